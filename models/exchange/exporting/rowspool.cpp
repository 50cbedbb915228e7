// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/rowspool.h"

#include "models/exchange/exporting/sinkfile.h"

#include <QDir>

#include <cerrno>

RowSpool::RowSpool()
    : m_file(QDir::temp().filePath(QStringLiteral("semillero-XXXXXX")))
{
}

Result<void> RowSpool::add(const QStringList &texts)
{
    if (!m_file.isOpen()) {
        if (!m_file.open()) {
            return sinkTrouble(QDir::tempPath(), EIO, m_file.errorString());
        }
        m_stream.setDevice(&m_file);
    }
    m_stream << texts;
    ++m_rows;
    return m_stream.status() == QDataStream::Ok ? Result<void>() : Result<void>(sinkTrouble(QDir::tempPath(), ENOSPC, m_file.errorString()));
}

Result<void> RowSpool::each(const std::function<bool(const QStringList &texts)> &visit)
{
    if (m_rows == 0) {
        return {};
    }
    if (!m_file.seek(0)) {
        return sinkTrouble(QDir::tempPath(), ENOSPC, m_file.errorString());
    }
    m_stream.resetStatus();
    for (qint64 row = 0; row < m_rows; ++row) {
        QStringList texts;
        m_stream >> texts;
        if (m_stream.status() != QDataStream::Ok) {
            return sinkTrouble(QDir::tempPath(), EIO, QStringLiteral("spool"));
        }
        if (!visit(texts)) {
            break;
        }
    }
    return {};
}
