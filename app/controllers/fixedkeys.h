// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/text.h"

#include <QKeySequence>
#include <QList>

/// A key that no action has: it belongs to a kind of control or of window.
struct FixedKey
{
    Text group;
    Text text;
    QList<QKeySequence> keys;
};

/// All of them, in the order of the cheat sheet; the only place where they are written down for people.
[[nodiscard]] QList<FixedKey> fixedKeys();
