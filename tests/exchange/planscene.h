// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importwriter.h"
#include "models/exchange/mapping/mappingsuggestion.h"
#include "models/exchange/planning/importplanner.h"
#include "models/exchange/reading/sourcereader.h"
#include "tests/support/testdatabase.h"

/// Plans and commits imports of small files in a test.
class PlanScene final
{
public:
    explicit PlanScene(const TestDatabase &database) : m_database(database) {}

    [[nodiscard]] static SourceTable source(const QByteArray &csv)
    {
        auto read = readSourceBytes(csv, QStringLiteral("lista.csv"));
        return read.ok() ? read.value() : SourceTable();
    }
    [[nodiscard]] static TypedFormat format()
    {
        TypedFormat format;
        format.display = DisplayFormat{QLocale(QStringLiteral("es_CO")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
        return format;
    }
    /// "email=Correo" a pair; "organization_type:=ngo" a constant.
    [[nodiscard]] static ImportMapping mapping(const QString &entity, const QStringList &pairs, const QStringList &keys = {})
    {
        ImportMapping mapping;
        mapping.entity = entity;
        mapping.keys = keys;
        for (const QString &pair : pairs) {
            FieldMapping field;
            const bool constant = pair.contains(QLatin1String(":="));
            field.target = TargetPath::fromText(pair.section(constant ? QStringLiteral(":=") : QStringLiteral("="), 0, 0));
            const QString other = pair.section(u'=', 1);
            constant ? void(field.constant = other) : field.columns.append(other);
            mapping.fields.append(field);
        }
        return mapping;
    }
    [[nodiscard]] Result<ImportPlan> plan(const QByteArray &csv, const ImportMapping &mapping, Database *as = nullptr) const
    {
        return work<ImportPlan>([&](ImportPlanner &planner) { return planner.plan(source(csv), mapping); }, as);
    }
    template <typename T>
    [[nodiscard]] Result<T> work(const std::function<Result<T>(ImportPlanner &)> &work, Database *as = nullptr) const
    {
        Database &database = as == nullptr ? m_database.database() : *as;
        return waitFor(database.run<T>(Lane::Background, [&](Executor &executor) {
            ImportPlanner planner(m_database.catalog(), executor, m_database.clock(), format());
            return work(planner);
        }));
    }
    [[nodiscard]] Result<ImportPlan> edit(ImportPlan plan, int row, int target, const QString &typed) const
    {
        return work<ImportPlan>([&](ImportPlanner &planner) -> Result<ImportPlan> {
            auto done = planner.edit(plan, row, target, typed);
            return done ? Result<ImportPlan>(plan) : Result<ImportPlan>(done.error());
        });
    }
    [[nodiscard]] Result<ImportPlan> decide(ImportPlan plan, const QList<int> &rows, RowDecision decision) const
    {
        return work<ImportPlan>([&](ImportPlanner &planner) -> Result<ImportPlan> {
            auto done = planner.decide(plan, rows, decision);
            return done ? Result<ImportPlan>(plan) : Result<ImportPlan>(done.error());
        });
    }
    [[nodiscard]] Result<ImportRecord> commit(ImportPlan &plan, Database *as = nullptr) const
    {
        Database &database = as == nullptr ? m_database.database() : *as;
        return waitFor(database.run<ImportRecord>(Lane::Background, [&](Executor &executor) {
            return ImportWriter(m_database.catalog(), executor, m_database.clock()).commit(plan);
        }));
    }
    /// "new 2, changed 0, unchanged 0, refused 1, duplicates 0, skipped 0"
    [[nodiscard]] static QString counted(const ImportPlan &plan)
    {
        const ImportCounts counts = plan.counts();
        return QStringLiteral("new %1, changed %2, unchanged %3, refused %4, duplicates %5, skipped %6")
            .arg(counts.created).arg(counts.changed).arg(counts.unchanged).arg(counts.refused).arg(counts.duplicates).arg(counts.skipped);
    }
    /// "3 email invalid_format: …" of every problem, in order.
    [[nodiscard]] static QStringList problems(const ImportPlan &plan)
    {
        QStringList lines;
        for (const PlannedImportRow &row : plan.rows) {
            for (const CellProblem &problem : row.problems) {
                lines.append(QStringLiteral("%1 %2 %3: %4").arg(row.number)
                                 .arg(problem.target < 0 ? QStringLiteral("-") : plan.targets.at(problem.target).text,
                                      errorCodeName(problem.code), problem.message));
            }
        }
        return lines;
    }
    [[nodiscard]] static int target(const ImportPlan &plan, const char *text)
    {
        for (int i = 0; i < plan.targets.size(); ++i) {
            if (plan.targets.at(i).text == QLatin1String(text)) {
                return i;
            }
        }
        return -1;
    }

private:
    const TestDatabase &m_database;
};
