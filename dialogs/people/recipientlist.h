// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/messagerecipient.h"

#include <QHash>
#include <QListWidget>
#include <QSet>

/// Whom to write to: those who can be reached by the channel first, then, apart and with the reason, those who cannot and those
/// who did not allow it. Keeps who has been written to.
class RecipientList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecipientList)

public:
    enum class State { Ready, Written, NoAddress, NotAuthorized };

    explicit RecipientList(QWidget *parent = nullptr);

    void setRecipients(const QList<MessageRecipient> &people);
    void setChannel(MessageChannel channel);
    void setWritten(const QString &id, bool written);
    void retranslate();

    [[nodiscard]] const QList<MessageRecipient> &recipients() const { return m_people; }
    [[nodiscard]] const MessageRecipient *current() const; ///< nullptr when a heading or nothing is current
    [[nodiscard]] State stateOf(const MessageRecipient &person) const;
    [[nodiscard]] QString reasonOf(const MessageRecipient &person) const; ///< why not; empty when nothing is against it
    [[nodiscard]] QList<MessageRecipient> inState(State state) const;
    /// The next one who is ready after the current one, from the start again at the end; false when there is none.
    bool goToNext();

signals:
    void currentPersonChanged();

private:
    void refill();
    void addHeading(const QString &text);
    void addPerson(const MessageRecipient &person, State state);

    QList<MessageRecipient> m_people;
    MessageChannel m_channel = MessageChannel::WhatsApp;
    QSet<QString> m_written;
};
