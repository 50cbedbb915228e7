// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestAppSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void preferencesSurviveARestart();
    void damagedPreferencesFallBack();
    void recentOnesAreNewestFirstAndOnce();
    void missingFilesAreShownAsSuch();
    void serverProfilesNeverHoldAPassword();
    void serverProfileOfTheSameNameIsReplaced();
    void personIsKeptPerWorkspace();
    void windowStateIsKeptByKey();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("semillero.ini")); }
    [[nodiscard]] static DatabaseProfile server(const QString &name, const QString &host);

    std::unique_ptr<QTemporaryDir> m_folder;
};

DatabaseProfile TestAppSettings::server(const QString &name, const QString &host)
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.name = name;
    profile.host = host;
    profile.database = QStringLiteral("ecosistema");
    profile.user = QStringLiteral("ana");
    profile.tls = TlsMode::VerifyCa;
    profile.rootCertificate = QStringLiteral("/etc/ca ñ.pem");
    return profile;
}

void TestAppSettings::preferencesSurviveARestart()
{
    const Preferences chosen{QStringLiteral("en"), ThemeChoice::Dark, "Europe/Madrid", QStringLiteral("es_CO")};
    {
        AppSettings settings(file());
        QCOMPARE(settings.preferences(), Preferences());
        QSignalSpy changed(&settings, &AppSettings::preferencesChanged);
        settings.setPreferences(chosen);
        settings.setPreferences(chosen);
        QCOMPARE(changed.size(), 1);
    }
    QCOMPARE(AppSettings(file()).preferences(), chosen);
}

void TestAppSettings::damagedPreferencesFallBack()
{
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[preferences]\ntheme=purple\n[recent]\nsize=2\n1\\profile=no "
              "json\n2\\profile=\"{\\\"port\\\":0,\\\"host\\\":\\\"x\\\"}\"\n");
    ini.close();
    AppSettings settings(file());
    QCOMPARE(settings.preferences().theme, ThemeChoice::System);
    QVERIFY(settings.recentWorkspaces().isEmpty());
}

void TestAppSettings::recentOnesAreNewestFirstAndOnce()
{
    AppSettings settings(file());
    const DatabaseProfile first = DatabaseProfile::forFile(m_folder->filePath(QStringLiteral("a.semillero")));
    const DatabaseProfile again =
        DatabaseProfile::forFile(m_folder->path() + QStringLiteral("/../") + QFileInfo(m_folder->path()).fileName() +
                                 QStringLiteral("/a.semillero"));
    QVERIFY(QFile(first.filePath).open(QIODevice::WriteOnly));
    settings.remember(first, Instant{1});
    settings.remember(server(QStringLiteral("Red"), QStringLiteral("db.example.org")), Instant{2});
    settings.remember(again, Instant{3});
    const QList<RecentWorkspace> recent = settings.recentWorkspaces();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.first().lastUsed, Instant{3});
    QCOMPARE(recent.last().profile.host, QStringLiteral("db.example.org"));
    QCOMPARE(recent.last().profile.tls, TlsMode::VerifyCa);
    settings.forget(first);
    QCOMPARE(settings.recentWorkspaces().size(), 1);
    for (int i = 0; i < 20; ++i) {
        settings.remember(server(QString(), QStringLiteral("h%1").arg(i)), Instant{i + 10});
    }
    QCOMPARE(settings.recentWorkspaces().size(), AppSettings::keptRecent);
}

void TestAppSettings::missingFilesAreShownAsSuch()
{
    AppSettings settings(file());
    const QString there = m_folder->filePath(QStringLiteral("there.semillero"));
    QVERIFY(QFile(there).open(QIODevice::WriteOnly));
    settings.remember(DatabaseProfile::forFile(m_folder->filePath(QStringLiteral("gone.semillero"))), Instant{1});
    settings.remember(DatabaseProfile::forFile(there), Instant{2});
    QVERIFY(!settings.recentWorkspaces().first().missing);
    QVERIFY(settings.recentWorkspaces().last().missing);
}

void TestAppSettings::serverProfilesNeverHoldAPassword()
{
    QString password;
    Result<DatabaseProfile> profile =
        DatabaseProfile::fromUrl(QStringLiteral("postgresql://ana:s3creto@db.example.org/ecosistema"), &password);
    QVERIFY(profile.ok());
    QCOMPARE(password, QStringLiteral("s3creto"));
    {
        AppSettings settings(file());
        settings.saveServerProfile(profile.value());
        settings.remember(profile.value(), Instant{1});
    }
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::ReadOnly));
    const QByteArray text = ini.readAll();
    QVERIFY(text.contains("db.example.org"));
    QVERIFY(!text.contains("s3creto"));
}

void TestAppSettings::serverProfileOfTheSameNameIsReplaced()
{
    AppSettings settings(file());
    settings.saveServerProfile(server(QStringLiteral("Red"), QStringLiteral("old.example.org")));
    settings.saveServerProfile(server(QStringLiteral("Otra"), QStringLiteral("b.example.org")));
    settings.saveServerProfile(server(QStringLiteral("Red"), QStringLiteral("new.example.org")));
    QCOMPARE(settings.serverProfiles().size(), 2);
    QCOMPARE(settings.serverProfilesNamed(QStringLiteral("red")).first().host, QStringLiteral("new.example.org"));
    QVERIFY(settings.serverProfilesNamed(QStringLiteral("nobody")).isEmpty());
    settings.removeServerProfile(settings.serverProfilesNamed(QStringLiteral("Red")).first());
    QCOMPARE(settings.serverProfiles().size(), 1);
}

void TestAppSettings::personIsKeptPerWorkspace()
{
    AppSettings settings(file());
    const DatabaseProfile a = DatabaseProfile::forFile(QStringLiteral("/x/a.semillero"));
    settings.setPerson(a, QStringLiteral("id-1"));
    QCOMPARE(AppSettings(file()).person(a), QStringLiteral("id-1"));
    QVERIFY(settings.person(DatabaseProfile::forFile(QStringLiteral("/y/a.semillero"))).isEmpty());
}

void TestAppSettings::windowStateIsKeptByKey()
{
    const QByteArray state("\x00\x01\xff state", 9);
    {
        AppSettings settings(file());
        settings.setState(QStringLiteral("window/geometry"), state);
        settings.setUiValue(QStringLiteral("navigation/open"), QStringList{QStringLiteral("people")});
    }
    AppSettings settings(file());
    QCOMPARE(settings.state(QStringLiteral("window/geometry")), state);
    QVERIFY(settings.state(QStringLiteral("window/other")).isEmpty());
    QCOMPARE(settings.uiValue(QStringLiteral("navigation/open")).toStringList(), QStringList{QStringLiteral("people")});
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
