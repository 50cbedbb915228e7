// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/oldersystem.h"
#include "tests/exchange/mappingrows.h"

#include <QTest>

/// What is taken over of the people of an older system.
class TestOlderSystem final : public QObject
{
    Q_OBJECT

private slots:
    void rolesOfOlderSystems_data();
    void rolesOfOlderSystems();
    void passwordsAreNeverKept_data();
    void passwordsAreNeverKept();
    void passwordsLeaveTheFile();

private:
    const Catalog m_catalog = Catalog::standard();
};

namespace {
constexpr const char *hash = "$2b$10$abcdefghijklmnopqrstuuAbcdefghijklmnopqrstuvwxyz01234";
} // namespace

void TestOlderSystem::rolesOfOlderSystems_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("type");
    const auto add = [](const char *role, const char *type) { QTest::newRow(role) << QString::fromUtf8(role) << QString::fromLatin1(type); };
    add("Mentora", "ally");
    add("asesor", "ally");
    add("Aliado", "ally");
    add("EMPRENDEDOR", "entrepreneur");
    add("Emprendedor/a", "entrepreneur");
    add("startup_founder", "entrepreneur");
    add("Co-founder", "entrepreneur");
    add("inversionista", "client");
    add("Cliente", "client");
    add("ROLE_ADMIN", "admin");
    add("Coordinadora", "admin");
    add("super-admin", "admin");
    add("ally", "ally");
    add("dragón", "!not_in_vocabulary");
    add("user", "!not_in_vocabulary");
}

void TestOlderSystem::rolesOfOlderSystems()
{
    QFETCH(QString, role);
    QFETCH(QString, type);
    ImportMapping mapping = mappingOf("users", {fill("user_type", {QStringLiteral("Rol")})});
    mapping.olderSystem = true;
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Rol")}, colombian());
    QVERIFY(mapper.ok());
    QCOMPARE(outcomeOf(mapper.value().map(rowOf({role})), 0), type);
}

void TestOlderSystem::passwordsAreNeverKept_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("kept");
    const QString digest = QString::fromLatin1(hash).mid(4);
    QTest::newRow("bcrypt b") << QString::fromLatin1(hash) << QStringLiteral("$2a$") + digest;
    QTest::newRow("bcrypt y") << QStringLiteral("$2y$") + digest << QStringLiteral("$2a$") + digest;
    QTest::newRow("bcrypt a") << QStringLiteral("$2a$") + digest << QStringLiteral("$2a$") + digest;
    QTest::newRow("bcrypt x is broken") << QStringLiteral("$2x$") + digest << QString();
    QTest::newRow("too cheap") << QString::fromLatin1(hash).replace(QLatin1String("$10$"), QLatin1String("$03$")) << QString();
    QTest::newRow("too dear") << QString::fromLatin1(hash).replace(QLatin1String("$10$"), QLatin1String("$15$")) << QString();
    QTest::newRow("cut off") << QString::fromLatin1(hash).left(59) << QString();
    QTest::newRow("another alphabet") << QString::fromLatin1(hash).replace(20, 1, QStringLiteral("+")) << QString();
    QTest::newRow("plain text") << QStringLiteral("secreto123") << QString();
    QTest::newRow("MD5") << QStringLiteral("5f4dcc3b5aa765d61d8327deb882cf99") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestOlderSystem::passwordsAreNeverKept()
{
    QFETCH(QString, password);
    QFETCH(QString, kept);
    ImportMapping mapping = mappingOf("users", {fill("password_hash", {QStringLiteral("Clave")})});
    mapping.olderSystem = true;
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Clave")}, colombian());
    QVERIFY(mapper.ok());
    QVERIFY(mapper.value().targets().at(0).field == nullptr);
    const MappedRow row = mapper.value().map(rowOf({password}));
    QCOMPARE(row.values.at(0).toString(), kept);
    QCOMPARE(row.given.at(0), !kept.isEmpty());
    QCOMPARE(row.typed.at(0), QString());
    QVERIFY(row.problems.isEmpty());
}

void TestOlderSystem::passwordsLeaveTheFile()
{
    SourceTable table;
    table.headings = {QStringLiteral("Correo"), QStringLiteral("Contraseña"), QStringLiteral("Acceso")};
    table.rows = {rowOf({QStringLiteral("ana@example.org"), QStringLiteral("secreto"), QStringLiteral("otro")}),
                  rowOf({QStringLiteral("b@example.org"), QString::fromLatin1(hash)}), rowOf({})};
    hidePasswords(table, mappingOf("users", {fill("password_hash", {QStringLiteral("Acceso")})}));
    QCOMPARE(table.rows.at(0).cell(0).text, QStringLiteral("ana@example.org"));
    QCOMPARE(table.rows.at(0).cell(1).text, QString());
    QCOMPARE(table.rows.at(0).cell(2).text, QString());
    QVERIFY(table.rows.at(1).cell(1).text.startsWith(QLatin1String("$2a$10$")));
}

QTEST_GUILESS_MAIN(TestOlderSystem)
#include "tst_oldersystem.moc"
