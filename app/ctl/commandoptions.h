// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

/// One option of semilleroctl; it means the same with every command that takes it.
struct CommandOption
{
    QString name;
    QString valueName;   ///< empty: the option takes no value
    QString description; ///< translated
};

/// All options, described once.
class CommandOptions final
{
    Q_DECLARE_TR_FUNCTIONS(CommandOptions)

public:
    /// In the order of the help, in the current language.
    [[nodiscard]] static QList<CommandOption> all();
    /// Those that every command takes: where the workspace is, who acts, language, form of output.
    [[nodiscard]] static QStringList common();
};
