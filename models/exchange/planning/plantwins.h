// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/planning/planmatcher.h"
#include "models/people/duplicaterule.h"

/// The fields of which two records of an entity do not have the same by chance: their name and what they belong to; empty: names
/// say nothing there.
[[nodiscard]] QStringList nameKey(const Entity &entity);

/// Who or what the rows that no key found may be: people by e-mail, document, or a name with something else (duplicaterule.h);
/// others by their name within what they belong to. Blocking, in the executor's thread. Cost: n log n in rows and people, with a bounded
/// number of comparisons for each.
class PlanTwins final
{
public:
    /// Above so many people and rows names are not compared (e-mails, documents and phones are); the plan's remarks say so.
    static constexpr int mostCompared = 60'000;

    /// All outlive it.
    PlanTwins(const Catalog &catalog, Executor &executor, const PlanLayout &layout, ImportPlan &plan, QList<RowFindings> &findings);

    [[nodiscard]] Result<void> find();

private:
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] Result<void> findContacts(const QString &field);
    [[nodiscard]] Result<void> findPeople();
    [[nodiscard]] Result<bool> readPeople(QList<PersonSketch> *people);
    void addRows(QList<PersonSketch> *people) const;
    [[nodiscard]] Result<void> comparePeopleOfFile(const QList<PersonSketch> &people);
    void comparePair(const PreparedPerson &one, const PreparedPerson &other);
    void usePair(const DuplicatePair &pair);
    [[nodiscard]] Result<void> findNames();
    [[nodiscard]] Result<void> nameTwins();
    void setTwin(int row, const QString &id, const QString &field, TwinSign sign);

    struct Contact
    {
        QString email;
        QString document;
        QString phone;
    };

    const Catalog &m_catalog;
    Executor &m_executor;
    const PlanLayout &m_layout;
    ImportPlan &m_plan;
    QList<RowFindings> &m_findings;
    QHash<QString, Contact> m_contacts; ///< of people who share one with a row
    QHash<int, TwinSign> m_signs;       ///< by row
};
