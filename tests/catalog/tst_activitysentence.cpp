// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/activitysentence.h"

#include <QTest>

/// The log in words.
class TestActivitySentence final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void whatIsNoRowIsEmpty();
};

void TestActivitySentence::reads_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *rest, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(rest) << QString::fromUtf8(sentence);
    };
    row("one field", R"("action":"updated","kind":"users","name":"José Pérez","changes":{"phone":["1","2"]})",
        "Luz Restrepo changed Mobile of José Pérez (person)");
    row("three fields", R"("action":"updated","kind":"users","name":"José","changes":{"first_name":["a","b"],"last_name":["a","b"],"phone":["1","2"]})",
        "Luz Restrepo changed First names, Last names, and Mobile of José (person)");
    row("many fields: the first and a number",
        R"("action":"updated","kind":"users","name":"José","changes":{"email":[1,2],"first_name":[1,2],"last_name":[1,2],"phone":[1,2],"timezone":[1,2]})",
        "Luz Restrepo changed E-mail, First names, and 3 other field(s) of José (person)");
    row("a secret is not named", R"("action":"updated","kind":"users","name":"José","changes":{"_secret_changed":true})",
        "Luz Restrepo changed something secret of José (person)");
    row("created", R"("action":"created","kind":"programs","name":"Raíces")", "Luz Restrepo created Raíces (program)");
    row("deleted, without a name", R"("action":"deleted","kind":"tasks","name":null)", "Luz Restrepo deleted task");
    row("a further table of a person", R"("action":"updated","kind":"person_details","name":"José","changes":{"birth_date":["a","b"]})",
        "Luz Restrepo changed Date of birth of José (personal details)");
    row("signed in", R"("action":"signed_in","kind":"users","name":"Luz Restrepo")", "Luz Restrepo signed in");
    row("a role is given", R"("action":"role_changed","kind":"user_organizations","name":"José","changes":{"role":[null,"coordinator"],"accepted_at":[null,"x"]})",
        "Luz Restrepo gave José the role Coordinator");
    row("a role is taken", R"("action":"role_changed","kind":"user_organizations","name":"José","changes":{"role":["admin",null]})",
        "Luz Restrepo took the role Administrator from José");
    row("a role is changed", R"("action":"role_changed","kind":"user_organizations","name":"José","changes":{"role":["analyst","owner"]})",
        "Luz Restrepo changed the role of José from Analyst to Owner");
    row("the platform is given", R"("action":"role_changed","kind":"admins","name":"José","changes":{"admin_level":["organization","platform"]})",
        "Luz Restrepo made José a platform administrator");
    row("the platform is taken", R"("action":"role_changed","kind":"admins","name":"José","changes":{"admin_level":["platform",null]})",
        "Luz Restrepo took the platform's administration from José");
    row("somebody left", R"("action":"role_changed","kind":"user_organizations","name":"José","changes":{"left_at":[null,"2026-01-01"]})",
        "Luz Restrepo ended the membership of José");
    row("a copy", R"("action":"exported","kind":"programs","name":null,"metadata":{"rows":1234,"to":"clipboard"})",
        "Luz Restrepo copied 1,234 row(s) of Programs");
    row("a file", R"("action":"exported","kind":"programs","name":null,"metadata":{"rows":7,"to":"file","name":"marzo.xlsx"})",
        "Luz Restrepo exported 7 row(s) of Programs as “marzo.xlsx”");
    row("contact data of one", R"("action":"viewed_contacts","kind":"users","name":"José","metadata":{"count":1})",
        "Luz Restrepo looked at the contact data of José");
    row("contact data of many", R"("action":"viewed_contacts","kind":"users","name":null,"metadata":{"count":40})",
        "Luz Restrepo looked at the contact data of 40 people");
    row("a review", R"("action":"access_reviewed","kind":"organizations","name":"Cámara")", "Luz Restrepo reviewed who has access to Cámara");
    row("an action of another program", R"("action":"sealed","kind":"programs","name":"Raíces")", "Luz Restrepo: sealed, Raíces (program)");
}

void TestActivitySentence::reads()
{
    QFETCH(QString, rest);
    QFETCH(QString, sentence);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString json = QLatin1String(R"({"who":"Luz Restrepo","system":false,)") + rest + QLatin1Char('}');
    QCOMPARE(activitySentence(json, QLocale(QStringLiteral("en_US"))), sentence);
}

void TestActivitySentence::whatIsNoRowIsEmpty()
{
    const QLocale locale(QStringLiteral("en_US"));
    QCOMPARE(activitySentence(QStringLiteral("nothing"), locale), QString());
    QCOMPARE(activitySentence(QStringLiteral(R"({"who":null,"system":true,"action":"signed_out"})"), locale), QStringLiteral("The system signed out"));
    QCOMPARE(activitySentence(QStringLiteral(R"({"who":null,"system":1,"action":"signed_out"})"), locale), QStringLiteral("The system signed out"));
    QCOMPARE(activitySentence(QStringLiteral(R"({"who":null,"system":0,"action":"signed_out"})"), locale), QStringLiteral("Somebody signed out"));
    QVERIFY(activitySentence(QStringLiteral(R"({"who":null,"system":true,"action":"sign_in_failed","name":null})"), locale)
                .startsWith(QLatin1String("Somebody tried to sign in")));
}

QTEST_GUILESS_MAIN(TestActivitySentence)
#include "tst_activitysentence.moc"
