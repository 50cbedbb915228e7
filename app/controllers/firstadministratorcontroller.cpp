// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/firstadministratorcontroller.h"

#include "app/settings/appsettings.h"
#include "dialogs/security/firstadministratordialog.h"
#include "models/core/whendone.h"

FirstAdministratorController::FirstAdministratorController(AppSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void FirstAdministratorController::begin(const OpenWorkspace &workspace, QWidget *window)
{
    if (!workspace.gateway.needsFirstAdministrator) {
        emit finished(workspace);
        return;
    }
    whenDone(workspace.gateway.needsFirstAdministrator(), this,
             [this, workspace, window = QPointer<QWidget>(window)](const Result<bool> &needed) {
                 if (!needed.ok()) {
                     emit noticed(needed.error());
                     emit finished(workspace);
                 } else if (needed.value()) {
                     ask(workspace, window);
                 } else {
                     emit finished(workspace);
                 }
             });
}

void FirstAdministratorController::ask(const OpenWorkspace &workspace, QWidget *window)
{
    auto *dialog = new FirstAdministratorDialog(workspace.database->profile(), window);
    connect(dialog, &QDialog::rejected, this, [this, workspace] { emit finished(workspace); });
    connect(dialog, &FirstAdministratorDialog::createRequested, this,
            [this, workspace, dialog = QPointer<FirstAdministratorDialog>(dialog)](const FirstAdministratorDialog::Person &person) {
                whenDone(workspace.gateway.createFirstAdministrator(person.firstName, person.lastName, person.email, person.password),
                         this, [this, workspace, dialog](const Result<QString> &made) {
                             if (dialog == nullptr) {
                                 return;
                             }
                             if (!made.ok()) {
                                 dialog->showRefusal(made.error());
                                 return;
                             }
                             m_settings.setPerson(workspace.database->profile(), made.value());
                             emit finished(workspace);
                             dialog->accept();
                         });
            });
    dialog->open();
}
