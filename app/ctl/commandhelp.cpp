// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandhelp.h"

#include "app/ctl/commandoptions.h"

namespace {

constexpr int helpWidth = 100;

/// Breaks at spaces; every line but the first is indented.
QString wrapped(const QString &text, int indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (!result.isEmpty() && column + 1 + word.size() > helpWidth) {
            result += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (!result.isEmpty()) {
            result += QLatin1Char(' ');
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QString helpLine(const QString &left, const QString &right)
{
    constexpr int indent = 28;
    const QString start = QStringLiteral("  ") + left;
    const QString gap = start.size() < indent ? QString(indent - start.size(), QLatin1Char(' '))
                                              : QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
    return start + gap + wrapped(right, indent) + QLatin1Char('\n');
}

QString optionLines(const QStringList &names)
{
    QString lines;
    for (const CommandOption &option : CommandOptions::all()) {
        if (names.contains(option.name)) {
            const QString value = option.valueName.isEmpty() ? QString() : QLatin1Char(' ') + option.valueName;
            lines += helpLine(QStringLiteral("--") + option.name + value, option.description);
        }
    }
    return lines;
}

} // namespace

QString CommandHelp::names() const
{
    QStringList names;
    for (const auto &command : m_commands) {
        names += command->name();
    }
    return names.join(QStringLiteral(", "));
}

QString CommandHelp::ofProgram(const QString &group) const
{
    QString lines;
    for (const auto &command : m_commands) {
        if (group.isEmpty() || command->name().startsWith(group + QLatin1Char(' '))) {
            lines += helpLine(command->name(), command->summary());
        }
    }
    if (lines.isEmpty()) {
        return {};
    }
    return tr("Usage: semilleroctl COMMAND [OPTIONS]") + QStringLiteral("\n\n") +
           wrapped(tr("Works on a Semillero workspace without a window."), 0) + QStringLiteral("\n\n") +
           tr("Commands:") + QLatin1Char('\n') + lines + QLatin1Char('\n') + tr("Options of every command:") +
           QLatin1Char('\n') + optionLines(CommandOptions::common()) + QLatin1Char('\n') +
           wrapped(tr("Each command has --help. The exit code is 0 when it is done, 1 when the input was refused, 2 "
                      "when the "
                      "command could not run."),
                   0) +
           QLatin1Char('\n');
}

QString CommandHelp::ofCommand(const Command &command) const
{
    const QString positional = command.positional().isEmpty() ? QString() : QLatin1Char(' ') + command.positional();
    QString page = tr("Usage: semilleroctl %1 [OPTIONS]").arg(command.name() + positional) + QStringLiteral("\n\n") +
                   wrapped(command.summary(), 0) + QLatin1Char('\n');
    if (!command.details().isEmpty()) {
        page += QLatin1Char('\n') + wrapped(command.details(), 0) + QLatin1Char('\n');
    }
    if (!command.options().isEmpty()) {
        page += QLatin1Char('\n') + tr("Options:") + QLatin1Char('\n') + optionLines(command.options());
    }
    return page + QLatin1Char('\n') + tr("Options of every command:") + QLatin1Char('\n') +
           optionLines(CommandOptions::common());
}
