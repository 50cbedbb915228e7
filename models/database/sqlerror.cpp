// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlerror.h"

#include <QCoreApplication>
#include <QHash>

#include <sqlite3.h>

#include <optional>

namespace {

QString sqlErrorText(const char *source)
{
    return QCoreApplication::translate("database", source);
}

ErrorCode codeOfState(const QString &state, bool deleting)
{
    static const QHash<QString, ErrorCode> exact = {
        {QStringLiteral("23502"), ErrorCode::Required},        {QStringLiteral("23505"), ErrorCode::Duplicate},
        {QStringLiteral("23514"), ErrorCode::Check},           {QStringLiteral("23P01"), ErrorCode::DoubleBooking},
        {QStringLiteral("22001"), ErrorCode::TooLong},         {QStringLiteral("22003"), ErrorCode::OutOfRange},
        {QStringLiteral("22P02"), ErrorCode::InvalidFormat},   {QStringLiteral("22007"), ErrorCode::InvalidFormat},
        {QStringLiteral("22008"), ErrorCode::OutOfRange},      {QStringLiteral("22021"), ErrorCode::InvalidFormat},
        {QStringLiteral("22P05"), ErrorCode::InvalidFormat},   {QStringLiteral("42501"), ErrorCode::Permission},
        {QStringLiteral("40001"), ErrorCode::Retry},           {QStringLiteral("40P01"), ErrorCode::Retry},
        {QStringLiteral("53100"), ErrorCode::DiskFull},        {QStringLiteral("57014"), ErrorCode::Cancelled},
        {QStringLiteral("25P03"), ErrorCode::ConnectionLost},  {QStringLiteral("57P05"), ErrorCode::ConnectionLost},
        {QStringLiteral("25006"), ErrorCode::ReadOnlyDatabase}, {QStringLiteral("55P03"), ErrorCode::Locked},
        {QStringLiteral("57P01"), ErrorCode::ConnectionLost},  {QStringLiteral("57P02"), ErrorCode::ConnectionLost},
        {QStringLiteral("57P03"), ErrorCode::Unreachable},     {QStringLiteral("53300"), ErrorCode::Unreachable},
        {QStringLiteral("3D000"), ErrorCode::Unreachable},
    };
    if (state == QLatin1String("23503")) {
        return deleting ? ErrorCode::StillReferenced : ErrorCode::MissingReference;
    }
    if (const auto found = exact.constFind(state); found != exact.constEnd()) {
        return *found;
    }
    if (state.startsWith(QLatin1String("28"))) {
        return ErrorCode::Authentication; // what app.use_session() raises is told apart by its word, below
    }
    if (state.startsWith(QLatin1String("08"))) {
        return ErrorCode::ConnectionLost;
    }
    return ErrorCode::Internal;
}

/// The integrity rules that are no plain constraint raise their name, on both engines.
ErrorCode codeOfRule(const QString &text, ErrorCode otherwise)
{
    if (text.contains(QLatin1String("mentor_capacity")) || text.contains(QLatin1String("allies_capacity"))) {
        return ErrorCode::CapacityFull;
    }
    if (text.contains(QLatin1String("double_booking"))) {
        return ErrorCode::DoubleBooking;
    }
    return otherwise;
}

/// What the functions of signing in raise, and what two who set up roles of one server at once meet, by their words.
std::optional<ErrorCode> codeOfWords(const PostgresReport &report)
{
    static const QHash<QString, ErrorCode> words = {
        {QStringLiteral("session_ended"), ErrorCode::SessionEnded},
        {QStringLiteral("sign_in_refused"), ErrorCode::Authentication},
        {QStringLiteral("password_needed"), ErrorCode::PasswordNeeded},
        {QStringLiteral("too_many_tries"), ErrorCode::TooManyTries},
        {QStringLiteral("client_too_old"), ErrorCode::ClientTooOld},
        {QStringLiteral("tuple concurrently updated"), ErrorCode::Retry},
        {QStringLiteral("tuple concurrently deleted"), ErrorCode::Retry},
    };
    const auto found = words.constFind(report.message);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

ErrorCode codeOfSqlite(int code, bool deleting)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return ErrorCode::Duplicate;
    case SQLITE_CONSTRAINT_NOTNULL: return ErrorCode::Required;
    case SQLITE_CONSTRAINT_FOREIGNKEY: return deleting ? ErrorCode::StillReferenced : ErrorCode::MissingReference;
    case SQLITE_CONSTRAINT_DATATYPE: return ErrorCode::InvalidFormat;
    default: break;
    }
    switch (code & 0xFF) {
    case SQLITE_CONSTRAINT: return ErrorCode::Check;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY: return ErrorCode::ReadOnlyDatabase;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::NotAWorkspace;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::Permission;
    case SQLITE_CANTOPEN: return ErrorCode::Io;
    case SQLITE_IOERR: return ErrorCode::Io;
    case SQLITE_TOOBIG: return ErrorCode::TooLong;
    default: return ErrorCode::Internal;
    }
}

