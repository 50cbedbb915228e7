// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/validation.h"

#include "models/catalog/emptyvalue.h"
#include "models/catalog/sentences.h"
#include "models/catalog/shapes/availability.h"
#include "models/catalog/shapes/jsontext.h"
#include "models/catalog/shapes/selectionprocess.h"
#include "models/catalog/textforms.h"
#include "models/core/decimal.h"
#include "models/core/identifier.h"
#include "models/core/instant.h"

#include <QDate>

#include <algorithm>

namespace {
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

std::optional<FieldError> checkText(const Field &field, const QString &text)
{
    if (text.contains(QChar(QChar::Null))) {
        return Sentences::unstorable(field);
    }
    if (const qsizetype length = codePoints(text); field.maxLength > 0 && length > field.maxLength) {
        return Sentences::tooLong(field, length);
    }
    if (!field.pattern.isEmpty() && !matchesWhole(field.pattern, text)) {
        return Sentences::notThePattern(field);
    }
    if (field.type == FieldType::Vocabulary && field.vocabulary != nullptr) {
        if (field.vocabulary->closed && field.vocabulary->find(text) == nullptr) {
            return Sentences::notInVocabulary(field);
        }
        if (field.vocabulary->name == QLatin1String("timezones") && !isTimeZoneName(text)) {
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
    if (availability && !availability->zone.isEmpty() && !isTimeZoneName(availability->zone)) {
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

} // namespace

std::optional<FieldError> validateField(const Field &field, const QVariant &value)
{
    if (isEmptyValue(value)) {
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
