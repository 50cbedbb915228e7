// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importcommand.h"

#include "app/ctl/importarguments.h"
#include "app/ctl/interruption.h"
#include "app/ctl/recordarguments.h"
#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "app/i18n/typedwords.h"
#include "models/core/identifier.h"
#include "models/exchange/importing/importrepository.h"
#include "models/exchange/importing/importwriter.h"
#include "models/exchange/planning/importplanner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int listedImports = 50;

void writeJson(const CommandContext &context, const QJsonObject &object)
{
    context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

QString shownInstant(const Instant &instant, const CommandContext &context)
{
    return displayInstant(QVariant::fromValue(instant), context.format);
}

QJsonObject recordJson(const ImportRecord &record)
{
    return {{QStringLiteral("id"), record.id},
            {QStringLiteral("entity"), record.entity},
            {QStringLiteral("file"), record.fileName},
            {QStringLiteral("hash"), record.fileHash},
            {QStringLiteral("by"), record.byName},
            {QStringLiteral("at"), record.at.toIso()},
            {QStringLiteral("rows"), record.counts.rows},
            {QStringLiteral("new"), record.counts.created},
            {QStringLiteral("changed"), record.counts.changed},
            {QStringLiteral("undone_at"), record.undoneAt ? QJsonValue(record.undoneAt->toIso()) : QJsonValue()},
            {QStringLiteral("may_undo"), record.mayUndo}};
}

} // namespace

QString ImportCommand::summary() const
{
    return tr("Imports a file into an entity, all of it or nothing; lists and undoes imports.");
}

QString ImportCommand::details() const
{
    return tr("FILE is CSV, XLSX, ODS or JSON lines; - is standard input. Columns are understood by their headings in Spanish and English; "
              "--save-map writes what was understood, --map takes it from there. With --dry-run nothing is written. A file with rows that are "
              "refused writes nothing, unless --skip-refused says so; duplicates are never imported. Instead of a file: --list shows the "
              "last imports, --undo ID takes one back and keeps what was edited since.");
}

QStringList ImportCommand::options() const
{
    return {QStringLiteral("map"),       QStringLiteral("save-map"),  QStringLiteral("key"),       QStringLiteral("mode"),
            QStringLiteral("dry-run"),   QStringLiteral("sheet"),     QStringLiteral("encoding"),  QStringLiteral("delimiter"),
            QStringLiteral("no-header"), QStringLiteral("constant"),  QStringLiteral("create-references"), QStringLiteral("lenient-amounts"),
            QStringLiteral("older-system"), QStringLiteral("skip-refused"), QStringLiteral("list"), QStringLiteral("undo")};
}

ErrorReport ImportCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const bool undoes = arguments.has(QStringLiteral("undo"));
    if (!undoes && !arguments.has(QStringLiteral("list"))) {
        return importFile(arguments, context);
    }
    if (!arguments.positional().isEmpty() || (undoes && arguments.has(QStringLiteral("list")))) {
        return CommandArguments::usageError(tr("--list and --undo ID stand alone, without a file."));
    }
    return undoes ? undo(arguments, context) : list(arguments, context);
}

ErrorReport ImportCommand::list(const CommandArguments &arguments, CommandContext &context)
{
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const auto records = connection.value().run<QList<ImportRecord>>(
        [&](Executor &executor) { return ImportRepository(context.catalog, executor, context.clock).list(listedImports); });
    if (!records) {
        return records.error();
    }
    if (context.json) {
        QJsonArray array;
        for (const ImportRecord &record : records.value()) {
            array.append(recordJson(record));
        }
        context.out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)) << Qt::endl;
        return {};
    }
    TextTable table({tr("Import"), tr("When"), tr("Who"), tr("What"), tr("File"), tr("New"), tr("Changed"), tr("State")});
    for (const ImportRecord &record : records.value()) {
        const Entity *entity = context.catalog.entity(record.entity);
        const QString state = record.isUndone() ? tr("undone") : record.mayUndo ? tr("can be undone") : QString();
        table.addRow({record.id, shownInstant(record.at, context), record.byName, entity == nullptr ? record.entity : entity->plural.translated(),
                      record.fileName, QString::number(record.counts.created), QString::number(record.counts.changed), state});
    }
    table.write(context.out);
    return {};
}

