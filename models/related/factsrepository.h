// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/result.h"
#include "models/database/executor.h"
#include "models/related/recordfacts.h"

/// Reads how a record stands. Blocking, in the executor's thread. One call is one job of a handful of statements, each over
/// the rows of one record by an index.
class FactsRepository final
{
public:
    FactsRepository(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// Which entities have facts: entrepreneurs, mentors, programs, cohorts, projects, mentorships.
    [[nodiscard]] static bool knows(const QString &entity);
    /// Empty facts for any other entity, and where the reader sees the record but not what would be counted. `today` is the person's date.
    [[nodiscard]] Result<RecordFacts> read(const QString &entity, const QString &id, Instant now, const QDate &today);

private:
    [[nodiscard]] Result<ResultSet> rows(const QString &sql, const QVariantList &values, const QList<FieldType> &columns);
    [[nodiscard]] Result<bool> seesWhole();
    [[nodiscard]] Result<void> addSessions(const QString &condition);
    [[nodiscard]] Result<void> addMeetings(const QString &condition);
    [[nodiscard]] Result<void> addAttendance();
    [[nodiscard]] Result<void> addTasks(const QString &column);
    [[nodiscard]] Result<void> addMentor(const QString &condition);
    [[nodiscard]] Result<void> addCourse();
    [[nodiscard]] Result<void> addMissingDocuments(const QString &requirements);
    [[nodiscard]] Result<void> addPlaces();
    [[nodiscard]] Result<void> addProgram(bool isCohort);
    [[nodiscard]] Result<void> addProject();
    [[nodiscard]] Result<void> nameLinks();
    void warn();

    const Catalog &m_catalog;
    Executor &m_executor;
    QString m_entity;
    QString m_id;
    Instant m_now;
    QDate m_today;
    RecordFacts m_facts;
    qint64 m_missedInARow = 0;
    qint64 m_activeMentorships = 0;
    std::optional<Instant> m_activeSince;
};
