// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/columnreading.h"

#include <QAbstractTableModel>

/// The columns of a file and where each goes.
class ImportColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportColumnsModel)

public:
    enum Column { HeadingColumn, ExamplesColumn, TargetColumn, StateColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 };

    /// `catalog` outlives it.
    explicit ImportColumnsModel(const Catalog &catalog, QObject *parent = nullptr);

    /// Another file's columns.
    void setDraft(const MappingDraft &draft, const QHash<QString, ColumnReading> &readings);
    /// The same columns, mapped otherwise.
    void updateDraft(const MappingDraft &draft, const QHash<QString, ColumnReading> &readings);
    [[nodiscard]] QString heading(int row) const;
    [[nodiscard]] int rowOf(const QString &heading) const; ///< -1: none
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct State
    {
        QString word;
        Tone tone;
        QString why;
    };
    [[nodiscard]] QString targetText(const QString &heading) const;
    [[nodiscard]] State stateOf(const MappingDraft::Column &column) const;

    const Catalog &m_catalog;
    MappingDraft m_draft;
    QHash<QString, ColumnReading> m_readings;
};
