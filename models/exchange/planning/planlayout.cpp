// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/planlayout.h"

#include "models/core/text.h"
#include "models/database/selectjoins.h"
#include "models/exchange/mapping/wholename.h"

#include <algorithm>

namespace {

/// "program_id+entrepreneur_id.email" as fields of the entity itself: what lies behind a reference has found it already.
QList<QStringList> keyLists(const QStringList &keys, const Entity &entity)
{
    QList<QStringList> lists;
    for (const QString &key : keys) {
        QStringList fields;
        for (const QString &part : key.split(u'+', Qt::SkipEmptyParts)) {
            const QString field = part.section(u'.', 0, 0).trimmed();
            if (!fields.contains(field)) {
                fields.append(field);
            }
        }
        const bool known = std::all_of(fields.cbegin(), fields.cend(), [&](const QString &field) { return entity.field(field) != nullptr; });
        if (known && !fields.isEmpty()) {
            lists.append(fields);
        }
    }
    return lists;
}

const QString givenField = QStringLiteral("first_name");
const QString familyField = QStringLiteral("last_name");
const QString idField = QStringLiteral("id");

} // namespace

Result<PlanLayout> PlanLayout::make(const Catalog &catalog, ImportPlan &plan)
{
    PlanLayout layout;
    if (auto added = layout.addParts(catalog, plan); !added) {
        return added.error();
    }
    for (int part = 1; part < layout.m_parts.size(); ++part) {
        layout.addNameTargets(plan, part);
    }
    layout.addMissing(plan);
    layout.noteRules(plan);
    for (int target = 0; target < plan.targets.size(); ++target) {
        const FieldMapping *mapping = plan.mapping.mappingOf(plan.targets.at(target).text);
        if (!plan.isMapped(target) || (mapping != nullptr && mapping->columns.isEmpty())) {
            layout.m_constants.insert(target);
        }
    }
    for (const PlanPart &part : std::as_const(layout.m_parts)) {
        QList<LabelPiece> pieces;
        for (const LabelPart &piece : labelParts(*part.entity)) {
            const bool field = piece.field != nullptr;
            pieces.append({piece.literal, field ? piece.field->name : QString(), field && piece.field->type == FieldType::Reference});
        }
        layout.m_labels.append(pieces);
    }
    for (int part = 0; part < layout.m_parts.size(); ++part) {
        QStringList filled;
        for (const Field &field : layout.m_parts.at(part).entity->fields) {
            if (field.type == FieldType::Reference && layout.isFilled(part, field.name)) {
                filled.append(field.name);
            }
        }
        layout.m_filled.append(filled);
    }
    layout.sortParts();
    return layout;
}

Result<void> PlanLayout::addParts(const Catalog &catalog, ImportPlan &plan)
{
    const Entity *entity = catalog.entity(plan.mapping.entity);
    if (entity == nullptr) {
        return Error{ErrorCode::UnknownEntity,
                     ::text("exchange", "There is no kind of record called \"%1\".").translated().arg(plan.mapping.entity), {}, {}};
    }
    PlanPart main;
    main.entity = entity;
    main.keys = keyLists(plan.mapping.keys, *entity);
    const bool hasId = std::any_of(plan.targets.cbegin(), plan.targets.cend(), [](const MappedTarget &target) { return target.text == idField; });
    if (hasId && !main.keys.contains(QStringList{idField})) {
        main.keys.prepend({idField});
    }
    m_parts.append(main);
    for (const ReferenceMapping &reference : std::as_const(plan.mapping.references)) {
        const Field *field = entity->field(reference.field);
        PlanPart part;
        part.entity = field == nullptr ? nullptr : catalog.entity(field->references);
        if (part.entity == nullptr) {
            return Error{ErrorCode::UnknownField,
                         ::text("exchange", "%1: \"%2\" refers to no other record.").translated().arg(entity->plural.translated(), reference.field),
                         {}, {}};
        }
        part.via = reference.field;
        part.keys = keyLists(reference.keys.isEmpty() ? defaultKeys(*part.entity) : reference.keys, *part.entity);
        part.create = reference.create;
        part.update = reference.update;
        m_references.insert(reference.field, static_cast<int>(m_parts.size()));
        m_parts.append(part);
    }
    for (int i = 0; i < plan.targets.size(); ++i) {
        MappedTarget &target = plan.targets[i];
        const int part = target.path.via.isEmpty() ? 0 : m_references.value(target.path.via);
        target.part = part;
        m_parts[part].targets.append(i);
        m_parts[part].fields.append(target.path.field);
        if (target.path.key.isEmpty()) {
            m_parts[part].byField.insert(target.path.field, i);
        }
        const Entity *named = target.field != nullptr && target.field->type == FieldType::Reference ? catalog.entity(target.field->references) : nullptr;
        if (named != nullptr && target.path.key.isEmpty()) {
            const int leadsTo = part == 0 ? m_references.value(target.path.field) : 0;
            m_named.append({i, named, leadsTo > 0 ? leadsTo : -1});
            if (leadsTo > 0) {
                m_parts[leadsTo].nameTarget = i;
            }
        }
    }
    return {};
}

