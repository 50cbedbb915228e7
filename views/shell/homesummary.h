// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/text.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// A meeting of today.
struct HomeMeeting
{
    QString id;
    QString title;
    Instant start;
    Instant end;
    QString place;  ///< the value of meetings.location_type
    Text placeWord; ///< its word; empty where the vocabulary does not know it
};

/// An open task of the person.
struct HomeTask
{
    QString id;
    QString title;
    QString about; ///< its project; may be empty
    std::optional<Instant> due;
};

/// A program that takes applications today.
struct HomeCall
{
    QString id;
    QString name;
    QString organization;
    QDate closes;
};

/// How many records a page has.
struct HomeCount
{
    QString page;
    QString icon;
    Text title;
    qint64 records = 0;
};

/// What Home shows; every list has its first rows and how many there are in all.
struct HomeSummary
{
    Instant now;
    QString personName; ///< empty: nobody was chosen
    QList<HomeMeeting> meetings;
    qint64 allMeetings = 0;
    QList<HomeTask> tasks;
    qint64 allTasks = 0;
    QList<HomeCall> calls;
    qint64 allCalls = 0;
    QList<HomeCount> counts;
    bool showsCalls = true;        ///< false: programs are not for this person
    bool mayCreateMeeting = true;
    bool mayCreateTask = true;
    bool belongsNowhere = false;   ///< signed in, with no role and no profile
};
