// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspacesession.h"

#include "app/controllers/accessreviewcontroller.h"
#include "app/controllers/accountcontroller.h"
#include "app/controllers/accountwords.h"
#include "app/controllers/draftkeeper.h"
#include "app/controllers/draftscontroller.h"
#include "app/controllers/homecontroller.h"
#include "app/controllers/importcontroller.h"
#include "app/controllers/importscontroller.h"
#include "app/controllers/invitationscontroller.h"
#include "app/controllers/memberscontroller.h"
#include "app/controllers/notificationscontroller.h"
#include "app/controllers/peoplephotos.h"
#include "app/controllers/preferencescontroller.h"
#include "app/controllers/recentrecords.h"
#include "app/controllers/recordlink.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/reconcilecontroller.h"
#include "app/controllers/recyclecontroller.h"
#include "app/controllers/searchcontroller.h"
#include "app/controllers/undohistory.h"
#include "app/controllers/unsavedforms.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationkeeper.h"
#include "app/desktop/navigationlayout.h"
#include "app/settings/appsettings.h"
#include "dialogs/workspace/notificationspanel.h"
#include "models/database/connectionmonitor.h"
#include "models/operations/workspacekey.h"
#include "views/common/messagebar.h"
#include "views/common/thememetrics.h"
#include "views/records/recordpage.h"
#include "views/shell/commandpalette.h"
#include "views/shell/navigationview.h"
#include "views/shell/pagestack.h"
#include "views/shell/statusbar.h"
#include "views/shell/topbar.h"

#include <QAction>

namespace {

/// What somebody opened lately is nothing for the next one who signs in on this computer.
QString recentKey(const Database &database)
{
    const Access access = database.access();
    const QString key = workspaceKey(database.profile());
    return access.userId.isEmpty() ? key : QString(key % QLatin1Char('#') % access.userId);
}

} // namespace

