// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personmerger.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QString text8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Merging two people into one and parting them again, on both engines.
class TestPersonMerger final : public QObject
{
    Q_OBJECT

private slots:
    void movesWhatHangsOnThePerson_data() { addEngineRows(); }
    void movesWhatHangsOnThePerson();
    void bothAppliedToOneProgram_data() { addEngineRows(); }
    void bothAppliedToOneProgram();
    void bothHadTheSameMentor_data() { addEngineRows(); }
    void bothHadTheSameMentor();
    void fieldsAreChosen_data() { addEngineRows(); }
    void fieldsAreChosen();
    void profileOfTheOtherIsTakenOver_data() { addEngineRows(); }
    void profileOfTheOtherIsTakenOver();
    void meetingsAtTheSameTime_data() { addEngineRows(); }
    void meetingsAtTheSameTime();
    void fullMentorKeepsEverybody_data() { addEngineRows(); }
    void fullMentorKeepsEverybody();
    void idsWithinJson_data() { addEngineRows(); }
    void idsWithinJson();
    void undoKeepsWhatWasEditedSince_data() { addEngineRows(); }
    void undoKeepsWhatWasEditedSince();
    void refusals_data() { addEngineRows(); }
    void refusals();
    void everythingIsAsBeforeAfterUndo_data() { addEngineRows(); }
    void everythingIsAsBeforeAfterUndo();
    void actorOfTheHistory_data() { addEngineRows(); }
    void actorOfTheHistory();

private:
    void open();
    [[nodiscard]] QString mergeAll(const QString &kept, const QString &gone, const QHash<QString, MergeChoice> &choices = {});
    [[nodiscard]] Result<MergePreview> preview(const QString &kept, const QString &gone);
    [[nodiscard]] Result<QString> merge(const MergeRequest &request);
    [[nodiscard]] Result<MergeSplit> takeBack(const QString &mergeId);
    [[nodiscard]] qint64 count(const QString &where);
    [[nodiscard]] QString dump();

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordFactory> m_make;
};

void TestPersonMerger::open()
{
    m_make.reset();
    m_db = TestDatabase::create(currentEngine());
    QVERIFY(m_db);
    m_make = std::make_unique<RecordFactory>(*m_db);
}

Result<MergePreview> TestPersonMerger::preview(const QString &kept, const QString &gone)
{
    return m_db->run<MergePreview>([&](Executor &executor) {
        return PersonMerger(m_db->catalog(), executor, m_db->clock()).preview(kept, gone);
    });
}

Result<QString> TestPersonMerger::merge(const MergeRequest &request)
{
    return m_db->run<QString>(
        [&](Executor &executor) { return PersonMerger(m_db->catalog(), executor, m_db->clock()).merge(request); });
}

Result<MergeSplit> TestPersonMerger::takeBack(const QString &mergeId)
{
    return m_db->run<MergeSplit>(
        [&](Executor &executor) { return PersonMerger(m_db->catalog(), executor, m_db->clock()).takeBack(mergeId); });
}

