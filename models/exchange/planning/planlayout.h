// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/result.h"
#include "models/exchange/planning/importplan.h"

#include <QSet>

#include <functional>

/// One record that every row may make: what fills it, what finds it.
struct PlanPart
{
    const Entity *entity = nullptr;
    QString via;                 ///< the reference field that leads to it; empty: the record itself
    QList<int> targets;          ///< that fill it
    QStringList fields;          ///< of those targets
    QHash<QString, int> byField; ///< targets of whole fields
    QList<QStringList> keys;     ///< fields that find it, each list tried in turn
    int nameTarget = -1;         ///< a target of the record itself that holds its name
    bool create = false;
    bool update = false;
    QList<const Field *> required; ///< fields that a new record needs and that have no default
    /// Every filled field can be checked by itself: none is tied to another by a rule, none is kept by the program.
    bool checkedAlone = true;
};

/// A target that holds the name of another record.
struct NamedTarget
{
    int target = -1;
    const Entity *entity = nullptr; ///< of the record that is named
    int part = -1;                  ///< made where it is not there; -1: never
};

/// What the targets of a plan mean for its rows. A value over the plan's catalogue.
class PlanLayout final
{
public:
    /// Adds targets to `plan` for what is made of a name alone and for required fields that nothing fills; rows have as many values as there are targets afterwards.
    [[nodiscard]] static Result<PlanLayout> make(const Catalog &catalog, ImportPlan &plan);

    [[nodiscard]] const QList<PlanPart> &parts() const { return m_parts; }
    [[nodiscard]] const PlanPart &main() const { return m_parts.first(); }
    /// Parts beside the record itself: those that others refer to first.
    [[nodiscard]] const QList<int> &order() const { return m_order; }
    [[nodiscard]] const QList<NamedTarget> &named() const { return m_named; }
    /// The part that a reference field of the record leads to; 0: none.
    [[nodiscard]] int partOf(const QString &reference) const { return m_references.value(reference); }
    /// What a row says of a field, references from other parts and from the record itself included; invalid: nothing.
    [[nodiscard]] QVariant value(const PlannedImportRow &row, int part, const QString &field) const;
    [[nodiscard]] QVariantList values(const PlannedImportRow &row, int part, const QStringList &fields) const;
    /// Reference fields of a part that another part or the record itself fills.
    [[nodiscard]] const QStringList &references(int part) const { return m_filled.at(part); }
    /// Whether a row says anything of a part (constants do not count).
    [[nodiscard]] bool says(const PlannedImportRow &row, int part) const;
    /// The cell that speaks of a field; -1: none.
    [[nodiscard]] int cellOf(int part, const QString &field) const;
    [[nodiscard]] int firstCell(const PlannedImportRow &row, int part) const;
    /// How a row names a part; empty where it does not. What it does not say is taken from `stored`, the record as it is (by field).
    /// Records that the name refers to are called by `labels`.
    [[nodiscard]] QString label(const PlannedImportRow &row, int part, const QHash<QString, QString> &labels,
                                const std::function<QVariant(const QString &)> &stored = {}) const;
    /// Puts what is needed to make a record of its name alone into the row.
    void fillFromName(PlannedImportRow &row, int part, const QString &name) const;
    /// Fields of a part that comparing, checking and naming a record need.
    [[nodiscard]] QStringList storedFields(int part) const;

private:
    struct LabelPiece
    {
        QString literal;
        QString field;
        bool isReference = false;
    };

    [[nodiscard]] Result<void> addParts(const Catalog &catalog, ImportPlan &plan);
    void noteRules(const ImportPlan &plan);
    [[nodiscard]] bool isFilled(int part, const QString &field) const;
    void addMissing(ImportPlan &plan);
    void addNameTargets(ImportPlan &plan, int part);
    void sortParts();

    QList<PlanPart> m_parts;
    QList<int> m_order;
    QList<NamedTarget> m_named;
    QHash<QString, int> m_references;
    QList<QStringList> m_filled;
    QList<QList<LabelPiece>> m_labels;
    QSet<int> m_constants; ///< targets that no column fills
};
