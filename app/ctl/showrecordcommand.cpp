// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/showrecordcommand.h"

#include "app/ctl/recordarguments.h"
#include "app/ctl/recordjson.h"
#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "models/database/recordstore.h"

#include <algorithm>

namespace {

/// A value of any length; its line ends are kept, indented below the first line.
QString fullText(const QString &text, int indent)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    std::transform(lines.begin(), lines.end(), lines.begin(), &TextTable::plain);
    return lines.join(QLatin1Char('\n') + QString(indent, QLatin1Char(' ')));
}

void writeFields(const Entity &entity, const Record &record, const CommandContext &context)
{
    QList<std::pair<QString, QString>> lines{{QStringLiteral("id"), record.id}};
    int widest = 2;
    for (const Field &field : entity.fields) {
        const QVariant value = record.value(field.name);
        if (!value.isValid() || field.type == FieldType::Id || field.type == FieldType::Secret) {
            continue;
        }
        const bool labelled = field.type == FieldType::Reference && record.labels.contains(value.toString());
        lines.append({field.label.translated(),
                      labelled ? record.labels.value(value.toString()) : displayText(field, value, context.format)});
        widest = std::max(widest, TextTable::width(lines.last().first));
    }
    for (const auto &[label, text] : lines) {
        context.out << label << QString(widest - TextTable::width(label) + 2, QLatin1Char(' '))
                    << fullText(text, widest + 2) << Qt::endl;
    }
}

} // namespace

QString ShowRecordCommand::summary() const
{
    return tr("Shows one record.");
}

QString ShowRecordCommand::details() const
{
    return tr("For people the fields that have a value; with --json an object with every field.");
}

QStringList ShowRecordCommand::options() const
{
    return {};
}

ErrorReport ShowRecordCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<const Entity *> entity = RecordArguments::entity(arguments, context);
    if (!entity) {
        return entity.error();
    }
    const Result<QStringList> ids = RecordArguments::ids(arguments, 1, 1);
    if (!ids) {
        return ids.error();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const Result<Record> record = connection.value().run<Record>([&](Executor &executor) {
        return RecordOperations(context.catalog, executor, context.clock)
            .read(entity.value()->name, ids.value().first());
    });
    if (!record) {
        return record.error();
    }
    if (context.json) {
        context.out << QString::fromUtf8(RecordJson::object(*entity.value(), record.value())) << Qt::endl;
    } else {
        writeFields(*entity.value(), record.value(), context);
    }
    return {};
}
