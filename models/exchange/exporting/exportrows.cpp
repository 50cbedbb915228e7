// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/exportrows.h"

#include "models/database/contactfields.h"
#include "models/database/recordlabels.h"
#include "models/database/sqldialect.h"

#include <optional>
#include <utility>

namespace {

constexpr qsizetype mostLabels = 50'000; // some megabytes

Statement withIds(const RecordSelect &select, Statement statement, const QStringList &ids)
{
    const SqlDialect dialect(select.engine);
    while (statement.valueScales.size() < statement.values.size()) {
        statement.valueScales.append(-1);
    }
    statement.values.append(dialect.listValue(ids));
    statement.sql += QStringLiteral(" AND ") + dialect.idIsIn(QStringLiteral("t.id"), static_cast<int>(statement.values.size()));
    return statement;
}

} // namespace

ExportRows::ExportRows(const Catalog &catalog, Executor &executor, const RecordSelect &select, bool labels)
    : m_catalog(catalog), m_executor(executor), m_select(select), m_named(labels)
{
}

Result<void> ExportRows::all(const Visit &visit)
{
    return m_executor.engine() == Engine::PostgreSql ? byCursor(visit) : byStepping(visit);
}

Result<void> ExportRows::first(int count, const Visit &visit)
{
    const Result<ResultSet> read =
        m_executor.run(m_select.rowsStatement({}, m_select.orderBy() + QStringLiteral(" LIMIT %1").arg(count)));
    if (!read) {
        return read.error();
    }
    const Result<bool> handed = hand(m_select.rows(read.value()), visit);
    return handed.ok() ? Result<void>() : Result<void>(handed.error());
}

Result<void> ExportRows::byCursor(const Visit &visit)
{
    // The whole list is wanted: without this the server plans for its first tenth.
    const auto planned = m_executor.run({QStringLiteral("SELECT set_config('cursor_tuple_fraction', '1', true)"), {}, {}, {}, {}});
    if (!planned) {
        return planned.error();
    }
    Statement declare = m_select.rowsStatement({}, m_select.orderBy());
    declare.sql.prepend(QStringLiteral("DECLARE export_rows NO SCROLL CURSOR FOR "));
    declare.columns.clear();
    declare.scales.clear();
    if (const auto declared = m_executor.run(declare); !declared) {
        return declared.error();
    }
    const Statement fetch{QStringLiteral("FETCH %1 FROM export_rows").arg(pageRows), {}, m_select.columnTypes, m_select.columnScales, {}};
    while (true) {
        const Result<ResultSet> read = m_executor.run(fetch);
        if (!read) {
            return read.error();
        }
        if (read.value().rows.isEmpty()) {
            return {};
        }
        const Result<bool> more = hand(m_select.rows(read.value()), visit);
        if (!more) {
            return more.error();
        }
        if (!more.value() || read.value().rows.size() < pageRows) {
            return {};
        }
    }
}

Result<void> ExportRows::byStepping(const Visit &visit)
{
    QList<Row> rows;
    rows.reserve(pageRows);
    std::optional<Error> failed;
    bool wanted = true;
    const auto handOver = [&] {
        const Result<bool> more = hand(std::exchange(rows, {}), visit);
        if (!more) {
            failed = more.error();
        }
        wanted = more.ok() && more.value();
        rows.reserve(pageRows);
        return wanted;
    };
    const Result<void> read = m_executor.forEach(m_select.rowsStatement({}, m_select.orderBy()), [&](const QList<QVariant> &values) {
        rows.append({values.at(0).toString(), values.at(1).toLongLong(), values.mid(2)});
        return rows.size() < pageRows || handOver();
    });
    if (read.ok() && wanted && !rows.isEmpty()) {
        handOver();
    }
    return failed ? Result<void>(*failed) : read;
}

Result<void> ExportRows::ofIds(const QStringList &ids, const Visit &visit)
{
    for (qsizetype at = 0; at < ids.size(); at += pageRows) {
        const QStringList some = ids.mid(at, pageRows);
        const Result<ResultSet> read = m_executor.run(withIds(m_select, m_select.rowsStatement({}, {}), some));
        if (!read) {
            return read.error();
        }
        QHash<QString, Row> byId;
        const QList<Row> found = m_select.rows(read.value());
        for (const Row &row : found) {
            byId.insert(row.id, row);
        }
        QList<Row> rows;
        for (const QString &id : some) {
            if (const auto row = byId.constFind(id); row != byId.constEnd()) {
                rows.append(*row);
            }
        }
        const Result<bool> more = hand(std::move(rows), visit);
        if (!more) {
            return more.error();
        }
        if (!more.value()) {
            return {};
        }
    }
    return {};
}

Result<qint64> ExportRows::countOfIds(Executor &executor, const RecordSelect &select, const QStringList &ids)
{
    qint64 count = 0;
    Statement statement{QStringLiteral("SELECT count(*) FROM ") + select.scanFrom + QStringLiteral(" WHERE ") + select.condition,
                        select.values, {FieldType::Integer}, {}, select.valueScales};
    for (qsizetype at = 0; at < ids.size(); at += pageRows) {
        const Result<ResultSet> counted = executor.run(withIds(select, statement, ids.mid(at, pageRows)));
        if (!counted) {
            return counted.error();
        }
        count += counted.value().rows.constFirst().constFirst().toLongLong();
    }
    return count;
}

Result<bool> ExportRows::hand(QList<Row> rows, const Visit &visit)
{
    if (const auto filled = fillContacts(m_executor, *m_select.entity, m_select.fields, rows); !filled) {
        return filled.error();
    }
    Page page;
    page.fields = m_select.fields;
    page.rows = std::move(rows);
    if (m_named) {
        if (const auto named = name(page); !named) {
            return named.error();
        }
    }
    return visit(page);
}

Result<void> ExportRows::name(Page &page)
{
    RecordLabels wanted(m_catalog, m_executor);
    bool missing = false;
    if (m_labels.size() > mostLabels) {
        m_labels.clear();
    }
    for (qsizetype column = 0; column < page.fields.size(); ++column) {
        const Field *field = m_select.entity->field(page.fields.at(column));
        if (field->type != FieldType::Reference || m_catalog.entity(field->references) == nullptr) {
            continue;
        }
        for (const Row &row : std::as_const(page.rows)) {
            const QString id = row.values.at(column).toString();
            if (!id.isEmpty() && !m_labels.contains(id)) {
                wanted.want(field->references, id);
                missing = true;
            }
        }
    }
    if (missing) {
        auto loaded = wanted.load();
        if (!loaded) {
            return loaded.error();
        }
        m_labels.insert(loaded.value());
    }
    page.labels = m_labels;
    return {};
}
