// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdatabase.h"

/// Small valid records, numbered so that no two are alike. `more` adds to or replaces the values. Each returns the
/// record's id, or an empty one after failing the running test.
class RecordFactory final
{
public:
    explicit RecordFactory(const TestDatabase &database)
        : m_database(database)
    {
    }

    QString organization(const FieldValues &more = {});
    QString program(const QString &organizationId, const FieldValues &more = {});
    QString cohort(const QString &programId, const FieldValues &more = {});
    QString entrepreneur(const FieldValues &more = {});
    QString ally(const FieldValues &more = {});
    QString project(const QString &entrepreneurId, const FieldValues &more = {});
    QString mentorship(const QString &allyId, const QString &entrepreneurId, const FieldValues &more = {});
    /// One hour on 2026-03-12, on a whole hour of its own for the first 24 meetings of a factory.
    QString meeting(const FieldValues &more = {});
    QString participant(const QString &meetingId, const QString &userId, const FieldValues &more = {});
    QString task(const FieldValues &more = {});

    /// Any entity; the values are taken as they are.
    QString create(const QString &entity, const FieldValues &values);

private:
    [[nodiscard]] FieldValues person(const QString &firstName);

    const TestDatabase &m_database;
    int m_number = 0;
};
