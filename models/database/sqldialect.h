// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/core/instant.h"
#include "models/database/profile.h"

#include <QString>
#include <QStringList>

/// The few places where the SQL of the two engines differs. A value: copy it freely.
/// Expressions and identifiers come from the catalogue, values always travel as places ($1, $2, …).
class SqlDialect final
{
public:
    explicit SqlDialect(Engine engine) : m_engine(engine) {}

    [[nodiscard]] Engine engine() const { return m_engine; }

    /// The folded form of a text expression (models/core/fold.h).
    [[nodiscard]] QString fold(const QString &expression) const;
    /// A text expression that sorts by code point on both engines.
    [[nodiscard]] QString binary(const QString &expression) const;
    /// What lists sort texts by; indexes on it are used: binary(fold(x)).
    [[nodiscard]] QString sortText(const QString &expression) const { return binary(fold(expression)); }
    /// True where the folded text contains the value at `place`, which is made with containsValue().
    [[nodiscard]] QString foldContains(const QString &expression, int place) const;
    /// The value for foldContains(): folded, and escaped where the engine compares with LIKE.
    [[nodiscard]] QString containsValue(QStringView text) const;

    /// True where the folded text begins with the value at `place`, which is made with startsValue().
    [[nodiscard]] QString foldStarts(const QString &expression, int place) const;
    [[nodiscard]] QString startsValue(QStringView text) const;

    /// `$2::uuid`: the place of a value of that type, as either engine reads it.
    [[nodiscard]] QString place(int number, FieldType type) const;
    /// True where the id expression is one of the list at `place`, whose value is listValue().
    [[nodiscard]] QString idIsIn(const QString &expression, int place) const;
    /// The same for any other type of the catalogue but Json.
    [[nodiscard]] QString isIn(const QString &expression, int place, FieldType type) const;
    /// One value that holds a list of texts: an array literal on PostgreSQL, a JSON array on SQLite.
    [[nodiscard]] QString listValue(const QStringList &values) const;
    /// A row source with one text column `value`, from the list at `place`.
    [[nodiscard]] QString listRows(int place) const;

    /// True where the JSON expression contains the JSON at `place` (jsonb @>). SQLite: arrays of scalars, and objects
    /// whose members are compared one by one.
    [[nodiscard]] QString jsonContains(const QString &expression, int place) const;
    /// True where the JSON expression is an object with the key at `place`, or a list with that text.
    [[nodiscard]] QString jsonHasKey(const QString &expression, int place) const;
    /// A moment of the program, written out: it is no input, and the same text serves statements that number their own
    /// places.
    [[nodiscard]] QString moment(Instant instant) const;
    [[nodiscard]] QString day(QDate date) const;
    /// A row source with one text column `value`: the members of a JSON array of texts; no rows when it is none.
    [[nodiscard]] QString jsonTexts(const QString &expression) const;
    /// Any scalar expression as text, NULL kept.
    [[nodiscard]] QString asText(const QString &expression) const;
    /// The moment of the statement in the column's own form.
    [[nodiscard]] QString now() const;
    /// The actor of the running job, NULL for the system.
    [[nodiscard]] QString currentActor() const;
    /// Locks the rows that a SELECT reads until the transaction ends; empty on SQLite, where BEGIN IMMEDIATE did.
    [[nodiscard]] QString forUpdate(const QString &alias) const;

    /// `"name"`: an identifier of the catalogue, quoted.
    [[nodiscard]] static QString identifier(const QString &name);

private:
    Engine m_engine;
};
