// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/operations/driftedfigure.h"

#include <QAbstractTableModel>
#include <QSet>

/// Figures that drifted, each with a check box. The figures of one record are checked together, because they are counted
/// together. GUI thread.
class ReconcileModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReconcileModel)

public:
    enum Column { RecordColumn, KindColumn, FigureColumn, StoredColumn, CountedColumn, ColumnCount };

    explicit ReconcileModel(const Catalog &catalog, QObject *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    /// All are checked.
    void setFigures(const QList<DriftedFigure> &figures);
    [[nodiscard]] const QList<DriftedFigure> &figures() const { return m_figures; }
    [[nodiscard]] QList<DriftedFigure> checkedFigures() const;
    void setAllChecked(bool checked);
    void toggle(int row);
    /// The language changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void checkedChanged();

private:
    [[nodiscard]] static QString keyOf(const DriftedFigure &figure) { return figure.entity + QLatin1Char('/') + figure.recordId; }
    [[nodiscard]] QString text(const DriftedFigure &figure, int column) const;
    void tellChecks();

    const Catalog &m_catalog;
    DisplayFormat m_format;
    QList<DriftedFigure> m_figures;
    QSet<QString> m_unchecked; ///< records that stay as they are
};
