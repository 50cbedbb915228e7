// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/recordformdialog.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordscene.h"
#include "views/common/messagebar.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(PromptChoice::Role)

class TestRecordFormDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanFormLeavesWithoutAQuestion();
    void changedFormAsksBeforeLeaving_data();
    void changedFormAsksBeforeLeaving();
    void ctrlEnterSavesAndEnterDoesNot();
    void aFailedSaveKeepsEverythingTyped();
    void nothingIsAskedOfTheStoreWhileWrong();
    void aNewerVersionKeepsWhatWasTyped();
    void firstFieldHasTheFocus();
    void whoMayOnlyReadChangesNothing();

private:
    void typeName(const QString &name);

    RecordScene m_scene;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<RecordFormDialog> m_dialog;
};

void TestRecordFormDialog::init()
{
    m_dialog.reset();
    m_prompt = std::make_unique<FakePrompt>();
    const Entity &organizations = m_scene.entity("organizations");
    m_dialog = std::make_unique<RecordFormDialog>(organizations, RecordForm::Mode::Edit, m_scene.context(), *m_prompt);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->load(m_scene.record(organizations), QStringLiteral("Fundación"));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestRecordFormDialog::typeName(const QString &name)
{
    auto *line = qobject_cast<QLineEdit *>(m_dialog->form().editor(QStringLiteral("name"))->inputWidget());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, name);
}

void TestRecordFormDialog::cleanFormLeavesWithoutAQuestion()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_prompt->titles().isEmpty());
}

void TestRecordFormDialog::changedFormAsksBeforeLeaving_data()
{
    QTest::addColumn<PromptChoice::Role>("answer");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<int>("saves");
    QTest::newRow("keep editing") << PromptChoice::Role::Reject << true << 0;
    QTest::newRow("keep as a draft: the controller closes it") << PromptChoice::Role::Secondary << true << 0;
    QTest::newRow("leave without saving") << PromptChoice::Role::Destructive << false << 0;
    QTest::newRow("save") << PromptChoice::Role::Accept << true << 1; // until it is told that it is saved
}

void TestRecordFormDialog::changedFormAsksBeforeLeaving()
{
    QFETCH(PromptChoice::Role, answer);
    QFETCH(bool, stays);
    QFETCH(int, saves);
    QSignalSpy save(m_dialog.get(), &RecordFormDialog::saveRequested);
    typeName(QStringLiteral("Otra"));
    m_prompt->answer(answer);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_prompt->titles().size(), 1);
    QCOMPARE(m_dialog->isVisible(), stays);
    QCOMPARE(save.count(), saves);
}

void TestRecordFormDialog::ctrlEnterSavesAndEnterDoesNot()
{
    QSignalSpy save(m_dialog.get(), &RecordFormDialog::saveRequested);
    typeName(QStringLiteral("Otra"));
    QTest::keyClick(m_dialog->form().editor(QStringLiteral("name"))->inputWidget(), Qt::Key_Return);
    QCOMPARE(save.count(), 0);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(save.count(), 1);
    QCOMPARE(save.constFirst().constFirst().value<FieldValues>(),
             (FieldValues{{QStringLiteral("name"), QStringLiteral("Otra")}}));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier); // busy: not twice
    QCOMPARE(save.count(), 1);
}

void TestRecordFormDialog::aFailedSaveKeepsEverythingTyped()
{
    typeName(QStringLiteral("Otra"));
    m_dialog->save();
    m_dialog->showFailure(fieldErrors({{QStringLiteral("name"), ErrorCode::Duplicate, QStringLiteral("There is one already.")}}));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->isBusy());
    auto *line = qobject_cast<QLineEdit *>(m_dialog->form().editor(QStringLiteral("name"))->inputWidget());
    QCOMPARE(line->text(), QStringLiteral("Otra"));
    QTRY_VERIFY(line->hasFocus());
    QVERIFY(!m_dialog->messageBar().isVisible());

    m_dialog->showFailure(Error{ErrorCode::ConnectionLost, QStringLiteral("The server does not answer."), {}, {}});
    QVERIFY(m_dialog->messageBar().isVisible());
    QCOMPARE(line->text(), QStringLiteral("Otra"));
    QVERIFY(m_dialog->form().isDirty());
}

void TestRecordFormDialog::nothingIsAskedOfTheStoreWhileWrong()
{
    QSignalSpy save(m_dialog.get(), &RecordFormDialog::saveRequested);
    typeName(QString(300, QLatin1Char('x')));
    m_dialog->save();
    QCOMPARE(save.count(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestRecordFormDialog::aNewerVersionKeepsWhatWasTyped()
{
    typeName(QStringLiteral("Otra"));
    Record stored = m_dialog->form().record();
    stored.values.insert(QStringLiteral("name"), QStringLiteral("De otra persona"));
    stored.values.insert(QStringLiteral("description"), QStringLiteral("También de otra persona"));
    m_dialog->form().rebase(stored);
    QCOMPARE(m_dialog->form().editor(QStringLiteral("name"))->value().toString(), QStringLiteral("Otra"));
    QCOMPARE(m_dialog->form().editor(QStringLiteral("description"))->value().toString(),
             QStringLiteral("También de otra persona"));
    QCOMPARE(m_dialog->form().entered().keys(), QStringList{QStringLiteral("name")});
    m_dialog->form().revert(QStringLiteral("name"));
    QCOMPARE(m_dialog->form().editor(QStringLiteral("name"))->value().toString(), QStringLiteral("De otra persona"));
    QVERIFY(!m_dialog->form().isDirty());
}

void TestRecordFormDialog::firstFieldHasTheFocus()
{
    const QString first = m_scene.entity("organizations").sections.constFirst().fields.constFirst();
    QTRY_VERIFY(m_dialog->form().editor(first)->inputWidget()->hasFocus());
}

void TestRecordFormDialog::whoMayOnlyReadChangesNothing()
{
    const Entity &organizations = m_scene.entity("organizations");
    RecordContext context = m_scene.context();
    context.may = [](AccessVerb verb, const QString &) { return verb == AccessVerb::Read; };
    RecordFormDialog dialog(organizations, RecordForm::Mode::Edit, context, *m_prompt);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.load(m_scene.record(organizations), QStringLiteral("Fundación"));
    dialog.show();
    QSignalSpy saves(&dialog, &RecordFormDialog::saveRequested);
    for (const Field &field : organizations.fields) {
        const FieldEditor *editor = dialog.form().editor(field.name);
        QVERIFY2(editor == nullptr || !editor->isEnabled(), qPrintable(field.name));
    }
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saves.size(), 0);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(m_prompt->titles().isEmpty());
}

QTEST_MAIN(TestRecordFormDialog)
#include "tst_recordformdialog.moc"
