// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accesscsv.h"
#include "models/security/accessreviewmodel.h"
#include "models/security/accessreviewrepository.h"
#include "models/security/accesswords.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/securityscene.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

/// Who can see what, for those who answer for it.
class TestAccessReview final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_database.reset(); }
    void cleanupTestCase() { m_scene.reset(); }
    void everybodyReviewsWhatTheyLead_data();
    void everybodyReviewsWhatTheyLead();
    void namesWhoGaveIt_data() { addEngineRows(); }
    void namesWhoGaveIt();
    void aReviewIsMarked_data() { addEngineRows(); }
    void aReviewIsMarked();
    void onlyTheFirstAreReadWhenAskedSo_data() { addEngineRows(); }
    void onlyTheFirstAreReadWhenAskedSo();
    void whoeverCanSignInIsSeen();
    void looksAreWrittenDownOnceAnHour();
    void chipsFind_data();
    void chipsFind();
    void wordsComeFromTheRights_data();
    void wordsComeFromTheRights();
    void tablesOpenInASpreadsheet_data();
    void tablesOpenInASpreadsheet();
    void theModelFiltersSearchesAndSorts();

private:
    [[nodiscard]] Result<AccessReview> review(const QString &organization = QString(), qint64 most = 0) const;
    [[nodiscard]] static AccessEntry entry(const QString &name, const QString &role);

    /// One for all: what they try is rolled back, or disturbs nobody.
    [[nodiscard]] const SecurityScene *sharedScene();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SecurityScene> m_scene;
};

namespace {

const Instant reviewed{*Instant::parse(u"2026-03-10T15:00:00Z")};

Instant daysBefore(int days)
{
    return Instant{reviewed.microseconds - qint64(days) * 24 * 60 * 60 * 1'000'000};
}

} // namespace

const SecurityScene *TestAccessReview::sharedScene()
{
    if (m_scene == nullptr) {
        m_scene = SecurityScene::create();
    }
    return m_scene.get();
}

Result<AccessReview> TestAccessReview::review(const QString &organization, qint64 most) const
{
    return m_database->run<AccessReview>([organization, most](Executor &executor) { return AccessReviewRepository(executor).read(organization, most); });
}

AccessEntry TestAccessReview::entry(const QString &name, const QString &role)
{
    AccessEntry made;
    made.name = name;
    made.role = role;
    made.kind = role == QLatin1String("platform") ? AccessEntry::Kind::Platform : AccessEntry::Kind::Membership;
    made.organizationName = QStringLiteral("Cámara de Comercio");
    made.since = daysBefore(400);
    made.acceptedAt = daysBefore(400);
    made.lastSignIn = daysBefore(1);
    return made;
}

void TestAccessReview::everybodyReviewsWhatTheyLead_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<int>("memberships"); // -1: refused
    QTest::addColumn<bool>("seesPlatformEmail");
    QTest::newRow("platform: everything") << QStringLiteral("P") << QString() << 10 << true;
    QTest::newRow("platform: one organization") << QStringLiteral("P") << QStringLiteral("B") << 5 << true;
    QTest::newRow("owner: their own") << QStringLiteral("A/owner") << QString() << 5 << false;
    QTest::newRow("admin: their own") << QStringLiteral("A/admin") << QStringLiteral("A") << 5 << false;
    QTest::newRow("owner: another organization") << QStringLiteral("A/owner") << QStringLiteral("B") << -1 << false;
    for (const char *other : {"coordinator", "analyst", "member", "e1", "m1", "c1"}) {
        QTest::newRow(other) << QStringLiteral("A/%1").arg(QLatin1String(other)) << QStringLiteral("A") << -1 << false;
    }
}

