// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/invitationscontroller.h"
#include "app/controllers/memberinviting.h"
#include "app/controllers/membermessages.h"
#include "app/controllers/memberscontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/undohistory.h"
#include "app/controllers/verificationcontroller.h"
#include "models/security/membersmodel.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "views/common/messagebar.h"
#include "views/common/searchfield.h"
#include "views/records/recordpage.h"
#include "views/shell/homepage.h"
#include "views/shell/invitationstrip.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace {

constexpr int Patience = 10'000;

QString spelled(const char *text)
{
    return QString::fromUtf8(text);
}

QPushButton *buttonSaying(QWidget *where, const char *text)
{
    for (QPushButton *button : where->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(where) && button->text().remove(u'&') == QLatin1String(text)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

/// The Members page as somebody uses it: roles in place, invitations, endings, all taken back.
class TestMembersController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRoleIsChosenInPlaceAndTakenBack_data() { addEngineRows(); }
    void aRoleIsChosenInPlaceAndTakenBack();
    void whoIsKnownIsInvited_data() { addEngineRows(); }
    void whoIsKnownIsInvited();
    void whoIsNotKnownIsWrittenDown_data() { addEngineRows(); }
    void whoIsNotKnownIsWrittenDown();
    void anEndedMembershipComesBack_data() { addEngineRows(); }
    void anEndedMembershipComesBack();
    void homeAsksForTheAnswer_data() { addEngineRows(); }
    void homeAsksForTheAnswer();
    void theInvitationIsSentAgain_data() { addEngineRows(); }
    void theInvitationIsSentAgain();
    void aMentorIsVerifiedWithANote_data() { addEngineRows(); }
    void aMentorIsVerifiedWithANote();

private:
    void start();
    [[nodiscard]] MembersPage &page() const { return *m_controller->page(); }
    [[nodiscard]] QString shown(int row, int column) const { return page().model().index(row, column).data().toString(); }
    [[nodiscard]] RecordPageServices services();
    void trigger(MembersActions::Command command) const { page().actions().action(command)->trigger(); }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<RecordFactory> m_make;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UndoHistory> m_undo;
    QPointer<MembersController> m_controller;
    QString m_organization;
    QString m_person;
    QString m_membership;
};

void TestMembersController::init()
{
    m_db = TestDatabase::create(currentEngine());
    QVERIFY(m_db);
    m_store = std::make_unique<RecordStore>(m_db->store());
    m_make = std::make_unique<RecordFactory>(*m_db);
    m_prompt = std::make_unique<FakePrompt>();
    m_undo = std::make_unique<UndoHistory>();
    m_organization = m_make->organization({{spelled("name"), spelled("Fundación Semillas")}});
    m_person = m_make->ally({{spelled("first_name"), spelled("José")}, {spelled("last_name"), spelled("Ríos")}, {spelled("phone"), spelled("+57 300 000 0012")}});
    m_membership = m_make->create(spelled("user_organizations"), {{spelled("user_id"), m_person},
                                                                 {spelled("organization_id"), m_organization},
                                                                 {spelled("role"), spelled("member")},
                                                                 {spelled("accepted_at"), QVariant::fromValue(m_db->clock().now())}});
}

void TestMembersController::cleanup()
{
    delete (m_controller != nullptr ? m_controller->page() : nullptr);
    m_undo.reset();
    m_make.reset();
    m_store.reset();
    m_db.reset();
}

RecordPageServices TestMembersController::services()
{
    RecordContext context;
    context.catalog = &m_db->catalog();
    context.clock = &m_db->clock();
    context.format = {QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/Bogota"), spelled("COP")};
    const auto nothing = [](const QString &) {};
    RecordPageServices lent = {*m_store, *m_prompt, *m_undo, RecordPageController::withSources(context, *m_store),
                               [](const QString &, const QString &) {}, nothing, nothing};
    return lent;
}

void TestMembersController::start()
{
    m_controller = new MembersController(services(), nullptr);
    page().resize(1000, 600);
    page().show();
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 1, Patience);
}

void TestMembersController::aRoleIsChosenInPlaceAndTakenBack()
{
    start();
    page().setCurrentMember(m_membership);
    trigger(MembersActions::Command::ChangeRole);
    auto *box = page().findChild<QTableView *>()->findChild<QComboBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentText(), spelled("Member"));
    box->setCurrentIndex(box->findText(spelled("Coordinator")));
    emit box->activated(box->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(shown(0, MembersModel::RoleColumn), spelled("Coordinator"), Patience);
    QCOMPARE(m_undo->next(), spelled("José Ríos: the role is “Coordinator” now."));
    trigger(MembersActions::Command::Undo);
    QTRY_COMPARE_WITH_TIMEOUT(shown(0, MembersModel::RoleColumn), spelled("Member"), Patience);
}

void TestMembersController::whoIsKnownIsInvited()
{
    const QString ada = m_make->ally({{spelled("first_name"), spelled("Ádela")}, {spelled("last_name"), spelled("Quintero")}});
    start();
    trigger(MembersActions::Command::Invite);
    QPointer<InviteDialog> dialog = m_controller->inviting().inviteDialog();
    QVERIFY(dialog);
    auto *search = dialog->findChild<SearchField *>();
    search->setText(spelled("adela"));
    QTest::keyClick(search, Qt::Key_Return);
    auto *people = dialog->findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(people->count(), 1, Patience);
    QCOMPARE(people->item(0)->text(), spelled("Ádela Quintero"));
    buttonSaying(dialog, "Invite")->click();
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 2, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), Patience);
    QCOMPARE(shown(0, MembersModel::StateColumn), spelled("Invited"));
    QCOMPARE(page().model().member(0).personId, ada);
    trigger(MembersActions::Command::Undo);
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 1, Patience);
}

