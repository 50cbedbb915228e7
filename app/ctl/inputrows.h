// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandcontext.h"
#include "app/ctl/errorreport.h"

#include <QJsonObject>

/// One object of the input.
struct InputRow
{
    int number = 0; ///< the line, from 1; in a JSON array the position
    QJsonObject object;
};

/// Reads records from a file of JSON objects, one a line (empty lines are passed over, a byte order mark too), or from
/// one JSON array of objects, as `records list --json` writes it.
class InputRows final
{
    Q_DECLARE_TR_FUNCTIONS(InputRows)

public:
    /// `path` "-" is standard input. Lines that are no JSON object are reported by number; the others are read all the
    /// same.
    [[nodiscard]] static InputRows read(const QString &path, const CommandContext &context);

    [[nodiscard]] const QList<InputRow> &rows() const { return m_rows; }
    [[nodiscard]] const ErrorReport &report() const { return m_report; }

private:
    void readLines(const QByteArray &text);
    void readArray(const QByteArray &text);
    void refuse(int row, const QString &message);

    QList<InputRow> m_rows;
    ErrorReport m_report;
};
