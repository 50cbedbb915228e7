// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signinscene.h"

#include <QTest>

Result<ResultSet> SignInClient::sql(const QString &statement, const QVariantList &values) const
{
    return waitFor(database->run<ResultSet>(Lane::Interactive, [statement, values](Executor &executor) {
        return executor.run({statement, values, {}, {}, {}});
    }));
}

std::unique_ptr<SignInScene> SignInScene::create()
{
    std::unique_ptr<SignInScene> scene(new SignInScene);
    scene->m_db = TestDatabase::create(Engine::PostgreSql);
    if (!scene->m_db) {
        return nullptr;
    }
    const auto cheap = scene->m_db->setUp(QStringLiteral("UPDATE app_private.security_settings SET bcrypt_cost = 4"));
    if (!cheap || !scene->addPerson(luz(), QStringLiteral("luz@example.org")) ||
        !scene->addPerson(ada(), QStringLiteral("ada@example.org"), QStringLiteral("admin")) ||
        !scene->m_db->setUp(QStringLiteral("INSERT INTO admins (id, admin_level) VALUES ($1, 'platform')"), {ada()})) {
        QTest::qFail("the scene could not be set up", __FILE__, __LINE__);
        return nullptr;
    }
    return scene;
}

bool SignInScene::addPerson(const QString &id, const QString &email, const QString &type) const
{
    return m_db
        ->setUp(QStringLiteral("INSERT INTO users (id, email, password_hash, first_name, last_name, user_type) "
                               "VALUES ($1, $2::text, crypt($3, gen_salt('bf', 4)), initcap(split_part($2::text, '@', 1)), 'Ríos', $4)"),
                {id, email, password(), type})
        .ok();
}

SignInClient SignInScene::client(const QString &login) const
{
    SignInClient made;
    const DatabaseProfile profile = login.isEmpty() ? m_db->profile() : m_db->profileAs(login);
    auto opened = Database::openBlocking(profile, {}, m_db->clock());
    if (!opened) {
        QTest::qFail(qPrintable(opened.error().message), __FILE__, __LINE__);
        return made;
    }
    made.database = std::move(opened).value();
    made.service = std::make_unique<SignInService>(made.database);
    return made;
}

SignInClient SignInScene::signedIn(const QString &email) const
{
    SignInClient made = client();
    if (made.service) {
        const auto outcome = waitFor(made.service->signIn(email, password(), {}));
        if (!outcome || outcome.value().token.isEmpty()) {
            QTest::qFail(qPrintable(QStringLiteral("%1 could not sign in").arg(email)), __FILE__, __LINE__);
        }
    }
    return made;
}

QString SignInScene::value(const QString &statement, const QVariantList &values) const
{
    const auto answer = m_db->setUp(statement, values);
    if (!answer) {
        return QStringLiteral("error: ") + answer.error().message + answer.error().detail;
    }
    return answer.value().rows.isEmpty() ? QString() : answer.value().rows.constFirst().constFirst().toString();
}

QStringList SignInScene::accessLog() const
{
    const auto answer = m_db->setUp(QStringLiteral(
        "SELECT action || '|' || coalesce((SELECT split_part(email, '@', 1) FROM users WHERE id = l.user_id), '') || '|' || "
        "coalesce((SELECT split_part(email, '@', 1) FROM users WHERE id = l.entity_id), l.entity_id::text) "
        "FROM activity_logs l WHERE action NOT IN ('created', 'updated', 'deleted', 'role_changed') ORDER BY created_at, id"));
    QStringList lines;
    if (answer) {
        for (const QList<QVariant> &row : answer.value().rows) {
            lines += row.constFirst().toString();
        }
    }
    return lines;
}
