// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/database.h"
#include "models/database/recordstore.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>

#include <memory>

/// A workspace for one test: migrated, on either engine; gone with the object. Its only record is the platform administrator
/// administratorId(), who acts; PostgreSQL is connected as ecosystem_app, with a session of that person. The clock stands at 2026-03-10 15:00 UTC (10:00 in Bogotá). GUI (main) thread.
class TestDatabase final
{
public:
    /// nullptr after failing the running test with the reason (a server that is not installed, a migration that fails).
    [[nodiscard]] static std::unique_ptr<TestDatabase> create(Engine engine);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] Engine engine() const { return m_profile.engine; }
    [[nodiscard]] const DatabaseProfile &profile() const { return m_profile; }
    /// The same database for another role ("postgres" is the superuser); the same file on SQLite.
    [[nodiscard]] DatabaseProfile profileAs(const QString &role) const;
    [[nodiscard]] const Catalog &catalog() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const std::shared_ptr<Database> &shared() const { return m_database; }
    [[nodiscard]] RecordStore store() const { return RecordStore(catalog(), m_database); }
    /// A second client on the same data: the administrator's, unless another role is told ("postgres", which needs no session).
    /// nullptr after failing the running test.
    [[nodiscard]] std::shared_ptr<Database> openSecond(const QString &role = QString()) const;

    /// The administrator's second client, with a clock of its own, which outlives it.
    [[nodiscard]] std::shared_ptr<Database> openSecondAt(const Clock &clock) const;

    [[nodiscard]] static QString administratorId();
    /// "Test Administrator", as records are named.
    [[nodiscard]] static QString administratorName();
    /// From now on that person acts, signed in where that is needed and made a platform administrator without a trace in the
    /// history, so that all tests run alike on both engines. Empty: the administrator again.
    void actAs(const QString &userId) const;
    /// A second client with that person's session and no more than that person's rights.
    [[nodiscard]] std::shared_ptr<Database> signInAs(const QString &userId) const;
    /// A second client, for which that person acts as with actAs().
    [[nodiscard]] std::shared_ptr<Database> openSecondAs(const QString &userId) const;
    /// Work beside all rules: as the superuser, in the name of nobody. SQLite: like run().
    template <typename T>
    [[nodiscard]] Result<T> runBesideRules(std::function<Result<T>(Executor &)> work) const
    {
        return waitFor(besideRules().run<T>(Lane::Interactive, std::move(work)));
    }
    /// One statement of that kind.
    [[nodiscard]] Result<ResultSet> setUp(const QString &statement, const QVariantList &values = {}) const;

    /// Runs `work` in the interactive lane and waits for it.
    template <typename T>
    [[nodiscard]] Result<T> run(std::function<Result<T>(Executor &)> work) const
    {
        return waitFor(m_database->run<T>(Lane::Interactive, std::move(work)));
    }
    /// One statement as the application's role.
    [[nodiscard]] Result<ResultSet> sql(const QString &statement, const QVariantList &values = {}) const;
    /// RecordOperations in a job, waiting: what semilleroctl and forms do.
    [[nodiscard]] Result<Record> createRecord(const QString &entity, const FieldValues &values) const;
    [[nodiscard]] Result<Record> readRecord(const QString &entity, const QString &id) const;
    [[nodiscard]] Result<Record> updateRecord(const Record &record, const FieldValues &changes) const;
    [[nodiscard]] Result<qint64> countRecords(const QString &entity) const;

private:
    TestDatabase();
    [[nodiscard]] Result<void> open(Engine engine);
    [[nodiscard]] Database &besideRules() const;
    [[nodiscard]] std::shared_ptr<Database> openFor(const QString &userId, const Clock &clock) const;
    [[nodiscard]] Result<void> promote(const QString &userId) const;
    [[nodiscard]] Result<void> signIn(Database &database, const QString &userId) const;

    QTemporaryDir m_folder;
    FixedClock m_clock;
    DatabaseProfile m_profile;
    std::shared_ptr<Database> m_database;
    mutable std::shared_ptr<Database> m_superuser; ///< opened by the first setUp()
};
