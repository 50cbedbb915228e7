// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/readingorder.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace {

void appendStops(QWidget *widget, QList<QWidget *> *stops);

void appendLayout(const QLayout *layout, QList<QWidget *> *stops, QList<QWidget *> *seen)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != nullptr) {
            seen->append(item->widget());
            appendStops(item->widget(), stops);
        } else if (item->layout() != nullptr) {
            appendLayout(item->layout(), stops, seen);
        }
    }
}

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() && widget->focusProxy() == nullptr;
}

/// Children that no layout places, from top to bottom and left to right.
QList<QWidget *> placedChildren(const QWidget *widget, const QList<QWidget *> &without)
{
    QList<QWidget *> children;
    for (QObject *child : widget->children()) {
        auto *placed = qobject_cast<QWidget *>(child);
        if (placed != nullptr && !placed->isWindow() && !without.contains(placed)) {
            children.append(placed);
        }
    }
    std::stable_sort(children.begin(), children.end(), [](const QWidget *one, const QWidget *other) {
        return one->y() != other->y() ? one->y() < other->y() : one->x() < other->x();
    });
    return children;
}

void appendChildren(QWidget *widget, QList<QWidget *> *stops)
{
    QList<QWidget *> seen;
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            appendStops(splitter->widget(i), stops);
        }
        return;
    }
    if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        if (stack->currentWidget() != nullptr) {
            appendStops(stack->currentWidget(), stops);
        }
        return;
    }
    if (widget->layout() != nullptr) {
        appendLayout(widget->layout(), stops, &seen);
    }
    for (QWidget *child : placedChildren(widget, seen)) {
        appendStops(child, stops);
    }
}

void appendStops(QWidget *widget, QList<QWidget *> *stops)
{
    if (!widget->isVisible() || stops->contains(widget)) {
        return;
    }
    const bool itself = isStop(widget);
    if (itself) {
        stops->append(widget);
    }
    const auto *area = qobject_cast<QScrollArea *>(widget);
    if (area != nullptr && area->widget() != nullptr) {
        appendStops(area->widget(), stops);
    } else if (!itself) {
        appendChildren(widget, stops); // what is a stop itself looks after its parts
    }
}

} // namespace

QList<QWidget *> readingOrder(QWidget *window)
{
    QList<QWidget *> stops;
    appendChildren(window, &stops);
    return stops;
}

bool focusNextInReadingOrder(QWidget *window, bool next)
{
    const QList<QWidget *> stops = readingOrder(window);
    if (stops.isEmpty()) {
        return false;
    }
    qsizetype at = -1;
    for (const QWidget *focus = QApplication::focusWidget(); focus != nullptr && at < 0; focus = focus->parentWidget()) {
        at = stops.indexOf(focus);
    }
    const qsizetype count = stops.size();
    const qsizetype to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}
