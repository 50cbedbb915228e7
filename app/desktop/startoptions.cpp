// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startoptions.h"

#include "app/controllers/recordlink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace {

QString startText(const char *source)
{
    return QCoreApplication::translate("StartOptions", source);
}

void addStartOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(startText(
        QT_TRANSLATE_NOOP("StartOptions", "Runs an entrepreneurship ecosystem: programs, people, mentoring.")));
    const auto add = [parser](const char *name, const char *help, const char *value) {
        parser->addOption({QString::fromLatin1(name), startText(help), QString::fromLatin1(value)});
    };
    parser->addPositionalArgument(
        QStringLiteral("FILE"),
        startText(QT_TRANSLATE_NOOP("StartOptions", "The workspace to open: a *.semillero file.")),
        QStringLiteral("[FILE]"));
    parser->addOption({{QStringLiteral("h"), QStringLiteral("help")},
                       startText(QT_TRANSLATE_NOOP("StartOptions", "Shows this text."))});
    parser->addOption({{QStringLiteral("v"), QStringLiteral("version")},
                       startText(QT_TRANSLATE_NOOP("StartOptions", "Shows the version."))});
    add("server",
        QT_TRANSLATE_NOOP("StartOptions", "Connects to a server: a saved connection or a postgresql:// address."),
        "PROFILE-or-URL");
    add("as", QT_TRANSLATE_NOOP("StartOptions", "The person who is at work."), "EMAIL");
    add("page", QT_TRANSLATE_NOOP("StartOptions", "The page to open, for instance programs or home."), "NAME");
    add("open", QT_TRANSLATE_NOOP("StartOptions", "The record to show: a copied link, or its kind and its identifier."),
        "LINK");
    add("language", QT_TRANSLATE_NOOP("StartOptions", "es or en, for this run."), "LANGUAGE");
    add("theme", QT_TRANSLATE_NOOP("StartOptions", "light or dark, for this run."), "THEME");
    add("window", QT_TRANSLATE_NOOP("StartOptions", "The window's size, for instance 1440x900."), "WxH");
    add("font-scale", QT_TRANSLATE_NOOP("StartOptions", "The size of the tour's letters in percent, for instance 150."),
        "PERCENT");
    add("tour", QT_TRANSLATE_NOOP("StartOptions", "Renders every page and dialog into a folder and ends."), "DIR");
}

Error usageError(const QString &message)
{
    return Error{ErrorCode::Usage, message, {}, {}};
}

} // namespace

Result<StartOptions> parseStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addStartOptions(&parser);
    if (!parser.parse(arguments)) {
        return usageError(parser.errorText());
    }
    StartOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.server = parser.value(QStringLiteral("server"));
    options.email = parser.value(QStringLiteral("as"));
    options.page = parser.value(QStringLiteral("page"));
    options.language = parser.value(QStringLiteral("language"));
    options.tourFolder = parser.value(QStringLiteral("tour"));
    QStringList files = parser.positionalArguments();
    QString link = parser.value(QStringLiteral("open"));
    if (link.isEmpty() && !files.isEmpty() && RecordLink::parse(files.constLast()).has_value()
        && files.constLast().contains(QLatin1String("://"))) {
        link = files.takeLast(); // what a desktop hands over when a link is clicked
    }
    if (!link.isEmpty()) {
        const std::optional<RecordLink> record = RecordLink::parse(link);
        if (!record) {
            return usageError(startText(
                QT_TRANSLATE_NOOP("StartOptions", "The link has to be like semillero://programs/IDENTIFIER.")));
        }
        options.page = record->entity + QLatin1Char('/') + record->recordId;
    }
    if (files.size() > 1 || (!files.isEmpty() && !options.server.isEmpty())) {
        return usageError(startText(QT_TRANSLATE_NOOP("StartOptions", "Name one workspace only: a file or a server.")));
    }
    options.file = files.value(0);
    if (!options.language.isEmpty() && options.language != QLatin1String("es") &&
        options.language != QLatin1String("en")) {
        return usageError(startText(QT_TRANSLATE_NOOP("StartOptions", "The language has to be es or en.")));
    }
    if (const QString theme = parser.value(QStringLiteral("theme")); !theme.isEmpty()) {
        if (theme != QLatin1String("light") && theme != QLatin1String("dark")) {
            return usageError(startText(QT_TRANSLATE_NOOP("StartOptions", "The theme has to be light or dark.")));
        }
        options.theme = theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    }
    if (const QString size = parser.value(QStringLiteral("window")); !size.isEmpty()) {
        static const QRegularExpression form(QStringLiteral("^([1-9]\\d{2,4})x([1-9]\\d{2,4})$"));
        const QRegularExpressionMatch match = form.match(size);
        if (!match.hasMatch()) {
            return usageError(
                startText(QT_TRANSLATE_NOOP("StartOptions", "The window's size has to be like 1440x900.")));
        }
        options.windowSize = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (const QString percent = parser.value(QStringLiteral("font-scale")); !percent.isEmpty()) {
        options.fontPercent = percent.toInt();
        if (options.fontPercent < 50 || options.fontPercent > 300) {
            return usageError(startText(QT_TRANSLATE_NOOP("StartOptions", "The font scale has to be from 50 to 300.")));
        }
    }
    return options;
}

QString startOptionsHelp()
{
    QCommandLineParser parser;
    addStartOptions(&parser);
    return parser.helpText();
}
