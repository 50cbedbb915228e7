// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/attackrows.h"

#include <QTest>

/// What people of one organization try on another, on themselves and on each other, with SQL of their own and a session that is
/// rightly theirs. tst_rights has every table and verb; here stand the tricks.
class TestAttacks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void theOtherOrganizationIsClosed_data();
    void theOtherOrganizationIsClosed();
    void nobodyPromotesThemselves_data();
    void nobodyPromotesThemselves() { tryAttack(*m_scene); }
    void nobodyMovesWhatIsTheirs_data();
    void nobodyMovesWhatIsTheirs() { tryAttack(*m_scene); }
    void nobodyForges_data();
    void nobodyForges() { tryAttack(*m_scene); }
    void secretsStaySecret_data();
    void secretsStaySecret() { tryAttack(*m_scene); }
    void strangersStayStrangers();

private:
    std::unique_ptr<SecurityScene> m_scene;
};

void TestAttacks::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
}

void TestAttacks::theOtherOrganizationIsClosed_data()
{
    QTest::addColumn<QString>("person");
    for (const char *part : {"owner", "admin", "coordinator", "analyst", "member", "e1", "m1", "c1"}) {
        QTest::newRow(part) << QStringLiteral("A/") + QLatin1String(part);
    }
}

/// Whatever the table of rights says: nothing of the others is read, written or removed by any of us.
void TestAttacks::theOtherOrganizationIsClosed()
{
    QFETCH(QString, person);
    const Attempt asked = m_scene->superuser().raw(
        QStringLiteral("SELECT string_agg(format('(%L, %L)', verb, statement), ',') FROM scene.statements('%1') "
                       "WHERE scope = 'others'")
            .arg(person));
    QVERIFY2(asked.wentThrough(), qPrintable(asked.message));
    QVERIFY(asked.value().size() > 1000);
    const Attempt tried = m_scene->client(person)->attempt(
        QStringLiteral("SELECT outcome, statement FROM (SELECT scene.attempt(verb, statement) AS outcome, statement "
                       "FROM (VALUES %1) AS v (verb, statement)) t WHERE outcome NOT IN ('0', '42501')")
            .arg(asked.value()));
    QVERIFY2(tried.wentThrough(), qPrintable(tried.message));
    QStringList breaches;
    for (const QStringList &row : tried.rows) {
        breaches.append(row.join(QLatin1String(" <- ")).left(300));
    }
    QCOMPARE(breaches.join(QLatin1Char('\n')), QString());
}

