// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private slots:
    void secondRaisesFirst();
    void otherWorkspaceIsFree();
    void leftoversOfACrashDoNotBlock();
    void released();
};

void TestSingleInstance::secondRaisesFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy firstClaimed(&first, &SingleInstance::claimed);
    QSignalSpy asked(&first, &SingleInstance::raiseRequested);
    first.claim(QStringLiteral("file:/a"));
    QCOMPARE(firstClaimed.count(), 1);

    SingleInstance second(folder.path());
    QSignalSpy raised(&second, &SingleInstance::raised);
    second.claim(QStringLiteral("file:/a"), QStringLiteral("programs"));
    QVERIFY(raised.wait());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("programs"));
}

void TestSingleInstance::otherWorkspaceIsFree()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    SingleInstance second(folder.path());
    QSignalSpy claimed(&second, &SingleInstance::claimed);
    first.claim(QStringLiteral("file:/a"));
    second.claim(QStringLiteral("file:/b"));
    QCOMPARE(claimed.count(), 1);
}

void TestSingleInstance::leftoversOfACrashDoNotBlock()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        first.claim(QStringLiteral("file:/a"));
        // What a crash leaves: the socket and a lock of a process that is no more.
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::System)) {
            if (!name.endsWith(QLatin1String(".lock"))) {
                QFile leftover(folder.filePath(name + QStringLiteral(".copy")));
                QVERIFY(leftover.open(QIODevice::WriteOnly));
            }
        }
    }
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile::rename(folder.filePath(name), folder.filePath(QString(name).remove(QStringLiteral(".copy"))));
    }
    SingleInstance next(folder.path());
    QSignalSpy claimed(&next, &SingleInstance::claimed);
    next.claim(QStringLiteral("file:/a"));
    QCOMPARE(claimed.count(), 1);
    SingleInstance later(folder.path());
    QSignalSpy raised(&later, &SingleInstance::raised);
    later.claim(QStringLiteral("file:/a"));
    QVERIFY(raised.wait());
}

void TestSingleInstance::released()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    first.claim(QStringLiteral("file:/a"));
    first.release();
    SingleInstance second(folder.path());
    QSignalSpy claimed(&second, &SingleInstance::claimed);
    second.claim(QStringLiteral("file:/a"));
    QCOMPARE(claimed.count(), 1);
}

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
