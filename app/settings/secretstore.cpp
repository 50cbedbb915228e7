// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/secretstore.h"

#include "app/settings/passwordfile.h"
#include "models/operations/workspacekey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QTimer>

namespace {

Error keychainError(const SecretReply &reply)
{
    Error error;
    error.code = ErrorCode::Unsupported;
    error.message =
        SecretStore::tr("This computer's keychain is not available, so the password was not stored. It will be "
                        "asked for each time, unless it stands in PostgreSQL's password file.");
    error.detail = reply.detail;
    return error;
}

QString sessionKey(const DatabaseProfile &profile)
{
    return workspaceKey(profile) % QLatin1String("#session");
}

/// Where libpq finds a password without us, or that the person has to type it.
SecretLookup lookupWithoutKeychain(const DatabaseProfile &profile, bool keychainAvailable)
{
    SecretLookup lookup;
    lookup.keychainAvailable = keychainAvailable;
    if (qEnvironmentVariableIsSet("PGPASSWORD")) {
        lookup.source = SecretLookup::Source::Environment;
        lookup.explanation = SecretStore::tr("The password comes from the variable PGPASSWORD.");
    } else if (passwordFileHas(profile)) {
        lookup.source = SecretLookup::Source::PasswordFile;
        lookup.explanation = SecretStore::tr("The password comes from PostgreSQL's password file.");
    } else if (!profile.service.isEmpty() && serviceFileHasPassword(profile.service)) {
        lookup.source = SecretLookup::Source::ServiceFile;
        lookup.explanation = SecretStore::tr("The password comes from PostgreSQL's service file.");
    } else if (!keychainAvailable) {
        lookup.explanation =
            SecretStore::tr("This computer's keychain is not available, so the password is asked for each time.");
    }
    return lookup;
}

} // namespace

SecretStore::SecretStore(std::unique_ptr<SecretBackend> backend, std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_timeLimit(timeLimit)
{
}

SecretStore::~SecretStore() = default;

SecretBackend::Answer SecretStore::timed(SecretBackend::Answer answer)
{
    auto answered = std::make_shared<bool>(false);
    SecretBackend::Answer once = [answered, answer = std::move(answer)](const SecretReply &reply) {
        if (!*answered) {
            *answered = true;
            answer(reply);
        }
    };
    QTimer::singleShot(m_timeLimit, this, [once] {
        once({SecretReply::State::Unavailable, {}, QStringLiteral("the keychain did not answer in time")});
    });
    return once;
}

QFuture<SecretLookup> SecretStore::find(const DatabaseProfile &profile)
{
    auto promise = std::make_shared<QPromise<SecretLookup>>();
    promise->start();
    m_backend->read(workspaceKey(profile), timed([promise, profile](const SecretReply &reply) {
                        if (reply.state == SecretReply::State::Found) {
                            promise->addResult(SecretLookup{SecretLookup::Source::Keychain, reply.secret, true,
                                                            tr("The password comes from this computer's keychain.")});
                        } else {
                            promise->addResult(
                                lookupWithoutKeychain(profile, reply.state == SecretReply::State::NotFound));
                        }
                        promise->finish();
                    }));
    return promise->future();
}

QFuture<Result<void>> SecretStore::write(const QString &key, const QString &secret)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_backend->write(key, secret, timed([promise](const SecretReply &reply) {
                         promise->addResult(reply.state == SecretReply::State::Found
                                                ? Result<void>()
                                                : Result<void>(keychainError(reply)));
                         promise->finish();
                     }));
    return promise->future();
}

QFuture<Result<void>> SecretStore::remove(const QString &key)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_backend->remove(key, timed([promise](const SecretReply &reply) {
                          promise->addResult(reply.state != SecretReply::State::Unavailable
                                                 ? Result<void>()
                                                 : Result<void>(keychainError(reply)));
                          promise->finish();
                      }));
    return promise->future();
}

QFuture<Result<void>> SecretStore::keep(const DatabaseProfile &profile, const QString &password)
{
    return write(workspaceKey(profile), password);
}

QFuture<Result<void>> SecretStore::forget(const DatabaseProfile &profile)
{
    return remove(workspaceKey(profile));
}

QFuture<SessionSecret> SecretStore::findSession(const DatabaseProfile &profile)
{
    auto promise = std::make_shared<QPromise<SessionSecret>>();
    promise->start();
    m_backend->read(sessionKey(profile), timed([promise](const SecretReply &reply) {
                        const QJsonObject kept = QJsonDocument::fromJson(reply.secret.toUtf8()).object();
                        promise->addResult(SessionSecret{kept.value(QLatin1String("email")).toString(),
                                                         kept.value(QLatin1String("token")).toString().toLatin1(),
                                                         kept.value(QLatin1String("device")).toString().toLatin1(),
                                                         reply.state != SecretReply::State::Unavailable});
                        promise->finish();
                    }));
    return promise->future();
}

QFuture<Result<void>> SecretStore::keepSession(const DatabaseProfile &profile, const SessionSecret &secret)
{
    const QJsonObject kept{{QStringLiteral("email"), secret.email},
                           {QStringLiteral("token"), QString::fromLatin1(secret.token)},
                           {QStringLiteral("device"), QString::fromLatin1(secret.device)}};
    return write(sessionKey(profile), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

QFuture<Result<void>> SecretStore::forgetSession(const DatabaseProfile &profile)
{
    return remove(sessionKey(profile));
}
