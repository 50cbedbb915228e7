// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"

#include <QSet>

/// Finds records of one entity by what a file calls them: their name (folded), an id, people also by e-mail or document. Wanted
/// first, then loaded in few statements. Blocking, in the executor's thread.
class PlanNames final
{
public:
    PlanNames(const Catalog &catalog, Executor &executor, const Entity &entity);

    /// How names are compared.
    [[nodiscard]] static QString form(const QString &text);
    void want(const QString &text);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] QStringList found(const QString &text) const { return m_found.value(form(text)); }
    /// Those of a name that several have: "Semilla (Incubator), Semilla (Company)".
    [[nodiscard]] QString candidates(const QString &text) const { return m_candidates.value(form(text)); }

private:
    [[nodiscard]] Result<void> loadIds(const QStringList &texts);
    [[nodiscard]] Result<void> loadLabels(const QStringList &forms, bool simplified);
    [[nodiscard]] Result<void> loadContacts(const QString &field, const QStringList &texts);
    [[nodiscard]] Result<void> describe();

    const Catalog &m_catalog;
    Executor &m_executor;
    const Entity &m_entity;
    QHash<QString, QString> m_wanted; ///< form -> text
    QHash<QString, QStringList> m_found;
    QHash<QString, QString> m_candidates;
};
