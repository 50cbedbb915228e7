// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/accountwords.h"

#include "models/security/memberroles.h"

#include <QCoreApplication>

namespace {

QString accountText(const char *source)
{
    return QCoreApplication::translate("AccountWords", source);
}

} // namespace

QString accountRoles(const Access &access)
{
    QStringList roles;
    if (access.platformAdmin) {
        roles.append(accountText(QT_TRANSLATE_NOOP("AccountWords", "Platform administrator")));
    }
    for (const QString &role : memberRoles()) {
        for (const AccessMembership &membership : access.memberships) {
            if (membership.role == role && !membership.pending) {
                //: A role and its organization: "Coordinator, Fundación Raíces"
                roles.append(accountText(QT_TRANSLATE_NOOP("AccountWords", "%1, %2"))
                                 .arg(memberRoleName(role), membership.organizationName));
            }
        }
    }
    if (access.entrepreneur) {
        roles.append(accountText(QT_TRANSLATE_NOOP("AccountWords", "Entrepreneur")));
    }
    if (access.ally) {
        roles.append(accountText(QT_TRANSLATE_NOOP("AccountWords", "Mentor")));
    }
    if (access.client) {
        roles.append(accountText(QT_TRANSLATE_NOOP("AccountWords", "Client")));
    }
    return roles.join(QStringLiteral("; "));
}
