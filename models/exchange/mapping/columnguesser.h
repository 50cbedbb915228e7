// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappingsuggestion.h"

#include <QSet>

/// Finds out what the columns of a file most likely mean. First what headings name, then what words in them hint at, then what
/// the values betray; a target is suggested only where at least half of the values could be read into it, and only once.
/// Values are references to what outlives the object; used once.
class ColumnGuesser final
{
public:
    ColumnGuesser(const Catalog &catalog, const Entity &entity, const SourceTable &table, const TypedFormat &format);
    [[nodiscard]] QList<ColumnSketch> sketches();

private:
    void readColumns();
    void suggestByHeading();
    void suggestByHint();
    void suggestByValues();
    void suggestAnswers();
    void dropWhoIsNobody();
    [[nodiscard]] bool take(int column, const QString &target, bool sure);
    [[nodiscard]] bool isFree(const QString &target) const;
    [[nodiscard]] bool fits(int column, const QString &target) const;
    [[nodiscard]] bool joins(int column, const QString &target) const;
    void splitNames(QList<QStringList> &targets) const;

    const Catalog &m_catalog;
    const Entity &m_entity;
    const SourceTable &m_table;
    const TypedFormat &m_format;
    ImportMapping m_reading; ///< the rules with which values are tried
    QList<ColumnSketch> m_sketches;
    QList<QStringList> m_samples; ///< by column: different texts
    QSet<QString> m_taken;
};
