// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/serverprobe.h"

#include <QFrame>

class QLabel;

/// What "Test connection" found, line by line: server, encryption, schema; each with a sign and words.
class ConnectionReportView final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionReportView)

public:
    explicit ConnectionReportView(QWidget *parent = nullptr);

    void showRunning();
    void showReport(const ServerReport &report);
    void clear();
    void retranslate();

    /// The lines as one text, for screen readers and tests.
    [[nodiscard]] QString summary() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Mark { Good, Doubtful, Waiting };
    struct Line
    {
        QLabel *mark;
        QLabel *words;
    };
    void setLine(int line, Mark mark, const QString &words);
    void updateMarks();
    void fill();

    bool m_running = false;
    bool m_shown = false;
    ServerReport m_report;
    Line m_lines[3];
    Mark m_marks[3] = {Mark::Waiting, Mark::Waiting, Mark::Waiting};
};
