// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/core/result.h"
#include "models/exchange/exporting/exportlayout.h"

#include <QIODevice>
#include <memory>

class QPagedPaintDevice;

/// A column as a file needs it.
struct SinkColumn
{
    QString title;
    const Field *field = nullptr; ///< its type decides number, date or text; nullptr: text
    int width = 0;                ///< characters; 0: by the field
};

/// What stands around the rows.
struct SinkHeading
{
    QString title;        ///< "Emprendedores"
    QString filters;      ///< the filters as a sentence; may be empty
    QString note;         ///< "7 omitted: no authorization"; may be empty; known at the end only for some formats
    QString madeBy;       ///< "22/11/2026 15:04, Marcela Ríos"
};

/// Writes a table into a file, row by row, in bounded memory. One thread. Not a QObject.
class TableSink
{
public:
    TableSink() = default;
    virtual ~TableSink() = default;
    Q_DISABLE_COPY_MOVE(TableSink)

    [[nodiscard]] virtual Result<void> begin(const QList<SinkColumn> &columns, const SinkHeading &heading) = 0;
    /// Canonical values (models/catalog/field.h) in the order of the columns; references and what has no type as texts. NULL is
    /// invalid. `currency` of Money cells comes with SinkCell.
    [[nodiscard]] virtual Result<void> add(const QVariantList &values, const QStringList &texts) = 0;
    /// True where rows may come as bytes: machineValues of Csv and JsonLines.
    [[nodiscard]] virtual bool takesBytes() const { return false; }
    /// The same row as UTF-8, each cell as fieldToText() writes it; null views are NULL; valid during the call only.
    [[nodiscard]] virtual Result<void> addBytes(const QList<QByteArrayView> &cells)
    {
        Q_UNUSED(cells)
        return Error{ErrorCode::Internal, {}, QStringLiteral("this format takes no bytes"), {}};
    }
    /// `note` as in the heading, now that all rows are known.
    [[nodiscard]] virtual Result<void> end(const QString &note) = 0;
};

/// The sink of a format, writing to `path` (beside it first; the file appears whole at end(), and never after an error). Io and
/// DiskFull with a sentence.
[[nodiscard]] std::unique_ptr<TableSink> makeTableSink(const ExportLayout &layout, const QString &path, const DisplayFormat &format);
/// Paints the same pages as the PDF on a device that is set up already (a printer); it outlives the sink.
[[nodiscard]] std::unique_ptr<TableSink> makePrintSink(QPagedPaintDevice &device, const DisplayFormat &format);
