// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accessjson.h"

#include "models/database/sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QList<AccessMembership> membershipsOf(const QJsonArray &array)
{
    QList<AccessMembership> memberships;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        memberships.append({object[QLatin1String("organization_id")].toString(),
                            object[QLatin1String("organization_name")].toString(), object[QLatin1String("role")].toString(),
                            object[QLatin1String("pending")].toBool()});
    }
    return memberships;
}

} // namespace

Result<SignInOutcome> accessFromJson(const QByteArray &json)
{
    if (json.isEmpty() || json == "null") {
        return errorOf(ErrorCode::SessionEnded);
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    SignInOutcome outcome;
    if (object[QLatin1String("everything")].toBool()) {
        outcome.access = Access::ofEverything();
        return outcome;
    }
    const auto word = [&object](const char *name) { return object[QLatin1String(name)].toString(); };
    const auto flag = [&object](const char *name) { return object[QLatin1String(name)].toBool(); };
    const std::optional<Instant> expires = Instant::parse(word("expires_at"));
    if (!document.isObject() || word("id").isEmpty() || !expires) {
        return errorOf(ErrorCode::Internal, QStringLiteral("what the server says about the session cannot be read"));
    }
    Access &access = outcome.access;
    access.userId = word("id");
    access.name = word("name");
    access.platformAdmin = flag("platform_admin");
    access.readOnly = flag("read_only");
    access.mustSetPassword = flag("must_set_password");
    access.expiresAt = expires;
    access.memberships = membershipsOf(object[QLatin1String("memberships")].toArray());
    access.entrepreneur = flag("entrepreneur");
    access.ally = flag("ally");
    access.client = flag("client");
    outcome.expiresAt = *expires;
    outcome.mustSetPassword = access.mustSetPassword;
    outcome.email = word("email");
    outcome.zone = word("zone");
    outcome.language = word("language");
    outcome.viewer = word("viewer");
    return outcome;
}
