// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/editing/deletedbatch.h"

#include <QAbstractTableModel>

/// The recycle list as a table, read page by page: asks for more when the end comes into sight. GUI thread.
class RecycleModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecycleModel)

public:
    enum Column { NameColumn, KindColumn, WithItColumn, PersonColumn, WhenColumn, ColumnCount };

    explicit RecycleModel(const Catalog &catalog, QObject *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    /// Begins anew with the first page; `more`: there may be others.
    void setBatches(const QList<DeletedBatch> &batches, bool more);
    void addBatches(const QList<DeletedBatch> &batches, bool more);
    [[nodiscard]] const DeletedBatch &batch(int row) const { return m_batches.at(row); }
    [[nodiscard]] int rowOf(const QString &batchId) const; ///< -1: not read
    [[nodiscard]] std::optional<DeletedBatch> last() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// The language changed.
    void retranslate();

signals:
    void moreWanted();

private:
    [[nodiscard]] QString text(const DeletedBatch &batch, int column) const;

    const Catalog &m_catalog;
    DisplayFormat m_format;
    QList<DeletedBatch> m_batches;
    bool m_more = false;
    bool m_asked = false;
};
