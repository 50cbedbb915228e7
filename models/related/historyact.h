// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What an act did to one field, as the log keeps it.
struct HistoryLine
{
    QString table; ///< whose column it is: a person is several tables
    QString field;
    QJsonValue before; ///< null: nothing was there
    QJsonValue after;
    bool operator==(const HistoryLine &) const = default;
};

/// One thing that somebody did to a record at one moment.
struct HistoryAct
{
    QString id; ///< of its newest row in the log
    Instant at;
    QString actorId; ///< empty: the system
    QString actorLabel;
    QString action; ///< created, updated, deleted
    QList<HistoryLine> lines;
};

/// Which acts are wanted; what is empty does not narrow.
struct HistoryFilter
{
    QString field;
    std::optional<QString> actorId; ///< an empty id: the system
    bool operator==(const HistoryFilter &) const = default;
};

/// Behind which row the next page begins.
struct HistoryCursor
{
    Instant at;
    QString id;
};

/// Some acts, newest first.
struct HistoryPage
{
    QList<HistoryAct> acts;
    QHash<QString, QString> labels; ///< of the records that the acts refer to, by id; deleted ones too
    std::optional<HistoryCursor> next; ///< nothing: these were the last
    bool onlyOwn = false; ///< the reader sees what they did themselves, and nothing of what others did
};
