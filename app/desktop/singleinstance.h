// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QLocalServer;
class QLocalSocket;

/// One window for each workspace: whoever claims a workspace first keeps it, a later start asks the first to come to
/// the front. A lock file (which knows of crashes) decides, a local socket carries the request. GUI thread; never
/// waits.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    /// `folder` empty: the person's runtime folder.
    explicit SingleInstance(const QString &folder = QString(), QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Answers with claimed(), or with raised() when another program has the workspace; then it was asked to show
    /// `page`.
    void claim(const QString &workspaceKey, const QString &page = QString());
    void release();
    [[nodiscard]] QString workspaceKey() const { return m_key; }

signals:
    void claimed();
    void raised();
    /// A later start wants this window; `page` may be empty.
    void raiseRequested(const QString &page);

private:
    void listen();
    void askFirst();
    void readRequest(QLocalSocket *socket);

    QString m_folder;
    QString m_key;
    QString m_page;
    QString m_socketPath;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
    QPointer<QLocalSocket> m_socket;
    QTimer m_retry;
    int m_tries = 0;
};
