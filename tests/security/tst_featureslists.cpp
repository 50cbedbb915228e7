// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/asofrepository.h"
#include "models/lists/grouprepository.h"
#include "models/lists/savedviewrepository.h"
#include "models/related/factsrepository.h"
#include "models/related/historyrepository.h"
#include "models/related/relatedrepository.h"
#include "tests/support/twoorganizations.h"

#include <QTest>

/// Saved views, groups, lists as they were, what hangs on a record and its history, as people of one of two organizations.
class TestFeaturesLists final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sharedViewsStayInTheOrganization();
    void viewOfSomebodyElseIsNotChanged();
    void groupsCountWhatIsSeen();
    void numbersThatAreNotKnownAreEmpty();
    void placesOfSharedMentors();
    void asItWas();
    void historyIsWhole();
    void relatedRecords();
    void factsOfPrograms();

private:
    template <typename T>
    static Result<T> run(const std::shared_ptr<Database> &database, std::function<Result<T>(Executor &)> work)
    {
        return waitFor(database->run<T>(Lane::Interactive, std::move(work)));
    }
    [[nodiscard]] std::shared_ptr<Database> as(const QString &id) const { return m_db->signInAs(id); }
    /// The values of one field in a list, by record.
    [[nodiscard]] QHash<QString, QVariant> listed(const std::shared_ptr<Database> &client, const QString &entity, const QString &field) const
    {
        Query query;
        query.entity = entity;
        query.fields = {field};
        const auto page = run<Page>(client, [&](Executor &executor) {
            return RecordOperations(m_db->catalog(), executor, m_db->clock()).list(query, 0, 100);
        });
        QHash<QString, QVariant> values;
        if (!page) {
            QTest::qFail(qPrintable(page.error().detail), __FILE__, __LINE__);
            return values;
        }
        for (const Row &row : page.value().rows) {
            values.insert(row.id, row.values.value(page.value().fields.indexOf(field)));
        }
        return values;
    }
    [[nodiscard]] static SavedView view(const char *name, bool shared)
    {
        SavedView view;
        view.entity = QStringLiteral("projects");
        view.name = QString::fromUtf8(name);
        view.shared = shared;
        return view;
    }
    [[nodiscard]] static Result<SavedView> add(const std::shared_ptr<Database> &client, const SavedView &view)
    {
        return run<SavedView>(client, [&](Executor &executor) { return SavedViewRepository(executor).add(view); });
    }
    [[nodiscard]] static QStringList viewNames(const std::shared_ptr<Database> &client)
    {
        const auto views = run<QList<SavedView>>(client, [](Executor &executor) {
            return SavedViewRepository(executor).list(QStringLiteral("projects"));
        });
        QStringList names;
        for (const SavedView &view : views.ok() ? views.value() : QList<SavedView>()) {
            names.append(view.name);
        }
        return names;
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TwoOrganizations> m_scene;
};

void TestFeaturesLists::initTestCase()
{
    m_db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_db);
    m_scene = std::make_unique<TwoOrganizations>(*m_db);
    QVERIFY(m_db->setUp(QStringLiteral("UPDATE programs SET status = 'active', max_participants = 10")).ok());
    QVERIFY(m_db->setUp(QStringLiteral("UPDATE program_applications SET status = 'enrolled'")).ok());
    m_scene->make().mentorship(m_scene->a().ally, m_scene->b().other, {{QStringLiteral("program_id"), m_scene->b().program}});
}

void TestFeaturesLists::sharedViewsStayInTheOrganization()
{
    const auto coordinator = as(m_scene->a().coordinator);
    const auto analyst = as(m_scene->a().analyst);
    const auto stranger = as(m_scene->b().coordinator);
    QVERIFY(add(coordinator, view("Mía", false)).ok());
    const auto shared = add(coordinator, view("De todos en A", true));
    QVERIFY2(shared.ok(), shared.ok() ? "" : qPrintable(shared.error().detail));
    QCOMPARE(viewNames(coordinator), (QStringList{QStringLiteral("Mía"), QStringLiteral("De todos en A")}));
    QCOMPARE(viewNames(analyst), QStringList{QStringLiteral("De todos en A")});
    QCOMPARE(viewNames(stranger), QStringList());
    QVERIFY(add(analyst, view("Del analista", true)).ok());
    const auto member = as(m_scene->member(m_scene->a(), QStringLiteral("member"), QStringLiteral("Mario")));
    QCOMPARE(viewNames(member).size(), 2);
    QVERIFY(add(member, view("Propia", false)).ok());
    const auto refused = add(member, view("Para todos", true)); // shared with everybody, for whom a member does not speak
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Permission);
}

