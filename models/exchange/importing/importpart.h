// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/record.h"
#include "models/exchange/planning/importplan.h"

/// One record to be written, by the sources of its part: a value where `present` is 1. Invalid: NULL.
struct PartValues
{
    QVariantList values;
    QByteArray present; ///< one byte a source

    [[nodiscard]] bool has(int source) const { return present.at(source) != 0; }
};

/// Where the fields of one part of a plan come from: targets of the mapping, the record of another part of the row, the
/// catalogue's defaults. Made once for a plan, which outlives it; a value.
class ImportPart final
{
public:
    struct Source
    {
        const Field *field = nullptr;
        QString table;
        QList<int> targets;    ///< several where they are keys of one JSON field
        int viaPart = -1;      ///< the id of that part's record
        int mainSource = -1;   ///< part > 0: the same reference of the main record
        QVariant defaultValue; ///< of a new record; invalid: the database's

        [[nodiscard]] bool isKeyed(const QList<MappedTarget> &all) const
        {
            return !targets.isEmpty() && !all.at(targets.first()).path.key.isEmpty();
        }
    };

    /// By part; the first is the record itself.
    [[nodiscard]] static QList<ImportPart> of(const Catalog &catalog, const ImportPlan &plan);
    /// The positions of parts in the order in which they are written: what others refer to comes first, the record itself last.
    [[nodiscard]] static QList<int> writingOrder(const QList<ImportPart> &parts);

    [[nodiscard]] const Entity &entity() const { return *m_entity; }
    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }
    /// The source of a field, or -1.
    [[nodiscard]] int sourceOf(QStringView field) const;
    /// Every table of the entity, users first.
    [[nodiscard]] QStringList tables() const;

    /// What a new record gets. `main`: the first of the plan's parts.
    [[nodiscard]] PartValues newValues(const ImportPart &main, const PlannedImportRow &row) const;
    /// What a record that is there gets: keyed sources only their changed keys.
    [[nodiscard]] PartValues changedValues(const PlannedImportRow &row) const;
    /// By field, for sentences.
    [[nodiscard]] FieldValues byField(const PartValues &values) const;
    /// The bcrypt hash that an older system had; empty: none that can be kept.
    [[nodiscard]] QString passwordHash(const PlannedImportRow &row) const;
    /// The entry of import_chunks for a record.
    [[nodiscard]] QByteArray entry(const PlannedImportRow &row, const PartValues &values, qint64 versionAfter) const;

private:
    [[nodiscard]] QVariant keyedValue(const Source &source, const PlannedImportRow &row, const QList<int> &targets) const;
    [[nodiscard]] int sourceOfTarget(int target) const;
    void appendBefore(QByteArray &json, const PlannedImportRow &row) const;
    void appendAfter(QByteArray &json, const PlannedImportRow &row, const PartValues &values) const;

    const ImportPlan *m_plan = nullptr;
    const Entity *m_entity = nullptr;
    int m_part = 0;
    int m_passwordTarget = -1;
    QList<Source> m_sources;
};
