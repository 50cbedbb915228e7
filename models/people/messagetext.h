// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/people/messagerecipient.h"

#include <QHash>
#include <QUrl>

/// A template filled in for one person.
struct FilledText
{
    QString text;        ///< a field without a value stands there as it is written: "{mentor}"
    QStringList missing; ///< known fields that are empty for this person, once each
    QStringList unknown; ///< words in braces that are no field
};

/// Every field that a template may use, in the order of a menu.
[[nodiscard]] QStringList messageFields();
/// Its name for people: "First names".
[[nodiscard]] QString messageFieldLabel(const QString &field);
/// What the fields are for that person. Dates in words of the template's language and the person's zone of `format`.
[[nodiscard]] QHash<QString, QString> messageValues(const MessageRecipient &person, const QString &coordinator, Instant now,
                                                    const DisplayFormat &format);
[[nodiscard]] FilledText fillTemplate(const QString &text, const QHash<QString, QString> &values);

/// A mailto link and whom it writes to.
struct MailLink
{
    QUrl url;
    qsizetype first = 0; ///< position of its first address
    qsizetype count = 0;
};

/// Longest link that every mail program takes: Windows cuts at about 2,050 characters.
inline constexpr qsizetype LongestLink = 2'000;

/// One message to one person. `tooLong` when the link would be cut; it is made nevertheless.
[[nodiscard]] QUrl mailLink(const QString &address, const QString &subject, const QString &body, bool *tooLong = nullptr);
/// The same message to all, addresses hidden from each other (bcc), in as many links as the length needs. One address and a text
/// that is too long still give a link of their own.
[[nodiscard]] QList<MailLink> mailLinks(const QStringList &addresses, const QString &subject, const QString &body);
/// https://wa.me/<digits>?text=…; WhatsApp opens with the message written, and sends nothing by itself.
[[nodiscard]] QUrl whatsAppLink(const PhoneNumber &number, const QString &text);
