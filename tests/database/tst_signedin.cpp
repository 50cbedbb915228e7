// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/connectionmonitor.h"
#include "models/database/contactfields.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

namespace {

FieldValues person(const char *first, const char *email, const char *phone)
{
    return {{QStringLiteral("first_name"), QString::fromUtf8(first)},
            {QStringLiteral("email"), QString::fromLatin1(email)},
            {QStringLiteral("phone"), QString::fromLatin1(phone)}};
}

Query asked(const char *field, FilterOperator op, const QVariantList &values)
{
    Query query;
    query.entity = QStringLiteral("entrepreneurs");
    query.fields = {QStringLiteral("email"), QStringLiteral("phone")};
    query.filters = {{QString::fromLatin1(field), op, values}};
    return query;
}

} // namespace

/// A server on which somebody has signed in.
class TestSignedIn final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_db.reset(); }
    void nothingIsReadBeforeSomebodySignsIn();
    void anEndedSessionIsToldOnce();
    void contactsAreFilledAndNoted();
    void contactsAreFound_data();
    void contactsAreFound();
    void listsAreNotSortedByContacts();
    void aCoordinatorSeesThePersonJustMade();
    void whatMayOnlyBeReadIsNotMissing();
    void rulesAboutColumnsStandAtTheField();
    void aDeletionTakesWhatItMayOnly();

private:
    [[nodiscard]] Result<Record> createAs(Database &client, const QString &entity, const FieldValues &values);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordFactory> m_make;
};

void TestSignedIn::init()
{
    m_db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_db);
    m_make = std::make_unique<RecordFactory>(*m_db);
}

Result<Record> TestSignedIn::createAs(Database &client, const QString &entity, const FieldValues &values)
{
    return waitFor(client.run<Record>(Lane::Interactive, [&](Executor &executor) {
        return RecordOperations(m_db->catalog(), executor, m_db->clock()).create(entity, values);
    }));
}

void TestSignedIn::nothingIsReadBeforeSomebodySignsIn()
{
    m_db->database().setSession({}, {});
    QVERIFY(m_db->database().needsSignIn());
    QVERIFY(m_db->database().access().isNobody());
    QCOMPARE(m_db->countRecords(QStringLiteral("organizations")).error().code, ErrorCode::SessionEnded);
    const auto before = waitFor(m_db->database().runSignedOut<ResultSet>(
        Lane::Interactive, [](Executor &executor) { return executor.run({QStringLiteral("SELECT 1"), {}, {}, {}, {}}); }));
    QVERIFY(before.ok());
}

void TestSignedIn::anEndedSessionIsToldOnce()
{
    QSignalSpy ended(&m_db->database().monitor(), &ConnectionMonitor::sessionEnded);
    QVERIFY(m_db->setUp(QStringLiteral("UPDATE app_private.sessions SET revoked_at = now()")).ok());
    const auto refused = m_db->countRecords(QStringLiteral("organizations"));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::SessionEnded);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(!m_db->countRecords(QStringLiteral("programs")).ok());
    QTRY_COMPARE(ended.size(), 1);
}

void TestSignedIn::contactsAreFilledAndNoted()
{
    const QString id = m_make->entrepreneur(person("Luz", "luz@example.org", "+57 300 000 0001"));
    m_db->actAs({});
    QVERIFY(m_db->setUp(QStringLiteral("DELETE FROM app_private.contact_views")).ok());
    QVERIFY(m_db->setUp(QStringLiteral("DELETE FROM activity_logs")).ok());
    const Record record = m_db->readRecord(QStringLiteral("entrepreneurs"), id).value();
    QCOMPARE(record.value(QStringLiteral("email")).toString(), QStringLiteral("luz@example.org"));
    QCOMPARE(record.value(QStringLiteral("phone")).toString(), QStringLiteral("+57 300 000 0001"));
    QCOMPARE(m_db->sql(QStringLiteral("SELECT email FROM users")).error().code, ErrorCode::Permission);
    const auto noted = m_db->setUp(QStringLiteral("SELECT count(*) FROM activity_logs WHERE action = 'viewed_contacts' AND user_id = $1::uuid"),
                                   {TestDatabase::administratorId()});
    QCOMPARE(noted.value().rows.first().first().toInt(), 1);

    const QString stranger = m_make->entrepreneur(person("Ana", "ana@example.org", ""));
    const auto other = m_db->signInAs(stranger);
    QVERIFY(other);
    const auto hidden = waitFor(other->run<QHash<QString, PersonContacts>>(
        Lane::Interactive, [id](Executor &executor) { return readContacts(executor, {id}); }));
    QVERIFY(hidden.ok());
    QVERIFY(hidden.value().isEmpty());
}

