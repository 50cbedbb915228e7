// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/thememetrics.h"

#include <QApplication>
#include <QFontInfo>

ThemeMetrics::ThemeMetrics(const QFont &font)
    : m_font(font)
{
    m_em = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

ThemeMetrics ThemeMetrics::of()
{
    return ThemeMetrics(QApplication::font());
}

int ThemeMetrics::px(qreal designPixels) const
{
    return qRound(designPixels * m_em / 13.0);
}

QFont ThemeMetrics::scaled(qreal em, QFont::Weight weight) const
{
    QFont font = m_font;
    font.setPixelSize(qMax(1, qRound(m_em * em)));
    font.setWeight(weight);
    return font;
}

QFont ThemeMetrics::titleFont() const
{
    return scaled(1.5, QFont::DemiBold);
}
QFont ThemeMetrics::sectionFont() const
{
    return scaled(1.1, QFont::DemiBold);
}
QFont ThemeMetrics::bodyFont() const
{
    return scaled(1.0, QFont::Normal);
}
QFont ThemeMetrics::strongFont() const
{
    return scaled(1.0, QFont::DemiBold);
}
QFont ThemeMetrics::secondaryFont() const
{
    return scaled(0.92, QFont::Normal);
}
QFont ThemeMetrics::chipFont() const
{
    return scaled(0.9, QFont::Medium);
}
