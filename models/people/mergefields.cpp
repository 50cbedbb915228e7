// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/mergefields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QJsonArray mergeArray(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).array();
}

bool isMergeArray(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).isArray();
}

bool isEmptyMergeValue(const Field &field, const QVariant &value)
{
    if (!value.isValid() || value.toString().isEmpty()) {
        return !value.isValid() || value.metaType().id() == QMetaType::QString;
    }
    const bool json = field.type == FieldType::TagList || field.type == FieldType::Json;
    return json && (value.toString() == QLatin1String("[]") || value.toString() == QLatin1String("{}"));
}

bool canJoinField(const Field &field, const QVariant &kept, const QVariant &gone)
{
    if (field.type == FieldType::MultiLine) {
        return true;
    }
    return (field.type == FieldType::TagList || field.type == FieldType::Json) && isMergeArray(kept) && isMergeArray(gone);
}

bool isChosenByPeople(const Field &field)
{
    return field.isEditable() && !field.is(FieldFlag::Hidden) && !field.is(FieldFlag::CreateOnly)
        && field.type != FieldType::Id && field.type != FieldType::Secret;
}

} // namespace

QList<MergeField> differingFields(const Entity &entity, const Record &kept, const Record &gone, const QStringList &tables)
{
    QList<MergeField> fields;
    for (const Field &field : entity.fields) {
        if (!tables.contains(field.table) || !isChosenByPeople(field)) {
            continue;
        }
        MergeField difference = {entity.name, field.name, kept.value(field.name), gone.value(field.name), MergeChoice::Kept, false};
        const bool keptEmpty = isEmptyMergeValue(field, difference.kept);
        const bool goneEmpty = isEmptyMergeValue(field, difference.gone);
        if (goneEmpty || difference.kept == difference.gone) {
            continue;
        }
        difference.canJoin = !keptEmpty && canJoinField(field, difference.kept, difference.gone);
        difference.choice = keptEmpty ? MergeChoice::Gone : difference.canJoin ? MergeChoice::Both : MergeChoice::Kept;
        fields.append(difference);
    }
    return fields;
}

QVariant chosenValue(const Field &field, const MergeField &difference, MergeChoice choice)
{
    if (choice == MergeChoice::Both && difference.canJoin) {
        if (field.type == FieldType::MultiLine) {
            return QString(difference.kept.toString() + QStringLiteral("\n\n") + difference.gone.toString());
        }
        QJsonArray joined = mergeArray(difference.kept);
        const QJsonArray more = mergeArray(difference.gone);
        for (const QJsonValue &value : more) {
            if (!joined.contains(value)) {
                joined.append(value);
            }
        }
        return QString::fromUtf8(QJsonDocument(joined).toJson(QJsonDocument::Compact));
    }
    return choice == MergeChoice::Gone ? difference.gone : difference.kept;
}
