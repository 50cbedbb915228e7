// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

// What libpq leaves to the operating system. The only place of the database layer that knows which one it is.

enum class SocketWait { Readable, Writable };

/// Waits until the socket can be read or written; false when the time is over or the socket is broken.
[[nodiscard]] bool waitForSocket(int socket, SocketWait what, std::chrono::milliseconds time);

/// Ends both directions of a socket: whoever waits on it wakes up with an error. The descriptor stays open.
void shutSocket(int socket);

/// The file with the certificates that the system trusts; empty when there is none known.
[[nodiscard]] QString systemCertificateFile();
