// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/historyentries.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

constexpr qint64 sameChangeMicroseconds = 1000000;

bool belongTogether(const HistoryEntry &newer, const HistoryEntry &older)
{
    return newer.action == older.action && newer.actorId == older.actorId
        && newer.at.microseconds - older.at.microseconds <= sameChangeMicroseconds;
}

QString mergedChanges(const QString &newer, const QString &older)
{
    QJsonObject merged = QJsonDocument::fromJson(older.toUtf8()).object();
    const QJsonObject more = QJsonDocument::fromJson(newer.toUtf8()).object();
    for (auto change = more.begin(); change != more.end(); ++change) {
        merged.insert(change.key(), change.value());
    }
    return QString::fromUtf8(QJsonDocument(merged).toJson(QJsonDocument::Compact));
}

/// Two changes of one field are two entries, however fast they followed.
bool shareFields(const QString &a, const QString &b)
{
    const QStringList first = QJsonDocument::fromJson(a.toUtf8()).object().keys();
    const QJsonObject second = QJsonDocument::fromJson(b.toUtf8()).object();
    return std::any_of(first.begin(), first.end(), [&](const QString &field) {
        return field != QLatin1String("id") && field != QLatin1String("created_at") && second.contains(field);
    });
}

} // namespace

QList<HistoryEntry> historyEntries(const ResultSet &rows, bool merge)
{
    QList<HistoryEntry> entries;
    for (const QList<QVariant> &row : rows.rows) {
        HistoryEntry entry;
        entry.id = row.at(0).toString();
        entry.at = row.at(1).value<Instant>();
        entry.actorId = row.at(2).toString();
        entry.action = row.at(3).toString();
        entry.changes = row.at(4).toString();
        const bool same = merge && !entries.isEmpty() && belongTogether(entries.constLast(), entry)
            && !shareFields(entries.constLast().changes, entry.changes);
        if (same) {
            entries.last().changes = mergedChanges(entries.constLast().changes, entry.changes);
        } else {
            entries.append(entry);
        }
    }
    return entries;
}
