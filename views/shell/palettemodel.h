// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/paletterow.h"

#include <QAbstractListModel>

/// The lines of the palette. Headers cannot be selected. GUI thread.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PaletteRow> &rows);
    [[nodiscard]] const PaletteRow &row(int at) const { return m_rows.at(at); }
    /// The next line from `at` in that direction that can be chosen, around the ends; -1 when there is none.
    [[nodiscard]] int nextChoice(int at, int step) const;
    /// The first line of the next (or previous) group, around the ends.
    [[nodiscard]] int nextGroup(int at, int step) const;
    /// Where the same thing stands now; -1 when it is not there.
    [[nodiscard]] int find(const PaletteRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteRow> m_rows;
};
