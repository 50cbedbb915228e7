// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/bulkeditservice.h"
#include "models/editing/changeplan.h"
#include "models/editing/recyclerepository.h"
#include "tests/support/twoorganizations.h"

#include <QTest>

/// Changes of many records, deletions and notifications as people of one of two organizations.
class TestFeaturesEditing final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wholeListIsOnesOwn();
    void foreignRowIsNamedAndNothingWritten();
    void analystChangesNothing();
    void pasteByEmailFindsOnesOwn();
    void deletionsAreOnesOwn();
    void restoredByWhoDeleted();
    void whatMayNotBeDeletedStays();
    void daysAreThePlatforms();
    void notificationsAreOnesOwn();

private:
    template <typename T>
    static Result<T> run(const std::shared_ptr<Database> &database, std::function<Result<T>(Executor &)> work)
    {
        return waitFor(database->run<T>(Lane::Interactive, std::move(work)));
    }
    [[nodiscard]] std::shared_ptr<Database> as(const QString &id) const { return m_db->signInAs(id); }
    [[nodiscard]] static QList<FieldEdit> edit(const QString &field, const QVariant &value)
    {
        FieldEdit edit;
        edit.field = field;
        edit.value = value;
        return {edit};
    }
    [[nodiscard]] Result<ChangePlan> plan(const std::shared_ptr<Database> &client, const BulkTarget &target) const
    {
        return waitFor(BulkEditService(m_db->catalog(), *client).plan(target, edit(QStringLiteral("tagline"), QStringLiteral("Nuevo lema"))));
    }
    [[nodiscard]] qint64 changedProjects() const
    {
        return m_db->setUp(QStringLiteral("SELECT count(*) FROM projects WHERE tagline = 'Nuevo lema'")).value().rows.first().first().toLongLong();
    }
    [[nodiscard]] Result<QString> remove(const std::shared_ptr<Database> &client, const QString &entity, const QString &id) const
    {
        return run<QString>(client, [&](Executor &executor) {
            return RecordOperations(m_db->catalog(), executor, m_db->clock()).remove(entity, {id});
        });
    }
    [[nodiscard]] qint64 deletions(const QString &who) const
    {
        const auto count = run<qint64>(as(who), [&](Executor &executor) { return RecycleRepository(m_db->catalog(), executor).count({}); });
        return count.ok() ? count.value() : -1;
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TwoOrganizations> m_scene;
};

void TestFeaturesEditing::init()
{
    m_db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_db);
    m_scene = std::make_unique<TwoOrganizations>(*m_db);
}

void TestFeaturesEditing::cleanup()
{
    m_scene.reset();
    m_db.reset();
}

void TestFeaturesEditing::wholeListIsOnesOwn()
{
    const auto coordinator = as(m_scene->a().coordinator);
    BulkTarget all{QStringLiteral("projects"), {}, Query{}};
    all.query->entity = QStringLiteral("projects");
    const auto planned = plan(coordinator, all);
    QVERIFY2(planned.ok(), planned.ok() ? "" : qPrintable(planned.error().message + planned.error().detail));
    QCOMPARE(planned.value().rows.size(), 1);
    QCOMPARE(planned.value().rows.first().id, m_scene->a().project);
    QCOMPARE(planned.value().counts().changed, 1);
    const BulkEditService service(m_db->catalog(), *coordinator);
    const auto written = waitFor(service.apply(planned.value()));
    QVERIFY2(written.ok() && written.value().refused.isEmpty(), written.ok() ? "" : qPrintable(written.error().detail));
    QCOMPARE(changedProjects(), 1);
    const auto undone = waitFor(service.undo(written.value().applied));
    QVERIFY(undone.ok());
    QCOMPARE(undone.value().restored, 1);
    QCOMPARE(changedProjects(), 0);
}

/// Ids from elsewhere (an old selection, a paste by id).
void TestFeaturesEditing::foreignRowIsNamedAndNothingWritten()
{
    const auto coordinator = as(m_scene->a().coordinator);
    const BulkTarget both{QStringLiteral("projects"), {m_scene->a().project, m_scene->b().project}, std::nullopt};
    const auto planned = plan(coordinator, both);
    QVERIFY(planned.ok());
    for (const PlannedRow &row : planned.value().rows) {
        QVERIFY(!row.label.contains(QLatin1String("Betancur")));
        if (row.id == m_scene->b().project) {
            QVERIFY(row.state() != PlannedCell::State::Changed);
        }
    }
}

