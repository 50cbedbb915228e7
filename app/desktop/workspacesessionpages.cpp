// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a workspace: which there are for whoever is at work, and how each is made.
#include "app/desktop/workspacesession.h"

#include "app/controllers/accessreviewcontroller.h"
#include "app/controllers/homecontroller.h"
#include "app/controllers/importcontroller.h"
#include "app/controllers/importscontroller.h"
#include "app/controllers/invitationscontroller.h"
#include "app/controllers/memberscontroller.h"
#include "app/controllers/preferencescontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/reconcilecontroller.h"
#include "app/controllers/recyclecontroller.h"
#include "app/controllers/undohistory.h"
#include "app/controllers/unsavedforms.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationkeeper.h"
#include "app/desktop/navigationlayout.h"
#include "app/settings/appsettings.h"
#include "views/records/recordpage.h"
#include "views/security/accessreviewpage.h"
#include "views/shell/homepage.h"
#include "views/shell/navigationview.h"
#include "views/shell/pagestack.h"
#include "views/shell/statusbar.h"

#include <QAction>

void WorkspaceSession::addPages()
{
    PageStack &pages = m_window.pages();
    pages.addPage(homePageName, [this](QWidget *parent) { return makeHome(parent); });
    if (pageOffered(membersPageName, m_access)) {
        pages.addPage(membersPageName, [this](QWidget *parent) { return makeMembers(parent); });
    }
    if (pageOffered(recyclePageName, m_access)) {
        pages.addPage(recyclePageName, [this](QWidget *parent) { return makeRecycleList(parent); });
    }
    if (pageOffered(figuresPageName, m_access)) {
        pages.addPage(figuresPageName, [this](QWidget *parent) { return makeFigures(parent); });
    }
    if (pageOffered(accessReviewPageName, m_access)) {
        pages.addPage(accessReviewPageName, [this](QWidget *parent) { return makeAccessReview(parent); });
    }
    if (pageOffered(importPageName, m_access)) {
        pages.addPage(importPageName, [this](QWidget *parent) { return makeImport(parent); });
    }
    if (pageOffered(importsPageName, m_access)) {
        pages.addPage(importsPageName, [this](QWidget *parent) { return makeImports(parent); });
    }
    for (const Entity &entity : m_services.catalog.entities()) {
        if (!m_access.everything && !m_access.may(AccessVerb::Read, entity.name)) {
            continue; // not even the server would show a row of it
        }
        pages.addPage(entity.name, [this, &entity](QWidget *parent) { return makeRecordPage(entity, parent); });
    }
}

QWidget *WorkspaceSession::makeHome(QWidget *parent)
{
    auto *page = new HomePage(m_services.preferences.format(), parent);
    m_home->setPage(page);
    m_invitations->setPage(page);
    connect(page, &HomePage::pageRequested, &m_window, &MainWindow::openPage);
    connect(page, &HomePage::recordRequested, this, &WorkspaceSession::openRecord);
    connect(page, &HomePage::createRequested, this, &WorkspaceSession::createRecord);
    return page;
}

QWidget *WorkspaceSession::makeRecordPage(const Entity &entity, QWidget *parent)
{
    RecordContext context;
    context.catalog = &m_services.catalog;
    context.clock = &m_services.clock;
    context.format = m_services.preferences.format();
    context.state = &m_services.settings;
    auto *controller = new RecordPageController(entity, m_store, context, m_services.prompt, *m_undo, parent, m_forms);
    m_recordPages.insert(entity.name, controller);
    connect(controller, &RecordPageController::openRecord, this, &WorkspaceSession::openRecord);
    connect(controller, &RecordPageController::showRecordRequested, m_keeper, &NavigationKeeper::showRecord);
    connect(controller, &RecordPageController::showListRequested, m_keeper, &NavigationKeeper::showList);
    connect(controller, &RecordPageController::importRequested, this, &WorkspaceSession::startImport);
    connect(controller, &RecordPageController::otherRecordsChanged, this, [this](const QString &changed) {
        refreshOthers(changed);
        if (RecordPageController *page = recordPage(changed)) {
            page->refresh();
        }
    });
    m_keeper->watch(controller);
    connect(controller, &RecordPageController::recordsChanged, this, &WorkspaceSession::refreshOthers);
    connect(&controller->page()->recordActions(), &RecordActions::changed, this, [this, name = entity.name] {
        if (m_window.pages().currentPage() == name) {
            showPageActions(name);
        }
    });
    connect(controller, &RecordPageController::statusText, this, [this, name = entity.name](const QString &text) {
        if (m_window.pages().currentPage() == name) {
            m_window.status().setText(text);
        }
    });
    return controller->page();
}

QWidget *WorkspaceSession::makeRecycleList(QWidget *parent)
{
    m_recycle = new RecycleController(m_store, m_services.prompt, m_services.clock, &m_services.settings, parent);
    m_recycle->setDisplayFormat(m_services.preferences.format());
    connect(m_recycle, &RecycleController::recordsChanged, this, [this] { refreshOthers(QString()); });
    return m_recycle->page();
}

QWidget *WorkspaceSession::makeFigures(QWidget *parent)
{
    m_figures = new ReconcileController(m_store, m_services.prompt, &m_services.settings, parent);
    m_figures->setDisplayFormat(m_services.preferences.format());
    connect(m_figures, &ReconcileController::recordsChanged, this, [this] { refreshOthers(QString()); });
    connect(m_figures, &ReconcileController::recordRequested, this, &WorkspaceSession::openRecord);
    return m_figures->page();
}

