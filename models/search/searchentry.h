// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

/// A record as the index knows it.
struct SearchEntry
{
    QString entity;
    QString id;
    bool active = true;
    QDate day; ///< when it was, is due or began; else when it was made
    QStringList title; ///< folded words of its name, in its order
    QStringList other; ///< and of what else tells about it
};