/// What a record that is made of its name alone has: the name, and of organizations a kind.
void PlanLayout::addNameTargets(ImportPlan &plan, int number)
{
    PlanPart &part = m_parts[number];
    if (part.nameTarget < 0 || !part.create) {
        return;
    }
    QStringList fields;
    for (const LabelPart &piece : labelParts(*part.entity)) {
        fields += piece.field != nullptr ? QStringList{piece.field->name} : QStringList();
    }
    if (part.entity->name == QLatin1String("organizations")) {
        fields.append(QStringLiteral("organization_type"));
    }
    for (const QString &name : std::as_const(fields)) {
        if (part.byField.contains(name)) {
            continue;
        }
        MappedTarget target;
        target.path = {part.via, name, {}};
        target.text = target.path.toText();
        target.entity = part.entity;
        target.field = part.entity->field(name);
        target.part = number;
        part.targets.append(static_cast<int>(plan.targets.size()));
        part.byField.insert(name, static_cast<int>(plan.targets.size()));
        plan.targets.append(target);
    }
}

/// What a new record needs and nothing gives has a target of its own, so that the sentence about it names the field.
void PlanLayout::addMissing(ImportPlan &plan)
{
    PlanPart &main = m_parts.first();
    for (const Field &field : main.entity->fields) {
        const bool asked = field.is(FieldFlag::Required) && field.isEditable() && !field.defaultValue.isValid();
        if (!asked || main.byField.contains(field.name) || m_references.contains(field.name) || main.fields.contains(field.name)) {
            continue;
        }
        MappedTarget target;
        target.path.field = field.name;
        target.text = field.name;
        target.entity = main.entity;
        target.field = &field;
        main.targets.append(static_cast<int>(plan.targets.size()));
        main.byField.insert(field.name, static_cast<int>(plan.targets.size()));
        plan.targets.append(target);
    }
}

void PlanLayout::noteRules(const ImportPlan &plan)
{
    for (PlanPart &part : m_parts) {
        for (const Field &field : part.entity->fields) {
            if (field.is(FieldFlag::Required) && field.isEditable() && !field.defaultValue.isValid()) {
                part.required.append(&field);
            }
            const bool tied = !field.notBefore.isEmpty() || !field.differsFrom.isEmpty();
            const bool filled = part.fields.contains(field.name) || part.fields.contains(field.notBefore) || part.fields.contains(field.differsFrom);
            part.checkedAlone = part.checkedAlone && !(tied && filled) && !(field.differsFrom == part.via && tied);
        }
        for (const int target : std::as_const(part.targets)) {
            const Field *field = plan.targets.at(target).field;
            const bool plain = field == nullptr || field->isEditable() || field->type == FieldType::Id;
            part.checkedAlone = part.checkedAlone && plain && plan.targets.at(target).path.key.isEmpty();
        }
        for (const PlanPart &other : std::as_const(m_parts)) {
            const Field *via = other.via.isEmpty() ? nullptr : part.entity->field(other.via);
            part.checkedAlone = part.checkedAlone && (via == nullptr || via->differsFrom.isEmpty());
        }
    }
}

/// A part that refers to what another part holds comes after it.
void PlanLayout::sortParts()
{
    QList<int> open;
    for (int i = 1; i < m_parts.size(); ++i) {
        open.append(i);
    }
    while (!open.isEmpty()) {
        auto next = std::find_if(open.begin(), open.end(), [&](int part) {
            return std::none_of(open.cbegin(), open.cend(),
                                [&](int other) { return other != part && m_parts.at(part).entity->field(m_parts.at(other).via) != nullptr; });
        });
        next = next == open.end() ? open.begin() : next;
        m_order.append(*next);
        open.erase(next);
    }
}

QVariant PlanLayout::value(const PlannedImportRow &row, int part, const QString &field) const
{
    const int target = m_parts.at(part).byField.value(field, -1);
    if (target >= 0 && row.given.value(target) && row.values.at(target).isValid()) {
        return row.values.at(target);
    }
    if (part == 0) {
        const int leadsTo = m_references.value(field);
        const bool known = leadsTo > 0 && leadsTo < row.parts.size() && row.parts.at(leadsTo).state != PlannedPart::State::None;
        return known ? QVariant(row.parts.at(leadsTo).id) : QVariant();
    }
    return target < 0 && isFilled(part, field) ? value(row, 0, field) : QVariant();
}

