// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <QHash>
#include <QJsonObject>

/// What the history says about one record before the entries that were taken back.
struct EarlierRecord
{
    enum class Existence { Unchanged, Existed, Missing };

    Existence existence = Existence::Unchanged;
    QHash<QString, QJsonValue> values; ///< by field; only those that differ from now or are known whole
};

/// Takes entries of the history back, newest first. Pure; cost linear in the entries.
class HistoryWalk final
{
public:
    /// `entity` outlives it.
    explicit HistoryWalk(const Entity &entity) : m_entity(entity) {}

    /// One line of activity_logs. Fields that the catalogue does not know are passed over.
    void takeBack(const QString &table, const QString &id, const QString &action, const QJsonObject &changes);
    [[nodiscard]] const QHash<QString, EarlierRecord> &records() const { return m_records; }

private:
    /// Every field of the table as a whole row of the log has it: what is not named was empty.
    void setWhole(EarlierRecord &record, const QString &table, const QJsonObject &row) const;

    const Entity &m_entity;
    QHash<QString, EarlierRecord> m_records;
};
