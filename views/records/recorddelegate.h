// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <QStyledItemDelegate>

class Catalog;
class CellSelection;

/// Draws the cells of a record table: people with initials, states as chips, booleans as a check, grey bars while a row
/// loads. Needs the roles of RecordTableModel.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDelegate)

public:
    RecordDelegate(const Entity &entity, const Catalog &catalog, QObject *parent = nullptr);

    /// The row under the mouse; -1: none.
    void setHoverRow(int row) { m_hoverRow = row; }
    /// Which cell has the cursor and which are chosen; outlives the delegate. nullptr: none.
    void setCells(const CellSelection *cells) { m_cells = cells; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The grey bar that stands for a cell which is not there yet.
    static void paintLoadingBar(QPainter *painter, const QRect &cell, int row, int column, const QPalette &palette);

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text) const;
    /// A word or a chip, and muted beside it what Field::listedWith says.
    void paintPair(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const Field &field,
                   const QModelIndex &index, const QString &secondary) const;
    void paintPerson(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                     const QModelIndex &index) const;
    /// The mark of a cell that is being saved or could not be.
    void paintEditState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCursor(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintContent(QPainter *painter, QStyleOptionViewItem item, const QModelIndex &index) const;
    [[nodiscard]] bool showsPerson(const Field &field) const;

    const Entity &m_entity;
    const Catalog &m_catalog;
    const CellSelection *m_cells = nullptr;
    int m_hoverRow = -1;
};
