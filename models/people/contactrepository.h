// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/people/messagerecipient.h"

/// Reads whom to write to and with which texts, and notes contacts. Blocking, in the executor's thread.
class ContactRepository final
{
public:
    ContactRepository(Executor &executor, const Clock &clock) : m_executor(executor), m_clock(clock) {}

    /// In the order of the ids; who is gone is left out. Nine small queries, whatever the number.
    [[nodiscard]] Result<QList<MessageRecipient>> recipients(const QStringList &ids);
    /// Those in use, by name.
    [[nodiscard]] Result<QList<MessageTemplate>> templates();
    /// One contact for each person, at this moment, by the actor. One transaction; returns the ids of the contacts.
    [[nodiscard]] Result<QStringList> note(const SentMessage &message);
    /// Takes noted contacts away again; returns how many were still there.
    [[nodiscard]] Result<qint64> forget(const QStringList &contactIds);

private:
    using Visit = std::function<void(MessageRecipient &, const QList<QVariant> &)>;
    [[nodiscard]] Result<void> fill(QList<MessageRecipient> &people, const QString &sql, const QList<FieldType> &columns,
                                    const Visit &visit);

    Executor &m_executor;
    const Clock &m_clock;
};
