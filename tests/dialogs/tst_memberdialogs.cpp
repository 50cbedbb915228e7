// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/security/invitedialog.h"
#include "dialogs/security/onetimecodedialog.h"
#include "dialogs/security/verifydialog.h"
#include "views/common/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace {

QString said(const char *text)
{
    return QString::fromUtf8(text);
}

QPushButton *buttonNamed(QWidget &dialog, const char *text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == QString::fromUtf8(text)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

/// What the dialogs about members say and report, without a workspace.
class TestMemberDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void theRoleSaysWhatItMayDo();
    void anAddressInvitesWhoeverHasIt();
    void theCodeIsCopiedAndSent();
    void theLikelyDecisionStandsFirst_data();
    void theLikelyDecisionStandsFirst();
};

void TestMemberDialogs::theRoleSaysWhatItMayDo()
{
    InviteDialog dialog(said("Fundación"), {said("coordinator"), said("analyst")});
    auto *role = dialog.findChild<QComboBox *>();
    QCOMPARE(role->count(), 2);
    QVERIFY(role->accessibleDescription().startsWith(said("Runs programs")));
    role->setCurrentIndex(1);
    QVERIFY(role->accessibleDescription().contains(said("nobody's name")));
}

void TestMemberDialogs::anAddressInvitesWhoeverHasIt()
{
    InviteDialog dialog(said("Fundación"), {said("member")});
    QSignalSpy byEmail(&dialog, &InviteDialog::emailInvited);
    QSignalSpy byId(&dialog, &InviteDialog::personInvited);
    QVERIFY(!buttonNamed(dialog, "Invite")->isEnabled());
    dialog.findChild<SearchField *>()->setText(said("ana@example.org"));
    dialog.setCandidates({{said("id-1"), said("Ana Pérez"), QString()}});
    QCOMPARE(dialog.findChild<QListWidget *>()->count(), 2); // who is known stands before the address
    buttonNamed(dialog, "Invite")->click();
    QCOMPARE(byId.count(), 1);
    QCOMPARE(byId.first().first().toString(), said("id-1"));
    dialog.findChild<QListWidget *>()->setCurrentRow(1);
    buttonNamed(dialog, "Invite")->click();
    QCOMPARE(byEmail.count(), 1);
    QCOMPARE(byEmail.first().first().toString(), said("ana@example.org"));
    dialog.setBusy(true);
    QVERIFY(!buttonNamed(dialog, "Invite")->isEnabled());
}

void TestMemberDialogs::theCodeIsCopiedAndSent()
{
    OneTimeCodeDialog dialog(said("Ana Pérez"), said("K7QD-2MXA"));
    QSignalSpy wanted(&dialog, &OneTimeCodeDialog::writeRequested);
    QVERIFY(!buttonNamed(dialog, "WhatsApp…")->isEnabled());
    dialog.setReachable(true, false);
    QVERIFY(!buttonNamed(dialog, "E-mail…")->isEnabled());
    buttonNamed(dialog, "WhatsApp…")->click();
    QCOMPARE(wanted.count(), 1);
    buttonNamed(dialog, "Copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), said("K7QD-2MXA"));
}

void TestMemberDialogs::theLikelyDecisionStandsFirst_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("decided");
    QTest::newRow("pending: verify") << said("pending") << said("verified");
    QTest::newRow("rejected: verify") << said("rejected") << said("verified");
    QTest::newRow("they differ: verify") << QString() << said("verified");
    QTest::newRow("verified: withdraw") << said("verified") << said("pending");
}

void TestMemberDialogs::theLikelyDecisionStandsFirst()
{
    QFETCH(QString, now);
    QFETCH(QString, decided);
    VerifyDialog dialog(said("Patio Caribe"), now, false);
    QSignalSpy kept(&dialog, &VerifyDialog::decided);
    buttonNamed(dialog, "Keep the decision")->click();
    QCOMPARE(kept.first().first().toString(), decided);
    int offered = 0;
    for (const QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
        offered += choice->isHidden() ? 0 : 1;
    }
    QCOMPARE(offered, 2); // an identity is not rejected
}

QTEST_MAIN(TestMemberDialogs)
#include "tst_memberdialogs.moc"
