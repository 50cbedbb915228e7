// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/entitybuilder.h"

#include "models/core/decimal.h"

#include <limits>

EntityBuilder &EntityBuilder::add(const char *name, Text label, FieldType type, FieldFlags flags)
{
    const QString fieldName = QString::fromUtf8(name);
    m_skipped = m_entity.field(fieldName) != nullptr;
    Field field;
    field.name = fieldName;
    field.table = m_table;
    field.label = label;
    field.type = type;
    field.flags = flags;
    if (m_skipped) {
        m_ignored = field;
    } else {
        m_entity.fields.append(field);
    }
    return *this;
}

EntityBuilder &EntityBuilder::id()
{
    return add("id", text("catalog", "Identifier"), FieldType::Id, FieldFlag::Required | FieldFlag::Hidden);
}

EntityBuilder &EntityBuilder::string(const char *name, Text label, int maxLength, FieldFlags flags)
{
    add(name, label, FieldType::Text, flags);
    last().maxLength = maxLength;
    return *this;
}

EntityBuilder &EntityBuilder::multiLine(const char *name, Text label, FieldFlags flags)
{
    return add(name, label, FieldType::MultiLine, flags);
}

EntityBuilder &EntityBuilder::email(const char *name, Text label, int maxLength, FieldFlags flags)
{
    add(name, label, FieldType::Email, flags);
    last().maxLength = maxLength;
    return *this;
}

EntityBuilder &EntityBuilder::phone(const char *name, Text label, int maxLength, FieldFlags flags)
{
    add(name, label, FieldType::Phone, flags);
    last().maxLength = maxLength;
    return *this;
}

EntityBuilder &EntityBuilder::url(const char *name, Text label, FieldFlags flags)
{
    return add(name, label, FieldType::Url, flags);
}

EntityBuilder &EntityBuilder::vocabulary(const char *name, Text label, int maxLength, const VocabularyPointer &list,
                                         FieldFlags flags)
{
    add(name, label, FieldType::Vocabulary, flags);
    last().maxLength = maxLength;
    last().vocabulary = list;
    return *this;
}

EntityBuilder &EntityBuilder::integer(const char *name, Text label, FieldFlags flags)
{
    add(name, label, FieldType::Integer, flags);
    last().minimum = std::numeric_limits<qint32>::min();
    last().maximum = std::numeric_limits<qint32>::max();
    return *this;
}

EntityBuilder &EntityBuilder::bigInteger(const char *name, Text label, FieldFlags flags)
{
    return add(name, label, FieldType::Integer, flags);
}

EntityBuilder &EntityBuilder::addNumber(const char *name, Text label, FieldType type, int digits, int scale,
                                        FieldFlags flags)
{
    add(name, label, type, flags);
    last().digits = digits;
    last().scale = scale;
    return *this;
}

EntityBuilder &EntityBuilder::decimal(const char *name, Text label, int digits, int scale, FieldFlags flags)
{
    return addNumber(name, label, FieldType::Decimal, digits, scale, flags);
}

EntityBuilder &EntityBuilder::money(const char *name, Text label, int digits, int scale, FieldFlags flags)
{
    return addNumber(name, label, FieldType::Money, digits, scale, flags);
}

EntityBuilder &EntityBuilder::boolean(const char *name, Text label, bool initially, FieldFlags flags)
{
    add(name, label, FieldType::Bool, flags | FieldFlag::Required);
    last().defaultValue = initially;
    return *this;
}

EntityBuilder &EntityBuilder::date(const char *name, Text label, FieldFlags flags)
{
    return add(name, label, FieldType::Date, flags);
}

EntityBuilder &EntityBuilder::instant(const char *name, Text label, FieldFlags flags)
{
    return add(name, label, FieldType::Instant, flags);
}

EntityBuilder &EntityBuilder::duration(const char *name, Text label, FieldFlags flags)
{
    return add(name, label, FieldType::Duration, flags);
}

EntityBuilder &EntityBuilder::tags(const char *name, Text label, FieldFlags flags, const VocabularyPointer &list)
{
    add(name, label, FieldType::TagList, flags);
    last().shape = JsonShape::StringList;
    last().vocabulary = list;
    return *this;
}

EntityBuilder &EntityBuilder::json(const char *name, Text label, JsonShape shape, FieldFlags flags)
{
    add(name, label, FieldType::Json, flags);
    last().shape = shape;
    return *this;
}

