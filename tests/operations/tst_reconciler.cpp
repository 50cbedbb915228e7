// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/reconciler.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

#include <algorithm>
#include <numeric>

namespace {

QString figured(const char *text)
{
    return QString::fromLatin1(text);
}

QString keyOf(const DriftedFigure &figure)
{
    const auto number = [](const std::optional<Decimal> &value) { return value ? value->rescaled(2).value_or(*value).toString() : figured("-"); };
    return QStringLiteral("%1.%2: %3 -> %4").arg(figure.entity, figure.field, number(figure.stored), number(figure.counted));
}

QStringList keysOf(const QList<DriftedFigure> &figures)
{
    QStringList keys;
    for (const DriftedFigure &figure : figures) {
        keys.append(keyOf(figure));
    }
    return keys;
}

} // namespace

/// Figures that drifted are found, explained and repaired; what a figure counts is what the triggers count. On both engines.
class TestReconciler final : public QObject
{
    Q_OBJECT

private slots:
    void whatTriggersKeepAgrees_data() { addEngineRows(); }
    void whatTriggersKeepAgrees();
    void everyFigureThatDriftedIsFound_data() { addEngineRows(); }
    void everyFigureThatDriftedIsFound();
    void rowsBehindAddUpToTheCountedFigure_data() { addEngineRows(); }
    void rowsBehindAddUpToTheCountedFigure();
    void twoMentorshipsOfOnePairTakeOnePlace_data() { addEngineRows(); }
    void twoMentorshipsOfOnePairTakeOnePlace();
    void repairPutsRightAndIsLogged_data() { addEngineRows(); }
    void repairPutsRightAndIsLogged();
    void onlyChosenRecordsAreRepaired_data() { addEngineRows(); }
    void onlyChosenRecordsAreRepaired();
    void whatChangesMeanwhileIsCountedAnew_data() { addEngineRows(); }
    void whatChangesMeanwhileIsCountedAnew();
    void cancelledComparisonSaysSo_data() { addEngineRows(); }
    void cancelledComparisonSaysSo();
    void listIsCutAndSaysSo_data() { addEngineRows(); }
    void listIsCutAndSaysSo();
    void scopeIsPutRight();
    void othersAreRefused_data();
    void othersAreRefused();
    void cleanupTestCase() { m_mentorsClient.reset(); }

private:
    void open();
    void tamper();
    [[nodiscard]] FigureCheck check(int most = Reconciler::mostFigures);
    [[nodiscard]] QList<DriftedFigure> repair(const QList<DriftedFigure> &figures);
    [[nodiscard]] QList<FigureSource> sources(const DriftedFigure &figure);
    [[nodiscard]] QVariant one(const QString &sql, FieldType type);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordFactory> m_make;
    std::shared_ptr<Database> m_mentorsClient; ///< signed in as a mentor
    QString m_ally;
    QString m_entrepreneur;
    QString m_mentorship;
    QString m_meeting;
};

/// A mentor with one entrepreneur, a session of one hour that one person attended, a rating of 5, one project.
void TestReconciler::open()
{
    m_make.reset();
    m_db = TestDatabase::create(currentEngine());
    QVERIFY(m_db);
    m_make = std::make_unique<RecordFactory>(*m_db);
    m_ally = m_make->ally();
    m_entrepreneur = m_make->entrepreneur();
    m_make->project(m_entrepreneur);
    m_mentorship = m_make->mentorship(m_ally, m_entrepreneur, {{figured("status"), figured("active")}});
    m_meeting = m_make->meeting({{figured("mentorship_id"), m_mentorship}, {figured("status"), figured("completed")}});
    m_make->participant(m_meeting, m_entrepreneur, {{figured("attendance_status"), figured("late")}});
    m_make->create(figured("user_ratings"), {{figured("rater_id"), m_entrepreneur}, {figured("rated_id"), m_ally},
                                             {figured("context_type"), figured("mentorship")}, {figured("context_id"), m_mentorship},
                                             {figured("rating"), 5}});
}

