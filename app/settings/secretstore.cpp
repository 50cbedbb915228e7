// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/secretstore.h"

#include "app/settings/passwordfile.h"
#include "models/operations/workspacekey.h"

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

QFuture<Result<void>> SecretStore::keep(const DatabaseProfile &profile, const QString &password)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_backend->write(workspaceKey(profile), password, timed([promise](const SecretReply &reply) {
                         promise->addResult(reply.state == SecretReply::State::Found
                                                ? Result<void>()
                                                : Result<void>(keychainError(reply)));
                         promise->finish();
                     }));
    return promise->future();
}

QFuture<Result<void>> SecretStore::forget(const DatabaseProfile &profile)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_backend->remove(workspaceKey(profile), timed([promise](const SecretReply &reply) {
                          promise->addResult(reply.state != SecretReply::State::Unavailable
                                                 ? Result<void>()
                                                 : Result<void>(keychainError(reply)));
                          promise->finish();
                      }));
    return promise->future();
}
