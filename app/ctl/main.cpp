// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandtable.h"
#include "app/ctl/ctlprogram.h"
#include "app/ctl/secretprompt.h"
#include "app/i18n/displaysettings.h"
#include "app/i18n/languageswitcher.h"
#include "app/settings/environmentclock.h"
#include "app/settings/keychainbackend.h"
#include "app/settings/secretstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

/// A PDF needs fonts, hence a QGuiApplication; nothing else does, and servers have no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    bool pdf = false;
    for (int i = 1; i < argc; ++i) {
        const QLatin1String argument(argv[i]);
        pdf = pdf || argument.endsWith(QLatin1String("pdf"), Qt::CaseInsensitive);
    }
    if (!pdf) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("semilleroctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEMILLERO_VERSION));

    QFile input;
    QFile output;
    QFile errors;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly) ||
        !errors.open(stderr, QIODevice::WriteOnly)) {
        return ErrorReport::CouldNotRun;
    }
    QTextStream out(&output);
    QTextStream error(&errors);

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    LanguageSwitcher languages;
    languages.apply(CtlProgram::languageOf(arguments));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Result<std::shared_ptr<Clock>> clock = environmentClock(environment);
    if (!clock) {
        error << clock.error().message << Qt::endl;
        return ErrorReport::CouldNotRun;
    }
    const Catalog catalog = Catalog::standard();
    CommandContext context{catalog, *clock.value(), out, input, environment, {}, false};
    context.format = displayFormat({}, languages.language(), {}, {}, {});
    context.askSecret = askSecretAtTerminal;
    SecretStore secrets(std::make_unique<KeychainBackend>());
    context.secrets = &secrets;
    return CtlProgram(standardCommands(), context, error).run(arguments);
}
