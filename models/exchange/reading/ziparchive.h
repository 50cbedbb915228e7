// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/reading/sourcereader.h"

#include <QHash>
#include <QIODevice>

#include <memory>

/// A zip that is in memory already. Its directory is looked at before anything is unpacked: too many parts, parts that declare too much,
/// encrypted ones are refused. One thread, one part at a time.
class ZipArchive final
{
public:
    /// `bytes` outlive it.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QByteArray &bytes, const SourceLimits &limits);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] bool contains(const QString &name) const { return m_positions.contains(name.toLower()); }
    /// Makes `name` the part that read() reads from its beginning.
    [[nodiscard]] Result<void> enter(const QString &name);
    /// 0 at the end, -1 where the part is damaged or longer than it says.
    [[nodiscard]] qint64 read(char *data, qint64 most);
    /// A small part as a whole, at most `most` bytes.
    [[nodiscard]] Result<QByteArray> all(const QString &name, qint64 most);

private:
    struct Place
    {
        quint64 offset = 0;
        quint64 number = 0;
        quint64 size = 0;
    };
    struct Memory
    {
        const QByteArray *bytes = nullptr;
        qint64 at = 0;
    };
    ZipArchive() = default;
    [[nodiscard]] Result<void> look(const SourceLimits &limits);
    static void *openMemory(void *opaque, const void *name, int mode);
    static unsigned long readMemory(void *opaque, void *stream, void *buffer, unsigned long size);
    static quint64 tellMemory(void *opaque, void *stream);
    static long seekMemory(void *opaque, void *stream, quint64 offset, int origin);
    static int nothing(void *opaque, void *stream);

    Memory m_memory;
    void *m_zip = nullptr;
    bool m_entered = false;
    quint64 m_left = 0;     ///< of what the part declares
    qint64 m_unpacked = 0;  ///< of all parts so far
    qint64 m_most = 0;
    QHash<QString, Place> m_positions;
};

[[nodiscard]] Error damagedWorkbook(const QString &detail);
