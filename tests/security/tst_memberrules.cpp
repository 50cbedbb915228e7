// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/securityscene.h"

#include <QTest>

namespace {

/// What every role that runs nothing gets from every function about members.
constexpr const char *powerless[] = {"A/coordinator", "A/analyst", "A/member", "A/e1", "A/m1", "A/c1", "B/owner", ""};

constexpr struct
{
    const char *name;
    const char *sql;
} memberActs[] = {
    {"invite by e-mail", "SELECT app.invite_by_email({A}, 'b.e1@example.org', 'member')"},
    {"invite somebody known", "SELECT app.invite_member({A}, {A/e1}, 'member')"},
    {"add somebody", "SELECT app.add_member({A}, 'Ana', 'Pérez', NULL, NULL, 'member')"},
    {"change a role", "SELECT app.set_member_role({A/analyst/membership}, 'member')"},
    {"end a membership of another", "SELECT app.end_membership({A/admin/membership})"},
    {"hand over", "SELECT app.transfer_ownership({A}, {A/member})"},
    {"deactivate", "SELECT app.set_person_active({A/admin}, FALSE)"},
    {"list the members", "SELECT * FROM app.organization_members({A}, '', 'all', 10)"},
    {"verify the organization", "SELECT app.verify('organizations', {A}, 'verified', NULL)"},
    {"verify a person", "SELECT app.verify('users', {A/e1}, 'verified', NULL)"},
    {"write a membership plainly", "INSERT INTO user_organizations (user_id, organization_id, role) VALUES ({A/e1}, {A}, 'owner')"},
};

} // namespace

/// Who may do what to the members of an organization: the database's own answer to each role.
class TestMemberRules final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whoRunsNothingIsRefused_data();
    void whoRunsNothingIsRefused();
    void everyRoleHasItsReach_data();
    void everyRoleHasItsReach();
    void onlyTheInvitedAnswer();
    void strangersStayNamelessUntilTheyAccept();
    void whoLeftIsNotBroughtBack();
    void plainWritesDoNotVerify_data();
    void plainWritesDoNotVerify();
    void whoLooksAsAnotherChangesNothing();

private:
    [[nodiscard]] Attempt attempt(const QString &who, const char *sql) const
    {
        return m_scene->standing(who).attempt(SecurityScene::withIds(QString::fromUtf8(sql)));
    }
    [[nodiscard]] Attempt commit(const QString &who, const char *sql) const
    {
        return m_scene->standing(who).commit(SecurityScene::withIds(QString::fromUtf8(sql)));
    }

    std::unique_ptr<SecurityScene> m_scene;
};

void TestMemberRules::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
}

void TestMemberRules::whoRunsNothingIsRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("sql");
    for (const char *who : powerless) {
        for (const auto &act : memberActs) {
            QTest::addRow("%s: %s", *who == 0 ? "nobody" : who, act.name) << QString::fromUtf8(who) << QString::fromUtf8(act.sql);
        }
    }
}

void TestMemberRules::whoRunsNothingIsRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, sql);
    const Attempt tried = attempt(who, sql.toUtf8().constData());
    QVERIFY2(tried.state == QLatin1String("42501"), qPrintable(tried.outcome() + u' ' + tried.message));
}

