// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"

/// One kind of records that hang on a record: a program's cohorts, a person's meetings. A value over a catalogue that
/// outlives it.
struct Relation
{
    QString id;                      ///< "tasks.assigned_to": what refers, and by which field
    const Entity *entity = nullptr;  ///< whose records refer
    const Field *field = nullptr;    ///< by which field they do
    const Field *far = nullptr;      ///< of a table between two records: the reference to the other side; else nullptr
    const Entity *shown = nullptr;   ///< what a row shows and opens: the other side's entity, else `entity`
    QStringList columns;             ///< fields of `shown`, the name first
    QStringList betweenColumns;      ///< fields of `entity` that stand behind them where there is another side
    QString sortField;               ///< of `shown`
    Qt::SortOrder order = Qt::AscendingOrder;
    Text title;                      ///< where the plural alone would not say it; may be empty

    /// "Cohorts", "Tasks given to others".
    [[nodiscard]] QString titleText() const;
    /// The fields of a row in the order of its columns.
    [[nodiscard]] QStringList fields() const { return columns + betweenColumns; }
};

/// What may hang on a record of that entity, most important first. Left out: who made or changed a record, what the
/// system writes by itself, and tables that nobody opens. Pure; cost: linear in the fields of the catalogue.
[[nodiscard]] QList<Relation> relationsOf(const Catalog &catalog, const Entity &entity);

/// An entity of exactly the fields of a row, so that whatever shows tables of entities shows these.
[[nodiscard]] Entity relationShape(const Relation &relation);
