// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What was decided about one organization, mentor or person.
struct VerificationDecision
{
    QString entity; ///< organizations, allies, users
    QString recordId;
    QString status; ///< pending, verified, rejected
    QString note;   ///< how it was checked; may be empty
};
