// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/createrecordscommand.h"

#include "app/ctl/recordarguments.h"
#include "app/ctl/recordbatch.h"
#include "app/ctl/recordjson.h"

namespace {

ErrorReport createOne(const Entity &entity, const CommandArguments &arguments, CommandContext &context, Record *made)
{
    const Result<FieldValues> values = RecordArguments::setValues(entity, arguments);
    if (!values) {
        return values.error();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const Result<Record> record = connection.value().run<Record>([&](Executor &executor) {
        return RecordOperations(context.catalog, executor, context.clock).create(entity.name, values.value());
    });
    if (!record) {
        return record.error();
    }
    *made = record.value();
    return {};
}

} // namespace

QString CreateRecordsCommand::summary() const
{
    return tr("Creates one record from --set, or many from --file.");
}

QString CreateRecordsCommand::details() const
{
    return tr(
        "The rules are those of the forms. Of a file either every row is written or none: each refused row is named "
        "with its number and the reason. JSON values may be nested, references are ids.");
}

QStringList CreateRecordsCommand::options() const
{
    return {QStringLiteral("set"), QStringLiteral("file")};
}

ErrorReport CreateRecordsCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<const Entity *> found = RecordArguments::entity(arguments, context);
    if (!found) {
        return found.error();
    }
    if (const Result<QStringList> none = RecordArguments::ids(arguments, 0, 0); !none) {
        return none.error();
    }
    const Entity &entity = *found.value();
    const bool fromFile = arguments.has(QStringLiteral("file"));
    if (fromFile == arguments.has(QStringLiteral("set"))) {
        return CommandArguments::usageError(
            tr("Give the record with --set FIELD=VALUE or the records with --file FILE."));
    }
    if (!fromFile) {
        Record made;
        ErrorReport report = createOne(entity, arguments, context, &made);
        if (report.isEmpty()) {
            context.out << (context.json ? QString::fromUtf8(RecordJson::object(entity, made))
                                         : tr("Created: %1").arg(made.id))
                        << Qt::endl;
        }
        return report;
    }
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
    ErrorReport report =
        batch.write(connection.value(), [&entity](RecordOperations &operations, const FieldValues &values) {
            return operations.create(entity.name, values);
        });
    if (report.isEmpty()) {
        context.out << (context.json ? QString::fromUtf8(batch.json())
                                     : tr("%n record(s) created.", nullptr, int(batch.written().size())))
                    << Qt::endl;
    }
    return report;
}
