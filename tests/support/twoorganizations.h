// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/recordfactory.h"

/// One of the two organizations of TwoOrganizations: ids of its people and records, one of each kind.
struct OrganizationScene
{
    QString word; ///< in every name of it: "Alfaro" or "Betancur"
    QString organization;
    QString coordinator;
    QString analyst;
    QString program; ///< a draft: nobody else's to see
    QString cohort;
    QString entrepreneur;
    QString other; ///< a second entrepreneur, without a mentor
    QString ally;
    QString project;
    QString application;
    QString mentorship;
    QString meeting;
    QString task;
};

/// Two organizations that have nothing to do with each other, made by the platform administrator, so that features can be tried
/// as somebody who sees only one of them. PostgreSQL.
class TwoOrganizations final
{
public:
    explicit TwoOrganizations(const TestDatabase &database);

    [[nodiscard]] const OrganizationScene &a() const { return m_a; }
    [[nodiscard]] const OrganizationScene &b() const { return m_b; }
    [[nodiscard]] RecordFactory &make() { return m_make; }
    /// A person with an accepted membership in that role.
    QString member(const OrganizationScene &scene, const QString &role, const QString &firstName);

private:
    [[nodiscard]] OrganizationScene build(const QString &word, int number);

    const TestDatabase &m_database;
    RecordFactory m_make;
    OrganizationScene m_a;
    OrganizationScene m_b;
};
