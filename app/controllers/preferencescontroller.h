// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/operations/preferences.h"

#include <QObject>
#include <QPointer>

#include <optional>

class AppSettings;
class Clock;
class LanguageSwitcher;
class PreferencesDialog;
class Theme;

/// Applies language, theme, zone and number format, from the settings and from their dialog. GUI thread.
class PreferencesController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesController)

public:
    PreferencesController(AppSettings &settings, LanguageSwitcher &languages, Theme &theme, const Clock &clock,
                          QObject *parent = nullptr);

    /// For this run only (`--language`, `--theme`): wins over the settings until the person chooses in the dialog.
    void overrideForThisRun(const QString &language, std::optional<ThemeChoice> theme);
    /// Applies what is stored; once at the start, before the first window.
    void apply();
    /// What the workspace and the person say: zone and currency.
    void setContext(const QString &personsZone, const QString &workspacesZone, const QString &currency);
    [[nodiscard]] DisplayFormat format() const;
    void showDialog(QWidget *window);

signals:
    /// Numbers, dates or the zone are shown differently from now on.
    void formatChanged(const DisplayFormat &format);

private:
    [[nodiscard]] Preferences current() const;
    [[nodiscard]] DisplayFormat formatFor(const Preferences &preferences) const;
    void take(const Preferences &preferences);

    AppSettings &m_settings;
    LanguageSwitcher &m_languages;
    Theme &m_theme;
    const Clock &m_clock;
    QString m_language;
    std::optional<ThemeChoice> m_themeForThisRun;
    QString m_personsZone;
    QString m_workspacesZone;
    QString m_currency;
    QPointer<PreferencesDialog> m_dialog;
};
