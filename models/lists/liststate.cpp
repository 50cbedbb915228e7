// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/liststate.h"

#include "models/catalog/filterjson.h"

#include <QJsonArray>

#include <algorithm>

namespace {

const char *const stepNames[] = {"value", "day", "week", "month", "year"};
const char *const totalNames[] = {"sum", "average", "smallest", "largest"};
const char *const orderNames[] = {"name", "count", "total"};

template <typename T, std::size_t N>
T namedValue(const char *const (&names)[N], const QString &name)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&name](const char *known) { return name == QLatin1String(known); });
    return found == std::end(names) ? T{} : static_cast<T>(found - std::begin(names));
}

QJsonObject groupToJson(const GroupSpec &group)
{
    QJsonArray totals;
    for (const GroupTotal &total : group.totals) {
        totals.append(QJsonObject{{QStringLiteral("field"), total.field},
                                  {QStringLiteral("kind"), QLatin1String(totalNames[static_cast<int>(total.kind)])}});
    }
    return {{QStringLiteral("field"), group.field},
            {QStringLiteral("step"), QLatin1String(stepNames[static_cast<int>(group.step)])},
            {QStringLiteral("totals"), totals},
            {QStringLiteral("order"), QLatin1String(orderNames[static_cast<int>(group.order)])},
            {QStringLiteral("descending"), group.direction == Qt::DescendingOrder}};
}

/// Keeps to the fields that are there and notes the others.
class KnownFields
{
public:
    KnownFields(const Entity &entity, QStringList *missing) : m_entity(entity), m_missing(missing) {}

    [[nodiscard]] bool has(const QString &name) const
    {
        const Field *field = m_entity.field(name);
        const bool known = field != nullptr && !field->is(FieldFlag::Hidden) && field->type != FieldType::Secret;
        if (!known && m_missing != nullptr && !m_missing->contains(name)) {
            m_missing->append(name);
        }
        return known;
    }

private:
    const Entity &m_entity;
    QStringList *m_missing;
};

GroupSpec groupFromJson(const KnownFields &fields, const QJsonObject &json)
{
    GroupSpec group;
    group.field = json.value(QStringLiteral("field")).toString();
    if (!group.field.isEmpty() && !fields.has(group.field)) {
        group.field.clear();
    }
    group.step = namedValue<GroupStep>(stepNames, json.value(QStringLiteral("step")).toString());
    group.order = namedValue<GroupSpec::Order>(orderNames, json.value(QStringLiteral("order")).toString());
    group.direction = json.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (const QJsonValue &total : json.value(QStringLiteral("totals")).toArray()) {
        const QString field = total[QStringLiteral("field")].toString();
        if (fields.has(field)) {
            group.totals.append({field, namedValue<TotalKind>(totalNames, total[QStringLiteral("kind")].toString())});
        }
    }
    return group;
}

} // namespace

QJsonObject ListState::toJson(const Entity &entity) const
{
    QJsonArray shown;
    for (const ColumnState &column : columns) {
        shown.append(QJsonObject{{QStringLiteral("field"), column.field}, {QStringLiteral("width"), column.width}});
    }
    QJsonObject json{{QStringLiteral("columns"), shown},
                     {QStringLiteral("filters"), filtersToJson(entity, filters)},
                     {QStringLiteral("sort"), sortField},
                     {QStringLiteral("descending"), order == Qt::DescendingOrder},
                     {QStringLiteral("frozen"), frozen}};
    if (!search.isEmpty()) {
        json.insert(QStringLiteral("search"), search);
    }
    if (group != GroupSpec()) {
        json.insert(QStringLiteral("group"), groupToJson(group));
    }
    return json;
}

ListState ListState::fromJson(const Entity &entity, const QJsonObject &json, QStringList *missing)
{
    const KnownFields fields(entity, missing);
    ListState state;
    state.search = json.value(QStringLiteral("search")).toString();
    for (const QJsonValue &kept : json.value(QStringLiteral("filters")).toArray()) {
        const QString field = kept[QStringLiteral("field")].toString();
        const Result<QList<Filter>> read = filtersFromJson(entity, {kept});
        if (read.ok() && fields.has(field)) {
            state.filters.append(read.value());
        } else if (missing != nullptr && !missing->contains(field)) {
            missing->append(field);
        }
    }
    for (const QJsonValue &column : json.value(QStringLiteral("columns")).toArray()) {
        const QString field = column[QStringLiteral("field")].toString();
        if (fields.has(field)) {
            state.columns.append({field, std::max(0, column[QStringLiteral("width")].toInt())});
        }
    }
    const QString sort = json.value(QStringLiteral("sort")).toString();
    if (!sort.isEmpty() && fields.has(sort)) {
        state.sortField = sort;
        state.order = json.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    state.group = groupFromJson(fields, json.value(QStringLiteral("group")).toObject());
    state.frozen = std::clamp<int>(json.value(QStringLiteral("frozen")).toInt(), 0, static_cast<int>(state.columns.size()));
    return state;
}

bool ListState::sameAs(const ListState &other) const
{
    const auto sameField = [](const ColumnState &one, const ColumnState &two) { return one.field == two.field; };
    const auto byField = [](QList<Filter> list) {
        std::stable_sort(list.begin(), list.end(), [](const Filter &one, const Filter &two) { return one.field < two.field; });
        return list;
    };
    return search == other.search && byField(filters) == byField(other.filters) && sortField == other.sortField
           && order == other.order && group == other.group && frozen == other.frozen
           && std::equal(columns.begin(), columns.end(), other.columns.begin(), other.columns.end(), sameField);
}
