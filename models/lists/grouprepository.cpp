// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/grouprepository.h"

#include "models/core/decimal.h"
#include "models/core/text.h"
#include "models/database/conditionbuilder.h"
#include "models/database/recordlabels.h"
#include "models/database/recordreader.h"
#include "models/database/scope.h"

#include <utility>

namespace {

/// The places of one total in a result row.
struct TotalColumns
{
    const Field *field = nullptr;
    TotalKind kind = TotalKind::Sum;
    qsizetype value = 0; ///< sum, smallest or largest
    qsizetype count = 0;
    qsizetype currency = -1; ///< smallest, largest beside it
};

/// The SELECT list of an aggregate.
class AggregateColumns
{
public:
    explicit AggregateColumns(SelectJoins &joins) : m_joins(joins) {}

    qsizetype add(const QString &expression, FieldType type, int scale = 0)
    {
        m_columns.append(expression);
        m_types.append(type);
        m_scales.append(scale);
        return m_columns.size() - 1;
    }

    TotalColumns addTotal(const Field &field, TotalKind kind)
    {
        const QString column = m_joins.column(field);
        const char *function = kind == TotalKind::Smallest ? "min" : kind == TotalKind::Largest ? "max" : "sum";
        QString value = QStringLiteral("%1(%2)").arg(QLatin1String(function), column);
        if (field.type == FieldType::Integer && m_joins.dialect().engine() == Engine::PostgreSql) {
            value += QStringLiteral("::bigint");
        }
        TotalColumns total;
        total.field = &field;
        total.kind = kind;
        total.value = add(value, field.type, field.scale);
        total.count = add(QStringLiteral("count(%1)").arg(column), FieldType::Integer);
        const Field *currency = m_joins.entity().field(field.currencyField);
        if (currency != nullptr) {
            const QString code = QStringLiteral("CASE WHEN %1 IS NOT NULL THEN COALESCE(%2, '') END").arg(column, m_joins.column(*currency));
            total.currency = add(QStringLiteral("min(%1)").arg(code), FieldType::Text);
            add(QStringLiteral("max(%1)").arg(code), FieldType::Text);
        }
        return total;
    }

    [[nodiscard]] QString list() const { return m_columns.join(QStringLiteral(", ")); }
    [[nodiscard]] const QList<FieldType> &types() const { return m_types; }
    [[nodiscard]] const QList<int> &scales() const { return m_scales; }

private:
    SelectJoins &m_joins;
    QStringList m_columns;
    QList<FieldType> m_types;
    QList<int> m_scales;
};

/// Half up, away from zero.
qint64 dividedRounded(qint64 sum, qint64 count)
{
    const qint64 half = count / 2;
    return sum >= 0 ? (sum + half) / count : (sum - half) / count;
}

QVariant averageOf(const QVariant &sum, qint64 count)
{
    if (sum.userType() == qMetaTypeId<Decimal>()) {
        const Decimal whole = sum.value<Decimal>();
        const Decimal finer = whole.rescaled(whole.scale + 2).value_or(whole);
        const Decimal average{dividedRounded(finer.unscaled, count), finer.scale};
        return QVariant::fromValue(Decimal{dividedRounded(average.unscaled, finer.scale == whole.scale ? 1 : 100), whole.scale});
    }
    const Decimal whole{sum.toLongLong(), 0};
    const Decimal finer = whole.rescaled(2).value_or(whole);
    return QVariant::fromValue(Decimal{dividedRounded(finer.unscaled, count), finer.scale});
}

TotalValue totalOf(const TotalColumns &columns, const QList<QVariant> &row)
{
    TotalValue total;
    const qint64 count = row.at(columns.count).toLongLong();
    if (count == 0) {
        return total;
    }
    if (columns.currency >= 0) {
        total.currency = row.at(columns.currency).toString();
        total.isMixed = total.currency != row.at(columns.currency + 1).toString();
    }
    const QVariant value = row.at(columns.value);
    total.value = columns.kind == TotalKind::Average && value.isValid() ? averageOf(value, count) : value;
    return total;
}

/// The day that an instant or a date falls on, for the reader of the list.
QString dayExpression(SelectJoins &joins, const Field &field)
{
    const QString column = joins.column(field);
    if (field.type == FieldType::Date) {
        return column;
    }
    QString zone = QString::fromLatin1(joins.moment().zone.id());
    zone.replace(QLatin1Char('\''), QLatin1String("''"));
    return (joins.dialect().engine() == Engine::PostgreSql ? QStringLiteral("((%1) AT TIME ZONE '%2')::date")
                                                           : QStringLiteral("local_day(%1, '%2')"))
        .arg(column, zone);
}

QString periodExpression(SelectJoins &joins, const Field &field, GroupStep step)
{
    const QString day = dayExpression(joins, field);
    if (joins.dialect().engine() == Engine::PostgreSql) {
        switch (step) {
        case GroupStep::Week: return QStringLiteral("date_trunc('week', %1)::date").arg(day);
        case GroupStep::Month: return QStringLiteral("date_trunc('month', %1)::date").arg(day);
        case GroupStep::Year: return QStringLiteral("date_trunc('year', %1)::date").arg(day);
        default: return day;
        }
    }
    switch (step) {
    case GroupStep::Week: return QStringLiteral("date(%1, 'weekday 0', '-6 days')").arg(day);
    case GroupStep::Month: return QStringLiteral("substr(%1, 1, 7) || '-01'").arg(day);
    case GroupStep::Year: return QStringLiteral("substr(%1, 1, 4) || '-01-01'").arg(day);
    default: return day;
    }
}

Error cannotGroup(const Entity &entity, const QString &field)
{
    return fieldErrors({FieldError{field, ErrorCode::UnknownField,
                                   text("Grouping", "%1 cannot be grouped or added up by \"%2\".")
                                       .translated()
                                       .arg(entity.plural.translated(), field)}});
}

} // namespace

