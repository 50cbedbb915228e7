// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/sheetchoice.h"

#include <QCoreApplication>

Error noSuchSheet(const QString &wanted, const QStringList &there)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("source", "The workbook has no sheet “%1”. It has: %2.").arg(wanted, there.join(QStringLiteral(", "))),
            {},
            {}};
}
