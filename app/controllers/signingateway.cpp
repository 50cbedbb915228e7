// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/signingateway.h"

SignInGateway SignInGateway::of(const std::shared_ptr<Database> &database)
{
    const auto service = std::make_shared<SignInService>(database);
    SignInGateway gateway;
    gateway.needed = database->needsSignIn();
    gateway.signInLogin = [service] { return service->signInLogin(); };
    gateway.resume = [service](const QByteArray &token) { return service->resume(token); };
    gateway.signIn = [service](const QString &email, const QString &password, const QByteArray &device) {
        return service->signIn(email, password, device);
    };
    gateway.setPassword = [service](const QString &password) { return service->setPassword(password); };
    gateway.refresh = [service] { return service->refresh(); };
    gateway.renew = [service] { return service->renew(); };
    gateway.signOut = [service] { return service->signOut(); };
    gateway.signOutEverywhere = [service] { return service->signOutEverywhere(); };
    gateway.changePassword = [service](const QString &oldPassword, const QString &newPassword) {
        return service->changePassword(oldPassword, newPassword);
    };
    gateway.viewAs = [service](const QString &personId) { return service->viewAs(personId); };
    gateway.endViewAs = [service] { return service->endViewAs(); };
    gateway.needsFirstAdministrator = [service] { return service->needsFirstAdministrator(); };
    gateway.createFirstAdministrator = [service](const QString &firstName, const QString &lastName, const QString &email,
                                                 const QString &password) {
        return service->createFirstAdministrator(firstName, lastName, email, password);
    };
    gateway.setSession = [database](const QByteArray &token, const Access &access) { database->setSession(token, access); };
    return gateway;
}
