// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <limits>
#include <optional>

/// What was typed after the command's own words.
class CommandArguments final
{
    Q_DECLARE_TR_FUNCTIONS(CommandArguments)

public:
    CommandArguments() = default;
    CommandArguments(QStringList positional, QHash<QString, QStringList> options)
        : m_positional(std::move(positional))
        , m_options(std::move(options))
    {
    }

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    /// The last value given; empty when there is none.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    /// A whole number of at least `minimum`; nothing when the option was not given; else ErrorCode::Usage.
    [[nodiscard]] Result<std::optional<int>> number(const QString &option, int minimum) const;

    /// ErrorCode::Usage with a sentence.
    [[nodiscard]] static Error usageError(const QString &message);

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_options;
};