void TestMembersController::whoIsNotKnownIsWrittenDown()
{
    start();
    trigger(MembersActions::Command::Invite);
    QPointer<InviteDialog> dialog = m_controller->inviting().inviteDialog();
    dialog->findChild<SearchField *>()->setText(spelled("ana@example.org"));
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
    buttonSaying(dialog, "Invite")->click();
    QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(dialog, "Add") != nullptr, Patience);
    QVERIFY(!buttonSaying(dialog, "Add")->isEnabled()); // a name is missing
    QStringList fields;
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->isVisible()) {
            fields += field->text();
        }
    }
    QVERIFY(fields.contains(spelled("ana@example.org")));
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->text().isEmpty() && field->maxLength() == 100) {
            field->setText(spelled("Ana"));
        }
    }
    buttonSaying(dialog, "Add")->click();
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 2, Patience);
    QCOMPARE(shown(0, MembersModel::PersonColumn), spelled("Ana Ana"));
    if (m_db->engine() == Engine::PostgreSql) { // and gets a code, shown once
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->inviting().codeDialog() != nullptr, Patience);
        m_controller->inviting().codeDialog()->accept();
    }
}

void TestMembersController::anEndedMembershipComesBack()
{
    start();
    page().setCurrentMember(m_membership);
    trigger(MembersActions::Command::End);
    QCOMPARE(m_prompt->titles(), QStringList{spelled("End the membership of José Ríos?")});
    QCOMPARE(page().model().rowCount(), 1); // not without a yes
    m_prompt->answer(PromptChoice::Role::Destructive);
    trigger(MembersActions::Command::End);
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 0, Patience);
    trigger(MembersActions::Command::Undo);
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 1, Patience);
}

void TestMembersController::homeAsksForTheAnswer()
{
    const QString other = m_make->organization({{spelled("name"), spelled("Acelera Cali")}});
    QVERIFY(!m_make->create(spelled("user_organizations"), {{spelled("user_id"), m_person}, {spelled("organization_id"), other}, {spelled("role"), spelled("coordinator")}}).isEmpty());
    m_db->actAs(m_person);
    HomePage home(services().context.format);
    InvitationsController controller(m_db->shared());
    QSignalSpy accepted(&controller, &InvitationsController::accepted);
    controller.setPage(&home);
    home.show();
    InvitationStrip &strip = home.invitations();
    QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), Patience);
    QStringList words;
    for (const QLabel *label : strip.findChildren<QLabel *>()) {
        words += label->text();
    }
    QVERIFY(words.contains(spelled("Acelera Cali invites you to join as coordinator")));
    buttonSaying(&strip, "Accept")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!strip.isVisible(), Patience);
    QCOMPARE(accepted.count(), 1);
}

void TestMembersController::theInvitationIsSentAgain()
{
    QVERIFY(m_db->setUp(spelled("UPDATE user_organizations SET accepted_at = NULL")).ok());
    start();
    QList<QUrl> opened;
    m_controller->inviting().messages().setLinkOpener([&opened](const QUrl &link) {
        opened += link;
        return true;
    });
    page().setCurrentMember(m_membership);
    m_prompt->answer(PromptChoice::Role::Accept);
    trigger(MembersActions::Command::Write);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
    QVERIFY(opened.constFirst().toString().startsWith(spelled("https://wa.me/573000000012")));
    QVERIFY(m_prompt->lastQuestion().text.contains(spelled("Fundación Semillas invites you to join as member")));
}

void TestMembersController::aMentorIsVerifiedWithANote()
{
    auto *mentors = new RecordPageController(*m_db->catalog().entity(spelled("allies")), *m_store, services().context, *m_prompt, *m_undo);
    const std::unique_ptr<QWidget> owner(mentors->page()); // the controller is its child
    mentors->page()->resize(1000, 600);
    mentors->page()->show();
    QTRY_COMPARE_WITH_TIMEOUT(mentors->page()->model().rowCount(), 1, Patience);
    mentors->page()->refresh(m_person);
    QTRY_COMPARE_WITH_TIMEOUT(mentors->page()->selectedIds(), QStringList{m_person}, Patience);
    QAction *verify = mentors->page()->recordActions().action(spelled("verify"));
    QVERIFY(verify->isEnabled());
    verify->trigger();
    auto *controller = mentors->page()->findChild<VerificationController *>();
    QTRY_VERIFY_WITH_TIMEOUT(controller->dialog() != nullptr, Patience);
    controller->dialog()->findChild<QPlainTextEdit *>()->setPlainText(spelled("Dos referencias"));
    buttonSaying(controller->dialog(), "Keep the decision")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_undo->next(), spelled("1 record(s) verified."), Patience);
    QCOMPARE(m_db->readRecord(spelled("allies"), m_person).value().value(spelled("verification_status")).toString(), spelled("verified"));
    m_undo->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_undo->next().isEmpty(), Patience);
    QCOMPARE(m_db->readRecord(spelled("allies"), m_person).value().value(spelled("verification_status")).toString(), spelled("pending"));
    QCOMPARE(m_db->countRecords(spelled("verifications")).value(), 2);
}

QTEST_MAIN(TestMembersController)
#include "tst_memberscontroller.moc"
