// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace {
FieldError fieldError(const Field &field, ErrorCode code, const QString &message)
{
    return FieldError{field.name, code, message};
}

/// A sentence of context "validation" whose %1 is the field's label.
FieldError plainError(const Field &field, ErrorCode code, const char *sentence)
{
    return fieldError(field, code, QCoreApplication::translate("validation", sentence).arg(field.label.translated()));
}

QString wholeNumber(qint64 number)
{
    return QLocale().toString(number);
}

/// "incubation (Incubación)", or the value alone where it reads the same.
QString termWords(const Vocabulary &vocabulary, const QString &value)
{
    const QString label = vocabulary.label(value);
    return label.compare(value, Qt::CaseInsensitive) == 0 ? value : QStringLiteral("%1 (%2)").arg(value, label);
}

QString termLabel(const Field &field, const QString &value)
{
    return field.vocabulary == nullptr ? value : field.vocabulary->label(value);
}
} // namespace

namespace Sentences {
FieldError required(const Field &field)
{
    return plainError(field, ErrorCode::Required, QT_TRANSLATE_NOOP("validation", "%1: a value is needed."));
}

FieldError tooLong(const Field &field, qsizetype length)
{
    //: %1 is the name of a field
    const QString sentence = QCoreApplication::translate("validation", "%1: at most %2 characters; this has %3.");
    return fieldError(field, ErrorCode::TooLong,
                      sentence.arg(field.label.translated(), wholeNumber(field.maxLength), wholeNumber(length)));
}

FieldError unstorable(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: no control characters; take out the character U+0000."));
}

FieldError notAnId(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: the identifier of a record, 36 characters such as "
                                                      "01890a5d-ac96-774b-bcce-b302099a8057."));
}

FieldError notAnEmail(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: an e-mail address such as ana@example.org."));
}

FieldError notAUrl(const Field &field)
{
    return plainError(
        field, ErrorCode::InvalidFormat,
        QT_TRANSLATE_NOOP("validation", "%1: a web address that begins with https:// or http:// and has no spaces."));
}

FieldError notAPhone(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: a phone number of digits, spaces and + ( ) . - / #, such as "
                                                      "+57 300 000 0001."));
}

FieldError notAWholeNumber(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat, QT_TRANSLATE_NOOP("validation", "%1: a whole number."));
}

FieldError notANumber(const Field &field)
{
    //: %1 is the name of a field, %n how many decimals it takes
    const QString sentence = QCoreApplication::translate(
        "validation", "%1: a number such as 1234.5, with at most %n decimal(s).", nullptr, field.scale);
    return fieldError(field, ErrorCode::InvalidFormat, sentence.arg(field.label.translated()));
}

FieldError tooManyDigits(const Field &field)
{
    //: %1 is the name of a field
    const QString sentence = QCoreApplication::translate(
        "validation", "%1: at most %n digit(s) before the decimal point.", nullptr, field.digits - field.scale);
    return fieldError(field, ErrorCode::OutOfRange, sentence.arg(field.label.translated()));
}

FieldError outOfRange(const Field &field, bool tooSmall)
{
    const qint64 smallest = std::numeric_limits<qint32>::min();
    const qint64 largest = std::numeric_limits<qint32>::max();
    const bool hasMinimum = field.minimum && *field.minimum != smallest;
    const bool hasMaximum = field.maximum && *field.maximum != largest;
    const QString label = field.label.translated();
    QString message;
    if (hasMinimum && hasMaximum) {
        message = QCoreApplication::translate("validation", "%1: from %2 to %3.")
                      .arg(label, wholeNumber(*field.minimum), wholeNumber(*field.maximum));
    } else if (tooSmall) {
        message = QCoreApplication::translate("validation", "%1: at least %2.")
                      .arg(label, wholeNumber(field.minimum.value_or(smallest)));
    } else {
        message = QCoreApplication::translate("validation", "%1: at most %2.")
                      .arg(label, wholeNumber(field.maximum.value_or(largest)));
    }
    return fieldError(field, ErrorCode::OutOfRange, message);
}

FieldError notABool(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat, QT_TRANSLATE_NOOP("validation", "%1: true or false."));
}

FieldError notADate(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: a date as year, month and day, such as 2027-03-15."));
}

FieldError notAnInstant(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: a date with a time, such as 2027-03-15T14:30:00-05:00."));
}

FieldError notADuration(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: a period such as P5Y (five years), P6M (six months) or P30D "
                                                      "(thirty days)."));
}

FieldError notANetAddress(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: a network address such as 192.0.2.10 or 2001:db8::10."));
}

FieldError notInVocabulary(const Field &field)
{
    QStringList words;
    for (const Term &term : field.vocabulary->terms) {
        words.append(termWords(*field.vocabulary, term.value));
    }
    //: %1 is the name of a field, %2 a list of words
    const QString sentence = QCoreApplication::translate("validation", "%1: one of these: %2.");
    return fieldError(field, ErrorCode::NotInVocabulary,
                      sentence.arg(field.label.translated(), words.join(QStringLiteral(", "))));
}

FieldError unknownZone(const Field &field, const QString &zone)
{
    //: %1 is the name of a field, %2 what was typed
    const QString sentence =
        QCoreApplication::translate("validation", "%1: a time zone such as America/Bogota; “%2” is not known.");
    return fieldError(field, ErrorCode::InvalidFormat, sentence.arg(field.label.translated(), zone));
}

