// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/validation.h"

#include "models/catalog/sentences.h"
#include "models/catalog/shapes/availability.h"
#include "models/catalog/shapes/jsontext.h"
#include "models/catalog/shapes/selectionprocess.h"
#include "models/catalog/textforms.h"
#include "models/core/decimal.h"
#include "models/core/identifier.h"
#include "models/core/instant.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace {
bool isEmpty(const QVariant &value)
{
    return !value.isValid() || value.isNull() || (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

std::optional<FieldError> checkForm(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Reference:
        return isId(text) ? std::nullopt : std::optional(Sentences::notAnId(field));
    case FieldType::Email:
        return isEmailAddress(text) ? std::nullopt : std::optional(Sentences::notAnEmail(field));
    case FieldType::Url:
        return isWebAddress(text) ? std::nullopt : std::optional(Sentences::notAUrl(field));
    case FieldType::Phone:
        return isPhoneNumber(text) ? std::nullopt : std::optional(Sentences::notAPhone(field));
    case FieldType::Duration:
        return isPeriod(text) ? std::nullopt : std::optional(Sentences::notADuration(field));
    case FieldType::NetAddress:
        return isNetAddress(text) ? std::nullopt : std::optional(Sentences::notANetAddress(field));
    default:
        return std::nullopt;
    }
}

bool matchesPattern(const Field &field, const QString &text)
{
    return field.pattern.isEmpty() ||
           QRegularExpression(QRegularExpression::anchoredPattern(field.pattern)).match(text).hasMatch();
}

std::optional<FieldError> checkText(const Field &field, const QString &text)
{
    if (text.contains(QChar(QChar::Null))) {
        return Sentences::unstorable(field);
    }
    if (const qsizetype length = codePoints(text); field.maxLength > 0 && length > field.maxLength) {
        return Sentences::tooLong(field, length);
    }
    if (!matchesPattern(field, text)) {
        return Sentences::notThePattern(field);
    }
    if (field.type == FieldType::Vocabulary && field.vocabulary != nullptr) {
        if (field.vocabulary->closed && field.vocabulary->find(text) == nullptr) {
            return Sentences::notInVocabulary(field);
        }
        if (field.vocabulary->name == QLatin1String("timezones") && !QTimeZone::isTimeZoneIdAvailable(text.toUtf8())) {
            return Sentences::unknownZone(field, text);
        }
    }
    return checkForm(field, text);
}

std::optional<FieldError> checkAvailability(const Field &field, const QString &text)
{
    if (const std::optional<QString> interval = Availability::firstProblem(text)) {
        return Sentences::hours(field, *interval);
    }
    const std::optional<Availability> availability = Availability::parse(text);
    if (availability && !availability->zone.isEmpty() &&
        !QTimeZone::isTimeZoneIdAvailable(availability->zone.toUtf8())) {
        return Sentences::unknownZone(field, availability->zone);
    }
    return std::nullopt;
}

/// Only what is no JSON at all, or ours and wrong, is refused: a shape of another program is kept as it is.
std::optional<FieldError> checkJson(const Field &field, const QString &text)
{
    const JsonText json = parseJsonText(text);
    if (!json.ok()) {
        return Sentences::notJson(field, json.errorPosition);
    }
    if (text.contains(QLatin1String("\\u0000"))) {
        return Sentences::unstorable(field);
    }
    if (field.shape == JsonShape::Availability) {
        return checkAvailability(field, text);
    }
    if (field.shape == JsonShape::SelectionProcess) {
        const std::optional<SelectionProcess> process = SelectionProcess::parse(text);
        if (process && process->hasCriteria() && qAbs(process->totalWeight() - 100) > 0.005) {
            return Sentences::weights(field, process->totalWeight());
        }
    }
    return std::nullopt;
}

std::optional<FieldError> checkDecimal(const Field &field, const Decimal &value)
{
    const std::optional<Decimal> exact = value.rescaled(field.scale);
    if (!exact) {
        return Sentences::notANumber(field);
    }
    if (field.minimum && *exact < Decimal{*field.minimum, 0}) {
        return Sentences::outOfRange(field, true);
    }
    if (field.maximum && *exact > Decimal{*field.maximum, 0}) {
        return Sentences::outOfRange(field, false);
    }
    const QString digits = exact->toString().remove(QLatin1Char('-')).remove(QLatin1Char('.'));
    return field.digits > 0 && digits.size() > std::max(field.digits, field.scale + 1)
               ? std::optional(Sentences::tooManyDigits(field))
               : std::nullopt;
}

std::optional<FieldError> checkInteger(const Field &field, const QVariant &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber) {
        return Sentences::notAWholeNumber(field);
    }
    if (field.minimum && number < *field.minimum) {
        return Sentences::outOfRange(field, true);
    }
    return field.maximum && number > *field.maximum ? std::optional(Sentences::outOfRange(field, false)) : std::nullopt;
}

/// Databases keep years of four digits alike; what is beyond is a slip of the keyboard.
bool isPlausible(const QDate &date)
{
    return date.isValid() && date.year() >= 1000 && date.year() <= 9999;
}

QStringList fieldNames(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.isEditable()) {
            names.append(field.name);
        }
    }
    return names;
}

/// One record as it would be: what is given, over what was there.
struct ChangedRecord
{
    const FieldValues &values;
    const std::optional<FieldValues> &before;

    [[nodiscard]] QVariant value(const QString &field) const
    {
        const auto given = values.constFind(field);
        return given != values.constEnd() ? *given : before ? before->value(field) : QVariant();
    }
    [[nodiscard]] bool changes(const QString &field) const
    {
        const auto given = values.constFind(field);
        if (given == values.constEnd()) {
            return false;
        }
        if (!before) {
            return true;
        }
        const QVariant old = before->value(field);
        return isEmpty(*given) != isEmpty(old) || (!isEmpty(*given) && *given != old);
    }
};

