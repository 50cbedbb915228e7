// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/entitybuilder.h"

#include "models/core/decimal.h"

#include <QRegularExpression>

#include <limits>

namespace {
VocabularyPointer makeList(const char *name, std::initializer_list<Term> terms, bool closed)
{
    return std::make_shared<const Vocabulary>(Vocabulary{QString::fromUtf8(name), QList<Term>(terms), closed});
}

QStringList namesOf(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names) {
        list.append(QString::fromUtf8(name));
    }
    return list;
}

/// The fields that a label pattern names, in its order.
QStringList partsOf(const QString &pattern)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(\\w+)\\}"));
    QStringList parts;
    for (auto it = placeholder.globalMatch(pattern); it.hasNext();) {
        parts.append(it.next().captured(1));
    }
    return parts;
}
} // namespace

VocabularyPointer closedList(const char *name, std::initializer_list<Term> terms)
{
    return makeList(name, terms, true);
}

VocabularyPointer openList(const char *name, std::initializer_list<Term> terms)
{
    return makeList(name, terms, false);
}

Term term(const char *value)
{
    return Term{QString::fromUtf8(value), Text{}, Tone::Neutral};
}

Term term(const char *value, Text label, Tone tone)
{
    return Term{QString::fromUtf8(value), label, tone};
}

EntityBuilder entity(const char *table, Text singular, Text plural)
{
    return EntityBuilder(table, singular, plural);
}

EntityBuilder::EntityBuilder(const char *table, Text singular, Text plural) : m_table(QString::fromUtf8(table))
{
    m_entity.name = m_table;
    m_entity.singular = singular;
    m_entity.plural = plural;
}

Entity EntityBuilder::build()
{
    if (!m_entity.listOrder.isEmpty()) {
        for (Field &field : m_entity.fields) {
            field.flags.setFlag(FieldFlag::Listed, m_entity.listOrder.contains(field.name));
        }
    }
    return m_entity;
}

EntityBuilder &EntityBuilder::about(Text description, const char *icon)
{
    m_entity.description = description;
    m_entity.icon = QString::fromUtf8(icon);
    return *this;
}

EntityBuilder &EntityBuilder::creating(Text createLabel, Text emptyHint)
{
    m_entity.createLabel = createLabel;
    m_entity.emptyHint = emptyHint;
    return *this;
}

EntityBuilder &EntityBuilder::labelled(const char *pattern, const char *secondary)
{
    m_entity.labelPattern = QString::fromUtf8(pattern);
    m_entity.labelParts = partsOf(m_entity.labelPattern);
    m_entity.secondaryLabel = QString::fromUtf8(secondary);
    return *this;
}

EntityBuilder &EntityBuilder::sortedBy(const char *field, Qt::SortOrder order)
{
    m_entity.defaultSort = QString::fromUtf8(field);
    m_entity.defaultOrder = order;
    return *this;
}

EntityBuilder &EntityBuilder::listOrder(std::initializer_list<const char *> fields)
{
    m_entity.listOrder = namesOf(fields);
    return *this;
}

EntityBuilder &EntityBuilder::ownedThrough(std::initializer_list<const char *> references)
{
    m_entity.ownerPath = namesOf(references);
    return *this;
}

EntityBuilder &EntityBuilder::access(EntityAccess access)
{
    m_entity.access = access;
    return *this;
}

EntityBuilder &EntityBuilder::joins(std::initializer_list<const char *> tables)
{
    m_entity.joined = namesOf(tables);
    return *this;
}

EntityBuilder &EntityBuilder::withoutRowVersion()
{
    m_entity.hasRowVersion = false;
    return *this;
}

EntityBuilder &EntityBuilder::section(Text title, std::initializer_list<const char *> fields)
{
    m_entity.sections.append(Section{title, namesOf(fields)});
    return *this;
}

EntityBuilder &EntityBuilder::states(const char *field, std::initializer_list<StateMoves> moves)
{
    m_entity.states.field = QString::fromUtf8(field);
    for (const StateMoves &move : moves) {
        m_entity.states.moves.insert(QString::fromUtf8(move.from), namesOf(move.to));
    }
    return *this;
}

EntityBuilder &EntityBuilder::columnsOf(const char *table)
{
    m_table = QString::fromUtf8(table);
    return *this;
}

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