void TestFeaturesLists::viewOfSomebodyElseIsNotChanged()
{
    const auto coordinator = as(m_scene->a().coordinator);
    const auto analyst = as(m_scene->a().analyst);
    const auto shared = add(coordinator, view("Compartida", true));
    QVERIFY(shared.ok());
    SavedView renamed = shared.value();
    renamed.name = QStringLiteral("Otra");
    const auto update = [&](const std::shared_ptr<Database> &client) {
        return run<SavedView>(client, [&](Executor &executor) { return SavedViewRepository(executor).update(renamed); });
    };
    const auto refused = update(analyst);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Permission);
    const auto removed = run<bool>(analyst, [&](Executor &executor) -> Result<bool> {
        const auto done = SavedViewRepository(executor).remove(renamed.id);
        return done ? Result<bool>(true) : Result<bool>(done.error());
    });
    QVERIFY(!removed.ok());
    QCOMPARE(removed.error().code, ErrorCode::Permission);
    QVERIFY(update(coordinator).ok());
}

void TestFeaturesLists::groupsCountWhatIsSeen()
{
    Query query;
    query.entity = QStringLiteral("entrepreneurs");
    GroupSpec spec;
    spec.field = QStringLiteral("user_type");
    const auto counted = [&](const QString &who, const QString &entity, const QString &field) {
        query.entity = entity;
        spec.field = field;
        const auto groups = run<GroupList>(as(who), [&](Executor &executor) {
            return GroupRepository(m_db->catalog(), executor).groups(query, spec);
        });
        return groups.ok() ? groups.value().all.count : -1;
    };
    const QString entrepreneurs = QStringLiteral("entrepreneurs");
    const QString active = QStringLiteral("is_active");
    QCOMPARE(counted(TestDatabase::administratorId(), entrepreneurs, active), 4);
    QCOMPARE(counted(m_scene->a().coordinator, entrepreneurs, active), 2);
    QCOMPARE(counted(m_scene->a().analyst, entrepreneurs, active), 0);
    const QString projects = QStringLiteral("projects");
    const QString stage = QStringLiteral("stage");
    QCOMPARE(counted(m_scene->a().analyst, projects, stage), 1);
    QCOMPARE(counted(m_scene->b().coordinator, projects, stage), 1);
}

/// A program of another organization that everybody sees: how many take part is not "none".
void TestFeaturesLists::numbersThatAreNotKnownAreEmpty()
{
    const QString field = QStringLiteral("applications_count");
    const auto seen = listed(as(m_scene->a().coordinator), QStringLiteral("programs"), field);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.value(m_scene->a().program).toLongLong(), 2);
    QVERIFY(!seen.value(m_scene->b().program).isValid());
    for (const QString &who : {m_scene->a().analyst, m_scene->a().entrepreneur}) {
        QVERIFY(!listed(as(who), QStringLiteral("programs"), field).value(m_scene->a().program).isValid());
        QVERIFY(!listed(as(who), QStringLiteral("programs"), QStringLiteral("places_free")).value(m_scene->a().program).isValid());
    }
}

void TestFeaturesLists::placesOfSharedMentors()
{
    const auto places = [&](const QString &who) {
        return listed(as(who), QStringLiteral("allies"), QStringLiteral("places_free")).value(m_scene->a().ally).toLongLong();
    };
    QCOMPARE(places(TestDatabase::administratorId()), 3); // five, less one in each organization
    QCOMPARE(places(m_scene->a().coordinator), 3);
    QCOMPARE(places(m_scene->b().coordinator), 3);
}

void TestFeaturesLists::asItWas()
{
    Query query;
    query.entity = QStringLiteral("projects");
    query.fields = {QStringLiteral("name")};
    const auto read = [&](const QString &who) {
        return run<AsOfList>(as(who), [&](Executor &executor) {
            return AsOfRepository(m_db->catalog(), executor).read(query, m_db->clock().now());
        });
    };
    const auto own = read(m_scene->a().coordinator);
    QVERIFY2(own.ok(), own.ok() ? "" : qPrintable(own.error().message + own.error().detail));
    for (const Row &row : own.value().rows.rows) {
        QVERIFY(row.id != m_scene->b().project);
    }
    query.entity = QStringLiteral("organizations"); // the other's name is read by everybody, its history is not
    const auto organizations = read(m_scene->a().coordinator);
    QVERIFY(organizations.ok());
    for (const Row &row : organizations.value().rows.rows) {
        QVERIFY(row.id != m_scene->b().organization);
    }
    for (const QString &who : {m_scene->a().analyst, m_scene->a().entrepreneur}) {
        const auto refused = read(who);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Permission);
    }
}

