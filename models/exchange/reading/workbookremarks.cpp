// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/workbookremarks.h"

#include "models/exchange/reading/sourcebuilder.h"

#include <QCoreApplication>

void WorkbookRemarks::addError(int column, qint64 row, const QString &text)
{
    if (++errors == 1) {
        firstError = QStringLiteral("%1%2 (%3)").arg(columnLetters(column)).arg(row).arg(text);
    }
}

QStringList WorkbookRemarks::sentences() const
{
    QStringList out;
    if (errors > 0) {
        out.append(QCoreApplication::translate("source", "%n cell(s) hold an error of the spreadsheet; the first is %1.", nullptr, errors).arg(firstError));
    }
    if (hiddenRows > 0) {
        out.append(QCoreApplication::translate("source", "%n hidden row(s) are read as well.", nullptr, hiddenRows));
    }
    if (mergedCells > 0) {
        out.append(QCoreApplication::translate("source", "%n merged area(s): the value counts for the first cell only, the others are empty.", nullptr,
                                               mergedCells));
    }
    return out;
}