void TestReconciler::tamper()
{
    const bool file = m_db->engine() == Engine::Sqlite; // scaled there
    const QStringList statements = {
        QStringLiteral("UPDATE allies SET current_entrepreneurs = 7, total_entrepreneurs_mentored = 8, total_reviews = 9, "
                       "average_rating = %1, total_mentorship_hours = %2").arg(file ? 150 : 1.5).arg(file ? 9900 : 99),
        QStringLiteral("UPDATE entrepreneurs SET projects_count = 0, mentorship_hours_received = %1").arg(file ? 25 : 0.25),
        QStringLiteral("UPDATE mentorships SET total_sessions_completed = 12"), QStringLiteral("UPDATE meetings SET attendee_count = 4")};
    for (const QString &statement : statements) {
        const auto done = m_db->setUp(statement);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message + done.error().detail));
    }
}

FigureCheck TestReconciler::check(int most)
{
    const auto found = m_db->run<FigureCheck>([this, most](Executor &executor) { return Reconciler(m_db->catalog(), executor).check({}, most); });
    if (!found.ok()) {
        QTest::qFail(qPrintable(found.error().message + found.error().detail), __FILE__, __LINE__);
    }
    return found.ok() ? found.value() : FigureCheck();
}

QList<DriftedFigure> TestReconciler::repair(const QList<DriftedFigure> &figures)
{
    const auto done = m_db->run<QList<DriftedFigure>>([this, figures](Executor &executor) { return Reconciler(m_db->catalog(), executor).repair(figures); });
    if (!done.ok()) {
        QTest::qFail(qPrintable(done.error().message + done.error().detail), __FILE__, __LINE__);
    }
    return done.ok() ? done.value() : QList<DriftedFigure>();
}

QList<FigureSource> TestReconciler::sources(const DriftedFigure &figure)
{
    const auto found = m_db->run<QList<FigureSource>>([this, figure](Executor &executor) { return Reconciler(m_db->catalog(), executor).sources(figure, 100); });
    if (!found.ok()) {
        QTest::qFail(qPrintable(found.error().message + found.error().detail), __FILE__, __LINE__);
    }
    return found.ok() ? found.value() : QList<FigureSource>();
}

QVariant TestReconciler::one(const QString &sql, FieldType type)
{
    const auto rows = m_db->run<ResultSet>([&](Executor &executor) { return executor.run({sql, {}, {type}, {}, {}}); });
    return rows.ok() && !rows.value().rows.isEmpty() ? rows.value().rows.constFirst().constFirst() : QVariant();
}

void TestReconciler::whatTriggersKeepAgrees()
{
    open();
    const FigureCheck found = check();
    QCOMPARE(keysOf(found.figures), QStringList());
    QVERIFY(found.records >= 4);
    QVERIFY(!found.more);
}

void TestReconciler::everyFigureThatDriftedIsFound()
{
    open();
    tamper();
    const FigureCheck found = check();
    QCOMPARE(keysOf(found.figures),
             (QStringList{figured("meetings.attendee_count: 4.00 -> 1.00"), figured("mentorships.total_sessions_completed: 12.00 -> 1.00"),
                          figured("allies.average_rating: 1.50 -> 5.00"), figured("allies.current_entrepreneurs: 7.00 -> 1.00"),
                          figured("allies.total_entrepreneurs_mentored: 8.00 -> 1.00"), figured("allies.total_mentorship_hours: 99.00 -> 1.00"),
                          figured("allies.total_reviews: 9.00 -> 1.00"), figured("entrepreneurs.mentorship_hours_received: 0.25 -> 1.00"),
                          figured("entrepreneurs.projects_count: 0.00 -> 1.00")}));
    QVERIFY(std::none_of(found.figures.cbegin(), found.figures.cend(), [](const DriftedFigure &figure) { return figure.label.isEmpty(); }));
}

