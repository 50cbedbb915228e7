// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/toursecurity.h"

#include "app/controllers/preferencescontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationlayout.h"
#include "dialogs/records/recordformdialog.h"
#include "dialogs/security/changepassworddialog.h"
#include "dialogs/security/firstadministratordialog.h"
#include "dialogs/security/setpassworddialog.h"
#include "dialogs/security/signindialog.h"
#include "dialogs/security/viewasdialog.h"
#include "models/core/whendone.h"
#include "models/database/recordstore.h"
#include "views/shell/statestrip.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace {

DatabaseProfile tourWorkspace()
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.name = QStringLiteral("Red de emprendimiento");
    profile.host = QStringLiteral("datos.example.org");
    profile.database = QStringLiteral("semillero");
    return profile;
}

SignInDialog *showSignIn(TourStage &stage)
{
    auto *dialog = new SignInDialog(tourWorkspace(), QStringLiteral("luz.restrepo@example.org"), true, &stage.window);
    dialog->open();
    return dialog;
}

void typeInto(QWidget *dialog, const QString &words)
{
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password) {
            field->setText(words);
        }
    }
}

/// A state of the window, gone with its page.
void showStrip(TourStage &stage, Tone tone, const QString &icon, const QString &sentence, const QString &button)
{
    auto *strip = new StateStrip(tone, icon, &stage.window);
    strip->setWords(sentence, button);
    stage.window.addTopStrip(strip);
    strip->show();
    QObject::connect(&stage.window, &MainWindow::pageOpened, strip, &QWidget::hide);
    QObject::connect(&stage.window, &MainWindow::pageOpened, strip, &QObject::deleteLater);
}

QString tourAccountText(const char *source)
{
    return QCoreApplication::translate("AccountController", source);
}

/// The same form for somebody who may only read.
void showReadOnlyForm(TourStage &stage)
{
    const Entity *entity = stage.services.catalog.entity(QStringLiteral("programs"));
    const auto database = std::shared_ptr<Database>(&stage.session.database(), [](Database *) {});
    const RecordStore store(stage.services.catalog, database);
    whenDone(store.read(entity->name, stage.firstRecord), &stage.window,
             [&window = stage.window, entity, services = stage.services](const Result<Record> &record) {
                 RecordContext context;
                 context.catalog = &services.catalog;
                 context.clock = &services.clock;
                 context.format = services.preferences.format();
                 context.may = [](AccessVerb verb, const QString &) { return verb == AccessVerb::Read; };
                 auto *form = new RecordFormDialog(*entity, RecordForm::Mode::Edit, context, services.prompt, &window);
                 form->load(record.value(), record.value().value(QStringLiteral("name")).toString());
                 form->show();
             });
}

} // namespace

QList<TourShot> tourSecurityShots()
{
    const QString home = homePageName;
    return {
        {QStringLiteral("sign-in"), home, false, [](TourStage &stage) { showSignIn(stage); }},
        {QStringLiteral("sign-in-wrong"), home, false,
         [](TourStage &stage) {
             SignInDialog *dialog = showSignIn(stage);
             typeInto(dialog, QStringLiteral("tres gatos"));
             dialog->showRefusal(Error{ErrorCode::Authentication, {}, {}, {}});
         }},
        {QStringLiteral("sign-in-wait"), home, false,
         [](TourStage &stage) {
             SignInDialog *dialog = showSignIn(stage);
             typeInto(dialog, QStringLiteral("tres gatos"));
             dialog->showWait(95);
         }},
        {QStringLiteral("sign-in-again"), home, false,
         [](TourStage &stage) { showSignIn(stage)->setAgain(QStringLiteral("Luz Restrepo")); }},
        {QStringLiteral("set-password"), home, false,
         [](TourStage &stage) {
             auto *dialog = new SetPasswordDialog(QStringLiteral("Luz Restrepo"), {QStringLiteral("Luz Restrepo")}, &stage.window);
             typeInto(dialog, QStringLiteral("restrepo2026"));
             dialog->open();
         }},
        {QStringLiteral("change-password"), home, false,
         [](TourStage &stage) {
             auto *dialog = new ChangePasswordDialog({QStringLiteral("Luz Restrepo")}, &stage.window);
             typeInto(dialog, QStringLiteral("cuatro nubes lentas"));
             dialog->open();
         }},
        {QStringLiteral("first-administrator"), home, false,
         [](TourStage &stage) { (new FirstAdministratorDialog(tourWorkspace(), &stage.window))->open(); }},
        {QStringLiteral("view-as"), home, false,
         [](TourStage &stage) {
             const auto database = std::shared_ptr<Database>(&stage.session.database(), [](Database *) {});
             const RecordStore store(stage.services.catalog, database);
             (new ViewAsDialog([store](const QString &text) { return store.candidates(QStringLiteral("users"), text, 20); },
                               &stage.window))
                 ->open();
         }},
        {QStringLiteral("view-as-strip"), home, false,
         [](TourStage &stage) {
             showStrip(stage, Tone::Warning, QStringLiteral("eye"),
                       tourAccountText("You see what %1 sees. Nothing can be changed.").arg(QStringLiteral("Luz Restrepo")),
                       tourAccountText("Stop viewing"));
         },
         false},
        {QStringLiteral("session-ended"), home, false,
         [](TourStage &stage) {
             showStrip(stage, Tone::Danger, QStringLiteral("lock"),
                       tourAccountText("Your session has ended. Everything stays as it is until you sign in again."),
                       tourAccountText("Sign in again…"));
         },
         false},
        {QStringLiteral("read-only-form"), QStringLiteral("programs"), true, showReadOnlyForm},
    };
}
