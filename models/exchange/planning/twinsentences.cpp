// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/twinsentences.h"

#include "models/core/text.h"

namespace {

Text sentenceOf(TwinSign sign)
{
    switch (sign) {
    case TwinSign::Email: return text("exchange", "Same e-mail as %1");
    case TwinSign::SharedEmail: return text("exchange", "Shares the e-mail with %1");
    case TwinSign::Document: return text("exchange", "Same document as %1");
    case TwinSign::Phone: return text("exchange", "Same phone as %1");
    case TwinSign::Name: return text("exchange", "Same name as %1");
    case TwinSign::CloseName: return text("exchange", "Almost the same name as %1");
    case TwinSign::Record: return text("exchange", "It is the same record as %1");
    case TwinSign::Equal: break;
    }
    return text("exchange", "It says the same as %1");
}

} // namespace

QString twinSentence(TwinSign sign, const QString &who)
{
    return sentenceOf(sign).translated().arg(who);
}

QString fieldOfSign(TwinSign sign)
{
    switch (sign) {
    case TwinSign::Email:
    case TwinSign::SharedEmail: return QStringLiteral("email");
    case TwinSign::Document: return QStringLiteral("document_number");
    case TwinSign::Phone: return QStringLiteral("phone");
    default: return QStringLiteral("last_name");
    }
}

QString rowOfFile(qint64 number, const QString &label)
{
    return label.isEmpty() ? text("exchange", "row %1").translated().arg(number)
                           //: within "Same e-mail as row 79, Ana Milena Díaz"
                           : text("exchange", "row %1, %2").translated().arg(QString::number(number), label);
}
