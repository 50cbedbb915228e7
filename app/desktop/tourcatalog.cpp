// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourcatalog.h"

#include "app/controllers/helpcontroller.h"
#include "app/controllers/preferencescontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/windowtour.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationlayout.h"
#include "app/desktop/tourediting.h"
#include "app/desktop/tourexport.h"
#include "app/desktop/tourfigures.h"
#include "app/desktop/tourimport.h"
#include "app/desktop/tourimports.h"
#include "app/desktop/tourlists.h"
#include "app/desktop/tourlog.h"
#include "app/desktop/tourmembers.h"
#include "app/desktop/toursecurity.h"
#include "dialogs/conflict/conflictdialog.h"
#include "dialogs/workspace/aboutdialog.h"
#include "dialogs/workspace/connectiondialog.h"
#include "dialogs/workspace/createschemadialog.h"
#include "dialogs/workspace/openproblemdialog.h"
#include "dialogs/workspace/passworddialog.h"
#include "dialogs/workspace/welcomedialog.h"
#include "dialogs/workspace/workdialog.h"
#include "views/common/messagebar.h"
#include "views/common/questiondialog.h"
#include "views/help/coachmarks.h"
#include "views/shell/pagestack.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QCoreApplication>
#include <QItemSelection>

namespace {

DatabaseProfile tourServer()
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.host = QStringLiteral("datos.example.org");
    profile.database = QStringLiteral("semillero");
    profile.user = QStringLiteral("marcela");
    return profile;
}

/// The catalogue of dialogs: what is shown over Home.
QList<QPair<QString, std::function<void(TourStage &)>>> tourDialogs()
{
    const auto probe = [](const DatabaseProfile &, const QString &) { return QFuture<Result<ServerReport>>(); };
    return {
        {QStringLiteral("palette"), [](TourStage &stage) { stage.window.openPalette(); }},
        {QStringLiteral("notifications-panel"), [](TourStage &stage) { stage.session.toggleNotifications(); }},
        {QStringLiteral("preferences"), [](TourStage &stage) { stage.services.preferences.showDialog(&stage.window); }},
        {QStringLiteral("backups"), [](TourStage &stage) { stage.session.showBackups(); }},
        {QStringLiteral("who-are-you"), [](TourStage &stage) { stage.session.changePerson(); }},
        {QStringLiteral("about"),
         [](TourStage &stage) { (new AboutDialog(QCoreApplication::applicationVersion(), &stage.window))->open(); }},
        {QStringLiteral("manual"), [](TourStage &stage) { stage.help.showManual(QStringLiteral("lists#filters")); }},
        {QStringLiteral("shortcuts"), [](TourStage &stage) { stage.help.showShortcuts(); }},
        {QStringLiteral("welcome"), [](TourStage &stage) { (new WelcomeDialog(&stage.window))->open(); }},
        {QStringLiteral("connection"),
         [probe](TourStage &stage) {
             auto *dialog = new ConnectionDialog(probe, true, &stage.window);
             dialog->setProfile(tourServer());
             dialog->open();
         }},
        {QStringLiteral("password"),
         [](TourStage &stage) { (new PasswordDialog(tourServer(), QString(), true, &stage.window))->open(); }},
        {QStringLiteral("create-schema"),
         [](TourStage &stage) {
             ServerReport report;
             report.schema = SchemaState::Empty;
             report.mayCreateSchema = true;
             (new CreateSchemaDialog(tourServer(), report, &stage.window))->open();
         }},
        {QStringLiteral("open-problem"),
         [](TourStage &stage) {
             const Error error{ErrorCode::Unreachable, QString(), QStringLiteral("08001"), {}};
             (new OpenProblemDialog(error, tourServer(), &stage.window))->open();
         }},
        {QStringLiteral("work"),
         [](TourStage &stage) {
             auto *dialog = new WorkDialog(QCoreApplication::translate("WorkspaceOpener", "Making the demo…"), true,
                                           &stage.window);
             dialog->setProgress(40);
             dialog->open();
         }},
        {QStringLiteral("conflict"),
         [](TourStage &stage) {
             const auto label = [&stage](const char *entity, QStringView field) {
                 return stage.services.catalog.entity(QString::fromLatin1(entity))->field(field)->label.translated();
             };
             const QString when = QStringLiteral("10:32");
             const QList<ConflictQuestion> questions = {
                 {QStringLiteral("phone"), label("users", u"phone"), QStringLiteral("+57 300 000 0012"),
                  QStringLiteral("+57 300 000 0144"), QStringLiteral("+57 300 000 0021"), QStringLiteral("Ana Pérez"), when},
                 {QStringLiteral("email"), label("users", u"email"), QString(), QStringLiteral("luz@example.org"),
                  QStringLiteral("luz.dary@example.org"), QStringLiteral("Ana Pérez"), when}};
             (new ConflictDialog(QStringLiteral("Luz Dary Quintero"), questions, &stage.window))->open();
         }},
        {QStringLiteral("drafts"), [](TourStage &stage) { stage.session.showDrafts(); }},
        {QStringLiteral("question"),
         [](TourStage &stage) {
             PromptQuestion question;
             question.title = QCoreApplication::translate("Tour", "Delete this program?");
             question.text = QCoreApplication::translate("Tour", "Its cohorts and applications are deleted with it.");
             question.choices = {
                 {QCoreApplication::translate("Tour", "Keep it"), PromptChoice::Role::Reject},
                 {QCoreApplication::translate("Tour", "Delete the program"), PromptChoice::Role::Destructive}};
             (new QuestionDialog(question, &stage.window))->open();
         }},
    };
}

} // namespace

