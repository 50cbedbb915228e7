// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/people/phonenumber.h"

#include <QString>
#include <QStringList>

#include <optional>

/// How somebody is reached by a written message.
enum class MessageChannel { WhatsApp, Email };

/// The value in contacts.channel and message_templates.channel.
[[nodiscard]] inline QString channelValue(MessageChannel channel)
{
    return channel == MessageChannel::WhatsApp ? QStringLiteral("whatsapp") : QStringLiteral("email");
}

/// Somebody to write to, with what a template may say about them.
struct MessageRecipient
{
    QString id;
    QString firstName;
    QString lastName;
    QString email; ///< empty: none of their own
    QString phone; ///< as it is written
    PhoneNumber number;
    QString language;
    QString program;
    QString cohort;
    QString project;
    QString mentor;
    QString organization;
    std::optional<Instant> lastSession;
    std::optional<Instant> nextSession;
    bool authorized = false; ///< gave consent to the processing of their data, and did not take it back
    std::optional<Instant> lastContact;

    [[nodiscard]] QString fullName() const { return QString(firstName + QLatin1Char(' ') + lastName).trimmed(); }
};

/// A text of message_templates.
struct MessageTemplate
{
    QString id; ///< empty: not kept
    QString name;
    MessageChannel channel = MessageChannel::WhatsApp;
    QString language;
    QString subject;
    QString body;
};

/// A message that was opened, to be noted as a contact with each of these people.
struct SentMessage
{
    QStringList personIds;
    MessageChannel channel = MessageChannel::WhatsApp;
    QString templateId;
    QStringList subjects; ///< one for each person
    QStringList bodies;
};
