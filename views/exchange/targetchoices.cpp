// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/targetchoices.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString choiceText(const char *source)
{
    return QCoreApplication::translate("TargetChoices", source);
}

/// Under which title a target stands.
QString groupOf(const Entity &entity, const TargetPath &target)
{
    if (!target.via.isEmpty()) {
        const Field *reference = entity.field(target.via);
        return reference == nullptr ? QString() : reference->label.translated();
    }
    const Field *field = entity.field(target.field);
    if (field != nullptr && !target.key.isEmpty()) {
        return field->label.translated();
    }
    for (const Section &section : entity.sections) {
        if (section.fields.contains(target.field)) {
            return section.title.isEmpty() ? entity.singular.translated() : section.title.translated();
        }
    }
    return entity.singular.translated();
}

QString remarkOf(const MappingDraft &draft, const QString &target, const QString &heading)
{
    const FieldMapping *taken = draft.mapping().mappingOf(target);
    if (taken == nullptr || taken->columns.contains(heading)) {
        return {};
    }
    return taken->columns.isEmpty()
        ? choiceText(QT_TRANSLATE_NOOP("TargetChoices", "the same for every row"))
        //: %1 is the heading of the column that goes there already
        : choiceText(QT_TRANSLATE_NOOP("TargetChoices", "column “%1”")).arg(taken->columns.constFirst().simplified().left(40));
}

/// Structures of free questions take the heading as one more question.
QStringList newQuestions(const Entity &entity, const QString &heading)
{
    QStringList targets;
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Json && field.shape == JsonShape::TextMap && field.isEditable()) {
            targets.append(TargetPath{QString(), field.name, heading}.toText());
        }
    }
    return targets;
}

} // namespace

QList<TargetPicker::Choice> targetChoices(const Catalog &catalog, const MappingDraft &draft, const QString &heading)
{
    const Entity &entity = draft.entity();
    QList<TargetPicker::Choice> choices;
    QStringList targets;
    for (const TargetPath &path : possibleTargets(catalog, entity)) {
        targets.append(path.toText());
    }
    if (!heading.isEmpty()) {
        const QString hash = TargetPath{QString(), TargetPath::PasswordHash, QString()}.toText();
        if (draft.mapping().olderSystem && !targets.contains(hash)) {
            targets.append(hash);
        }
        choices.append({QString(), choiceText(QT_TRANSLATE_NOOP("TargetChoices", "Do not import")), QString(), QString()});
        for (const MappingDraft::Column &column : draft.columns()) {
            if (column.sketch.heading == heading && !column.sketch.suggestion.isEmpty()) {
                choices.append({column.sketch.suggestion, targetLabel(catalog, entity, TargetPath::fromText(column.sketch.suggestion)),
                                choiceText(QT_TRANSLATE_NOOP("TargetChoices", "Suggested")),
                                remarkOf(draft, column.sketch.suggestion, heading)});
            }
        }
        for (const QString &question : newQuestions(entity, heading)) {
            if (!targets.contains(question)) {
                targets.append(question);
            }
        }
    }
    QStringList groups; // neighbours of one group stand together, in the order of their first
    QHash<QString, QList<TargetPicker::Choice>> byGroup;
    for (const QString &target : std::as_const(targets)) {
        const TargetPath path = TargetPath::fromText(target);
        const QString group = groupOf(entity, path);
        if (!byGroup.contains(group)) {
            groups.append(group);
        }
        byGroup[group].append({target, targetLabel(catalog, entity, path), group, remarkOf(draft, target, heading)});
    }
    for (const QString &group : std::as_const(groups)) {
        choices.append(byGroup.value(group));
    }
    return choices;
}
