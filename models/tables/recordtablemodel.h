// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/catalog/pagesource.h"
#include "models/catalog/record.h"
#include "models/tables/cellmark.h"

#include <QAbstractTableModel>

#include <memory>

class Clock;

/// The table of any entity at any size: a window over a Listing. Shows the first page at once, grows to the full height as
/// the background scan counts, fetches pages as they come into view, keeps at most 64 of them.
/// GUI thread. A row that is not there yet answers LoadingRole = true and no text.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordTableModel)

public:
    /// What a delegate needs beside Qt's own roles.
    enum Role {
        RecordIdRole = Qt::UserRole + 1, ///< QString
        ValueRole,                       ///< the canonical value
        LoadingRole,                     ///< bool: the row is not there yet
        FieldNameRole,                   ///< QString
        ToneRole,                        ///< int(Tone) of a vocabulary term
        ReferenceIdRole,                 ///< QString: the record that a reference cell names
        RowVersionRole,                  ///< qint64
        SecondaryTextRole,               ///< QString: the end of the text that comes from Field::listedWith, when it is no name
        EditStateRole,                   ///< int(CellMark::State); invalid: nothing is under way in the cell
        EditMessageRole                  ///< QString: why what was typed is not saved
    };

    RecordTableModel(const Entity &entity, PageSource source, QObject *parent = nullptr);
    ~RecordTableModel() override;

    [[nodiscard]] const Entity &entity() const;
    [[nodiscard]] const Query &query() const;
    /// Opens the list anew; the rows are replaced when the first page is there, nothing flickers.
    void setQuery(const Query &query);
    /// Reads again what is shown, keeping count and place: after a save.
    void refresh();
    /// True from setQuery() until the first page of the new list is there (or failed).
    [[nodiscard]] bool isLoading() const;
    void setDisplayFormat(const DisplayFormat &format);
    /// For ages ("34 days"); without one they read as dates. Outlives the model.
    void setClock(const Clock *clock);
    /// After the language changed: headers and words of vocabularies.
    void retranslate();
    [[nodiscard]] RowCount count() const;
    [[nodiscard]] QString recordId(int row) const; ///< empty while the row loads
    [[nodiscard]] int rowOf(const QString &recordId) const; ///< -1 unless its page is held
    [[nodiscard]] const Field *fieldAt(int column) const;
    [[nodiscard]] int columnOf(const QString &field) const; ///< -1 when the list does not show it
    /// What is under way in a cell; it shows that instead of what is stored. Kept by record, wherever its row goes.
    void setCellMark(const QString &recordId, const QString &field, const CellMark &mark);
    void clearCellMark(const QString &recordId, const QString &field);
    [[nodiscard]] std::optional<CellMark> cellMark(const QString &recordId, const QString &field) const;
    [[nodiscard]] bool hasCellMarks() const;
    /// A stored value of a row that is there, shown in a column or not; invalid when it was not fetched.
    [[nodiscard]] QVariant heldValue(int row, const QString &field) const;
    /// How a value of a field would read in this list.
    [[nodiscard]] QString textOf(const Field &field, const QVariant &value, const QHash<QString, QString> &labels) const;
    /// Shows a record as it was saved. Its row stays where it is until the list is read again, even where another order or
    /// filter would have it elsewhere: nothing jumps while somebody edits.
    void patchRecord(const Record &record);
    /// Rows of the list as it is open now, read beside those that are shown: for copies. Ends with ErrorCode::Cancelled when
    /// the list needs the connection; ask again.
    [[nodiscard]] QFuture<Result<Page>> readRows(qint64 first, int rows);
    /// What the header's sort indicator shows; -1 when the list is sorted by a column that it does not show.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Opens the list in that order; -1: the entity's own. Nothing where the column cannot be sorted or already is.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void countChanged(const RowCount &count);
    void failed(const Error &error); ///< a page or the scan; the rows that were there stay
    void loadingChanged(bool loading);
    void queryChanged(); ///< another list was asked for: search, filters, order, columns

private:
    struct Private;
    std::unique_ptr<Private> d;
};
