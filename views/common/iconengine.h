// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/icons.h"

#include <QIconEngine>

/// Draws one SVG of :/icons in a colour of the palette, looked up each time, with a line of 1.5 design pixels at every
/// size. Pixmaps are kept in QPixmapCache.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, IconColor color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor currentColor(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap render(int pixels, qreal lineWidth, const QColor &color) const;

    QString m_name;
    IconColor m_color;
};
