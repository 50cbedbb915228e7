// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandarguments.h"

QString CommandArguments::value(const QString &option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? QString() : given.last();
}

Result<std::optional<int>> CommandArguments::number(const QString &option, int minimum) const
{
    if (!has(option)) {
        return std::optional<int>();
    }
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < minimum) {
        return usageError(tr("--%1 needs a whole number of %2 or more, not “%3”.")
                              .arg(option, QString::number(minimum), value(option)));
    }
    return std::optional<int>(number);
}

Error CommandArguments::usageError(const QString &message)
{
    return Error{ErrorCode::Usage, message, {}, {}};
}
