// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/connectionfile.h"

#include "app/settings/profilejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace {

constexpr qint64 largestConnectionFile = 64 * 1024;
constexpr QLatin1String connectionFormat("semillero-server");

Error connectionFileError(ErrorCode code, const QString &sentence, const QString &detail)
{
    Error error;
    error.code = code;
    error.message = sentence;
    error.detail = detail;
    return error;
}

} // namespace

Result<DatabaseProfile> readConnectionFile(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return connectionFileError(ErrorCode::Io,
                                   QCoreApplication::translate("ConnectionFile",
                                                               "%1 cannot be read. Check that the file is "
                                                               "there and that you may read it.")
                                       .arg(shown),
                                   file.errorString());
    }
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestConnectionFile), &trouble);
    const QJsonObject json = document.object();
    if (json.value(QLatin1String("format")).toString() != connectionFormat) {
        return connectionFileError(ErrorCode::InvalidFormat,
                                   QCoreApplication::translate("ConnectionFile",
                                                               "%1 is not a connection file of Semillero. "
                                                               "Ask your administrator for a new one.")
                                       .arg(shown),
                                   trouble.errorString());
    }
    Result<DatabaseProfile> profile = profileFromJson(json);
    if (profile && profile.value().engine != Engine::PostgreSql) {
        return connectionFileError(
            ErrorCode::InvalidFormat,
            QCoreApplication::translate("ConnectionFile", "%1 does not name a server.").arg(shown), {});
    }
    if (profile && !profile.value().rootCertificate.isEmpty()) {
        const QString certificate = profile.value().rootCertificate;
        profile.value().rootCertificate = QDir::cleanPath(QFileInfo(path).absoluteDir().absoluteFilePath(certificate));
    }
    return profile;
}

Result<void> writeConnectionFile(const QString &path, const DatabaseProfile &profile)
{
    DatabaseProfile shared = profile;
    shared.user.clear();
    QJsonObject json = profileToJson(shared);
    json.insert(QLatin1String("format"), connectionFormat);
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(json).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return connectionFileError(
            ErrorCode::Io,
            QCoreApplication::translate("ConnectionFile", "%1 cannot be written. Choose another folder.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return {};
}
