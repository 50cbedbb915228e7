// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/people/mergedialog.h"
#include "dialogs/people/recipientlist.h"
#include "dialogs/people/writedialog.h"
#include "views/common/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

namespace {

QString spoken(const char *text)
{
    return QString::fromUtf8(text);
}

MessageRecipient recipientOf(const char *name, const char *phone, const char *email, bool authorized = true)
{
    MessageRecipient person;
    person.id = spoken(name);
    person.firstName = spoken(name);
    person.phone = spoken(phone);
    person.number = readPhone(person.phone);
    person.email = spoken(email);
    person.authorized = authorized;
    person.mentor = spoken("Óscar Ruiz");
    return person;
}

DisplayFormat bogota()
{
    return {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), spoken("COP")};
}

} // namespace

/// Writing to people, and what the merge of two people asks.
class TestPeopleDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneClickOpensAndGoesOn();
    void whoCannotBeReachedStandsApart();
    void missingValueHoldsTheMessageBack();
    void ownTextOfOnePerson();
    void oneEmailToAllHasNoOwnFields();
    void undoneContactIsNotWrittenAnyMore();
    void enterAfterEverybodyOpensNothing();
    void enterWhileOneIsNotedOpensNothing();
    void whoIsChosenOnceMoreIsAskedFor();
    void mergeAsksFieldByField();

private:
    [[nodiscard]] QPushButton *button(const char *text) const;
    [[nodiscard]] QPlainTextEdit *edit(int position) const { return m_dialog->findChildren<QPlainTextEdit *>().at(position); }
    [[nodiscard]] SentMessage sent(int position = -1) const
    {
        return m_opened->at(position < 0 ? m_opened->size() - 1 : position).at(0).value<SentMessage>();
    }

    std::unique_ptr<WriteDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_opened;
};

void TestPeopleDialogs::init()
{
    qRegisterMetaType<SentMessage>();
    m_dialog = std::make_unique<WriteDialog>(*Instant::parse(u"2026-03-10 15:00:00"), spoken("Marcela"), bogota());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->setTemplates({{spoken("t1"), spoken("Recordatorio"), MessageChannel::WhatsApp, spoken("es"), {}, spoken("Hola, {first_name}. Con {mentor}.")},
                            {spoken("t2"), spoken("Taller"), MessageChannel::Email, spoken("es"), spoken("Taller"), spoken("Nos vemos hoy, {today}. {coordinator}")}});
    m_dialog->setRecipients({recipientOf("Ana", "3000000001", "ana@example.org"), recipientOf("Luz", "3000000002", ""),
                             recipientOf("Pedro", "601 234 5678", "pedro@example.org"), recipientOf("Rosa", "3000000003", "rosa@example.org", false)});
    m_opened = std::make_unique<QSignalSpy>(m_dialog.get(), &WriteDialog::openRequested);
    m_dialog->show();
}

QPushButton *TestPeopleDialogs::button(const char *text) const
{
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [text](const QPushButton *candidate) {
        return candidate->text().contains(QLatin1String(text));
    });
    return found == buttons.end() ? nullptr : *found;
}

