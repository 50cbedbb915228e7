// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/personbutton.h"

#include "views/common/avatarpainter.h"
#include "views/common/icons.h"
#include "views/common/stylebuttons.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

PersonButton::PersonButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    retranslate();
}

void PersonButton::setPerson(const QString &name, const QString &id)
{
    m_name = name;
    m_id = id;
    retranslate();
    update();
}

void PersonButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PersonButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeMetrics metrics = ThemeMetrics::of();
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    if (option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_HasFocus) ||
        option.state.testFlag(QStyle::State_Sunken)) {
        drawToolButtonPanel(&option, &painter, this);
    }
    const int side = metrics.avatar();
    const QRect place((width() - side) / 2, 0, side, height());
    if (initialsOf(m_name).isEmpty()) {
        drawThemeIcon(&painter, rect(), QStringLiteral("circle-user-round"), metrics.icon(), true);
    } else {
        paintAvatar(&painter, place, m_name, m_id, side, palette());
    }
}

void PersonButton::retranslate()
{
    setAccessibleName(m_name.isEmpty() ? tr("Nobody chosen yet") : tr("At work: %1").arg(m_name));
    setToolTip(accessibleName());
}