void TestAttacks::nobodyPromotesThemselves_data()
{
    addAttackColumns();
    addAttack("user_type of oneself", "A/e1", "UPDATE users SET user_type = 'admin' WHERE id = {A/e1}", "42501");
    addAttack("user_type of oneself, as owner", "A/owner", "UPDATE users SET user_type = 'admin' WHERE id = {A/owner}", "42501");
    addAttack("is_verified of oneself", "A/m1", "UPDATE users SET is_verified = FALSE WHERE id = {A/m1}", "42501");
    addAttack("is_active of another", "A/coordinator", "UPDATE users SET is_active = FALSE WHERE id = {A/owner}", "42501");
    addAttack("id of oneself", "A/e1", "UPDATE users SET id = {P} WHERE id = {A/e1}", "42501");
    addAttack("password hash of oneself", "A/e1", "UPDATE users SET password_hash = 'x' WHERE id = {A/e1}", "42501");
    addAttack("email of the platform administrator", "A/owner", "UPDATE users SET email = 'a@example.org' WHERE id = {P}", "0 rows");
    addAttack("email of an administrator by a coordinator", "A/coordinator",
              "UPDATE users SET email = 'a@example.org' WHERE id = {A/owner}", "42501");
    addAttack("admins row for oneself", "A/owner", "INSERT INTO admins (id, admin_level) VALUES ({A/owner}, 'platform')", "42501");
    addAttack("admin_level of oneself", "A/admin", "UPDATE admins SET admin_level = 'platform' WHERE id = {A/admin}", "0 rows");
    addAttack("permissions of oneself", "A/admin", "UPDATE admins SET permissions = '{}' WHERE id = {A/admin}", "0 rows");
    addAttack("the platform administrator's level", "A/admin", "UPDATE admins SET admin_level = 'organization' WHERE id = {P}", "0 rows");
    addAttack("role of oneself", "A/coordinator", "UPDATE user_organizations SET role = 'owner' WHERE id = {A/coordinator/membership}", "0 rows");
    addAttack("role of oneself, as administrator", "A/admin", "UPDATE user_organizations SET role = 'owner' WHERE id = {A/admin/membership}", "0 rows");
    addAttack("permissions of one's membership", "A/member", "UPDATE user_organizations SET permissions = '{}' WHERE id = {A/member/membership}", "0 rows");
    addAttack("accepted_at of one's membership", "A/member", "UPDATE user_organizations SET accepted_at = now() WHERE id = {A/member/membership}", "0 rows");
    addAttack("a membership of oneself elsewhere", "A/owner",
              "INSERT INTO user_organizations (user_id, organization_id, role) VALUES ({A/owner}, {B}, 'owner')", "42501");
    addAttack("a membership of oneself, accepted", "A/e1",
              "INSERT INTO user_organizations (user_id, organization_id, role, accepted_at) VALUES ({A/e1}, {A}, 'owner', now())", "42501");
    addAttack("verification of one's organization", "A/owner", "UPDATE organizations SET verification_status = 'rejected' WHERE id = {A}", "42501");
    addAttack("verification of oneself as mentor", "A/m1", "UPDATE allies SET verification_status = 'verified' WHERE id = {A/m1}", "42501");
    addAttack("a rating's average", "A/m1", "UPDATE allies SET average_rating = 5 WHERE id = {A/m1}", "42501");
    addAttack("a counter", "A/coordinator", "UPDATE entrepreneurs SET projects_count = 9 WHERE id = {A/e1}", "42501");
    addAttack("rating oneself through another's name", "A/m1",
              "INSERT INTO user_ratings (rater_id, rated_id, context_type, context_id, rating) "
              "VALUES ({A/e1}, {A/m1}, 'mentorship', {A/1/mentorship}, 5)", "42501");
    addAttack("a member role by function", "A/coordinator", "SELECT app.set_member_role({A/coordinator/membership}, 'owner')", "42501");
    addAttack("a member role by function, as administrator", "A/admin", "SELECT app.set_member_role({A/admin/membership}, 'owner')", "42501");
    addAttack("ownership by function", "A/admin", "SELECT app.transfer_ownership({A}, {A/admin})", "42501");
    addAttack("somebody else's invitation accepted", "A/admin", "SELECT app.answer_invitation({B/member/membership}, TRUE)", "42501");
    addAttack("a member of the other organization put out", "A/owner", "SELECT app.end_membership({B/member/membership})", "42501");
    addAttack("the owner put out by an administrator", "A/admin", "SELECT app.end_membership({A/owner/membership})", "42501");
    addAttack("verification by function", "A/owner", "SELECT app.verify('organizations', {A}, 'verified', NULL)", "42501");
    addAttack("a person of the other organization deactivated", "A/owner", "SELECT app.set_person_active({B/e1}, FALSE)", "42501");
    addAttack("the platform administrator deactivated", "A/owner", "SELECT app.set_person_active({P}, FALSE)", "42501");
}

