// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demorows.h"

const QList<FieldValues> &DemoRows::of(const QString &table) const
{
    static const QList<FieldValues> none;
    const auto found = m_rows.constFind(table);
    return found == m_rows.constEnd() ? none : *found;
}

qsizetype DemoRows::count() const
{
    qsizetype all = 0;
    for (const QList<FieldValues> &rows : m_rows) {
        all += rows.size();
    }
    return all;
}

const QStringList &DemoRows::tables()
{
    static const QStringList order = QStringLiteral(
        "users,organizations,user_organizations,admins,clients,entrepreneurs,allies,person_details,user_consents,"
        "availability_exceptions,programs,cohorts,projects,program_applications,application_reviews,mentorships,meetings,"
        "meeting_participants,user_ratings,tasks,conversations,conversation_participants,messages,documents,notifications,"
        "analytics_events,verifications").split(QLatin1Char(','));
    return order;
}
