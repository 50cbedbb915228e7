// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/conditionbuilder.h"

#include "models/catalog/filteroperators.h"
#include "models/catalog/missingemail.h"
#include "models/catalog/relativedays.h"
#include "models/core/fold.h"
#include "models/core/instant.h"
#include "models/core/text.h"
#include "models/database/contactfields.h"

#include <QDate>

#include <utility>

namespace {

constexpr QLatin1String both(" AND ");
constexpr QLatin1String either(" OR ");

QString grouped(const QStringList &parts, QLatin1String joint)
{
    return QLatin1Char('(') + parts.join(joint) + QLatin1Char(')');
}

} // namespace

QString shownColumn(const Field &field, const QString &column)
{
    if (field.type == FieldType::Email && field.table == QLatin1String("users")) {
        return QStringLiteral("CASE WHEN %1 NOT LIKE '%%2' THEN %1 END").arg(column, QLatin1String(missingEmailDomain));
    }
    return column;
}

int ConditionBuilder::bind(const QVariant &value, int scale)
{
    m_values.append(value);
    m_scales.append(scale);
    return static_cast<int>(m_values.size());
}

QString ConditionBuilder::condition() const
{
    return m_conditions.isEmpty() ? QStringLiteral("TRUE") : m_conditions.join(both);
}

Result<void> ConditionBuilder::add(const Filter &filter)
{
    const Field *field = m_joins.entity().field(filter.field);
    if (field == nullptr || field->type == FieldType::Secret) {
        Error error = fieldErrors({FieldError{filter.field, ErrorCode::UnknownField,
                                              text("database", "%1 has no field \"%2\" to filter by.")
                                                  .translated()
                                                  .arg(m_joins.entity().plural.translated(), filter.field)}});
        return error;
    }
    if (auto sound = checkFilter(*field, filter); !sound) {
        return sound.error();
    }
    if (isFilledAfterwards(*field, m_joins.dialect().engine())) {
        auto condition = contactCondition(*field, filter);
        if (!condition) {
            return condition.error();
        }
        m_conditions.append(condition.value());
        return {};
    }
    m_conditions.append(conditionOf(*field, filter));
    return {};
}

QString ConditionBuilder::conditionOf(const Field &field, const Filter &filter)
{
    const QString column = m_joins.column(field);
    const QVariant value = filter.values.value(0);
    switch (filter.op) {
    case FilterOperator::IsNull: return isEmpty(field);
    case FilterOperator::NotNull: return QStringLiteral("NOT (%1)").arg(isEmpty(field));
    case FilterOperator::In: return oneOf(field, filter.values);
    case FilterOperator::NotIn: return noneOf(field, filter.values);
    case FilterOperator::HasAll: return hasAll(field, filter.values);
    case FilterOperator::Contains: return contains(field, value.toString());
    case FilterOperator::NotContains:
        return QStringLiteral("(NOT COALESCE(%1, FALSE))").arg(contains(field, value.toString()));
    case FilterOperator::StartsWith: {
        const SqlDialect &dialect = m_joins.dialect();
        return dialect.foldStarts(shownColumn(field, column), bind(dialect.startsValue(value.toString())));
    }
    case FilterOperator::JsonContains: return m_joins.dialect().jsonContains(column, bind(value));
    case FilterOperator::HasKey: return m_joins.dialect().jsonHasKey(column, bind(value));
    case FilterOperator::During:
    case FilterOperator::OlderThan:
    case FilterOperator::OlderThanOrNever:
    case FilterOperator::LaterThan: return relative(field, filter);
    default: return compare(field, filter.op, value);
    }
}

/// An empty list and an empty object are empty to people as well.
QString ConditionBuilder::isEmpty(const Field &field)
{
    const QString column = m_joins.column(field);
    const QString missing = shownColumn(field, column) + QStringLiteral(" IS NULL");
    if (field.type != FieldType::TagList && field.type != FieldType::Json) {
        return missing;
    }
    return grouped({missing, m_joins.dialect().asText(column) + QStringLiteral(" IN ('[]', '{}', 'null')")}, either);
}

QString ConditionBuilder::compare(const Field &field, FilterOperator op, const QVariant &value)
{
    const SqlDialect &dialect = m_joins.dialect();
    QString left = m_joins.column(field);
    QString right;
    if (!value.isValid()) { // "field=" asks for what is empty
        left = shownColumn(field, left);
        return op == FilterOperator::NotEqual ? left + QStringLiteral(" IS NOT NULL") : left + QStringLiteral(" IS NULL");
    }
    if (field.isText()) {
        left = dialect.sortText(shownColumn(field, left));
        right = dialect.place(bind(fold(value.toString())), FieldType::Text);
    } else if (field.type == FieldType::Vocabulary) {
        right = dialect.place(bind(value), FieldType::Text);
    } else if ((field.type == FieldType::Json || field.type == FieldType::TagList) && dialect.engine() == Engine::Sqlite) {
        left = QStringLiteral("json(%1)").arg(left);
        right = QStringLiteral("json($%1)").arg(bind(value));
    } else {
        right = dialect.place(bind(value, field.scale), field.type);
    }
    switch (op) {
    case FilterOperator::NotEqual: return QStringLiteral("(%1 <> %2 OR %1 IS NULL)").arg(left, right);
    case FilterOperator::GreaterOrEqual: return left + QStringLiteral(" >= ") + right;
    case FilterOperator::LessOrEqual: return left + QStringLiteral(" <= ") + right;
    case FilterOperator::Greater: return left + QStringLiteral(" > ") + right;
    case FilterOperator::Less: return left + QStringLiteral(" < ") + right;
    default: return left + QStringLiteral(" = ") + right;
    }
}