void TestAttacks::nobodyMovesWhatIsTheirs_data()
{
    addAttackColumns();
    addAttack("one's project to another's program", "A/e1", "UPDATE projects SET program_id = {B/private} WHERE id = {A/e1/project}", "42501");
    addAttack("one's project to a public program of others", "A/e1", "UPDATE projects SET program_id = {B/public} WHERE id = {A/e1/project}", "42501");
    addAttack("our project to another's program, as coordinator", "A/coordinator",
              "UPDATE projects SET program_id = {B/private} WHERE id = {A/e1/project}", "42501");
    addAttack("our program to another organization", "A/owner", "UPDATE programs SET organization_id = {B} WHERE id = {A/private}", "42501");
    addAttack("our cohort to another's program", "A/coordinator", "UPDATE cohorts SET program_id = {B/private} WHERE id = {A/private/cohort}", "42501");
    addAttack("one's project to somebody else", "A/e1", "UPDATE projects SET entrepreneur_id = {B/e1} WHERE id = {A/e1/project}", "42501");
    addAttack("one's profile to another organization", "A/e1", "UPDATE entrepreneurs SET organization_id = {B} WHERE id = {A/e1}", "42501");
    addAttack("one's profile to another organization, as mentor", "A/m1", "UPDATE allies SET organization_id = {B} WHERE id = {A/m1}", "42501");
    addAttack("our application to another's program", "A/coordinator",
              "UPDATE program_applications SET program_id = {B/private} WHERE id = {A/e1/application}", "42501");
    addAttack("our mentorship to a mentor of others", "A/coordinator", "UPDATE mentorships SET ally_id = {B/m1} WHERE id = {A/1/mentorship}", "42501");
    addAttack("our mentorship to another's entrepreneur", "A/coordinator",
              "UPDATE mentorships SET entrepreneur_id = {B/e1} WHERE id = {A/1/mentorship}", "42501");
    addAttack("one's document below another's", "A/e1", "UPDATE documents SET parent_document_id = {B/e1/private} WHERE id = {A/e1/private}", "42501");
    addAttack("one's document below one that is not there", "A/e1",
              "UPDATE documents SET parent_document_id = gen_random_uuid() WHERE id = {A/e1/private}", "42501");
    addAttack("one's document to another owner", "A/e1", "UPDATE documents SET owner_id = {B/e1} WHERE id = {A/e1/private}", "42501");
    addAttack("one's document into another's project", "A/e1", "UPDATE documents SET project_id = {B/e1/project} WHERE id = {A/e1/private}", "42501");
    addAttack("one's document to every reader of another organization", "A/e1",
              "UPDATE documents SET visibility = 'organization', project_id = {B/e1/project} WHERE id = {A/e1/private}", "42501");
    addAttack("one's task to a stranger", "A/e1", "UPDATE tasks SET assigned_to = {B/e1} WHERE id = {A/e1/task}", "42501");
    addAttack("one's message into another's conversation", "A/e1", "UPDATE messages SET conversation_id = {B/1/talk} WHERE id = {A/e1/message}", "42501");
    addAttack("one's view shared with another organization", "A/coordinator",
              "UPDATE saved_views SET shared = TRUE, organization_id = {B} WHERE id = {A/coordinator/view}", "42501");
    addAttack("our contact to a person of others", "A/coordinator", "UPDATE contacts SET person_id = {B/e1} WHERE id = {A/coordinator/contact}", "42501");
}

