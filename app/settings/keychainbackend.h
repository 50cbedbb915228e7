// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/secretbackend.h"

/// The system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Manager) through QtKeychain.
class KeychainBackend final : public SecretBackend
{
public:
    void read(const QString &key, Answer answer) override;
    void write(const QString &key, const QString &secret, Answer answer) override;
    void remove(const QString &key, Answer answer) override;
};
