// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

/// The language of the whole program: loads Semillero's and Qt's own translations and changes them at run time; every
/// widget then gets QEvent::LanguageChange. One for the program, in the GUI thread (semilleroctl: the main thread).
class LanguageSwitcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageSwitcher)

public:
    explicit LanguageSwitcher(QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    /// "es" and "en".
    [[nodiscard]] static QStringList languages();
    /// English where the system speaks English, else Spanish.
    [[nodiscard]] static QString systemLanguage();

    /// "es" or "en"; empty: systemLanguage(). Sets QLocale's default too: `numberFormat` (see Preferences), or the one
    /// that goes with the language.
    void apply(const QString &language, const QString &numberFormat = QString());
    /// The one in use now, never empty.
    [[nodiscard]] QString language() const { return m_language; }

signals:
    void languageChanged(const QString &language);

private:
    QString m_language;
    QTranslator m_program;
    QTranslator m_qt;
};
