// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/backupsdialog.h"

#include "tests/workspace/fakeprompt.h"
#include "tests/workspace/widgetfinder.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

class TestBackupsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void withoutCopiesOffersToMakeOne();
    void showsWhenWhyAndHowBig();
    void restoreAsksFirst();
    void declinedRestoreDoesNothing();
    void busyDialogOffersNothing();

private:
    void setCopies();
    [[nodiscard]] QTableWidget *table() { return m_dialog->findChild<QTableWidget *>(); }

    FakePrompt m_prompt;
    std::unique_ptr<BackupsDialog> m_dialog;
};

void TestBackupsDialog::init()
{
    m_prompt.answer = 0;
    m_prompt.asked = 0;
    m_dialog = std::make_unique<BackupsDialog>(m_prompt, QStringLiteral("Raíces"), QStringLiteral("/copies"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->setFormat(QLocale(QStringLiteral("es_CO")), QTimeZone("America/Bogota"));
    m_dialog->show();
}

void TestBackupsDialog::setCopies()
{
    m_dialog->setBackups(
        {{QStringLiteral("/copies/b"), *Instant::parse(u"2026-03-11T02:00:00Z"), 4'200'000, BackupKind::Daily},
         {QStringLiteral("/copies/a"), *Instant::parse(u"2026-03-09T15:00:00Z"), 900, BackupKind::BeforeRestore}});
}

void TestBackupsDialog::withoutCopiesOffersToMakeOne()
{
    QVERIFY(!table()->isVisible());
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("There is no copy yet")));
    QVERIFY(!buttonNamed(m_dialog.get(), "Restore…")->isEnabled());
    QSignalSpy wanted(m_dialog.get(), &BackupsDialog::backUpRequested);
    buttonNamed(m_dialog.get(), "Back up now")->click();
    QCOMPARE(wanted.size(), 1);
}

void TestBackupsDialog::showsWhenWhyAndHowBig()
{
    setCopies();
    QCOMPARE(table()->rowCount(), 2);
    QCOMPARE(table()->item(0, 0)->text(), QStringLiteral("10/03/2026 21:00"));
    QCOMPARE(table()->item(1, 1)->text(), QStringLiteral("Before a restore"));
    QVERIFY(table()->item(0, 2)->text().contains(QLatin1String("4,0")));
}

void TestBackupsDialog::restoreAsksFirst()
{
    setCopies();
    QSignalSpy wanted(m_dialog.get(), &BackupsDialog::restoreRequested);
    table()->selectRow(1);
    m_prompt.answer = 1;
    buttonNamed(m_dialog.get(), "Restore…")->click();
    QCOMPARE(m_prompt.asked, 1);
    QVERIFY(m_prompt.last.title.contains(QLatin1String("09/03/2026")));
    QCOMPARE(m_prompt.last.choices.at(1).role, PromptChoice::Role::Destructive);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("/copies/a"));
}

void TestBackupsDialog::declinedRestoreDoesNothing()
{
    setCopies();
    QSignalSpy wanted(m_dialog.get(), &BackupsDialog::restoreRequested);
    m_prompt.answer = 0;
    buttonNamed(m_dialog.get(), "Restore…")->click();
    QCOMPARE(m_prompt.asked, 1);
    QCOMPARE(wanted.size(), 0);
}

void TestBackupsDialog::busyDialogOffersNothing()
{
    setCopies();
    m_dialog->setBusy(QStringLiteral("Making a backup copy…"));
    QVERIFY(!buttonNamed(m_dialog.get(), "Restore…")->isEnabled());
    QVERIFY(!buttonNamed(m_dialog.get(), "Back up now")->isEnabled());
    m_dialog->setBusy(QString());
    QVERIFY(buttonNamed(m_dialog.get(), "Back up now")->isEnabled());
}

QTEST_MAIN(TestBackupsDialog)
#include "tst_backupsdialog.moc"
