// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/mappingdraft.h"

#include "models/core/fold.h"

#include <QSet>

#include <algorithm>

const Field *fieldOfTarget(const Catalog &catalog, const Entity &entity, const TargetPath &target)
{
    if (target.via.isEmpty()) {
        return entity.field(target.field);
    }
    const Field *reference = entity.field(target.via);
    const Entity *other = reference == nullptr ? nullptr : catalog.entity(reference->references);
    return other == nullptr ? nullptr : other->field(target.field);
}

int fitOf(const ImportMapping &mapping, const QStringList &headings)
{
    int wanted = 0;
    int found = 0;
    for (const FieldMapping &field : mapping.fields) {
        for (const QString &column : field.columns) {
            ++wanted;
            found += headings.contains(column) ? 1 : 0;
        }
    }
    return wanted == 0 ? -1 : 100 * found / wanted;
}

MappingDraft::MappingDraft(const Catalog &catalog, const ImportMapping &mapping, const QList<ColumnSketch> &sketches, bool saved)
    : m_catalog(&catalog)
    , m_mapping(mapping)
{
    QSet<QString> headings;
    for (const ColumnSketch &sketch : sketches) {
        headings.insert(sketch.heading);
    }
    for (FieldMapping &field : m_mapping.fields) {
        const bool wasConstant = field.columns.isEmpty();
        field.columns.removeIf([&headings](const QString &column) { return !headings.contains(column); });
        if (!wasConstant && field.columns.isEmpty() && field.constant.isEmpty()) {
            field.target.field.clear();
        }
    }
    m_mapping.fields.removeIf([](const FieldMapping &field) { return field.target.field.isEmpty(); });
    for (const ColumnSketch &sketch : sketches) {
        Column column{sketch, State::Unmapped};
        if (const FieldMapping *field = mappingOfColumn(sketch.heading)) {
            const bool asSuggested = field->target.toText() == sketch.suggestion;
            column.state = saved ? State::Chosen : asSuggested && !sketch.sure ? State::Guess : State::Sure;
        }
        m_columns.append(column);
    }
    keepReferences();
}

void MappingDraft::setRules(const ImportMapping &rules)
{
    ImportMapping next = rules;
    next.entity = m_mapping.entity;
    next.fields = m_mapping.fields;
    next.references = m_mapping.references;
    m_isChanged = m_isChanged || !(next == m_mapping);
    m_mapping = next;
}

const FieldMapping *MappingDraft::mappingOfColumn(const QString &heading) const
{
    const auto found = std::find_if(m_mapping.fields.cbegin(), m_mapping.fields.cend(),
                                    [&heading](const FieldMapping &field) { return field.columns.contains(heading); });
    return found == m_mapping.fields.cend() ? nullptr : &*found;
}

FieldMapping *MappingDraft::find(const QString &target)
{
    const auto found = std::find_if(m_mapping.fields.begin(), m_mapping.fields.end(),
                                    [&target](const FieldMapping &field) { return field.target.toText() == target; });
    return found == m_mapping.fields.end() ? nullptr : &*found;
}

bool MappingDraft::isFilled(const QString &target) const
{
    const FieldMapping *field = m_mapping.mappingOf(target);
    return field != nullptr && (!field->columns.isEmpty() || !field->constant.isEmpty());
}

bool MappingDraft::canJoin(const Catalog &catalog, const Entity &entity, const TargetPath &target)
{
    if (target.field == TargetPath::WholeName) {
        return true;
    }
    const Field *field = fieldOfTarget(catalog, entity, target);
    if (field == nullptr || !target.key.isEmpty()) {
        return false;
    }
    return field->type == FieldType::Text || field->type == FieldType::MultiLine || field->type == FieldType::TagList
        || (field->type == FieldType::Json && field->shape == JsonShape::StringList);
}

void MappingDraft::mark(const QString &heading, State state)
{
    for (Column &column : m_columns) {
        if (column.sketch.heading == heading) {
            column.state = state;
        }
    }
}

void MappingDraft::removeColumn(const QString &heading)
{
    for (FieldMapping &field : m_mapping.fields) {
        field.columns.removeAll(heading);
    }
    m_mapping.fields.removeIf([](const FieldMapping &field) { return field.columns.isEmpty() && field.constant.isEmpty(); });
    mark(heading, State::Unmapped);
    m_isChanged = true;
    keepReferences();
}

void MappingDraft::setTarget(const QString &heading, const QString &target)
{
    removeColumn(heading);
    if (target.isEmpty()) {
        return;
    }
    const TargetPath path = TargetPath::fromText(target);
    FieldMapping *taken = find(target);
    if (taken == nullptr) {
        FieldMapping field;
        field.target = path;
        m_mapping.fields.append(field);
        taken = &m_mapping.fields.last();
    } else if (!canJoin(*m_catalog, entity(), path)) {
        const QStringList before = taken->columns;
        for (const QString &other : before) {
            mark(other, State::Unmapped);
        }
        taken->columns.clear();
        taken->words.clear();
    }
    taken->constant.clear();
    taken->columns.append(heading);
    mark(heading, State::Chosen);
    keepReferences();
}

void MappingDraft::moveForward(const QString &heading)
{
    for (FieldMapping &field : m_mapping.fields) {
        const qsizetype at = field.columns.indexOf(heading);
        if (at > 0) {
            field.columns.swapItemsAt(at, at - 1);
            m_isChanged = true;
        }
    }
}

