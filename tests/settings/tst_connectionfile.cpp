// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/connectionfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestConnectionFile : public QObject
{
    Q_OBJECT

private slots:
    void roundTripWithoutSecrets();
    void readsOrRefuses_data();
    void readsOrRefuses();
    void relativeCertificateIsMeantFromTheFile();
    void missingFile();
};

void TestConnectionFile::roundTripWithoutSecrets()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("red.semillero-server"));
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.name = QStringLiteral("Red Semillero");
    profile.host = QStringLiteral("datos.example.org");
    profile.port = 6432;
    profile.database = QStringLiteral("ecosistema");
    profile.user = QStringLiteral("marcela");
    profile.tls = TlsMode::VerifyCa;
    profile.rootCertificate = folder.filePath(QStringLiteral("ca.pem"));
    QVERIFY(writeConnectionFile(path, profile).ok());
    const Result<DatabaseProfile> read = readConnectionFile(path);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().name, profile.name);
    QCOMPARE(read.value().host, profile.host);
    QCOMPARE(read.value().port, 6432);
    QCOMPARE(read.value().database, profile.database);
    QCOMPARE(read.value().tls, TlsMode::VerifyCa);
    QCOMPARE(read.value().rootCertificate, profile.rootCertificate);
    QVERIFY(read.value().user.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("marcela"));
    QVERIFY(!text.contains("password"));
}

void TestConnectionFile::readsOrRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");
    QTest::newRow("least that is needed") << QByteArray(R"({"format":"semillero-server","host":"a"})") << true;
    QTest::newRow("a service instead of a host")
        << QByteArray(R"({"format":"semillero-server","service":"eco"})") << true;
    QTest::newRow("unknown members are ignored")
        << QByteArray(R"({"format":"semillero-server","host":"a","x":1})") << true;
    QTest::newRow("no JSON") << QByteArray("host=a") << false;
    QTest::newRow("another JSON file") << QByteArray(R"({"host":"a"})") << false;
    QTest::newRow("no host") << QByteArray(R"({"format":"semillero-server","database":"a"})") << false;
    QTest::newRow("port out of range") << QByteArray(R"({"format":"semillero-server","host":"a","port":70000})")
                                       << false;
    QTest::newRow("unknown encryption") << QByteArray(R"({"format":"semillero-server","host":"a","tls":"maybe"})")
                                        << false;
    QTest::newRow("a local file is no server")
        << QByteArray(R"({"format":"semillero-server","file":"/etc/passwd"})") << false;
}

void TestConnectionFile::readsOrRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, ok);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.semillero-server"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Result<DatabaseProfile> read = readConnectionFile(path);
    QCOMPARE(read.ok(), ok);
    if (!ok) {
        QCOMPARE(read.error().code, ErrorCode::InvalidFormat);
        QVERIFY(!read.error().message.isEmpty());
    } else {
        QCOMPARE(read.value().tls, TlsMode::VerifyFull);
        QCOMPARE(read.value().port, 5432);
    }
}

void TestConnectionFile::relativeCertificateIsMeantFromTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.semillero-server"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"semillero-server","host":"a","ca":"certs/ca.pem"})");
    file.close();
    const Result<DatabaseProfile> read = readConnectionFile(path);
    QVERIFY(read.ok());
    QCOMPARE(read.value().rootCertificate, QDir(folder.path()).absoluteFilePath(QStringLiteral("certs/ca.pem")));
}

void TestConnectionFile::missingFile()
{
    const Result<DatabaseProfile> read = readConnectionFile(QStringLiteral("/nowhere/x.semillero-server"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Io);
    QVERIFY(read.error().message.contains(QLatin1String("x.semillero-server")));
}

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "tst_connectionfile.moc"
