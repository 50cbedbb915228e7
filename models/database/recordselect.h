// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/page.h"
#include "models/catalog/query.h"
#include "models/core/instant.h"
#include "models/database/executor.h"

#include <QList>
#include <QVariant>

/// The one expression that a list is sorted by before its ids.
struct SortKey
{
    QString expression; ///< over the tables of RecordSelect::scanFrom; texts folded and compared by code point
    FieldType type = FieldType::Id; ///< how to read and bind it: texts as Text, all others as they are
    int scale = 0;
    bool nullable = false;    ///< NULLs come last in both orders
    bool onMainTable = false; ///< an expression of one column of the entity's own table: an index may serve it
    bool isId = false;        ///< sorted by id alone: no further key follows
};

/// The SQL of one list: pages, counts and id lists are put together from these parts. The entity's own table is called `t`;
/// every id is `t.id`. Values are bound as $1 … $n in the order of `values`; whoever adds places goes on at n + 1.
/// A value; makes no connection. Cost: linear in the number of fields.
struct RecordSelect
{
    Engine engine = Engine::Sqlite;
    const Entity *entity = nullptr;
    QStringList fields; ///< Page::fields

    QString columns; ///< SELECT list: id, row_version, then the fields
    QList<FieldType> columnTypes;
    QList<int> columnScales;

    QString from;     ///< the FROM clause with every join: columns, conditions, sort
    QString scanFrom; ///< the joins that conditions and sort need
    QString condition; ///< without WHERE; never empty ("TRUE")
    QVariantList values;
    QList<int> valueScales;
    bool filtered = false;

    SortKey sort;
    Qt::SortOrder order = Qt::AscendingOrder;

    /// UnknownEntity, UnknownField, InvalidFormat (a filter that the field cannot have). Fields that are never read
    /// (Secret) are left out. `now` decides what relative filters and derived fields mean; what `access` cannot see is not
    /// looked through (scope.h).
    [[nodiscard]] static Result<RecordSelect> make(const Catalog &catalog, Engine engine, const Query &query, Instant now,
                                                   const Access &access = Access::ofEverything());
    /// For the running job.
    [[nodiscard]] static Result<RecordSelect> make(const Catalog &catalog, const Executor &executor, const Query &query)
    {
        return make(catalog, executor.engine(), query, executor.now(), executor.access());
    }

    /// "ORDER BY …": the key, NULLs last, then the id in the same direction, so that one index serves both orders.
    [[nodiscard]] QString orderBy() const;
    /// A statement with these columns: `SELECT columns FROM from WHERE condition [AND extra] tail`, values bound so far.
    [[nodiscard]] Statement rowsStatement(const QString &extra, const QString &tail) const;
    /// Rows of exactly these ids, in any order; the list's own condition is not asked again. Pages of an id list.
    [[nodiscard]] Statement rowsOfIds(const QStringList &ids) const;
    [[nodiscard]] Statement countStatement() const;
    /// Rows of rowsStatement() and rowsOfIds() as a page's rows. On a server e-mail and mobile of people are still empty:
    /// fillContacts().
    [[nodiscard]] QList<Row> rows(const ResultSet &result) const;
};

/// Fills Page::labels: one statement per referenced entity.
[[nodiscard]] Result<void> addLabels(const Catalog &catalog, Executor &executor, const Entity &entity, Page &page);
