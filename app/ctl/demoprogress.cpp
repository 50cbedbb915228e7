// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/demoprogress.h"

#include "models/database/platform/terminal.h"

#include <cstdio>

DemoProgress::DemoProgress(int copies, const QLocale &locale)
    : m_copies(copies)
    , m_locale(locale)
    , m_onTerminal(isTerminal(stderr))
{
    m_timer.start();
}

QString DemoProgress::line(const DemoSummary &written, int copies, qint64 milliseconds, const QLocale &locale)
{
    const qint64 rate = milliseconds > 0 ? written.rows * 1000 / milliseconds : 0;
    const qint64 left = written.copies > 0 ? milliseconds * (copies - written.copies) / written.copies / 1000 : 0;
    const QString remaining = left < 60 ? tr("%n second(s) left", nullptr, static_cast<int>(left))
                                        : tr("%n minute(s) left", nullptr, static_cast<int>((left + 30) / 60));
    return tr("%1 of %2 copies, %3 records, %4 a second, %5")
        .arg(locale.toString(written.copies), locale.toString(copies), locale.toString(written.rows), locale.toString(rate), remaining);
}

void DemoProgress::show(const DemoSummary &written)
{
    if (!m_onTerminal) {
        return;
    }
    // Back to the beginning, the line, the rest of a longer one before it away.
    const QByteArray text = "\r" + line(written, m_copies, m_timer.elapsed(), m_locale).toLocal8Bit() + "\033[K";
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
    std::fflush(stderr);
    m_shown = true;
}

void DemoProgress::finish()
{
    if (m_shown) {
        std::fputc('\n', stderr);
        m_shown = false;
    }
}
