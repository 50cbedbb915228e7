// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What people should know about a sheet that was read.
struct WorkbookRemarks
{
    int errors = 0;
    QString firstError; ///< "C12 (#N/A)"
    int hiddenRows = 0;
    int mergedCells = 0;

    void addError(int column, qint64 row, const QString &text);
    [[nodiscard]] QStringList sentences() const;
};
