// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/themestyle.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemIsDark(ThemeColors::of(application.palette()).isDark)
{
}

bool Theme::isDark() const
{
    return m_isDark;
}

void Theme::apply(ThemePreference preference)
{
    m_preference = preference;
    const bool dark = preference == ThemePreference::System ? m_systemIsDark : preference == ThemePreference::Dark;
    if (m_applied && dark == m_isDark) {
        return;
    }
    m_isDark = dark;
    const ThemeColors &colors = dark ? ThemeColors::dark() : ThemeColors::light();
    if (!m_applied) {
        m_applied = true;
        m_application.setStyle(new ThemeStyle);
    }
    m_application.setPalette(colors.palette());
    QToolTip::setPalette(colors.palette());
    m_application.setStyleSheet(styleSheet(colors, ThemeMetrics::of()));
    emit themeChanged();
}

QString Theme::styleSheet(const ThemeColors &colors, const ThemeMetrics &metrics) const
{
    static const QString sheet = QStringLiteral(
        "QLabel[kind=\"title\"] { font-size: @title; font-weight: 600; }"
        "QLabel[kind=\"section\"] { font-size: @section; font-weight: 600; }"
        "QLabel[kind=\"strong\"] { font-weight: 600; }"
        "QLabel[kind=\"muted\"] { font-size: @secondary; color: @muted; }"
        "QLabel[kind=\"danger\"] { font-size: @secondary; color: @danger; }"
        "QLabel[kind=\"warning\"] { font-size: @secondary; color: @warning; }"
        "QLabel[kind=\"success\"] { font-size: @secondary; color: @success; }"
        "QWidget[kind=\"card\"] { background: @content; border: 1px solid @line; border-radius: @cardRadius; }");
    const auto pixels = [](int value) -> QString { return QString::number(value) + QLatin1String("px"); };
    const QList<QPair<QString, QString>> tokens = {
        {QStringLiteral("@title"), pixels(metrics.titleFont().pixelSize())},
        {QStringLiteral("@section"), pixels(metrics.sectionFont().pixelSize())},
        {QStringLiteral("@secondary"), pixels(metrics.secondaryFont().pixelSize())},
        {QStringLiteral("@muted"), colors.muted.name()},
        {QStringLiteral("@danger"), colors.danger.name()},
        {QStringLiteral("@warning"), colors.warning.name()},
        {QStringLiteral("@success"), colors.success.name()},
        {QStringLiteral("@content"), colors.content.name()},
        {QStringLiteral("@line"), colors.line.name()},
        {QStringLiteral("@cardRadius"), pixels(metrics.cardRadius())},
    };
    QString text = sheet;
    for (const auto &[name, value] : tokens) {
        text.replace(name, value);
    }
    return text;
}
