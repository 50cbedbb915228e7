// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/sinkplace.h"

#include "models/exchange/exporting/sinkfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

SinkPlace::SinkPlace(QString path)
    : m_path(std::move(path))
{
}

SinkPlace::~SinkPlace()
{
    if (!m_temporary.isEmpty()) {
        QFile::remove(m_temporary);
    }
}

Result<void> SinkPlace::prepare()
{
    const QString name = QStringLiteral(".%1.part").arg(QUuid::createUuid().toString(QUuid::Id128));
    const QFileInfo target(m_path);
    const QString folder = isStreamPath(m_path) ? QDir::tempPath() : target.absolutePath();
    m_temporary = QDir(folder).filePath(name);
    QFile file(m_temporary);
    if (target.isDir() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const Error error = sinkTrouble(m_path, errno, file.errorString());
        m_temporary.clear();
        return error;
    }
    if (target.isFile()) {
        file.setPermissions(target.permissions());
    }
    return {};
}

Result<void> SinkPlace::publish()
{
    if (isStreamPath(m_path)) {
        QFile from(m_temporary);
        SinkFile to(m_path);
        Result<void> done = from.open(QIODevice::ReadOnly) ? to.open() : Result<void>(sinkTrouble(m_path, EIO, from.errorString()));
        while (done && !from.atEnd()) {
            to.buffer() += from.read(SinkFile::bufferBytes);
            done = to.flushed();
        }
        return done ? to.finish() : done;
    }
    const QByteArray from = QFile::encodeName(m_temporary);
    const int file = ::open(from.constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const int syncError = errno;
    if (file >= 0) {
        ::close(file);
    }
    if (!synced || std::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0) {
        return sinkTrouble(m_path, synced ? errno : syncError, QStringLiteral("rename"));
    }
    m_temporary.clear();
    return {};
}
