// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/environmentclock.h"

#include <QCoreApplication>

Result<std::shared_ptr<Clock>> environmentClock(const QProcessEnvironment &environment)
{
    const QString text = environment.value(QStringLiteral("SEMILLERO_NOW"));
    if (text.isEmpty()) {
        return std::shared_ptr<Clock>(std::make_shared<SystemClock>());
    }
    if (const std::optional<Instant> instant = Instant::parse(text)) {
        return std::shared_ptr<Clock>(std::make_shared<FixedClock>(*instant));
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid()) {
        return std::shared_ptr<Clock>(std::make_shared<FixedClock>(Instant::fromDateTime(day.startOfDay(Qt::UTC))));
    }
    return Error{ErrorCode::InvalidFormat,
                 QCoreApplication::translate(
                     "EnvironmentClock", "SEMILLERO_NOW has to be an instant such as 2026-03-10T15:00:00Z, not “%1”.")
                     .arg(text),
                 {},
                 {}};
}
