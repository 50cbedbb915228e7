// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/choicechips.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/flowlayout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

ChoiceChips::ChoiceChips(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    m_layout->setSpacing(ThemeMetrics::of().space8());
    m_layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceChips::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    while (m_buttons.size() < choices.size()) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->installEventFilter(this);
        const auto position = static_cast<int>(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, position] {
            m_current = m_choices.at(position).key;
            mark();
            emit chosen(m_current);
        });
        m_layout->insertWidget(position, button);
        m_buttons.append(button);
        button->show();
    }
    while (m_buttons.size() > choices.size()) {
        delete m_buttons.takeLast();
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        m_buttons.at(i)->setText(choice.count ? QStringLiteral("%1  %2").arg(choice.text, locale().toString(*choice.count)) : choice.text);
        m_buttons.at(i)->setIcon(choice.icon.isEmpty() ? QIcon() : icon(choice.icon));
    }
    mark();
    updateGeometry();
}

void ChoiceChips::setCurrent(const QString &key)
{
    m_current = key;
    mark();
}

void ChoiceChips::addWidget(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count(), widget);
}

QPushButton *ChoiceChips::button(const QString &key) const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i).key == key) {
            return m_buttons.at(i);
        }
    }
    return nullptr;
}

void ChoiceChips::mark()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool on = m_choices.at(i).key == m_current;
        m_buttons.at(i)->setChecked(on);
        setButtonKind(m_buttons.at(i), on ? ButtonKind::Chip : ButtonKind::Normal);
    }
}

bool ChoiceChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype at = m_buttons.indexOf(qobject_cast<QPushButton *>(watched));
        const qsizetype next = at + (key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0);
        if (at >= 0 && next != at && next >= 0 && next < m_buttons.size()) {
            m_buttons.at(next)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
