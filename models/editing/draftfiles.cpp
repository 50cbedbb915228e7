// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/draftfiles.h"

#include "models/core/identifier.h"
#include "models/core/text.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace {

constexpr qint64 microsecondsOfADay = qint64(24) * 60 * 60 * 1'000'000;
constexpr QFile::Permissions onlyMine = QFile::ReadOwner | QFile::WriteOwner;

Error draftError(const QString &detail)
{
    Error error;
    error.code = ErrorCode::Io;
    error.message = text("drafts", "What you type cannot be kept on this computer while it is not saved, so it would be lost if "
                                   "the program ended. Check the space on the disk, and save soon.")
                        .translated();
    error.detail = detail;
    return error;
}

} // namespace

DraftFiles::DraftFiles(const Catalog &catalog, const QString &folder)
    : m_catalog(catalog)
    , m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                       % QLatin1String("/drafts")
                                : folder)
{
}

QString DraftFiles::fileOf(const QString &draftId) const
{
    return m_folder % QLatin1Char('/') % draftId % QLatin1String(".json");
}

Result<void> DraftFiles::write(const Draft &draft) const
{
    if (!isId(draft.id)) {
        return draftError(QStringLiteral("a draft without an id"));
    }
    if (!QDir(m_folder).exists()) {
        if (!QDir().mkpath(m_folder)) {
            return draftError(QStringLiteral("the folder cannot be made"));
        }
        QFile::setPermissions(m_folder, onlyMine | QFile::ExeOwner);
    }
    QSaveFile file(fileOf(draft.id));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyMine)) {
        return draftError(file.errorString());
    }
    const QByteArray json = draftToJson(m_catalog, draft);
    if (file.write(json) != json.size() || !file.commit()) {
        return draftError(file.errorString());
    }
    return {};
}

Result<void> DraftFiles::remove(const QString &draftId) const
{
    QFile file(fileOf(draftId));
    if (file.exists() && !file.remove()) {
        return draftError(file.errorString());
    }
    return {};
}

Result<QList<Draft>> DraftFiles::list(const QString &workspace, const QString &person, Instant now) const
{
    QList<Draft> drafts;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(m_folder % QLatin1Char('/') % name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const std::optional<Draft> draft = draftFromJson(m_catalog, file.readAll());
        file.close();
        if (!draft) {
            continue;
        }
        if (now.microseconds - draft->at.microseconds > keptDays * microsecondsOfADay) {
            file.remove();
        } else if (draft->workspace == workspace && draft->person == person) {
            drafts.append(*draft);
        }
    }
    std::sort(drafts.begin(), drafts.end(), [](const Draft &one, const Draft &other) { return one.at > other.at; });
    return drafts;
}
