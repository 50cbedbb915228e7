// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/contactrepository.h"
#include "models/people/peoplerepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

namespace {

QString said(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What is read of people to write to them, the contacts that are noted, dismissed pairs and photos, on both engines.
class TestPeopleRepository final : public QObject
{
    Q_OBJECT

private slots:
    void starterTemplatesAreThere_data() { addEngineRows(); }
    void starterTemplatesAreThere();
    void recipientsCarryWhatTemplatesSay_data() { addEngineRows(); }
    void recipientsCarryWhatTemplatesSay();
    void authorizationIsTheLatestWord_data() { addEngineRows(); }
    void authorizationIsTheLatestWord();
    void openedMessagesAreNotedAndForgotten_data() { addEngineRows(); }
    void openedMessagesAreNotedAndForgotten();
    void dismissedPairsAreNotFoundAgain_data() { addEngineRows(); }
    void dismissedPairsAreNotFoundAgain();
    void newPersonIsRecognised_data() { addEngineRows(); }
    void newPersonIsRecognised();
    void photosAreKeptAndTakenAway_data() { addEngineRows(); }
    void photosAreKeptAndTakenAway();

private:
    void open();
    [[nodiscard]] Result<QList<MessageRecipient>> recipients(const QStringList &ids);
    [[nodiscard]] Result<QList<DuplicatePair>> duplicates();
    [[nodiscard]] Result<QList<DuplicatePair>> like(const PersonSketch &person);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordFactory> m_make;
};

void TestPeopleRepository::open()
{
    m_make.reset();
    m_db = TestDatabase::create(currentEngine());
    QVERIFY(m_db);
    m_make = std::make_unique<RecordFactory>(*m_db);
}

Result<QList<MessageRecipient>> TestPeopleRepository::recipients(const QStringList &ids)
{
    return m_db->run<QList<MessageRecipient>>(
        [&](Executor &executor) { return ContactRepository(executor, m_db->clock()).recipients(ids); });
}

Result<QList<DuplicatePair>> TestPeopleRepository::duplicates()
{
    return m_db->run<QList<DuplicatePair>>(
        [&](Executor &executor) { return PeopleRepository(executor, m_db->clock()).duplicates(100, {}); });
}

Result<QList<DuplicatePair>> TestPeopleRepository::like(const PersonSketch &person)
{
    return m_db->run<QList<DuplicatePair>>([&](Executor &executor) { return PeopleRepository(executor, m_db->clock()).like(person); });
}

void TestPeopleRepository::starterTemplatesAreThere()
{
    open();
    auto templates = m_db->run<QList<MessageTemplate>>(
        [&](Executor &executor) { return ContactRepository(executor, m_db->clock()).templates(); });
    QVERIFY2(templates.ok(), qPrintable(templates.ok() ? QString() : templates.error().detail));
    for (const MessageChannel channel : {MessageChannel::WhatsApp, MessageChannel::Email}) {
        for (const char *language : {"es", "en"}) {
            QVERIFY(std::any_of(templates.value().begin(), templates.value().end(), [&](const MessageTemplate &known) {
                return known.channel == channel && known.language == QLatin1String(language);
            }));
        }
    }
    for (const MessageTemplate &known : templates.value()) {
        QVERIFY(!known.body.contains(said("\\n")));
        QCOMPARE(known.subject.isEmpty(), known.channel == MessageChannel::WhatsApp);
    }
}

void TestPeopleRepository::recipientsCarryWhatTemplatesSay()
{
    open();
    const QString program = m_make->program(m_make->organization(), {{said("name"), said("Raíces")}});
    const QString ana = m_make->entrepreneur({{said("first_name"), said("Ana")}, {said("phone"), said("300 000 0001")}, {said("email"), QVariant()}});
    const QString mentor = m_make->ally({{said("first_name"), said("Óscar")}, {said("last_name"), said("Ruiz")}});
    m_make->create(said("program_applications"), {{said("program_id"), program}, {said("entrepreneur_id"), ana}, {said("status"), said("enrolled")}});
    const QString mentorship = m_make->mentorship(mentor, ana);
    const auto at = [](const char *time) { return QVariant::fromValue(*Instant::parse(QString::fromLatin1(time))); };
    const auto meet = [&](const char *start, const char *end, const char *status) {
        m_make->meeting({{said("mentorship_id"), mentorship}, {said("scheduled_start"), at(start)}, {said("scheduled_end"), at(end)}, {said("status"), said(status)}});
    };
    meet("2026-02-10 14:00:00", "2026-02-10 15:00:00", "completed");
    meet("2026-02-20 14:00:00", "2026-02-20 15:00:00", "completed");
    meet("2026-04-20 14:00:00", "2026-04-20 15:00:00", "scheduled");
    meet("2026-03-20 14:00:00", "2026-03-20 15:00:00", "scheduled");
    auto people = recipients({mentor, ana});
    QVERIFY2(people.ok(), qPrintable(people.ok() ? QString() : people.error().detail));
    QCOMPARE(people.value().size(), 2);
    QCOMPARE(people.value().constFirst().id, mentor); // in the order that was asked
    const MessageRecipient &person = people.value().constLast();
    QCOMPARE(person.firstName, said("Ana"));
    QVERIFY(person.email.isEmpty());
    QCOMPARE(person.number.digits, said("573000000001"));
    QCOMPARE(person.program, said("Raíces"));
    QCOMPARE(person.mentor, said("Óscar Ruiz"));
    QCOMPARE(person.lastSession->toIso(), said("2026-02-20T14:00:00Z"));
    QCOMPARE(person.nextSession->toIso(), said("2026-03-20T14:00:00Z"));
    QVERIFY(!person.authorized);
    QVERIFY(!person.lastContact);
}

void TestPeopleRepository::authorizationIsTheLatestWord()
{
    open();
    const QString ana = m_make->entrepreneur();
    const auto say = [&](bool given, const char *when) {
        m_make->create(said("user_consents"), {{said("user_id"), ana}, {said("consent_type"), said("data_processing")}, {said("consent_given"), given},
                                               {said("consent_date"), QVariant::fromValue(*Instant::parse(QString::fromLatin1(when)))}});
    };
    say(true, "2026-01-01 10:00:00");
    QVERIFY(recipients({ana}).value().constFirst().authorized);
    say(false, "2026-02-01 10:00:00");
    QVERIFY(!recipients({ana}).value().constFirst().authorized);
}

void TestPeopleRepository::openedMessagesAreNotedAndForgotten()
{
    open();
    const QStringList people = {m_make->entrepreneur(), m_make->entrepreneur()};
    m_db->actAs(people.constFirst());
    const SentMessage message = {people, MessageChannel::Email, said("01930000-0000-7000-8000-000000000004"), {said("Uno"), said("Dos")}, {said("Hola 1"), said("Hola 2")}};
    auto noted = m_db->run<QStringList>([&](Executor &executor) { return ContactRepository(executor, m_db->clock()).note(message); });
    QVERIFY2(noted.ok(), qPrintable(noted.ok() ? QString() : noted.error().detail));
    const Record contact = m_db->readRecord(said("contacts"), noted.value().constLast()).value();
    QCOMPARE(contact.value(said("person_id")).toString(), people.constLast());
    QCOMPARE(contact.value(said("contacted_by")).toString(), people.constFirst());
    QCOMPARE(contact.value(said("subject")).toString(), said("Dos"));
    QCOMPARE(contact.value(said("body")).toString(), said("Hola 2"));
    QCOMPARE(contact.value(said("direction")).toString(), said("outgoing"));
    QCOMPARE(contact.value(said("contacted_at")).value<Instant>(), m_db->clock().now());
    QCOMPARE(*recipients({people.constLast()}).value().constFirst().lastContact, m_db->clock().now());
    auto gone = m_db->run<qint64>([&](Executor &executor) { return ContactRepository(executor, m_db->clock()).forget(noted.value()); });
    QCOMPARE(gone.value(), qint64(2));
    QCOMPARE(m_db->countRecords(said("contacts")).value(), qint64(0));
}

void TestPeopleRepository::dismissedPairsAreNotFoundAgain()
{
    open();
    const FieldValues name = {{said("first_name"), said("Luz Dary")}, {said("last_name"), said("Restrepo Quintero")}};
    const QString one = m_make->entrepreneur(name);
    const QString other = m_make->ally(name);
    auto found = duplicates();
    QVERIFY2(found.ok(), qPrintable(found.ok() ? QString() : found.error().detail));
    QCOMPARE(found.value().size(), 1);
    for (int twice = 0; twice < 2; ++twice) {
        QVERIFY(m_db->run<void>([&](Executor &executor) { return PeopleRepository(executor, m_db->clock()).dismiss(other, one); }).ok());
    }
    QCOMPARE(duplicates().value().size(), 0);
    QVERIFY(m_db->run<void>([&](Executor &executor) { return PeopleRepository(executor, m_db->clock()).undismiss(one, other); }).ok());
    QCOMPARE(duplicates().value().size(), 1);
}

void TestPeopleRepository::newPersonIsRecognised()
{
    open();
    const QString known = m_make->entrepreneur({{said("first_name"), said("José Ñeco")}, {said("last_name"), said("Muñoz Ríos")},
                                                {said("phone"), said("300 000 0009")}, {said("document_number"), said("900000009")}});
    m_make->entrepreneur();
    PersonSketch fresh;
    fresh.firstName = said("Jose");
    fresh.lastName = said("Muñoz Rios");
    QCOMPARE(like(fresh).value().value(0).one.id, known);
    fresh.firstName = said("Muñoz Ríos");
    fresh.lastName = said("José");
    QCOMPARE(like(fresh).value().value(0).one.id, known);
    PersonSketch phone;
    phone.firstName = said("Jose");
    phone.lastName = said("Munos");
    phone.phone = said("+57 (300) 000-0009");
    QCOMPARE(like(phone).value().value(0).one.id, known);
    PersonSketch document;
    document.firstName = said("Otro");
    document.lastName = said("Nombre");
    document.documentNumber = said("900.000.009");
    QCOMPARE(like(document).value().value(0).one.id, known);
    PersonSketch nobody;
    nobody.firstName = said("Zoraida");
    nobody.lastName = said("Tunubalá");
    QVERIFY(like(nobody).value().isEmpty());
}

void TestPeopleRepository::photosAreKeptAndTakenAway()
{
    open();
    const QString ana = m_make->entrepreneur();
    const auto set = [&](const char *image) {
        return m_db->run<QString>([&](Executor &executor) { return PeopleRepository(executor, m_db->clock()).setPhoto(ana, said(image)); });
    };
    const auto all = [&] {
        return m_db->run<QHash<QString, QString>>([&](Executor &executor) { return PeopleRepository(executor, m_db->clock()).photos({ana}); }).value();
    };
    QCOMPARE(set("QUJD").value(), QString());
    QCOMPARE(set("REVG").value(), said("QUJD"));
    QCOMPARE(all().value(ana), said("REVG"));
    QCOMPARE(set("").value(), said("REVG"));
    QVERIFY(all().isEmpty());
}

QTEST_GUILESS_MAIN(TestPeopleRepository)
#include "tst_peoplerepository.moc"