void TestReconciler::rowsBehindAddUpToTheCountedFigure()
{
    open();
    const QString second = m_make->entrepreneur();
    const QString other = m_make->mentorship(m_ally, second, {{figured("status"), figured("completed")}});
    m_make->meeting({{figured("mentorship_id"), other}, {figured("status"), figured("completed")}});
    m_make->create(figured("user_ratings"), {{figured("rater_id"), second}, {figured("rated_id"), m_ally}, {figured("context_type"), figured("mentorship")},
                                             {figured("context_id"), other}, {figured("rating"), 2}});
    tamper();
    const FigureCheck found = check();
    QVERIFY(found.figures.size() >= 9);
    for (const DriftedFigure &figure : found.figures) {
        const QList<FigureSource> rows = sources(figure);
        const qint64 sum = std::accumulate(rows.cbegin(), rows.cend(), qint64(0), [](qint64 all, const FigureSource &row) {
            return all + row.amount.rescaled(2).value_or(Decimal()).unscaled;
        });
        const qint64 counted = figure.counted->rescaled(2).value_or(Decimal()).unscaled;
        if (figure.field.contains(figured("_hours"))) {
            QCOMPARE(sum, counted * 60);
        } else if (figure.field == figured("average_rating")) {
            QCOMPARE(sum, counted * rows.size());
        } else {
            QVERIFY2(sum == counted, qPrintable(keyOf(figure)));
        }
        QVERIFY(std::none_of(rows.cbegin(), rows.cend(), [](const FigureSource &row) { return row.label.isEmpty(); }));
        QVERIFY(std::all_of(rows.cbegin(), rows.cend(), [](const FigureSource &row) {
            return row.at.has_value() == (row.entity == figured("meetings") || row.entity == figured("user_ratings"));
        }));
    }
}

void TestReconciler::twoMentorshipsOfOnePairTakeOnePlace()
{
    open();
    const QString project = m_make->project(m_entrepreneur);
    m_make->mentorship(m_ally, m_entrepreneur, {{figured("status"), figured("active")}, {figured("project_id"), project}});
    QCOMPARE(keysOf(check().figures), QStringList());
    tamper();
    const FigureCheck found = check();
    const auto places = std::find_if(found.figures.cbegin(), found.figures.cend(),
                                     [](const DriftedFigure &figure) { return figure.field == figured("current_entrepreneurs"); });
    QVERIFY(places != found.figures.cend());
    QCOMPARE(places->counted->rescaled(0)->unscaled, 1);
    QList<qint64> amounts;
    const QList<FigureSource> rows = sources(*places);
    for (const FigureSource &row : rows) {
        amounts.append(row.amount.rescaled(0)->unscaled);
    }
    std::sort(amounts.begin(), amounts.end());
    QCOMPARE(amounts, (QList<qint64>{0, 1}));
}

void TestReconciler::repairPutsRightAndIsLogged()
{
    open();
    tamper();
    const qint64 before = one(figured("SELECT row_version FROM allies"), FieldType::Integer).toLongLong();
    const QList<DriftedFigure> repaired = repair(check().figures);
    QCOMPARE(repaired.size(), 9);
    QCOMPARE(keysOf(check().figures), QStringList());
    QCOMPARE(one(figured("SELECT row_version FROM allies"), FieldType::Integer).toLongLong(), before + 1);
    QCOMPARE(one(figured("SELECT count(*) FROM activity_logs WHERE action = 'reconciled'"), FieldType::Integer).toInt(), 4);
    const QString changes = one(figured("SELECT changes FROM activity_logs WHERE action = 'reconciled' AND entity_type = 'mentorships'"),
                                FieldType::Json).toString().remove(QLatin1Char(' '));
    QVERIFY2(changes.startsWith(figured("{\"total_sessions_completed\":[12")), qPrintable(changes));
    QCOMPARE(repair(check().figures).size(), 0);
    QCOMPARE(one(figured("SELECT count(*) FROM activity_logs WHERE action = 'reconciled'"), FieldType::Integer).toInt(), 4);
}

void TestReconciler::onlyChosenRecordsAreRepaired()
{
    open();
    tamper();
    QList<DriftedFigure> chosen = check().figures;
    chosen.removeIf([](const DriftedFigure &figure) { return figure.field != figured("average_rating"); });
    QCOMPARE(repair(chosen).size(), 5); // the figures of one mentor are counted together
    const FigureCheck left = check();
    QCOMPARE(left.figures.size(), 4);
    QVERIFY(std::none_of(left.figures.cbegin(), left.figures.cend(), [](const DriftedFigure &figure) { return figure.entity == figured("allies"); }));
}

