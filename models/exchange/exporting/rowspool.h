// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDataStream>
#include <QStringList>
#include <QTemporaryFile>

#include <functional>

/// Texts of rows, kept in a temporary file to be gone through more than once: memory does not grow with them.
class RowSpool final
{
public:
    RowSpool();
    Q_DISABLE_COPY_MOVE(RowSpool)
    ~RowSpool() = default;

    /// Io, DiskFull.
    [[nodiscard]] Result<void> add(const QStringList &texts);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// From the first to the last, until `visit` says false.
    [[nodiscard]] Result<void> each(const std::function<bool(const QStringList &texts)> &visit);

private:
    QTemporaryFile m_file;
    QDataStream m_stream;
    qint64 m_rows = 0;
};
