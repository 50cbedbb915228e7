// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"
#include "models/core/text.h"

#include <QFlags>
#include <QVariant>

#include <memory>
#include <optional>

/// What a field holds. The C++ value inside a QVariant is always the one named here; NULL is an invalid QVariant.
enum class FieldType {
    Id,         ///< QString, 36 characters: the primary key
    Reference,  ///< QString, 36 characters: another record's id
    Text,       ///< QString, one line
    MultiLine,  ///< QString
    Email,      ///< QString
    Url,        ///< QString, http or https
    Phone,      ///< QString
    Vocabulary, ///< QString
    Integer,    ///< qint64
    Decimal,    ///< Decimal, exactly `scale` digits
    Money,      ///< Decimal, with a currency beside it (currencyField) or the workspace's
    Bool,       ///< bool
    Date,       ///< QDate
    Instant,    ///< Instant
    Duration,   ///< QString, ISO 8601 ("P5Y"); an interval on PostgreSQL
    TagList,    ///< QString, a JSON array of strings
    Json,       ///< QString, the JSON text as the database keeps it; its form is `shape`
    NetAddress, ///< QString; inet on PostgreSQL
    Secret      ///< never read by the program
};

/// The known forms of JSON fields (each has an editor of its own); Free is edited as text.
enum class JsonShape {
    Free,
    StringList,          ///< ["…"]
    Availability,        ///< {"zone","weekly":{"mon":[["09:00","12:00"]]},"buffer_minutes","max_per_day",…}
    Address,             ///< {street,city,state,country,postal_code}
    ContactInfo,         ///< {phone,email,social_media:{…}}
    EligibilityCriteria, ///< [{"field","op","value","text":{"es","en"}}]
    SelectionProcess,    ///< {"stages":[{"id","name","reviewers","min_reviews","criteria":[{"id","name","weight","max"}]}]}
    RequiredDocuments,   ///< [{type,name,required}]
    SuccessMetrics,      ///< [{name,unit,target}]
    Goals,               ///< [{text,due,done}]: goals, milestones
    ActionItems,         ///< [{text,assignee,due,task_id}]
    Agenda,              ///< [{minutes,text}]
    Scores,              ///< {"criterion id": n}
    Location,            ///< {platform,link,address,room}
    IdList,              ///< ["uuid"]: depends_on, blocks
    TextMap,             ///< {"key":"text"}: anything flat
    Activity             ///< a row of the log, read as a sentence (models/catalog/activitysentence.h); never edited
};

enum class FieldFlag {
    None = 0,
    Required = 1 << 0,  ///< NOT NULL and asked for
    Listed = 1 << 1,    ///< a column that a list shows unless the person chose others
    Searched = 1 << 2,  ///< quick search looks at it (a reference: at the other record's label)
    ReadOnly = 1 << 3,  ///< shown, never edited: counters, instants of the system
    Hidden = 1 << 4,    ///< neither shown nor edited: technical columns
    Personal = 1 << 5,  ///< data of a person: privacy export, never logged
    Sensitive = 1 << 6, ///< personal data that the law protects more
    Protected = 1 << 7, ///< not a selectable column on a server: filled per page by a definer function, not sorted
    CreateOnly = 1 << 8, ///< given once, when the record is made
    Advanced = 1 << 9,   ///< on the last tab of a form
    Derived = 1 << 10    ///< no column: computed from other tables (models/database/derivedfields.h), always ReadOnly
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One column as every part of the program needs it.
struct Field
{
    QString name;  ///< the column's
    QString table; ///< the table that has it: the entity's own, "users" or "person_details" for a person's profile
    Text label;
    Text help; ///< one line under the field; may be empty
    FieldType type = FieldType::Text;
    FieldFlags flags;
    int maxLength = 0; ///< code points; 0: no limit
    int digits = 0;    ///< Decimal and Money: all digits
    int scale = 0;     ///< Decimal and Money: decimals
    std::optional<qint64> minimum; ///< Integer, Decimal, Money: in whole units
    std::optional<qint64> maximum;
    std::shared_ptr<const Vocabulary> vocabulary;
    QString references;    ///< Reference: the other entity (table) that the picker offers
    JsonShape shape = JsonShape::Free;
    QString currencyField; ///< Money: the column with its currency; empty: the workspace's currency
    QVariant defaultValue; ///< what a new record starts with (canonical type); invalid: empty
    QString listedWith;    ///< in tables that text follows in the same cell: first names, then last names
    Text listLabel;        ///< with listedWith: the column's title ("Name")
    QString notBefore;     ///< Date, Instant: the field that must not be later (the start of a span)
    QString pattern;       ///< Text: a regular expression that the whole value has to match; empty: anything
    Text patternHelp;      ///< says what the pattern allows: "five digits"
    QString differsFrom;   ///< Reference: the field that must not name the same record
    bool shownAsAge = false;    ///< Date, Instant: tables show how many days ago ("34 days"), the day in the tooltip
    bool strictlyAfter = false; ///< with notBefore: the end must be later than the start, not equal

    [[nodiscard]] bool is(FieldFlag flag) const { return flags.testFlag(flag); }
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] bool isText() const; ///< sorted and searched by fold()
};
