// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/preferencescontroller.h"

#include "app/i18n/displaysettings.h"
#include "app/i18n/languageswitcher.h"
#include "app/settings/appsettings.h"
#include "dialogs/workspace/preferencesdialog.h"
#include "models/core/clock.h"
#include "views/common/theme.h"

namespace {

ThemePreference themePreference(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return ThemePreference::Light;
    case ThemeChoice::Dark:
        return ThemePreference::Dark;
    case ThemeChoice::System:
        break;
    }
    return ThemePreference::System;
}

} // namespace

PreferencesController::PreferencesController(AppSettings &settings, LanguageSwitcher &languages, Theme &theme,
                                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_languages(languages)
    , m_theme(theme)
    , m_clock(clock)
{
}

void PreferencesController::overrideForThisRun(const QString &language, std::optional<ThemeChoice> theme)
{
    m_language = language;
    m_themeForThisRun = theme;
}

Preferences PreferencesController::current() const
{
    Preferences preferences = m_settings.preferences();
    if (!m_language.isEmpty()) {
        preferences.language = m_language;
    }
    preferences.theme = m_themeForThisRun.value_or(preferences.theme);
    return preferences;
}

void PreferencesController::apply()
{
    const Preferences preferences = current();
    m_theme.apply(themePreference(preferences.theme));
    m_languages.apply(preferences.language, preferences.numberFormat);
    emit formatChanged(format());
}

void PreferencesController::setContext(const QString &personsZone, const QString &workspacesZone,
                                       const QString &currency)
{
    m_personsZone = personsZone;
    m_workspacesZone = workspacesZone;
    m_currency = currency;
    emit formatChanged(format());
}

DisplayFormat PreferencesController::format() const
{
    return formatFor(current());
}

DisplayFormat PreferencesController::formatFor(const Preferences &preferences) const
{
    return displayFormat(preferences, m_languages.language(), m_personsZone, m_workspacesZone, m_currency);
}

void PreferencesController::showDialog(QWidget *window)
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(
            current(), [this](const Preferences &preferences) { return formatFor(preferences); }, m_clock.now(),
            window);
        connect(m_dialog, &PreferencesDialog::preferencesChanged, this, &PreferencesController::take);
    }
    m_dialog->open();
}

void PreferencesController::take(const Preferences &preferences)
{
    overrideForThisRun(QString(), std::nullopt);
    m_settings.setPreferences(preferences);
    apply();
}
