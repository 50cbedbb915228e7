// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/profilejson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct TlsName
{
    TlsMode mode;
    QLatin1String name;
};
constexpr std::array<TlsName, 4> tlsNames = {{
    {TlsMode::VerifyFull, QLatin1String("verify-full")},
    {TlsMode::VerifyCa, QLatin1String("verify-ca")},
    {TlsMode::Require, QLatin1String("require")},
    {TlsMode::Disable, QLatin1String("disable")},
}};

constexpr int highestPort = 65535;

Error wrongMember(const QString &sentence, const QString &member)
{
    Error error;
    error.code = ErrorCode::InvalidFormat;
    error.message = sentence;
    error.detail = member;
    return error;
}

} // namespace

QString tlsModeName(TlsMode mode)
{
    return std::find_if(tlsNames.begin(), tlsNames.end(), [mode](const TlsName &entry) { return entry.mode == mode; })
        ->name;
}

QJsonObject profileToJson(const DatabaseProfile &profile)
{
    QJsonObject json;
    const auto put = [&json](QLatin1String name, const QString &value) {
        if (!value.isEmpty()) {
            json.insert(name, value);
        }
    };
    if (profile.engine == Engine::Sqlite) {
        put(QLatin1String("file"), profile.filePath);
        return json;
    }
    put(QLatin1String("name"), profile.name);
    put(QLatin1String("host"), profile.host);
    json.insert(QLatin1String("port"), profile.port);
    put(QLatin1String("database"), profile.database);
    put(QLatin1String("user"), profile.user);
    json.insert(QLatin1String("tls"), tlsModeName(profile.tls));
    put(QLatin1String("ca"), profile.rootCertificate);
    put(QLatin1String("service"), profile.service);
    return json;
}

Result<DatabaseProfile> profileFromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String name) { return json.value(name).toString().trimmed(); };
    if (json.contains(QLatin1String("file"))) {
        return DatabaseProfile::forFile(text(QLatin1String("file")));
    }
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.name = text(QLatin1String("name"));
    profile.host = text(QLatin1String("host"));
    profile.database = text(QLatin1String("database"));
    profile.user = text(QLatin1String("user"));
    profile.rootCertificate = text(QLatin1String("ca"));
    profile.service = text(QLatin1String("service"));
    profile.port = json.value(QLatin1String("port")).toInt(profile.port);
    if (profile.port < 1 || profile.port > highestPort) {
        return wrongMember(QCoreApplication::translate("Profile", "The port has to be a number from 1 to 65535."),
                           QStringLiteral("port"));
    }
    const QString tls = text(QLatin1String("tls"));
    const auto known =
        std::find_if(tlsNames.begin(), tlsNames.end(), [&tls](const TlsName &entry) { return tls == entry.name; });
    if (known != tlsNames.end()) {
        profile.tls = known->mode;
    } else if (!tls.isEmpty()) {
        return wrongMember(QCoreApplication::translate(
                               "Profile", "The encryption has to be verify-full, verify-ca, require or disable."),
                           QStringLiteral("tls"));
    }
    if (profile.host.isEmpty() && profile.service.isEmpty()) {
        return wrongMember(QCoreApplication::translate("Profile", "The server's address is missing."),
                           QStringLiteral("host"));
    }
    return profile;
}