QWidget *WorkspaceSession::makeImport(QWidget *parent)
{
    RecordContext context;
    context.catalog = &m_services.catalog;
    context.clock = &m_services.clock;
    context.format = m_services.preferences.format();
    context.state = &m_services.settings;
    const auto changed = [this](const QString &entity) {
        refreshOthers(QString());
        m_forms->recordsChanged(entity);
    };
    RecordPageServices lent = {m_store,
                               m_services.prompt,
                               *m_undo,
                               RecordPageController::withSources(context, m_store),
                               [this](const QString &entity, const QString &id) { openRecord(entity, id); },
                               changed,
                               changed};
    lent.access = m_access;
    m_import = new ImportController(lent, m_services.settings, parent);
    connect(m_import, &ImportController::listRequested, this,
            [this](const QString &entity) { m_window.openPage(m_window.pages().hasPage(entity) ? entity : QString(homePageName)); });
    connect(m_import, &ImportController::entityChanged, this, [this](const QString &entity) {
        if (m_window.pages().currentPage() == importPageName) {
            m_window.navigation().setCurrentPage(entity);
        }
    });
    connect(m_import, &ImportController::importsRequested, this, [this] { m_window.openPage(importsPageName); });
    connect(m_import, &ImportController::recordRequested, this, &WorkspaceSession::openRecord);
    connect(m_import, &ImportController::statusText, this, [this](const QString &text) {
        if (m_window.pages().currentPage() == importPageName) {
            m_window.status().setText(text);
        }
    });
    return m_import->page();
}

QWidget *WorkspaceSession::makeImports(QWidget *parent)
{
    m_imports = new ImportsController(m_store, &m_services.settings, parent);
    m_imports->setDisplayFormat(m_services.preferences.format());
    connect(m_imports, &ImportsController::importRequested, this, [this] { startImport(QStringLiteral("entrepreneurs"), {}); });
    connect(m_imports, &ImportsController::recordsChanged, this, [this] { refreshOthers(QString()); });
    connect(m_imports, &ImportsController::recordRequested, this, &WorkspaceSession::openRecord);
    connect(m_imports, &ImportsController::listRequested, m_keeper, &NavigationKeeper::showList);
    return m_imports->page();
}

void WorkspaceSession::startImport(const QString &entity, const ImportSource &source)
{
    const QString wanted = entity.isEmpty() ? m_window.pages().currentPage() : entity;
    if (m_window.openPage(importPageName) && m_import != nullptr) {
        m_import->start(m_services.catalog.entity(wanted) == nullptr ? QString() : wanted, source);
        m_import->page()->setFocus();
    }
}

QWidget *WorkspaceSession::makeMembers(QWidget *parent)
{
    RecordContext context;
    context.catalog = &m_services.catalog;
    context.clock = &m_services.clock;
    context.format = m_services.preferences.format();
    context.state = &m_services.settings;
    RecordPageServices lent = {m_store,
                               m_services.prompt,
                               *m_undo,
                               RecordPageController::withSources(context, m_store),
                               [this](const QString &entity, const QString &id) { openRecord(entity, id); },
                               [this](const QString &) { refreshOthers(QString()); },
                               [this](const QString &) { refreshOthers(QString()); }};
    lent.access = m_access;
    m_members = new MembersController(lent, &m_services.settings, parent);
    connect(m_members, &MembersController::ownRoleChanged, this, &WorkspaceSession::accessChanged);
    return m_members->page();
}

QWidget *WorkspaceSession::makeAccessReview(QWidget *parent)
{
    m_accessReview = new AccessReviewController(m_store, m_services.prompt, m_services.settings, parent);
    m_accessReview->setDisplayFormat(m_services.preferences.format());
    connect(m_accessReview, &AccessReviewController::personRequested, this,
            [this](const QString &id) { showRecordInList(QStringLiteral("users"), id); });
    connect(m_accessReview, &AccessReviewController::logChanged, this, [this] {
        if (RecordPageController *log = recordPage(QStringLiteral("activity_logs"))) {
            log->refresh();
        }
    });
    return m_accessReview->page();
}

void WorkspaceSession::showPageActions(const QString &page)
{
    MainMenu::PageActions actions;
    QString status;
    if (const RecordPageController *controller = recordPage(page)) {
        const RecordActions &commands = controller->page()->recordActions();
        actions.edit = commands.menu(PageCommand::Menu::Edit);
        actions.view = commands.menu(PageCommand::Menu::View);
        actions.record = commands.menu(PageCommand::Menu::Record);
        status = controller->currentStatusText();
    } else if (page == membersPageName && m_members != nullptr) {
        actions.edit = m_members->page()->actions().editActions();
        actions.view = m_members->page()->actions().viewActions();
        actions.record = m_members->page()->actions().recordActions();
        m_members->refresh();
    } else if (page == accessReviewPageName && m_accessReview != nullptr) {
        actions.edit = {m_accessReview->page()->viewActions()};
        actions.record = m_accessReview->page()->recordActions();
    } else if (page == recyclePageName && m_recycle != nullptr) {
        actions.edit = {m_recycle->page()->viewActions()};
        actions.record = m_recycle->page()->recordActions();
        m_recycle->refresh();
    } else if (page == figuresPageName && m_figures != nullptr) {
        actions.edit = {m_figures->page()->viewActions()};
        actions.record = m_figures->page()->recordActions();
        m_figures->checkOnce();
    } else if (page == importsPageName && m_imports != nullptr) {
        actions.edit = {m_imports->page()->viewActions()};
        actions.record = m_imports->page()->recordActions();
        m_imports->refresh();
    } else if (page == importPageName && m_import != nullptr) {
        status = m_import->page()->statusText();
        m_window.navigation().setCurrentPage(m_import->entityName()); // whose list it adds to
    }
    m_window.menu().setPageActions(actions);
    m_window.status().setText(status);
}
