// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/avatar.h"

#include "views/common/avatarpainter.h"
#include "views/common/thememetrics.h"

#include <QPainter>

Avatar::Avatar(Size size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name, const QString &id)
{
    m_name = name;
    m_id = id;
    update();
}

QSize Avatar::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int side = m_size == Size::Large ? metrics.avatarLarge() : metrics.avatar();
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name, m_id, qMin(width(), height()), palette());
}
