// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/profile.h"

#include "models/core/text.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace {

Error unreadableAddress(const Text &sentence, const QString &value = QString())
{
    Error error;
    error.code = ErrorCode::Usage;
    error.message = value.isEmpty() ? sentence.translated() : sentence.translated().arg(value);
    return error;
}

std::optional<TlsMode> tlsModeOf(const QString &word)
{
    if (word == QLatin1String("verify-full")) {
        return TlsMode::VerifyFull;
    }
    if (word == QLatin1String("verify-ca")) {
        return TlsMode::VerifyCa;
    }
    if (word == QLatin1String("require")) {
        return TlsMode::Require;
    }
    if (word == QLatin1String("disable")) {
        return TlsMode::Disable;
    }
    return std::nullopt;
}

Result<void> readAddressOption(DatabaseProfile &profile, const QString &key, const QString &value)
{
    if (key == QLatin1String("sslmode")) {
        const auto mode = tlsModeOf(value);
        if (!mode) {
            return unreadableAddress(
                text("database", "\"%1\" is no sslmode. Use verify-full, verify-ca, require or disable."), value);
        }
        profile.tls = *mode;
    } else if (key == QLatin1String("sslrootcert")) {
        profile.rootCertificate = value;
    } else if (key == QLatin1String("host")) {
        profile.host = value;
    } else if (key == QLatin1String("port")) {
        profile.port = value.toInt();
    } else if (key == QLatin1String("dbname")) {
        profile.database = value;
    } else if (key == QLatin1String("user")) {
        profile.user = value;
    } else if (key == QLatin1String("service")) {
        profile.service = value;
    } else {
        return unreadableAddress(text("database", "The address has the option \"%1\", which is not supported. Use host, port, "
                                                  "dbname, user, service, sslmode and sslrootcert."),
                                 key);
    }
    return {};
}

} // namespace

DatabaseProfile DatabaseProfile::forFile(const QString &path)
{
    DatabaseProfile profile;
    profile.filePath = path;
    return profile;
}

Result<DatabaseProfile> DatabaseProfile::fromUrl(const QString &url, QString *password)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool postgres = parsed.scheme() == QLatin1String("postgresql") || parsed.scheme() == QLatin1String("postgres");
    if (!parsed.isValid() || !postgres) {
        return unreadableAddress(
            text("database", "The address cannot be read. Write it as postgresql://user@host:5432/database."));
    }
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.host = parsed.host(QUrl::FullyDecoded);
    profile.port = parsed.port(5432);
    profile.user = parsed.userName(QUrl::FullyDecoded);
    profile.database = parsed.path(QUrl::FullyDecoded).mid(1);
    const QList<std::pair<QString, QString>> options = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : options) {
        if (key == QLatin1String("password")) {
            if (password != nullptr) {
                *password = value;
            }
            continue;
        }
        if (auto read = readAddressOption(profile, key, value); !read) {
            return read.error();
        }
    }
    if (password != nullptr && !parsed.password().isEmpty()) {
        *password = parsed.password(QUrl::FullyDecoded);
    }
    if (profile.port < 1 || profile.port > 65535) {
        return unreadableAddress(text("database", "The port has to be a number from 1 to 65535."));
    }
    return profile;
}

DatabaseProfile DatabaseProfile::fromEnvironment()
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    return profile;
}

QString DatabaseProfile::displayName() const
{
    if (!name.isEmpty()) {
        return name;
    }
    if (engine == Engine::Sqlite) {
        return QFileInfo(filePath).fileName();
    }
    if (!service.isEmpty() && host.isEmpty()) {
        return service;
    }
    const QString where = host.isEmpty() ? qEnvironmentVariable("PGHOST", QStringLiteral("localhost")) : host;
    const QString what = database.isEmpty() ? qEnvironmentVariable("PGDATABASE") : database;
    if (what.isEmpty()) {
        return where;
    }
    //: %1 is a database, %2 the server that has it
    return text("database", "%1 on %2").translated().arg(what, where);
}
