// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/identifier.h"
#include "models/database/recordrules.h"
#include "models/exchange/planning/importplan.h"

#include <QTest>

/// Plans as the planner makes them, without a file: for tests of what writes them.
class PlanBuilder final
{
public:
    /// Targets as TargetPath::toText() writes them; `references` are those that are written together with the record.
    PlanBuilder(const Catalog &catalog, const QString &entity, const QStringList &targets, const QStringList &references = {})
        : m_catalog(catalog)
    {
        plan.mapping.entity = entity;
        plan.source.name = QStringLiteral("personas.csv");
        plan.source.hash = QString(64, QLatin1Char('a'));
        plan.source.size = 1234;
        for (const QString &reference : references) {
            plan.mapping.references.append({reference, {}, true, true});
        }
        for (const QString &target : targets) {
            addTarget(target);
        }
    }

    /// A new record; one value a target. Parts of references are new, too, unless `parts` says otherwise.
    PlannedImportRow &addNew(const QVariantList &values, const QList<PlannedPart> &parts = {})
    {
        PlannedImportRow &row = addRow(values);
        row.outcome = RowOutcome::New;
        row.parts.append({PlannedPart::State::New, id(), 0, {}, {}});
        for (int i = 0; i < plan.mapping.references.size(); ++i) {
            row.parts.append(parts.isEmpty() ? PlannedPart{PlannedPart::State::New, id(), 0, {}, {}} : parts.at(i));
        }
        return row;
    }

    /// A record that is there; every valid value is a change from the one of `before`.
    PlannedImportRow &addChanged(const QString &recordId, qint64 version, const QVariantList &values, const QVariantList &before)
    {
        PlannedImportRow &row = addRow(values);
        row.outcome = RowOutcome::Changed;
        PlannedPart part{PlannedPart::State::Changed, recordId, version, {}, {}};
        for (int i = 0; i < values.size(); ++i) {
            row.given[i] = values.at(i).isValid();
            if (row.given.at(i)) {
                part.changed.append(i);
                part.before.append(before.at(i));
            }
        }
        row.parts.append(part);
        for (int i = 0; i < plan.mapping.references.size(); ++i) {
            row.parts.append(PlannedPart());
        }
        return row;
    }

    [[nodiscard]] static QString id()
    {
        static qint64 moment = 1'773'154'800'000'000;
        return newId(Instant{++moment});
    }

    ImportPlan plan;

private:
    void addTarget(const QString &text)
    {
        MappedTarget target;
        target.text = text;
        QString rest = text;
        if (rest.contains(QLatin1Char('.')) && !rest.section(QLatin1Char('.'), 0, 0).contains(QLatin1Char('#'))) {
            target.path.via = rest.section(QLatin1Char('.'), 0, 0);
            rest = rest.section(QLatin1Char('.'), 1);
        }
        target.path.field = rest.section(QLatin1Char('#'), 0, 0);
        target.path.key = rest.section(QLatin1Char('#'), 1);
        target.entity = m_catalog.entity(plan.mapping.entity);
        for (int i = 0; i < plan.mapping.references.size(); ++i) {
            if (!target.path.via.isEmpty() && plan.mapping.references.at(i).field == target.path.via) {
                target.part = i + 1;
                target.entity = m_catalog.entity(target.entity->field(target.path.via)->references);
            }
        }
        target.field = target.path.field == QLatin1String("password_hash") ? nullptr : target.entity->field(target.path.field);
        plan.targets.append(target);
    }

    PlannedImportRow &addRow(const QVariantList &values)
    {
        PlannedImportRow row;
        row.source = static_cast<int>(plan.rows.size());
        row.number = row.source + 2;
        row.values = values;
        row.values.resize(plan.targets.size());
        row.given = QList<bool>(plan.targets.size(), true);
        row.typed.resize(plan.targets.size());
        plan.rows.append(row);
        return plan.rows.last();
    }

    const Catalog &m_catalog;
};
