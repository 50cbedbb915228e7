// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/locationwarning.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

class TestLocationWarning : public QObject
{
    Q_OBJECT

private slots:
    void warns_data();
    void warns();
    void findsTheMarkOfSyncthing();
    void sentenceNamesTheService();
};

void TestLocationWarning::warns_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<QStringList>("markers");
    QTest::addColumn<QString>("place"); // empty: no warning
    const QStringList none;
    QTest::newRow("home on a disk: fine") << "/home/ana/datos.semillero" << QByteArray("ext4") << none << "";
    QTest::newRow("file named like a service: fine")
        << "/home/ana/OneDrive.semillero" << QByteArray("ext4") << none << "";
    QTest::newRow("word inside a folder's name: fine")
        << "/home/ana/mis dropboxes/a.semillero" << QByteArray("btrfs") << none << "";
    QTest::newRow("OneDrive of a company")
        << "C:/Users/ana/OneDrive - Fundación/a.semillero" << QByteArray("NTFS") << none << "OneDrive";
    QTest::newRow("Dropbox") << "/home/ana/Dropbox/x/a.semillero" << QByteArray("ext4") << none << "Dropbox";
    QTest::newRow("Google Drive, two words")
        << "/Users/ana/Google Drive/a.semillero" << QByteArray("apfs") << none << "Google Drive";
    QTest::newRow("Google Drive in Spanish")
        << "G:/Mi unidad/a.semillero" << QByteArray("FAT32") << none << "Google Drive";
    QTest::newRow("Nextcloud, any case") << "/home/ana/nextcloud/a.semillero" << QByteArray("ext4") << none
                                         << "Nextcloud";
    QTest::newRow("iCloud") << "/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/a.semillero"
                            << QByteArray("apfs") << none << "iCloud";
    QTest::newRow("Syncthing by its mark") << "/home/ana/compartido/a.semillero" << QByteArray("ext4")
                                           << QStringList{QStringLiteral(".stfolder")} << "Syncthing";
    QTest::newRow("NFS") << "/mnt/datos/a.semillero" << QByteArray("nfs4") << none << "nfs4";
    QTest::newRow("Windows share mounted") << "/mnt/datos/a.semillero" << QByteArray("cifs") << none << "cifs";
    QTest::newRow("sshfs") << "/mnt/datos/a.semillero" << QByteArray("fuse.sshfs") << none << "fuse.sshfs";
    QTest::newRow("local FUSE: fine") << "/mnt/datos/a.semillero" << QByteArray("fuseblk") << none << "";
    QTest::newRow("Windows share by its address") << "\\\\server\\datos\\a.semillero" << QByteArray() << none << "SMB";
    QTest::newRow("synchronised wins over network")
        << "/mnt/Dropbox/a.semillero" << QByteArray("nfs") << none << "Dropbox";
}

void TestLocationWarning::warns()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, fileSystem);
    QFETCH(QStringList, markers);
    QFETCH(QString, place);
    const std::optional<LocationWarning> warning = locationWarningFor(path, fileSystem, markers);
    QCOMPARE(warning.has_value(), !place.isEmpty());
    if (warning) {
        QCOMPARE(warning->place, place);
        QVERIFY(warning->sentence.contains(place));
    }
}

void TestLocationWarning::findsTheMarkOfSyncthing()
{
    QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("a/b"));
    QVERIFY(QDir().mkpath(deep));
    QVERIFY(!locationWarning(deep + QStringLiteral("/x.semillero")));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral(".stfolder")));
    const std::optional<LocationWarning> warning = locationWarning(deep + QStringLiteral("/x.semillero"));
    QVERIFY(warning.has_value());
    QCOMPARE(warning->place, QStringLiteral("Syncthing"));
}

void TestLocationWarning::sentenceNamesTheService()
{
    const auto warning = locationWarningFor(QStringLiteral("/mnt/x/a.semillero"), "nfs", {});
    QVERIFY(warning.has_value());
    QCOMPARE(warning->kind, LocationWarning::Kind::Network);
    QVERIFY(warning->sentence.contains(QLatin1String("network")));
}

QTEST_GUILESS_MAIN(TestLocationWarning)
#include "tst_locationwarning.moc"
