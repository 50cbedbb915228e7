// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/valuereader.h"

#include "models/catalog/fieldtext.h"
#include "models/catalog/sentences.h"
#include "models/catalog/textforms.h"
#include "models/catalog/validation.h"
#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/exchange/mapping/amounttext.h"
#include "models/exchange/mapping/datetext.h"
#include "models/exchange/mapping/mappingtarget.h"
#include "models/exchange/mapping/oldersystem.h"
#include "models/people/phonenumber.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

constexpr const char *usualSeparators = ",;|\n";

bool isEdgeSpace(QChar c)
{
    const char16_t code = c.unicode();
    return c.isSpace() || (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF || code == 0x180E;
}

/// Accepts only what isEmailAddress() accepts, without a regular expression.
bool isPlainEmail(const QString &text)
{
    qsizetype at = -1;
    bool pointAllowed = false;
    bool point = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() <= u' ' || c.unicode() >= 0x7F || c == u'<' || c == u'>' || c == u',' || c == u';' || (c == u'@' && at >= 0)) {
            return false;
        }
        if (c == u'@') {
            at = i;
        } else if (at >= 0 && c == u'.') {
            if (!pointAllowed) {
                return false;
            }
            point = true;
            pointAllowed = false;
        } else if (at >= 0) {
            pointAllowed = true;
        }
    }
    return at > 0 && point && pointAllowed;
}

/// "1.152.345.678" and "1 152 345 678" are the number without its groups; anything else stays.
QString plainDocumentNumber(const QString &text)
{
    QString digits;
    int group = 0;
    bool grouped = false;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            ++group;
        } else if ((c == u'.' || c == u',' || c == u' ') && group > 0 && group <= 3 && (!grouped || group == 3)) {
            grouped = true;
            group = 0;
        } else {
            return text;
        }
    }
    return grouped && group == 3 ? digits : text;
}

QString withScheme(const QString &text)
{
    const bool bare = !text.contains(QLatin1String("://")) && text.contains(u'.') && !text.contains(u' ') && !text.contains(u'@')
        && !text.startsWith(u'.') && !text.endsWith(u'.');
    return bare ? QStringLiteral("https://") + text : text;
}

Error refusedValue(const FieldError &error)
{
    return fieldErrors({error});
}

Error inexactAmount(const Field &field, const QString &typed)
{
    //: %1 is the name of a field, %2 what stands in the file
    const QString sentence = text("ImportValues", "%1: \"%2\" is no exact amount. Write it in digits, or let the import read such amounts.")
                                 .translated();
    return refusedValue({field.name, ErrorCode::InvalidFormat, sentence.arg(field.label.translated(), typed)});
}

Error unknownRole(const Field &field, const QString &typed)
{
    //: %1 is the name of a field, %2 what stands in the file
    const QString sentence = text("ImportValues", "%1: the role \"%2\" is unknown. Say which kind of person it means.").translated();
    return refusedValue({field.name, ErrorCode::NotInVocabulary, sentence.arg(field.label.translated(), typed)});
}

} // namespace

QString withoutEdgeSpaces(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isEdgeSpace(text.at(begin))) {
        ++begin;
    }
    while (end > begin && isEdgeSpace(text.at(end - 1))) {
        --end;
    }
    return begin == 0 && end == text.size() ? text : text.mid(begin, end - begin);
}

ValueReader::ValueReader(const MappedTarget &target, const FieldMapping &mapping, const ImportMapping &whole, const TypedFormat &format)
    : m_rules(whole.rules)
    , m_format(format)
    , m_zone(whole.rules.zone.isEmpty() ? format.display.zone : QTimeZone(whole.rules.zone))
    , m_unknown(mapping.unknown)
    , m_separators(mapping.separators.isEmpty() ? QString::fromLatin1(usualSeparators) : mapping.separators)
    , m_secret(target.field == nullptr)
{
    m_zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    for (const QString &nothing : whole.rules.missing) {
        m_missing.insert(fold(withoutEdgeSpaces(nothing)));
        m_longestMissing = qMax(m_longestMissing, nothing.size() + 1);
    }
    if (m_secret) {
        return;
    }
    m_field = *target.field;
    if (!target.path.key.isEmpty()) {
        m_field.type = typeOfKey(m_field, target.path.key);
        m_field.flags = {};
    }
    m_list = m_field.type == FieldType::TagList || (m_field.type == FieldType::Json && m_field.shape == JsonShape::StringList);
    learnWords(mapping, whole.olderSystem, format);
}

