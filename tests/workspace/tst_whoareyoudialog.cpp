// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/whoareyoudialog.h"

#include "models/operations/background.h"
#include "tests/workspace/widgetfinder.h"
#include "views/common/messagebar.h"
#include "views/common/searchfield.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

class TestWhoAreYouDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void offersThePeopleAndTakesOne();
    void searchesWhatIsTypedAndDropsOlderAnswers();
    void emptyWorkspaceSaysWhatToDo();
    void newPersonNeedsBothNames();
    void refusedPersonKeepsWhatWasTyped();
    void failedSearchIsShown();

private:
    using Found = Result<QList<Candidate>>;
    void answer(int search, const Found &found);
    [[nodiscard]] static Candidate person(const char *id, const char *name);
    [[nodiscard]] QListWidget *list() { return m_dialog->findChild<QListWidget *>(); }

    QStringList m_searched;
    QList<std::shared_ptr<QPromise<Found>>> m_promises;
    std::unique_ptr<WhoAreYouDialog> m_dialog;
};

void TestWhoAreYouDialog::init()
{
    m_searched.clear();
    m_promises.clear();
    m_dialog = std::make_unique<WhoAreYouDialog>([this](const QString &text) {
        m_searched.append(text);
        m_promises.append(std::make_shared<QPromise<Found>>());
        m_promises.last()->start();
        return m_promises.last()->future();
    });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestWhoAreYouDialog::answer(int search, const Found &found)
{
    m_promises.at(search)->addResult(found);
    m_promises.at(search)->finish();
    QCoreApplication::processEvents();
}

Candidate TestWhoAreYouDialog::person(const char *id, const char *name)
{
    Candidate candidate;
    candidate.id = QString::fromLatin1(id);
    candidate.label = QString::fromUtf8(name);
    return candidate;
}

void TestWhoAreYouDialog::offersThePeopleAndTakesOne()
{
    QCOMPARE(m_searched, QStringList{QString()});
    QVERIFY(!buttonNamed(m_dialog.get(), "That is me")->isEnabled());
    answer(0, QList<Candidate>{person("1", "Ana Pérez"), person("2", "José Ñáñez")});
    QCOMPARE(list()->count(), 2);
    QSignalSpy chosen(m_dialog.get(), &WhoAreYouDialog::personChosen);
    list()->setCurrentRow(1);
    buttonNamed(m_dialog.get(), "That is me")->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("2"));
}

void TestWhoAreYouDialog::searchesWhatIsTypedAndDropsOlderAnswers()
{
    auto *field = m_dialog->findChild<SearchField *>();
    field->setText(QStringLiteral("jos"));
    field->flush();
    QCOMPARE(m_searched.last(), QStringLiteral("jos"));
    answer(1, QList<Candidate>{person("2", "José")});
    answer(0, QList<Candidate>{person("1", "Ana"), person("2", "José")});
    QCOMPARE(list()->count(), 1);
}

void TestWhoAreYouDialog::emptyWorkspaceSaysWhatToDo()
{
    answer(0, QList<Candidate>());
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("Add yourself")));
    QVERIFY(!buttonNamed(m_dialog.get(), "That is me")->isEnabled());
}

void TestWhoAreYouDialog::newPersonNeedsBothNames()
{
    QSignalSpy wanted(m_dialog.get(), &WhoAreYouDialog::personRequested);
    buttonNamed(m_dialog.get(), "I am not in the list")->click();
    fieldNamed<QLineEdit>(m_dialog.get(), "First name *")->setText(QStringLiteral(" Luz Dary "));
    QVERIFY(!buttonNamed(m_dialog.get(), "Add me")->isEnabled());
    fieldNamed<QLineEdit>(m_dialog.get(), "Last name *")->setText(QStringLiteral("Restrepo"));
    buttonNamed(m_dialog.get(), "Add me")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("Luz Dary"));
    QCOMPARE(wanted.first().at(2).toString(), QString());
    QVERIFY(!buttonNamed(m_dialog.get(), "Add me")->isEnabled()); // not twice
}

void TestWhoAreYouDialog::refusedPersonKeepsWhatWasTyped()
{
    buttonNamed(m_dialog.get(), "I am not in the list")->click();
    fieldNamed<QLineEdit>(m_dialog.get(), "First name *")->setText(QStringLiteral("Luz"));
    fieldNamed<QLineEdit>(m_dialog.get(), "Last name *")->setText(QStringLiteral("R"));
    fieldNamed<QLineEdit>(m_dialog.get(), "E-mail")->setText(QStringLiteral("no mail"));
    buttonNamed(m_dialog.get(), "Add me")->click();
    m_dialog->showError(
        fieldErrors({{QStringLiteral("email"), ErrorCode::InvalidFormat, QStringLiteral("That is no e-mail.")}}));
    QCOMPARE(m_dialog->messageBar()->text(), QStringLiteral("That is no e-mail."));
    QCOMPARE(fieldNamed<QLineEdit>(m_dialog.get(), "E-mail")->text(), QStringLiteral("no mail"));
    QVERIFY(buttonNamed(m_dialog.get(), "Add me")->isEnabled());
}

void TestWhoAreYouDialog::failedSearchIsShown()
{
    Error error;
    error.message = QStringLiteral("The list cannot be read.");
    answer(0, error);
    QCOMPARE(m_dialog->messageBar()->text(), error.message);
}

QTEST_MAIN(TestWhoAreYouDialog)
#include "tst_whoareyoudialog.moc"
