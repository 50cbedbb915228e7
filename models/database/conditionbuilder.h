// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"
#include "models/catalog/relativedays.h"
#include "models/core/result.h"
#include "models/database/selectjoins.h"

#include <QVariant>

/// Turns the filters and the quick search of a query into one SQL condition with bound values.
class ConditionBuilder final
{
public:
    explicit ConditionBuilder(SelectJoins &joins) : m_joins(joins) {}

    [[nodiscard]] Result<void> add(const Filter &filter);
    void addSearch(const QString &search);

    [[nodiscard]] QString condition() const; ///< never empty
    [[nodiscard]] const QVariantList &values() const { return m_values; }
    [[nodiscard]] const QList<int> &valueScales() const { return m_scales; }

private:
    [[nodiscard]] int bind(const QVariant &value, int scale = -1);
    [[nodiscard]] QString conditionOf(const Field &field, const Filter &filter);
    [[nodiscard]] Result<QString> contactCondition(const Field &field, const Filter &filter);
    [[nodiscard]] QString contactEquals(const Field &field, const QVariant &value);
    [[nodiscard]] QString contactContains(const QString &alias, const Field &field, const QString &text);
    [[nodiscard]] QString contactIs(const QString &alias, const Field &field, const QString &kind, const QString &pattern);
    [[nodiscard]] QString isEmpty(const Field &field);
    [[nodiscard]] QString compare(const Field &field, FilterOperator op, const QVariant &value);
    [[nodiscard]] QString contains(const Field &field, const QString &text);
    [[nodiscard]] QString oneOf(const Field &field, const QVariantList &values);
    [[nodiscard]] QString noneOf(const Field &field, const QVariantList &values);
    [[nodiscard]] QString hasAll(const Field &field, const QVariantList &values);
    [[nodiscard]] QString hasTag(const Field &field, const QString &tag);
    [[nodiscard]] QString relative(const Field &field, const Filter &filter);
    [[nodiscard]] QString inDays(const Field &field, const DayRange &days);
    [[nodiscard]] QString fromDay(const Field &field, QDate day);
    [[nodiscard]] QString beforeDay(const Field &field, QDate day);
    /// The first moment of a day in the person's zone; of a date the day itself.
    [[nodiscard]] QVariant startOf(const Field &field, QDate day) const;
    /// The texts of one table that a function of the server looks through; empty where none may.
    [[nodiscard]] QString textsFound(const QString &alias, const QString &table, const QStringList &columns, const QString &word);
    [[nodiscard]] bool isFoundByFunction(const Field &field) const;
    /// A condition over one record of `entity`: some of these fields contains the word.
    [[nodiscard]] QString wordInFields(const Entity &entity, const QString &alias, const QList<const Field *> &fields,
                                       const QString &word, int depth);
    [[nodiscard]] QString wordInField(const Entity &entity, const QString &alias, const Field &field, const QString &word,
                                      int depth);

    SelectJoins &m_joins;
    QStringList m_conditions;
    QVariantList m_values;
    QList<int> m_scales;
};

/// How a stored column reads to people: the placeholder of a missing e-mail is NULL.
[[nodiscard]] QString shownColumn(const Field &field, const QString &column);