/// They read projects and may change none: the plan says so before anything is written, and writing refuses.
void TestFeaturesEditing::analystChangesNothing()
{
    const auto analyst = as(m_scene->a().analyst);
    const BulkTarget one{QStringLiteral("projects"), {m_scene->a().project}, std::nullopt};
    const auto planned = plan(analyst, one);
    QVERIFY2(planned.ok(), planned.ok() ? "" : qPrintable(planned.error().message + planned.error().detail));
    QCOMPARE(planned.value().counts().changed, 0);
    QCOMPARE(planned.value().counts().refused, 1);
    QVERIFY(!planned.value().rows.first().sentence.isEmpty() || !planned.value().rows.first().cells.first().sentence.isEmpty());
    const auto coordinatorsPlan = plan(as(m_scene->a().coordinator), one);
    QVERIFY(coordinatorsPlan.ok());
    const auto written = waitFor(BulkEditService(m_db->catalog(), *analyst).apply(coordinatorsPlan.value()));
    QVERIFY(!written.ok() || !written.value().refused.isEmpty());
    QCOMPARE(changedProjects(), 0);
}

/// An e-mail of the other organization is nobody's: the block does not tell that it is there.
void TestFeaturesEditing::pasteByEmailFindsOnesOwn()
{
    const auto emailOf = [&](const QString &id) {
        return m_db->setUp(QStringLiteral("SELECT email FROM users WHERE id = $1::uuid"), {id}).value().rows.first().first().toString();
    };
    PasteRequest request;
    request.entity = QStringLiteral("entrepreneurs");
    request.block.rows = {{emailOf(m_scene->a().other), QStringLiteral("+57 315 111 1111")},
                          {emailOf(m_scene->b().other), QStringLiteral("+57 315 222 2222")},
                          {QStringLiteral("nadie@example.org"), QStringLiteral("+57 315 333 3333")}};
    request.mapping.fields = {QString(), QStringLiteral("phone")};
    request.mapping.keyColumn = 0;
    request.mapping.keyField = QStringLiteral("email");
    request.format.display = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    const auto coordinator = as(m_scene->a().coordinator);
    const auto planned = waitFor(BulkEditService(m_db->catalog(), *coordinator).planPaste(request));
    QVERIFY2(planned.ok(), planned.ok() ? "" : qPrintable(planned.error().message + planned.error().detail));
    QCOMPARE(planned.value().rows.at(0).id, m_scene->a().other);
    QCOMPARE(planned.value().rows.at(0).state(), PlannedCell::State::Changed);
    QString foreign = planned.value().rows.at(1).sentence;
    QVERIFY(planned.value().rows.at(1).id.isEmpty());
    QCOMPARE(foreign.replace(request.block.rows.at(1).first(), request.block.rows.at(2).first()), planned.value().rows.at(2).sentence);
}

void TestFeaturesEditing::deletionsAreOnesOwn()
{
    const auto coordinator = as(m_scene->a().coordinator);
    const auto batch = remove(coordinator, QStringLiteral("tasks"), m_scene->a().task);
    QVERIFY2(batch.ok(), batch.ok() ? "" : qPrintable(batch.error().message + batch.error().detail));
    QCOMPARE(deletions(m_scene->a().coordinator), 1);
    QCOMPARE(deletions(m_scene->b().coordinator), 0);
    QCOMPARE(deletions(m_scene->a().analyst), 0);
    QCOMPARE(deletions(TestDatabase::administratorId()), 1);
    for (const QString &who : {m_scene->b().coordinator, m_scene->a().analyst}) {
        const auto contents = run<QList<DeletedContents>>(as(who), [&](Executor &executor) {
            return RecycleRepository(m_db->catalog(), executor).contents(batch.value(), 10);
        });
        QVERIFY(!contents.ok());
        QCOMPARE(contents.error().code, ErrorCode::NotFound);
    }
}