void TestMemberRules::everyRoleHasItsReach_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *who, const char *sql, const char *outcome) {
        QTest::newRow(name) << QString::fromUtf8(who) << QString::fromUtf8(sql) << QString::fromUtf8(outcome);
    };
    row("owner gives owner", "A/owner", "SELECT app.set_member_role({A/admin/membership}, 'owner')", "1 row");
    row("owner lowers an administrator", "A/owner", "SELECT app.set_member_role({A/admin/membership}, 'member')", "1 row");
    row("owner: not their own role", "A/owner", "SELECT app.set_member_role({A/owner/membership}, 'admin')", "23514");
    row("owner: not in another organization", "A/owner", "SELECT app.set_member_role({B/analyst/membership}, 'member')", "42501");
    row("owner: no role that does not exist", "A/owner", "SELECT app.set_member_role({A/member/membership}, 'king')", "23514");
    row("only owner does not leave", "A/owner", "SELECT app.end_membership({A/owner/membership})", "23514");
    row("owner ends an administrator's", "A/owner", "SELECT app.end_membership({A/admin/membership})", "1 row");
    row("owner hands over", "A/owner", "SELECT app.transfer_ownership({A}, {A/member})", "1 row");
    row("owner hands over to members only", "A/owner", "SELECT app.transfer_ownership({A}, {A/e1})", "23514");
    row("owner adds an administrator", "A/owner", "SELECT app.add_member({A}, 'Ana', 'Pérez', 'ana@example.org', NULL, 'admin')", "1 row");
    row("owner deactivates a coordinator", "A/owner", "SELECT app.set_person_active({A/coordinator}, FALSE)", "1 row");
    row("owner: not themselves", "A/owner", "SELECT app.set_person_active({A/owner}, FALSE)", "42501");
    row("owner: not the platform administrator", "A/owner", "SELECT app.set_person_active({P}, FALSE)", "42501");
    row("owner: not another organization's", "A/owner", "SELECT app.set_person_active({B/analyst}, FALSE)", "42501");
    row("owner lists", "A/owner", "SELECT * FROM app.organization_members({A}, '', 'team', 10)", "4 rows");
    row("owner: not another organization's list", "A/owner", "SELECT * FROM app.organization_members({B}, '', 'all', 10)", "42501");
    row("owner sees one organization", "A/owner", "SELECT * FROM app.managed_organizations('', 10)", "1 row");
    row("search without accents", "A/owner", "SELECT * FROM app.managed_organizations('organizacion a', 10)", "1 row");
    row("a pattern is only text", "A/owner", "SELECT * FROM app.managed_organizations('%', 10)", "0 rows");

    row("admin gives coordinator", "A/admin", "SELECT app.set_member_role({A/analyst/membership}, 'coordinator')", "1 row");
    row("admin: not administrator", "A/admin", "SELECT app.set_member_role({A/analyst/membership}, 'admin')", "42501");
    row("admin: not over the owner", "A/admin", "SELECT app.set_member_role({A/owner/membership}, 'member')", "42501");
    row("admin: not their own", "A/admin", "SELECT app.set_member_role({A/admin/membership}, 'member')", "42501");
    row("admin leaves", "A/admin", "SELECT app.end_membership({A/admin/membership})", "1 row");
    row("admin: does not end the owner's", "A/admin", "SELECT app.end_membership({A/owner/membership})", "42501");
    row("admin invites by e-mail", "A/admin", "SELECT app.invite_by_email({A}, ' B.E1@example.org', 'coordinator')", "1 row");
    row("admin: no invitation as administrator", "A/admin", "SELECT app.invite_by_email({A}, 'b.e1@example.org', 'admin')", "42501");
    row("admin: not by the id of a stranger", "A/admin", "SELECT app.invite_member({A}, {B/e1}, 'member')", "42501");
    row("admin: not by an id that is nobody's", "A/admin", "SELECT app.invite_member({A}, {A/nobody}, 'member')", "42501");
    row("admin invites whom they look after", "A/admin", "SELECT app.invite_member({A}, {A/e1}, 'coordinator')", "1 row");
    row("who belongs is not invited", "A/admin", "SELECT app.invite_member({A}, {A/member}, 'coordinator')", "23514");
    row("admin does not hand over", "A/admin", "SELECT app.transfer_ownership({A}, {A/member})", "42501");
    row("coordinator leaves", "A/coordinator", "SELECT app.end_membership({A/coordinator/membership})", "1 row");
    row("coordinator verifies their mentor", "A/coordinator", "SELECT app.verify('allies', {A/m1}, 'verified', 'x')", "1 row");
    row("coordinator: not another's mentor", "A/coordinator", "SELECT app.verify('allies', {B/m1}, 'verified', 'x')", "42501");
    row("mentor: not themselves", "A/m1", "SELECT app.verify('allies', {A/m1}, 'verified', 'x')", "42501");
    row("owner: not their organization", "A/owner", "SELECT app.verify('organizations', {A}, 'verified', 'x')", "42501");

    row("platform verifies an organization", "P", "SELECT app.verify('organizations', {A}, 'rejected', 'x')", "1 row");
    row("platform verifies a person", "P", "SELECT app.verify('users', {A/e1}, 'verified', '')", "1 row");
    row("platform: nothing else is verified", "P", "SELECT app.verify('programs', {A/public}, 'verified', '')", "42501");
    row("platform gives roles anywhere", "P", "SELECT app.set_member_role({B/analyst/membership}, 'owner')", "1 row");
    row("platform: not the only owner either", "P", "SELECT app.set_member_role({B/owner/membership}, 'member')", "23514");
    row("platform lists every organization", "P", "SELECT * FROM app.managed_organizations('', 10)", "2 rows");
    row("platform: the only owner stays active", "P", "SELECT app.set_person_active({A/owner}, FALSE)", "23514");
}

