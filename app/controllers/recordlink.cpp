// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordlink.h"

#include "models/core/identifier.h"

#include <QRegularExpression>

namespace {
const QLatin1String recordLinkScheme("semillero://");
} // namespace

QString RecordLink::toText() const
{
    return recordLinkScheme + entity + QLatin1Char('/') + recordId;
}

std::optional<RecordLink> RecordLink::parse(const QString &text)
{
    QString rest = text.trimmed();
    if (rest.startsWith(recordLinkScheme, Qt::CaseInsensitive)) {
        rest = rest.mid(recordLinkScheme.size());
    }
    static const QRegularExpression form(QStringLiteral("^([a-z_]+)/([0-9a-fA-F-]{36})/?$"));
    const QRegularExpressionMatch match = form.match(rest);
    if (!match.hasMatch() || !isId(match.captured(2).toLower())) {
        return std::nullopt;
    }
    return RecordLink{match.captured(1), match.captured(2).toLower()};
}
