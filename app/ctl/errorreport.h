// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>

class QTextStream;

/// Why a command did not do what it was asked for; empty: it did. Knows how people and programs read it and which exit
/// code it is.
class ErrorReport final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorReport)

public:
    /// semilleroctl's exit codes.
    enum ExitCode { Done = 0, Refused = 1, CouldNotRun = 2 };

    ErrorReport() = default;
    ErrorReport(const Error &error) { add(error); }

    void add(const Error &error) { add(0, error); }
    /// `row` is the number of the row in the input, from 1; 0: the trouble has no row.
    void add(int row, const Error &error);
    void add(int row, const FieldError &error);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    void add(const ErrorReport &other) { m_entries += other.m_entries; }
    /// In the order of the rows.
    void sortByRow();
    /// A last sentence for people, after those of the errors.
    void setSummary(const QString &sentence) { m_summary = sentence; }
    /// How many different rows are named.
    [[nodiscard]] int rowCount() const;

    /// CouldNotRun where the workspace or the command line is to blame, Refused where the input is.
    [[nodiscard]] ExitCode exitCode() const;
    /// One sentence a line: "Row 3: Website: …"
    [[nodiscard]] QStringList sentences() const;
    /// {"errors":[{"row":3,"field":"website","code":"invalid_format","message":"…"}]}; row and field are null without
    /// one.
    [[nodiscard]] QByteArray json() const;

private:
    struct Entry
    {
        int row = 0;
        FieldError error;
        bool concernsWorkspace = false;
    };
    QList<Entry> m_entries;
    QString m_summary;
};
