// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

// How ThemeStyle draws rows, headers, menus and tabs.

class QWidget;

/// Ground of a cell or row: selection, hover, and for tables the hairline under the row.
void drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter);
void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter);
void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter);
void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter);
void drawTab(const QStyleOptionTab *option, QPainter *painter);
void drawTabLabel(const QStyleOptionTab *option, QPainter *painter);
void drawTreeBranch(const QStyleOption *option, QPainter *painter);
