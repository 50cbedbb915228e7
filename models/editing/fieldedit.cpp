// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/fieldedit.h"

#include "models/catalog/emptyvalue.h"
#include "models/catalog/sentences.h"
#include "models/core/decimal.h"
#include "models/core/fold.h"
#include "models/core/instant.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

std::optional<QStringList> tagsOf(const QVariant &value)
{
    QStringList tags;
    if (isEmptyValue(value)) {
        return tags;
    }
    const QJsonDocument json = QJsonDocument::fromJson(value.toString().toUtf8());
    if (!json.isArray()) {
        return std::nullopt;
    }
    for (const QJsonValue &tag : json.array()) {
        if (!tag.isString()) {
            return std::nullopt;
        }
        tags.append(tag.toString());
    }
    return tags;
}

QVariant storedTags(const QStringList &tags)
{
    if (tags.isEmpty()) {
        return QVariant();
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

Result<QVariant> editTags(const Field &field, const FieldEdit &edit, const QVariant &before)
{
    const std::optional<QStringList> had = tagsOf(before);
    const std::optional<QStringList> given = tagsOf(edit.value);
    if (!had || !given) {
        return fieldErrors({Sentences::notAList(field)});
    }
    QStringList tags = *had;
    for (const QString &tag : *given) {
        const auto same = [folded = fold(tag)](const QString &other) { return fold(other) == folded; };
        if (edit.action == FieldEdit::Action::RemoveTags) {
            tags.removeIf(same);
        } else if (std::none_of(tags.cbegin(), tags.cend(), same)) {
            tags.append(tag);
        }
    }
    return tags == *had ? before : storedTags(tags);
}

Result<QVariant> addNumber(const Field &field, const FieldEdit &edit, const QVariant &before)
{
    const Decimal old = field.type == FieldType::Integer ? Decimal{before.toLongLong(), 0} : before.value<Decimal>();
    const int scale = field.type == FieldType::Integer ? 0 : field.scale;
    const std::optional<Decimal> first = old.rescaled(scale);
    const std::optional<Decimal> second = edit.value.value<Decimal>().rescaled(scale);
    if (!first || !second) {
        return fieldErrors({field.type == FieldType::Integer ? Sentences::notAWholeNumber(field)
                                                             : Sentences::tooManyDigits(field)});
    }
    const qint64 change = edit.action == FieldEdit::Action::Subtract ? -second->unscaled : second->unscaled;
    qint64 sum = 0;
    if (__builtin_add_overflow(first->unscaled, change, &sum)) {
        return fieldErrors({Sentences::outOfRange(field, change < 0)});
    }
    return field.type == FieldType::Integer ? QVariant(sum) : QVariant::fromValue(Decimal{sum, scale});
}

QDate movedDate(const QDate &date, FieldEdit::Unit unit, int amount)
{
    switch (unit) {
    case FieldEdit::Unit::Weeks:
        return date.addDays(7 * static_cast<qint64>(amount));
    case FieldEdit::Unit::Months:
        return date.addMonths(amount);
    default:
        return date.addDays(amount);
    }
}

Instant movedInstant(const Instant &instant, FieldEdit::Unit unit, int amount)
{
    constexpr qint64 hour = 3'600'000'000;
    if (unit == FieldEdit::Unit::Hours) {
        return Instant{instant.microseconds + hour * amount};
    }
    const QDate day = instant.toUtc().date();
    return Instant{instant.microseconds + hour * 24 * day.daysTo(movedDate(day, unit, amount))};
}

QString replaced(const QString &text, const QString &find, const QString &replacement)
{
    QString result = text;
    return result.replace(find, replacement, Qt::CaseInsensitive);
}

} // namespace

bool canBeEditedLater(const Entity &entity, const Field &field)
{
    return entity.access != EntityAccess::ReadOnly && field.isEditable() && !field.is(FieldFlag::CreateOnly)
           && field.type != FieldType::Id && field.type != FieldType::Secret;
}

QList<FieldEdit::Action> actionsFor(const Entity &entity, const Field &field)
{
    using Action = FieldEdit::Action;
    const bool free = field.type == FieldType::Json || (field.type == FieldType::Reference && field.references.isEmpty());
    if (!canBeEditedLater(entity, field) || free) {
        return {};
    }
    QList<Action> actions = {Action::Set};
    switch (field.type) {
    case FieldType::TagList:
        actions += {Action::AddTags, Action::RemoveTags};
        break;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant:
        actions += {Action::Add, Action::Subtract};
        break;
    case FieldType::Text:
    case FieldType::MultiLine:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        actions += {Action::Replace};
        break;
    default:
        break;
    }
    if (!field.is(FieldFlag::Required)) {
        actions += {Action::Clear};
    }
    return actions;
}

Result<QVariant> applyFieldEdit(const Field &field, const FieldEdit &edit, const QVariant &before)
{
    using Action = FieldEdit::Action;
    switch (edit.action) {
    case Action::Set:
        return edit.value;
    case Action::Clear:
        return QVariant();
    case Action::AddTags:
    case Action::RemoveTags:
        return editTags(field, edit, before);
    case Action::Add:
    case Action::Subtract:
        break;
    case Action::Replace:
        return edit.find.isEmpty() || isEmptyValue(before)
                   ? before
                   : QVariant(replaced(before.toString(), edit.find, edit.replacement).trimmed());
    }
    if (isEmptyValue(before)) {
        return before;
    }
    const int amount = edit.action == Action::Subtract ? -edit.amount : edit.amount;
    if (field.type == FieldType::Date) {
        return QVariant(movedDate(before.toDate(), edit.unit, amount));
    }
    if (field.type == FieldType::Instant) {
        return QVariant::fromValue(movedInstant(before.value<Instant>(), edit.unit, amount));
    }
    return addNumber(field, edit, before);
}
