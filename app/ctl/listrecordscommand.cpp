// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listrecordscommand.h"

#include "app/ctl/recordarguments.h"
#include "app/ctl/recordjson.h"
#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "models/database/contactfields.h"
#include "models/database/idbytes.h"
#include "models/database/recordselect.h"
#include "models/database/recordstore.h"
#include "models/security/exportlog.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace {

constexpr qint64 tablePage = 500;
constexpr qint64 loggedRows = 50; ///< as for copies in the desktop

/// What a cell of a table for people says.
QString cellText(const Field &field, const QVariant &value, const Page &page, const DisplayFormat &format)
{
    if (field.type == FieldType::Reference) {
        return page.labels.value(value.toString());
    }
    return displayText(field, value, format);
}

using VisitRow = std::function<void(const Row &)>;

/// Rows with contacts come a page at a time, because these are filled in by a statement of their own.
Result<void> visitPages(Executor &executor, const RecordSelect &list, const QString &tail, const VisitRow &visit)
{
    Statement statement;
    statement.sql = QStringLiteral("SELECT t.id FROM %1 WHERE %2 ").arg(list.scanFrom, list.condition) + tail;
    statement.values = list.values;
    statement.valueScales = list.valueScales;
    statement.columns = {FieldType::Id};
    QByteArray ids;
    const Result<void> read = executor.forEachId(statement, [&ids](const QByteArray &chunk) {
        ids.append(chunk);
        return true;
    });
    if (!read) {
        return read;
    }
    for (qsizetype at = 0; at < ids.size(); at += tablePage * idByteCount) {
        QStringList page;
        for (qsizetype one = at; one < std::min<qsizetype>(at + tablePage * idByteCount, ids.size()); one += idByteCount) {
            page.append(idFromBytes(ids.constData() + one));
        }
        const Result<ResultSet> result = executor.run(list.rowsOfIds(page));
        if (!result) {
            return result.error();
        }
        QList<Row> rows = list.rows(result.value());
        if (const Result<void> filled = fillContacts(executor, *list.entity, list.fields, rows); !filled) {
            return filled;
        }
        QHash<QString, Row> byId;
        for (const Row &row : std::as_const(rows)) {
            byId.insert(row.id, row);
        }
        for (const QString &id : std::as_const(page)) {
            if (const auto row = byId.constFind(id); row != byId.cend()) {
                visit(*row);
            }
        }
    }
    return {};
}

Result<void> visitRows(Executor &executor, const RecordSelect &list, const QString &tail, const VisitRow &visit)
{
    const bool contacts = std::any_of(list.fields.cbegin(), list.fields.cend(), [&](const QString &name) {
        return isFilledAfterwards(*list.entity->field(name), list.engine);
    });
    if (contacts) {
        return visitPages(executor, list, tail, visit);
    }
    return executor.forEach(list.rowsStatement({}, tail), [&](const QList<QVariant> &values) {
        for (const Row &row : list.rows({{}, {values}, 0})) {
            visit(row);
        }
        return true;
    });
}

} // namespace

QString ListRecordsCommand::summary() const
{
    return tr("Lists the records of an entity.");
}

QString ListRecordsCommand::details() const
{
    return tr(
        "For people a table of the fields that lists show, with the ids; with --json an array of objects with every "
        "field. Without --limit every record is listed.");
}

QStringList ListRecordsCommand::options() const
{
    return {QStringLiteral("search"), QStringLiteral("filter"), QStringLiteral("sort"), QStringLiteral("limit"),
            QStringLiteral("fields")};
}

