// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/sqldialect.h"

#include <QDate>
#include <QTimeZone>

/// When a list is read and where its reader is: what relative filters and derived fields depend on. One list keeps one.
struct ListMoment
{
    Instant now;
    QTimeZone zone = QTimeZone::utc();
    /// The reader is a platform administrator of a server: policies stand between LIKE and its indexes, so a function looks.
    bool findsByFunction = false;

    [[nodiscard]] QDate today() const { return now.toUtc().toTimeZone(zone).date(); }
};

/// The FROM clause of one SELECT over an entity, growing as columns of further tables are asked for: tables with the same
/// id (a person's), and tables that a reference points to. A value: a copy grows by itself.
class SelectJoins final
{
public:
    static constexpr const char *mainAlias = "t";

    SelectJoins(const Catalog &catalog, Engine engine, const Entity &entity, const ListMoment &moment);

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const SqlDialect &dialect() const { return m_dialect; }
    [[nodiscard]] const Entity &entity() const { return m_entity; }
    [[nodiscard]] const ListMoment &moment() const { return m_moment; }

    /// The column of a field of the entity itself, as it is stored; of a derived field what computes it.
    [[nodiscard]] QString column(const Field &field) { return column(m_entity, QLatin1String(mainAlias), field); }
    /// The same for an entity that stands under another alias.
    [[nodiscard]] QString column(const Entity &entity, const QString &alias, const Field &field);
    /// The alias of the record that a reference points to.
    [[nodiscard]] QString reference(const Entity &entity, const QString &alias, const Field &field);
    /// The alias of a further table with the same id.
    [[nodiscard]] QString sameId(const QString &alias, const QString &table);

    /// The alias of the one record of `table` whose id `chosen` gives: an expression, usually a sub-select, that may name
    /// `alias`. `name` says what the record is to that one: "current_mentorship".
    [[nodiscard]] QString chosen(const QString &alias, const QString &name, const QString &table, const QString &chosen);

    [[nodiscard]] QString from() const;

private:
    const Catalog &m_catalog;
    const Entity &m_entity;
    SqlDialect m_dialect;
    ListMoment m_moment;
    QStringList m_joins;
    QStringList m_aliases;
};

/// A record's name as one SQL text, from its entity's label pattern; references are followed. For sorting.
[[nodiscard]] QString labelExpression(SelectJoins &joins, const Entity &entity, const QString &alias, int depth = 0);

/// Parts of a label pattern: literal texts and {fields}, in order.
struct LabelPart
{
    QString literal;
    const Field *field = nullptr; ///< nullptr: the literal counts
};
[[nodiscard]] QList<LabelPart> labelParts(const Entity &entity);

/// How deep labels follow references: a review is named by its application, that by its entrepreneur.
inline constexpr int labelDepth = 3;
