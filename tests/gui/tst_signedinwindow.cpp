// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/accountcontroller.h"
#include "app/controllers/preferencescontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/workspacesession.h"
#include "app/i18n/languageswitcher.h"
#include "app/settings/appsettings.h"
#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/recordformdialog.h"
#include "dialogs/security/signindialog.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "tests/workspace/fakekeychain.h"
#include "tests/workspace/fakeprompt.h"
#include "tests/workspace/widgetfinder.h"
#include "views/common/messagebar.h"
#include "views/common/theme.h"
#include "views/records/recordpage.h"
#include "views/shell/homepage.h"
#include "views/shell/pagestack.h"
#include "views/shell/statestrip.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

/// The whole window over a server: who signs in sees their own, and nothing is lost when the session ends.
class TestSignedInWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void coordinatorSignsInAndSeesTheirOwn();
    void analystSeesNoNames();
    void entrepreneurSeesTheirOwnWorld();
    void sessionRevokedBehindTheBackLosesNothing();
    void recordThatMayOnlyBeReadOpensSo();
    void hiddenPersonReadsNotVisible();
    void whatTheServerRefusesIsASentence();
    void viewOfSomebodyElseChangesNothing();

private:
    template <typename D>
    [[nodiscard]] static D *dialog()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<D *>(window); found != nullptr && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void addLogin(const QString &person, const QString &email, const QString &role) const;
    void signIn(const QString &email);
    void openPages();
    [[nodiscard]] RecordPage *page(const char *entity) const;
    /// What every page that is offered shows, once it is read.
    [[nodiscard]] QString everythingShown();

    std::unique_ptr<TestDatabase> m_database;
    QString m_organization;
    QString m_program;
    QString m_foreignProgram;
    QString m_coordinator;
    QString m_analyst;
    QString m_jose;
    QTemporaryDir m_folder;
    Catalog m_catalog = Catalog::standard();
    QHash<QString, QString> m_secrets;
    LanguageSwitcher m_languages;
    FakePrompt m_prompt;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<PreferencesController> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SignInController> m_signIn;
    std::unique_ptr<AccountController> m_account;
    std::unique_ptr<WorkspaceSession> m_session;
};

void TestSignedInWindow::init()
{
    m_database = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_database);
    QVERIFY(m_database->setUp(QStringLiteral("UPDATE app_private.security_settings SET bcrypt_cost = 4")).ok());
    RecordFactory factory(*m_database);
    m_organization = factory.organization({{QStringLiteral("name"), QStringLiteral("Fundación Raíces")}});
    const QString other = factory.organization({{QStringLiteral("name"), QStringLiteral("Cámara Vecina")}});
    m_program = factory.program(m_organization, {{QStringLiteral("name"), QStringLiteral("Semillas 2026")}});
    m_foreignProgram = factory.program(other, {{QStringLiteral("name"), QStringLiteral("Programa Ajeno")}});
    m_jose = factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("José")},
                                   {QStringLiteral("last_name"), QStringLiteral("Tunubalá")},
                                   {QStringLiteral("email"), QStringLiteral("jose@example.org")},
                                   {QStringLiteral("organization_id"), m_organization}});
    factory.project(m_jose, {{QStringLiteral("name"), QStringLiteral("Café del Cauca")}, {QStringLiteral("program_id"), m_program}});
    m_coordinator = factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Luz")}, {QStringLiteral("email"), QStringLiteral("luz@example.org")}});
    m_analyst = factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Ana")}, {QStringLiteral("email"), QStringLiteral("ana@example.org")}});
    for (const QString &person : {m_coordinator, m_analyst}) { // of the team, no entrepreneurs
        QVERIFY(m_database->setUp(QStringLiteral("DELETE FROM entrepreneurs WHERE id = $1"), {person}).ok());
    }
    addLogin(m_coordinator, QStringLiteral("luz@example.org"), QStringLiteral("coordinator"));
    addLogin(m_analyst, QStringLiteral("ana@example.org"), QStringLiteral("analyst"));
    addLogin(m_jose, QStringLiteral("jose@example.org"), QString());

    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.apply(QStringLiteral("en"));
    QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    m_settings = std::make_unique<AppSettings>(m_folder.filePath(QStringLiteral("s.ini")));
    m_store = std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_secrets));
    m_preferences = std::make_unique<PreferencesController>(*m_settings, m_languages, *m_theme, m_database->clock());
    m_window = std::make_unique<MainWindow>(m_catalog, *m_settings);
    m_window->show();
}

