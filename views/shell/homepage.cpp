// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/homepage.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/thememetrics.h"
#include "views/shell/cardrow.h"
#include "views/shell/homecard.h"
#include "views/shell/invitationstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

HomePage::HomePage(const DisplayFormat &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_invitations(new InvitationStrip(this))
    , m_newMeeting(new QPushButton(::icon(QStringLiteral("calendar-plus")), QString(), this))
    , m_newTask(new QPushButton(::icon(QStringLiteral("plus")), QString(), this))
    , m_meetings(new HomeCard(this))
    , m_tasks(new HomeCard(this))
    , m_calls(new HomeCard(this))
    , m_counts(new HomeCard(this))
{
    buildLayout();
    connect(m_newMeeting, &QPushButton::clicked, this, [this] { emit createRequested(QStringLiteral("meetings")); });
    connect(m_newTask, &QPushButton::clicked, this, [this] { emit createRequested(QStringLiteral("tasks")); });
    connect(m_meetings, &HomeCard::linkActivated, this, [this] { emit pageRequested(QStringLiteral("meetings")); });
    connect(m_tasks, &HomeCard::linkActivated, this, [this] { emit pageRequested(QStringLiteral("tasks")); });
    connect(m_calls, &HomeCard::linkActivated, this, [this] { emit pageRequested(QStringLiteral("programs")); });
    retranslate();
}

void HomePage::buildLayout()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_header->addAction(m_newMeeting);
    m_header->addAction(m_newTask);
    setSurface(this, Surface::Content);

    auto *left = new QVBoxLayout;
    left->setSpacing(metrics.space16());
    left->addWidget(m_meetings);
    left->addWidget(m_calls);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics.space16());
    right->addWidget(m_tasks);
    right->addWidget(m_counts);
    right->addStretch(1);
    auto *rightSide = new QWidget(this);
    rightSide->setFixedWidth(metrics.px(340));
    rightSide->setLayout(right);
    right->setContentsMargins(0, 0, 0, 0);

    auto *body = new QWidget(this);
    setSurface(body, Surface::Panel);
    auto *columns = new QHBoxLayout(body);
    const int margin = metrics.pageMargin();
    columns->setContentsMargins(margin, metrics.space12(), margin, margin);
    columns->setSpacing(metrics.space16());
    columns->addLayout(left, 1);
    columns->addWidget(rightSide);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(margin, 0, margin, 0);
    messages->setSpacing(metrics.space8());
    messages->addWidget(m_messages);
    messages->addWidget(m_invitations);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(messages);
    layout->addSpacing(metrics.space4());
    layout->addWidget(line);
    layout->addWidget(scroll, 1);
}

void HomePage::setSummary(const HomeSummary &summary)
{
    m_summary = summary;
    m_hasSummary = true;
    m_messages->clear();
    retranslate();
    if (m_summary.belongsNowhere) {
        m_messages->showMessage(MessageBar::Level::Info,
                                tr("You are signed in, but nobody has given you a place here yet. Ask whoever looks after the "
                                   "workspace to make you a member of your organization."));
    }
}

void HomePage::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    retranslate();
}

void HomePage::showError(const Error &error)
{
    m_messages->showError(error);
}

void HomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
}

QDate HomePage::today() const
{
    return m_summary.now.toUtc().toTimeZone(m_format.zone).date();
}

QString HomePage::greeting() const
{
    constexpr int noon = 12;
    constexpr int evening = 19;
    const QString name = m_summary.personName.section(QLatin1Char(' '), 0, 0);
    const int hour = m_summary.now.toUtc().toTimeZone(m_format.zone).time().hour();
    if (name.isEmpty()) {
        return tr("What is on today");
    }
    if (hour < noon) {
        return tr("Good morning, %1. This is what is on today").arg(name);
    }
    return hour < evening ? tr("Good afternoon, %1. This is what is on today").arg(name)
                          : tr("Good evening, %1. This is what is on today").arg(name);
}

