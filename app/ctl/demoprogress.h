// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demowriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

/// How far the demo is, on one line of the terminal that standard error is; nowhere else.
class DemoProgress final
{
    Q_DECLARE_TR_FUNCTIONS(DemoProgress)

public:
    DemoProgress(int copies, const QLocale &locale);

    /// From any one thread.
    void show(const DemoSummary &written);
    /// Ends the line, if there is one.
    void finish();
    /// "120 of 1000 copies, 461,160 records, 9,200 a second, 3 min left": translated.
    [[nodiscard]] static QString line(const DemoSummary &written, int copies, qint64 milliseconds, const QLocale &locale);

private:
    int m_copies;
    QLocale m_locale;
    QElapsedTimer m_timer;
    bool m_onTerminal;
    bool m_shown = false;
};
