// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

#include <QStringList>

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Required: return QStringLiteral("required");
    case ErrorCode::TooLong: return QStringLiteral("too_long");
    case ErrorCode::InvalidFormat: return QStringLiteral("invalid_format");
    case ErrorCode::OutOfRange: return QStringLiteral("out_of_range");
    case ErrorCode::NotInVocabulary: return QStringLiteral("not_in_vocabulary");
    case ErrorCode::UnknownField: return QStringLiteral("unknown_field");
    case ErrorCode::UnknownEntity: return QStringLiteral("unknown_entity");
    case ErrorCode::Duplicate: return QStringLiteral("duplicate");
    case ErrorCode::MissingReference: return QStringLiteral("missing_reference");
    case ErrorCode::StillReferenced: return QStringLiteral("still_referenced");
    case ErrorCode::NotAllowedNow: return QStringLiteral("not_allowed_now");
    case ErrorCode::CapacityFull: return QStringLiteral("capacity_full");
    case ErrorCode::DoubleBooking: return QStringLiteral("double_booking");
    case ErrorCode::ReadOnlyField: return QStringLiteral("read_only_field");
    case ErrorCode::Check: return QStringLiteral("check");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Permission: return QStringLiteral("permission");
    case ErrorCode::Authentication: return QStringLiteral("authentication");
    case ErrorCode::SessionEnded: return QStringLiteral("session_ended");
    case ErrorCode::PasswordNeeded: return QStringLiteral("password_needed");
    case ErrorCode::TooManyTries: return QStringLiteral("too_many_tries");
    case ErrorCode::NotAWorkspace: return QStringLiteral("not_a_workspace");
    case ErrorCode::NewerSchema: return QStringLiteral("newer_schema");
    case ErrorCode::OlderSchema: return QStringLiteral("older_schema");
    case ErrorCode::ClientTooOld: return QStringLiteral("client_too_old");
    case ErrorCode::ReadOnlyDatabase: return QStringLiteral("read_only_database");
    case ErrorCode::DiskFull: return QStringLiteral("disk_full");
    case ErrorCode::Locked: return QStringLiteral("locked");
    case ErrorCode::Unreachable: return QStringLiteral("unreachable");
    case ErrorCode::ConnectionLost: return QStringLiteral("connection_lost");
    case ErrorCode::Timeout: return QStringLiteral("timeout");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::Retry: return QStringLiteral("retry");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Usage: return QStringLiteral("usage");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

bool Error::concernsWorkspace() const
{
    switch (code) {
    case ErrorCode::Authentication:
    case ErrorCode::SessionEnded:
    case ErrorCode::PasswordNeeded:
    case ErrorCode::TooManyTries:
    case ErrorCode::ClientTooOld:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::NewerSchema:
    case ErrorCode::OlderSchema:
    case ErrorCode::ReadOnlyDatabase:
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::Unreachable:
    case ErrorCode::ConnectionLost:
    case ErrorCode::Timeout:
    case ErrorCode::Io:
    case ErrorCode::Unsupported:
    case ErrorCode::Retry:
    case ErrorCode::Cancelled:
    case ErrorCode::Usage:
    case ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}

QStringList Error::sentences() const
{
    if (fields.isEmpty()) {
        return {message};
    }
    QStringList all;
    for (const FieldError &field : fields) {
        all.append(field.message);
    }
    return all;
}

Error fieldErrors(const QList<FieldError> &fields)
{
    Error error;
    error.fields = fields;
    if (!fields.isEmpty()) {
        error.code = fields.constFirst().code;
        error.message = fields.constFirst().message;
    }
    return error;
}