void TestAttacks::nobodyForges_data()
{
    addAttackColumns();
    addAttack("a mentorship with a stranger", "A/m1",
              "INSERT INTO mentorships (ally_id, entrepreneur_id, mentorship_type, start_date) VALUES ({A/m1}, {B/e1}, 'ongoing', '2026-03-01')", "42501");
    addAttack("a mentorship with a person of one's organization, by the mentor", "A/m1",
              "INSERT INTO mentorships (ally_id, entrepreneur_id, mentorship_type, start_date) VALUES ({A/m1}, {A/e2}, 'ongoing', '2026-03-01')", "42501");
    addAttack("a mentorship by a coordinator with a stranger", "A/coordinator",
              "INSERT INTO mentorships (ally_id, entrepreneur_id, mentorship_type, start_date) VALUES ({A/m1}, {B/e1}, 'ongoing', '2026-03-01')", "42501");
    addAttack("a mentorship in our program between strangers", "A/coordinator",
              "INSERT INTO mentorships (ally_id, entrepreneur_id, program_id, mentorship_type, start_date) VALUES ({B/m1}, {B/e1}, {A/private}, 'ongoing', '2026-03-01')", "42501");
    addAttack("an application of a stranger in our program", "A/coordinator",
              "INSERT INTO program_applications (program_id, entrepreneur_id) VALUES ({A/private}, {B/e1})", "42501");
    addAttack("a project of a stranger in our program", "A/coordinator",
              "INSERT INTO projects (entrepreneur_id, program_id, name) VALUES ({B/e1}, {A/private}, 'x')", "42501");
    addAttack("a profile for a stranger in our organization", "A/coordinator",
              "INSERT INTO clients (id, organization_id, client_type) VALUES ({B/e1}, {A}, 'investor')", "42501");
    addAttack("oneself in another's meeting", "A/e1", "INSERT INTO meeting_participants (meeting_id, user_id, role) VALUES ({B/1/session}, {A/e1}, 'observer')", "42501");
    addAttack("a stranger in one's own meeting", "A/e1", "INSERT INTO meeting_participants (meeting_id, user_id, role) VALUES ({A/e1/meeting}, {B/e1}, 'required')", "42501");
    addAttack("oneself in another's conversation", "A/e1",
              "INSERT INTO conversation_participants (conversation_id, user_id, role) VALUES ({B/1/talk}, {A/e1}, 'member')", "42501");
    addAttack("oneself in another's conversation of one's organization", "A/coordinator",
              "INSERT INTO conversation_participants (conversation_id, user_id, role) VALUES ({A/1/talk}, {A/coordinator}, 'member')", "42501");
    addAttack("a message in another's name", "A/e1", "INSERT INTO messages (conversation_id, sender_id, content) VALUES ({A/1/talk}, {A/m1}, 'x')", "42501");
    addAttack("a message in another's conversation", "A/e1", "INSERT INTO messages (conversation_id, sender_id, content) VALUES ({B/1/talk}, {A/e1}, 'x')", "42501");
    addAttack("another's message changed", "A/e1", "UPDATE messages SET content = 'x' WHERE id = {A/m1/message}", "0 rows");
    addAttack("a notification for another", "A/e1",
              "INSERT INTO notifications (user_id, title, message, notification_type) VALUES ({A/m1}, 'x', 'x', 'info')", "42501");
    addAttack("a consent that somebody gave", "A/e1",
              "INSERT INTO user_consents (user_id, consent_type, consent_given) VALUES ({A/m1}, 'marketing', TRUE)", "42501");
    addAttack("a review in another's name", "A/m1", "INSERT INTO application_reviews (application_id, reviewer_id, scores) VALUES ({A/e1/application}, {A/coordinator}, '{}')", "42501");
    addAttack("a review of one's own application", "A/e1", "INSERT INTO application_reviews (application_id, reviewer_id, scores) VALUES ({A/e1/application}, {A/e1}, '{}')", "42501");
    addAttack("a line of the log", "A/owner", "INSERT INTO activity_logs (user_id, action, entity_type, entity_id) VALUES ({A/e1}, 'updated', 'users', {A/e1})", "42501");
    addAttack("a line of the log into its partition", "P",
              "INSERT INTO activity_logs_default (user_id, action, entity_type, entity_id) VALUES ({A/e1}, 'updated', 'users', {A/e1})", "42501");
    addAttack("the log changed", "P", "UPDATE activity_logs SET user_id = NULL", "42501");
    addAttack("the log emptied", "P", "DELETE FROM activity_logs", "42501");
    addAttack("the log truncated", "P", "TRUNCATE activity_logs", "42501");
    addAttack("the log by the removing function", "P", "SELECT app.delete_rows('public.activity_logs', ARRAY[{A/e1/log}]::uuid[])", "42501");
    addAttack("an event in another's name", "A/e1",
              "INSERT INTO analytics_events (event_name, event_category, user_id) VALUES ('x', 'user', {A/m1})", "42501");
    addAttack("a person without a function", "A/coordinator",
              "INSERT INTO users (email, password_hash, first_name, last_name, user_type) VALUES ('x@example.org', '!', 'x', 'x', 'admin')", "42501");
    addAttack("a conversation in another's name", "A/e1",
              "INSERT INTO conversations (conversation_type, created_by) VALUES ('group', {B/owner}) RETURNING created_by = {A/e1}", "= t");
    addAttack("a task in another's name", "A/coordinator", "INSERT INTO tasks (title, created_by) VALUES ('x', {B/owner}) RETURNING created_by = {A/coordinator}", "= t");
    addAttack("a task that a stranger gave", "A/coordinator", "INSERT INTO tasks (title, assigned_by) VALUES ('x', {B/owner})", "42501");
    addAttack("one's task in another's name", "A/e1", "UPDATE tasks SET created_by = {B/owner} WHERE id = {A/e1/task} RETURNING created_by = {A/coordinator}", "= t");
    addAttack("a contact in a stranger's name", "A/coordinator", "INSERT INTO contacts (person_id, channel, contacted_by) VALUES ({A/e1}, 'call', {B/owner})", "42501");
    addAttack("an application shown to a stranger", "A/coordinator", "INSERT INTO application_reviews (application_id, reviewer_id, scores) VALUES ({A/e2/application}, {B/e1}, '{}')", "42501");
    addAttack("a rating for a context that is made up", "A/e1",
              "INSERT INTO user_ratings (rater_id, rated_id, context_type, context_id, rating) VALUES ({A/e1}, {A/m1}, 'project', gen_random_uuid(), 5)", "42501");
    addAttack("a deleted record that would make one an administrator", "A/coordinator",
              "INSERT INTO deleted_records (batch, entity, id, \"row\", \"by\") VALUES (gen_random_uuid(), 'admins', {A/coordinator}, '{}', {A/coordinator})", "42501");
    addAttack("the log rewritten through a merge that never was", "A/coordinator",
              "INSERT INTO record_merges (id, entity, kept_id, gone_id, kept_label, gone_label, content, merged_by) "
              "VALUES ({A/merge/forged}, 'users', {A/coordinator}, {A/owner}, 'x', 'x', '{}', {A/coordinator}); SELECT app.merge_traces({A/merge/forged}, FALSE)", "42501");
    addAttack("a deletion in another's name", "A/coordinator", "INSERT INTO deletions (id, entity, records, \"by\") VALUES (gen_random_uuid(), 'tasks', 1, {B/owner})", "42501");
    addAttack("the workspace's settings", "A/owner", "UPDATE workspace_settings SET value = 'x'", "0 rows");
}

