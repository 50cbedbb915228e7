// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"

#include <QSet>

/// How a value is compared as a key: texts folded, e-mails in lower case, documents without points, phones by their digits. Empty:
/// it finds nothing (NULL, the placeholder of a missing e-mail).
[[nodiscard]] QString keyForm(const Field &field, const QVariant &value);

/// Finds the records whose fields have these values, all of them at once. Of people only those whose contacts the reader may see.
/// Wanted first, then loaded; statements of 10,000 keys each. Blocking, in the executor's thread.
class PlanKeys final
{
public:
    /// `fields` belong to `entity`, have to match all; both outlive it.
    PlanKeys(const Catalog &catalog, Executor &executor, const Entity &entity, const QList<const Field *> &fields);

    /// Whether it is found by what only the server compares: then found() gives people of any kind.
    [[nodiscard]] bool isContact() const { return m_contact >= 0; }
    /// The values as one key; empty where one of them finds nothing.
    [[nodiscard]] QString key(const QVariantList &values) const;
    void want(const QVariantList &values);
    [[nodiscard]] Result<void> load();
    /// Ids, without repetition, in no order.
    [[nodiscard]] QStringList found(const QString &key) const { return m_found.value(key); }

private:
    [[nodiscard]] Result<void> loadChunk(const QList<QVariantList> &wanted);
    [[nodiscard]] Result<void> loadContacts(const QList<QVariantList> &wanted, QHash<QString, QStringList> *byId);
    [[nodiscard]] Result<void> loadColumns(const QList<QVariantList> &wanted, const QHash<QString, QStringList> &contactsById);
    void add(const QString &key, const QString &id);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Entity &m_entity;
    QList<const Field *> m_fields;
    int m_contact = -1;
    QHash<QString, QVariantList> m_wanted;
    QHash<QString, QStringList> m_found;
};