QList<TourShot> tourShots(const Catalog &catalog, const QStringList &pages)
{
    QList<TourShot> shots;
    for (const QString &page : pages) {
        shots.append({page, page, false, {}});
    }
    for (const Entity &entity : catalog.entities()) {
        if (entity.access == EntityAccess::ReadOnly) {
            continue;
        }
        shots.append({QString(entity.name + QStringLiteral("_new")), entity.name, false,
                      [name = entity.name](TourStage &stage) { stage.session.createRecord(name); }});
        shots.append({QString(entity.name + QStringLiteral("_form")), entity.name, true,
                      [name = entity.name](TourStage &stage) { stage.session.openRecord(name, stage.firstRecord); }});
    }
    for (const char *name : {"programs", "entrepreneurs", "allies", "organizations", "projects", "mentorships", "meetings", "tasks"}) {
        const QString entity = QString::fromLatin1(name);
        const auto tab = [entity](RecordDetailPane::Tab wanted) {
            return [entity, wanted](TourStage &stage) { stage.session.recordPage(entity)->page()->detailPane().setCurrentTab(wanted); };
        };
        shots.append({QString(entity + QStringLiteral("_related")), entity, true, tab(RecordDetailPane::Tab::Related), false});
        shots.append({QString(entity + QStringLiteral("_history")), entity, true, tab(RecordDetailPane::Tab::History), false});
    }
    for (const auto &[name, show] : tourDialogs()) {
        shots.append({name, homePageName, false, show});
    }
    shots.append(tourEditingShots());
    shots.append(tourListShots());
    shots.append(tourLogShots());
    shots.append(tourFigureShots());
    shots.append(tourSecurityShots());
    shots.append(tourMemberShots());
    for (const char *action : {"write", "duplicates", "merge", "photo"}) {
        const auto show = [id = QString::fromLatin1(action)](TourStage &stage) {
            RecordPage *people = stage.session.recordPage(QStringLiteral("entrepreneurs"))->page();
            const int last = id == QLatin1String("write") ? 11 : id == QLatin1String("photo") ? 0 : 1;
            const QItemSelection first(people->model().index(0, 0), people->model().index(last, people->model().columnCount() - 1));
            people->table().selectionModel()->setCurrentIndex(people->model().index(0, 0), QItemSelectionModel::NoUpdate);
            people->table().selectionModel()->select(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            people->recordActions().action(id)->trigger();
        };
        shots.append({QStringLiteral("people-") + QString::fromLatin1(action), QStringLiteral("entrepreneurs"), true, show});
    }
    shots.append({QStringLiteral("what-is-this"), QStringLiteral("entrepreneurs"), false, [](TourStage &stage) {
                      stage.help.explain(stage.window.pages().currentWidget()->focusProxy());
                  }});
    for (int step = 0; step < windowTourLength; ++step) {
        const auto show = [step](TourStage &stage) {
            stage.help.startTour();
            stage.help.tour()->goTo(step);
        };
        shots.append({QStringLiteral("window-tour-%1").arg(step + 1), homePageName, false, show, false});
    }
    shots.append(tourExportShots());
    shots.append(tourImportShots());
    shots.append(tourImportsShots());
    return shots;
}
