// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourcetable.h"

#include <QAbstractTableModel>

/// The first rows of a file as it has them, with the numbers that a spreadsheet (or, for text, an editor) gives them.
class SourcePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePreviewModel)

public:
    static constexpr int mostRows = 200;

    explicit SourcePreviewModel(QObject *parent = nullptr);

    void setTable(const SourceTable &table);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    QList<SourceRow> m_rows;
};