void TestAccessReview::everybodyReviewsWhatTheyLead()
{
    QFETCH(QString, person);
    QFETCH(QString, organization);
    QFETCH(int, memberships);
    QFETCH(bool, seesPlatformEmail);
    const SecurityScene *scene = sharedScene();
    QVERIFY(scene != nullptr);
    const auto client = scene->client(person);
    const QString which = organization.isEmpty() ? QStringLiteral("NULL") : QStringLiteral("{%1}").arg(organization);
    const Attempt read = client->attempt(SecurityScene::withIds(
        QStringLiteral("SELECT kind, organization_id, coalesce(email, '') FROM app.access_review(%1)").arg(which)));
    const Attempt marked = client->attempt(SecurityScene::withIds(QStringLiteral("SELECT app.mark_access_reviewed(%1, 'x')").arg(which)));
    if (memberships < 0) {
        QCOMPARE(read.state, QStringLiteral("42501"));
        QCOMPARE(marked.state, QStringLiteral("42501"));
        return;
    }
    QVERIFY2(read.wentThrough(), qPrintable(read.message));
    int found = 0;
    bool platformEmail = false;
    for (const QStringList &row : read.rows) {
        found += row.at(0) == QLatin1String("membership") ? 1 : 0;
        platformEmail = platformEmail || (row.at(0) == QLatin1String("platform") && !row.at(2).isEmpty());
        QVERIFY(organization.isEmpty() || row.at(0) != QLatin1String("membership") || row.at(1) == SecurityScene::id(organization));
    }
    QCOMPARE(found, memberships);
    QCOMPARE(platformEmail, seesPlatformEmail);
    // Who leads an organization marks that one, not the workspace.
    QCOMPARE(marked.wentThrough(), person == QLatin1String("P") || !organization.isEmpty());
}

void TestAccessReview::namesWhoGaveIt()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    RecordFactory make(*m_database);
    const QString organization = make.organization({{QStringLiteral("name"), QStringLiteral("Cámara")}});
    const QString person = make.entrepreneur();
    const auto made = m_database->createRecord(QStringLiteral("user_organizations"), {{QStringLiteral("user_id"), person},
                                                                                      {QStringLiteral("organization_id"), organization},
                                                                                      {QStringLiteral("role"), QStringLiteral("analyst")}});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    const Result<AccessReview> found = review(organization);
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    const QList<AccessEntry> entries = found.value().entries;
    const auto membership = std::find_if(entries.cbegin(), entries.cend(), [&](const AccessEntry &entry) { return entry.personId == person; });
    QVERIFY(membership != entries.cend());
    QCOMPARE(membership->role, QStringLiteral("analyst"));
    QCOMPARE(membership->organizationName, QStringLiteral("Cámara"));
    QCOMPARE(membership->givenBy, TestDatabase::administratorName());
    QVERIFY(membership->givenAt && membership->since);
    QVERIFY(!membership->lastSignIn);
    QCOMPARE(membership->mustSetPassword, currentEngine() == Engine::PostgreSql);
    QCOMPARE(found.value().organizationName, QStringLiteral("Cámara"));
    QCOMPARE(review(QStringLiteral("01900000-0000-7000-8000-00000000dead")).ok(), false);
}

void TestAccessReview::aReviewIsMarked()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    const QString organization = RecordFactory(*m_database).organization({{QStringLiteral("name"), QStringLiteral("Cámara")}});
    QVERIFY(!review(organization).value().last);
    const auto marked = m_database->run<void>([organization](Executor &executor) {
        return AccessReviewRepository(executor).markReviewed(organization, QStringLiteral("  Salió Ana "));
    });
    QVERIFY2(marked.ok(), marked.ok() ? "" : qPrintable(marked.error().detail));
    const auto last = review(organization).value().last;
    QVERIFY(last);
    QCOMPARE(last->note, QStringLiteral("Salió Ana"));
    QCOMPARE(last->by, TestDatabase::administratorName());
    QVERIFY(!review().value().last); // the whole workspace was not
}

void TestAccessReview::onlyTheFirstAreReadWhenAskedSo()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    RecordFactory make(*m_database);
    const QString organization = make.organization();
    for (const char *role : {"member", "analyst", "owner"}) {
        QVERIFY(m_database->createRecord(QStringLiteral("user_organizations"), {{QStringLiteral("user_id"), make.entrepreneur()},
                                                                                {QStringLiteral("organization_id"), organization},
                                                                                {QStringLiteral("role"), QString::fromLatin1(role)}})
                    .ok());
    }
    const Result<AccessReview> first = review(QString(), 2);
    QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().detail));
    QCOMPARE(first.value().entries.size(), 2);
    QCOMPARE(first.value().entries.at(0).kind, AccessEntry::Kind::Platform); // the administrator of the test
    QCOMPARE(first.value().entries.at(1).role, QStringLiteral("owner"));
    QVERIFY(first.value().total >= 4);
}

