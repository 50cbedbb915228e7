// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordcell.h"
#include "models/tables/recordpagecache.h"
#include "models/tables/recordpageloader.h"
#include "models/tables/recordtablemodel.h"

/// The rows of a RecordTableModel: which pages it holds, which list they come from, what is under way.
struct RecordTableModel::Private
{
    Private(RecordTableModel &model, const Entity &ofEntity, PageSource pageSource)
        : q(model), entity(ofEntity), source(std::move(pageSource))
    {
    }

    [[nodiscard]] bool isOpen() const { return loader != nullptr || next != nullptr; }
    void open();
    void refresh();
    void setColumns(const Query &ofQuery);
    /// Every cell may read differently now.
    void notifyAll();

    /// nullptr while the row's page is not there, and for a row that was deleted since it was counted.
    [[nodiscard]] const Row *heldRow(int row) const;
    [[nodiscard]] QVariant cellData(int row, int column, int role);
    /// What a screen reader says of a column: its name, how it is sorted, whether it is filtered.
    [[nodiscard]] QString headerWords(const Field &field) const;

    RecordTableModel &q;
    const Entity &entity;
    PageSource source;
    DisplayFormat format;
    const Clock *clock = nullptr;
    Query query;                        ///< what was asked for last
    QList<const Field *> columns;       ///< of the rows shown
    RecordPageCache cache;
    RecordPageLoader *loader = nullptr; ///< of the rows shown
    RecordPageLoader *next = nullptr;   ///< of a query that has no page yet
    RowCount count;
    int rows = 0;
    bool loading = false;
    QHash<QString, CellMark> marks;     ///< by record and field

    [[nodiscard]] static QString markKey(const QString &recordId, const QString &field)
    {
        return recordId + QLatin1Char('/') + field;
    }
    /// What a cell answers while something is under way in it.
    [[nodiscard]] std::optional<QVariant> markedData(int row, const Field &field, int role) const;
    /// A cell reads differently now.
    void notifyCell(const QString &recordId, const QString &field);

private:
    void connectLoader(RecordPageLoader *from);
    void showNext(const Page &page);
    void takePage(qint64 number, const Page &page);
    void keepPlaces(qint64 number, const Page &page);
    void takeCount(const RowCount &newCount);
    void setCount(const RowCount &newCount);
    /// The row is being looked at: its page is wanted if it is missing or stale.
    void noticeVisible(int row);
    void readAgain(qint64 fromPage);
    void readAhead();
    void setLoading(bool value);
    [[nodiscard]] RecordCell cell(const HeldPage &held, const Row &row, int column) const;
    [[nodiscard]] const QString &cellText(HeldPage &held, int rowInPage, int column) const;
    /// What stands after the column's own text, from Field::listedWith.
    [[nodiscard]] QString followerText(const HeldPage &held, const Row &row, int column) const;
    [[nodiscard]] QVariant missingCell(bool loadingRow, int column, int role) const;

    QList<qsizetype> m_positions;  ///< of the columns in a row's values; -1: not fetched
    QList<qsizetype> m_currencies; ///< of their currencies; -1: none
    QList<qsizetype> m_followers;  ///< of the texts that share their cell; -1: none
    qint64 m_visiblePage = 0;      ///< painted last
    qint64 m_step = 1;             ///< the direction in which the person scrolls
    bool m_recounted = false;      ///< since the last refresh, because a page had not the rows that were counted
};