/// Whether a reference of a part that no target of its own fills comes from elsewhere.
bool PlanLayout::isFilled(int part, const QString &field) const
{
    if (part == 0) {
        return m_references.contains(field);
    }
    if (m_parts.at(part).byField.contains(field) || field == m_parts.at(part).via) {
        return false;
    }
    const Field *own = m_parts.first().entity->field(field);
    return own != nullptr && own->type == FieldType::Reference && (m_references.contains(field) || m_parts.first().byField.contains(field));
}

QVariantList PlanLayout::values(const PlannedImportRow &row, int part, const QStringList &fields) const
{
    QVariantList values;
    values.reserve(fields.size());
    for (const QString &field : fields) {
        values.append(value(row, part, field));
    }
    return values;
}

bool PlanLayout::says(const PlannedImportRow &row, int part) const
{
    const PlanPart &of = m_parts.at(part);
    if (of.nameTarget >= 0 && row.given.at(of.nameTarget) && row.values.at(of.nameTarget).isValid()) {
        return true;
    }
    return std::any_of(of.targets.cbegin(), of.targets.cend(), [&](int target) {
        return row.given.at(target) && row.values.at(target).isValid() && !m_constants.contains(target);
    });
}

int PlanLayout::cellOf(int part, const QString &field) const
{
    const int target = m_parts.at(part).byField.value(field, -1);
    if (target >= 0) {
        return m_constants.contains(target) && m_parts.at(part).nameTarget >= 0 ? m_parts.at(part).nameTarget : target;
    }
    const int leadsTo = part == 0 ? m_references.value(field) : 0;
    return leadsTo > 0 && !m_parts.at(leadsTo).targets.isEmpty() ? m_parts.at(leadsTo).targets.first() : -1;
}

int PlanLayout::firstCell(const PlannedImportRow &row, int part) const
{
    const PlanPart &of = m_parts.at(part);
    if (of.nameTarget >= 0) {
        return of.nameTarget;
    }
    for (const int target : of.targets) {
        if (row.given.at(target) && !m_constants.contains(target)) {
            return target;
        }
    }
    return of.targets.isEmpty() ? -1 : of.targets.first();
}

QString PlanLayout::label(const PlannedImportRow &row, int part, const QHash<QString, QString> &labels,
                          const std::function<QVariant(const QString &)> &stored) const
{
    QString whole;
    bool any = false;
    for (const LabelPiece &piece : m_labels.at(part)) {
        if (piece.field.isEmpty()) {
            whole += piece.literal;
            continue;
        }
        const QVariant said = value(row, part, piece.field);
        const QString text = (said.isValid() || !stored ? said : stored(piece.field)).toString();
        any = any || !text.isEmpty();
        const int leadsTo = piece.isReference && part == 0 ? m_references.value(piece.field) : 0;
        const QString known = piece.isReference ? labels.value(text) : text;
        whole += known.isEmpty() && leadsTo > 0 ? label(row, leadsTo, labels) : known;
    }
    return any ? whole.simplified() : QString();
}

void PlanLayout::fillFromName(PlannedImportRow &row, int number, const QString &name) const
{
    const PlanPart &part = m_parts.at(number);
    const auto put = [&](const QString &field, const QString &value) {
        const int target = part.byField.value(field, -1);
        if (target >= 0 && !row.given.at(target) && !value.isEmpty()) {
            row.values[target] = value;
            row.given[target] = true;
        }
    };
    if (part.entity->isPerson()) {
        const NameParts names = splitWholeName(name);
        put(givenField, names.given);
        put(familyField, names.surnames);
        return;
    }
    for (const LabelPiece &piece : m_labels.at(number)) {
        if (!piece.field.isEmpty() && !piece.isReference) {
            put(piece.field, name.simplified());
            break;
        }
    }
    put(QStringLiteral("organization_type"), QStringLiteral("company"));
}

QStringList PlanLayout::storedFields(int number) const
{
    const PlanPart &part = m_parts.at(number);
    QStringList fields = part.fields;
    for (const LabelPiece &piece : m_labels.at(number)) {
        fields += piece.field.isEmpty() ? QStringList() : QStringList{piece.field};
    }
    for (const PlanPart &other : m_parts) {
        fields += number == 0 && !other.via.isEmpty() ? QStringList{other.via} : QStringList();
    }
    for (const Field &field : part.entity->fields) { // what rules join
        if (!field.notBefore.isEmpty() && (fields.contains(field.name) || fields.contains(field.notBefore))) {
            fields += {field.name, field.notBefore};
        }
        if (!field.differsFrom.isEmpty()) {
            fields += {field.name, field.differsFrom};
        }
    }
    fields.removeDuplicates();
    return fields;
}
