// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlprogram.h"

#include "app/ctl/commandhelp.h"
#include "app/ctl/commandoptions.h"

#include <QCommandLineParser>

namespace {

void describeOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const CommandOption &option : CommandOptions::all()) {
        QStringList names{option.name};
        if (option.name == QLatin1String("help")) {
            names += QStringLiteral("h");
        }
        parser.addOption(QCommandLineOption(names, option.description, option.valueName));
    }
}

CommandArguments argumentsOf(const QCommandLineParser &parser, const QStringList &positional)
{
    QHash<QString, QStringList> options;
    for (const CommandOption &option : CommandOptions::all()) {
        if (parser.isSet(option.name)) {
            options.insert(option.name, option.valueName.isEmpty() ? QStringList() : parser.values(option.name));
        }
    }
    return CommandArguments(positional, options);
}

} // namespace

CtlProgram::CtlProgram(std::vector<std::unique_ptr<Command>> commands, CommandContext &context, QTextStream &error)
    : m_commands(std::move(commands))
    , m_context(context)
    , m_error(error)
{
}

QString CtlProgram::languageOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeOptions(parser);
    parser.parse(QStringList{QString()} + arguments);
    return parser.value(QStringLiteral("language"));
}

ErrorReport::ExitCode CtlProgram::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeOptions(parser);
    const bool understood = parser.parse(QStringList{QString()} + arguments);
    m_context.json = parser.isSet(QStringLiteral("json"));
    if (!understood) {
        return finish(CommandArguments::usageError(parser.errorText()));
    }
    if (parser.isSet(QStringLiteral("version"))) {
        m_context.out << QStringLiteral("semilleroctl ") << QStringLiteral(SEMILLERO_VERSION) << Qt::endl;
        return ErrorReport::Done;
    }
    QStringList words = parser.positionalArguments();
    const bool asksHelp = parser.isSet(QStringLiteral("help")) || words.value(0) == QLatin1String("help");
    if (words.value(0) == QLatin1String("help")) {
        words.removeFirst();
    }
    if (words.isEmpty() && !asksHelp) {
        m_error << CommandHelp(m_commands).ofProgram() << Qt::flush;
        return ErrorReport::CouldNotRun;
    }
    QStringList positional;
    const Command *command = find(words, &positional);
    if (asksHelp && showHelp(command, words)) {
        return ErrorReport::Done;
    }
    if (command == nullptr) {
        return finish(unknownCommand(words));
    }
    const CommandArguments given = argumentsOf(parser, positional);
    ErrorReport report = refusedOptions(*command, given);
    if (report.isEmpty()) {
        report = command->run(given, m_context);
    }
    return finish(report);
}

const Command *CtlProgram::find(const QStringList &words, QStringList *rest) const
{
    for (const auto &command : m_commands) {
        const QStringList name = command->name().split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name) {
            *rest = words.mid(name.size());
            return command.get();
        }
    }
    return nullptr;
}

bool CtlProgram::showHelp(const Command *command, const QStringList &words)
{
    const CommandHelp help(m_commands);
    const QString page = command != nullptr ? help.ofCommand(*command) : help.ofProgram(words.value(0));
    m_context.out << page << Qt::flush;
    return !page.isEmpty();
}

ErrorReport CtlProgram::unknownCommand(const QStringList &words) const
{
    return CommandArguments::usageError(
        tr("“%1” is not a command of semilleroctl. The commands are: %2.")
            .arg(words.mid(0, 2).join(QLatin1Char(' ')), CommandHelp(m_commands).names()));
}

ErrorReport CtlProgram::refusedOptions(const Command &command, const CommandArguments &arguments) const
{
    const QStringList taken = command.options() + CommandOptions::common();
    ErrorReport report;
    for (const CommandOption &option : CommandOptions::all()) {
        if (arguments.has(option.name) && !taken.contains(option.name)) {
            report.add(CommandArguments::usageError(
                tr("“%1” does not take --%2. See semilleroctl %1 --help.").arg(command.name(), option.name)));
        }
    }
    const QString language = arguments.value(QStringLiteral("language"));
    if (!language.isEmpty() && language != QLatin1String("es") && language != QLatin1String("en")) {
        report.add(CommandArguments::usageError(tr("--language is es or en, not “%1”.").arg(language)));
    }
    return report;
}

ErrorReport::ExitCode CtlProgram::finish(const ErrorReport &report)
{
    m_context.out.flush();
    if (report.isEmpty()) {
        return ErrorReport::Done;
    }
    if (m_context.json) {
        m_error << QString::fromUtf8(report.json()) << Qt::endl;
    } else {
        for (const QString &sentence : report.sentences()) {
            m_error << sentence << Qt::endl;
        }
    }
    return report.exitCode();
}
