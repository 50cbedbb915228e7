// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/keychainbackend.h"

#include <qt6keychain/keychain.h>

namespace {

QString keychainService()
{
    return QStringLiteral("semillero");
}

SecretReply replyOf(QKeychain::Job *job)
{
    SecretReply reply;
    switch (job->error()) {
    case QKeychain::NoError:
        reply.state = SecretReply::State::Found;
        break;
    case QKeychain::EntryNotFound:
        reply.state = SecretReply::State::NotFound;
        break;
    default:
        reply.state = SecretReply::State::Unavailable;
        reply.detail = job->errorString();
    }
    return reply;
}

} // namespace

void KeychainBackend::read(const QString &key, Answer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] {
        SecretReply reply = replyOf(job);
        if (reply.state == SecretReply::State::Found) {
            reply.secret = job->textData();
        }
        answer(reply);
    });
    job->start();
}

void KeychainBackend::write(const QString &key, const QString &secret, Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setKey(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] { answer(replyOf(job)); });
    job->start();
}

void KeychainBackend::remove(const QString &key, Answer answer)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainService());
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] { answer(replyOf(job)); });
    job->start();
}
