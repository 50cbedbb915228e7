// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/relation.h"

#include "models/related/relationchoices.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr int mostColumns = 4;

bool hangsOn(const IncomingReference &reference)
{
    static const QStringList makers = {QStringLiteral("created_by"), QStringLiteral("updated_by")};
    return reference.entity->access != EntityAccess::ReadOnly && !reference.field->is(FieldFlag::ReadOnly)
        && !reference.field->is(FieldFlag::Hidden) && !makers.contains(reference.field->name);
}

/// The reference of a table between two records that is not `near`.
const Field *otherSide(const Entity &between, const Field &near)
{
    static const QStringList tables = {QStringLiteral("meeting_participants"), QStringLiteral("user_organizations"),
                                       QStringLiteral("conversation_participants")};
    if (!tables.contains(between.name)) {
        return nullptr;
    }
    for (const QString &part : between.labelParts) {
        const Field *field = between.field(part);
        if (field != nullptr && field->type == FieldType::Reference && field->name != near.name) {
            return field;
        }
    }
    return nullptr;
}

bool fitsIntoAColumn(const Field &field)
{
    const bool structure = field.type == FieldType::Json && field.shape != JsonShape::Activity;
    return !structure && field.type != FieldType::MultiLine && field.type != FieldType::Secret
        && field.type != FieldType::Id && !field.is(FieldFlag::Hidden);
}

/// The name, the state, the date it is sorted by, then what lists show.
QStringList columnsOf(const Entity &shown, const Field *back)
{
    QStringList names;
    const auto add = [&](const Field *field) {
        const bool isBack = field == back || (back != nullptr && field != nullptr && field->name == back->name);
        if (field != nullptr && !isBack && fitsIntoAColumn(*field) && !names.contains(field->name)
            && names.size() < mostColumns) {
            names.append(field->name);
        }
    };
    for (const QString &part : shown.labelParts) {
        const Field *field = shown.field(part);
        const bool shownWithOther = std::any_of(shown.fields.cbegin(), shown.fields.cend(), [&part](const Field &other) {
            return other.listedWith == part;
        });
        if (!shownWithOther) {
            add(field);
        }
    }
    add(shown.field(shown.states.field));
    const Field *sorted = shown.field(shown.defaultSort);
    if (sorted != nullptr && (sorted->type == FieldType::Date || sorted->type == FieldType::Instant)) {
        add(sorted);
    }
    for (const Field *field : shown.tableFields()) {
        add(field);
    }
    return names;
}

Relation relationFor(const Catalog &catalog, const IncomingReference &reference)
{
    Relation relation;
    relation.id = reference.entity->name + QLatin1Char('.') + reference.field->name;
    relation.entity = reference.entity;
    relation.field = reference.field;
    relation.far = otherSide(*reference.entity, *reference.field);
    relation.shown = relation.far == nullptr ? reference.entity : catalog.entity(relation.far->references);
    if (relation.shown == nullptr) {
        relation.far = nullptr;
        relation.shown = reference.entity;
    }
    relation.columns = columnsOf(*relation.shown, relation.far == nullptr ? reference.field : nullptr);
    relation.sortField = relation.shown->defaultSort;
    relation.order = relation.shown->defaultOrder;
    applyChoice(relation);
    if (relation.columns.size() + relation.betweenColumns.size() > mostColumns) {
        relation.columns = relation.columns.mid(0, mostColumns - relation.betweenColumns.size());
    }
    return relation;
}

} // namespace

QString Relation::titleText() const
{
    return title.isEmpty() ? shown->plural.translated() : title.translated();
}

QList<Relation> relationsOf(const Catalog &catalog, const Entity &entity)
{
    QList<Relation> relations;
    QHash<QString, int> sameKind;
    for (const IncomingReference &reference : catalog.referencesTo(entity.name)) {
        if (hangsOn(reference)) {
            relations.append(relationFor(catalog, reference));
            sameKind[reference.entity->name] += relations.constLast().title.isEmpty() ? 1 : 0;
        }
    }
    std::stable_sort(relations.begin(), relations.end(),
                     [](const Relation &a, const Relation &b) { return choiceRank(a) < choiceRank(b); });
    for (Relation &relation : relations) {
        if (relation.title.isEmpty() && sameKind.value(relation.entity->name) > 1) {
            relation.title = relation.field->label; // two kinds of tasks would both be called "Tasks"
        }
    }
    return relations;
}

Entity relationShape(const Relation &relation)
{
    Entity shape = *relation.shown;
    shape.fields.clear();
    shape.sections.clear();
    shape.listOrder.clear();
    const auto take = [&shape](const Entity &from, const QStringList &names) {
        for (const QString &name : names) {
            if (const Field *field = from.field(name)) {
                shape.fields.append(*field);
                if (const Field *with = from.field(field->listedWith); with != nullptr) {
                    shape.fields.append(*with);
                }
                if (const Field *currency = from.field(field->currencyField); currency != nullptr) {
                    shape.fields.append(*currency);
                }
            }
        }
    };
    take(*relation.shown, relation.columns);
    if (relation.far != nullptr) {
        take(*relation.entity, relation.betweenColumns);
    }
    return shape;
}
