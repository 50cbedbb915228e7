// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/mappingsuggestion.h"

#include "models/core/identifier.h"
#include "models/exchange/mapping/columnguesser.h"
#include "models/exchange/mapping/mappingtarget.h"
#include "models/exchange/mapping/oldersystem.h"
#include "models/exchange/mapping/wordcount.h"

#include <algorithm>

namespace {

FieldMapping *fieldOf(ImportMapping &mapping, const TargetPath &target)
{
    const auto found = std::find_if(mapping.fields.begin(), mapping.fields.end(),
                                    [&target](const FieldMapping &field) { return field.target == target; });
    return found == mapping.fields.end() ? nullptr : &*found;
}

void learnVocabularies(const Catalog &catalog, const Entity &entity, ImportMapping &mapping, const SourceTable &table, const TypedFormat &format)
{
    for (FieldMapping &field : mapping.fields) {
        const Result<MappedTarget> target = resolveTarget(catalog, entity, field.target, mapping.olderSystem);
        if (target && target.value().field != nullptr && target.value().field->vocabulary && field.target.key.isEmpty()) {
            field.unknown = target.value().field->vocabulary->closed ? FieldMapping::Unknown::Refuse : FieldMapping::Unknown::Keep;
            learnCommonWords(target.value(), field, countWords(target.value(), field, mapping.olderSystem, table, format, table.rows.size()));
        }
    }
}

/// What a row describes is made where it is missing; what it only names has to be there.
void chooseReferences(const Entity &entity, ImportMapping &mapping)
{
    completeReferences(entity, mapping);
    for (ReferenceMapping &reference : mapping.references) {
        reference.create = std::any_of(mapping.fields.cbegin(), mapping.fields.cend(),
                                       [&reference](const FieldMapping &field) { return field.target.via == reference.field; });
    }
}

} // namespace

QList<ColumnSketch> sketchColumns(const Catalog &catalog, const Entity &entity, const SourceTable &table, const TypedFormat &format)
{
    return ColumnGuesser(catalog, entity, table, format).sketches();
}

ImportMapping suggestMapping(const Catalog &catalog, const Entity &entity, const SourceTable &table, const TypedFormat &format)
{
    ImportMapping mapping;
    mapping.entity = entity.name;
    mapping.rules = guessRules(table, format).rules;
    mapping.rules.zone = format.display.zone.id();
    const QList<ColumnSketch> sketches = sketchColumns(catalog, entity, table, format);
    bool hasAnswers = false;
    for (const ColumnSketch &sketch : sketches) {
        if (sketch.suggestion.isEmpty()) {
            continue;
        }
        const TargetPath target = TargetPath::fromText(sketch.suggestion);
        hasAnswers = hasAnswers || target.field == QLatin1String("answers");
        if (FieldMapping *joined = fieldOf(mapping, target)) {
            joined->columns.append(sketch.heading);
        } else {
            FieldMapping field;
            field.target = target;
            field.columns = {sketch.heading};
            mapping.fields.append(field);
        }
    }
    learnVocabularies(catalog, entity, mapping, table, format);
    chooseReferences(entity, mapping);
    const bool saysWhich = mapping.mappingOf(QStringLiteral("id")) != nullptr;
    mapping.keys = saysWhich ? QStringList{QStringLiteral("id")} : defaultKeys(entity);
    mapping.mode = hasAnswers ? ImportMode::Create : ImportMode::Both; // answers that were imported once are never put over
    return mapping;
}

void suggestOlderSystem(const Catalog &catalog, ImportMapping &mapping, const SourceTable &table, const TypedFormat &format)
{
    const Entity *entity = catalog.entity(mapping.entity);
    if (entity == nullptr || !entity->isPerson()) {
        return;
    }
    mapping.olderSystem = true;
    const TargetPath password{{}, TargetPath::PasswordHash, {}};
    for (const QString &heading : table.headings) {
        if (isPasswordHeading(heading) && fieldOf(mapping, password) == nullptr) {
            FieldMapping field;
            field.target = password;
            field.columns = {heading};
            mapping.fields.append(field);
        }
    }
    learnVocabularies(catalog, *entity, mapping, table, format);
}
