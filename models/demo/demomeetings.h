// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demoecosystem.h"

/// One meeting as a row; the ids of who takes part come as participants.
struct DemoMeeting
{
    QString title;
    QString type;
    QDate day;
    int hour = 8;
    int minutes = 60;
    QString status = QStringLiteral("scheduled");
    QString mentorshipId;
    QString projectId;
    QString organizerId;
    QString room; ///< empty: online
    QString notes;
    QString reason; ///< why it was moved or cancelled
};

/// Adds the meeting and its organizer; returns its id.
QString addDemoMeeting(DemoEcosystem &demo, const DemoMeeting &meeting);
void addDemoParticipant(DemoEcosystem &demo, const QString &meetingId, const QString &userId, const QString &role, const QString &attendance);
