// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QObject>

class QApplication;

/// What the person chose in the preferences.
enum class ThemePreference { System, Light, Dark };

/// Dresses the application: palette, style (ThemeStyle over Fusion) and one short style sheet from named tokens.
/// Made once by the composition root; widgets ask ThemeColors::of(palette()) and ThemeMetrics::of(), and repaint by
/// themselves on QEvent::PaletteChange. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// Reads the system's own scheme before anything is changed.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    [[nodiscard]] ThemePreference preference() const { return m_preference; }
    [[nodiscard]] bool isDark() const;
    /// Takes effect at once, in every open window.
    void apply(ThemePreference preference);

signals:
    void themeChanged();

private:
    [[nodiscard]] QString styleSheet(const ThemeColors &colors, const ThemeMetrics &metrics) const;

    QApplication &m_application;
    ThemePreference m_preference = ThemePreference::System;
    bool m_systemIsDark = false;
    bool m_isDark = false;
    bool m_applied = false;
};