FieldError notThePattern(const Field &field)
{
    //: %1 is the name of a field, %2 says what it takes: "five digits"
    const QString sentence = QCoreApplication::translate("validation", "%1: %2.");
    return fieldError(field, ErrorCode::InvalidFormat,
                      sentence.arg(field.label.translated(), field.patternHelp.translated()));
}

FieldError notText(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: a text between quotation marks."));
}

FieldError noSuchComparison(const Field &field, const QString &comparison)
{
    //: %1 is the name of a field, %2 a sign such as >=
    const QString sentence = QCoreApplication::translate("validation", "%1: cannot be compared with %2.");
    return fieldError(field, ErrorCode::InvalidFormat, sentence.arg(field.label.translated(), comparison));
}

FieldError notAList(const Field &field)
{
    return plainError(field, ErrorCode::InvalidFormat,
                      QT_TRANSLATE_NOOP("validation", "%1: a list of words, such as [\"one\", \"two\"]."));
}

FieldError notJson(const Field &field, int position)
{
    //: %1 is the name of a field, %2 a position
    const QString sentence =
        QCoreApplication::translate("validation", "%1: this cannot be read as JSON; look at character %2.");
    return fieldError(field, ErrorCode::InvalidFormat, sentence.arg(field.label.translated(), wholeNumber(position)));
}

FieldError weights(const Field &field, double total)
{
    //: %1 is the name of a field, %2 a number
    const QString sentence = QCoreApplication::translate(
        "validation", "%1: the weights of all criteria have to add up to 100; now they add up to %2.");
    return fieldError(
        field, ErrorCode::OutOfRange,
        sentence.arg(field.label.translated(), QLocale().toString(total, 'f', QLocale::FloatingPointShortest)));
}

FieldError hours(const Field &field, const QString &interval)
{
    //: %1 is the name of a field, %2 what was typed: "12:00 – 09:00"
    const QString sentence = QCoreApplication::translate(
        "validation", "%1: hours such as 09:00 to 12:00, the end after the start; “%2” is not.");
    return fieldError(field, ErrorCode::OutOfRange, sentence.arg(field.label.translated(), interval));
}

FieldError endsTooEarly(const Field &field, const Field &startField, const QString &start)
{
    const QString label = field.label.translated();
    const QString startLabel = startField.label.translated();
    QString message;
    if (field.strictlyAfter) {
        //: %1 and %2 are names of fields: "End: later than “Start”."
        message = QCoreApplication::translate("validation", "%1: later than “%2”.").arg(label, startLabel);
    } else if (start.isEmpty()) {
        //: %1 and %2 are names of fields: "End: not before “Start”."
        message = QCoreApplication::translate("validation", "%1: not before “%2”.").arg(label, startLabel);
    } else {
        //: %1 and %2 are names of fields, %3 a date: "End: not before “Start” (12/01/2027)."
        message = QCoreApplication::translate("validation", "%1: not before “%2” (%3).").arg(label, startLabel, start);
    }
    return fieldError(field, ErrorCode::OutOfRange, message);
}

FieldError sameRecord(const Field &field, const Field &other)
{
    //: %1 and %2 are names of fields: "Mentor: somebody else than “Entrepreneur”."
    const QString sentence = QCoreApplication::translate("validation", "%1: somebody else than “%2”.");
    return fieldError(field, ErrorCode::Check, sentence.arg(field.label.translated(), other.label.translated()));
}

FieldError notAllowedNow(const Field &field, const QString &from, const QString &to, const QStringList &possible)
{
    const QString label = field.label.translated();
    QString message;
    if (possible.isEmpty()) {
        //: %1 is the name of a field, %2 and %3 are states: "Status: “Rescheduled” cannot become “Held”; it stays as it
        //: is."
        message = QCoreApplication::translate("validation", "%1: “%2” cannot become “%3”; it stays as it is.")
                      .arg(label, termLabel(field, from), termLabel(field, to));
    } else {
        QStringList words;
        for (const QString &value : possible) {
            words.append(field.vocabulary == nullptr ? value : termWords(*field.vocabulary, value));
        }
        //: %1 is the name of a field, %2 and %3 are states, %4 a list of states
        message = QCoreApplication::translate("validation", "%1: “%2” cannot become “%3”; possible now: %4.")
                      .arg(label, termLabel(field, from), termLabel(field, to), words.join(QStringLiteral(", ")));
    }
    return fieldError(field, ErrorCode::NotAllowedNow, message);
}

FieldError readOnly(const Field &field)
{
    return plainError(field, ErrorCode::ReadOnlyField,
                      QT_TRANSLATE_NOOP("validation", "%1: kept by the program; it cannot be set."));
}

FieldError createOnly(const Field &field)
{
    return plainError(
        field, ErrorCode::ReadOnlyField,
        QT_TRANSLATE_NOOP("validation", "%1: given when the record is made; it cannot be changed afterwards."));
}

FieldError unknownField(const QString &name, const QStringList &known)
{
    //: %1 is what was typed, %2 a list of names
    const QString sentence = QCoreApplication::translate("validation", "There is no field “%1”. There are: %2.");
    return FieldError{name, ErrorCode::UnknownField, sentence.arg(name, known.join(QStringLiteral(", ")))};
}
} // namespace Sentences