void TestSignedIn::contactsAreFound_data()
{
    using enum FilterOperator;
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("op");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<int>("found");
    const auto text = [](const char *value) { return QVariant(QString::fromLatin1(value)); };
    QTest::newRow("equal, in another case") << QByteArray("email") << int(Equal) << QVariantList{text("LUZ@example.org")} << 1;
    QTest::newRow("not equal") << QByteArray("email") << int(NotEqual) << QVariantList{text("luz@example.org")} << 2;
    QTest::newRow("contains") << QByteArray("email") << int(Contains) << QVariantList{text("example")} << 2;
    QTest::newRow("contains a wildcard literally") << QByteArray("email") << int(Contains) << QVariantList{text("l%z")} << 0;
    QTest::newRow("contains not") << QByteArray("email") << int(NotContains) << QVariantList{text("luz")} << 2;
    QTest::newRow("starts with") << QByteArray("email") << int(StartsWith) << QVariantList{text("ana")} << 1;
    QTest::newRow("any of") << QByteArray("email") << int(In) << QVariantList{text("luz@example.org"), text("ana@example.org")} << 2;
    QTest::newRow("none of, or empty") << QByteArray("email") << int(NotIn) << QVariantList{text("luz@example.org"), QVariant()} << 1;
    QTest::newRow("without an e-mail") << QByteArray("email") << int(IsNull) << QVariantList{} << 1;
    QTest::newRow("with a mobile") << QByteArray("phone") << int(NotNull) << QVariantList{} << 1;
    QTest::newRow("a mobile") << QByteArray("phone") << int(Equal) << QVariantList{text("+57 300 000 0001")} << 1;
}

void TestSignedIn::contactsAreFound()
{
    QFETCH(QByteArray, field);
    QFETCH(int, op);
    QFETCH(QVariantList, values);
    QFETCH(int, found);
    m_make->entrepreneur(person("Luz", "luz@example.org", "+57 300 000 0001"));
    m_make->entrepreneur({{QStringLiteral("email"), QStringLiteral("ana@example.org")}, {QStringLiteral("phone"), QVariant()}});
    m_make->entrepreneur({{QStringLiteral("email"), QVariant()}, {QStringLiteral("phone"), QVariant()}});
    const Query query = asked(field.constData(), static_cast<FilterOperator>(op), values);
    const auto page = m_db->run<Page>(
        [&](Executor &executor) { return RecordOperations(m_db->catalog(), executor, m_db->clock()).list(query, 0, 10); });
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().detail));
    QCOMPARE(page.value().rows.size(), found);
}

void TestSignedIn::listsAreNotSortedByContacts()
{
    Query query;
    query.entity = QStringLiteral("entrepreneurs");
    query.sortField = QStringLiteral("email");
    const auto page = m_db->run<Page>(
        [&](Executor &executor) { return RecordOperations(m_db->catalog(), executor, m_db->clock()).list(query, 0, 10); });
    QCOMPARE(page.error().code, ErrorCode::InvalidFormat);
}

