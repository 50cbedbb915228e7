// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/entitybuilder.h"

#include <QRegularExpression>

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

EntityBuilder::EntityBuilder(const char *table, Text singular, Text plural)
    : m_table(QString::fromUtf8(table))
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