void TestPeopleDialogs::oneClickOpensAndGoesOn()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(sent().personIds, QStringList{spoken("Ana")});
    QCOMPARE(sent().templateId, spoken("t1"));
    QCOMPARE(sent().bodies.constFirst(), spoken("Hola, Ana. Con Óscar Ruiz."));
    const auto links = m_opened->at(0).at(1).value<QList<QUrl>>();
    QCOMPARE(links.constFirst().host() + links.constFirst().path(), spoken("wa.me/573000000001"));
    m_dialog->setWritten(sent().personIds, true);
    QCOMPARE(m_dialog->findChild<RecipientList *>()->current()->id, spoken("Luz"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    m_dialog->setWritten(sent().personIds, true);
    QVERIFY(m_dialog->messageBar()->text().contains(QLatin1String("2")));
}

void TestPeopleDialogs::whoCannotBeReachedStandsApart()
{
    auto *list = m_dialog->findChild<RecipientList *>();
    QCOMPARE(list->inState(RecipientList::State::Ready).size(), 2);
    QCOMPARE(list->inState(RecipientList::State::NotAuthorized).constFirst().id, spoken("Rosa"));
    QCOMPARE(list->inState(RecipientList::State::NoAddress).constFirst().id, spoken("Pedro"));
    QVERIFY(list->reasonOf(list->recipients().at(2)).contains(QLatin1String("601 234 5678")));
    list->setCurrentRow(list->count() - 1);
    QVERIFY(!button("Open WhatsApp")->isEnabled());
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(list->inState(RecipientList::State::NoAddress).constFirst().id, spoken("Luz"));
    QCOMPARE(list->inState(RecipientList::State::Ready).size(), 2);
}

void TestPeopleDialogs::missingValueHoldsTheMessageBack()
{
    MessageRecipient alone = recipientOf("Inés", "3000000009", "");
    alone.mentor.clear();
    m_dialog->setRecipients({alone});
    QVERIFY(!button("Open WhatsApp")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_opened->size(), 0);
    edit(1)->setPlainText(spoken("Hola, Inés. Con su mentora."));
    QVERIFY(button("Open WhatsApp")->isEnabled());
}

void TestPeopleDialogs::ownTextOfOnePerson()
{
    edit(1)->setPlainText(spoken("Ana: solo para usted"));
    auto *list = m_dialog->findChild<RecipientList *>();
    list->setCurrentRow(1);
    QCOMPARE(edit(1)->toPlainText(), spoken("Hola, Luz. Con Óscar Ruiz."));
    list->setCurrentRow(0);
    QCOMPARE(edit(1)->toPlainText(), spoken("Ana: solo para usted"));
    QCOMPARE(edit(0)->toPlainText(), spoken("Hola, {first_name}. Con {mentor}."));
}

void TestPeopleDialogs::oneEmailToAllHasNoOwnFields()
{
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    button("One e-mail to all")->click();
    QCOMPARE(sent().personIds, (QStringList{spoken("Ana"), spoken("Pedro")}));
    QVERIFY(sent().bodies.constFirst().endsWith(spoken("Marcela")));
    const auto links = m_opened->at(0).at(1).value<QList<QUrl>>();
    QVERIFY(links.constFirst().toEncoded().startsWith("mailto:?bcc=ana@example.org,pedro@example.org&"));
    edit(0)->setPlainText(spoken("Hola, {first_name}"));
    button("One e-mail to all")->click();
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(m_dialog->messageBar()->level(), MessageBar::Level::Warning);
}

void TestPeopleDialogs::undoneContactIsNotWrittenAnyMore()
{
    auto *list = m_dialog->findChild<RecipientList *>();
    m_dialog->setWritten({spoken("Ana")}, true);
    QCOMPARE(list->inState(RecipientList::State::Written).size(), 1);
    m_dialog->setWritten({spoken("Ana")}, false);
    QCOMPARE(list->inState(RecipientList::State::Ready).size(), 2);
}

void TestPeopleDialogs::enterAfterEverybodyOpensNothing()
{
    for (int press = 0; press < 5; ++press) {
        const auto before = m_opened->size();
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        if (m_opened->size() > before) {
            m_dialog->setWritten(sent().personIds, true);
        }
    }
    QCOMPARE(m_opened->size(), 2);
    QVERIFY(m_dialog->messageBar()->text().contains(QLatin1String("Everybody was written to")));
}

void TestPeopleDialogs::enterWhileOneIsNotedOpensNothing()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_opened->size(), 1);
    m_dialog->setNotOpened();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_opened->size(), 2);
    QCOMPARE(sent().personIds, QStringList{spoken("Ana")});
}

void TestPeopleDialogs::whoIsChosenOnceMoreIsAskedFor()
{
    auto *list = m_dialog->findChild<RecipientList *>();
    m_dialog->setWritten({spoken("Ana"), spoken("Luz")}, true);
    list->setCurrentRow(1);
    list->setCurrentRow(0);
    QVERIFY(button("Write again") != nullptr);
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QLatin1String("Ana was written to already. Write once more?");
    }));
    button("Write again")->click();
    QCOMPARE(sent().personIds, QStringList{spoken("Ana")});
    m_dialog->setWritten(sent().personIds, true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_opened->size(), 1);
}

void TestPeopleDialogs::mergeAsksFieldByField()
{
    const Catalog catalog = Catalog::standard();
    MergeDialog dialog(catalog, bogota());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    MergePreview preview;
    preview.keptId = spoken("a");
    preview.goneId = spoken("b");
    preview.keptLabel = spoken("Ana Ruiz");
    preview.goneLabel = spoken("Ana M. Ruiz");
    preview.fields = {{spoken("users"), spoken("phone"), spoken("1"), spoken("2"), MergeChoice::Kept, false},
                      {spoken("entrepreneurs"), spoken("bio"), spoken("x"), spoken("y"), MergeChoice::Both, true}};
    preview.moves = {{spoken("tasks"), 3, 0}};
    dialog.setPreview(preview);
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(dialog.request().choices.value(spoken("entrepreneurs.bio")), MergeChoice::Both);
    qobject_cast<QComboBox *>(table->cellWidget(0, 3))->setCurrentIndex(1);
    QCOMPARE(dialog.request().choices.value(spoken("users.phone")), MergeChoice::Gone);
    QSignalSpy merge(&dialog, &MergeDialog::mergeRequested);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(merge.size(), 1);
    preview.together = 1;
    dialog.setPreview(preview);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(merge.size(), 1);
}

QTEST_MAIN(TestPeopleDialogs)
#include "tst_peopledialogs.moc"