void TestSignedInWindow::cleanup()
{
    m_session.reset();
    m_account.reset();
    m_signIn.reset();
    m_window.reset();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        window->deleteLater();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_preferences.reset();
    m_database.reset();
}

void TestSignedInWindow::addLogin(const QString &person, const QString &email, const QString &role) const
{
    QVERIFY(m_database
                ->setUp(QStringLiteral("UPDATE users SET email = $2, password_hash = public.crypt('tres gatos verdes', public.gen_salt('bf', 4)) "
                                       "WHERE id = $1"),
                        {person, email})
                .ok());
    if (!role.isEmpty()) {
        const auto made = m_database->setUp(
            QStringLiteral("INSERT INTO user_organizations (user_id, organization_id, role, joined_at, accepted_at) "
                           "VALUES ($1, $2, $3, now(), now())"),
            {person, m_organization, role});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    }
}

void TestSignedInWindow::signIn(const QString &email)
{
    const auto opened = Database::openBlocking(m_database->profile(), QString(), m_database->clock());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().detail));
    QVERIFY(opened.value()->needsSignIn());
    m_signIn = std::make_unique<SignInController>(SignInGateway::of, SignInController::Services{*m_settings, *m_store});
    QSignalSpy signedIn(m_signIn.get(), &SignInController::signedIn);
    m_signIn->begin(opened.value(), m_window.get());
    QTRY_VERIFY(dialog<SignInDialog>());
    fieldNamed<QLineEdit>(dialog<SignInDialog>(), "E-mail")->setText(email);
    fieldNamed<QLineEdit>(dialog<SignInDialog>(), "Password")->setText(QStringLiteral("tres gatos verdes"));
    buttonNamed(dialog<SignInDialog>(), "Sign in")->click();
    QTRY_COMPARE(signedIn.size(), 1);
    const AccountController::Services services{m_catalog, *m_settings, *m_store, m_prompt,
                                               [](const std::function<void()> &goOn) { goOn(); }};
    m_account = std::make_unique<AccountController>(services, signedIn.first().first().value<OpenWorkspace>(), m_window.get());
    m_window->addTopStrip(m_account->viewStrip());
    m_window->addTopStrip(m_account->endedStrip());
    connect(m_account.get(), &AccountController::reopenRequested, this, &TestSignedInWindow::openPages);
    connect(m_account.get(), &AccountController::resumed, this, [this] { m_session->resume(); });
    openPages();
    QTRY_VERIFY(!dialog<SignInDialog>());
}

void TestSignedInWindow::openPages()
{
    m_session.reset();
    const WorkspaceSession::Services services{m_catalog, m_database->clock(), *m_settings, *m_preferences,
                                              m_prompt,  m_folder.path(),      m_folder.path(), m_account.get()};
    m_session = std::make_unique<WorkspaceSession>(services, m_account->workspace().database, *m_window);
    QSignalSpy ready(m_session.get(), &WorkspaceSession::ready);
    m_session->start(QString(), QStringLiteral("home"));
    QTRY_COMPARE(ready.size(), 1);
}

RecordPage *TestSignedInWindow::page(const char *entity) const
{
    const QString name = QString::fromLatin1(entity);
    return m_window->openPage(name) && m_session->recordPage(name) != nullptr ? m_session->recordPage(name)->page() : nullptr;
}

QString TestSignedInWindow::everythingShown()
{
    QStringList words;
    for (const QString &name : m_window->pageNames()) {
        if (!m_window->openPage(name)) {
            words.append(QStringLiteral("MISSING ") + name);
            continue;
        }
        auto *list = qobject_cast<RecordPage *>(m_window->pages().currentWidget());
        if (list == nullptr) {
            words.append(visibleWords(m_window->pages().currentWidget()));
            continue;
        }
        [&] { QTRY_VERIFY(!list->model().isLoading()); }();
        if (!list->messageBar().text().isEmpty()) {
            words.append(QStringLiteral("TROUBLE %1: %2").arg(name, list->messageBar().text()));
        }
        for (int row = 0; row < list->model().rowCount(); ++row) {
            [&] { QTRY_VERIFY(!list->model().recordId(row).isEmpty()); }();
            for (int column = 0; column < list->model().columnCount(); ++column) {
                words.append(list->model().index(row, column).data().toString());
            }
        }
    }
    return words.join(QLatin1Char('\n'));
}