WorkspaceSession::WorkspaceSession(const Services &services, std::shared_ptr<Database> database, MainWindow &window,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_database(std::move(database))
    , m_store(services.catalog, m_database)
    , m_window(window)
    , m_undo(new UndoHistory(this))
    , m_drafts(new DraftKeeper(services.catalog, services.draftsFolder, nullptr, this))
    , m_forms(new UnsavedForms(services.prompt, *m_drafts, this))
    , m_draftsOffer(nullptr)
    , m_recent(new RecentRecords(services.settings, recentKey(*m_database), this))
    , m_keeper(new NavigationKeeper(window, [this](const QString &entity) { return recordPage(entity); }, *m_recent, this))
    , m_person(new PersonController(services.catalog, m_database, services.settings, this))
    , m_notifications(new NotificationsController(services.catalog, m_database, this))
    , m_home(new HomeController(services.catalog, m_database, this))
    , m_invitations(new InvitationsController(m_database, this))
    , m_search(new SearchController(m_store, m_database, *m_recent, window.palette(), this))
    , m_access(m_database->access())
{
    window.setAccess(m_access);
    window.setWorkspace(m_database->profile());
    connect(m_person, &PersonController::personChanged, this, &WorkspaceSession::setPerson);
    connect(m_person, &PersonController::failed, this,
            [this](const Error &error) { m_window.messageBar().showError(error); });
    connect(m_notifications, &NotificationsController::unreadCountChanged, &window.topBar(), &TopBar::setUnread);
    connect(m_notifications, &NotificationsController::recordRequested, this, &WorkspaceSession::openRecord);
    connect(m_home, &HomeController::waitingChanged, &window.navigation(), &NavigationView::setBadge);
    connect(&m_database->monitor(), &ConnectionMonitor::stateChanged, this, &WorkspaceSession::showConnection);
    connect(&services.preferences, &PreferencesController::formatChanged, this, &WorkspaceSession::setFormat);
    connect(&window, &MainWindow::pageOpened, this, &WorkspaceSession::showPageActions);
    if (isLocal()) {
        m_backups = std::make_unique<BackupsController>(m_database->profile().filePath, services.prompt, services.clock,
                                                        services.backupsFolder);
        connect(m_backups.get(), &BackupsController::failed, this,
                [this](const Error &error) { m_window.messageBar().showError(error); });
        connect(m_backups.get(), &BackupsController::restoreRequested, this, &WorkspaceSession::restoreRequested);
    }
    new PeoplePhotos(m_database, this);
    connectUndo();
    connectSearch();
    connectDrafts();
    connectInvitations();
    addPages();
    window.menu().action(MainMenu::Command::Import)->setVisible(pageOffered(importPageName, m_access));
}

WorkspaceSession::~WorkspaceSession()
{
    m_window.disconnect(this);
    m_window.palette().disconnect(this);
    m_window.closeWorkspace();
}

bool WorkspaceSession::isLocal() const
{
    return m_database->engine() == Engine::Sqlite;
}

void WorkspaceSession::start(const QString &email, const QString &page)
{
    const QString kept = QString::fromUtf8(m_services.settings.state(QStringLiteral("window/page")));
    if (!openPlace(page.isEmpty() ? kept : page)) {
        m_window.openPage(homePageName);
    }
    if (m_backups != nullptr) {
        m_backups->startDaily();
    }
    if (m_access.seesAll() && !m_access.readOnly) {
        RecycleController::expire(m_store);
    }
    if (m_access.everything) {
        m_person->start(&m_window, email);
    } else {
        m_person->startSignedIn(m_access);
    }
}

void WorkspaceSession::setPerson(const QString &id, const QString &name, const QString &zone)
{
    m_personId = id;
    m_personName = name;
    showPerson();
    m_services.preferences.setContext(zone, QString(), QString());
    m_home->setPerson(id, name);
    m_invitations->refresh();
    if (m_members != nullptr) {
        m_members->refresh(); // their own organizations stand first
    }
    m_notifications->refresh();
    if (!m_access.readOnly) { // nobody goes on with somebody else's drafts
        m_drafts->setOwner(workspaceKey(m_database->profile()), id);
        m_draftsOffer->offer();
    }
    if (!m_isReady) {
        m_isReady = true;
        emit ready();
    }
}

void WorkspaceSession::showPerson()
{
    const AccountController *account = m_services.account;
    const QString roles = accountRoles(m_access);
    m_window.topBar().setPerson(m_personName, m_personId);
    m_window.status().setPerson(m_personName, roles);
    MainMenu::Account shown;
    shown.name = m_personName;
    shown.roles = roles;
    shown.isViewing = account != nullptr && account->isViewing();
    shown.signedIn = account != nullptr && account->workspace().gateway.needed;
    shown.hasPassword = shown.signedIn && !account->workspace().personalLogin;
    shown.mayViewAs = shown.signedIn && m_access.platformAdmin;
    m_window.menu().setAccount(shown);
}

void WorkspaceSession::resume()
{
    for (const QPointer<RecordPageController> &page : std::as_const(m_recordPages)) {
        if (page != nullptr) {
            page->refresh();
        }
    }
    m_home->refresh();
    m_notifications->refresh();
    m_forms->saveAgain();
}

void WorkspaceSession::connectInvitations()
{
    connect(m_invitations, &InvitationsController::noticed, this,
            [this](const QString &sentence) { m_window.messageBar().showMessage(MessageBar::Level::Success, sentence); });
    connect(m_invitations, &InvitationsController::failed, this, [this](const Error &error) { m_window.messageBar().showError(error); });
    connect(m_invitations, &InvitationsController::accepted, this, [this] {
        emit accessChanged();
        refreshOthers(QString());
        if (m_members != nullptr) {
            m_members->refresh();
        }
    });
}

ImportController *WorkspaceSession::importer() const
{
    return m_import;
}

MembersController *WorkspaceSession::members() const
{
    return m_members;
}

RecordPageController *WorkspaceSession::recordPage(const QString &entity) const
{
    return m_recordPages.value(entity);
}

void WorkspaceSession::openRecord(const QString &entity, const QString &id)
{
    if (m_window.openPage(entity) && recordPage(entity) != nullptr) {
        recordPage(entity)->showRecord(id);
    }
}

bool WorkspaceSession::openPlace(const QString &place)
{
    if (const std::optional<RecordLink> link = RecordLink::parse(place)) {
        return showRecordInList(link->entity, link->recordId);
    }
    return m_window.openPage(place);
}

bool WorkspaceSession::showRecordInList(const QString &entity, const QString &id)
{
    return m_keeper->showRecord(entity, id);
}

void WorkspaceSession::createRecord(const QString &entity)
{
    if (m_window.openPage(entity) && recordPage(entity) != nullptr) {
        recordPage(entity)->createRecord();
    }
}

void WorkspaceSession::setFormat(const DisplayFormat &format)
{
    for (const QPointer<RecordPageController> &controller : qAsConst(m_recordPages)) {
        if (controller != nullptr) {
            controller->setDisplayFormat(format);
        }
    }
    showPerson(); // its words too
    m_search->setFormat(format);
    m_home->setDisplayFormat(format);
    m_draftsOffer->setDisplayFormat(format);
    if (m_members != nullptr) {
        m_members->setDisplayFormat(format);
    }
    if (m_recycle != nullptr) {
        m_recycle->setDisplayFormat(format);
    }
    if (m_accessReview != nullptr) {
        m_accessReview->setDisplayFormat(format);
    }
    if (m_imports != nullptr) {
        m_imports->setDisplayFormat(format);
    }
    if (m_figures != nullptr) {
        m_figures->setDisplayFormat(format);
    }
    if (m_import != nullptr) {
        m_import->setDisplayFormat(format);
    }
    if (m_panel != nullptr) {
        m_panel->setFormat(format.locale, format.zone);
    }
}

void WorkspaceSession::connectSearch()
{
    const CommandPalette &palette = m_window.palette();
    m_search->setFormat(m_services.preferences.format());
    connect(&palette, &CommandPalette::recordChosen, this, [this](const QString &entity, const QString &id, bool form) {
        if (form) {
            openRecord(entity, id);
        } else {
            showRecordInList(entity, id);
        }
    });
    connect(&palette, &CommandPalette::listChosen, this, [this](const QString &entity, const QString &text) {
        if (m_window.openPage(entity) && recordPage(entity) != nullptr) {
            recordPage(entity)->page()->setFilters({});
            recordPage(entity)->page()->setSearch(text);
        }
    });
}

/// A record page shows what was done and undone itself; elsewhere the window does.
void WorkspaceSession::connectUndo()
{
    const auto elsewhere = [this] { return recordPage(m_window.pages().currentPage()) == nullptr; };
    connect(m_undo, &UndoHistory::pushed, this, [this, elsewhere](const QString &done) {
        if (elsewhere()) {
            m_window.messageBar().showMessage(MessageBar::Level::Success, done);
            auto *action = new QAction(tr("Undo"), &m_window.messageBar());
            connect(action, &QAction::triggered, m_undo, &UndoHistory::undo);
            m_window.messageBar().addMessageAction(action);
        }
    });
    connect(m_undo, &UndoHistory::undone, this, [this, elsewhere](const QString &sentence, const QStringList &entities) {
        if (elsewhere()) {
            m_window.messageBar().showMessage(MessageBar::Level::Success, sentence);
            for (const QString &entity : entities) {
                refreshOthers(entity);
            }
        }
    });
    connect(m_undo, &UndoHistory::failed, this, [this, elsewhere](const Error &error) {
        if (elsewhere()) {
            m_window.messageBar().showError(error);
        }
    });
}

void WorkspaceSession::refreshOthers(const QString &changedEntity)
{
    for (auto it = m_recordPages.cbegin(); it != m_recordPages.cend(); ++it) {
        if (it.key() != changedEntity && it.value() != nullptr) {
            it.value()->refresh();
        }
    }
    m_forms->recordsChanged(changedEntity);
    if (m_recycle != nullptr && !changedEntity.isEmpty()) {
        m_recycle->refresh();
    }
    m_home->refresh();
    if (changedEntity == QLatin1String("notifications")) {
        m_notifications->refresh();
    }
}

void WorkspaceSession::showConnection(ConnectionState state, const QString &detail)
{
    StatusBar::Connection shown = StatusBar::Connection::Open;
    if (state == ConnectionState::Reconnecting) {
        shown = StatusBar::Connection::Reconnecting;
    } else if (state == ConnectionState::Lost) {
        shown = StatusBar::Connection::Lost;
    }
    m_window.status().setConnection(shown);
    m_window.status().setToolTip(detail);
}

void WorkspaceSession::showBackups()
{
    if (m_backups != nullptr) {
        const DisplayFormat format = m_services.preferences.format();
        m_backups->showDialog(&m_window, format.locale, format.zone);
    }
}

void WorkspaceSession::changePerson()
{
    m_forms->settle(&m_window, [this] { m_person->ask(&m_window); });
}

bool WorkspaceSession::hasUnsaved() const
{
    return !m_forms->unsaved().isEmpty() || (m_import != nullptr && m_import->hasWork());
}

void WorkspaceSession::settle(const std::function<void()> &goOn)
{
    m_forms->settle(&m_window, [this, goOn] {
        if (m_import == nullptr) {
            goOn();
        } else {
            m_import->settle(&m_window, goOn);
        }
    });
}

void WorkspaceSession::keepDraftsNow()
{
    m_forms->keepAllNow();
}

void WorkspaceSession::showDrafts()
{
    m_draftsOffer->showDialog(&m_window);
}

void WorkspaceSession::connectDrafts()
{
    auto *strip = new MessageBar(&m_window);
    m_window.addStrip(strip);
    connect(this, &QObject::destroyed, strip, &QObject::deleteLater);
    m_draftsOffer = new DraftsController({m_services.catalog, m_services.clock, *m_drafts, *m_forms, m_services.prompt},
                                         strip, this);
    m_draftsOffer->setDisplayFormat(m_services.preferences.format());
    connect(m_drafts, &DraftKeeper::failed, this, [this](const Error &error) { m_window.messageBar().showError(error); });
    connect(m_draftsOffer, &DraftsController::resumeRequested, this, [this](const Draft &draft) {
        if (m_window.openPage(draft.entity) && recordPage(draft.entity) != nullptr) {
            recordPage(draft.entity)->resumeDraft(draft);
        }
    });
}

void WorkspaceSession::toggleNotifications()
{
    if (m_panel != nullptr && m_panel->isVisible()) {
        m_panel->hide();
        return;
    }
    if (m_panel == nullptr) {
        m_panel = new NotificationsPanel(&m_window);
        m_panel->setWindowFlags(Qt::Popup);
        m_notifications->setPanel(m_panel);
        connect(m_panel, &NotificationsPanel::recordRequested, m_panel, &QWidget::hide);
    }
    const DisplayFormat format = m_services.preferences.format();
    m_panel->setFormat(format.locale, format.zone);
    m_notifications->refresh();
    showPanel();
}

void WorkspaceSession::showPanel()
{
    const QWidget *bell = m_window.topBar().bell();
    m_panel->adjustSize();
    const QPoint below = bell->mapToGlobal(QPoint(bell->width(), bell->height() + ThemeMetrics::of().space4()));
    m_panel->move(below.x() - m_panel->width(), below.y());
    m_panel->show();
    m_panel->setFocus();
}

std::unique_ptr<BackupsController> WorkspaceSession::takeBackups()
{
    if (m_backups != nullptr) {
        m_backups->disconnect(this);
    }
    return std::move(m_backups);
}