/// Of every record that the coordinator sees they see the whole history: with half of it, what was would be told wrongly.
void TestFeaturesLists::historyIsWhole()
{
    const OrganizationScene &a = m_scene->a();
    const QHash<QString, QString> records{{QStringLiteral("programs"), a.program},       {QStringLiteral("cohorts"), a.cohort},
                                          {QStringLiteral("projects"), a.project},       {QStringLiteral("mentorships"), a.mentorship},
                                          {QStringLiteral("meetings"), a.meeting},       {QStringLiteral("tasks"), a.task},
                                          {QStringLiteral("program_applications"), a.application}, {QStringLiteral("users"), a.entrepreneur},
                                          {QStringLiteral("entrepreneurs"), a.other},    {QStringLiteral("allies"), a.ally},
                                          {QStringLiteral("organizations"), a.organization}};
    const auto coordinator = as(a.coordinator);
    const QString sql = QStringLiteral("SELECT count(*) FROM activity_logs WHERE entity_type = $1 AND entity_id = $2::uuid");
    for (auto record = records.cbegin(); record != records.cend(); ++record) {
        const QVariantList values{record.key(), record.value()};
        const auto all = m_db->setUp(sql, values);
        const auto seen = run<ResultSet>(coordinator, [&](Executor &executor) -> Result<ResultSet> {
            return executor.run({sql, values, {FieldType::Integer}, {}, {}});
        });
        QVERIFY(all.ok() && seen.ok());
        const qint64 there = all.value().rows.first().first().toLongLong();
        QVERIFY2(there > 0, qPrintable(record.key()));
        QVERIFY2(seen.value().rows.first().first().toLongLong() == there, qPrintable(record.key()));
    }
    const auto foreign = run<HistoryPage>(coordinator, [&](Executor &executor) {
        return HistoryRepository(m_db->catalog(), executor).page(QStringLiteral("projects"), m_scene->b().project, {}, std::nullopt, 50);
    });
    QVERIFY(foreign.ok());
    QVERIFY(foreign.value().acts.isEmpty());
    QVERIFY(!foreign.value().onlyOwn);
    const auto analyst = run<HistoryPage>(as(a.analyst), [&](Executor &executor) {
        return HistoryRepository(m_db->catalog(), executor).page(QStringLiteral("projects"), a.project, {}, std::nullopt, 50);
    });
    QVERIFY(analyst.ok());
    QVERIFY(analyst.value().acts.isEmpty() && analyst.value().onlyOwn); // not "nothing was recorded"
}

void TestFeaturesLists::relatedRecords()
{
    const OrganizationScene &a = m_scene->a();
    const Entity *allies = m_db->catalog().entity(u"allies");
    const QList<Relation> relations = relationsOf(m_db->catalog(), *allies);
    const auto mentorships = [&](const QString &who) {
        const auto counts = run<QHash<QString, qint64>>(as(who), [&](Executor &executor) {
            return RelatedRepository(m_db->catalog(), executor).counts(relations, a.ally);
        });
        return counts.ok() ? counts.value().value(QStringLiteral("mentorships.ally_id"), -1) : -2;
    };
    QCOMPARE(mentorships(TestDatabase::administratorId()), 2);
    QCOMPARE(mentorships(a.coordinator), 1);
    QCOMPARE(mentorships(m_scene->b().coordinator), 1);
}

void TestFeaturesLists::factsOfPrograms()
{
    const OrganizationScene &a = m_scene->a();
    const auto facts = [&](const QString &who, const QString &program) {
        return run<RecordFacts>(as(who), [&](Executor &executor) {
            return FactsRepository(m_db->catalog(), executor)
                .read(QStringLiteral("programs"), program, m_db->clock().now(), QDate(2026, 3, 10));
        });
    };
    const auto own = facts(a.coordinator, a.program);
    QVERIFY(own.ok());
    QVERIFY(own.value().progress.contains(ProgressFact{ProgressFact::Kind::Places, 2, 10}));
    for (const auto &[who, program] : {std::pair(a.coordinator, m_scene->b().program), std::pair(a.analyst, a.program)}) {
        const auto none = facts(who, program);
        QVERIFY(none.ok());
        QVERIFY(none.value().isEmpty()); // rather than "0 of 10 places"
    }
}

QTEST_GUILESS_MAIN(TestFeaturesLists)
#include "tst_featureslists.moc"
