// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QSaveFile>

#include <memory>

/// Where a sink writes: a file that appears whole at finish() and never before; "-" is standard output; what is no regular file (a pipe, a device) is written
/// directly. Writes 256 KB at a time.
class SinkFile final
{
public:
    explicit SinkFile(QString path);
    Q_DISABLE_COPY_MOVE(SinkFile)
    ~SinkFile() = default;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] QByteArray &buffer() { return m_buffer; }
    /// Writes the buffer when it is full.
    [[nodiscard]] Result<void> flushed() { return m_buffer.size() < bufferBytes ? Result<void>() : flush(); }
    [[nodiscard]] Result<void> finish();
    /// For what writes to a device itself (PDF).
    [[nodiscard]] QFileDevice *device() { return m_device.get(); }
    [[nodiscard]] Error trouble() const;

    static constexpr qsizetype bufferBytes = 262144;

private:
    [[nodiscard]] Result<void> flush();

    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
    bool m_saves = false;
    QByteArray m_buffer;
};

/// "The disk is full…" or "… cannot be written": from what the system said.
[[nodiscard]] Error sinkTrouble(const QString &path, int systemError, const QString &detail);
/// True for "-" and for what is there but is no regular file.
[[nodiscard]] bool isStreamPath(const QString &path);