void TestFeaturesEditing::restoredByWhoDeleted()
{
    const auto coordinator = as(m_scene->a().coordinator);
    const auto batch = remove(coordinator, QStringLiteral("meetings"), m_scene->a().meeting);
    QVERIFY2(batch.ok(), batch.ok() ? "" : qPrintable(batch.error().message + batch.error().detail));
    const auto restore = [&](const std::shared_ptr<Database> &client) {
        return run<int>(client, [&](Executor &executor) {
            return RecordOperations(m_db->catalog(), executor, m_db->clock()).restore(batch.value());
        });
    };
    QVERIFY(!restore(as(m_scene->b().coordinator)).ok());
    const auto back = restore(coordinator);
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message + back.error().detail));
    QCOMPARE(deletions(m_scene->a().coordinator), 0);
    const auto there = m_db->setUp(QStringLiteral("SELECT count(*) FROM meetings WHERE id = $1::uuid"), {m_scene->a().meeting});
    QCOMPARE(there.value().rows.first().first().toLongLong(), 1);
}

void TestFeaturesEditing::whatMayNotBeDeletedStays()
{
    struct Try
    {
        QString who;
        QString entity;
        QString id;
        ErrorCode code;
    };
    const OrganizationScene &a = m_scene->a();
    const OrganizationScene &b = m_scene->b();
    const QString empty = m_scene->make().program(a.organization);
    const QList<Try> tries{{a.coordinator, QStringLiteral("projects"), b.project, ErrorCode::NotFound},
                           {a.analyst, QStringLiteral("projects"), a.project, ErrorCode::Permission},
                           {a.coordinator, QStringLiteral("programs"), empty, ErrorCode::Permission},
                           {a.coordinator, QStringLiteral("entrepreneurs"), a.other, ErrorCode::NotAllowedNow}};
    for (const Try &attempt : tries) {
        const auto removed = remove(as(attempt.who), attempt.entity, attempt.id);
        QVERIFY2(!removed.ok(), qPrintable(attempt.entity));
        QVERIFY2(removed.error().code == attempt.code, qPrintable(attempt.entity + removed.error().message + removed.error().detail));
        QVERIFY(!removed.error().message.isEmpty());
        const QString table = attempt.entity == QLatin1String("entrepreneurs") ? QStringLiteral("users") : attempt.entity;
        const auto there = m_db->setUp(QStringLiteral("SELECT count(*) FROM %1 WHERE id = $1::uuid").arg(table), {attempt.id});
        QCOMPARE(there.value().rows.first().first().toLongLong(), 1);
        QCOMPARE(deletions(attempt.who), 0);
    }
}

void TestFeaturesEditing::daysAreThePlatforms()
{
    const auto setDays = [&](const QString &who) {
        return run<bool>(as(who), [&](Executor &executor) -> Result<bool> {
            const auto done = RecycleRepository(m_db->catalog(), executor).setDays(30);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        });
    };
    const auto refused = setDays(m_scene->a().coordinator);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Permission);
    QVERIFY(setDays(TestDatabase::administratorId()).ok());
    const auto days = run<int>(as(m_scene->a().coordinator), [&](Executor &executor) { return RecycleRepository(m_db->catalog(), executor).days(); });
    QVERIFY(days.ok());
    QCOMPARE(days.value(), 30);
}

void TestFeaturesEditing::notificationsAreOnesOwn()
{
    for (const QString &person : {m_scene->a().coordinator, m_scene->b().coordinator}) {
        QVERIFY(m_db->setUp(QStringLiteral("INSERT INTO notifications (user_id, title, message, notification_type) VALUES ($1::uuid, 'Aviso', 'Texto', 'x')"), {person})
                    .ok());
    }
    const auto seen = [&](const QString &who) {
        Query query;
        query.entity = QStringLiteral("notifications");
        const auto count = run<qint64>(as(who), [&](Executor &executor) {
            return RecordOperations(m_db->catalog(), executor, m_db->clock()).count(query);
        });
        return count.ok() ? count.value() : -1;
    };
    QCOMPARE(seen(m_scene->a().coordinator), 1);
    QCOMPARE(seen(m_scene->a().analyst), 0);
    QCOMPARE(seen(TestDatabase::administratorId()), 2);
}

QTEST_GUILESS_MAIN(TestFeaturesEditing)
#include "tst_featuresediting.moc"
