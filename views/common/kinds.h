// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QLabel;
class QWidget;

/// How a label reads; colour and size follow the theme.
enum class TextKind { Body, Strong, Title, Section, Muted, Danger, Warning, Success };
void setTextKind(QLabel *label, TextKind kind);
/// A label of that kind.
[[nodiscard]] QLabel *textLabel(const QString &text, TextKind kind, QWidget *parent = nullptr);

/// How a button looks. One primary button a page (plus one in an open pane or dialog).
enum class ButtonKind {
    Normal,  ///< border on content
    Primary, ///< accent ground
    Danger,  ///< border, words in danger: "Delete"
    Flat,    ///< no border until the mouse or focus is on it: "Cancel", icon buttons
    Link,    ///< words in accent, no border: "All", "Clear"
    Chip     ///< accent-soft ground: an active filter
};
void setButtonKind(QAbstractButton *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);

/// The three neutral steps that a widget's ground can have; it follows the theme.
enum class Surface { Window, Panel, Content };
void setSurface(QWidget *widget, Surface surface);

/// Draws a card: content ground, a border of one pixel, rounded; for QFrame and QWidget.
void setCard(QWidget *widget);