void TestAccessReview::whoeverCanSignInIsSeen()
{
    const SecurityScene *scene = sharedScene();
    QVERIFY(scene != nullptr);
    const auto own = [scene](const QString &person) {
        return scene->client(person)->attempt(SecurityScene::withIds(
            QStringLiteral("SELECT kind, must_set_password, login FROM app.access_review() WHERE person_id = {A/e1}")));
    };
    QCOMPARE(own(QStringLiteral("A/owner")).rows.size(), 0); // cannot sign in: nothing to review
    QVERIFY(scene->superuser().raw(SecurityScene::withIds(QStringLiteral("UPDATE users SET password_hash = 'x' WHERE id = {A/e1}"))).wentThrough());
    QCOMPARE(own(QStringLiteral("A/owner")).rows.value(0), (QStringList{QStringLiteral("own"), QStringLiteral("f"), QString()}));
    QCOMPARE(own(QStringLiteral("B/owner")).rows.size(), 0);
    QVERIFY(scene->superuser().raw(SecurityScene::withIds(QStringLiteral("INSERT INTO app_private.login_people (login, user_id) VALUES ('luz', {A/e1})"))).wentThrough());
    QCOMPARE(own(QStringLiteral("P")).rows.value(0).value(2), QStringLiteral("luz"));
}

void TestAccessReview::looksAreWrittenDownOnceAnHour()
{
    const SecurityScene *scene = sharedScene();
    QVERIFY(scene != nullptr);
    const auto client = scene->client(QStringLiteral("A/owner"));
    for (int look = 0; look < 2; ++look) {
        QVERIFY(client->commit(SecurityScene::withIds(QStringLiteral("SELECT count(*) FROM app.access_review({A})"))).wentThrough());
    }
    QCOMPARE(scene->superuser()
                 .raw(SecurityScene::withIds(QStringLiteral("SELECT count(*) FROM activity_logs WHERE action = 'viewed_contacts' "
                                                            "AND user_id = {A/owner} AND organization_id = {A}")))
                 .value(),
             QStringLiteral("1"));
}

void TestAccessReview::chipsFind_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, AccessFilter filter, const QStringList &names) { QTest::newRow(name) << static_cast<int>(filter) << names; };
    row("platform", AccessFilter::Platform, {QStringLiteral("plataforma")});
    row("logins", AccessFilter::Logins, {QStringLiteral("login")});
    row("never signed in: also without a password", AccessFilter::NeverSignedIn, {QStringLiteral("nunca"), QStringLiteral("sin clave")});
    row("inactive: more than 90 days", AccessFilter::Inactive, {QStringLiteral("91 días")});
    row("must set a password", AccessFilter::MustSetPassword, {QStringLiteral("sin clave")});
    row("invited", AccessFilter::Invited, {QStringLiteral("invitada")});
    row("left", AccessFilter::Left, {QStringLiteral("salió"), QStringLiteral("salió y desactivada")});
    row("deactivated with a role", AccessFilter::Deactivated, {QStringLiteral("desactivada")});
}

void TestAccessReview::chipsFind()
{
    QFETCH(int, filter);
    QFETCH(QStringList, names);
    const QString role = QStringLiteral("coordinator");
    QList<AccessEntry> all{entry(QStringLiteral("plataforma"), QStringLiteral("platform")), entry(QStringLiteral("login"), role),
                           entry(QStringLiteral("nunca"), role), entry(QStringLiteral("90 días"), role), entry(QStringLiteral("91 días"), role),
                           entry(QStringLiteral("sin clave"), role), entry(QStringLiteral("invitada"), role), entry(QStringLiteral("salió"), role),
                           entry(QStringLiteral("salió y desactivada"), role), entry(QStringLiteral("desactivada"), role)};
    all[1].login = QStringLiteral("luz");
    all[2].lastSignIn.reset();
    all[3].lastSignIn = daysBefore(90);
    all[4].lastSignIn = daysBefore(91);
    all[5].lastSignIn.reset();
    all[5].mustSetPassword = true;
    all[6].acceptedAt.reset();
    all[6].lastSignIn.reset();
    all[7].leftAt = daysBefore(2);
    all[8].leftAt = daysBefore(2);
    all[8].active = false;
    all[9].active = false;
    QStringList found;
    for (const AccessEntry &each : std::as_const(all)) {
        if (matchesAccess(static_cast<AccessFilter>(filter), each, reviewed)) {
            found.append(each.name);
        }
    }
    QCOMPARE(found, names);
}