void HomePage::retranslate()
{
    m_newMeeting->setText(tr("New meeting"));
    m_newTask->setText(tr("New task"));
    m_meetings->setTitle(tr("Meetings today"));
    m_meetings->setLink(tr("All meetings"));
    m_tasks->setTitle(tr("Your tasks"));
    m_tasks->setLink(tr("All tasks"));
    m_calls->setTitle(tr("Open calls"));
    m_calls->setLink(tr("All programs"));
    m_counts->setTitle(tr("In this workspace"));
    m_newMeeting->setVisible(m_summary.mayCreateMeeting);
    m_newTask->setVisible(m_summary.mayCreateTask);
    m_calls->setVisible(m_summary.showsCalls);
    m_counts->setVisible(!m_hasSummary || !m_summary.counts.isEmpty());
    if (!m_hasSummary) {
        m_header->setTitle(tr("Home"));
        m_header->setSubtitle(tr("What is on today"));
        return;
    }
    //: The long date of the locale, as "Monday, 23 November"
    m_header->setTitle(tr("Today, %1").arg(m_format.locale.toString(today(), tr("dddd, d MMMM"))));
    m_header->setSubtitle(greeting());
    m_meetings->setEmptyText(tr("No meetings today."));
    m_tasks->setEmptyText(m_summary.personName.isEmpty() ? tr("Say who you are to see your tasks here.")
                                                         : tr("No open tasks for you."));
    m_calls->setEmptyText(tr("No program takes applications today."));
    fillMeetings();
    fillTasks();
    fillCalls();
    fillCounts();
}

void HomePage::fillMeetings()
{
    m_meetings->setCount(m_summary.allMeetings, m_format.locale.toString(m_summary.allMeetings));
    m_meetings->clearRows();
    for (const HomeMeeting &meeting : qAsConst(m_summary.meetings)) {
        const QTime start = meeting.start.toUtc().toTimeZone(m_format.zone).time();
        const QTime end = meeting.end.toUtc().toTimeZone(m_format.zone).time();
        auto *row = new CardRow(m_meetings);
        row->setLeading(start.toString(QStringLiteral("HH:mm")));
        //: A span of time: "until 10:00 · virtual"
        const QString span = tr("until %1").arg(end.toString(QStringLiteral("HH:mm")));
        const QString place = meeting.placeWord.isEmpty() ? meeting.place : meeting.placeWord.translated();
        row->setWords(meeting.title, place.isEmpty() ? span : QString(span + QStringLiteral(" · ") + place));
        if (meeting.end < m_summary.now) {
            row->setTrailing(tr("over"));
        } else if (meeting.start <= m_summary.now) {
            row->setTrailing(tr("now"), Tone::Success);
        }
        connect(row, &QAbstractButton::clicked, this,
                [this, id = meeting.id] { emit recordRequested(QStringLiteral("meetings"), id); });
        m_meetings->addRow(row);
    }
}

QString HomePage::dueText(const QDate &due, Tone *tone) const
{
    const qint64 days = today().daysTo(due);
    if (days < 0) {
        *tone = Tone::Danger;
        return tr("overdue, %n day(s)", nullptr, int(-days));
    }
    if (days == 0) {
        *tone = Tone::Warning;
        return tr("today");
    }
    return days == 1 ? tr("tomorrow") : m_format.locale.toString(due, QStringLiteral("d MMM"));
}

void HomePage::fillTasks()
{
    m_tasks->setCount(m_summary.allTasks, m_format.locale.toString(m_summary.allTasks));
    m_tasks->clearRows();
    for (const HomeTask &task : qAsConst(m_summary.tasks)) {
        auto *row = new CardRow(m_tasks);
        row->setWords(task.title, task.about);
        if (task.due.has_value()) {
            Tone tone = Tone::Neutral;
            const QString due = dueText(task.due->toUtc().toTimeZone(m_format.zone).date(), &tone);
            row->setTrailing(due, tone);
        }
        connect(row, &QAbstractButton::clicked, this,
                [this, id = task.id] { emit recordRequested(QStringLiteral("tasks"), id); });
        m_tasks->addRow(row);
    }
}

void HomePage::fillCalls()
{
    m_calls->setCount(m_summary.allCalls, m_format.locale.toString(m_summary.allCalls));
    m_calls->clearRows();
    for (const HomeCall &call : qAsConst(m_summary.calls)) {
        auto *row = new CardRow(m_calls);
        row->setWords(call.name, call.organization);
        const qint64 days = today().daysTo(call.closes);
        row->setTrailing(days == 0
                             ? tr("closes today")
                             : tr("closes on %1").arg(m_format.locale.toString(call.closes, QStringLiteral("d MMM"))),
                         days <= 3 ? Tone::Warning : Tone::Neutral);
        connect(row, &QAbstractButton::clicked, this,
                [this, id = call.id] { emit recordRequested(QStringLiteral("programs"), id); });
        m_calls->addRow(row);
    }
}

void HomePage::fillCounts()
{
    m_counts->clearRows();
    for (const HomeCount &count : qAsConst(m_summary.counts)) {
        auto *row = new CardRow(m_counts);
        row->setLeading(QString(), count.icon);
        row->setWords(count.title.translated());
        row->setTrailing(m_format.locale.toString(count.records));
        connect(row, &QAbstractButton::clicked, this, [this, page = count.page] { emit pageRequested(page); });
        m_counts->addRow(row);
    }
}
