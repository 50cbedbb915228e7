// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/columnreading.h"

#include "models/exchange/mapping/rowmapper.h"

#include <algorithm>

namespace {

constexpr int lookedAtRows = 500;
constexpr int shownExamples = 3;

QString shownValue(const MappedTarget &target, const QVariant &value, const QString &typed, const DisplayFormat &format)
{
    const bool plain = target.field == nullptr || !target.path.key.isEmpty() || target.field->type == FieldType::Reference;
    return plain ? (value.isValid() ? value.toString() : typed) : displayText(*target.field, value, format);
}

void addExample(ColumnReading &reading, const QString &typed, const QString &shown)
{
    const auto same = [&typed](const ColumnReading::Example &known) { return known.typed == typed; };
    if (reading.examples.size() < shownExamples && !std::any_of(reading.examples.cbegin(), reading.examples.cend(), same)) {
        reading.examples.append({typed, shown});
    }
}

} // namespace

QHash<QString, ColumnReading> readColumns(const Catalog &catalog, const ImportMapping &mapping, const SourceTable &source,
                                          const TypedFormat &format)
{
    QHash<QString, ColumnReading> readings;
    const auto mapper = RowMapper::make(catalog, mapping, source.headings, format);
    if (!mapper.ok()) {
        return readings;
    }
    const QList<MappedTarget> &targets = mapper.value().targets();
    const auto rows = std::min<qsizetype>(lookedAtRows, source.rows.size());
    for (qsizetype at = 0; at < rows; ++at) {
        const SourceRow &row = source.rows.at(at);
        const MappedRow mapped = mapper.value().map(row);
        for (qsizetype target = 0; target < targets.size(); ++target) {
            ColumnReading &reading = readings[targets.at(target).text];
            ++reading.checked;
            const QString typed = mapped.typed.value(target).simplified();
            const auto here = [target](const CellProblem &problem) { return problem.target == target; };
            const auto problem = std::find_if(mapped.problems.cbegin(), mapped.problems.cend(), here);
            if (problem != mapped.problems.cend()) {
                if (++reading.failed == 1) {
                    reading.problem = problem->message;
                    reading.problemTyped = typed;
                    reading.problemRow = row.number;
                }
            } else if (!typed.isEmpty()) {
                addExample(reading, typed, shownValue(targets.at(target), mapped.values.value(target), typed, format.display));
            }
        }
    }
    return readings;
}
