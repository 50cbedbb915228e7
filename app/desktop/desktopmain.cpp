// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopmain.h"

#include "app/desktop/application.h"
#include "app/desktop/tour.h"
#include "app/settings/environmentclock.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

namespace {

constexpr int usageExitCode = 2;

int complain(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return usageExitCode;
}

/// What is printed before there are settings is in the language of --language, else the system's.
void speak(LanguageSwitcher *languages, const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QLatin1String("--language"));
    const QString wanted = at < 0 ? QString() : arguments.value(at + 1);
    languages->apply(LanguageSwitcher::languages().contains(wanted) ? wanted : QString());
}

Result<StartOptions> readOptions(const QStringList &arguments)
{
    LanguageSwitcher languages;
    speak(&languages, arguments);
    Result<StartOptions> options = parseStartOptions(arguments);
    if (options.ok() && options.value().help) {
        QTextStream(stdout) << startOptionsHelp();
    }
    return options;
}

} // namespace

int runDesktop(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Semillero"));
    QApplication::setApplicationName(QStringLiteral("semillero"));
    QApplication::setApplicationDisplayName(QStringLiteral("Semillero"));
    QApplication::setApplicationVersion(QStringLiteral(SEMILLERO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("semillero"));

    const Result<StartOptions> options = readOptions(QApplication::arguments());
    if (!options.ok()) {
        return complain(options.error().message);
    }
    if (options.value().help) {
        return 0;
    }
    if (options.value().version) {
        QTextStream(stdout) << QStringLiteral("semillero " SEMILLERO_VERSION) << '\n';
        return 0;
    }
    if (!options.value().tourFolder.isEmpty()) {
        return runTour(application, options.value());
    }
    const Result<std::shared_ptr<Clock>> clock = environmentClock(QProcessEnvironment::systemEnvironment());
    if (!clock.ok()) {
        return complain(clock.error().message);
    }
    Application program(application, *clock.value(), options.value());
    program.start();
    return QApplication::exec();
}