ErrorReport ListRecordsCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<const Entity *> entity = RecordArguments::entity(arguments, context);
    if (!entity) {
        return entity.error();
    }
    if (const Result<QStringList> none = RecordArguments::ids(arguments, 0, 0); !none) {
        return none.error();
    }
    const Result<std::optional<int>> limit = arguments.number(QStringLiteral("limit"), 0);
    if (!limit) {
        return limit.error();
    }
    const Result<Query> query = RecordArguments::query(*entity.value(), arguments);
    if (!query) {
        return query.error();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const qint64 most = limit.value().value_or(-1);
    if (const Result<void> logged = connection.value().run<void>(
            [&query, most, &context](Executor &executor) { return logList(executor, query.value(), most, context); });
        !logged) {
        return logged.error();
    }
    const auto write = context.json ? &ListRecordsCommand::writeJson : &ListRecordsCommand::writeTable;
    const Result<void> written = connection.value().run<void>(
        [&query, most, write, &context](Executor &executor) { return write(executor, query.value(), most, context); });
    return written ? ErrorReport() : ErrorReport(written.error());
}

/// A long list is an export: the log says so before anything is written.
Result<void> ListRecordsCommand::logList(Executor &executor, const Query &query, qint64 limit, const CommandContext &context)
{
    const Result<qint64> count = RecordOperations(context.catalog, executor, context.clock).count(query);
    if (!count) {
        return count.error();
    }
    ExportNote note;
    note.entity = query.entity;
    note.rows = limit < 0 ? count.value() : std::min(limit, count.value());
    if (note.rows < loggedRows) {
        return {};
    }
    note.fields = query.fields;
    note.filters = exportFilterText(*context.catalog.entity(query.entity), query);
    note.destination = QStringLiteral("semilleroctl");
    return logExport(executor, note);
}

Result<void> ListRecordsCommand::writeJson(Executor &executor, const Query &query, qint64 limit,
                                           const CommandContext &context)
{
    const Entity &entity = *context.catalog.entity(query.entity);
    Query all = query;
    if (all.fields.isEmpty()) {
        all.fields = RecordJson::fields(entity);
    }
    const Result<RecordSelect> select = RecordSelect::make(context.catalog, executor, all);
    if (!select) {
        return select.error();
    }
    QString tail = select.value().orderBy();
    if (limit >= 0) {
        tail += QStringLiteral(" LIMIT %1").arg(limit);
    }
    bool first = true;
    const Result<void> read = visitRows(executor, select.value(), tail, [&](const Row &row) {
        context.out << (first ? "[\n" : ",\n") << QString::fromUtf8(RecordJson::object(entity, select.value().fields, row));
        first = false;
    });
    if (read) {
        context.out << (first ? "[]" : "\n]") << Qt::endl;
    }
    return read;
}

Result<void> ListRecordsCommand::writeTable(Executor &executor, const Query &query, qint64 limit,
                                            const CommandContext &context)
{
    const Entity &entity = *context.catalog.entity(query.entity);
    Query shown = query;
    if (shown.fields.isEmpty()) {
        for (const Field *field : entity.listedFields()) {
            shown.fields += field->name;
        }
    }
    QStringList header;
    for (const QString &name : shown.fields) {
        header += entity.field(name)->label.translated();
    }
    TextTable table(header << QStringLiteral("id"));
    RecordOperations operations(context.catalog, executor, context.clock);
    qint64 done = 0;
    qint64 wanted = tablePage;
    do {
        wanted = limit < 0 ? tablePage : std::min(tablePage, limit - done);
        const Result<Page> page = operations.list(shown, done, wanted);
        if (!page) {
            return page.error();
        }
        for (const Row &row : page.value().rows) {
            QStringList cells;
            for (qsizetype position = 0; position < row.values.size(); ++position) {
                const Field *field = entity.field(page.value().fields.at(position));
                cells += field == nullptr ? QString()
                                          : cellText(*field, row.values.at(position), page.value(), context.format);
            }
            table.addRow(cells << row.id);
        }
        done += page.value().rows.size();
        if (page.value().rows.size() < wanted) {
            break;
        }
    } while (limit < 0 || done < limit);
    table.write(context.out);
    context.out << tr("%n record(s)", nullptr, int(done)) << Qt::endl;
    return {};
}
