// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// What a keychain answered.
struct SecretReply
{
    enum class State { Found, NotFound, Unavailable } state = State::Unavailable;
    QString secret;
    QString detail; ///< technical; never the secret
};

/// A place that keeps secrets. Calls return at once; `answer` comes later in the same thread, or never.
class SecretBackend
{
public:
    using Answer = std::function<void(const SecretReply &)>;

    SecretBackend() = default;
    virtual ~SecretBackend() = default;
    Q_DISABLE_COPY_MOVE(SecretBackend)

    virtual void read(const QString &key, Answer answer) = 0;
    virtual void write(const QString &key, const QString &secret, Answer answer) = 0; ///< Found: written
    virtual void remove(const QString &key, Answer answer) = 0;                       ///< NotFound counts as removed
};
