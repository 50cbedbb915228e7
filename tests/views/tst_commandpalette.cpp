// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

class TestCommandPalette final : public QObject
{
    Q_OBJECT

private slots:
    void findsByLetters_data();
    void findsByLetters();
    void arrowsChoose();
};

namespace {

QList<PaletteCommand> someCommands()
{
    const auto command = [](const QString &id, const QString &title, const QString &group) {
        return PaletteCommand{id, title, group, QString(), {}};
    };
    return {command(QStringLiteral("a"), QStringLiteral("Programas"), QStringLiteral("Programas")),
            command(QStringLiteral("b"), QStringLiteral("Mentorías"), QStringLiteral("Trabajo")),
            command(QStringLiteral("c"), QStringLiteral("Reuniones"), QStringLiteral("Trabajo"))};
}

} // namespace

void TestCommandPalette::findsByLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing typed: the first") << QString() << QStringLiteral("a");
    QTest::newRow("accents do not matter") << QStringLiteral("MENTORI") << QStringLiteral("b");
    QTest::newRow("words in any order, group too") << QStringLiteral("reu trabajo") << QStringLiteral("c");
    QTest::newRow("found nowhere: nothing happens") << QStringLiteral("xyz") << QString();
}

void TestCommandPalette::findsByLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    CommandPalette palette;
    palette.setCommands(someCommands());
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    auto *input = palette.findChild<QLineEdit *>();
    input->setText(typed);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(chosen.isEmpty() ? QString() : chosen.first().first().toString(), id);
}

void TestCommandPalette::arrowsChoose()
{
    CommandPalette palette;
    palette.setCommands(someCommands());
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    auto *input = palette.findChild<QLineEdit *>();
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("b"));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