void TestMemberRules::everyRoleHasItsReach()
{
    QFETCH(QString, who);
    QFETCH(QString, sql);
    QFETCH(QString, outcome);
    const Attempt tried = attempt(who, sql.toUtf8().constData());
    QVERIFY2(tried.outcome() == outcome, qPrintable(tried.outcome() + u' ' + tried.message));
}

void TestMemberRules::onlyTheInvitedAnswer()
{
    QCOMPARE(commit(QStringLiteral("A/owner"), "SELECT app.invite_by_email({A}, 'b.e2@example.org', 'analyst')").outcome(), QStringLiteral("1 row"));
    const auto answer = [this](const QString &who, const QString &membership) {
        return m_scene->standing(who).attempt(QStringLiteral("SELECT app.answer_invitation('%1', TRUE)").arg(membership)).outcome();
    };
    const Attempt mine = attempt(QStringLiteral("B/e2"), "SELECT id, organization_name, role FROM app.my_invitations()");
    QCOMPARE(mine.rows.size(), 1);
    QCOMPARE(mine.rows.first().at(2), QStringLiteral("analyst"));
    QCOMPARE(attempt(QStringLiteral("B/e1"), "SELECT * FROM app.my_invitations()").met, 0);
    QCOMPARE(attempt(QStringLiteral("B/e2"), "SELECT unnest(app.my_orgs('{analyst}'))").met, 0); // gives nothing before
    for (const char *other : {"A/owner", "B/owner", "B/e1", "P"}) {
        QCOMPARE(answer(QString::fromUtf8(other), mine.rows.first().first()), QStringLiteral("42501"));
    }
    QCOMPARE(commit(QStringLiteral("B/e2"), "SELECT app.answer_invitation((SELECT id FROM app.my_invitations()), TRUE)").outcome(),
             QStringLiteral("1 row"));
    QCOMPARE(attempt(QStringLiteral("B/e2"), "SELECT unnest(app.my_orgs('{analyst}'))").value(), SecurityScene::id(QStringLiteral("A")));
    QCOMPARE(answer(QStringLiteral("B/e2"), mine.rows.first().first()), QStringLiteral("42501")); // once
}

void TestMemberRules::strangersStayNamelessUntilTheyAccept()
{
    QCOMPARE(commit(QStringLiteral("A/admin"), "SELECT app.invite_by_email({A}, 'b.m1@example.org', 'member')").outcome(), QStringLiteral("1 row"));
    const char *list = "SELECT coalesce(name, '-'), coalesce(email, '-') FROM app.organization_members({A}, '', 'invited', 10)";
    QCOMPARE(attempt(QStringLiteral("A/admin"), list).rows, QList<QStringList>({{QStringLiteral("-"), QStringLiteral("b.m1@example.org")}}));
    QCOMPARE(attempt(QStringLiteral("A/admin"), "SELECT first_name FROM users WHERE id = {B/m1}").met, 0);
    QCOMPARE(commit(QStringLiteral("B/m1"), "SELECT app.answer_invitation((SELECT id FROM app.my_invitations()), FALSE)").outcome(),
             QStringLiteral("1 row"));
    QCOMPARE(attempt(QStringLiteral("A/admin"), "SELECT first_name FROM users WHERE id = {B/m1}").met, 0);
}

