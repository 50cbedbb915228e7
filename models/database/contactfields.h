// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/page.h"
#include "models/database/executor.h"

#include <QHash>

/// A person's own e-mail, mobile and document number; NULL (invalid) where there is none or the reader may not see it.
struct PersonContacts
{
    QVariant email; ///< never the placeholder of a missing one
    QVariant phone;
    QVariant documentNumber;

    /// The value of "email", "phone" or "document_number".
    [[nodiscard]] QVariant value(const QString &field) const;
};

/// E-mail, mobile and document number of people are no selectable columns on a server: a function of the database gives those that the
/// reader may see, and notes that they were seen. Everything that reads rows of people fills them here, a page at a time.
/// True for such a field; on SQLite they are columns like any other.
[[nodiscard]] bool isFilledAfterwards(const Field &field, Engine engine);

/// Fills the columns of such fields into rows that were read with NULL in their place. One statement a thousand people;
/// none where no such field was asked for. Writes to the log: not inside beginRead().
[[nodiscard]] Result<void> fillContacts(Executor &executor, const Entity &entity, const QStringList &fields, QList<Row> &rows);

/// The contacts of these people on either engine. People that do not exist or whose contacts are hidden are missing.
[[nodiscard]] Result<QHash<QString, PersonContacts>> readContacts(Executor &executor, const QStringList &ids);
