// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/security/member.h"

#include <QObject>
#include <QPointer>

class HomePage;

/// The invitations to organizations that wait for the person at work, on Home. GUI thread; the newest request wins.
class InvitationsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InvitationsController)

public:
    explicit InvitationsController(std::shared_ptr<Database> database, QObject *parent = nullptr);

    /// The page may be destroyed first.
    void setPage(HomePage *page);
    /// Reads again: at the start, when Home comes into view, when somebody else is at work.
    void refresh();

signals:
    /// The person belongs to another organization now: what they may do has to be read again.
    void accepted();
    void noticed(const QString &sentence);
    void failed(const Error &error);

private:
    void answer(const Invitation &invitation, bool accept);

    std::shared_ptr<Database> m_database;
    QPointer<HomePage> m_page;
    int m_request = 0;
};
