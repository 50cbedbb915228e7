// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/contactscontroller.h"
#include "models/people/messagerecipient.h"

#include <QObject>

/// Opens a message to a member that is written already: an invitation, a code. Nothing is noted as a contact, since a code
/// may stand in it. GUI thread.
class MemberMessages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberMessages)

public:
    MemberMessages(const RecordPageServices &services, QObject *parent);

    /// Without it links go to the desktop.
    void setLinkOpener(const LinkOpener &open) { m_open = open; }
    /// How the person is reached; `known` is not called when they are not visible.
    void find(const QString &personId, const std::function<void(const MessageRecipient &)> &known);
    void open(MessageChannel channel, const MessageRecipient &person, const QString &subject, const QString &body);
    /// Shows the message and asks by which way it goes.
    void offer(const QString &personId, const QString &title, const QString &subject, const QString &body, QWidget *window);

signals:
    void failed(const Error &error);

private:
    RecordPageServices m_services;
    LinkOpener m_open;
};
