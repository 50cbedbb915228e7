// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/backupscontroller.h"
#include "app/controllers/personcontroller.h"
#include "models/catalog/fielddisplay.h"
#include "models/database/recordstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

class AccountController;
class AppSettings;
class DraftKeeper;
class DraftsController;
class HomeController;
class ImportController;
class ImportsController;
struct ImportSource;
class InvitationsController;
class MainWindow;
class MembersController;
class NotificationsController;
class NotificationsPanel;
class PreferencesController;
class RecordPageController;
class SearchController;
class ReconcileController;
class AccessReviewController;
class RecycleController;
class NavigationKeeper;
class RecentRecords;
class UnsavedForms;
class UndoHistory;
class UserPrompt;
enum class ConnectionState;

/// One open workspace in the window: its store, who is at work, its pages. Dropping it closes the workspace.
class WorkspaceSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceSession)

public:
    /// What the composition root lends; all of it outlives the session.
    struct Services
    {
        const Catalog &catalog;
        const Clock &clock;
        AppSettings &settings;
        PreferencesController &preferences;
        UserPrompt &prompt;
        QString backupsFolder; ///< empty: beside the person's data
        QString draftsFolder{}; ///< the same
        const AccountController *account = nullptr; ///< of who signed in; nullptr: nobody has to
    };

    WorkspaceSession(const Services &services, std::shared_ptr<Database> database, MainWindow &window,
                     QObject *parent = nullptr);
    ~WorkspaceSession() override;

    /// Opens the first page and finds out who is at work.
    void start(const QString &email, const QString &page);
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] bool isLocal() const;
    /// The controller of an entity's page; nullptr until the page was opened.
    [[nodiscard]] RecordPageController *recordPage(const QString &entity) const;
    [[nodiscard]] UndoHistory &undoHistory() const { return *m_undo; }
    void openRecord(const QString &entity, const QString &id);
    void createRecord(const QString &entity);
    /// A page by its name, or a record by its link; false when there is none.
    bool openPlace(const QString &place);
    /// The page of that kind with the record's row selected; false when there is no such page.
    bool showRecordInList(const QString &entity, const QString &id);
    [[nodiscard]] RecentRecords &recentRecords() const { return *m_recent; }
    /// The import page, for records of that kind (of the open page when empty) and from that source (chosen there when empty).
    void startImport(const QString &entity, const ImportSource &source);
    /// nullptr until the import page was opened.
    [[nodiscard]] ImportController *importer() const;
    /// nullptr until the Members page was opened.
    [[nodiscard]] MembersController *members() const;
    void showBackups();
    void toggleNotifications();
    void changePerson();
    [[nodiscard]] bool hasUnsaved() const;
    /// Calls `goOn` once no form is unsaved; not at all when the person stays.
    void settle(const std::function<void()> &goOn);
    /// The same person signed in again: what failed meanwhile is done again.
    void resume();
    /// The session ends: what is typed is on the disk when this returns.
    void keepDraftsNow();
    void showDrafts();
    /// For putting a copy back while the session is gone.
    [[nodiscard]] std::unique_ptr<BackupsController> takeBackups();

signals:
    /// What the person may do changed by something they did themselves: it has to be read again.
    void accessChanged();
    void restoreRequested(const QString &copyPath);
    /// The person is known, or does not want to say.
    void ready();

private:
    void addPages();
    [[nodiscard]] QWidget *makeHome(QWidget *parent);
    [[nodiscard]] QWidget *makeRecordPage(const Entity &entity, QWidget *parent);
    void setPerson(const QString &id, const QString &name, const QString &zone);
    void showPerson();
    void setFormat(const DisplayFormat &format);
    void showPageActions(const QString &page);
    void showConnection(ConnectionState state, const QString &detail);
    void connectUndo();
    void connectSearch();
    void refreshOthers(const QString &changedEntity);
    void showPanel();
    void connectDrafts();
    [[nodiscard]] QWidget *makeRecycleList(QWidget *parent);
    [[nodiscard]] QWidget *makeAccessReview(QWidget *parent);
    [[nodiscard]] QWidget *makeMembers(QWidget *parent);
    void connectInvitations();
    [[nodiscard]] QWidget *makeFigures(QWidget *parent);
    [[nodiscard]] QWidget *makeImport(QWidget *parent);
    [[nodiscard]] QWidget *makeImports(QWidget *parent);

    Services m_services;
    std::shared_ptr<Database> m_database;
    RecordStore m_store;
    MainWindow &m_window;
    UndoHistory *m_undo;
    DraftKeeper *m_drafts;
    UnsavedForms *m_forms;
    DraftsController *m_draftsOffer;
    RecentRecords *m_recent;
    NavigationKeeper *m_keeper;
    PersonController *m_person;
    NotificationsController *m_notifications;
    HomeController *m_home;
    InvitationsController *m_invitations;
    SearchController *m_search;
    std::unique_ptr<BackupsController> m_backups;
    QPointer<NotificationsPanel> m_panel;
    QPointer<RecycleController> m_recycle;
    QPointer<AccessReviewController> m_accessReview;
    QPointer<MembersController> m_members;
    QPointer<ReconcileController> m_figures;
    QPointer<ImportController> m_import;
    QPointer<ImportsController> m_imports;
    QHash<QString, QPointer<RecordPageController>> m_recordPages;
    const Access m_access; ///< of who opened the pages
    QString m_personId;
    QString m_personName;
    bool m_isReady = false;
};
