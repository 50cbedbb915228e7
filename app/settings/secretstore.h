// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/secretbackend.h"
#include "models/core/result.h"
#include "models/database/profile.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

/// A password for a connection, or where it comes from instead.
struct SecretLookup
{
    enum class Source {
        Keychain,     ///< `password` is set
        PasswordFile, ///< libpq reads it from its password file (~/.pgpass) by itself
        ServiceFile,  ///< libpq reads it from its service file by itself
        Environment,  ///< PGPASSWORD is set
        Ask           ///< the person has to type it
    };
    Source source = Source::Ask;
    QString password;
    bool keychainAvailable = true;
    QString explanation; ///< translated: where the password came from, or why it has to be typed
};

/// What keeps somebody signed in to a workspace on this computer. Secret.
struct SessionSecret
{
    QString email;
    QByteArray token;  ///< empty: sign in again
    QByteArray device; ///< proves that this computer has been used before; empty: unknown
    bool keychainAvailable = true; ///< false: nothing can be kept
};

/// Passwords of connections: in the system's keychain, else where libpq looks by itself, else asked each time; never in
/// settings or logs. Asynchronous, with a time limit of its own, because a locked keyring can hang. GUI thread.
class SecretStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    static constexpr std::chrono::milliseconds defaultTimeLimit{3000};

    explicit SecretStore(std::unique_ptr<SecretBackend> backend, std::chrono::milliseconds timeLimit = defaultTimeLimit,
                         QObject *parent = nullptr);
    ~SecretStore() override;

    [[nodiscard]] QFuture<SecretLookup> find(const DatabaseProfile &profile);
    /// Fails with Timeout or Unsupported and a sentence that says what happens instead.
    [[nodiscard]] QFuture<Result<void>> keep(const DatabaseProfile &profile, const QString &password);
    [[nodiscard]] QFuture<Result<void>> forget(const DatabaseProfile &profile);

    /// Empty where nothing is kept, or no keychain answers.
    [[nodiscard]] QFuture<SessionSecret> findSession(const DatabaseProfile &profile);
    [[nodiscard]] QFuture<Result<void>> keepSession(const DatabaseProfile &profile, const SessionSecret &secret);
    [[nodiscard]] QFuture<Result<void>> forgetSession(const DatabaseProfile &profile);

private:
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const QString &secret);
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key);
    [[nodiscard]] SecretBackend::Answer timed(SecretBackend::Answer answer);

    std::unique_ptr<SecretBackend> m_backend;
    std::chrono::milliseconds m_timeLimit;
};
