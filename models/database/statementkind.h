// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// True for a DELETE, also by the server's function for it: its foreign key errors mean that something still refers to the row.
[[nodiscard]] inline bool startsWithDelete(QStringView sql)
{
    const QStringView text = sql.trimmed();
    return text.startsWith(u"DELETE", Qt::CaseInsensitive) || text.startsWith(u"SELECT app.delete_rows", Qt::CaseInsensitive);
}

/// True for what surely writes nothing, so that it may be sent twice.
[[nodiscard]] inline bool isPlainRead(QStringView sql)
{
    const QStringView text = sql.trimmed();
    const bool callsFunction = text.startsWith(u"SELECT app.", Qt::CaseInsensitive); // some of these write
    return (text.startsWith(u"SELECT", Qt::CaseInsensitive) && !callsFunction) || text.startsWith(u"EXPLAIN", Qt::CaseInsensitive);
}
