// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

/// What is under way in a cell that was edited in place: it shows what was typed until that is saved or given up.
struct CellMark
{
    enum class State { Saving = 1, Failed };

    State state = State::Saving;
    QVariant value;   ///< what was entered, canonical
    QString text;     ///< how it reads
    QString sentence; ///< Failed: why
};