void TestAccessReview::wordsComeFromTheRights_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("words");
    QTest::newRow("platform") << QStringLiteral("platform") << QStringLiteral("Reads and changes everything in the workspace. Gives and takes access.");
    QTest::newRow("owner") << QStringLiteral("owner") << QStringLiteral("Reads and changes everything of Cámara de Comercio. Gives and takes access.");
    QTest::newRow("coordinator") << QStringLiteral("coordinator")
                                 << QStringLiteral("Reads and changes everything of Cámara de Comercio. Does not delete programs.");
    QTest::newRow("analyst") << QStringLiteral("analyst")
                             << QStringLiteral("Reads programs, cohorts, * of Cámara de Comercio, changes nothing. Sees no people.");
}

void TestAccessReview::wordsComeFromTheRights()
{
    QFETCH(QString, role);
    QFETCH(QString, words);
    const QLocale locale(QStringLiteral("en_US"));
    AccessEntry each = entry(QStringLiteral("Luz"), role);
    const QString sentence = accessSentence(each, locale); // what an analyst reads besides is the rights table's
    QVERIFY2(sentence.startsWith(words.section(QLatin1Char('*'), 0, 0)) && sentence.endsWith(words.section(QLatin1Char('*'), -1)),
             qPrintable(sentence));
    each.active = false;
    QVERIFY(accessSentence(each, locale).startsWith(QLatin1String("Nothing")));
    each.active = true;
    each.leftAt = daysBefore(1);
    QVERIFY(accessSentence(each, locale).startsWith(QLatin1String("Nothing")));
}

void TestAccessReview::tablesOpenInASpreadsheet_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<char>("separator");
    QTest::newRow("Spanish: semicolons") << QStringLiteral("es_CO") << ';';
    QTest::newRow("English: commas") << QStringLiteral("en_US") << ',';
}

void TestAccessReview::tablesOpenInASpreadsheet()
{
    QFETCH(QString, locale);
    QFETCH(char, separator);
    AccessEntry each = entry(QStringLiteral("Luz \"la profe\"; y, más"), QStringLiteral("owner"));
    each.email = QStringLiteral("=HYPERLINK(1)");
    const QByteArray table = accessReviewCsv({each}, DisplayFormat{QLocale(locale), QTimeZone("America/Bogota"), QStringLiteral("COP")});
    QVERIFY(table.startsWith("\xEF\xBB\xBF"));
    QVERIFY(table.endsWith("\r\n"));
    const QList<QByteArray> lines = table.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).count(separator), 14);
    QVERIFY(lines.at(1).startsWith(QByteArray(QStringLiteral("\"Luz \"\"la profe\"\"; y, más\"").toUtf8() + separator + "'=HYPERLINK(1)" + separator)));
}

void TestAccessReview::theModelFiltersSearchesAndSorts()
{
    AccessReviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDisplayFormat(DisplayFormat{QLocale(QStringLiteral("es_CO")), QTimeZone("America/Bogota"), QStringLiteral("COP")});
    AccessReview whole;
    whole.hasSignIn = true;
    whole.entries = {entry(QStringLiteral("Ñusta"), QStringLiteral("owner")), entry(QStringLiteral("Álvaro"), QStringLiteral("coordinator")),
                     entry(QStringLiteral("Nora"), QStringLiteral("analyst"))};
    whole.entries[2].leftAt = daysBefore(1);
    model.setReview(whole, reviewed);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.entry(0).name, QStringLiteral("Ñusta")); // as it came: who may most first
    model.sort(AccessReviewModel::PersonColumn);
    QCOMPARE(model.entry(0).name, QStringLiteral("Álvaro"));
    QCOMPARE(model.entry(1).name, QStringLiteral("Nora"));
    model.setSearch(QStringLiteral("alvaro cam"));
    QCOMPARE(model.rowCount(), 1);
    model.setSearch(QString());
    model.setFilter(AccessFilter::Left);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.count(AccessFilter::All), 3);
    QCOMPARE(model.shownEntries().constFirst().name, QStringLiteral("Nora"));
}

QTEST_GUILESS_MAIN(TestAccessReview)
#include "tst_accessreview.moc"
