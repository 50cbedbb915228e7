// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/pagesource.h"
#include "models/catalog/record.h"
#include "models/core/clock.h"
#include "views/common/statestore.h"
#include "views/records/recordcontext.h"

#include <QHash>

/// Keeps states in memory.
class MemoryStateStore final : public StateStore
{
public:
    [[nodiscard]] QByteArray state(const QString &key) const override { return m_states.value(key); }
    void setState(const QString &key, const QByteArray &state) override { m_states.insert(key, state); }

private:
    QHash<QString, QByteArray> m_states;
};

/// What record pages and forms need, without a database: the whole catalogue, made-up values for every type of field, a
/// clock that stands at 2026-03-10 15:00 UTC, candidates, states in memory. Spanish of Colombia, Bogotá, COP.
class RecordScene final
{
public:
    RecordScene();

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const Entity &entity(const char *name) const;
    [[nodiscard]] MemoryStateStore &states() { return m_states; }
    /// Sources that answer at once.
    [[nodiscard]] RecordContext context();
    /// A value that the catalogue accepts; `number` makes them differ. Invalid for ids and secrets.
    [[nodiscard]] QVariant value(const Field &field, int number) const;
    /// A record with a value in every field.
    [[nodiscard]] Record record(const Entity &entity, int number = 1) const;
    /// A list of made-up records, sorted by nothing, filtered by nothing.
    [[nodiscard]] PageSource source(const Entity &entity, int rows) const;
    [[nodiscard]] static QString idOf(int number);
    [[nodiscard]] static QString personName(int number);
    /// The names of the records with the numbers 0 to 199.
    [[nodiscard]] static QHash<QString, QString> labels();

private:
    Catalog m_catalog;
    FixedClock m_clock;
    MemoryStateStore m_states;
};
