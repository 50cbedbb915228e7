// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/welcomechoice.h"

#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>

WelcomeChoice::WelcomeChoice(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void WelcomeChoice::setTexts(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

int WelcomeChoice::textLeft() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return metrics.space16() + metrics.px(32) + metrics.space12();
}

QRect WelcomeChoice::descriptionRect() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int top = metrics.space12() + QFontMetrics(metrics.strongFont()).height() + metrics.space4() / 2;
    return QRect(textLeft(), top, width() - textLeft() - metrics.space16(),
                 2 * QFontMetrics(metrics.secondaryFont()).lineSpacing());
}

QSize WelcomeChoice::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {metrics.px(400), descriptionRect().bottom() + 1 + metrics.space12()};
}

void WelcomeChoice::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = isEnabled() && (underMouse() || isDown());
    const int border = hasFocus() ? metrics.focusWidth() : 1;
    painter.setPen(QPen(hasFocus() ? colors.accent : lively ? colors.lineStrong : colors.line, border));
    painter.setBrush(isDown() ? colors.selection : lively ? colors.hover : colors.content);
    const qreal inset = border / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics.cardRadius(),
                            metrics.cardRadius());

    const int tile = metrics.px(32);
    const QRect tileRect(metrics.space16(), (height() - tile) / 2, tile, tile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? colors.accentSoft : colors.track);
    painter.drawRoundedRect(tileRect, metrics.controlRadius(), metrics.controlRadius());
    const int side = metrics.px(18);
    const QRect iconRect(tileRect.left() + (tile - side) / 2, tileRect.top() + (tile - side) / 2, side, side);
    ::icon(m_iconName, IconColor::Accent)
        .paint(&painter, iconRect, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);

    painter.setFont(metrics.strongFont());
    painter.setPen(isEnabled() ? colors.text : colors.muted);
    painter.drawText(
        QRect(textLeft(), metrics.space12(), width() - textLeft(), QFontMetrics(metrics.strongFont()).height()),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(metrics.secondaryFont());
    painter.setPen(colors.muted);
    painter.drawText(descriptionRect(), Qt::TextWordWrap | Qt::AlignLeft, m_description);
}
