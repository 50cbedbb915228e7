// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchhit.h"

#include <QStyledItemDelegate>

class PaletteModel;
struct PaletteRow;

/// A line of the palette: icon or initials, the title with what matched in bold, muted what tells it apart, and at the right
/// what it is or its shortcut. Headers are small and muted.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteDelegate)

public:
    /// `model` outlives it.
    explicit PaletteDelegate(const PaletteModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeader(QPainter *painter, const QStyleOptionViewItem &option, const PaletteRow &row);
    static void paintMark(QPainter *painter, const QRect &rect, const QPalette &palette, const PaletteRow &row);

    const PaletteModel &m_model;
};
