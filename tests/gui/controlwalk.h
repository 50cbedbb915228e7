// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

/// A control that a person can see and use, with what a screen reader calls it.
struct Control
{
    const QWidget *widget;
    QString kind;
    QString name;
};

/// True for what Qt itself puts into another control (the line of a spin box, the bar of a scroll area).
inline bool isPartOfAControl(const QWidget *widget)
{
    if (qobject_cast<const QAbstractButton *>(widget) != nullptr
        && qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr) {
        return false; // a button in a field: clear, show the password
    }
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget) != nullptr
        || qobject_cast<const QHeaderView *>(widget) != nullptr) {
        return true;
    }
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr && !widget->isWindow(); parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent) != nullptr || qobject_cast<const QComboBox *>(parent) != nullptr
            || qobject_cast<const QLineEdit *>(parent) != nullptr || qobject_cast<const QTabBar *>(parent) != nullptr
            || qobject_cast<const QMenuBar *>(parent) != nullptr) {
            return true;
        }
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
            area != nullptr && widget == area->viewport()) {
            return true;
        }
        if (parent->isWindow()) {
            break;
        }
    }
    return false;
}

inline bool isUsable(const QWidget *widget)
{
    if (isPartOfAControl(widget)) {
        return false;
    }
    if (qobject_cast<const QAbstractButton *>(widget) != nullptr || qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
        return true;
    }
    // A scroll area takes the focus only to be scrolled.
    const bool onlyScrolls = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
                             && qobject_cast<const QTextEdit *>(widget) == nullptr;
    return !onlyScrolls && (widget->focusPolicy() & Qt::TabFocus) != 0 && qobject_cast<const QLabel *>(widget) == nullptr;
}

/// What a screen reader says: the name it was given, its words, or the label that belongs to it.
inline QString controlName(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (interface == nullptr) {
        return QString();
    }
    for (const auto &[label, relation] : interface->relations(QAccessible::Label)) {
        if (!label->text(QAccessible::Name).isEmpty()) {
            return label->text(QAccessible::Name);
        }
    }
    const bool saysItsValue = qobject_cast<QComboBox *>(widget) != nullptr;
    return saysItsValue ? QString() : interface->text(QAccessible::Name);
}

/// Every control of a window that can be seen, in the order in which it stands in the tree.
inline QList<Control> controlsOf(QWidget *window)
{
    QList<Control> controls;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(window) && widget->window() == window->window() && isUsable(widget)) {
            controls.append({widget, QString::fromLatin1(widget->metaObject()->className()), controlName(widget).trimmed()});
        }
    }
    return controls;
}

/// "RecordPage > FilterBar > QToolButton": where to look for it.
inline QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at != nullptr && names.size() < 5; at = at->parentWidget()) {
        names.prepend(QString::fromLatin1(at->metaObject()->className()));
    }
    return names.join(QStringLiteral(" > "));
}