void TestAttacks::secretsStaySecret_data()
{
    addAttackColumns();
    addAttack("the hash of oneself", "A/e1", "SELECT password_hash FROM users WHERE id = {A/e1}", "42501");
    addAttack("the hash as the platform administrator", "P", "SELECT password_hash FROM users", "42501");
    addAttack("the hash in a condition", "P", "SELECT id FROM users WHERE password_hash LIKE '$2a$%'", "42501");
    addAttack("the hash in an order", "P", "SELECT id FROM users ORDER BY password_hash", "42501");
    addAttack("the whole row", "P", "SELECT u FROM users u", "42501");
    addAttack("the whole row as JSON", "P", "SELECT to_jsonb(u) FROM users u", "42501");
    addAttack("all columns", "P", "SELECT * FROM users", "42501");
    addAttack("natural join by the column", "P", "SELECT 1 FROM users NATURAL JOIN (SELECT '!'::varchar AS password_hash) x", "42501");
    addAttack("what an update returns", "A/e1", "UPDATE users SET first_name = first_name WHERE id = {A/e1} RETURNING password_hash", "42501");
    addAttack("the old and new row of a merge", "P",
              "MERGE INTO users u USING (SELECT 1) x ON u.password_hash = '!' WHEN MATCHED THEN DO NOTHING", "42501");
    addAttack("a column of secrets taken into an open one", "A/e1", "UPDATE users SET avatar_url = password_hash WHERE id = {A/e1}", "42501");
    addAttack("e-mail without the function", "P", "SELECT email FROM users", "42501");
    addAttack("phone in a condition", "P", "SELECT id FROM users WHERE phone IS NOT NULL", "42501");
    addAttack("contacts of strangers", "A/coordinator", "SELECT * FROM app.user_contacts(ARRAY[{B/e1}, {P}]::uuid[])", "0 rows");
    addAttack("contacts of one's mentor's other entrepreneur", "A/e1", "SELECT * FROM app.user_contacts(ARRAY[{A/e2}]::uuid[])", "0 rows");
    addAttack("contacts for an analyst", "A/analyst", "SELECT * FROM app.user_contacts(ARRAY[{A/e1}]::uuid[])", "0 rows");
    addAttack("a stranger's e-mail found", "A/coordinator", "SELECT app.find_people('email_is', 'b.e1@example.org')", "0 rows");
    addAttack("strangers' e-mails found by their beginning", "A/coordinator", "SELECT app.find_people('email_like', 'b.%')", "0 rows");
    addAttack("strangers' phones found", "A/analyst", "SELECT p FROM app.find_people('phone_like', '%300%') AS p WHERE p <> {A/analyst}", "0 rows");
    addAttack("sessions", "P", "SELECT * FROM app_private.sessions", "42501");
    addAttack("time claims", "P", "SELECT * FROM app_private.time_claims", "42501");
    addAttack("the words of the search", "A/owner", "SELECT words FROM search_entries", "42501");
    addAttack("the vocabulary of the search", "A/owner", "SELECT word FROM search_words", "42501");
    addAttack("the figures of everybody", "A/e1", "SELECT * FROM user_stats", "42501");
    addAttack("a photo of a stranger", "A/coordinator", "SELECT image FROM person_photos WHERE id = {B/e1}", "0 rows");
    addAttack("private notes of a meeting", "A/m1", "SELECT private_notes FROM meeting_participants WHERE user_id = {B/e1}", "0 rows");
    addAttack("statistics of a table with policies", "A/e1", "SELECT most_common_vals FROM pg_stats WHERE tablename IN ('users', 'person_details')", "0 rows");
    addAttack("statistics' own table", "A/e1", "SELECT stavalues1 FROM pg_statistic", "42501");
}

/// Adding a person whom one knows by id to one's organization shows nothing of them until they agree.
void TestAttacks::strangersStayStrangers()
{
    const std::unique_ptr<HostileClient> owner = m_scene->client(QStringLiteral("A/owner"));
    const QString invite = SecurityScene::withIds(QStringLiteral("DO $$ BEGIN PERFORM app.invite_member({A}, {B/e1}, 'member'); EXCEPTION WHEN OTHERS THEN NULL; END $$; "));
    for (const char *look : {"SELECT id FROM users WHERE id = {B/e1}", "SELECT id FROM person_details WHERE id = {B/e1}",
                             "SELECT id FROM entrepreneurs WHERE id = {B/e1}", "SELECT * FROM app.user_contacts(ARRAY[{B/e1}]::uuid[])",
                             "SELECT id FROM projects WHERE entrepreneur_id = {B/e1}", "SELECT id FROM documents WHERE owner_id = {B/e1} AND visibility <> 'public'"}) {
        const Attempt attempt = owner->attempt(invite + SecurityScene::withIds(QString::fromLatin1(look)));
        QCOMPARE(QLatin1String(look) + QLatin1String(" -> ") + attempt.outcome(), QLatin1String(look) + QLatin1String(" -> 0 rows"));
    }
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
