// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/membersmodel.h"
#include "models/security/membersrepository.h"
#include "models/security/verificationrepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Members the ordinary way, alike on both engines: invited, accepted, given roles, gone and back.
class TestMembersRepository final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anInvitationWaitsForItsAnswer_data() { addEngineRows(); }
    void anInvitationWaitsForItsAnswer();
    void whoDeclinedCanBeInvitedAgain_data() { addEngineRows(); }
    void whoDeclinedCanBeInvitedAgain();
    void whoIsKnownIsFoundByTheirAddress_data() { addEngineRows(); }
    void whoIsKnownIsFoundByTheirAddress();
    void somebodyNewBelongsAtOnce_data() { addEngineRows(); }
    void somebodyNewBelongsAtOnce();
    void anOwnerAlwaysRemains_data() { addEngineRows(); }
    void anOwnerAlwaysRemains();
    void whatEndedIsTakenBack_data() { addEngineRows(); }
    void whatEndedIsTakenBack();
    void listsAreSearchedAndFiltered_data() { addEngineRows(); }
    void listsAreSearchedAndFiltered();
    void decisionsAreKeptWithNameAndNote_data() { addEngineRows(); }
    void decisionsAreKeptWithNameAndNote();
    void theModelShowsStatesInWords();

private:
    template <typename T>
    [[nodiscard]] Result<T> members(const std::function<Result<T>(MembersRepository &)> &work) const
    {
        return m_db->run<T>([this, work](Executor &executor) {
            MembersRepository repository(executor, m_db->clock());
            return work(repository);
        });
    }
    [[nodiscard]] QList<Member> list(MemberFilter filter = MemberFilter::Everybody, const QString &search = QString()) const
    {
        const auto found = members<QList<Member>>([&](MembersRepository &repository) { return repository.members(m_organization, search, filter, 50); });
        return found.ok() ? found.value() : QList<Member>();
    }
    [[nodiscard]] Result<QString> invite(const QString &person, const char *role) const
    {
        return members<QString>([&](MembersRepository &repository) { return repository.invite(m_organization, person, word(role)); });
    }
    /// An accepted membership, made by inviting and answering.
    [[nodiscard]] QString belongs(const QString &person, const char *role)
    {
        const auto membership = invite(person, role);
        m_db->actAs(person);
        const auto done = members<void>([&](MembersRepository &repository) { return repository.answer(membership.value(), true); });
        m_db->actAs(QString());
        return done.ok() ? membership.value() : QString();
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordFactory> m_make;
    QString m_organization;
};

void TestMembersRepository::init()
{
    if (qstrcmp(QTest::currentTestFunction(), "theModelShowsStatesInWords") == 0) {
        return;
    }
    m_db = TestDatabase::create(currentEngine());
    QVERIFY(m_db);
    m_make = std::make_unique<RecordFactory>(*m_db);
    m_organization = m_make->organization({{word("name"), word("Fundación Semillas")}});
}

void TestMembersRepository::cleanup()
{
    m_make.reset();
    m_db.reset();
}

void TestMembersRepository::anInvitationWaitsForItsAnswer()
{
    const QString person = m_make->ally();
    const auto membership = invite(person, "coordinator");
    QVERIFY2(membership.ok(), qPrintable(membership.ok() ? QString() : membership.error().message));
    QCOMPARE(list().size(), 1);
    QCOMPARE(list().constFirst().state(), MemberState::Invited);
    m_db->actAs(person);
    const auto mine = members<QList<Invitation>>([](MembersRepository &repository) { return repository.myInvitations(); });
    QVERIFY(mine.ok());
    QCOMPARE(mine.value().size(), 1);
    QCOMPARE(mine.value().constFirst().organizationName, word("Fundación Semillas"));
    QCOMPARE(mine.value().constFirst().role, word("coordinator"));
    QVERIFY(members<void>([&](MembersRepository &repository) { return repository.answer(membership.value(), true); }).ok());
    QVERIFY(members<QList<Invitation>>([](MembersRepository &repository) { return repository.myInvitations(); }).value().isEmpty());
    m_db->actAs(QString());
    QVERIFY(list().constFirst().acceptedAt.has_value());
    const auto again = invite(person, "analyst");
    QVERIFY(!again.ok());
    QCOMPARE(again.error().constraint, word("already_member"));
    QVERIFY(again.error().message.contains(word("already")));
}

void TestMembersRepository::whoDeclinedCanBeInvitedAgain()
{
    const QString person = m_make->ally();
    const QString membership = invite(person, "member").value();
    m_db->actAs(person);
    QVERIFY(members<void>([&](MembersRepository &repository) { return repository.answer(membership, false); }).ok());
    m_db->actAs(QString());
    QCOMPARE(list().constFirst().state(), MemberState::Declined);
    QCOMPARE(invite(person, "analyst").value(), membership);
    QCOMPARE(list().constFirst().state(), MemberState::Invited);
    QCOMPARE(list().constFirst().role, word("analyst"));
}