void TestMemberRules::whoLeftIsNotBroughtBack()
{
    QCOMPARE(commit(QStringLiteral("B/analyst"), "SELECT app.end_membership({B/analyst/membership})").outcome(), QStringLiteral("1 row"));
    QCOMPARE(attempt(QStringLiteral("B/owner"), "SELECT app.resume_membership({B/analyst/membership})").outcome(), QStringLiteral("42501"));
    QCOMPARE(attempt(QStringLiteral("B/analyst"), "SELECT app.resume_membership({B/analyst/membership})").outcome(), QStringLiteral("42501"));
    QCOMPARE(commit(QStringLiteral("B/owner"), "SELECT app.end_membership({B/member/membership})").outcome(), QStringLiteral("1 row"));
    QCOMPARE(attempt(QStringLiteral("B/admin"), "SELECT app.resume_membership({B/member/membership})").outcome(), QStringLiteral("42501"));
    QCOMPARE(commit(QStringLiteral("B/owner"), "SELECT app.resume_membership({B/member/membership})").outcome(), QStringLiteral("1 row"));
}

void TestMemberRules::plainWritesDoNotVerify_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("sql");
    QTest::newRow("owner, organization") << QStringLiteral("A/owner") << QStringLiteral("UPDATE organizations SET verification_status = 'rejected' WHERE id = {A}");
    QTest::newRow("coordinator, mentor") << QStringLiteral("A/coordinator") << QStringLiteral("UPDATE allies SET verification_status = 'verified' WHERE id = {A/m1}");
    QTest::newRow("mentor") << QStringLiteral("A/m1") << QStringLiteral("UPDATE allies SET verification_status = 'verified' WHERE id = {A/m1}");
    QTest::newRow("person") << QStringLiteral("A/e1") << QStringLiteral("UPDATE users SET is_verified = FALSE WHERE id = {A/e1}");
    QTest::newRow("platform too") << QStringLiteral("P") << QStringLiteral("UPDATE organizations SET verification_status = 'rejected' WHERE id = {A}");
    QTest::newRow("a made-up decision") << QStringLiteral("A/owner") << QStringLiteral("INSERT INTO verifications (subject, organization_id, status) VALUES ('organizations', {A}, 'verified')");
}

void TestMemberRules::plainWritesDoNotVerify()
{
    QFETCH(QString, who);
    QFETCH(QString, sql);
    const Attempt tried = attempt(who, sql.toUtf8().constData());
    QVERIFY2(tried.state == QLatin1String("42501"), qPrintable(tried.outcome() + u' ' + tried.message));
}

void TestMemberRules::whoLooksAsAnotherChangesNothing()
{
    HostileClient &superuser = m_scene->superuser();
    QCOMPARE(superuser.raw(SecurityScene::withIds(QStringLiteral(
                 "INSERT INTO app_private.sessions (token_hash, user_id, kind, viewer_id, parent_hash, db_role, expires_at) "
                 "SELECT sha256('looking'), {A/owner}, 'view', {P}, token_hash, 'ecosystem_app', now() + '1 hour' "
                 "FROM app_private.sessions WHERE user_id = {P} LIMIT 1"))).state,
             QString());
    const auto looking = m_scene->client(QString());
    looking->useToken("looking");
    for (const char *sql : {"SELECT app.set_member_role({A/analyst/membership}, 'member')", "SELECT app.end_membership({A/admin/membership})",
                            "SELECT app.add_member({A}, 'Ana', 'Pérez', NULL, NULL, 'member')", "SELECT app.transfer_ownership({A}, {A/member})",
                            "SELECT app.set_person_active({A/member}, FALSE)", "SELECT app.verify('allies', {A/m1}, 'verified', '')"}) {
        const Attempt tried = looking->attempt(SecurityScene::withIds(QString::fromUtf8(sql)));
        QVERIFY2(!tried.wentThrough(), sql);
    }
    QVERIFY(looking->attempt(SecurityScene::withIds(QStringLiteral("SELECT * FROM app.organization_members({A}, '', 'all', 10)"))).wentThrough());
}

QTEST_GUILESS_MAIN(TestMemberRules)
#include "tst_memberrules.moc"
