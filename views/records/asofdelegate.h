// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

class RecordDelegate;

/// Cells of a list as it was: those that changed since are marked, with the value of today in the tooltip.
class AsOfDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsOfDelegate)

public:
    /// What the cell says today; nothing where it is the same. `rows` outlives it.
    using TodaySource = std::function<QString(const QModelIndex &index)>;
    AsOfDelegate(const RecordDelegate &rows, TodaySource today, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const RecordDelegate &m_rows;
    TodaySource m_today;
};