void TestSignedInWindow::coordinatorSignsInAndSeesTheirOwn()
{
    signIn(QStringLiteral("luz@example.org"));
    const QStringList pages = m_window->pageNames();
    QVERIFY(pages.contains(QStringLiteral("entrepreneurs")));
    QVERIFY(!pages.contains(QStringLiteral("figures"))); // for those who look after the whole workspace
    const QString shown = everythingShown();
    QVERIFY2(!shown.contains(QLatin1String("TROUBLE")) && !shown.contains(QLatin1String("MISSING")), qPrintable(shown));
    QVERIFY(shown.contains(QLatin1String("Semillas 2026")));
    QVERIFY(shown.contains(QStringLiteral("Tunubalá")));
    QVERIFY2(!shown.contains(QLatin1String("Ajen")), qPrintable(shown));
    QVERIFY(page("programs")->action(RecordActions::Command::Create)->isVisible());
    QVERIFY(page("programs")->recordActions().action(QStringLiteral("remove")) == nullptr); // coordinators delete no programs
    QVERIFY2(m_window->menu().personMenu()->actions().at(1)->text().contains(QStringLiteral("Fundación Raíces")),
             qPrintable(m_window->menu().personMenu()->actions().at(1)->text()));
}

void TestSignedInWindow::analystSeesNoNames()
{
    signIn(QStringLiteral("ana@example.org"));
    const QStringList pages = m_window->pageNames();
    for (const char *people : {"entrepreneurs", "allies", "clients", "users", "program_applications", "mentorships", "contacts", "members"}) {
        QVERIFY2(!pages.contains(QLatin1String(people)), people);
        QVERIFY2(!m_window->openPage(QString::fromLatin1(people)) || QLatin1String(people) == QLatin1String("users"), people);
    }
    const QString shown = everythingShown();
    QVERIFY2(!shown.contains(QLatin1String("TROUBLE")), qPrintable(shown));
    QVERIFY(shown.contains(QLatin1String("Semillas 2026")));
    QVERIFY(shown.contains(QStringLiteral("Café del Cauca")));
    QVERIFY2(!shown.contains(QLatin1String("Jos")) && !shown.contains(QLatin1String("Tunubal")), qPrintable(shown));
    QVERIFY(page("programs")->recordActions().action(QStringLiteral("create")) == nullptr);
    QVERIFY(page("programs")->recordActions().action(QStringLiteral("paste")) == nullptr);
}

void TestSignedInWindow::entrepreneurSeesTheirOwnWorld()
{
    signIn(QStringLiteral("jose@example.org"));
    const QString shown = everythingShown();
    QVERIFY2(!shown.contains(QLatin1String("TROUBLE")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("Café del Cauca")), qPrintable(shown));
    QVERIFY2(!shown.contains(QLatin1String("Ajen")), qPrintable(shown));
}

void TestSignedInWindow::sessionRevokedBehindTheBackLosesNothing()
{
    signIn(QStringLiteral("luz@example.org"));
    RecordPage *programs = page("programs");
    QVERIFY(programs);
    m_session->openRecord(QStringLiteral("programs"), m_program);
    QTRY_VERIFY(dialog<RecordFormDialog>());
    RecordFormDialog *form = dialog<RecordFormDialog>();
    form->form().editor(QStringLiteral("name"))->edit(QStringLiteral("Semillas 2027"));
    QVERIFY(m_database->setUp(QStringLiteral("UPDATE app_private.sessions SET revoked_at = now(), reason = 'test' WHERE user_id = $1"),
                              {m_coordinator})
                .ok());
    form->save();
    QTRY_VERIFY(dialog<SignInDialog>());
    QVERIFY(dialog<RecordFormDialog>() == form); // it stays, with everything typed
    QCOMPARE(m_database->readRecord(QStringLiteral("programs"), m_program).value().value(QStringLiteral("name")).toString(),
             QStringLiteral("Semillas 2026"));
    fieldNamed<QLineEdit>(dialog<SignInDialog>(), "Password")->setText(QStringLiteral("tres gatos verdes"));
    buttonNamed(dialog<SignInDialog>(), "Sign in")->click();
    QTRY_COMPARE(m_database->readRecord(QStringLiteral("programs"), m_program).value().value(QStringLiteral("name")).toString(),
                 QStringLiteral("Semillas 2027"));
    QTRY_VERIFY(!dialog<RecordFormDialog>());
    QVERIFY(m_account->endedStrip()->isHidden());
}

