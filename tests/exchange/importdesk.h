// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importrepository.h"
#include "models/exchange/importing/importwriter.h"
#include "tests/exchange/planbuilder.h"
#include "tests/support/twoorganizations.h"

#include <memory>

/// Somebody who imports: whoever has the file on SQLite, a coordinator of one of two organizations on PostgreSQL, under row-level
/// security. `colleague` edits what was imported.
class ImportDesk final
{
public:
    /// nullptr after failing the running test.
    [[nodiscard]] static std::unique_ptr<ImportDesk> create(Engine engine)
    {
        auto desk = std::unique_ptr<ImportDesk>(new ImportDesk);
        desk->db = TestDatabase::create(engine);
        if (desk->db == nullptr) {
            return nullptr;
        }
        if (engine == Engine::PostgreSql) {
            desk->scene = std::make_unique<TwoOrganizations>(*desk->db);
            const OrganizationScene &a = desk->scene->a();
            desk->me = a.coordinator;
            desk->client = desk->db->signInAs(a.coordinator);
            desk->colleague = desk->db->signInAs(desk->scene->member(a, QStringLiteral("admin"), QStringLiteral("Adela")));
            desk->people = {a.entrepreneur, a.other};
            desk->program = a.program;
            return desk->client && desk->colleague ? std::move(desk) : nullptr;
        }
        RecordFactory make(*desk->db);
        desk->me = TestDatabase::administratorId();
        desk->client = desk->db->shared();
        desk->colleague = desk->db->shared();
        desk->people = {make.entrepreneur(), make.entrepreneur()};
        desk->program = make.program(make.organization());
        return desk;
    }

    /// Somebody of the organization who has applied to nothing.
    [[nodiscard]] QString freshPerson(int number = 0) const
    {
        RecordFactory make(*db);
        FieldValues values = {{QStringLiteral("first_name"), QStringLiteral("Ana")},
                              {QStringLiteral("last_name"), QStringLiteral("Fresca %1").arg(number)},
                              {QStringLiteral("email"), QStringLiteral("fresca%1@example.org").arg(number)}};
        if (scene) {
            values.insert(QStringLiteral("organization_id"), scene->a().organization);
        }
        return make.entrepreneur(values);
    }
    template <typename T>
    [[nodiscard]] static Result<T> as(const std::shared_ptr<Database> &who, std::function<Result<T>(Executor &)> work)
    {
        return waitFor(who->run<T>(Lane::Interactive, std::move(work)));
    }
    [[nodiscard]] Result<ImportRecord> commit(ImportPlan &plan) const
    {
        return as<ImportRecord>(client, [&](Executor &executor) { return ImportWriter(db->catalog(), executor, db->clock()).commit(plan); });
    }
    [[nodiscard]] Result<ImportUndoReport> preview(const QString &id, const std::shared_ptr<Database> &who = {}) const
    {
        return as<ImportUndoReport>(who ? who : client, [&](Executor &executor) {
            return ImportRepository(db->catalog(), executor, db->clock()).previewUndo(id);
        });
    }
    [[nodiscard]] Result<ImportUndoReport> undo(const QString &id, const std::shared_ptr<Database> &who = {}, const BulkProgress &progress = {}) const
    {
        return as<ImportUndoReport>(who ? who : client, [&](Executor &executor) {
            return ImportRepository(db->catalog(), executor, db->clock()).undo(id, progress);
        });
    }
    [[nodiscard]] Result<QList<ImportRecord>> list(const std::shared_ptr<Database> &who = {}) const
    {
        return as<QList<ImportRecord>>(who ? who : client, [&](Executor &executor) {
            return ImportRepository(db->catalog(), executor, db->clock()).list(50);
        });
    }
    [[nodiscard]] Result<Record> read(const QString &entity, const QString &id) const { return db->readRecord(entity, id); }
    /// The colleague changes a record by hand.
    [[nodiscard]] Result<Record> edit(const QString &entity, const QString &id, const FieldValues &changes) const
    {
        return as<Record>(colleague, [&](Executor &executor) -> Result<Record> {
            RecordOperations operations(db->catalog(), executor, db->clock());
            const Result<Record> before = operations.read(entity, id);
            return before ? operations.update(entity, id, before.value().rowVersion, changes) : before;
        });
    }
    [[nodiscard]] qint64 count(const QString &sql, const QVariantList &values = {}) const
    {
        const auto rows = db->setUp(sql, values);
        return rows.ok() && !rows.value().rows.isEmpty() ? rows.value().rows.constFirst().constFirst().toLongLong() : -1;
    }

    std::unique_ptr<TestDatabase> db;
    std::unique_ptr<TwoOrganizations> scene; ///< PostgreSQL only
    std::shared_ptr<Database> client;
    std::shared_ptr<Database> colleague;
    QString me;
    QStringList people; ///< two entrepreneurs who are there already
    QString program;

private:
    ImportDesk() = default;
};

/// QVERIFY2 for results, with what went wrong.
#define WORKED(result) \
    do { \
        const auto &worked = (result); \
        QVERIFY2(worked.ok(), qPrintable(worked.ok() ? QString() : QString(worked.error().message + QLatin1Char(' ') + worked.error().detail))); \
    } while (false)
