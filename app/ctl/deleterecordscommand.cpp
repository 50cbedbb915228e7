// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/deleterecordscommand.h"

#include "app/ctl/recordarguments.h"
#include "app/ctl/workspaceconnection.h"
#include "models/database/recordstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// "Projects: 3" for each dependent entity with that effect; several references from one entity are added up.
QStringList countsOf(const QList<Dependents> &dependents, Dependents::Effect effect, const Catalog &catalog)
{
    QStringList texts;
    for (const Entity &entity : catalog.entities()) {
        qint64 count = 0;
        for (const Dependents &one : dependents) {
            if (one.entity == entity.name && one.effect == effect) {
                count += one.count;
            }
        }
        if (count > 0) {
            texts += QStringLiteral("%1: %2").arg(entity.plural.translated(), QString::number(count));
        }
    }
    return texts;
}

} // namespace

QString DeleteRecordsCommand::summary() const
{
    return tr("Deletes records.");
}

QString DeleteRecordsCommand::details() const
{
    return tr(
        "Where other records go with them or lose their link to them, it says how many and does nothing without --yes. "
        "People are not deleted: set is_active=false.");
}

QStringList DeleteRecordsCommand::options() const
{
    return {QStringLiteral("yes")};
}

ErrorReport DeleteRecordsCommand::consequences(const QList<Dependents> &dependents, const Catalog &catalog)
{
    const QString separator = QStringLiteral("; ");
    const QStringList deleted = countsOf(dependents, Dependents::Effect::Deleted, catalog);
    const QStringList unlinked = countsOf(dependents, Dependents::Effect::Unlinked, catalog);
    QStringList sentences;
    if (!deleted.isEmpty()) {
        //: %1 a list such as "Projects: 3; Meetings: 12"
        sentences += tr("This also deletes what belongs to them (%1).").arg(deleted.join(separator));
    }
    if (!unlinked.isEmpty()) {
        //: %1 a list such as "Projects: 3; Meetings: 12"
        sentences += tr("These records stay and lose their link (%1).").arg(unlinked.join(separator));
    }
    if (sentences.isEmpty()) {
        return {};
    }
    sentences += tr("Nothing was deleted; add --yes to do it.");
    return Error{ErrorCode::StillReferenced, sentences.join(QLatin1Char(' ')), {}, {}};
}

ErrorReport DeleteRecordsCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<const Entity *> entity = RecordArguments::entity(arguments, context);
    if (!entity) {
        return entity.error();
    }
    const Result<QStringList> ids = RecordArguments::ids(arguments, 1, std::numeric_limits<int>::max());
    if (!ids) {
        return ids.error();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const QString name = entity.value()->name;
    // What may not be deleted at all is refused with its own sentence below.
    if (entity.value()->access == EntityAccess::Editable && !arguments.has(QStringLiteral("yes"))) {
        const Result<QList<Dependents>> dependents = connection.value().run<QList<Dependents>>([&](Executor &executor) {
            return RecordOperations(context.catalog, executor, context.clock).dependents(name, ids.value());
        });
        if (!dependents) {
            return dependents.error();
        }
        if (ErrorReport report = consequences(dependents.value(), context.catalog); !report.isEmpty()) {
            return report;
        }
    }
    const Result<QString> batch = connection.value().run<QString>([&](Executor &executor) {
        return RecordOperations(context.catalog, executor, context.clock).remove(name, ids.value());
    });
    if (!batch) {
        return batch.error();
    }
    const int count = int(ids.value().size());
    if (context.json) {
        const QJsonObject result{{QStringLiteral("deleted"), count}, {QStringLiteral("batch"), batch.value()}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        context.out << tr("%n record(s) deleted.", nullptr, count) << Qt::endl;
    }
    return {};
}
