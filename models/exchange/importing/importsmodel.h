// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/exchange/importing/importrecord.h"

#include <QAbstractTableModel>

/// The imports that were done, newest first. GUI thread.
class ImportsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportsModel)

public:
    enum Column { WhenColumn, FileColumn, KindColumn, NewColumn, ChangedColumn, LeftColumn, WhoColumn, StateColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 }; ///< Tone of the state, as int

    /// `catalog` outlives it.
    explicit ImportsModel(const Catalog &catalog, QObject *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    void setImports(const QList<ImportRecord> &imports);
    [[nodiscard]] const QList<ImportRecord> &imports() const { return m_imports; }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not there
    /// The language changed.
    void retranslate();

    /// "Imported", "Undone", "Partly undone".
    [[nodiscard]] static QString stateText(const ImportRecord &record);
    [[nodiscard]] static Tone stateTone(const ImportRecord &record);
    /// Rows of the file that did not come in: refused, duplicates, skipped.
    [[nodiscard]] static int rowsLeft(const ImportCounts &counts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ImportRecord &record, int column) const;

    const Catalog &m_catalog;
    DisplayFormat m_format;
    QList<ImportRecord> m_imports;
};
