// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <initializer_list>

using VocabularyPointer = std::shared_ptr<const Vocabulary>;

/// A list that a CHECK of the database enforces.
[[nodiscard]] VocabularyPointer closedList(const char *name, std::initializer_list<Term> terms);
/// A list that suggests and accepts other values.
[[nodiscard]] VocabularyPointer openList(const char *name, std::initializer_list<Term> terms);
/// A term whose value is the word itself or is not translated: "COP", "America/Bogota".
[[nodiscard]] Term term(const char *value);
[[nodiscard]] Term term(const char *value, Text label, Tone tone = Tone::Neutral);

/// From one state to those that it may become.
struct StateMoves
{
    const char *from;
    std::initializer_list<const char *> to;
};

/// Writes down an entity so that it reads like the specification: one line a field. Methods that say more about a field
/// (help, range, initially ...) speak of the one before them. What is wrong (a field twice, a section naming no field) is
/// a defect that tests/catalog finds.
class EntityBuilder
{
public:
    EntityBuilder(const char *table, Text singular, Text plural);
    [[nodiscard]] Entity build();

    // The entity.
    EntityBuilder &about(Text description, const char *icon);
    EntityBuilder &creating(Text createLabel, Text emptyHint);
    EntityBuilder &labelled(const char *pattern, const char *secondary = "");
    EntityBuilder &sortedBy(const char *field, Qt::SortOrder order = Qt::AscendingOrder);
    /// The columns of a list, these and no others; without it they are the Listed fields as they stand.
    EntityBuilder &listOrder(std::initializer_list<const char *> fields);
    EntityBuilder &ownedThrough(std::initializer_list<const char *> references);
    EntityBuilder &access(EntityAccess access);
    EntityBuilder &joins(std::initializer_list<const char *> tables);
    EntityBuilder &withoutRowVersion();
    EntityBuilder &section(Text title, std::initializer_list<const char *> fields);
    EntityBuilder &states(const char *field, std::initializer_list<StateMoves> moves);

    /// The fields that follow are columns of this table. A column that is there already stays as it is.
    EntityBuilder &columnsOf(const char *table);

    // Its fields.
    EntityBuilder &id();
    EntityBuilder &string(const char *name, Text label, int maxLength, FieldFlags flags = {});
    EntityBuilder &multiLine(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &email(const char *name, Text label, int maxLength, FieldFlags flags = {});
    EntityBuilder &phone(const char *name, Text label, int maxLength, FieldFlags flags = {});
    EntityBuilder &url(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &vocabulary(const char *name, Text label, int maxLength, const VocabularyPointer &list,
                              FieldFlags flags = {});
    EntityBuilder &integer(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &bigInteger(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &decimal(const char *name, Text label, int digits, int scale, FieldFlags flags = {});
    EntityBuilder &money(const char *name, Text label, int digits, int scale, FieldFlags flags = {});
    EntityBuilder &boolean(const char *name, Text label, bool initially, FieldFlags flags = {});
    EntityBuilder &date(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &instant(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &duration(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &tags(const char *name, Text label, FieldFlags flags = {}, const VocabularyPointer &list = nullptr);
    EntityBuilder &json(const char *name, Text label, JsonShape shape, FieldFlags flags = {});
    EntityBuilder &belongsTo(const char *name, const char *entity, Text label, FieldFlags flags = {});
    /// The id of a record of any kind; another field says which kind.
    EntityBuilder &anyRecord(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &netAddress(const char *name, Text label, FieldFlags flags = {});
    EntityBuilder &secret(const char *name, Text label);
    /// Two dates, the second not before the first.
    EntityBuilder &dateSpan(const char *start, Text startLabel, const char *end, Text endLabel, FieldFlags flags = {});
    /// No column: the database computes it from other tables (models/database/derivedfields.cpp has its SQL). Read only.
    EntityBuilder &derived(const char *name, FieldType type, Text label, FieldFlags flags = {});
    EntityBuilder &shaped(JsonShape shape); ///< the form of the derived JSON before it
    EntityBuilder &derivedWord(const char *name, const VocabularyPointer &list, Text label, FieldFlags flags = {});
    EntityBuilder &derivedReference(const char *name, const char *entity, Text label, FieldFlags flags = {});
    /// created_at, updated_at: kept by the database.
    EntityBuilder &timestamps();
    /// timestamps and who did it.
    EntityBuilder &audit();

    // The field before.
    EntityBuilder &help(Text text);
    /// In tables the field and `other` share a column of that title.
    EntityBuilder &listedWith(const char *other, Text title);
    /// Tables show how many days ago it was, in a narrow column of that title.
    EntityBuilder &shownAsAge(Text title);
    EntityBuilder &range(qint64 minimum, qint64 maximum);
    EntityBuilder &atLeast(qint64 minimum);
    EntityBuilder &initially(const char *value);
    EntityBuilder &initially(int value);
    EntityBuilder &notBefore(const char *start);
    EntityBuilder &after(const char *start);
    EntityBuilder &differsFrom(const char *field);
    EntityBuilder &currencyIn(const char *field);
    EntityBuilder &pattern(const char *regularExpression, Text allowed);

private:
    EntityBuilder &add(const char *name, Text label, FieldType type, FieldFlags flags);
    EntityBuilder &addNumber(const char *name, Text label, FieldType type, int digits, int scale, FieldFlags flags);
    Field &last() { return m_skipped ? m_ignored : m_entity.fields.last(); }

    Entity m_entity;
    QString m_table;
    Field m_ignored; ///< takes what is said about a column that was there already
    bool m_skipped = false;
};

/// The beginning of a description.
[[nodiscard]] EntityBuilder entity(const char *table, Text singular, Text plural);
