// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagestack.h"

#include "views/common/kinds.h"

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    setSurface(this, Surface::Content);
}

void PageStack::addPage(const QString &name, Factory factory)
{
    m_factories.insert(name, std::move(factory));
}

QWidget *PageStack::make(const QString &name)
{
    if (QWidget *made = m_made.value(name); made != nullptr || !m_factories.contains(name)) {
        return made;
    }
    QWidget *widget = m_factories.value(name)(this);
    widget->setProperty("page", name);
    m_made.insert(name, widget);
    addWidget(widget);
    return widget;
}

bool PageStack::open(const QString &name)
{
    QWidget *widget = make(name);
    if (widget == nullptr) {
        return false;
    }
    m_current = name;
    setCurrentWidget(widget);
    emit pageOpened(name);
    return true;
}

void PageStack::setPlaceholder(QWidget *placeholder)
{
    m_placeholder = placeholder;
    addWidget(placeholder);
    if (m_current.isEmpty()) {
        setCurrentWidget(placeholder);
    }
}

void PageStack::clear()
{
    if (m_placeholder != nullptr) {
        setCurrentWidget(m_placeholder);
    }
    m_current.clear();
    const QList<QWidget *> pages = m_made.values();
    m_made.clear();
    m_factories.clear();
    for (QWidget *widget : pages) {
        removeWidget(widget);
        delete widget;
    }
}
