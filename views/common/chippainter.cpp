// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chippainter.h"

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QFontMetrics>
#include <QPainter>

int chipWidth(const QString &text)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return QFontMetrics(metrics.chipFont()).horizontalAdvance(text) + 2 * metrics.space8();
}

QRect paintChip(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
                ChipStyle style)
{
    const ThemeColors &colors = ThemeColors::of(palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int height = qMin(metrics.chip(), rect.height());
    const QRect chip(rect.x(), rect.y() + (rect.height() - height) / 2, qMin(chipWidth(text), rect.width()), height);
    if (chip.width() <= 0 || text.isEmpty()) {
        return {};
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal radius = height / 2.0;
    if (style == ChipStyle::Outline) {
        painter->setPen(QPen(colors.lineStrong, 1));
        painter->setBrush(colors.content);
        painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.toneSoft(tone));
        painter->drawRoundedRect(QRectF(chip), radius, radius);
    }
    const QFont font = metrics.chipFont();
    painter->setFont(font);
    painter->setPen(style == ChipStyle::Outline ? colors.text : colors.tone(tone));
    const QRect words = chip.adjusted(metrics.space8(), 0, -metrics.space8(), 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width() + 1));
    painter->restore();
    return chip;
}
