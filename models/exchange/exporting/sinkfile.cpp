// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/sinkfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

Error sinkTrouble(const QString &path, int systemError, const QString &detail)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    if (full) {
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("sink", "There is no room left for “%1”. Make room on the disk or choose another folder. No file was made.")
                    .arg(path),
                detail,
                {}};
    }
    return {ErrorCode::Io,
            QCoreApplication::translate("sink", "“%1” cannot be written. Check the folder and whether you may write there. No file was made.").arg(path),
            detail,
            {}};
}

bool isStreamPath(const QString &path)
{
    const QFileInfo info(path);
    return path == QLatin1String("-") || (info.exists() && !info.isFile() && !info.isDir());
}

SinkFile::SinkFile(QString path)
    : m_path(std::move(path))
{
}

Error SinkFile::trouble() const
{
    const bool full = m_device != nullptr && m_device->error() == QFileDevice::ResourceError;
    return sinkTrouble(m_path, full ? ENOSPC : EIO, m_device == nullptr ? QString() : m_device->errorString());
}

Result<void> SinkFile::open()
{
    bool opened = false;
    if (m_path == QLatin1String("-")) {
        auto output = std::make_unique<QFile>();
        opened = output->open(stdout, QIODevice::WriteOnly);
        m_device = std::move(output);
    } else if (isStreamPath(m_path)) {
        m_device = std::make_unique<QFile>(m_path);
        opened = m_device->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    } else {
        m_device = std::make_unique<QSaveFile>(m_path);
        opened = m_device->open(QIODevice::WriteOnly);
        m_saves = true;
    }
    m_buffer.reserve(bufferBytes + bufferBytes / 4);
    return opened ? Result<void>() : trouble();
}

Result<void> SinkFile::flush()
{
    const qint64 written = m_device->write(m_buffer);
    const bool good = written == m_buffer.size();
    m_buffer.resize(0);
    return good ? Result<void>() : trouble();
}

Result<void> SinkFile::finish()
{
    const Result<void> rest = flush();
    if (!rest) {
        return rest;
    }
    if (m_saves) {
        return static_cast<QSaveFile *>(m_device.get())->commit() ? Result<void>() : trouble();
    }
    return m_device->flush() ? Result<void>() : trouble();
}
