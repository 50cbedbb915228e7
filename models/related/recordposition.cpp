// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/recordposition.h"

#include "models/core/identifier.h"
#include "models/database/recordselect.h"
#include "models/database/sqldialect.h"

namespace {

/// What is true for the rows that stand before the record, whose sort key (invalid: none) and id are bound next.
QString standsBefore(const RecordSelect &select, const QVariant &key, const QString &recordId, Statement &statement)
{
    const SqlDialect dialect(select.engine);
    const auto bind = [&](const QVariant &value, FieldType type, int scale) {
        statement.valueScales.resize(statement.values.size());
        statement.values.append(value);
        statement.valueScales.append(scale);
        return dialect.place(static_cast<int>(statement.values.size()), type);
    };
    const QString less = select.order == Qt::DescendingOrder ? QStringLiteral(">") : QStringLiteral("<");
    const QString expression = select.sort.expression;
    const QString earlierId = QStringLiteral("t.id %1 %2").arg(less, bind(recordId, FieldType::Id, 0));
    if (select.sort.isId) {
        return earlierId;
    }
    if (!key.isValid()) {
        return QStringLiteral("(%1 IS NOT NULL OR %2)").arg(expression, earlierId); // those without a key come last
    }
    const QString place = bind(key, select.sort.type, select.sort.scale);
    return QStringLiteral("(%1 %2 %3 OR (%1 = %3 AND %4))").arg(expression, less, place, earlierId);
}

} // namespace

Result<std::optional<qint64>> recordPosition(const Catalog &catalog, Executor &executor, const Query &query,
                                             const QString &recordId)
{
    if (!isId(recordId)) {
        return std::optional<qint64>();
    }
    auto made = RecordSelect::make(catalog, executor, query);
    if (!made) {
        return made.error();
    }
    const RecordSelect &select = made.value();
    const SqlDialect dialect(select.engine);
    Statement own;
    own.values = select.values;
    own.valueScales = select.valueScales;
    own.values.append(recordId);
    own.sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 AND t.id = %4")
                  .arg(select.sort.expression, select.scanFrom, select.condition,
                       dialect.place(static_cast<int>(own.values.size()), FieldType::Id));
    own.columns = {select.sort.type};
    own.scales = {select.sort.scale};
    auto found = executor.run(own);
    if (!found) {
        return found.error();
    }
    if (found.value().rows.isEmpty()) {
        return std::optional<qint64>();
    }
    Statement before;
    before.values = select.values;
    before.valueScales = select.valueScales;
    const QString condition = standsBefore(select, found.value().rows.constFirst().constFirst(), recordId, before);
    before.sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 AND %3").arg(select.scanFrom, select.condition, condition);
    before.columns = {FieldType::Integer};
    auto counted = executor.run(before);
    if (!counted) {
        return counted.error();
    }
    return std::optional(counted.value().rows.constFirst().constFirst().toLongLong());
}