QString ConditionBuilder::relative(const Field &field, const Filter &filter)
{
    const QString text = filter.values.constFirst().toString();
    const QDate today = m_joins.moment().today();
    if (filter.op == FilterOperator::During) {
        const DayRange days = daysOfPeriod(text, today).value_or(DayRange{today, today});
        return inDays(field, days);
    }
    const DaySpan span = DaySpan::parse(text).value_or(DaySpan());
    if (filter.op == FilterOperator::LaterThan) {
        return fromDay(field, span.after(today).addDays(1));
    }
    if (filter.op == FilterOperator::OlderThan) {
        return beforeDay(field, span.before(today));
    }
    if (field.is(FieldFlag::Derived)) { // computed once a record
        return QStringLiteral("(NOT COALESCE(%1, FALSE))").arg(fromDay(field, span.before(today)));
    }
    return grouped({beforeDay(field, span.before(today)), m_joins.column(field) + QStringLiteral(" IS NULL")}, either);
}

QVariant ConditionBuilder::startOf(const Field &field, QDate day) const
{
    if (field.type == FieldType::Date) {
        return day;
    }
    return QVariant::fromValue(Instant::fromDateTime(day.startOfDay(m_joins.moment().zone)));
}

QString ConditionBuilder::inDays(const Field &field, const DayRange &days)
{
    QVariant last = days.last;
    if (field.type == FieldType::Instant) {
        Instant moment = startOf(field, days.last.addDays(1)).value<Instant>();
        moment.microseconds -= 1;
        last = QVariant::fromValue(moment);
    }
    const SqlDialect &dialect = m_joins.dialect();
    const QString from = dialect.place(bind(startOf(field, days.first)), field.type);
    const QString to = dialect.place(bind(last), field.type);
    return QStringLiteral("(%1 BETWEEN %2 AND %3)").arg(m_joins.column(field), from, to);
}

QString ConditionBuilder::fromDay(const Field &field, QDate day)
{
    return compare(field, FilterOperator::GreaterOrEqual, startOf(field, day));
}

QString ConditionBuilder::beforeDay(const Field &field, QDate day)
{
    return compare(field, FilterOperator::Less, startOf(field, day));
}

/// Members of a tag list are compared folded, as people read them.
QString ConditionBuilder::hasTag(const Field &field, const QString &tag)
{
    const SqlDialect &dialect = m_joins.dialect();
    return QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2 = %3)")
        .arg(dialect.jsonTexts(m_joins.column(field)), dialect.fold(QStringLiteral("texts.value")),
             dialect.place(bind(fold(tag)), FieldType::Text));
}

QString ConditionBuilder::hasAll(const Field &field, const QVariantList &values)
{
    QStringList parts;
    for (const QVariant &value : values) {
        parts.append(value.isValid() ? hasTag(field, value.toString()) : isEmpty(field));
    }
    return parts.isEmpty() ? QStringLiteral("TRUE") : grouped(parts, both);
}

QString ConditionBuilder::oneOf(const Field &field, const QVariantList &values)
{
    const SqlDialect &dialect = m_joins.dialect();
    const QString column = m_joins.column(field);
    QStringList parts;
    QStringList texts;
    for (const QVariant &value : values) {
        if (!value.isValid()) {
            parts.append(isEmpty(field));
        } else if (field.type == FieldType::TagList) {
            parts.append(hasTag(field, value.toString()));
        } else if (field.type == FieldType::Id || field.type == FieldType::Reference || field.type == FieldType::Vocabulary) {
            texts.append(value.toString());
        } else {
            parts.append(compare(field, FilterOperator::Equal, value));
        }
    }
    if (!texts.isEmpty()) {
        const FieldType type = field.type == FieldType::Vocabulary ? FieldType::Text : FieldType::Id;
        parts.prepend(dialect.isIn(column, bind(dialect.listValue(texts)), type));
    }
    return parts.isEmpty() ? QStringLiteral("FALSE") : grouped(parts, either);
}

/// What is empty is none of the values, unless "empty" is one of them.
QString ConditionBuilder::noneOf(const Field &field, const QVariantList &values)
{
    return QStringLiteral("(NOT COALESCE(%1, FALSE))").arg(oneOf(field, values));
}