void TestSignedInWindow::recordThatMayOnlyBeReadOpensSo()
{
    signIn(QStringLiteral("ana@example.org"));
    QVERIFY(page("programs"));
    m_session->openRecord(QStringLiteral("programs"), m_program);
    QTRY_VERIFY(dialog<RecordFormDialog>());
    const RecordFormDialog *form = dialog<RecordFormDialog>();
    QVERIFY(form->form().isReadOnly());
    QVERIFY(!form->form().editor(QStringLiteral("name"))->isEnabled());
    QVERIFY(buttonNamed(form, "Save") == nullptr);
    QVERIFY2(visibleWords(form).contains(QLatin1String("You may read this record, not change it.")), qPrintable(visibleWords(form)));
}

void TestSignedInWindow::hiddenPersonReadsNotVisible()
{
    const QString task = RecordFactory(*m_database).task({{QStringLiteral("title"), QStringLiteral("Traer el RUT")},
                                                          {QStringLiteral("assigned_to"), m_jose},
                                                          {QStringLiteral("assigned_by"), m_analyst}});
    signIn(QStringLiteral("jose@example.org"));
    QVERIFY(page("tasks"));
    m_session->openRecord(QStringLiteral("tasks"), task);
    QTRY_VERIFY(dialog<RecordFormDialog>());
    auto *assignedBy = qobject_cast<QLineEdit *>(dialog<RecordFormDialog>()->form().editor(QStringLiteral("assigned_by"))->inputWidget());
    QVERIFY(assignedBy);
    QTRY_COMPARE(assignedBy->text(), QStringLiteral("Not visible to you"));
    const RecordStore store(m_catalog, m_account->workspace().database);
    Query query;
    query.entity = QStringLiteral("tasks");
    query.fields = {QStringLiteral("title"), QStringLiteral("assigned_by")};
    const auto listed = waitFor(store.pageSource()(query)->page(0, 10));
    QVERIFY(listed.ok());
    QCOMPARE(listed.value().labels.value(m_analyst), QStringLiteral("Not visible to you"));
}

void TestSignedInWindow::whatTheServerRefusesIsASentence()
{
    signIn(QStringLiteral("luz@example.org"));
    m_account->workspace().gateway.setSession(m_account->workspace().token, Access::ofEverything()); // a client that believes too much
    const RecordStore store(m_catalog, m_account->workspace().database);
    const auto removed = waitFor(store.remove(QStringLiteral("programs"), {m_program}));
    QVERIFY(!removed.ok());
    QVERIFY2(!removed.error().message.isEmpty() && !removed.error().message.contains(QLatin1String("policy")),
             qPrintable(removed.error().message));
}

void TestSignedInWindow::viewOfSomebodyElseChangesNothing()
{
    QVERIFY(m_database->setUp(QStringLiteral("UPDATE users SET email = 'root@example.org', password_hash = public.crypt('tres gatos verdes', "
                                             "public.gen_salt('bf', 4)) WHERE id = $1"),
                              {TestDatabase::administratorId()})
                .ok());
    signIn(QStringLiteral("root@example.org"));
    QVERIFY(m_window->menu().action(MainMenu::Command::ViewAs)->isVisible());
    const QStringList own = m_window->pageNames();
    const auto viewed = waitFor(m_account->workspace().gateway.viewAs(m_coordinator));
    QVERIFY2(viewed.ok(), viewed.ok() ? "" : qPrintable(viewed.error().detail));
    openPages();
    QVERIFY(m_window->pageNames() != own);
    QVERIFY2(!everythingShown().contains(QLatin1String("Ajen")), "sees more than the coordinator");
    QVERIFY(page("programs")->recordActions().action(QStringLiteral("create")) == nullptr);
    const RecordStore store(m_catalog, m_account->workspace().database);
    const Record program = waitFor(store.read(QStringLiteral("programs"), m_program)).value();
    QVERIFY(!waitFor(store.update(QStringLiteral("programs"), m_program, program.rowVersion, {{QStringLiteral("name"), QStringLiteral("X")}})).ok());
    QVERIFY(waitFor(m_account->workspace().gateway.endViewAs()).ok());
    openPages();
    QCOMPARE(m_window->pageNames(), own);
}

QTEST_MAIN(TestSignedInWindow)
#include "tst_signedinwindow.moc"
