// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importwriter.h"
#include "tests/exchange/planbuilder.h"
#include "tests/support/twoorganizations.h"

/// An import as a coordinator on a server: under the same policies as every other write.
class TestImportWriterCoordinator final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newPeopleBelongToTheOwnOrganization();
    void aPersonOfAnotherOrganizationIsNotChanged();
    void aTakenEmailSaysNothingAboutWhose();
    void applicationsGoIntoOnesOwnPrograms();
    void hashesAreLeftBehind();

private:
    [[nodiscard]] Result<ImportRecord> commit(ImportPlan &plan) const
    {
        return waitFor(m_coordinator->run<ImportRecord>(Lane::Interactive, [&](Executor &executor) {
            return ImportWriter(m_db->catalog(), executor, m_db->clock()).commit(plan);
        }));
    }
    [[nodiscard]] QString value(const QString &sql) const
    {
        const auto rows = m_db->setUp(sql);
        return !rows ? rows.error().detail : rows.value().rows.isEmpty() ? QString() : rows.value().rows.first().first().toString();
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TwoOrganizations> m_two;
    std::shared_ptr<Database> m_coordinator;
};

void TestImportWriterCoordinator::init()
{
    m_db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_db);
    m_two = std::make_unique<TwoOrganizations>(*m_db);
    m_coordinator = m_db->signInAs(m_two->a().coordinator);
    QVERIFY(m_coordinator);
}

void TestImportWriterCoordinator::cleanup()
{
    m_coordinator.reset();
    m_two.reset();
    m_db.reset();
}

void TestImportWriterCoordinator::newPeopleBelongToTheOwnOrganization()
{
    PlanBuilder builder(m_db->catalog(), QStringLiteral("entrepreneurs"),
                        {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("bio"),
                         QStringLiteral("document_number"), QStringLiteral("metadata")});
    builder.addNew({QStringLiteral("Ana"), QStringLiteral("Uno"), QStringLiteral("ana@example.org"), QStringLiteral("+57 300 1112233"), QStringLiteral("Teje"),
                    QStringLiteral("CC1"), QStringLiteral("{\"a\":1}")});
    builder.addNew({QStringLiteral("Luz"), QStringLiteral("Dos"), QVariant(), QVariant(), QVariant(), QVariant(), QVariant()});
    const auto done = commit(builder.plan);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + done.error().detail));
    QCOMPARE(done.value().byId, m_two->a().coordinator);
    QCOMPARE(value(QStringLiteral("SELECT string_agg(u.first_name || m.role, ',' ORDER BY u.first_name) FROM users u JOIN user_organizations m ON m.user_id = u.id "
                                  "WHERE m.organization_id = '%1' AND u.last_name IN ('Uno', 'Dos')").arg(m_two->a().organization)),
             QStringLiteral("Anamember,Luzmember"));
    QCOMPARE(value(QStringLiteral("SELECT u.phone || e.bio || d.document_number || (u.metadata ->> 'a') FROM users u JOIN entrepreneurs e USING (id) "
                                  "JOIN person_details d USING (id) WHERE u.email = 'ana@example.org'")),
             QStringLiteral("+57 300 1112233TejeCC11"));
    QCOMPARE(value(QStringLiteral("SELECT organization_id::text FROM imports")), m_two->a().organization);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM users u, imports i WHERE u.created_by = i.imported_by AND u.created_at = i.imported_at")), QStringLiteral("2"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM activity_logs l, imports i WHERE l.metadata ->> 'job' = i.job_id AND l.entity_type = 'users'")).toInt() >= 2, true);
}

