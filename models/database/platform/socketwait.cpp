// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/platform/socketwait.h"

#include <QFileInfo>
#include <QStringList>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#include <sys/socket.h>
#endif

bool waitForSocket(int socket, SocketWait what, std::chrono::milliseconds time)
{
    const short events = what == SocketWait::Readable ? POLLIN : POLLOUT;
#ifdef Q_OS_WIN
    WSAPOLLFD waiting = {static_cast<SOCKET>(socket), events, 0};
    return WSAPoll(&waiting, 1, static_cast<int>(time.count())) > 0;
#else
    pollfd waiting = {socket, events, 0};
    return poll(&waiting, 1, static_cast<int>(time.count())) > 0;
#endif
}

void shutSocket(int socket)
{
#ifdef Q_OS_WIN
    shutdown(static_cast<SOCKET>(socket), SD_BOTH);
#else
    shutdown(socket, SHUT_RDWR);
#endif
}

QString systemCertificateFile()
{
    const QStringList known = {QStringLiteral("/etc/ssl/certs/ca-certificates.crt"),
                               QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"), QStringLiteral("/etc/ssl/cert.pem")};
    for (const QString &path : known) {
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}
