// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/core/error.h"

// The sentences about one value, translated: forms show them under the field, semilleroctl prints them. They name the
// field's label and say what is allowed.
namespace Sentences {
[[nodiscard]] FieldError required(const Field &field);
[[nodiscard]] FieldError tooLong(const Field &field, qsizetype length);
[[nodiscard]] FieldError unstorable(const Field &field); ///< a character that databases refuse
[[nodiscard]] FieldError notAnId(const Field &field);
[[nodiscard]] FieldError notAnEmail(const Field &field);
[[nodiscard]] FieldError notAUrl(const Field &field);
[[nodiscard]] FieldError notAPhone(const Field &field);
[[nodiscard]] FieldError notAWholeNumber(const Field &field);
[[nodiscard]] FieldError notANumber(const Field &field);
[[nodiscard]] FieldError tooManyDigits(const Field &field);
[[nodiscard]] FieldError outOfRange(const Field &field, bool tooSmall);
[[nodiscard]] FieldError notABool(const Field &field);
[[nodiscard]] FieldError notADate(const Field &field);
[[nodiscard]] FieldError notAnInstant(const Field &field);
[[nodiscard]] FieldError notADuration(const Field &field);
[[nodiscard]] FieldError notANetAddress(const Field &field);
[[nodiscard]] FieldError notInVocabulary(const Field &field);
[[nodiscard]] FieldError unknownZone(const Field &field, const QString &zone);
[[nodiscard]] FieldError notThePattern(const Field &field);
[[nodiscard]] FieldError notText(const Field &field); ///< a number, a list ... where a text is asked for
[[nodiscard]] FieldError noSuchComparison(const Field &field, const QString &comparison);
[[nodiscard]] FieldError notAList(const Field &field);
[[nodiscard]] FieldError notJson(const Field &field, int position);
[[nodiscard]] FieldError weights(const Field &field, double total);
[[nodiscard]] FieldError hours(const Field &field, const QString &interval);
/// `start` says when the span begins, already in words; it may be empty.
[[nodiscard]] FieldError endsTooEarly(const Field &field, const Field &startField, const QString &start);
[[nodiscard]] FieldError sameRecord(const Field &field, const Field &other);
[[nodiscard]] FieldError notAllowedNow(const Field &field, const QString &from, const QString &to,
                                       const QStringList &possible);
[[nodiscard]] FieldError readOnly(const Field &field);
[[nodiscard]] FieldError createOnly(const Field &field);
[[nodiscard]] FieldError unknownField(const QString &name, const QStringList &known);
} // namespace Sentences
