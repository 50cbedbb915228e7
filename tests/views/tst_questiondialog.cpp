// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/questiondialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestQuestionDialog final : public QObject
{
    Q_OBJECT

private slots:
    void escapeKeeps();
    void destructiveIsNeverTheDefault();
    void typedWordUnlocks();

private:
    PromptQuestion question() const
    {
        PromptQuestion asked;
        asked.title = QStringLiteral("Delete?");
        asked.choices = {{QStringLiteral("Delete"), PromptChoice::Role::Destructive},
                         {QStringLiteral("Keep"), PromptChoice::Role::Reject}};
        return asked;
    }
};

void TestQuestionDialog::escapeKeeps()
{
    QuestionDialog dialog(question());
    QSignalSpy answered(&dialog, &QuestionDialog::answered);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.first().first().toInt(), 1);
}

void TestQuestionDialog::destructiveIsNeverTheDefault()
{
    QuestionDialog dialog(question());
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(!buttons.at(0)->isDefault());
    QVERIFY(buttons.at(1)->isDefault());
}

void TestQuestionDialog::typedWordUnlocks()
{
    PromptQuestion asked = question();
    asked.typedWord = QStringLiteral("Raíces");
    QuestionDialog dialog(asked);
    auto *typed = dialog.findChild<QLineEdit *>();
    QPushButton *remove = dialog.findChildren<QPushButton *>().constFirst();
    QVERIFY(!remove->isEnabled());
    typed->setText(QStringLiteral("Raices"));
    QVERIFY(!remove->isEnabled());
    typed->setText(QStringLiteral("Raíces"));
    QVERIFY(remove->isEnabled());
}

QTEST_MAIN(TestQuestionDialog)
#include "tst_questiondialog.moc"
