// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <optional>

/// How a connection is, for the status bar.
enum class ConnectionState {
    Connected,
    Pooler,       ///< connected through a pooler: no notifications from the server
    Reconnecting, ///< lost, being opened again
    Lost          ///< lost, the last attempt failed
};

/// Tells the window how the workspace's connection is. Lives in the thread that opened the database; set from any.
class ConnectionMonitor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionMonitor)

public:
    explicit ConnectionMonitor(QObject *parent = nullptr);

    [[nodiscard]] ConnectionState state() const { return m_state; }
    /// One sentence about the state, for a tool tip.
    [[nodiscard]] QString detail() const;
    /// Thread-safe; the signal comes later, in the monitor's thread, and only when something changed.
    void report(ConnectionState state);
    /// Thread-safe: a job was refused because the session with that token has ended. Told once for each session.
    void reportSessionEnded(const QByteArray &token);

signals:
    void stateChanged(ConnectionState state, const QString &detail);
    /// The session has ended, or nobody has signed in: somebody has to before anything is read or saved.
    void sessionEnded();

private:
    ConnectionState m_state = ConnectionState::Connected;
    std::optional<QByteArray> m_endedSession; ///< hash of its token
};

Q_DECLARE_METATYPE(ConnectionState)
