// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/passwordstrength.h"

#include <QTest>

class TestPasswordStrength final : public QObject
{
    Q_OBJECT

private slots:
    void scores_data();
    void scores();
    void advice_data();
    void advice();
    void oneselfIsTriedFirst();
    void nothingIsSaidAboutNothing();
};

void TestPasswordStrength::scores_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("acceptable");
    const auto row = [](const char *name, const char *password, int least, int most, bool acceptable) {
        QTest::newRow(name) << QString::fromUtf8(password) << least << most << acceptable;
    };
    row("what everybody tries", "password123", 0, 1, false);
    row("the trade's own word with a year", "semillero2026", 0, 1, false);
    row("the Spanish word for it", "contraseña", 0, 0, false);
    row("with capitals and accents", "CÓNTRASÉÑA", 0, 1, false);
    row("one key held down", "aaaaaaaaaaaa", 0, 1, false);
    row("the keyboard's first row", "qwertyuiop", 0, 1, false);
    row("good characters, too few", "x9$Kq2!v", 0, 1, false);
    row("four words that do not belong together", "tejado violeta caracol brocha", 4, 4, true);
    row("two rare words", "murciélago-alféizar", 2, 4, true);
    row("random characters", "hT7#kQp2$wZ9m", 4, 4, true);
    row("longer than bcrypt reads", QByteArray(73, 'x').constData(), 0, 0, false);
    row("accents count as bytes", QByteArray("ñ").repeated(37).constData(), 0, 0, false);
}

void TestPasswordStrength::scores()
{
    QFETCH(QString, password);
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(bool, acceptable);
    const PasswordStrength strength = passwordStrength(password);
    QVERIFY2(strength.score >= least && strength.score <= most, qPrintable(QString::number(strength.score)));
    QCOMPARE(strength.acceptable(), acceptable);
    QVERIFY(!strength.name().isEmpty());
    QCOMPARE(strength.sentence().isEmpty(), strength.score == 4);
}

void TestPasswordStrength::advice_data()
{
    using Advice = PasswordStrength::Advice;
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("advice");
    const auto row = [](const char *name, const char *password, Advice advice) {
        QTest::newRow(name) << QString::fromUtf8(password) << int(advice);
    };
    row("nine characters", "brocha-ve", Advice::TooShort);
    row("an English word", "basketball", Advice::CommonWord);
    row("a word of the trade", "emprendimiento", Advice::OwnWords);
    row("the alphabet", "abcdefghijkl", Advice::Sequence);
    row("one letter", "zzzzzzzzzzzz", Advice::Repeats);
    row("strong: nothing to say", "tejado violeta caracol brocha", Advice::None);
}

void TestPasswordStrength::advice()
{
    QFETCH(QString, password);
    QFETCH(int, advice);
    QCOMPARE(int(passwordStrength(password).advice), advice);
}

void TestPasswordStrength::oneselfIsTriedFirst()
{
    const QString password = QStringLiteral("restrepo.yamile");
    const PasswordStrength stranger = passwordStrength(password);
    const PasswordStrength own = passwordStrength(password, {QStringLiteral("Yamilé Restrepo"), QStringLiteral("yr@example.org")});
    QVERIFY(own.score < stranger.score);
    QCOMPARE(own.advice, PasswordStrength::Advice::OwnWords);
}

void TestPasswordStrength::nothingIsSaidAboutNothing()
{
    const PasswordStrength strength = passwordStrength(QString());
    QVERIFY(!strength.acceptable());
    QVERIFY(strength.name().isEmpty());
    QVERIFY(strength.sentence().isEmpty());
}

QTEST_GUILESS_MAIN(TestPasswordStrength)
#include "tst_passwordstrength.moc"
