// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlitefunctions.h"

#include "models/core/clock.h"
#include "models/core/fold.h"
#include "models/core/foldedwords.h"
#include "models/core/identifier.h"

#include <QTimeZone>

#include <sqlite3.h>

#include <algorithm>

namespace {

void resultSqliteText(sqlite3_context *context, const QByteArray &utf8)
{
    sqlite3_result_text64(context, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                          SQLITE_UTF8);
}

SqliteContext &contextOfSqlite(sqlite3_context *context)
{
    return *static_cast<SqliteContext *>(sqlite3_user_data(context));
}

void sqliteFold(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const int size = sqlite3_value_bytes(arguments[0]);
    const bool ascii = std::all_of(bytes, bytes + size, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii) {
        resultSqliteText(context, fold(QString::fromUtf8(bytes, size)).toUtf8());
        return;
    }
    // Most texts of a scan: no detour through UTF-16.
    auto *lower = static_cast<char *>(sqlite3_malloc(size + 1));
    if (lower == nullptr) {
        sqlite3_result_error_nomem(context);
        return;
    }
    std::transform(bytes, bytes + size, lower,
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    lower[size] = '\0';
    sqlite3_result_text(context, lower, size, sqlite3_free);
}

void sqliteSearchWords(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const QString text = QString::fromUtf8(bytes, sqlite3_value_bytes(arguments[0]));
    resultSqliteText(context, foldedWords(text).join(QLatin1Char(' ')).toUtf8());
}

void sqliteCurrentActor(sqlite3_context *context, int, sqlite3_value **)
{
    const QString &actor = contextOfSqlite(context).actor;
    if (actor.isEmpty()) {
        sqlite3_result_null(context);
    } else {
        resultSqliteText(context, actor.toUtf8());
    }
}

void sqliteCurrentInstant(sqlite3_context *context, int, sqlite3_value **)
{
    resultSqliteText(context, contextOfSqlite(context).clock->now().toSql().toUtf8());
}

void sqliteNewId(sqlite3_context *context, int, sqlite3_value **)
{
    resultSqliteText(context, newId(contextOfSqlite(context).clock->now()).toUtf8());
}

/// The day of an instant (UTC, as it is stored) in a zone: "2026-11-22".
void sqliteLocalDay(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    const auto *zoneName = reinterpret_cast<const char *>(sqlite3_value_text(arguments[1]));
    thread_local QByteArray knownName;
    thread_local QTimeZone knownZone;
    if (knownName != zoneName) {
        knownName = zoneName;
        knownZone = QTimeZone(knownName);
    }
    const std::optional<Instant> instant =
        Instant::parse(QString::fromLatin1(bytes, sqlite3_value_bytes(arguments[0])));
    if (!instant || !knownZone.isValid()) {
        sqlite3_result_null(context);
        return;
    }
    resultSqliteText(context, instant->toUtc().toTimeZone(knownZone).date().toString(Qt::ISODate).toLatin1());
}

} // namespace

int registerSqliteFunctions(sqlite3 *handle, SqliteContext *context)
{
    struct Function
    {
        const char *name;
        int arguments;
        int flags;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    const Function functions[] = {
        {"fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, sqliteFold},
        {"search_words", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, sqliteSearchWords},
        {"current_actor", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, sqliteCurrentActor},
        {"current_instant", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, sqliteCurrentInstant},
        {"local_day", 2, SQLITE_UTF8 | SQLITE_INNOCUOUS, sqliteLocalDay},
        {"new_id", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, sqliteNewId},
    };
    for (const Function &function : functions) {
        const int code = sqlite3_create_function_v2(handle, function.name, function.arguments, function.flags, context,
                                                    function.call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK) {
            return code;
        }
    }
    return SQLITE_OK;
}
