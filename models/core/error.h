// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

/// What went wrong, as a type that code can decide by. `errorCodeName` gives the stable English name that JSON carries.
enum class ErrorCode {
    // what was typed (semilleroctl: exit 1)
    Required,        ///< a value is missing
    TooLong,         ///< more code points than the field takes
    InvalidFormat,   ///< not an e-mail, url, phone, number, date, JSON ...
    OutOfRange,      ///< below the minimum, above the maximum, end before start
    NotInVocabulary, ///< not one of the closed list
    UnknownField,
    UnknownEntity,
    Duplicate,        ///< a unique key is taken (e-mail in any case)
    MissingReference, ///< the record that is referred to is not there
    StillReferenced,  ///< other records need the one to be deleted
    NotAllowedNow,    ///< the state machine has no such move
    CapacityFull,     ///< the mentor has no place left
    DoubleBooking,    ///< somebody or a room is taken at that time
    ReadOnlyField,
    Check,            ///< another rule of the database
    // the record
    NotFound,
    Conflict, ///< somebody else changed the record meanwhile (row_version)
    // the person
    Permission,
    Authentication,
    SessionEnded,   ///< nobody is signed in (any more): sign in again
    PasswordNeeded, ///< the person has to set a password of their own first
    TooManyTries,   ///< signing in was tried too often; wait
    // the place (semilleroctl: exit 2)
    NotAWorkspace,
    NewerSchema,
    OlderSchema,  ///< the database has to be migrated first
    ClientTooOld, ///< the workspace accepts newer programs only
    ReadOnlyDatabase,
    DiskFull,
    Locked,
    Unreachable,
    ConnectionLost,
    Timeout,
    Io,
    Unsupported, ///< not available on this engine
    // the job
    Retry, ///< serialization failure or deadlock, already tried again
    Cancelled,
    Usage,   ///< the command line cannot be understood (semilleroctl: exit 2)
    Internal ///< a defect of the program; the detail says more
};

/// The stable name of a code, e.g. "too_long".
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// One sentence about one field, as forms show under it and semilleroctl prints it.
struct FieldError
{
    QString field; ///< the column's name; empty: the record as a whole
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< translated, says what is allowed
    bool operator==(const FieldError &) const = default;
};

/// What a function that could not do its work returns inside Result.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;           ///< translated: what failed, why, what to do next; no SQL, no class names
    QString detail;            ///< technical, behind "Show details"; never values, names or secrets
    QList<FieldError> fields;  ///< set when the trouble belongs to fields
    QString constraint{};      ///< the database's name of the rule that refused, where it gave one; not shown

    /// True where the workspace itself cannot be used (exit code 2), false where the input was refused (exit code 1).
    [[nodiscard]] bool concernsWorkspace() const;
    /// The sentences of the fields if there are any, else the message.
    [[nodiscard]] QStringList sentences() const;
};

/// An Error from the sentences about fields: its code and message are the first one's.
[[nodiscard]] Error fieldErrors(const QList<FieldError> &fields);

Q_DECLARE_METATYPE(Error)
