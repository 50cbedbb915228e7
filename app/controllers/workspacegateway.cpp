// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspacegateway.h"

#include "models/catalog/catalog.h"
#include "models/database/sqliteexecutor.h"
#include "models/database/workspace.h"
#include "models/demo/demowriter.h"
#include "models/operations/background.h"

#include <QFile>
#include <QTimeZone>

namespace {

void removeUnfinishedWorkspace(const QString &filePath)
{
    for (const QLatin1String tail :
         {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")}) {
        QFile::remove(filePath % tail);
    }
}

Result<void> fillWithDemo(const QString &filePath, const Clock &clock, const Catalog &catalog, const CancelToken &token)
{
    SqliteExecutor executor(filePath, clock);
    if (Result<void> opened = executor.open(); !opened) {
        return opened;
    }
    executor.startJob(JobIdentity(), token);
    const QDate today = clock.now().toUtc().toTimeZone(QTimeZone("America/Bogota")).date();
    Result<DemoSummary> written = writeDemo(executor, catalog, today, 1, {}, token);
    executor.endJob();
    executor.close();
    return written ? Result<void>() : Result<void>(written.error());
}

/// The demo is written beside its place and moved there when it is whole.
Result<void> makeWorkspace(const QString &filePath, bool demo, const Clock &clock, const Catalog &catalog,
                           const CancelToken &token)
{
    if (!demo) {
        return createWorkspace(filePath, clock);
    }
    const QString draft = filePath % QLatin1String(".part");
    removeUnfinishedWorkspace(draft);
    Result<void> made = createWorkspace(draft, clock);
    if (made) {
        made = fillWithDemo(draft, clock, catalog, token);
    }
    if (made && token.isCancelled()) {
        made = Database::cancelledError();
    }
    if (made && !QFile::rename(draft, filePath)) {
        Error error;
        error.code = ErrorCode::Io;
        error.message =
            QCoreApplication::translate("WorkspaceGateway", "%1 cannot be made. Check that you may write there.")
                .arg(filePath);
        made = error;
    }
    removeUnfinishedWorkspace(draft);
    return made;
}

} // namespace

WorkspaceGateway WorkspaceGateway::standard(const Clock &clock, const Catalog &catalog)
{
    WorkspaceGateway gateway;
    gateway.open = [&clock](const DatabaseProfile &profile, const QString &password) {
        return Database::open(profile, password, clock);
    };
    gateway.create = [&clock, &catalog](const QString &filePath, bool demo, const CancelToken &token) {
        return runInBackground(
            [&clock, &catalog, filePath, demo, token] { return makeWorkspace(filePath, demo, clock, catalog, token); });
    };
    gateway.migrate = [&clock](const DatabaseProfile &profile, const QString &password) {
        return runInBackground([&clock, profile, password] { return migrateWorkspace(profile, password, clock); });
    };
    gateway.probe = [](const DatabaseProfile &profile, const QString &password) {
        return runInBackground([profile, password] { return probeServer(profile, password); });
    };
    gateway.signIn = SignInGateway::of;
    return gateway;
}
