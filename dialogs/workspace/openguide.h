// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/database/profile.h"

#include <QList>

/// What the person can do when a workspace does not open.
enum class OpenAction {
    Retry,
    ChooseAnother, ///< back to the welcome dialog
    Migrate,       ///< bring an older workspace up to date, after a copy
    RestoreBackup,
    OpenCopy, ///< copy a read-only file somewhere writable and open that
    EnterPassword,
    EditConnection,
    ShowFolder,
    CreateSchema,
    CopyCommand ///< the administrator's command, to the clipboard
};

/// What is said and offered for one kind of trouble.
struct OpenGuide
{
    QString title;             ///< what is the matter
    QString sentence;          ///< why, and what to do
    QList<OpenAction> actions; ///< the first one is the primary button
    QString command;           ///< a command line for the administrator; may be empty
};

/// Every trouble has a sentence and a way on. `error` is what Database::open gave. Pure.
[[nodiscard]] OpenGuide openGuide(const Error &error, const DatabaseProfile &profile);

/// The button's words.
[[nodiscard]] QString openActionText(OpenAction action);

/// The command lines that make a workspace of an empty database: roles, tables, the first administrator. One a line.
[[nodiscard]] QString newServerCommands(const DatabaseProfile &profile);

/// `semilleroctl migrate …` for that workspace, quoted for a shell, without a password.
[[nodiscard]] QString migrateCommand(const DatabaseProfile &profile);