QString TestPersonMerger::mergeAll(const QString &kept, const QString &gone, const QHash<QString, MergeChoice> &choices)
{
    auto plan = preview(kept, gone);
    if (!plan) {
        qWarning("%s | %s", qPrintable(plan.error().message), qPrintable(plan.error().detail));
        return {};
    }
    auto done = merge({kept, gone, plan.value().keptVersion, plan.value().goneVersion, choices});
    if (!done) {
        qWarning("%s | %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        return {};
    }
    return done.value();
}

qint64 TestPersonMerger::count(const QString &where)
{
    auto rows = m_db->setUp(QStringLiteral("SELECT count(*) FROM ") + where);
    return rows.ok() ? rows.value().rows.constFirst().constFirst().toLongLong() : -1;
}

/// Every row that people see, as text, without what counts by itself.
QString TestPersonMerger::dump()
{
    QString all;
    for (const Entity &entity : m_db->catalog().entities()) {
        if (entity.access == EntityAccess::ReadOnly) {
            continue;
        }
        const qint64 rows = m_db->countRecords(entity.name).value();
        Query query;
        query.entity = entity.name;
        for (const Field &field : entity.fields) {
            if (field.type != FieldType::Secret && field.name != QLatin1String("updated_at")
                && field.name != QLatin1String("updated_by")) {
                query.fields.append(field.name);
            }
        }
        auto page = m_db->run<Page>([&](Executor &executor) {
            return RecordOperations(m_db->catalog(), executor, m_db->clock()).list(query, 0, rows);
        });
        QStringList lines;
        for (const Row &row : std::as_const(page.value().rows)) {
            QStringList values = {row.id};
            for (const QVariant &value : row.values) {
                values.append(value.canConvert<Instant>() ? value.value<Instant>().toIso() : value.toString());
            }
            lines.append(values.join(u'|'));
        }
        lines.sort();
        all += entity.name + QLatin1Char('\n') + lines.join(u'\n') + QLatin1Char('\n');
    }
    return all;
}

void TestPersonMerger::movesWhatHangsOnThePerson()
{
    open();
    const QString kept = m_make->entrepreneur();
    const QString gone = m_make->entrepreneur();
    const QString ally = m_make->ally();
    const QString project = m_make->project(gone);
    const QString mentorship = m_make->mentorship(ally, gone);
    const QString meeting = m_make->meeting({{QStringLiteral("mentorship_id"), mentorship}});
    m_make->participant(meeting, gone);
    m_make->task({{QStringLiteral("assigned_to"), gone}});
    auto plan = preview(kept, gone);
    QVERIFY2(plan.ok(), qPrintable(plan.ok() ? QString() : plan.error().detail));
    QHash<QString, qint64> moves;
    for (const MergeMove &move : plan.value().moves) {
        moves.insert(move.table, move.records);
        QCOMPARE(move.twins, qint64(0));
    }
    QCOMPARE(moves.value(QStringLiteral("projects")), qint64(1));
    QCOMPARE(moves.value(QStringLiteral("mentorships")), qint64(1));
    QCOMPARE(moves.value(QStringLiteral("meeting_participants")), qint64(1));
    QCOMPARE(moves.value(QStringLiteral("tasks")), qint64(1));
    QVERIFY(!mergeAll(kept, gone).isEmpty());
    QVERIFY(!m_db->readRecord(QStringLiteral("users"), gone).ok());
    QCOMPARE(m_db->readRecord(QStringLiteral("projects"), project).value().value(QStringLiteral("entrepreneur_id")).toString(), kept);
    QCOMPARE(m_db->readRecord(QStringLiteral("mentorships"), mentorship).value().value(QStringLiteral("entrepreneur_id")).toString(), kept);
    QCOMPARE(m_db->readRecord(QStringLiteral("entrepreneurs"), kept).value().value(QStringLiteral("projects_count")).toLongLong(), qint64(1));
    QCOMPARE(m_db->readRecord(QStringLiteral("allies"), ally).value().value(QStringLiteral("current_entrepreneurs")).toLongLong(), qint64(1));
}

void TestPersonMerger::bothAppliedToOneProgram()
{
    open();
    const QString kept = m_make->entrepreneur();
    const QString gone = m_make->entrepreneur();
    const QString program = m_make->program(m_make->organization());
    const auto apply = [&](const QString &who, const char *status) {
        return m_make->create(QStringLiteral("program_applications"), {{QStringLiteral("program_id"), program},
                                                                       {QStringLiteral("entrepreneur_id"), who},
                                                                       {QStringLiteral("status"), text8(status)}});
    };
    const QString early = apply(kept, "submitted");
    const QString further = apply(gone, "enrolled");
    const QString review = m_make->create(QStringLiteral("application_reviews"), {{QStringLiteral("application_id"), early},
                                                                                 {QStringLiteral("reviewer_id"), m_make->ally()}});
    auto plan = preview(kept, gone);
    QCOMPARE(plan.value().moves.constFirst().twins, qint64(1));
    const QString before = dump();
    const QString merged = mergeAll(kept, gone);
    QVERIFY(!merged.isEmpty());
    QCOMPARE(count(QStringLiteral("program_applications")), qint64(1));
    const Record application = m_db->readRecord(QStringLiteral("program_applications"), further).value();
    QCOMPARE(application.value(QStringLiteral("status")).toString(), text8("enrolled"));
    QCOMPARE(application.value(QStringLiteral("entrepreneur_id")).toString(), kept);
    QCOMPARE(m_db->readRecord(QStringLiteral("application_reviews"), review).value().value(QStringLiteral("application_id")).toString(), further);
    auto split = takeBack(merged);
    QVERIFY2(split.ok(), qPrintable(split.ok() ? QString() : split.error().message + split.error().detail));
    QCOMPARE(split.value().left, qint64(0));
    QCOMPARE(dump(), before);
}

void TestPersonMerger::bothHadTheSameMentor()
{
    open();
    const QString kept = m_make->entrepreneur();
    const QString gone = m_make->entrepreneur();
    const QString ally = m_make->ally();
    const QString first = m_make->mentorship(ally, kept);
    const QString second = m_make->mentorship(ally, gone);
    const QString meeting = m_make->meeting({{QStringLiteral("mentorship_id"), second}, {QStringLiteral("status"), text8("completed")}});
    const QString before = dump();
    const QString merged = mergeAll(kept, gone);
    QVERIFY(!merged.isEmpty());
    QCOMPARE(m_db->readRecord(QStringLiteral("meetings"), meeting).value().value(QStringLiteral("mentorship_id")).toString(), first);
    QCOMPARE(m_db->readRecord(QStringLiteral("mentorships"), first).value().value(QStringLiteral("total_sessions_completed")).toLongLong(), qint64(1));
    QCOMPARE(m_db->readRecord(QStringLiteral("allies"), ally).value().value(QStringLiteral("current_entrepreneurs")).toLongLong(), qint64(1));
    QVERIFY(takeBack(merged).ok());
    QCOMPARE(dump(), before);
}

void TestPersonMerger::fieldsAreChosen()
{
    open();
    const QString kept = m_make->entrepreneur({{QStringLiteral("skills"), text8("[\"ventas\"]")},
                                               {QStringLiteral("bio"), text8("Uno.")},
                                               {QStringLiteral("phone"), text8("3000000001")}});
    const QString gone = m_make->entrepreneur({{QStringLiteral("skills"), text8("[\"costos\",\"ventas\"]")},
                                               {QStringLiteral("bio"), text8("Dos.")},
                                               {QStringLiteral("phone"), text8("3000000002")},
                                               {QStringLiteral("document_number"), text8("900000001")},
                                               {QStringLiteral("email"), text8("ana@example.org")}});
    const QString merged = mergeAll(kept, gone, {{QStringLiteral("users.email"), MergeChoice::Gone}});
    QVERIFY(!merged.isEmpty());
    const Record one = m_db->readRecord(QStringLiteral("entrepreneurs"), kept).value();
    QCOMPARE(one.value(QStringLiteral("phone")).toString(), text8("3000000001"));
    QCOMPARE(one.value(QStringLiteral("email")).toString(), text8("ana@example.org"));
    QCOMPARE(one.value(QStringLiteral("document_number")).toString(), text8("900000001"));
    QCOMPARE(QJsonDocument::fromJson(one.value(QStringLiteral("skills")).toString().toUtf8()).array(),
             (QJsonArray{text8("ventas"), text8("costos")}));
    QCOMPARE(one.value(QStringLiteral("bio")).toString(), text8("Uno.\n\nDos."));
}

void TestPersonMerger::profileOfTheOtherIsTakenOver()
{
    open();
    const QString kept = m_make->entrepreneur();
    const QString gone = m_make->ally({{QStringLiteral("company"), text8("Semillas SAS")}, {QStringLiteral("max_entrepreneurs"), qint64(1)}});
    const QString one = m_make->mentorship(gone, m_make->entrepreneur());
    auto plan = preview(kept, gone);
    QCOMPARE(plan.value().profiles, QStringList{QStringLiteral("allies")});
    const QString before = dump();
    const QString merged = mergeAll(kept, gone);
    QVERIFY(!merged.isEmpty());
    const Record ally = m_db->readRecord(QStringLiteral("allies"), kept).value();
    QCOMPARE(ally.value(QStringLiteral("company")).toString(), text8("Semillas SAS"));
    QCOMPARE(ally.value(QStringLiteral("current_entrepreneurs")).toLongLong(), qint64(1));
    QCOMPARE(m_db->readRecord(QStringLiteral("mentorships"), one).value().value(QStringLiteral("ally_id")).toString(), kept);
    QVERIFY(takeBack(merged).ok());
    QCOMPARE(dump(), before);
}

void TestPersonMerger::meetingsAtTheSameTime()
{
    open();
    const QString kept = m_make->entrepreneur();
    const QString gone = m_make->entrepreneur();
    const Instant from = *Instant::parse(u"2026-03-20 14:00:00");
    const Instant until = *Instant::parse(u"2026-03-20 15:00:00");
    const FieldValues time = {{QStringLiteral("scheduled_start"), QVariant::fromValue(from)},
                              {QStringLiteral("scheduled_end"), QVariant::fromValue(until)}};
    m_make->participant(m_make->meeting(time), kept, {{QStringLiteral("role"), text8("required")}});
    const QString moved = m_make->participant(m_make->meeting(time), gone, {{QStringLiteral("role"), text8("required")}});
    QCOMPARE(preview(kept, gone).value().overlaps, qint64(1));
    const QString before = dump();
    const QString merged = mergeAll(kept, gone);
    QVERIFY(!merged.isEmpty());
    const Record participant = m_db->readRecord(QStringLiteral("meeting_participants"), moved).value();
    QCOMPARE(participant.value(QStringLiteral("role")).toString(), text8("optional"));
    QCOMPARE(participant.value(QStringLiteral("user_id")).toString(), kept);
    QVERIFY(takeBack(merged).ok());
    QCOMPARE(dump(), before);
}

void TestPersonMerger::fullMentorKeepsEverybody()
{
    open();
    const QString kept = m_make->ally({{QStringLiteral("max_entrepreneurs"), qint64(1)}});
    const QString gone = m_make->ally({{QStringLiteral("max_entrepreneurs"), qint64(1)}});
    m_make->mentorship(kept, m_make->entrepreneur());
    m_make->mentorship(gone, m_make->entrepreneur());
    QVERIFY(!mergeAll(kept, gone).isEmpty());
    const Record ally = m_db->readRecord(QStringLiteral("allies"), kept).value();
    QCOMPARE(ally.value(QStringLiteral("current_entrepreneurs")).toLongLong(), qint64(2));
    QCOMPARE(ally.value(QStringLiteral("max_entrepreneurs")).toLongLong(), qint64(1));
}

void TestPersonMerger::idsWithinJson()
{
    open();
    const QString kept = m_make->entrepreneur();
    const QString gone = m_make->entrepreneur();
    const QString meeting = m_make->meeting(
        {{QStringLiteral("action_items"), QStringLiteral("[{\"text\":\"Llamar\",\"assignee\":\"%1\",\"done\":false}]").arg(gone)}});
    const QString merged = mergeAll(kept, gone);
    const auto items = [&] { return m_db->readRecord(QStringLiteral("meetings"), meeting).value().value(QStringLiteral("action_items")).toString(); };
    QVERIFY(items().contains(kept) && !items().contains(gone));
    QVERIFY(takeBack(merged).ok());
    QVERIFY(items().contains(gone) && !items().contains(kept));
}

void TestPersonMerger::undoKeepsWhatWasEditedSince()
{
    open();
    const QString kept = m_make->entrepreneur({{QStringLiteral("bio"), text8("Uno.")}});
    const QString gone = m_make->entrepreneur({{QStringLiteral("bio"), text8("Dos.")}});
    const QString task = m_make->task({{QStringLiteral("assigned_to"), gone}});
    const QString other = m_make->task({{QStringLiteral("assigned_to"), gone}});
    const QString merged = mergeAll(kept, gone);
    const QString third = m_make->entrepreneur();
    QVERIFY(m_db->updateRecord(m_db->readRecord(QStringLiteral("tasks"), task).value(), {{QStringLiteral("assigned_to"), third}}).ok());
    QVERIFY(m_db->updateRecord(m_db->readRecord(QStringLiteral("entrepreneurs"), kept).value(), {{QStringLiteral("bio"), text8("Tres.")}}).ok());
    auto split = takeBack(merged);
    QVERIFY(split.ok());
    QCOMPARE(split.value().left, qint64(2));
    QCOMPARE(m_db->readRecord(QStringLiteral("tasks"), task).value().value(QStringLiteral("assigned_to")).toString(), third);
    QCOMPARE(m_db->readRecord(QStringLiteral("tasks"), other).value().value(QStringLiteral("assigned_to")).toString(), gone);
    QCOMPARE(m_db->readRecord(QStringLiteral("entrepreneurs"), kept).value().value(QStringLiteral("bio")).toString(), text8("Tres."));
    QCOMPARE(m_db->readRecord(QStringLiteral("entrepreneurs"), gone).value().value(QStringLiteral("bio")).toString(), text8("Dos."));
    QCOMPARE(takeBack(merged).error().code, ErrorCode::NotAllowedNow);
}

void TestPersonMerger::refusals()
{
    open();
    const QString one = m_make->entrepreneur();
    const QString ally = m_make->ally();
    const QString other = m_make->entrepreneur();
    QVERIFY(!preview(one, one).ok());
    m_make->mentorship(ally, one);
    auto together = preview(one, ally);
    QCOMPARE(together.value().together, qint64(1));
    QCOMPARE(merge({one, ally, together.value().keptVersion, together.value().goneVersion, {}}).error().code, ErrorCode::NotAllowedNow);
    auto plan = preview(one, other);
    QVERIFY(m_db->updateRecord(m_db->readRecord(QStringLiteral("users"), other).value(), {{QStringLiteral("first_name"), text8("Otra")}}).ok());
    QCOMPARE(merge({one, other, plan.value().keptVersion, plan.value().goneVersion, {}}).error().code, ErrorCode::Conflict);
    const QString first = mergeAll(one, other);
    const QString third = m_make->entrepreneur();
    const QString second = mergeAll(third, one);
    QVERIFY(!second.isEmpty());
    QCOMPARE(takeBack(first).error().code, ErrorCode::NotAllowedNow);
    QVERIFY(takeBack(second).ok());
    QVERIFY(takeBack(first).ok());
}

void TestPersonMerger::everythingIsAsBeforeAfterUndo()
{
    open();
    const QString organization = m_make->organization();
    const QString kept = m_make->entrepreneur();
    const QString gone = m_make->entrepreneur();
    const auto member = [&](const QString &who, const char *role) {
        m_make->create(QStringLiteral("user_organizations"), {{QStringLiteral("user_id"), who},
                                                              {QStringLiteral("organization_id"), organization},
                                                              {QStringLiteral("role"), text8(role)}});
    };
    member(kept, "member");
    member(gone, "coordinator");
    m_make->project(gone);
    m_make->project(kept);
    const QString meeting = m_make->meeting();
    m_make->participant(meeting, kept);
    m_make->participant(meeting, gone, {{QStringLiteral("attendance_status"), text8("present")}});
    const QString before = dump();
    const QString merged = mergeAll(kept, gone);
    QVERIFY(!merged.isEmpty());
    QVERIFY(dump() != before);
    QCOMPARE(count(QStringLiteral("user_organizations WHERE role = 'coordinator'")), qint64(1));
    QCOMPARE(count(QStringLiteral("meeting_participants")), qint64(1));
    auto entries = m_db->run<QList<MergeEntry>>(
        [&](Executor &executor) { return PersonMerger(m_db->catalog(), executor, m_db->clock()).merges(10); });
    QCOMPARE(entries.value().constFirst().goneId, gone);
    auto split = takeBack(merged);
    QVERIFY2(split.ok(), qPrintable(split.ok() ? QString() : split.error().detail));
    QCOMPARE(dump(), before);
}

void TestPersonMerger::actorOfTheHistory()
{
    open();
    const QString kept = m_make->entrepreneur();
    const QString gone = m_make->entrepreneur();
    m_db->actAs(gone);
    m_make->task();
    m_db->actAs(QString());
    const QString signedBy = QStringLiteral("activity_logs WHERE entity_type = 'tasks' AND user_id = '%1'");
    QCOMPARE(count(signedBy.arg(gone)), qint64(1));
    const QString merged = mergeAll(kept, gone);
    QVERIFY(!merged.isEmpty());
    QCOMPARE(count(signedBy.arg(kept)), qint64(1));
    QVERIFY(takeBack(merged).ok());
    QCOMPARE(count(signedBy.arg(gone)), qint64(1));
}

QTEST_GUILESS_MAIN(TestPersonMerger)
#include "tst_personmerger.moc"
