// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/updaterecordscommand.h"

#include "app/ctl/recordarguments.h"
#include "app/ctl/recordbatch.h"
#include "app/ctl/recordjson.h"

namespace {

Result<Record> updateRecord(RecordOperations &operations, const Entity &entity, const QString &id,
                            const FieldValues &changes)
{
    const Result<Record> before = operations.read(entity.name, id);
    if (!before) {
        return before.error();
    }
    return operations.update(entity.name, id, before.value().rowVersion, changes);
}

Result<Record> updateOne(const Entity &entity, const QString &id, const CommandArguments &arguments,
                         const CommandContext &context)
{
    const Result<FieldValues> changes = RecordArguments::setValues(entity, arguments);
    if (!changes) {
        return changes.error();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    return connection.value().run<Record>([&](Executor &executor) {
        RecordOperations operations(context.catalog, executor, context.clock);
        return updateRecord(operations, entity, id, changes.value());
    });
}

} // namespace

QString UpdateRecordsCommand::summary() const
{
    return tr("Changes fields of one record (--set), or of many (--file).");
}

QString UpdateRecordsCommand::details() const
{
    return tr(
        "In a file every row has the id of its record and the fields to change. Either every row is written or none.");
}

QStringList UpdateRecordsCommand::options() const
{
    return {QStringLiteral("set"), QStringLiteral("file")};
}

ErrorReport UpdateRecordsCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<const Entity *> found = RecordArguments::entity(arguments, context);
    if (!found) {
        return found.error();
    }
    const Entity &entity = *found.value();
    const bool fromFile = arguments.has(QStringLiteral("file"));
    if (fromFile == arguments.has(QStringLiteral("set"))) {
        return CommandArguments::usageError(tr("Give the changes with --set FIELD=VALUE or with --file FILE."));
    }
    const Result<QStringList> ids = RecordArguments::ids(arguments, fromFile ? 0 : 1, fromFile ? 0 : 1);
    if (!ids) {
        return ids.error();
    }
    if (!fromFile) {
        const Result<Record> record = updateOne(entity, ids.value().first(), arguments, context);
        if (!record) {
            return record.error();
        }
        context.out << (context.json ? QString::fromUtf8(RecordJson::object(entity, record.value()))
                                     : tr("Changed: %1").arg(record.value().id))
                    << Qt::endl;
        return {};
    }
    return updateFromFile(entity, arguments, context);
}

ErrorReport UpdateRecordsCommand::updateFromFile(const Entity &entity, const CommandArguments &arguments,
                                                 CommandContext &context)
{
    const InputRows input = InputRows::read(arguments.value(QStringLiteral("file")), context);
    if (input.report().exitCode() == ErrorReport::CouldNotRun) {
        return input.report();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    RecordBatch batch(entity, context);
    batch.setInput(input);
    const auto write = [&entity](RecordOperations &operations, const FieldValues &values) -> Result<Record> {
        FieldValues changes = values;
        const QString id = changes.take(QStringLiteral("id")).toString();
        if (id.isEmpty()) {
            return fieldErrors(
                {{QStringLiteral("id"), ErrorCode::Required, tr("Each row needs the id of its record.")}});
        }
        return updateRecord(operations, entity, id, changes);
    };
    ErrorReport report = batch.write(connection.value(), write);
    if (report.isEmpty()) {
        context.out << (context.json ? QString::fromUtf8(batch.json())
                                     : tr("%n record(s) changed.", nullptr, int(batch.written().size())))
                    << Qt::endl;
    }
    return report;
}
