// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hostileclient.h"

#include <map>
#include <memory>

/// The database of tests/security/scene.sql on PostgreSQL: two organizations alike, "A" and "B", with people for every kind of
/// reader, and at least one row of every table for each. Everybody has a session. Gone with the object. People and rows have
/// names: "A/coordinator", "B/e1/project", "P" (the platform administrator); their ids follow from them.
class SecurityScene final
{
public:
    /// nullptr after failing the running test. About half a second.
    [[nodiscard]] static std::unique_ptr<SecurityScene> create();
    ~SecurityScene();
    Q_DISABLE_COPY_MOVE(SecurityScene)

    [[nodiscard]] static QString id(const QString &name);
    /// The token of a person's session, made for the login ecosystem_app, valid for a day.
    [[nodiscard]] static QByteArray token(const QString &person);
    /// Replaces {A/e1} by the id of that name, in quotes.
    [[nodiscard]] static QString withIds(const QString &sql);

    [[nodiscard]] DatabaseProfile profile(const QString &login) const;
    /// A connection as ecosystem_app with the session of a person; no session when `person` is empty.
    [[nodiscard]] std::unique_ptr<HostileClient> client(const QString &person) const;
    /// The same, kept: for attempts, which leave nothing behind.
    [[nodiscard]] HostileClient &standing(const QString &person) const;
    /// As the superuser.
    [[nodiscard]] HostileClient &superuser() const { return *m_superuser; }

private:
    SecurityScene() = default;

    QString m_database;
    std::unique_ptr<HostileClient> m_superuser;
    mutable std::map<QString, std::unique_ptr<HostileClient>> m_standing;
};
