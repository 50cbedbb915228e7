// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// True for a DELETE: its foreign key errors mean that something still refers to the row.
[[nodiscard]] inline bool startsWithDelete(QStringView sql)
{
    return sql.trimmed().startsWith(u"DELETE", Qt::CaseInsensitive);
}

/// True for what surely writes nothing, so that it may be sent twice.
[[nodiscard]] inline bool isPlainRead(QStringView sql)
{
    const QStringView text = sql.trimmed();
    return text.startsWith(u"SELECT", Qt::CaseInsensitive) || text.startsWith(u"EXPLAIN", Qt::CaseInsensitive);
}
