// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/grouping.h"

#include "models/core/decimal.h"
#include "models/core/fold.h"
#include "models/core/instant.h"
#include "models/core/text.h"

#include <QDate>

#include <algorithm>

namespace {

QDate dayAfter(QDate first, GroupStep step)
{
    switch (step) {
    case GroupStep::Week: return first.addDays(7);
    case GroupStep::Month: return first.addMonths(1);
    case GroupStep::Year: return first.addYears(1);
    default: return first.addDays(1);
    }
}

QVariant boundary(const Field &field, QDate day, const QTimeZone &zone)
{
    return field.type == FieldType::Date ? QVariant(day)
                                         : QVariant::fromValue(Instant::fromDateTime(day.startOfDay(zone)));
}

QString periodLabel(QDate day, GroupStep step, const DisplayFormat &format)
{
    switch (step) {
    case GroupStep::Week:
        //: %1 is the Monday
        return text("Grouping", "Week of %1").translated().arg(displayDate(day, format));
    case GroupStep::Month: {
        const QString month = format.locale.standaloneMonthName(day.month());
        return month.left(1).toUpper() + month.mid(1) + QLatin1Char(' ') + QString::number(day.year());
    }
    case GroupStep::Year: return QString::number(day.year());
    default: return displayDate(day, format);
    }
}

/// What numbers compare by; texts by their folded form.
bool keyLess(const QVariant &one, const QVariant &other)
{
    if (one.userType() == qMetaTypeId<Decimal>()) {
        return one.value<Decimal>() < other.value<Decimal>();
    }
    return one.toLongLong() < other.toLongLong();
}

bool totalLess(const Group &one, const Group &other)
{
    const QVariant first = one.totals.value(0).value;
    const QVariant second = other.totals.value(0).value;
    return first.isValid() && second.isValid() ? keyLess(first, second) : !first.isValid() && second.isValid();
}

} // namespace

bool canGroupBy(const Field &field)
{
    return !field.is(FieldFlag::Hidden) && !field.is(FieldFlag::Protected) && field.type != FieldType::Id
           && field.type != FieldType::Secret && field.type != FieldType::Json && field.type != FieldType::TagList
           && field.type != FieldType::MultiLine && field.type != FieldType::NetAddress && field.type != FieldType::Duration;
}

bool canTotal(const Field &field)
{
    return !field.is(FieldFlag::Hidden)
           && (field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money);
}

bool groupsByPeriod(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

QList<Filter> groupFilters(const Field &field, GroupStep step, const Group &group, const QTimeZone &zone)
{
    if (!group.key.isValid()) {
        return {{field.name, FilterOperator::IsNull, {}}};
    }
    if (groupsByPeriod(field)) {
        const QDate first = group.key.toDate();
        return {{field.name, FilterOperator::GreaterOrEqual, {boundary(field, first, zone)}},
                {field.name, FilterOperator::Less, {boundary(field, dayAfter(first, step), zone)}}};
    }
    if (field.type == FieldType::Vocabulary || field.type == FieldType::Reference) {
        return {{field.name, FilterOperator::In, {group.key}}};
    }
    return {{field.name, FilterOperator::Equal, {group.key}}};
}

QString groupLabel(const Field &field, GroupStep step, const Group &group, const DisplayFormat &format)
{
    if (!group.key.isValid()) {
        //: The group of records without a value
        return text("Grouping", "Empty").translated();
    }
    if (groupsByPeriod(field)) {
        return periodLabel(group.key.toDate(), step, format);
    }
    if (!group.label.isEmpty()) {
        return group.label;
    }
    return displayText(field, group.key, format);
}

QString totalText(const Field &field, TotalKind kind, const TotalValue &total, const DisplayFormat &format)
{
    if (total.isMixed) {
        return text("Grouping", "several currencies").translated();
    }
    if (!total.value.isValid()) {
        return QString();
    }
    if (field.type == FieldType::Money) {
        return displayMoney(total.value, total.currency.isEmpty() ? format.currency : total.currency, format);
    }
    if (field.type == FieldType::Integer && kind == TotalKind::Average) {
        Field average = field;
        average.type = FieldType::Decimal;
        average.scale = 2;
        return displayText(average, total.value, format);
    }
    return displayText(field, total.value, format);
}

QString totalName(TotalKind kind)
{
    switch (kind) {
    case TotalKind::Average: return text("Grouping", "Average").translated();
    case TotalKind::Smallest: return text("Grouping", "Smallest").translated();
    case TotalKind::Largest: return text("Grouping", "Largest").translated();
    default: return text("Grouping", "Sum").translated();
    }
}

void sortGroups(QList<Group> &groups, const Field &field, const GroupSpec &spec, const DisplayFormat &format)
{
    const bool byNumber = field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money;
    QHash<QString, int> terms; // words of a list stand in its order
    for (const Term &term : field.vocabulary == nullptr ? QList<Term>() : field.vocabulary->terms) {
        terms.insert(term.value, static_cast<int>(terms.size()));
    }
    const auto byName = [&](const Group &one, const Group &other) {
        if (groupsByPeriod(field)) {
            return one.key.toDate() < other.key.toDate();
        }
        if (byNumber) {
            return keyLess(one.key, other.key);
        }
        if (!terms.isEmpty()) {
            const int last = static_cast<int>(terms.size());
            const int first = terms.value(one.key.toString(), last);
            const int second = terms.value(other.key.toString(), last);
            if (first != second) {
                return first < second;
            }
        }
        return fold(groupLabel(field, spec.step, one, format)) < fold(groupLabel(field, spec.step, other, format));
    };
    const auto less = [&](const Group &one, const Group &other) {
        switch (spec.order) {
        case GroupSpec::Order::Count: return one.count < other.count;
        case GroupSpec::Order::Total: return totalLess(one, other);
        default: return byName(one, other);
        }
    };
    std::stable_sort(groups.begin(), groups.end(), byName);
    std::stable_sort(groups.begin(), groups.end(), [&](const Group &one, const Group &other) {
        if (one.key.isValid() != other.key.isValid()) {
            return one.key.isValid();
        }
        return spec.direction == Qt::AscendingOrder ? less(one, other) : less(other, one);
    });
}
