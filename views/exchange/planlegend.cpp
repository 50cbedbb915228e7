// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/planlegend.h"

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QPainter>

#include <array>

PlanLegend::PlanLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // it must not keep a window wide
    retranslate();
}

void PlanLegend::retranslate()
{
    m_words = {tr("not valid"), tr("duplicate"), tr("changes")};
    setAccessibleName(tr("Colors of the cells: %1").arg(m_words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize PlanLegend::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QFontMetrics font(metrics.secondaryFont());
    int width = 0;
    for (const QString &word : m_words) {
        width += metrics.px(18) + font.horizontalAdvance(word) + metrics.space12();
    }
    return {width, metrics.control()};
}

void PlanLegend::paintEvent(QPaintEvent * /*event*/)
{
    constexpr std::array tones{Tone::Danger, Tone::Warning, Tone::Info};
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setFont(metrics.secondaryFont());
    int x = 0;
    for (std::size_t at = 0; at < tones.size(); ++at) {
        const QRect box(x, (height() - metrics.px(12)) / 2, metrics.px(12), metrics.px(12));
        painter.fillRect(box, colors.toneSoft(tones.at(at)));
        painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), colors.tone(tones.at(at)));
        const QString &word = m_words.at(qsizetype(at));
        x = box.right() + metrics.px(6);
        painter.setPen(colors.muted);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += painter.fontMetrics().horizontalAdvance(word) + metrics.space12();
    }
}
