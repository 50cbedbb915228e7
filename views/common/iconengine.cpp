// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/iconengine.h"

#include "models/core/logging.h"
#include "views/common/themecolors.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

IconEngine::IconEngine(QString name, IconColor color)
    : m_name(std::move(name))
    , m_color(color)
{
}

QColor IconEngine::currentColor(QIcon::Mode mode) const
{
    const ThemeColors &colors = ThemeColors::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled) {
        return mixedColor(colors.muted, colors.content, 0.5);
    }
    switch (m_color) {
    case IconColor::Muted:
        return mode == QIcon::Active ? colors.text : colors.muted;
    case IconColor::Text:
        return colors.text;
    case IconColor::Accent:
        return colors.accent;
    case IconColor::OnAccent:
        return colors.onAccent;
    case IconColor::Success:
        return colors.success;
    case IconColor::Warning:
        return colors.warning;
    case IconColor::Danger:
        return colors.danger;
    case IconColor::Info:
        return colors.info;
    }
    return colors.muted;
}

QPixmap IconEngine::render(int pixels, qreal lineWidth, const QColor &color) const
{
    const QString cacheKey =
        QStringLiteral("semillero-icon-%1-%2-%3-%4").arg(m_name).arg(pixels).arg(lineWidth).arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap)) {
        return pixmap;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    const QByteArray line = QByteArray("stroke-width=\"") + QByteArray::number(lineWidth, 'f', 3) + '"';
    svg.replace("stroke-width=\"1.5\"", line);
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(state)
    const int pixels = qMax(1, qMin(size.width(), size.height()));
    constexpr qreal grid = 24.0;
    // Icons are drawn on a grid of 24: this keeps the line at 1.5 design pixels for 16, and no thinner when larger.
    const qreal designSize = qMax(1.0, pixels / qMax(1.0, scale));
    const qreal lineWidth = grid * 1.45 / qMax(14.0, designSize);
    return render(pixels, lineWidth, currentColor(mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatioF();
    QPixmap image = scaledPixmap(rect.size() * ratio, mode, state, ratio);
    image.setDevicePixelRatio(ratio);
    const int side = qMin(rect.width(), rect.height());
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, image);
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name, m_color);
}

QString IconEngine::key() const
{
    return QStringLiteral("SemilleroIconEngine");
}

QIcon icon(const QString &name, IconColor color)
{
    if (!iconExists(name)) {
        if (!name.isEmpty()) {
            qCWarning(lcApp) << "no such icon:" << name;
        }
        return {};
    }
    return QIcon(new IconEngine(name, color));
}

bool iconExists(const QString &name)
{
    return !name.isEmpty() && QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name));
}