void TestMembersRepository::whoIsKnownIsFoundByTheirAddress()
{
    const QString person = m_make->ally({{word("email"), word("luz.dary@example.org")}});
    const auto byEmail = [this](const char *email) {
        return members<QString>([this, email](MembersRepository &repository) { return repository.inviteByEmail(m_organization, word(email), word("member")); });
    };
    const auto nobody = byEmail("nadie@example.org");
    QVERIFY(nobody.ok());
    QVERIFY(nobody.value().isEmpty());
    QVERIFY(!byEmail(" Luz.DARY@example.org").value().isEmpty());
    QCOMPARE(list().constFirst().personId, person);
}

void TestMembersRepository::somebodyNewBelongsAtOnce()
{
    const auto add = [this](const NewMember &person) {
        return members<QString>([this, person](MembersRepository &repository) { return repository.add(m_organization, person, word("coordinator")); });
    };
    const auto added = add({word("Ana"), word("Pérez"), word("ana@example.org"), word("+57 300 000 0012")});
    QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().message));
    QCOMPARE(list().size(), 1);
    QCOMPARE(list().constFirst().name, word("Ana Pérez"));
    QCOMPARE(list().constFirst().personId, added.value());
    QCOMPARE(list().constFirst().state(), m_db->engine() == Engine::PostgreSql ? MemberState::MustSetPassword : MemberState::Active);
    const auto taken = add({word("Otra"), word("Ana"), word("ANA@example.org"), QString()});
    QVERIFY(!taken.ok());
    QCOMPARE(taken.error().code, ErrorCode::Duplicate);
    QCOMPARE(taken.error().fields.value(0).field, word("email"));
    QCOMPARE(list().size(), 1);
    QVERIFY(add({word("Sin"), word("Correo"), QString(), QString()}).ok());
    QVERIFY(add({word("Otro"), word("Sin Correo"), QString(), QString()}).ok());
}

void TestMembersRepository::anOwnerAlwaysRemains()
{
    const QString ana = m_make->ally();
    const QString owner = belongs(ana, "owner");
    const QString other = m_make->ally();
    const QString member = belongs(other, "member");
    QVERIFY(list().constFirst().isLastOwner);
    const auto setRole = [this](const QString &membership, const char *role) {
        return members<void>([&](MembersRepository &repository) { return repository.setRole(membership, word(role)); });
    };
    for (const Result<void> &refused : {setRole(owner, "admin"), members<void>([&](MembersRepository &repository) { return repository.end(owner); })}) {
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().constraint, word("last_owner"));
        QVERIFY(refused.error().message.contains(word("only owner")));
    }
    QVERIFY(setRole(member, "owner").ok());
    QVERIFY(setRole(owner, "admin").ok());
    const auto handOver = members<void>([&](MembersRepository &repository) { return repository.transferOwnership(m_organization, ana); });
    QVERIFY2(handOver.ok(), qPrintable(handOver.ok() ? QString() : handOver.error().message));
    QCOMPARE(list().constFirst().role, word("owner"));
    const QString nobody = m_make->ally();
    const auto stranger = members<void>([&](MembersRepository &repository) { return repository.transferOwnership(m_organization, nobody); });
    QCOMPARE(stranger.error().constraint, word("not_a_member"));
}

void TestMembersRepository::whatEndedIsTakenBack()
{
    const QString person = m_make->ally();
    const QString membership = belongs(person, "analyst");
    QVERIFY(!membership.isEmpty());
    QVERIFY(members<void>([&](MembersRepository &repository) { return repository.end(membership); }).ok());
    QCOMPARE(list().constFirst().state(), MemberState::Left);
    const auto back = members<void>([&](MembersRepository &repository) { return repository.resume(membership); });
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().message));
    QVERIFY(!list().constFirst().leftAt.has_value());
    QVERIFY(members<void>([&](MembersRepository &repository) { return repository.setActive(person, false); }).ok());
    QCOMPARE(list().constFirst().state(), MemberState::Deactivated);
    QVERIFY(members<void>([&](MembersRepository &repository) { return repository.setActive(person, true); }).ok());
    QVERIFY(list().constFirst().isActive);
}

