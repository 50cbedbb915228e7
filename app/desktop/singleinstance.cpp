// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "models/core/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace {

constexpr int raiseTries = 20; ///< the first one may still be starting
constexpr int raiseInterval = 100;

QString instanceFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::TempLocation) : runtime;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? instanceFolder() : folder)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(raiseInterval);
    connect(&m_retry, &QTimer::timeout, this, &SingleInstance::askFirst);
}

SingleInstance::~SingleInstance()
{
    release();
}

void SingleInstance::claim(const QString &workspaceKey, const QString &page)
{
    if (workspaceKey == m_key && m_server != nullptr) {
        emit claimed();
        return;
    }
    release();
    m_key = workspaceKey;
    m_page = page;
    m_tries = 0;
    const QByteArray digest = QCryptographicHash::hash(workspaceKey.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = QStringLiteral("semillero-") + QString::fromLatin1(digest.left(16));
    m_socketPath = QDir(m_folder).filePath(name);
    m_lock = std::make_unique<QLockFile>(QString(m_socketPath + QStringLiteral(".lock")));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        listen();
    } else if (m_lock->error() == QLockFile::LockFailedError) {
        askFirst();
    } else {
        // Nowhere to keep the lock: better two windows than none.
        qCWarning(lcApp) << "no single instance: cannot write in" << m_folder;
        emit claimed();
    }
}

void SingleInstance::release()
{
    m_retry.stop();
    if (m_server != nullptr) {
        m_server->close();
        m_server->deleteLater();
        m_server = nullptr;
    }
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
    }
    m_lock.reset();
    m_key.clear();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socketPath);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readRequest(socket); });
            readRequest(socket);
        }
    });
    if (!m_server->listen(m_socketPath)) {
        qCWarning(lcApp) << "cannot listen for later starts:" << m_server->errorString();
    }
    emit claimed();
}

void SingleInstance::readRequest(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        return;
    }
    const QString page = QString::fromUtf8(socket->readLine()).trimmed();
    socket->write("ok\n");
    socket->flush();
    emit raiseRequested(page);
}

void SingleInstance::askFirst()
{
    if (++m_tries > raiseTries) {
        emit claimed();
        return;
    }
    auto *socket = new QLocalSocket(this);
    m_socket = socket;
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        socket->deleteLater();
        m_retry.start();
    });
    connect(socket, &QLocalSocket::connected, this,
            [this, socket] { socket->write(QString(m_page + QLatin1Char('\n')).toUtf8()); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        emit raised();
    });
    socket->connectToServer(m_socketPath);
}
