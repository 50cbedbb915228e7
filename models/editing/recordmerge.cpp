// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/recordmerge.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/editing/jsonmerge.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QVariant withoutEmptyText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isEmpty() ? QVariant() : value;
}

bool isStructured(const Field &field)
{
    return field.type == FieldType::Json || field.type == FieldType::TagList;
}

/// In an array, since a JSON text may be a bare number or text. Undefined where it is no JSON.
QJsonValue meaningOf(const QVariant &value)
{
    if (!value.isValid()) {
        return QJsonValue(QJsonValue::Null);
    }
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray("[" + value.toString().toUtf8() + "]"));
    return document.isArray() ? document.array().at(0) : QJsonValue(QJsonValue::Undefined);
}

std::optional<QVariant> combined(const QVariant &base, const QVariant &theirs, const QVariant &mine)
{
    const QJsonValue before = meaningOf(base);
    const QJsonValue their = meaningOf(theirs);
    const QJsonValue own = meaningOf(mine);
    if (before.isUndefined() || their.isUndefined() || own.isUndefined()) {
        return std::nullopt;
    }
    const std::optional<QJsonValue> merged = mergedJson(before, their, own);
    if (!merged) {
        return std::nullopt;
    }
    const QByteArray text = QJsonDocument(QJsonArray{*merged}).toJson(QJsonDocument::Compact);
    return merged->isNull() ? QVariant() : QVariant(QString::fromUtf8(text.mid(1, text.size() - 2)));
}

} // namespace

bool isSameStored(const Field &field, const QVariant &left, const QVariant &right)
{
    const QVariant first = withoutEmptyText(left);
    const QVariant second = withoutEmptyText(right);
    if (!first.isValid() || !second.isValid()) {
        return first.isValid() == second.isValid();
    }
    if (isStructured(field)) {
        const QJsonValue one = meaningOf(first);
        return first == second || (!one.isUndefined() && one == meaningOf(second));
    }
    switch (field.type) {
    case FieldType::Decimal:
    case FieldType::Money:
        return first.value<Decimal>() == second.value<Decimal>();
    case FieldType::Instant:
        return first.value<Instant>() == second.value<Instant>();
    default:
        return first == second;
    }
}

RecordMerge mergeRecords(const Entity &entity, const FieldValues &base, const FieldValues &theirs, const FieldValues &mine)
{
    RecordMerge merge;
    for (const Field &field : entity.fields) {
        const QVariant before = base.value(field.name);
        const QVariant their = theirs.value(field.name);
        const bool theyChanged = !isSameStored(field, before, their);
        if (!mine.contains(field.name)) {
            if (theyChanged && field.isEditable()) {
                merge.theirs.append(field.name);
            }
            continue;
        }
        const QVariant own = withoutEmptyText(mine.value(field.name));
        if (isSameStored(field, their, own)) {
            if (theyChanged) {
                merge.same.append(field.name);
            }
        } else if (!theyChanged || isSameStored(field, before, own)) {
            if (theyChanged) {
                merge.theirs.append(field.name);
            } else {
                merge.changes.insert(field.name, own);
            }
        } else if (const auto both = isStructured(field) ? combined(before, their, own) : std::nullopt) {
            merge.combined.append(field.name);
            merge.changes.insert(field.name, *both);
        } else {
            merge.conflicts.append({field.name, before, their, own});
        }
    }
    return merge;
}
