// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What says that a row is somebody or something that is known already.
enum class TwinSign {
    Email,
    SharedEmail, ///< the same address, another name
    Document,
    Phone,
    Name,
    CloseName,
    Record, ///< two rows are the same record
    Equal   ///< two rows say the same
};

/// "Same e-mail as Luz Dary Restrepo Quintero".
[[nodiscard]] QString twinSentence(TwinSign sign, const QString &who);
/// The field of a person that says so.
[[nodiscard]] QString fieldOfSign(TwinSign sign);
/// "row 79, Ana Milena Díaz", for twinSentence().
[[nodiscard]] QString rowOfFile(qint64 number, const QString &label);
