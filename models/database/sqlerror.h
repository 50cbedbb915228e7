// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

/// What a PostgreSQL error report says, as far as it is used. Values and statements are left behind on purpose.
struct PostgresReport
{
    QString sqlState;
    QString message; ///< the server's words; may hold names of the schema
    QString constraint;
    QString column;
    bool deleting = false; ///< the statement was a DELETE: a foreign key error means that something still refers
};

/// The typed error of a report: the one place that knows SQLSTATE.
[[nodiscard]] Error errorFromPostgres(const PostgresReport &report);

/// The typed error of an SQLite result: the one place that knows its extended codes. `message` is sqlite3_errmsg().
[[nodiscard]] Error errorFromSqlite(int extendedCode, const QString &message, bool deleting);

/// The general sentence of a code, where nothing more is known.
[[nodiscard]] QString errorSentence(ErrorCode code);
/// The record is there and can be read by who asked, and no more than that.
[[nodiscard]] Error mayNotBeChanged();
[[nodiscard]] Error errorOf(ErrorCode code, const QString &detail = QString());
