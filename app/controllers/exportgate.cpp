// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/exportgate.h"

#include "models/core/whendone.h"
#include "views/common/messagebar.h"

void handOverLogged(Database &database, const ExportNote &note, QObject *context, MessageBar &messages,
                    const std::function<void()> &handOver)
{
    if (note.rows < loggedCopyRows) {
        handOver();
        return;
    }
    whenDone(database.run<void>(Lane::Interactive, [note](Executor &executor) { return logExport(executor, note); }), context,
             [&messages, handOver](const Result<void> &logged) {
                 if (logged.ok()) {
                     handOver();
                 } else {
                     messages.showError(logged.error());
                 }
             });
}
