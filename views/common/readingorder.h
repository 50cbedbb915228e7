// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// What Tab stops at in a window, in the order in which one reads: layouts from their first item to the last, splitters and
/// stacks by their pages, everything else from top to bottom. Qt goes by the order in which widgets were made, which puts
/// what is added later (a filter's chip, a row of a form) at the end.
[[nodiscard]] QList<QWidget *> readingOrder(QWidget *window);
/// For QWidget::focusNextPrevChild of a window: the focus goes to the next stop. False when there is none.
bool focusNextInReadingOrder(QWidget *window, bool next);
