// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws a cell of a plan: what was there, an arrow, what will be there; what is refused in danger with its sign.
class ChangeCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeCellDelegate)

public:
    explicit ChangeCellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintOutcome(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell, const QModelIndex &index) const;
    void paintChange(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell, const QModelIndex &index) const;
};
