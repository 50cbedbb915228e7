// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/connectionreportview.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

ConnectionReportView::ConnectionReportView(QWidget *parent)
    : QFrame(parent)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setCard(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics.space12(), metrics.space8(), metrics.space12(), metrics.space8());
    grid->setHorizontalSpacing(metrics.space8());
    grid->setVerticalSpacing(metrics.space4());
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 3; ++i) {
        m_lines[i] = {new QLabel(this), textLabel(QString(), TextKind::Body, this)};
        m_lines[i].words->setWordWrap(true);
        grid->addWidget(m_lines[i].mark, i, 0, Qt::AlignTop);
        grid->addWidget(m_lines[i].words, i, 1);
    }
    clear();
}

void ConnectionReportView::clear()
{
    m_running = false;
    m_shown = false;
    hide();
}

void ConnectionReportView::showRunning()
{
    m_running = true;
    m_shown = true;
    fill();
    show();
}

void ConnectionReportView::showReport(const ServerReport &report)
{
    m_running = false;
    m_shown = true;
    m_report = report;
    fill();
    show();
}

void ConnectionReportView::setLine(int line, Mark mark, const QString &words)
{
    m_marks[line] = mark;
    m_lines[line].words->setText(words);
    m_lines[line].words->setVisible(!words.isEmpty());
    m_lines[line].mark->setVisible(!words.isEmpty());
}

void ConnectionReportView::fill()
{
    if (m_running) {
        setLine(0, Mark::Waiting, tr("Connecting…"));
        setLine(1, Mark::Waiting, QString());
        setLine(2, Mark::Waiting, QString());
    } else {
        //: %1 server version, %2 the login's name, %3 a number of milliseconds
        setLine(
            0, Mark::Good,
            tr("Connected to PostgreSQL %1 as %2; it answers in %3 ms.")
                .arg(m_report.serverVersion, m_report.user, QLocale().toString(qlonglong(m_report.latency.count()))));
        if (m_report.encrypted && m_report.identityProven) {
            setLine(1, Mark::Good, tr("Encrypted, and the server proved who it is."));
        } else if (m_report.encrypted) {
            setLine(1, Mark::Doubtful, tr("Encrypted, but the server did not prove who it is."));
        } else {
            setLine(1, Mark::Doubtful, tr("Not encrypted: everything can be read on the way."));
        }
        switch (m_report.schema) {
        case SchemaState::Ready:
            setLine(2, Mark::Good, tr("The database is ready to work with."));
            break;
        case SchemaState::Empty:
            setLine(2, Mark::Doubtful,
                    m_report.mayCreateSchema
                        ? tr("The database is empty. When you connect, you can have its tables made.")
                        : tr("The database is empty. An administrator has to make its tables first."));
            break;
        case SchemaState::Older:
            setLine(2, Mark::Doubtful,
                    tr("The database was made by an older version and has to be brought up to date."));
            break;
        case SchemaState::Newer:
            setLine(2, Mark::Doubtful, tr("The database was made by a newer version. Update Semillero to use it."));
            break;
        case SchemaState::Foreign:
            setLine(2, Mark::Doubtful, tr("The database holds something else than Semillero. Choose another one."));
            break;
        }
    }
    updateMarks();
    setAccessibleName(summary());
}

void ConnectionReportView::updateMarks()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    for (int i = 0; i < 3; ++i) {
        const bool good = m_marks[i] == Mark::Good;
        const QString name = good                           ? QStringLiteral("circle-check")
                             : m_marks[i] == Mark::Doubtful ? QStringLiteral("triangle-alert")
                                                            : QStringLiteral("loader-circle");
        const IconColor color = good                           ? IconColor::Success
                                : m_marks[i] == Mark::Doubtful ? IconColor::Warning
                                                               : IconColor::Muted;
        m_lines[i].mark->setPixmap(
            icon(name, color).pixmap(QSize(metrics.icon(), metrics.icon()), devicePixelRatioF()));
    }
}

QString ConnectionReportView::summary() const
{
    QStringList words;
    for (const Line &line : m_lines) {
        if (!line.words->isHidden()) {
            words.append(line.words->text());
        }
    }
    return words.join(QLatin1Char(' '));
}

void ConnectionReportView::retranslate()
{
    if (m_shown) {
        fill();
    }
}

void ConnectionReportView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateMarks();
    }
}
