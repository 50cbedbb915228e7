// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

/// Where a value goes: a field of the record, of a record that it refers to, or a key inside a JSON field. As text:
/// "email", "entrepreneur_id.first_name", "answers#¿Cuántas personas emplea?", "project_id.name".
struct TargetPath
{
    QString via;   ///< a reference field of the entity; empty: the record itself
    QString field; ///< of the entity, or of the one that `via` refers to
    QString key;   ///< inside a JSON field of texts or an object shape; empty: the whole field

    /// As `field` of a person: a whole name ("Luz Dary Restrepo Quintero") that fills first_name and last_name.
    static const QString WholeName;
    /// As `field` of a person of an older system; no field of the catalogue.
    static const QString PasswordHash;

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static TargetPath fromText(const QString &text);
    bool operator==(const TargetPath &) const = default;
};

/// How numbers and dates of a file are written.
struct ValueRules
{
    QChar decimalPoint = QLatin1Char(','); ///< the other of . and , groups
    enum class DayOrder { DayMonthYear, MonthDayYear, YearMonthDay } dayOrder = DayOrder::DayMonthYear;
    bool lenientAmounts = false; ///< "~1.36 M€", "2 millones", "15k": read by the rule that the wizard shows; else refused
    QByteArray zone;             ///< IANA: of instants without one; empty: the person's
    QStringList missing;         ///< texts that mean "nothing" ("N/D", "-"), compared folded

    bool operator==(const ValueRules &) const = default;
};

/// What fills one target.
struct FieldMapping
{
    enum class Unknown { Refuse, Keep, Empty }; ///< a word that `words` does not know

    TargetPath target;
    QStringList columns;         ///< headings of the file, in order; several are joined; empty: `constant`
    QString constant;            ///< the same for every row, as a person types it
    QString joiner = QStringLiteral(" ");
    QString separators;          ///< tags: each of these characters parts them; empty: , ; | and line breaks
    QHash<QString, QString> words; ///< folded text of the file -> value of the vocabulary (empty: nothing)
    Unknown unknown = Unknown::Refuse;

    bool operator==(const FieldMapping &) const = default;
};

/// How records that a row refers to are found.
struct ReferenceMapping
{
    QString field;   ///< of the entity: "organization_id", "entrepreneur_id"
    QStringList keys; ///< fields of the other entity that find it, each tried in turn; empty: defaultKeys()
    bool create = false; ///< one that is not there is made of what the row says of it
    bool update = false; ///< one that is there gets what the row says of it

    bool operator==(const ReferenceMapping &) const = default;
};

enum class ImportMode { Create, Update, Both };

/// How the columns of a file become records of an entity. A value; saved under a name as JSON (layouts/).
struct ImportMapping
{
    QString entity;
    QList<FieldMapping> fields;
    QList<ReferenceMapping> references; ///< one for each `via` and each reference field that is mapped by name
    QStringList keys;        ///< fields that find the record that is there already, each tried in turn; empty: never
    ImportMode mode = ImportMode::Both;
    ValueRules rules;
    bool emptyClears = false; ///< an empty cell empties the field of a record that is there; else it is left as it is
    /// People of an older system: "password_hash" may be mapped (bcrypt is kept, else the person must set a password),
    /// user_type comes from a column of roles, consents are noted as not given.
    bool olderSystem = false;

    [[nodiscard]] const FieldMapping *mappingOf(const QString &target) const; ///< by TargetPath::toText(); nullptr: none
    [[nodiscard]] const ReferenceMapping *referenceOf(const QString &field) const;
    bool operator==(const ImportMapping &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ImportMapping &mapping);
/// InvalidFormat, UnknownEntity, UnknownField with a sentence; nothing is left out in silence.
[[nodiscard]] Result<ImportMapping> mappingFromJson(const QJsonObject &object, const Catalog &catalog);

/// What usually finds a record of an entity: people by e-mail, then document; organizations by tax number, then name; others
/// by what names them together with what they belong to ("program_id+entrepreneur_id"). Fields joined by "+" have to match all.
[[nodiscard]] QStringList defaultKeys(const Entity &entity);
/// The reference that a target speaks of: its `via`, or itself where a reference is found by name; else empty.
[[nodiscard]] QString referenceOfTarget(const Entity &entity, const TargetPath &target);
/// Adds a ReferenceMapping for everything that the fields refer to and that has none yet.
void completeReferences(const Entity &entity, ImportMapping &mapping);