ErrorReport ImportCommand::undo(const CommandArguments &arguments, CommandContext &context)
{
    const QString id = arguments.value(QStringLiteral("undo")).trimmed().toLower();
    if (!isId(id)) {
        return CommandArguments::usageError(tr("--undo takes the id of an import; --list shows them."));
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const bool dry = arguments.has(QStringLiteral("dry-run"));
    const auto undone = connection.value().run<ImportUndoReport>([&](Executor &executor) {
        ImportRepository imports(context.catalog, executor, context.clock);
        return dry ? imports.previewUndo(id) : imports.undo(id);
    });
    if (!undone) {
        return undone.error();
    }
    const ImportUndoReport &report = undone.value();
    if (context.json) {
        QJsonArray kept;
        for (const ImportUndoReport::Kept &one : report.kept) {
            kept.append(QJsonObject{{QStringLiteral("entity"), one.entity}, {QStringLiteral("id"), one.id},
                                    {QStringLiteral("label"), one.label}, {QStringLiteral("reason"), one.reason}});
        }
        writeJson(context, {{QStringLiteral("removed"), report.removed}, {QStringLiteral("restored"), report.restored},
                            {QStringLiteral("already_gone"), report.alreadyGone}, {QStringLiteral("kept"), report.keptCount},
                            {QStringLiteral("kept_records"), kept}});
        return {};
    }
    TextTable table({tr("Removed"), tr("Restored"), tr("Kept"), tr("Already gone")});
    table.addRow({QString::number(report.removed), QString::number(report.restored), QString::number(report.keptCount),
                  QString::number(report.alreadyGone)});
    table.write(context.out);
    for (const ImportUndoReport::Kept &one : report.kept) {
        context.out << TextTable::plain(tr("Kept: %1. %2").arg(one.label, one.reason)) << Qt::endl;
    }
    return {};
}

Result<SourceTable> ImportCommand::readFile(const QString &path, const CommandArguments &arguments, CommandContext &context)
{
    const Result<SourceChoices> choices = ImportArguments::choices(arguments);
    if (!choices) {
        return choices.error();
    }
    if (path != QLatin1String("-")) {
        return readSource(path, choices.value());
    }
    return readSourceBytes(context.input.read(SourceLimits().fileBytes + 1), tr("Standard input"), choices.value());
}

ErrorReport ImportCommand::importFile(const CommandArguments &arguments, CommandContext &context)
{
    const Result<const Entity *> entity = RecordArguments::entity(arguments, context);
    if (!entity) {
        return entity.error();
    }
    const QString path = arguments.positional().value(1);
    if (path.isEmpty() || arguments.positional().size() > 2) {
        return CommandArguments::usageError(tr("Name one file to read; - is standard input."));
    }
    const Result<SourceTable> source = readFile(path, arguments, context);
    if (!source) {
        return source.error();
    }
    const Result<ImportMapping> mapping = ImportArguments::mapping(*entity.value(), source.value(), arguments, context);
    if (!mapping) {
        return mapping.error();
    }
    if (auto saved = ImportArguments::save(mapping.value(), arguments); !saved) {
        return saved.error();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const Result<Outcome> outcome = work(source.value(), mapping.value(), arguments, context, connection.value());
    if (!outcome) {
        return outcome.error();
    }
    report(outcome.value(), context);
    const ImportCounts counts = outcome.value().plan.counts();
    if (outcome.value().record || arguments.has(QStringLiteral("dry-run")) || (counts.refused == 0 && counts.created + counts.changed == 0)) {
        return {};
    }
    return Error{ErrorCode::Check,
                 tr("%Ln row(s) are refused: nothing was imported. Mend them, or go on without them with --skip-refused.", nullptr, counts.refused),
                 {}, {}};
}

Result<ImportCommand::Outcome> ImportCommand::work(const SourceTable &source, const ImportMapping &mapping, const CommandArguments &arguments,
                                                   const CommandContext &context, const WorkspaceConnection &connection)
{
    const bool dry = arguments.has(QStringLiteral("dry-run"));
    const bool skips = arguments.has(QStringLiteral("skip-refused"));
    const TypedFormat format = typedFormat(context.format);
    const Interruption interruption;
    auto running = connection.database().run<Outcome>(
        Lane::Background,
        [&](Executor &executor) -> Result<Outcome> {
            Result<ImportPlan> plan = ImportPlanner(context.catalog, executor, context.clock, format).plan(source, mapping);
            if (!plan) {
                return plan.error();
            }
            Outcome outcome{plan.value(), std::nullopt};
            ImportWriter writer(context.catalog, executor, context.clock);
            if (dry) {
                auto tried = writer.tryOut(outcome.plan);
                return tried ? Result<Outcome>(outcome) : Result<Outcome>(tried.error());
            }
            while (true) { // the database may refuse rows that the plan takes: then they are left out too
                const ImportCounts counts = outcome.plan.counts();
                if ((counts.refused > 0 && !skips) || counts.created + counts.changed == 0) {
                    return outcome;
                }
                auto record = writer.commit(outcome.plan);
                if (record) {
                    outcome.record = record.value();
                    return outcome;
                }
                if (record.error().code != ErrorCode::Check || outcome.plan.counts().refused == counts.refused) {
                    return record.error();
                }
            }
        },
        interruption.token());
    running.waitForFinished();
    return running.takeResult();
}
