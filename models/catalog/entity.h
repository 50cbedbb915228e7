// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"

#include <QHash>

/// A titled group of fields on a form, in order.
struct Section
{
    Text title;
    QStringList fields;
};

/// Allowed moves of a status field, from -> to. A value that is no key has none.
struct StateMachine
{
    QString field;
    QHash<QString, QStringList> moves;

    [[nodiscard]] bool allows(const QString &from, const QString &to) const;
    [[nodiscard]] QStringList movesFrom(const QString &from) const;
    [[nodiscard]] bool isEmpty() const { return field.isEmpty(); }
};

/// What may be done with an entity's records from its page.
enum class EntityAccess {
    Editable,   ///< created, changed, deleted
    Deactivated, ///< created and changed; instead of being deleted it is deactivated (people)
    ReadOnly    ///< written by the system: activity_logs, analytics_*
};

/// One kind of record: a table, or a person with a profile (users and its profile table, one id, one form).
class Entity
{
public:
    QString name; ///< the main table: the name on command lines and in links
    Text singular;
    Text plural;
    Text description; ///< one line under the page's title
    Text createLabel; ///< "New program": a text of its own, since languages need agreement
    Text emptyHint;   ///< what to do when there is none yet
    QString icon;     ///< name of an icon in resources/icons, without ".svg"
    EntityAccess access = EntityAccess::Editable;
    QList<Field> fields;      ///< in the order of the specification
    QList<Section> sections;  ///< every editable field stands in exactly one
    QStringList labelParts;   ///< how the record is named: fields joined by a space, references by their label; see labelPattern
    QString labelPattern;     ///< "{first_name} {last_name}", "{ally_id} → {entrepreneur_id}"
    QString secondaryLabel;   ///< a field shown muted beside the label in pickers ("email"); may be empty
    QStringList joined;       ///< further tables with the same id: {"users", "person_details"} for entrepreneurs
    StateMachine states;
    QStringList listOrder;    ///< the listed fields in the order of a list's columns; empty: as they stand in `fields`
    QString defaultSort;      ///< field
    Qt::SortOrder defaultOrder = Qt::AscendingOrder;
    QStringList ownerPath;    ///< references from this record to its organization: {"program_id", "organization_id"}
    bool hasRowVersion = true;

    [[nodiscard]] const Field *field(QStringView fieldName) const; ///< nullptr when there is none
    [[nodiscard]] QList<const Field *> listedFields() const;
    /// The same as a table shows them: without those that stand in another's cell (Field::listedWith).
    [[nodiscard]] QList<const Field *> tableFields() const;
    [[nodiscard]] QList<const Field *> searchedFields() const;
    [[nodiscard]] bool isPerson() const; ///< users, entrepreneurs, allies, clients, admins
};
