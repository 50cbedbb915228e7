// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/connectionmonitor.h"

#include <QCryptographicHash>

ConnectionMonitor::ConnectionMonitor(QObject *parent) : QObject(parent) {}

QString ConnectionMonitor::detail() const
{
    switch (m_state) {
    case ConnectionState::Connected: return tr("The workspace is connected.");
    case ConnectionState::Pooler:
        return tr("Connected through a pooler: changes by others appear when a list is refreshed.");
    case ConnectionState::Reconnecting: return tr("The connection was lost and is being opened again.");
    case ConnectionState::Lost:
        return tr("The connection is lost. The program keeps trying; check the network if it takes long.");
    }
    return {};
}

void ConnectionMonitor::report(ConnectionState state)
{
    QMetaObject::invokeMethod(
        this,
        [this, state] {
            if (m_state != state) {
                m_state = state;
                emit stateChanged(m_state, detail());
            }
        },
        Qt::QueuedConnection);
}

void ConnectionMonitor::reportSessionEnded(const QByteArray &token)
{
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    QMetaObject::invokeMethod(
        this,
        [this, hash] {
            if (m_endedSession != hash) {
                m_endedSession = hash;
                emit sessionEnded();
            }
        },
        Qt::QueuedConnection);
}
