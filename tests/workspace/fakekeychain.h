// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/secretbackend.h"

#include <QHash>

/// A keychain in memory; what it holds outlives it.
class FakeKeychain final : public SecretBackend
{
public:
    explicit FakeKeychain(QHash<QString, QString> &secrets)
        : m_secrets(secrets)
    {
    }
    void read(const QString &key, Answer answer) override
    {
        const bool known = m_secrets.contains(key);
        answer({known ? SecretReply::State::Found : SecretReply::State::NotFound, m_secrets.value(key), {}});
    }
    void write(const QString &key, const QString &secret, Answer answer) override
    {
        m_secrets.insert(key, secret);
        answer({SecretReply::State::Found, {}, {}});
    }
    void remove(const QString &key, Answer answer) override
    {
        m_secrets.remove(key);
        answer({SecretReply::State::NotFound, {}, {}});
    }

private:
    QHash<QString, QString> &m_secrets;
};
