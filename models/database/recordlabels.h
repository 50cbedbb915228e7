// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"

#include <QSet>

class SelectJoins;

/// How records are named: collects ids, reads the labels of each entity in one statement, following references inside
/// labels. A record that cannot be read (row-level security hides it) gets a sentence instead of a name.
class RecordLabels final
{
public:
    RecordLabels(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// An empty id is ignored.
    void want(const QString &entity, const QString &id);
    /// The label of every id that was wanted.
    [[nodiscard]] Result<QHash<QString, QString>> load();
    /// The labels of one entity's records that exist, no others.
    [[nodiscard]] Result<QHash<QString, QString>> loadExisting(const QString &entity, const QStringList &ids);

    [[nodiscard]] static QString notVisible();

private:
    const Catalog &m_catalog;
    Executor &m_executor;
    QHash<QString, QSet<QString>> m_wanted;
};

/// What to select for a label, and how to put it together. A value over a catalogue that outlives it.
class LabelPlan final
{
public:
    /// Adds the label's columns to `joins`.
    LabelPlan(SelectJoins &joins, const Entity &entity, const QString &alias, int depth = 0);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const QList<FieldType> &types() const { return m_types; }
    [[nodiscard]] const QList<int> &scales() const { return m_scales; }
    /// The label of a row whose columns begin at `first`.
    [[nodiscard]] QString label(const QList<QVariant> &row, qsizetype first) const;

private:
    struct Piece
    {
        QString literal;
        const Field *field = nullptr;
        qsizetype column = -1;
        qsizetype present = -1;           ///< column that is not NULL where a reference leads to a record
        std::shared_ptr<LabelPlan> other; ///< of a reference
    };
    qsizetype add(const QString &column, FieldType type, int scale);

    QList<Piece> m_pieces;
    QStringList m_columns;
    QList<FieldType> m_types;
    QList<int> m_scales;
};