void TestReconciler::whatChangesMeanwhileIsCountedAnew()
{
    open();
    tamper();
    QList<DriftedFigure> seen = check().figures;
    seen.removeIf([](const DriftedFigure &figure) { return figure.entity != figured("mentorships") && figure.entity != figured("meetings"); });
    m_make->participant(m_meeting, m_ally, {{figured("attendance_status"), figured("absent")}});
    const auto done = m_db->setUp(QStringLiteral("UPDATE meeting_participants SET attendance_status = 'present'"));
    QVERIFY(done.ok());
    QVERIFY(m_db->setUp(QStringLiteral("UPDATE meetings SET attendee_count = 40")).ok());
    const QList<DriftedFigure> repaired = repair(seen);
    QVERIFY2(keysOf(repaired).contains(figured("meetings.attendee_count: 40.00 -> 2.00")), qPrintable(keysOf(repaired).join(QLatin1Char('\n'))));
    QCOMPARE(one(figured("SELECT attendee_count FROM meetings"), FieldType::Integer).toInt(), 2);
}

void TestReconciler::cancelledComparisonSaysSo()
{
    open();
    tamper();
    CancelToken token;
    const auto found = waitFor(m_db->database().run<FigureCheck>(
        Lane::Background,
        [this, &token](Executor &executor) { return Reconciler(m_db->catalog(), executor).check([&token](qint64, qint64) { token.cancel(); }); }, token));
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
    QCOMPARE(check().figures.size(), 9);
}

void TestReconciler::listIsCutAndSaysSo()
{
    open();
    tamper();
    const FigureCheck found = check(3);
    QCOMPARE(found.figures.size(), 3);
    QVERIFY(found.more);
}

void TestReconciler::scopeIsPutRight()
{
    m_make.reset();
    m_db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_db);
    m_make = std::make_unique<RecordFactory>(*m_db);
    const QString organization = m_make->organization();
    const QString other = m_make->organization();
    const QString person = m_make->entrepreneur({{figured("organization_id"), organization}});
    QVERIFY(m_db->setUp(figured("DELETE FROM organization_people")).ok());
    QVERIFY(m_db->setUp(QStringLiteral("INSERT INTO organization_people (organization_id, person_id) VALUES ('%1', '%2')").arg(other, person)).ok());
    const FigureCheck found = check();
    QStringList keys = keysOf(found.figures);
    keys.sort();
    QCOMPARE(keys, (QStringList{figured("users.organization_people: 0.00 -> 1.00"), figured("users.organization_people: 1.00 -> 0.00")}));
    for (const DriftedFigure &figure : found.figures) {
        const QList<FigureSource> reasons = sources(figure);
        QCOMPARE(reasons.size(), figure.organizationId == organization ? 1 : 0);
        QVERIFY(reasons.isEmpty() || reasons.constFirst().entity == figured("profile"));
        QVERIFY(!figure.organizationLabel.isEmpty());
    }
    QCOMPARE(repair(found.figures).size(), 2);
    QCOMPARE(check().figures.size(), 0);
    QCOMPARE(one(figured("SELECT count(*) FROM activity_logs WHERE action = 'reconciled' AND entity_type = 'users'"), FieldType::Integer).toInt(), 2);
}

void TestReconciler::othersAreRefused_data()
{
    QTest::addColumn<QString>("work");
    QTest::newRow("comparing") << figured("SELECT * FROM app.drifted_figures('allies', '{}')");
    QTest::newRow("the rows behind") << figured("SELECT * FROM app.figure_sources('allies', 'total_reviews', '00000000-0000-0000-0000-000000000000', 1)");
    QTest::newRow("reasons") << figured("SELECT * FROM app.scope_reasons('00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000')");
    QTest::newRow("repairing") << figured("SELECT * FROM app.repair_figures('{}', '{}', '{}', '{}', '{}')");
    QTest::newRow("behind the curtain") << figured("SELECT * FROM app_private.figure_drift('allies', '{}')");
    QTest::newRow("writing a figure") << figured("UPDATE allies SET average_rating = 5");
}

void TestReconciler::othersAreRefused()
{
    QFETCH(QString, work);
    if (!m_mentorsClient) { // nothing is changed: one for all rows
        m_db = TestDatabase::create(Engine::PostgreSql);
        QVERIFY(m_db);
        m_make = std::make_unique<RecordFactory>(*m_db);
        m_mentorsClient = m_db->signInAs(m_make->ally());
        QVERIFY(m_mentorsClient);
    }
    const auto done = waitFor(m_mentorsClient->run<ResultSet>(Lane::Interactive, [work](Executor &executor) { return executor.run({work, {}, {}, {}, {}}); }));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Permission);
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