void TestImportWriterCoordinator::aPersonOfAnotherOrganizationIsNotChanged()
{
    const QString other = m_two->b().entrepreneur;
    const qint64 version = m_db->readRecord(QStringLiteral("entrepreneurs"), other).value().rowVersion;
    PlanBuilder builder(m_db->catalog(), QStringLiteral("entrepreneurs"), {QStringLiteral("bio"), QStringLiteral("phone")});
    builder.addChanged(other, version, {QStringLiteral("hacked"), QVariant()}, {QVariant(), QVariant()});
    builder.addChanged(other, version, {QStringLiteral("hacked"), QStringLiteral("+57 300 0000000")}, {QVariant(), QVariant()});
    QCOMPARE(commit(builder.plan).error().code, ErrorCode::Check);
    for (const PlannedImportRow &row : std::as_const(builder.plan.rows)) {
        QCOMPARE(row.outcome, RowOutcome::Refused);
        QCOMPARE(row.problems.first().code, ErrorCode::NotFound);
    }
    QCOMPARE(m_db->readRecord(QStringLiteral("entrepreneurs"), other).value().rowVersion, version);
}

void TestImportWriterCoordinator::aTakenEmailSaysNothingAboutWhose()
{
    QVERIFY(m_db->setUp(QStringLiteral("UPDATE users SET email = 'secreta@example.org' WHERE id = '%1'").arg(m_two->b().entrepreneur)));
    PlanBuilder builder(m_db->catalog(), QStringLiteral("entrepreneurs"), {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("email")});
    builder.addNew({QStringLiteral("Ana"), QStringLiteral("Uno"), QStringLiteral("Secreta@example.org")});
    builder.addNew({QStringLiteral("Luz"), QStringLiteral("Dos"), QStringLiteral("otra@example.org")});
    QCOMPARE(commit(builder.plan).error().code, ErrorCode::Check);
    QCOMPARE(builder.plan.rows.at(1).outcome, RowOutcome::New);
    const CellProblem problem = builder.plan.rows.at(0).problems.first();
    QCOMPARE(problem.code, ErrorCode::Duplicate);
    QCOMPARE(problem.target, 2);
    QVERIFY(!problem.message.contains(m_two->b().word));
    QVERIFY(!problem.message.contains(m_two->b().entrepreneur));
}

void TestImportWriterCoordinator::applicationsGoIntoOnesOwnPrograms()
{
    const auto plan = [&](const QString &program) {
        PlanBuilder builder(m_db->catalog(), QStringLiteral("program_applications"),
                            {QStringLiteral("project_id.name"), QStringLiteral("entrepreneur_id.first_name"), QStringLiteral("entrepreneur_id.last_name"), QStringLiteral("program_id")},
                            {QStringLiteral("project_id"), QStringLiteral("entrepreneur_id")});
        builder.addNew({QStringLiteral("Café"), QStringLiteral("Ana"), QStringLiteral("Uno"), program});
        return builder.plan;
    };
    ImportPlan theirs = plan(m_two->b().program);
    QVERIFY(!commit(theirs).ok());
    QCOMPARE(theirs.rows.first().outcome, RowOutcome::Refused);
    QVERIFY(!theirs.rows.first().problems.first().message.isEmpty());
    ImportPlan own = plan(m_two->a().program);
    const auto done = commit(own);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + done.error().detail));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM projects WHERE name = 'Café' AND program_id = '%1'").arg(m_two->a().program)), QStringLiteral("1"));
}

void TestImportWriterCoordinator::hashesAreLeftBehind()
{
    PlanBuilder builder(m_db->catalog(), QStringLiteral("allies"), {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("password_hash")});
    builder.plan.mapping.olderSystem = true;
    builder.addNew({QStringLiteral("Ana"), QStringLiteral("Uno"), QStringLiteral("$2a$10$abcdefghijklmnopqrstuuAbcdefghijklmnopqrstuvwxyz01234")});
    const auto done = commit(builder.plan);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + done.error().detail));
    QCOMPARE(value(QStringLiteral("SELECT password_hash FROM users WHERE last_name = 'Uno' AND first_name = 'Ana'")), QStringLiteral("!"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM user_consents c JOIN users u ON u.id = c.user_id WHERE u.last_name = 'Uno' AND NOT consent_given")), QStringLiteral("3"));
}

QTEST_GUILESS_MAIN(TestImportWriterCoordinator)
#include "tst_importwritercoordinator.moc"
