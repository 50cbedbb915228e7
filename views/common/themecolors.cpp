// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/themecolors.h"

#include <algorithm>
#include <cmath>

namespace {

ThemeColors::Pair avatarPair(const QColor &chart, const ThemeColors &colors)
{
    const QColor background = mixedColor(chart, colors.content, colors.isDark ? 0.26 : 0.20);
    return {background, mixedColor(chart, colors.text, colors.isDark ? 0.45 : 0.48)};
}

void addAvatars(ThemeColors *colors)
{
    for (size_t i = 0; i < colors->avatars.size(); ++i) {
        colors->avatars[i] = avatarPair(colors->chart[i], *colors);
    }
}

ThemeColors lightColors()
{
    ThemeColors c;
    c.window = QColor(0xECF0ED);
    c.panel = QColor(0xF6F8F6);
    c.content = QColor(0xFFFFFF);
    c.line = QColor(0xE0E6E2);
    c.lineStrong = QColor(0xBCC7C1);
    c.text = QColor(0x1A2420);
    c.muted = QColor(0x56635D);
    c.accent = QColor(0x1C7357);
    c.accentHover = QColor(0x18654B);
    c.onAccent = QColor(0xFFFFFF);
    c.accentSoft = QColor(0xE0F0E9);
    c.selection = QColor(0xD6EBE1);
    c.hover = QColor(0xEFF4F1);
    c.track = QColor(0xDFE6E2);
    c.success = QColor(0x2B7034);
    c.successSoft = QColor(0xE3F2E3);
    c.warning = QColor(0x85560A);
    c.warningSoft = QColor(0xFBEFD5);
    c.danger = QColor(0xB02A28);
    c.dangerSoft = QColor(0xFBE5E3);
    c.info = QColor(0x1D5B9E);
    c.infoSoft = QColor(0xE2EDF9);
    c.neutralSoft = c.window;
    c.chart = {QColor(0x1F7A5C), QColor(0xC47F00), QColor(0x2F6DB5), QColor(0xC0609A),
               QColor(0x3B98CC), QColor(0xC4501F), QColor(0x4B3BB5), QColor(0x8A948F)};
    addAvatars(&c);
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.isDark = true;
    c.window = QColor(0x141917);
    c.panel = QColor(0x1A201D);
    c.content = QColor(0x1F2623);
    c.line = QColor(0x2E3733);
    c.lineStrong = QColor(0x4A5751);
    c.text = QColor(0xE5ECE8);
    c.muted = QColor(0xA1AEA8);
    c.accent = QColor(0x4CC49A);
    c.accentHover = QColor(0x6AD3AE);
    c.onAccent = QColor(0x08231A);
    c.accentSoft = QColor(0x1D3A30);
    c.selection = QColor(0x234538);
    c.hover = QColor(0x26302B);
    c.track = QColor(0x36413C);
    c.success = QColor(0x83CF8B);
    c.successSoft = QColor(0x1E3725);
    c.warning = QColor(0xE8BA5E);
    c.warningSoft = QColor(0x3B3018);
    c.danger = QColor(0xF4958B);
    c.dangerSoft = QColor(0x452521);
    c.info = QColor(0x8ABBF3);
    c.infoSoft = QColor(0x1E3249);
    c.neutralSoft = c.line;
    c.chart = {QColor(0x4CC49A), QColor(0xF2B544), QColor(0x6FA8EA), QColor(0xE391C2),
               QColor(0x9AD7F8), QColor(0xF18B5E), QColor(0x8474EE), QColor(0xD3DBD7)};
    addAvatars(&c);
    return c;
}

qreal channelLuminance(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal relativeLuminance(const QColor &color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF()) +
           0.0722 * channelLuminance(color.blueF());
}

} // namespace

const ThemeColors &ThemeColors::light()
{
    static const ThemeColors colors = lightColors();
    return colors;
}

const ThemeColors &ThemeColors::dark()
{
    static const ThemeColors colors = darkColors();
    return colors;
}

const ThemeColors &ThemeColors::of(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? dark() : light();
}

QColor ThemeColors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return text;
    case Tone::Info:
        return info;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    }
    return text;
}

QColor ThemeColors::toneSoft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutralSoft;
    case Tone::Info:
        return infoSoft;
    case Tone::Success:
        return successSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Danger:
        return dangerSoft;
    }
    return neutralSoft;
}

QPalette ThemeColors::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, content);
    p.setColor(QPalette::AlternateBase, panel);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, content);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, danger);
    p.setColor(QPalette::ToolTipBase, content);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, content);
    p.setColor(QPalette::Midlight, hover);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, lineStrong);
    p.setColor(QPalette::Shadow, lineStrong);
    const QColor pale = mixedColor(muted, content, 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText}) {
        p.setColor(QPalette::Disabled, role, pale);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, panel);
    p.setColor(QPalette::Disabled, QPalette::Button, panel);
    return p;
}

QColor mixedColor(const QColor &over, const QColor &ground, qreal amount)
{
    const auto mix = [amount](float a, float b) { return float(a * amount + b * (1.0 - amount)); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

qreal contrastRatio(const QColor &first, const QColor &second)
{
    const qreal a = relativeLuminance(first);
    const qreal b = relativeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