/// "UNIQUE constraint failed: users.email, users.phone" gives "users.email, users.phone"; "… index 'x'" gives "x".
QString sqliteConstraint(const QString &message)
{
    const qsizetype at = message.indexOf(QLatin1String("constraint failed: "));
    if (at < 0) {
        return message.section(QLatin1Char(':'), 0, 0).trimmed();
    }
    QString name = message.mid(at + 19).trimmed();
    if (name.startsWith(QLatin1String("index '"))) {
        name = name.mid(7).section(QLatin1Char('\''), 0, 0);
    }
    return name;
}

Error requiredColumn(const QString &column, const QString &detail)
{
    Error error = fieldErrors({FieldError{column, ErrorCode::Required, errorSentence(ErrorCode::Required)}});
    error.detail = detail;
    return error;
}

/// What guards and policies of a server refuse, said as precisely as they do.
Error refusal(const PostgresReport &report, const QString &detail)
{
    Error error = errorOf(ErrorCode::Permission, detail);
    const auto atField = [&](const char *source) {
        error.message = sqlErrorText(source);
        if (!report.column.isEmpty()) {
            error.fields = {FieldError{report.column, ErrorCode::Permission, error.message}};
        }
    };
    if (report.message.startsWith(QLatin1String("protected_column"))) {
        atField(QT_TRANSLATE_NOOP("database", "You may not change this field. Ask whoever administers your organization or the "
                                              "platform."));
    } else if (report.message.startsWith(QLatin1String("hidden_reference"))) {
        atField(QT_TRANSLATE_NOOP("database", "You may not see the record that is chosen here. Choose another one."));
    } else if (report.message.startsWith(QLatin1String("read_only_session"))) {
        error.message = sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "You are looking at the workspace as another person: nothing can be changed meanwhile."));
    }
    return error;
}

} // namespace

