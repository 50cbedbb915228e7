// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/displaysettings.h"

namespace {

/// A zone that this computer knows; an invalid one otherwise.
QTimeZone zoneNamed(const QByteArray &name)
{
    return QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone();
}

} // namespace

QLocale numberLocale(const QString &numberFormat, const QString &language)
{
    if (!numberFormat.isEmpty()) {
        return QLocale(numberFormat);
    }
    const QLocale fallback = language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                             : QLocale(QLocale::Spanish, QLocale::Colombia);
    const QLocale system = QLocale::system();
    const bool systemFits = system.language() == fallback.language() && system.territory() != QLocale::AnyTerritory;
    return systemFits ? QLocale(system.language(), system.territory()) : fallback;
}

QTimeZone displayZone(const QByteArray &preferred, const QString &persons, const QString &workspaces)
{
    for (const QByteArray &name : {preferred, persons.toUtf8(), workspaces.toUtf8()}) {
        if (const QTimeZone zone = zoneNamed(name); zone.isValid()) {
            return zone;
        }
    }
    const QTimeZone system = QTimeZone::systemTimeZone();
    return system.isValid() ? system : QTimeZone("America/Bogota");
}

DisplayFormat displayFormat(const Preferences &preferences, const QString &language, const QString &personsZone,
                            const QString &workspacesZone, const QString &currency)
{
    DisplayFormat format;
    format.locale = numberLocale(preferences.numberFormat, language);
    format.zone = displayZone(preferences.zone, personsZone, workspacesZone);
    format.currency = currency.isEmpty() ? QStringLiteral("COP") : currency;
    return format;
}
