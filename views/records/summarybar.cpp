// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/summarybar.h"

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>

#include <algorithm>

SummaryBar::SummaryBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SummaryBar::setProgress(const QString &title, const QString &words, qreal share, Tone tone)
{
    m_title = title;
    m_words = words;
    m_share = std::clamp(share, 0.0, 1.0);
    m_tone = tone;
    //: Read aloud for a bar: %1 what it measures, %2 how far it is ("Sessions: 5 of 12")
    setAccessibleName(tr("%1: %2").arg(title, words));
    updateGeometry();
    update();
}

QSize SummaryBar::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return QSize(metrics.px(160), QFontMetrics(metrics.bodyFont()).height() + metrics.px(12));
}

QSize SummaryBar::minimumSizeHint() const
{
    return QSize(ThemeMetrics::of().px(80), sizeHint().height());
}

void SummaryBar::paintEvent(QPaintEvent *)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int barHeight = metrics.px(6);
    const QRect words(0, 0, width(), height() - barHeight - metrics.space4());
    painter.setFont(metrics.strongFont());
    painter.setPen(colors.text);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_words);
    const int left = width() - painter.fontMetrics().horizontalAdvance(m_words) - metrics.space8();
    painter.setFont(metrics.bodyFont());
    painter.drawText(QRect(0, 0, left, words.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, left));
    QRectF bar(0, height() - barHeight, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.track);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(std::max(bar.width() * m_share, m_share > 0 ? qreal(barHeight) : 0.0));
    painter.setBrush(m_tone == Tone::Success || m_tone == Tone::Neutral ? colors.accent : colors.tone(m_tone));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}