QString errorSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Required: return sqlErrorText(QT_TRANSLATE_NOOP("database", "This field is required."));
    case ErrorCode::TooLong: return sqlErrorText(QT_TRANSLATE_NOOP("database", "A text is too long for its field."));
    case ErrorCode::InvalidFormat:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "A value does not have the form that its field needs."));
    case ErrorCode::OutOfRange: return sqlErrorText(QT_TRANSLATE_NOOP("database", "A number or date is out of range."));
    case ErrorCode::Duplicate: return sqlErrorText(QT_TRANSLATE_NOOP("database", "There is already a record with these values."));
    case ErrorCode::MissingReference:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "A record that this one refers to does not exist (any more)."));
    case ErrorCode::StillReferenced:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "Other records still need this one. Delete or change those first."));
    case ErrorCode::CapacityFull:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "This mentor has no free place. Choose another mentor or raise the number of places first."));
    case ErrorCode::DoubleBooking:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "Somebody or a room is already taken at that time. Choose another time or free the other meeting."));
    case ErrorCode::Check: return sqlErrorText(QT_TRANSLATE_NOOP("database", "A value breaks a rule of the database."));
    case ErrorCode::NotFound:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "The record does not exist any more. Somebody may have deleted it."));
    case ErrorCode::Conflict:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "Somebody else changed this record meanwhile. Open it again to see what changed, then save."));
    case ErrorCode::Permission:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "You are not allowed to do this. Ask an administrator of your organization for access."));
    case ErrorCode::Authentication:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "The server refused the sign-in. Check the user name and the password."));
    case ErrorCode::SessionEnded:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "You are not signed in any more. Sign in again; what you typed is kept."));
    case ErrorCode::PasswordNeeded:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "You have to set a password of your own first. Then sign in with it."));
    case ErrorCode::TooManyTries:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "There were too many tries to sign in. Wait a few minutes, then try again."));
    case ErrorCode::ClientTooOld:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "This workspace needs a newer Semillero. Install the version that its administrator names, then open "
                        "it again."));
    case ErrorCode::ReadOnlyDatabase:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "The workspace can only be read. Check that you may write to the file and its folder."));
    case ErrorCode::DiskFull:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "The disk is full, nothing was saved. Free some space and try again."));
    case ErrorCode::Locked:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "Another program is using the workspace right now. Wait a moment or close it, then try again."));
    case ErrorCode::Unreachable:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "The server cannot be reached. Check the address and the network, then try again."));
    case ErrorCode::ConnectionLost:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "The connection to the server was lost. What you typed is kept; try again when it is back."));
    case ErrorCode::Timeout:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "The server took too long to answer. Try again, or ask for less at once."));
    case ErrorCode::Io:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "The file cannot be read or written. Check the disk and that you may use the file."));
    case ErrorCode::NotAWorkspace:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "The file is damaged or is not a Semillero workspace. Choose another file or restore a copy."));
    case ErrorCode::Retry:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "Too many people are changing the same records. Try again."));
    case ErrorCode::Cancelled: return sqlErrorText(QT_TRANSLATE_NOOP("database", "The work was cancelled."));
    case ErrorCode::Unsupported:
        return sqlErrorText(QT_TRANSLATE_NOOP("database", "This is not available in this kind of workspace."));
    default:
        return sqlErrorText(QT_TRANSLATE_NOOP(
            "database", "Something went wrong inside the program. Nothing was saved; the details help to find out why."));
    }
}

Error errorOf(ErrorCode code, const QString &detail)
{
    Error error;
    error.code = code;
    error.message = errorSentence(code);
    error.detail = detail;
    return error;
}

Error errorFromPostgres(const PostgresReport &report)
{
    // "invalid input syntax for type uuid: …" and its like repeat what somebody typed.
    const bool quotesValues = report.sqlState.startsWith(QLatin1String("22"));
    const QString detail = QStringLiteral("SQLSTATE %1: %2").arg(report.sqlState, quotesValues ? QStringLiteral("-") : report.message);
    ErrorCode code = codeOfWords(report).value_or(codeOfState(report.sqlState, report.deleting));
    if (code == ErrorCode::Required && !report.column.isEmpty()) {
        return requiredColumn(report.column, detail);
    }
    if (code == ErrorCode::Cancelled && report.message.contains(QLatin1String("timeout"))) {
        code = ErrorCode::Timeout;
    }
    if (code == ErrorCode::Check || code == ErrorCode::Internal) {
        code = codeOfRule(report.constraint + QLatin1Char(' ') + report.message, code);
    }
    if (code == ErrorCode::Permission) {
        return refusal(report, detail);
    }
    Error error = errorOf(code, detail);
    error.constraint = report.constraint;
    return error;
}

Error mayNotBeChanged()
{
    Error error = errorOf(ErrorCode::Permission);
    error.message = sqlErrorText(QT_TRANSLATE_NOOP(
        "database", "You may read this record, but not change or delete it. Ask whoever administers your organization."));
    return error;
}

Error errorFromSqlite(int extendedCode, const QString &message, bool deleting)
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(message);
    ErrorCode code = codeOfSqlite(extendedCode, deleting);
    if (code == ErrorCode::Check || code == ErrorCode::Duplicate) {
        code = codeOfRule(message, code);
    }
    const bool constraint = (extendedCode & 0xFF) == SQLITE_CONSTRAINT;
    const QString name = constraint ? sqliteConstraint(message) : QString();
    if (code == ErrorCode::Required) {
        return requiredColumn(name.section(QLatin1Char('.'), 1), detail);
    }
    Error error = errorOf(code, detail);
    error.constraint = name;
    return error;
}