Result<GroupList> GroupRepository::groups(const Query &query, const GroupSpec &spec)
{
    const auto entity = requireEntity(m_catalog, query.entity);
    if (!entity) {
        return entity.error();
    }
    const Field *field = entity.value()->field(spec.field);
    if (!spec.isEmpty() && (field == nullptr || !canGroupBy(*field))) {
        return cannotGroup(*entity.value(), spec.field);
    }
    SelectJoins joins(m_catalog, m_executor.engine(), *entity.value(), ListMoment{m_executor.now(), query.zone, findsByFunction(m_executor.engine(), m_executor.access())});
    ConditionBuilder conditions(joins);
    for (const Filter &filter : query.filters) {
        if (const auto added = conditions.add(filter); !added) {
            return added.error();
        }
    }
    conditions.addSearch(query.search);
    AggregateColumns columns(joins);
    const bool isText = field != nullptr && field->isText();
    QString key = QStringLiteral("NULL");
    if (field != nullptr) {
        const QString column = shownColumn(*field, joins.column(*field));
        key = groupsByPeriod(*field) ? periodExpression(joins, *field, spec.step) : isText ? joins.dialect().sortText(column) : column;
        columns.add(key, groupsByPeriod(*field) ? FieldType::Date : isText ? FieldType::Text : field->type, field->scale);
        columns.add(isText ? QStringLiteral("min(%1)").arg(column) : QStringLiteral("NULL"), FieldType::Text);
    } else {
        columns.add(QStringLiteral("NULL"), FieldType::Text);
        columns.add(QStringLiteral("NULL"), FieldType::Text);
    }
    const qsizetype count = columns.add(QStringLiteral("count(*)"), FieldType::Integer);
    QList<TotalColumns> totals;
    for (const GroupTotal &total : spec.totals) {
        const Field *added = entity.value()->field(total.field);
        if (added == nullptr || !canTotal(*added)) {
            return cannotGroup(*entity.value(), total.field);
        }
        totals.append(columns.addTotal(*added, total.kind));
    }
    const auto groupOf = [&](const QList<QVariant> &row) {
        Group group;
        group.key = isText && row.at(0).isValid() ? row.at(1) : row.at(0);
        group.label = row.at(1).toString();
        group.count = row.at(count).toLongLong();
        for (const TotalColumns &total : std::as_const(totals)) {
            group.totals.append(totalOf(total, row));
        }
        return group;
    };
    const QString scope = readerScope(query.entity, m_executor.access(), m_executor.engine());
    const QString from = QStringLiteral(" FROM %1 WHERE %2").arg(joins.from(), withScope(conditions.condition(), scope));
    GroupList list;
    if (field != nullptr) {
        const QString sql = QStringLiteral("SELECT %1%2 GROUP BY %3 ORDER BY count(*) DESC LIMIT %4")
                                .arg(columns.list(), from, key).arg(MostGroups + 1);
        const auto rows = m_executor.run({sql, conditions.values(), columns.types(), columns.scales(), conditions.valueScales()});
        if (!rows) {
            return rows.error();
        }
        for (const QList<QVariant> &row : rows.value().rows) {
            list.groups.append(groupOf(row));
        }
        list.isCut = list.groups.size() > MostGroups;
        list.groups.resize(std::min<qsizetype>(list.groups.size(), MostGroups));
        if (const auto named = nameReferences(*field, list.groups); !named) {
            return named.error();
        }
    }
    QString wholeColumns = columns.list();
    if (field != nullptr) { // the whole list has no value of its own
        wholeColumns = QStringLiteral("NULL") + wholeColumns.mid(key.size());
    }
    QList<FieldType> types = columns.types();
    types[0] = FieldType::Text;
    const auto whole = m_executor.run({QStringLiteral("SELECT ") + wholeColumns + from, conditions.values(), types,
                                       columns.scales(), conditions.valueScales()});
    if (!whole) {
        return whole.error();
    }
    list.all = groupOf(whole.value().rows.constFirst());
    return list;
}

Result<void> GroupRepository::nameReferences(const Field &field, QList<Group> &groups)
{
    if (field.type != FieldType::Reference || m_catalog.entity(field.references) == nullptr) {
        return {};
    }
    RecordLabels labels(m_catalog, m_executor);
    for (const Group &group : std::as_const(groups)) {
        labels.want(field.references, group.key.toString());
    }
    const auto names = labels.load();
    if (!names) {
        return names.error();
    }
    for (Group &group : groups) {
        group.label = names.value().value(group.key.toString());
    }
    return {};
}