std::optional<FieldError> checkAccess(const Field &field, const QVariant &value, bool isNew)
{
    if (field.name == QLatin1String("id") && isNew) {
        return std::nullopt; // ids are made by the client, so that a retry is idempotent
    }
    if (!field.isEditable() && value != field.defaultValue) {
        return Sentences::readOnly(field);
    }
    return field.is(FieldFlag::CreateOnly) && !isNew ? std::optional(Sentences::createOnly(field)) : std::nullopt;
}

std::optional<FieldError> checkSpan(const Entity &entity, const Field &field, const ChangedRecord &record)
{
    const Field *start = field.notBefore.isEmpty() ? nullptr : entity.field(field.notBefore);
    if (start == nullptr || !(record.changes(field.name) || record.changes(start->name))) {
        return std::nullopt;
    }
    const QVariant from = record.value(start->name);
    const QVariant to = record.value(field.name);
    if (isEmpty(from) || isEmpty(to)) {
        return std::nullopt;
    }
    if (field.type == FieldType::Date) {
        const bool wrong = field.strictlyAfter ? to.toDate() <= from.toDate() : to.toDate() < from.toDate();
        const QString format = QLocale().dateFormat(QLocale::ShortFormat);
        const QString fullYear = format.contains(QLatin1String("yyyy"))
                                     ? format
                                     : QString(format).replace(QLatin1String("yy"), QLatin1String("yyyy"));
        return wrong
                   ? std::optional(Sentences::endsTooEarly(field, *start, QLocale().toString(from.toDate(), fullYear)))
                   : std::nullopt;
    }
    const Instant first = from.value<Instant>();
    const Instant last = to.value<Instant>();
    const bool wrong = field.strictlyAfter ? last <= first : last < first;
    return wrong ? std::optional(Sentences::endsTooEarly(field, *start, QString())) : std::nullopt;
}

std::optional<FieldError> checkJoined(const Entity &entity, const Field &field, const ChangedRecord &record)
{
    if (std::optional<FieldError> error = checkSpan(entity, field, record)) {
        return error;
    }
    if (!field.differsFrom.isEmpty() && (record.changes(field.name) || record.changes(field.differsFrom))) {
        const QVariant own = record.value(field.name);
        if (!isEmpty(own) && own == record.value(field.differsFrom)) {
            return Sentences::sameRecord(field, *entity.field(field.differsFrom));
        }
    }
    if (entity.states.field == field.name && record.before && record.changes(field.name)) {
        const QString from = record.before->value(field.name).toString();
        const QString to = record.value(field.name).toString();
        if (!from.isEmpty() && !entity.states.allows(from, to)) {
            return Sentences::notAllowedNow(field, from, to, entity.states.movesFrom(from));
        }
    }
    return std::nullopt;
}

std::optional<FieldError> checkOne(const Entity &entity, const Field &field, const ChangedRecord &record)
{
    const bool isNew = !record.before.has_value();
    if (record.changes(field.name)) {
        const QVariant value = record.value(field.name);
        if (std::optional<FieldError> error = checkAccess(field, value, isNew)) {
            return error;
        }
        if (std::optional<FieldError> error = validateField(field, value)) {
            return error;
        }
    } else if (isNew && field.is(FieldFlag::Required) && field.isEditable() && !field.defaultValue.isValid()) {
        return Sentences::required(field);
    }
    return checkJoined(entity, field, record);
}
} // namespace

std::optional<FieldError> validateField(const Field &field, const QVariant &value)
{
    if (isEmpty(value)) {
        return field.is(FieldFlag::Required) && field.isEditable() ? std::optional(Sentences::required(field))
                                                                   : std::nullopt;
    }
    switch (field.type) {
    case FieldType::Integer:
        return checkInteger(field, value);
    case FieldType::Decimal:
    case FieldType::Money:
        return value.canConvert<Decimal>() ? checkDecimal(field, value.value<Decimal>())
                                           : std::optional(Sentences::notANumber(field));
    case FieldType::Bool:
        return value.typeId() == QMetaType::Bool ? std::nullopt : std::optional(Sentences::notABool(field));
    case FieldType::Date:
        return isPlausible(value.toDate()) ? std::nullopt : std::optional(Sentences::notADate(field));
    case FieldType::Instant:
        return value.canConvert<Instant>() && isPlausible(value.value<Instant>().toUtc().date())
                   ? std::nullopt
                   : std::optional(Sentences::notAnInstant(field));
    case FieldType::TagList:
    case FieldType::Json:
        return checkJson(field, value.toString());
    case FieldType::Secret:
        return Sentences::readOnly(field);
    default:
        return checkText(field, value.toString());
    }
}

QList<FieldError> validateRecord(const Entity &entity, const FieldValues &values,
                                 const std::optional<FieldValues> &before)
{
    QList<FieldError> errors;
    QStringList unknown;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (entity.field(it.key()) == nullptr) {
            unknown.append(it.key());
        }
    }
    std::sort(unknown.begin(), unknown.end());
    for (const QString &name : unknown) {
        errors.append(Sentences::unknownField(name, fieldNames(entity)));
    }
    const ChangedRecord record{values, before};
    for (const Field &field : entity.fields) {
        if (const std::optional<FieldError> error = checkOne(entity, field, record)) {
            errors.append(*error);
        }
    }
    return errors;
}

FieldValues withDefaults(const Entity &entity, FieldValues values)
{
    for (const Field &field : entity.fields) {
        if (field.defaultValue.isValid() && !values.contains(field.name)) {
            values.insert(field.name, field.defaultValue);
        }
    }
    return values;
}
