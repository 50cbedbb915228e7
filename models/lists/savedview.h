// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// A list that somebody wants to find again. `state` is what ListState::fromJson() reads.
struct SavedView
{
    QString id; ///< empty: not saved yet
    QString entity;
    QString name;
    QString ownerId; ///< empty: nobody in particular
    bool shared = false;
    bool isOwn = false; ///< of whoever reads it
    int position = 0;
    QJsonObject state;
    qint64 rowVersion = 0;
};