void MappingDraft::setJoiner(const QString &target, const QString &joiner)
{
    if (FieldMapping *field = find(target)) {
        field->joiner = joiner;
        m_isChanged = true;
    }
}

void MappingDraft::setSeparators(const QString &target, const QString &separators)
{
    if (FieldMapping *field = find(target)) {
        field->separators = separators;
        m_isChanged = true;
    }
}

void MappingDraft::setWord(const QString &target, const QString &text, const QString &value, bool known)
{
    if (FieldMapping *field = find(target)) {
        if (known) {
            field->words.insert(fold(text), value);
        } else {
            field->words.remove(fold(text));
        }
        m_isChanged = true;
    }
}

void MappingDraft::setUnknown(const QString &target, FieldMapping::Unknown unknown)
{
    if (FieldMapping *field = find(target)) {
        field->unknown = unknown;
        m_isChanged = true;
    }
}

void MappingDraft::setConstant(const QString &target, const QString &text)
{
    m_isChanged = true;
    FieldMapping *field = find(target);
    if (text.isEmpty()) {
        if (field != nullptr && field->columns.isEmpty()) {
            m_mapping.fields.removeIf([&target](const FieldMapping &one) { return one.target.toText() == target; });
        }
    } else if (field != nullptr) {
        const QStringList before = field->columns;
        for (const QString &heading : before) {
            mark(heading, State::Unmapped);
        }
        field->columns.clear();
        field->constant = text;
    } else {
        FieldMapping constant;
        constant.target = TargetPath::fromText(target);
        constant.constant = text;
        m_mapping.fields.append(constant);
    }
    keepReferences();
}

QList<FieldMapping> MappingDraft::constants() const
{
    QList<FieldMapping> constants;
    for (const FieldMapping &field : m_mapping.fields) {
        if (field.columns.isEmpty()) {
            constants.append(field);
        }
    }
    return constants;
}

void MappingDraft::setReference(const ReferenceMapping &reference)
{
    for (ReferenceMapping &known : m_mapping.references) {
        if (known.field == reference.field) {
            m_isChanged = m_isChanged || !(known == reference);
            known = reference;
        }
    }
}

/// One for everything that is referred to; those that nothing refers to any more go.
void MappingDraft::keepReferences()
{
    QStringList wanted;
    for (const FieldMapping &field : m_mapping.fields) {
        const QString name = referenceOfTarget(entity(), field.target);
        if (!name.isEmpty() && !wanted.contains(name)) {
            wanted.append(name);
        }
    }
    m_mapping.references.removeIf([&wanted](const ReferenceMapping &known) { return !wanted.contains(known.field); });
    completeReferences(entity(), m_mapping);
}

void MappingDraft::missingOf(const Entity &wanted, const QString &via, QStringList &missing) const
{
    const QString wholeName = TargetPath{via, TargetPath::WholeName, QString()}.toText();
    for (const Field &field : wanted.fields) {
        if (!field.is(FieldFlag::Required) || !field.isEditable() || field.defaultValue.isValid()) {
            continue;
        }
        const QString target = via.isEmpty() ? field.name : QString(via % QLatin1Char('.') % field.name);
        bool filled = isFilled(target);
        if (field.name == QLatin1String("first_name") || field.name == QLatin1String("last_name")) {
            filled = filled || isFilled(wholeName);
        }
        if (field.type == FieldType::Reference) {
            // what a row says of the other record fills it, and a part takes what the main record refers to
            const auto says = [&field](const FieldMapping &one) { return one.target.via == field.name; };
            filled = filled || (via.isEmpty() && std::any_of(m_mapping.fields.cbegin(), m_mapping.fields.cend(), says))
                || (!via.isEmpty() && entity().field(field.name) != nullptr);
        }
        for (const FieldMapping &one : m_mapping.fields) { // a key of a structure fills it as well
            filled = filled || (one.target.via == via && one.target.field == field.name && !one.target.key.isEmpty());
        }
        if (!filled) {
            missing.append(targetLabel(*m_catalog, entity(), TargetPath::fromText(target)));
        }
    }
}

QStringList MappingDraft::missing() const
{
    QStringList missing;
    if (m_mapping.mode == ImportMode::Update) {
        return missing;
    }
    missingOf(entity(), QString(), missing);
    for (const ReferenceMapping &reference : m_mapping.references) {
        const Field *field = entity().field(reference.field);
        const Entity *other = field == nullptr ? nullptr : m_catalog->entity(field->references);
        const auto describes = [&reference](const FieldMapping &one) { return one.target.via == reference.field; };
        if (reference.create && other != nullptr && !isFilled(reference.field)
            && std::any_of(m_mapping.fields.cbegin(), m_mapping.fields.cend(), describes)) {
            missingOf(*other, reference.field, missing);
        }
    }
    return missing;
}

bool MappingDraft::findsRecords() const
{
    const QStringList keys = m_mapping.keys;
    return std::any_of(keys.cbegin(), keys.cend(), [this](const QString &key) {
        const QStringList parts = key.split(QLatin1Char('+'));
        return std::all_of(parts.cbegin(), parts.cend(), [this](const QString &part) {
            const auto fills = [&part](const FieldMapping &one) { return one.target.via == part || one.target.field == part; };
            return part == QLatin1String("id") ? isFilled(part)
                                               : std::any_of(m_mapping.fields.cbegin(), m_mapping.fields.cend(), fills);
        });
    });
}