void TestSignedIn::aCoordinatorSeesThePersonJustMade()
{
    const QString organization = m_make->organization();
    const QString luz = m_make->entrepreneur();
    QVERIFY(m_db->setUp(QStringLiteral("INSERT INTO user_organizations (user_id, organization_id, role, accepted_at) "
                                       "VALUES ($1::uuid, $2::uuid, 'coordinator', now())"),
                        {luz, organization}).ok());
    const auto client = m_db->signInAs(luz);
    QVERIFY(client);
    const auto made = createAs(*client, QStringLiteral("entrepreneurs"),
                               {{QStringLiteral("first_name"), QStringLiteral("Nubia")},
                                {QStringLiteral("last_name"), QStringLiteral("Cárdenas")},
                                {QStringLiteral("email"), QStringLiteral("nubia@example.org")},
                                {QStringLiteral("phone"), QStringLiteral("+57 300 000 0002")},
                                {QStringLiteral("document_number"), QStringLiteral("CC-1")},
                                {QStringLiteral("organization_id"), organization}});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message + made.error().detail));
    QCOMPARE(made.value().value(QStringLiteral("email")).toString(), QStringLiteral("nubia@example.org"));
    QCOMPARE(made.value().value(QStringLiteral("phone")).toString(), QStringLiteral("+57 300 000 0002"));
    QCOMPARE(made.value().value(QStringLiteral("document_number")).toString(), QStringLiteral("CC-1"));
    const auto elsewhere = createAs(*client, QStringLiteral("allies"),
                                    {{QStringLiteral("first_name"), QStringLiteral("Iván")},
                                     {QStringLiteral("last_name"), QStringLiteral("Ruiz")},
                                     {QStringLiteral("organization_id"), m_make->organization()}});
    QVERIFY(!elsewhere.ok());
    QCOMPARE(elsewhere.error().code, ErrorCode::Permission);
}

void TestSignedIn::whatMayOnlyBeReadIsNotMissing()
{
    const QString organization = m_make->organization();
    const auto client = m_db->signInAs(m_make->entrepreneur());
    QVERIFY(client);
    const auto changed = waitFor(client->run<Record>(Lane::Interactive, [&](Executor &executor) -> Result<Record> {
        RecordOperations operations(m_db->catalog(), executor, m_db->clock());
        const auto record = operations.read(QStringLiteral("organizations"), organization);
        return record ? operations.update(QStringLiteral("organizations"), organization, record.value().rowVersion,
                                          {{QStringLiteral("name"), QStringLiteral("Mía")}})
                      : record;
    }));
    QVERIFY(!changed.ok());
    QCOMPARE(changed.error().code, ErrorCode::Permission);
    const auto gone = waitFor(client->run<QString>(Lane::Interactive, [&](Executor &executor) {
        return RecordOperations(m_db->catalog(), executor, m_db->clock()).remove(QStringLiteral("organizations"), {organization});
    }));
    QCOMPARE(gone.error().code, ErrorCode::Permission);
    QVERIFY(m_db->readRecord(QStringLiteral("organizations"), organization).ok());
}

void TestSignedIn::rulesAboutColumnsStandAtTheField()
{
    const QString organization = m_make->organization();
    const QString luz = m_make->entrepreneur();
    QVERIFY(m_db->setUp(QStringLiteral("INSERT INTO user_organizations (user_id, organization_id, role, accepted_at) "
                                       "VALUES ($1::uuid, $2::uuid, 'admin', now())"),
                        {luz, organization}).ok());
    const auto client = m_db->signInAs(luz);
    QVERIFY(client);
    const auto changed = waitFor(client->run<Record>(Lane::Interactive, [&](Executor &executor) -> Result<Record> {
        RecordOperations operations(m_db->catalog(), executor, m_db->clock());
        const auto record = operations.read(QStringLiteral("organizations"), organization);
        return record ? operations.update(QStringLiteral("organizations"), organization, record.value().rowVersion,
                                          {{QStringLiteral("is_active"), false}})
                      : record;
    }));
    QVERIFY(!changed.ok());
    QCOMPARE(changed.error().fields.size(), 1);
    QCOMPARE(changed.error().fields.first().field, QStringLiteral("is_active"));
    QCOMPARE(changed.error().fields.first().code, ErrorCode::Permission);
}

void TestSignedIn::aDeletionTakesWhatItMayOnly()
{
    const QString mine = m_make->task();
    const auto client = m_db->signInAs(m_make->entrepreneur());
    QVERIFY(client);
    const auto gone = waitFor(client->run<QString>(Lane::Interactive, [&](Executor &executor) {
        return RecordOperations(m_db->catalog(), executor, m_db->clock()).remove(QStringLiteral("tasks"), {mine});
    }));
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
    QVERIFY(m_db->readRecord(QStringLiteral("tasks"), mine).ok());
}

QTEST_GUILESS_MAIN(TestSignedIn)
#include "tst_signedin.moc"
