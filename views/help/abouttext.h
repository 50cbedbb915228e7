// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPoint;
class QWidget;

/// What "What is this?" says of a widget (rich text): its own What's This, that of the column or item it shows now, of what
/// it stands in, or else its name and description. Never empty.
[[nodiscard]] QString aboutTextOf(const QWidget *widget);
/// The same for a point of it, empty where nothing has words.
[[nodiscard]] QString aboutTextAt(const QWidget *widget, const QPoint &globalPosition);
/// Where the person looks: the current cell of a table, the cursor's field, else the whole widget. Global.
[[nodiscard]] QRect focusAreaOf(const QWidget *widget);
