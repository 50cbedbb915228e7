// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/rowsplitter.h"

#include "models/catalog/missingemail.h"
#include "models/database/contactfields.h"
#include "models/database/deleterows.h"
#include "models/database/nestedexecutor.h"
#include "models/database/sqldialect.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

QString splitText(const QJsonObject &step, const char *key)
{
    return step.value(QLatin1String(key)).toString();
}

QStringList splitTexts(const QJsonObject &step, const char *key)
{
    QStringList texts;
    const QJsonArray array = step.value(QLatin1String(key)).toArray();
    for (const QJsonValue &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

bool isContactColumn(const QString &table, const QString &column)
{
    return (table == QLatin1String("users") && (column == QLatin1String("email") || column == QLatin1String("phone")))
        || (table == QLatin1String("person_details") && column == QLatin1String("document_number"));
}

} // namespace

Result<void> RowSplitter::takeBack(const QJsonObject &step)
{
    const QString kind = splitText(step, "do");
    if (kind == QLatin1String("move")) {
        return moveBack(step);
    }
    if (kind == QLatin1String("change")) {
        return changeBack(step);
    }
    return kind == QLatin1String("create") ? removeCreated(step) : insertDeleted(step);
}

Result<qint64> RowSplitter::tried(const Statement &statement)
{
    NestedExecutor nested(m_executor);
    Transaction savepoint(nested);
    if (auto begun = savepoint.begin(); !begun) {
        return begun.error();
    }
    auto done = nested.run(statement);
    if (!done) {
        savepoint.rollback();
        if (done.error().concernsWorkspace()) {
            return done.error();
        }
        return qint64(-1);
    }
    if (auto kept = savepoint.commit(); !kept) {
        return kept.error();
    }
    return rowsMet(done.value());
}

/// A reference by a foreign key that the server moved; one without is an ordinary value.
bool RowSplitter::isPersonMove(const QJsonObject &step) const
{
    if (m_server == nullptr || splitText(step, "from") != m_server->goneId() || splitText(step, "to") != m_server->keptId()) {
        return false;
    }
    const QList<ReferenceEffect> references = m_map.referencesOf(splitText(step, "table"));
    return std::any_of(references.begin(), references.end(), [&step](const ReferenceEffect &reference) {
        return reference.column == splitText(step, "column");
    });
}

Result<void> RowSplitter::moveBack(const QJsonObject &step)
{
    const SqlDialect dialect(m_executor.engine());
    const QString column = SqlDialect::identifier(splitText(step, "column"));
    const QStringList ids = splitTexts(step, "ids");
    const bool byServer = isPersonMove(step);
    const auto statement = [&](const QStringList &some) {
        if (byServer) {
            return m_server->moveBack(splitText(step, "table"), splitText(step, "column"), some);
        }
        return Statement{QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %2 = %4 AND %5")
                             .arg(SqlDialect::identifier(splitText(step, "table")), column,
                                  dialect.place(1, FieldType::Reference), dialect.place(2, FieldType::Reference),
                                  dialect.idIsIn(QStringLiteral("id"), 3)),
                         {splitText(step, "from"), splitText(step, "to"), dialect.listValue(some)},
                         {},
                         {},
                         {}};
    };
    auto all = tried(statement(ids));
    if (!all) {
        return all.error();
    }
    if (all.value() >= 0) {
        m_back += all.value();
        m_left += ids.size() - all.value();
        return {};
    }
    for (const QString &id : ids) {
        auto one = tried(statement({id}));
        if (!one) {
            return one.error();
        }
        (one.value() == 1 ? m_back : m_left) += 1;
    }
    return {};
}

Result<void> RowSplitter::changeBack(const QJsonObject &step)
{
    const bool postgres = m_executor.engine() == Engine::PostgreSql;
    const SqlDialect dialect(m_executor.engine());
    const QString table = SqlDialect::identifier(splitText(step, "table"));
    const QStringList columns = splitTexts(step, "columns");
    const QString before = splitText(step, "before");
    const QString after = splitText(step, "after");
    for (const QString &name : columns) {
        const QString column = SqlDialect::identifier(name);
        if (postgres && isContactColumn(splitText(step, "table"), name)) {
            if (auto done = changeContactBack(step, name); !done) {
                return done;
            }
            continue;
        }
        const QString sql = postgres
            ? QStringLiteral("UPDATE %1 AS t SET %2 = r.%2 FROM jsonb_populate_record(NULL::public.%1, $2::jsonb) AS r, "
                             "jsonb_populate_record(NULL::public.%1, $3::jsonb) AS a WHERE t.id = $1::uuid "
                             "AND t.%2 IS NOT DISTINCT FROM a.%2 AND t.%2 IS DISTINCT FROM r.%2")
                  .arg(table, column)
            : QStringLiteral("UPDATE %1 SET %2 = json_extract($2, '$.%3') WHERE id = $1 AND %2 IS json_extract($3, '$.%3') "
                             "AND %2 IS NOT json_extract($2, '$.%3')")
                  .arg(table, column, name);
        auto changed = tried({sql, {splitText(step, "id"), before, after}, {}, {}, {}});
        if (!changed) {
            return changed.error();
        }
        if (changed.value() == 1) {
            m_back += 1;
            continue;
        }
        const QString differs = postgres
            ? QStringLiteral("SELECT 1 FROM jsonb_populate_record(NULL::public.%1, $1::jsonb) AS r, "
                             "jsonb_populate_record(NULL::public.%1, $2::jsonb) AS a WHERE r.%2 IS DISTINCT FROM a.%2")
                  .arg(table, column)
            : QStringLiteral("SELECT 1 WHERE json_extract($1, '$.%1') IS NOT json_extract($2, '$.%1')").arg(name);
        auto merged = m_executor.run({differs, {before, after}, {FieldType::Integer}, {}, {}});
        if (!merged) {
            return merged.error();
        }
        m_left += merged.value().rows.size();
    }
    return {};
}

Result<void> RowSplitter::removeCreated(const QJsonObject &step)
{
    const SqlDialect dialect(m_executor.engine());
    const QString table = splitText(step, "table");
    const QString id = splitText(step, "id");
    const QList<ReferenceEffect> places = m_map.referencesTo(table);
    for (const ReferenceEffect &place : places) { // ON DELETE CASCADE would take along what is new
        auto used = m_executor.run({QStringLiteral("SELECT 1 FROM %1 AS x WHERE x.%2 = %3 LIMIT 1")
                                        .arg(SqlDialect::identifier(place.table), SqlDialect::identifier(place.column),
                                             dialect.place(1, FieldType::Reference)),
                                    {id},
                                    {FieldType::Integer},
                                    {},
                                    {}});
        if (!used) {
            return used.error();
        }
        if (!used.value().rows.isEmpty()) {
            m_left += 1;
            return {};
        }
    }
    const bool byServer = m_server != nullptr && m_server->isAbout(table, id);
    auto done = tried(byServer ? m_server->dropProfile(table) : deleteStatement(m_executor.engine(), table, {id}));
    if (!done) {
        return done.error();
    }
    m_left += done.value() <= 0 ? 1 : 0;
    return {};
}

/// An e-mail or mobile on a server: a column that the program writes and cannot read, so that it compares by itself.
Result<void> RowSplitter::changeContactBack(const QJsonObject &step, const QString &column)
{
    const auto valueOf = [&](const char *row) {
        return QJsonDocument::fromJson(splitText(step, row).toUtf8()).object().value(column).toString();
    };
    const QString before = valueOf("before");
    const QString after = valueOf("after");
    if (before == after) {
        return {};
    }
    const QString id = splitText(step, "id");
    const auto contacts = readContacts(m_executor, {id});
    if (!contacts) {
        return contacts.error();
    }
    const QString present = contacts.value().value(id).value(column).toString();
    if (present != (isMissingEmail(after) ? QString() : after)) {
        ++m_left;
        return {};
    }
    auto changed = tried({QStringLiteral("UPDATE %1 SET %2 = NULLIF($2::text, '') WHERE id = $1::uuid")
                              .arg(SqlDialect::identifier(splitText(step, "table")), SqlDialect::identifier(column)),
                          {id, before},
                          {},
                          {},
                          {}});
    if (!changed) {
        return changed.error();
    }
    (changed.value() == 1 ? m_back : m_left) += 1;
    return {};
}

Result<void> RowSplitter::insertDeleted(const QJsonObject &step)
{
    const bool postgres = m_executor.engine() == Engine::PostgreSql;
    const QString table = splitText(step, "table");
    if (m_server != nullptr && m_server->isAbout(table, splitText(step, "id"))) {
        const auto back = m_executor.run(m_server->putBack(table));
        if (!back) {
            return back.error();
        }
        (rowsMet(back.value()) == 1 ? m_back : m_left) += table == QLatin1String("users") ? 0 : 1;
        return {};
    }
    auto columns = writableColumns(m_executor, table);
    if (!columns) {
        return columns.error();
    }
    QStringList names;
    QStringList sources;
    for (const QString &column : std::as_const(columns.value())) {
        names.append(SqlDialect::identifier(column));
        if (column == QLatin1String("password_hash")) {
            sources.append(QStringLiteral("'!'"));
        } else {
            sources.append(postgres ? QStringLiteral("r.") + SqlDialect::identifier(column)
                                    : QStringLiteral("json_extract($1, '$.%1')").arg(column));
        }
    }
    const QString from =
        postgres ? QStringLiteral(" FROM jsonb_populate_record(NULL::public.%1, $1::jsonb) AS r").arg(SqlDialect::identifier(table))
                 : QString();
    const Statement insert = {QStringLiteral("INSERT INTO %1 (%2) SELECT %3%4")
                                  .arg(SqlDialect::identifier(table), names.join(QStringLiteral(", ")),
                                       sources.join(QStringLiteral(", ")), from),
                              {splitText(step, "row")},
                              {},
                              {},
                              {}};
    if (table == QLatin1String("users")) { // without the person there is nothing to go back to
        auto done = m_executor.run(insert);
        return done.ok() ? Result<void>() : Result<void>(done.error());
    }
    auto done = tried(insert);
    if (!done) {
        return done.error();
    }
    (done.value() == 1 ? m_back : m_left) += 1;
    return {};
}