void ValueReader::learnWords(const FieldMapping &mapping, bool olderSystem, const TypedFormat &format)
{
    if (m_field.vocabulary) {
        for (const Term &term : m_field.vocabulary->terms) {
            const QStringList spellings = format.spellings(term.label);
            for (const QString &spelling : spellings) {
                m_words.insert(fold(spelling.simplified()), term.value);
            }
        }
        for (const Term &term : m_field.vocabulary->terms) {
            m_words.insert(fold(term.value), term.value);
        }
    }
    m_roles = olderSystem && m_field.name == QLatin1String("user_type");
    for (auto word = mapping.words.cbegin(); word != mapping.words.cend(); ++word) {
        m_words.insert(fold(word.key().simplified()), word.value());
    }
}

bool ValueReader::meansNothing(const QString &text) const
{
    return text.isEmpty() || (text.size() <= m_longestMissing && m_missing.contains(fold(text)));
}

Result<QVariant> ValueReader::read(const QString &text, SourceCell::Kind kind) const
{
    if (m_secret) {
        const QString hash = keptPasswordHash(text);
        return hash.isEmpty() ? QVariant() : QVariant(hash);
    }
    if (meansNothing(text)) {
        return QVariant();
    }
    if (m_list && !text.startsWith(u'[')) {
        return list(text);
    }
    switch (m_field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return number(text, kind);
    case FieldType::Bool:
        return typedValue(m_field, text, m_format);
    case FieldType::Date:
        return day(text);
    case FieldType::Instant:
        return instant(text);
    case FieldType::Vocabulary:
        return m_field.vocabulary ? word(text) : line(text);
    case FieldType::Phone:
        return phone(text);
    case FieldType::Email:
        return email(text);
    case FieldType::Url:
        return checked(withScheme(text));
    case FieldType::Text:
        return line(text);
    case FieldType::MultiLine:
        return checkedText(text.contains(u'\r') ? QString(text).replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n') : text);
    case FieldType::Reference:
        return QVariant(isId(text.toLower()) ? text.toLower() : text.simplified());
    default: {
        const Result<QVariant> value = fieldFromText(m_field, text);
        return value ? checked(value.value()) : value;
    }
    }
}

/// The rules of a text that may be anything of that length, without asking for each.
Result<QVariant> ValueReader::checkedText(const QString &text) const
{
    const bool fits = (m_field.maxLength == 0 || text.size() <= m_field.maxLength) && m_field.pattern.isEmpty();
    const bool isPlain = m_field.type == FieldType::Text || m_field.type == FieldType::MultiLine;
    return fits && isPlain && !text.contains(QChar(QChar::Null)) ? Result<QVariant>(QVariant(text)) : checked(text);
}

Result<QVariant> ValueReader::checked(const QVariant &value) const
{
    const std::optional<FieldError> error = validateField(m_field, value);
    return error ? Result<QVariant>(refusedValue(*error)) : Result<QVariant>(value);
}

Result<QVariant> ValueReader::number(const QString &text, SourceCell::Kind kind) const
{
    AmountReading reading;
    if (kind == SourceCell::Kind::Number) {
        reading.exact = Decimal::parse(text);
    } else if (m_field.type == FieldType::Decimal || !text.endsWith(u'%')) {
        reading = readAmount(text, m_rules.decimalPoint, m_rules.lenientAmounts);
    }
    if (!reading.exact) {
        return reading.lenientOnly                  ? Result<QVariant>(inexactAmount(m_field, text))
            : m_field.type == FieldType::Integer ? Result<QVariant>(refusedValue(Sentences::notAWholeNumber(m_field)))
                                                 : Result<QVariant>(refusedValue(Sentences::notANumber(m_field)));
    }
    const bool whole = m_field.type == FieldType::Integer;
    const std::optional<Decimal> fitting = reading.exact->rescaled(whole ? 0 : m_field.scale);
    if (!fitting) {
        return refusedValue(whole ? Sentences::notAWholeNumber(m_field) : Sentences::tooManyDigits(m_field));
    }
    return checked(whole ? QVariant(fitting->unscaled) : QVariant::fromValue(*fitting));
}

Result<QVariant> ValueReader::day(const QString &text) const
{
    const DateReading reading = readDateText(text, m_rules.dayOrder);
    const bool onlyDay = !reading.time.isValid() || reading.time == QTime(0, 0);
    return reading.date.isValid() && onlyDay ? checked(reading.date) : Result<QVariant>(refusedValue(Sentences::notADate(m_field)));
}

Result<QVariant> ValueReader::instant(const QString &text) const
{
    const std::optional<Instant> exact = text.size() >= 20 && text.at(4) == u'-' ? Instant::parse(text) : std::nullopt; // microseconds
    const bool saysZone = exact && (text.endsWith(u'Z') || text.indexOf(u'+', 19) > 0 || text.indexOf(u'-', 19) > 0);
    const std::optional<Instant> moment = saysZone ? exact : instantOf(readDateText(text, m_rules.dayOrder), m_zone);
    return moment ? checked(QVariant::fromValue(*moment)) : Result<QVariant>(refusedValue(Sentences::notAnInstant(m_field)));
}

std::optional<QString> ValueReader::valueOfWord(const QString &text) const
{
    const QString folded = fold(text);
    auto known = m_words.constFind(folded);
    if (known == m_words.cend()) {
        known = m_words.constFind(folded.simplified());
    }
    if (known != m_words.cend()) {
        return *known;
    }
    if (m_roles) {
        const QString type = userTypeOfRole(text);
        return type.isEmpty() ? std::nullopt : std::optional(type);
    }
    switch (m_unknown) {
    case FieldMapping::Unknown::Empty:
        return QString();
    case FieldMapping::Unknown::Keep:
        return text.simplified();
    case FieldMapping::Unknown::Refuse:
        break;
    }
    return m_field.vocabulary ? std::nullopt : std::optional(text.simplified());
}

Result<QVariant> ValueReader::word(const QString &text) const
{
    const std::optional<QString> value = valueOfWord(text);
    if (!value) {
        return m_roles ? unknownRole(m_field, text) : refusedValue(Sentences::notInVocabulary(m_field));
    }
    return value->isEmpty() ? Result<QVariant>(QVariant()) : checked(*value);
}

Result<QVariant> ValueReader::list(const QString &text) const
{
    QJsonArray values;
    QSet<QString> seen;
    const auto isSeparator = [this](QChar c) { return m_separators.contains(c) || c == u'\r'; };
    for (auto begin = text.cbegin(); begin <= text.cend();) {
        const auto end = std::find_if(begin, text.cend(), isSeparator);
        const QString part = withoutEdgeSpaces(QString(begin, end - begin));
        begin = end == text.cend() ? end + 1 : std::next(end);
        if (meansNothing(part)) {
            continue;
        }
        const std::optional<QString> value = valueOfWord(part);
        if (!value) {
            return refusedValue(Sentences::notInVocabulary(m_field));
        }
        if (!value->isEmpty() && !seen.contains(fold(*value))) {
            seen.insert(fold(*value));
            values.append(*value);
        }
    }
    if (values.isEmpty()) {
        return QVariant();
    }
    const QString json = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    return json.contains(QLatin1String("\\u0000")) ? Result<QVariant>(refusedValue(Sentences::unstorable(m_field)))
                                                   : Result<QVariant>(QVariant(json));
}

Result<QVariant> ValueReader::phone(const QString &text) const
{
    const PhoneNumber number = readPhone(text);
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const qsizetype prefix = text.startsWith(QLatin1String("00")) ? 2 : 0;
    const bool all = digits - prefix <= number.digits.size(); // no extension and no second number beside it
    if (number.ok() && all && !std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); })) {
        return QVariant(phoneForReading(number));
    }
    return checked(text.simplified());
}

Result<QVariant> ValueReader::email(const QString &text) const
{
    QString address = text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? text.mid(7) : text;
    const qsizetype at = address.lastIndexOf(u'@');
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    if (at >= 0 && std::any_of(address.cbegin() + at, address.cend(), isUpper)) {
        address = address.left(at) + address.mid(at).toLower();
    }
    const bool plain = isPlainEmail(address) && (m_field.maxLength == 0 || address.size() <= m_field.maxLength);
    return plain ? Result<QVariant>(QVariant(address)) : checked(address);
}

Result<QVariant> ValueReader::line(const QString &text) const
{
    QString one = text;
    if (std::any_of(one.cbegin(), one.cend(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; })) {
        one = one.simplified();
    }
    if (m_field.name == QLatin1String("document_number")) {
        one = plainDocumentNumber(one);
    } else if (m_field.name == QLatin1String("municipality_code") && one.size() == 4
               && std::all_of(one.cbegin(), one.cend(), [](QChar c) { return c.isDigit(); })) {
        one.prepend(u'0'); // spreadsheets take the zero of 05001 away
    }
    return checkedText(one);
}
