// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/workspacekey.h"

#include <QFileInfo>

QString workspaceKey(const DatabaseProfile &profile)
{
    if (profile.engine == Engine::Sqlite) {
        const QFileInfo file(profile.filePath);
        const QString canonical = file.canonicalFilePath();
        return QStringLiteral("file:") % (canonical.isEmpty() ? file.absoluteFilePath() : canonical);
    }
    if (!profile.service.isEmpty()) {
        return QStringLiteral("server:service=%1/%2").arg(profile.service, profile.database);
    }
    return QStringLiteral("server:%1@%2:%3/%4")
        .arg(profile.user, profile.host.toLower(), QString::number(profile.port), profile.database);
}
