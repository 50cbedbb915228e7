// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/cardrow.h"

#include "views/common/icons.h"
#include "views/common/stylebuttons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>

CardRow::CardRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardRow::setLeading(const QString &text, const QString &iconName)
{
    m_leading = text;
    m_iconName = iconName;
    describe();
}

void CardRow::setWords(const QString &title, const QString &secondLine)
{
    m_title = title;
    m_secondLine = secondLine;
    describe();
}

void CardRow::setTrailing(const QString &text, Tone tone)
{
    m_trailing = text;
    m_tone = tone;
    describe();
}

QSize CardRow::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {metrics.px(240), m_secondLine.isEmpty() ? metrics.px(32) : metrics.px(44)};
}

QSize CardRow::minimumSizeHint() const
{
    return {ThemeMetrics::of().px(160), sizeHint().height()};
}

void CardRow::describe()
{
    QStringList words;
    for (const QString &word : {m_leading, m_title, m_secondLine, m_trailing}) {
        if (!word.isEmpty()) {
            words.append(word);
        }
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(m_title);
    updateGeometry();
    update();
}

void CardRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colors.selection : colors.hover);
        painter.drawRoundedRect(rect().adjusted(metrics.space8(), 0, -metrics.space8(), 0), metrics.controlRadius(),
                                metrics.controlRadius());
    }
    const QRect inner = rect().adjusted(metrics.space16(), 0, -metrics.space16(), 0);
    int left = inner.x();
    if (!m_iconName.isEmpty()) {
        drawThemeIcon(&painter, QRect(left, 0, metrics.icon(), height()), m_iconName, metrics.icon(), true);
        left += metrics.icon() + metrics.space12();
    }
    const int lineHeight = metrics.px(18);
    const int top = m_secondLine.isEmpty() ? (height() - lineHeight) / 2 : height() / 2 - lineHeight;
    if (!m_leading.isEmpty()) {
        painter.setFont(metrics.strongFont());
        painter.setPen(colors.text);
        painter.drawText(QRect(left, top, metrics.px(56), lineHeight), Qt::AlignVCenter | Qt::AlignLeft, m_leading);
        left += metrics.px(56);
    }
    const QFont small = metrics.secondaryFont();
    const bool isFigure = m_tone == Tone::Neutral && m_secondLine.isEmpty() && !m_iconName.isEmpty();
    const QFont trailingFont = isFigure ? metrics.strongFont() : small;
    const int trailingWidth = m_trailing.isEmpty() ? 0 : QFontMetrics(trailingFont).horizontalAdvance(m_trailing);
    painter.setFont(trailingFont);
    painter.setPen(isFigure ? colors.text : (m_tone == Tone::Neutral ? colors.muted : colors.tone(m_tone)));
    painter.drawText(QRect(inner.right() - trailingWidth, 0, trailingWidth + 2, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, m_trailing);
    const int room = inner.right() - trailingWidth - (trailingWidth > 0 ? metrics.space12() : 0) - left;
    painter.setFont(metrics.bodyFont());
    painter.setPen(colors.text);
    painter.drawText(QRect(left, top, room, lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(metrics.bodyFont()).elidedText(m_title, Qt::ElideRight, room));
    if (!m_secondLine.isEmpty()) {
        painter.setFont(small);
        painter.setPen(colors.muted);
        painter.drawText(QRect(left, height() / 2, room, lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(small).elidedText(m_secondLine, Qt::ElideRight, room));
    }
    if (hasFocus()) {
        drawFocusRing(&painter, rect().adjusted(metrics.space8(), 0, -metrics.space8(), 0), palette(),
                      metrics.controlRadius());
    }
}