EntityBuilder &EntityBuilder::belongsTo(const char *name, const char *entity, Text label, FieldFlags flags)
{
    add(name, label, FieldType::Reference, flags);
    last().references = QString::fromUtf8(entity);
    return *this;
}

EntityBuilder &EntityBuilder::anyRecord(const char *name, Text label, FieldFlags flags)
{
    return add(name, label, FieldType::Id, flags);
}

EntityBuilder &EntityBuilder::netAddress(const char *name, Text label, FieldFlags flags)
{
    return add(name, label, FieldType::NetAddress, flags);
}

EntityBuilder &EntityBuilder::secret(const char *name, Text label)
{
    return add(name, label, FieldType::Secret, FieldFlag::Required | FieldFlag::Hidden);
}

EntityBuilder &EntityBuilder::dateSpan(const char *start, Text startLabel, const char *end, Text endLabel,
                                       FieldFlags flags)
{
    return date(start, startLabel, flags).date(end, endLabel, flags).notBefore(start);
}

EntityBuilder &EntityBuilder::derived(const char *name, FieldType type, Text label, FieldFlags flags)
{
    return add(name, label, type, flags | FieldFlag::ReadOnly | FieldFlag::Derived);
}

EntityBuilder &EntityBuilder::shaped(JsonShape shape)
{
    last().shape = shape;
    return *this;
}

EntityBuilder &EntityBuilder::derivedWord(const char *name, const VocabularyPointer &list, Text label, FieldFlags flags)
{
    derived(name, FieldType::Vocabulary, label, flags);
    last().vocabulary = list;
    return *this;
}

EntityBuilder &EntityBuilder::derivedReference(const char *name, const char *entity, Text label, FieldFlags flags)
{
    derived(name, FieldType::Reference, label, flags);
    last().references = QString::fromUtf8(entity);
    return *this;
}

EntityBuilder &EntityBuilder::timestamps()
{
    instant("created_at", text("catalog", "Created"), FieldFlag::Required | FieldFlag::ReadOnly);
    return instant("updated_at", text("catalog", "Changed"), FieldFlag::Required | FieldFlag::ReadOnly);
}

EntityBuilder &EntityBuilder::audit()
{
    timestamps();
    belongsTo("created_by", "users", text("catalog", "Created by"), FieldFlag::ReadOnly);
    return belongsTo("updated_by", "users", text("catalog", "Changed by"), FieldFlag::ReadOnly);
}

EntityBuilder &EntityBuilder::help(Text text)
{
    last().help = text;
    return *this;
}

EntityBuilder &EntityBuilder::listedWith(const char *other, Text title)
{
    last().listedWith = QLatin1String(other);
    last().listLabel = title;
    return *this;
}

EntityBuilder &EntityBuilder::range(qint64 minimum, qint64 maximum)
{
    last().minimum = minimum;
    last().maximum = maximum;
    return *this;
}

EntityBuilder &EntityBuilder::atLeast(qint64 minimum)
{
    last().minimum = minimum;
    return *this;
}

EntityBuilder &EntityBuilder::initially(const char *value)
{
    last().defaultValue = QString::fromUtf8(value);
    return *this;
}

EntityBuilder &EntityBuilder::initially(int value)
{
    const Field &field = last();
    if (field.type == FieldType::Decimal || field.type == FieldType::Money) {
        const std::optional<Decimal> exact = Decimal{value, 0}.rescaled(field.scale);
        last().defaultValue = QVariant::fromValue(*exact);
    } else {
        last().defaultValue = qint64(value);
    }
    return *this;
}

EntityBuilder &EntityBuilder::shownAsAge(Text title)
{
    last().shownAsAge = true;
    last().listLabel = title;
    return *this;
}

EntityBuilder &EntityBuilder::notBefore(const char *start)
{
    last().notBefore = QString::fromUtf8(start);
    return *this;
}

EntityBuilder &EntityBuilder::after(const char *start)
{
    last().strictlyAfter = true;
    return notBefore(start);
}

EntityBuilder &EntityBuilder::differsFrom(const char *field)
{
    last().differsFrom = QString::fromUtf8(field);
    return *this;
}

EntityBuilder &EntityBuilder::currencyIn(const char *field)
{
    last().currencyField = QString::fromUtf8(field);
    return *this;
}

EntityBuilder &EntityBuilder::pattern(const char *regularExpression, Text allowed)
{
    last().pattern = QString::fromUtf8(regularExpression);
    last().patternHelp = allowed;
    return *this;
}
