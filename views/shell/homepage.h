// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/core/error.h"
#include "views/shell/homesummary.h"

#include <QWidget>

class HomeCard;
class InvitationStrip;
class MessageBar;
class PageHeader;
class QHBoxLayout;
class QPushButton;

/// The first page: what is on today. Calm and true: only what was read, nothing invented.
class HomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomePage)

public:
    explicit HomePage(const DisplayFormat &format, QWidget *parent = nullptr);

    void setSummary(const HomeSummary &summary);
    void setDisplayFormat(const DisplayFormat &format);
    void showError(const Error &error);
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    /// What waits for an answer, above everything else.
    [[nodiscard]] InvitationStrip &invitations() const { return *m_invitations; }

signals:
    void pageRequested(const QString &page);
    void recordRequested(const QString &entity, const QString &id);
    void createRequested(const QString &entity);
    /// It came into view: what it shows should be read again.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void fillMeetings();
    void fillTasks();
    void fillCalls();
    void fillCounts();
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QString dueText(const QDate &due, Tone *tone) const;
    [[nodiscard]] QDate today() const;

    DisplayFormat m_format;
    HomeSummary m_summary;
    bool m_hasSummary = false;
    PageHeader *m_header;
    MessageBar *m_messages;
    InvitationStrip *m_invitations;
    QPushButton *m_newMeeting;
    QPushButton *m_newTask;
    HomeCard *m_meetings;
    HomeCard *m_tasks;
    HomeCard *m_calls;
    HomeCard *m_counts;
};
