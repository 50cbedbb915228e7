// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappingsuggestion.h"

/// A mapping while a person makes it: the columns of the file on one side, targets on the other. Keeps it in order: a target is
/// filled by one mapping, what is referred to can be found. A value; `catalog` outlives it. Cost: linear in columns and targets.
class MappingDraft final
{
public:
    enum class State {
        Unmapped, ///< not imported
        Guess,    ///< a suggestion from the values
        Sure,     ///< the heading names it
        Chosen    ///< by the person, or by a saved mapping
    };
    struct Column
    {
        ColumnSketch sketch;
        State state = State::Unmapped;
    };

    MappingDraft() = default;
    /// `mapping` is what the columns begin with: a suggestion, or (`saved`) one that was kept under a name. Columns that the
    /// file does not have are left out of it.
    MappingDraft(const Catalog &catalog, const ImportMapping &mapping, const QList<ColumnSketch> &sketches, bool saved = false);

    [[nodiscard]] bool isEmpty() const { return m_catalog == nullptr; }
    [[nodiscard]] const Entity &entity() const { return *m_catalog->entity(m_mapping.entity); }
    [[nodiscard]] const ImportMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// Whether a person changed something since it was made.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// Everything that belongs to no column: keys, mode, rules, empty cells, older system.
    void setRules(const ImportMapping &rules);

    /// The mapping that a column takes part in; nullptr: it is not imported.
    [[nodiscard]] const FieldMapping *mappingOfColumn(const QString &heading) const;
    /// Where a column goes; empty: nowhere. A target of texts that another column fills is joined from both; any other is taken
    /// away from that column.
    void setTarget(const QString &heading, const QString &target);
    [[nodiscard]] static bool canJoin(const Catalog &catalog, const Entity &entity, const TargetPath &target);
    void removeColumn(const QString &heading);
    /// Moves a joined column one place towards the front.
    void moveForward(const QString &heading);
    void setJoiner(const QString &target, const QString &joiner);
    void setSeparators(const QString &target, const QString &separators);
    /// What a text of the file means; `value` empty: nothing. `known` false: it means nothing that is known, again.
    void setWord(const QString &target, const QString &text, const QString &value, bool known = true);
    void setUnknown(const QString &target, FieldMapping::Unknown unknown);
    /// The same value for every row, as a person types it; empty takes the constant away.
    void setConstant(const QString &target, const QString &text);
    [[nodiscard]] QList<FieldMapping> constants() const;
    void setReference(const ReferenceMapping &reference);

    /// Targets without which no record can be made, and that nothing fills, by their names for people.
    [[nodiscard]] QStringList missing() const;
    /// Keys of which no field is filled: they find nothing.
    [[nodiscard]] bool findsRecords() const;

private:
    [[nodiscard]] FieldMapping *find(const QString &target);
    [[nodiscard]] bool isFilled(const QString &target) const;
    void keepReferences();
    void mark(const QString &heading, State state);
    void missingOf(const Entity &entity, const QString &via, QStringList &missing) const;

    const Catalog *m_catalog = nullptr;
    ImportMapping m_mapping;
    QList<Column> m_columns;
    bool m_isChanged = false;
};

/// The field that a target fills, of whichever entity; nullptr: there is none.
[[nodiscard]] const Field *fieldOfTarget(const Catalog &catalog, const Entity &entity, const TargetPath &target);
/// How many of a saved mapping's columns stand in the file, in hundredths; -1 when it has none.
[[nodiscard]] int fitOf(const ImportMapping &mapping, const QStringList &headings);
