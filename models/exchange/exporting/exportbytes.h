// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/database/recordselect.h"

#include <QByteArray>
#include <QList>

/// Values as the engine writes them, turned into those of fieldToText() without making values: about 20 ns a cell. On PostgreSQL the session has
/// to write ISO dates, UTC and ISO 8601 intervals (isoTexts()). Not thread-safe: it owns the bytes that it gives.
class ExportBytes final
{
public:
    /// False when a column needs more than its bytes: contacts of a server's people, computed amounts.
    [[nodiscard]] static bool suits(const RecordSelect &select);
    /// Sets those for the running transaction.
    [[nodiscard]] static Result<void> isoTexts(Executor &executor);

    explicit ExportBytes(const RecordSelect &select);

    /// `cells` of a row of rowsStatement() (id and version first). What comes back is valid until the next call.
    [[nodiscard]] const QList<QByteArrayView> &cells(const QList<QByteArrayView> &row);

private:
    struct Column
    {
        FieldType type = FieldType::Text;
        int scale = 0;
        QByteArray own; ///< where the bytes differ from the engine's
    };
    [[nodiscard]] static QByteArrayView instant(QByteArrayView value, QByteArray &own);
    [[nodiscard]] static QByteArrayView scaled(QByteArrayView value, int scale, QByteArray &own);
    [[nodiscard]] QByteArrayView shown(QByteArrayView value, Column &column) const;

    bool m_server;
    QList<Column> m_columns;
    QList<QByteArrayView> m_cells;
};