void TestMembersRepository::listsAreSearchedAndFiltered()
{
    const QString jose = m_make->ally({{word("first_name"), word("José")}, {word("last_name"), word("Ñáñez")}});
    const QString ada = m_make->ally({{word("first_name"), word("Ada")}});
    QVERIFY(!belongs(jose, "member").isEmpty());
    QVERIFY(!belongs(ada, "coordinator").isEmpty());
    QVERIFY(invite(m_make->ally(), "analyst").ok());
    QCOMPARE(list().size(), 3);
    QCOMPARE(list().constFirst().personId, ada); // who may do most stands first
    QCOMPARE(list(MemberFilter::Everybody, word("jose")).size(), 1);
    QCOMPARE(list(MemberFilter::Everybody, word("nanez")).size(), 0); // ñ is a letter of its own
    QCOMPARE(list(MemberFilter::Team).size(), 1);
    QCOMPARE(list(MemberFilter::Invited).size(), 1);
    QCOMPARE(list(MemberFilter::Left).size(), 0);
    QCOMPARE(list(MemberFilter::Current).size(), 3);
    const auto organizations = members<QList<ManagedOrganization>>([](MembersRepository &repository) { return repository.organizations(word("fundacion"), 5); });
    QCOMPARE(organizations.value().size(), 1);
    QCOMPARE(organizations.value().constFirst().members, 2);
}

void TestMembersRepository::decisionsAreKeptWithNameAndNote()
{
    const QString mentor = m_make->ally();
    const auto decide = [this](const QList<VerificationDecision> &decisions) {
        return m_db->run<void>([&](Executor &executor) { return VerificationRepository(executor, m_db->clock()).decide(decisions); });
    };
    const auto current = [this](const char *entity, const QString &id) {
        const auto found = m_db->run<QList<VerificationDecision>>(
            [&](Executor &executor) { return VerificationRepository(executor, m_db->clock()).current(word(entity), {id}); });
        return found.ok() ? found.value().value(0).status : found.error().message;
    };
    QCOMPARE(current("organizations", m_organization), word("pending"));
    const auto done = decide({{word("organizations"), m_organization, word("verified"), word("Cámara de comercio")},
                              {word("allies"), mentor, word("rejected"), QString()},
                              {word("users"), mentor, word("verified"), QString()}});
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().detail));
    QCOMPARE(current("organizations", m_organization), word("verified"));
    QCOMPARE(current("allies", mentor), word("rejected"));
    QCOMPARE(current("users", mentor), word("verified"));
    QCOMPARE(m_db->countRecords(word("verifications")).value(), 3);
    const auto kept = m_db->sql(QStringLiteral("SELECT note, decided_by FROM verifications WHERE subject = 'organizations'"));
    QCOMPARE(kept.value().rows.constFirst().at(0).toString(), word("Cámara de comercio"));
    QCOMPARE(kept.value().rows.constFirst().at(1).toString(), TestDatabase::administratorId());
    const Result<Record> plain = m_db->updateRecord(m_db->readRecord(word("organizations"), m_organization).value(),
                                                    {{word("verification_status"), word("pending")}});
    QCOMPARE(plain.error().code, ErrorCode::ReadOnlyField);
}

void TestMembersRepository::theModelShowsStatesInWords()
{
    MembersModel model;
    QAbstractItemModelTester tester(&model);
    model.setDisplayFormat({QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/Bogota"), word("COP")});
    const Instant day = *Instant::parse(u"2026-03-10T15:00:00Z");
    Member member;
    member.membershipId = word("m");
    member.name = word("Ana Pérez");
    member.role = word("coordinator");
    member.since = day;
    model.setMembers({member});
    const auto state = [&model] {
        const QModelIndex index = model.index(0, MembersModel::StateColumn);
        return QString(index.data().toString() + u' ' + index.data(MembersModel::SecondaryTextRole).toString()).trimmed();
    };
    QCOMPARE(state(), word("Invited since 03/10/2026"));
    member.acceptedAt = day;
    model.setMembers({member});
    QCOMPARE(state(), word("Active"));
    member.mustSetPassword = true;
    model.setMembers({member});
    QCOMPARE(state(), word("Must set a password"));
    member.isActive = false;
    model.setMembers({member});
    QCOMPARE(state(), word("Deactivated"));
    member.leftAt = day;
    model.setMembers({member});
    QCOMPARE(state(), word("Left on 03/10/2026"));

    QSignalSpy wanted(&model, &MembersModel::roleWanted);
    const QModelIndex role = model.index(0, MembersModel::RoleColumn);
    model.setGivenRoles({word("analyst"), word("member")});
    QVERIFY(!role.flags().testFlag(Qt::ItemIsEditable)); // who left has no role to change
    member.leftAt.reset();
    member.mayChange = true;
    model.setMembers({member});
    const QModelIndex open = model.index(0, MembersModel::RoleColumn);
    QVERIFY(open.flags().testFlag(Qt::ItemIsEditable));
    model.setData(open, word("owner"), Qt::EditRole);
    QCOMPARE(wanted.count(), 0); // not the reader's to give
    model.setData(open, word("analyst"), Qt::EditRole);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(open.data().toString(), word("Coordinator")); // until it is saved
}

QTEST_MAIN(TestMembersRepository)
#include "tst_membersrepository.moc"
