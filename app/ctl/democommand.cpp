// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/democommand.h"

#include "app/ctl/demoprogress.h"
#include "app/ctl/interruption.h"
#include "app/ctl/workspaceconnection.h"
#include "models/database/workspace.h"
#include "models/demo/demowriter.h"

#include <QJsonDocument>
#include <QJsonObject>

QString DemoCommand::summary() const
{
    return tr("Fills a workspace with the demo ecosystem.");
}

QString DemoCommand::details() const
{
    return tr("All people and organizations in it are invented. The workspace is made first, or its schema brought up "
              "to date. "
              "The same day and scale give the same records. On a terminal it shows how far it is. Ctrl+C stops it: what was "
              "written stays, in whole copies, and the last line says how many.");
}

QStringList DemoCommand::options() const
{
    return {QStringLiteral("scale"), QStringLiteral("today")};
}

Result<QDate> DemoCommand::today(const CommandArguments &arguments, const CommandContext &context)
{
    const QString text = arguments.value(QStringLiteral("today"));
    if (text.isEmpty()) {
        return context.clock.now().toUtc().toTimeZone(QTimeZone("America/Bogota")).date();
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10) {
        return CommandArguments::usageError(tr("--today needs a day such as 2026-03-10, not “%1”.").arg(text));
    }
    return day;
}

ErrorReport DemoCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<std::optional<int>> scale = arguments.number(QStringLiteral("scale"), 1);
    if (!scale) {
        return scale.error();
    }
    const Result<QDate> day = today(arguments, context);
    if (!day) {
        return day.error();
    }
    const Result<WorkspaceTarget> target = WorkspaceConnection::target(arguments, context);
    if (!target) {
        return target.error();
    }
    if (const Result<QStringList> migrated =
            migrateWorkspace(target.value().profile, target.value().password, context.clock);
        !migrated) {
        return migrated.error();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const int copies = scale.value().value_or(1);
    const Interruption interruption;
    DemoProgress progress(copies, context.format.locale);
    const Result<DemoSummary> written = connection.value().run<DemoSummary>([&](Executor &executor) {
        return writeDemo(
            executor, context.catalog, day.value(), copies, [&](const DemoSummary &sofar) { progress.show(sofar); },
            interruption.token());
    });
    progress.finish();
    if (!written) {
        return written.error();
    }
    if (context.json) {
        const QJsonObject result{{QStringLiteral("rows"), written.value().rows},
                                 {QStringLiteral("copies"), written.value().copies},
                                 {QStringLiteral("today"), day.value().toString(Qt::ISODate)}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        context.out << tr("The demo ecosystem is in the workspace: %n record(s).", nullptr, int(written.value().rows))
                    << Qt::endl;
    }
    return {};
}
