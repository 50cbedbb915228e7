// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/languageswitcher.h"

#include "app/i18n/displaysettings.h"
#include "models/core/logging.h"

#include <QCoreApplication>
#include <QLibraryInfo>

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitcher::~LanguageSwitcher()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList LanguageSwitcher::languages()
{
    return {QStringLiteral("es"), QStringLiteral("en")};
}

QString LanguageSwitcher::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(QLatin1Char('-'), 0, 0);
        if (languages().contains(language)) {
            return language;
        }
    }
    return QStringLiteral("es");
}

void LanguageSwitcher::apply(const QString &language, const QString &numberFormat)
{
    const QString wanted = languages().contains(language) ? language : systemLanguage();
    QLocale::setDefault(numberLocale(numberFormat, wanted));
    if (wanted == m_language) {
        return;
    }
    m_language = wanted;
    // Each removal and installation sends LanguageChange to every window; the program's texts go last, so that
    // widgets end with both in place.
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    const QString qtFile = QStringLiteral("qtbase_") % wanted;
    if (m_qt.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        m_qt.load(qtFile, QCoreApplication::applicationDirPath() % QLatin1String("/translations"))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_program.load(QStringLiteral(":/i18n/semillero_%1.qm").arg(wanted))) {
        QCoreApplication::installTranslator(&m_program);
    } else {
        qCWarning(lcApp) << "no translation for" << wanted;
    }
    emit languageChanged(wanted);
}
