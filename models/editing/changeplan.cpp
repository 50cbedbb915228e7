// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/changeplan.h"

#include "models/catalog/validation.h"
#include "models/database/recordrules.h"

#include <algorithm>

namespace {

bool hasCell(const PlannedRow &row, PlannedCell::State state)
{
    return std::any_of(row.cells.cbegin(), row.cells.cend(),
                       [state](const PlannedCell &cell) { return cell.state == state; });
}

} // namespace

PlannedCell::State PlannedRow::state() const
{
    if (leftOut) {
        return PlannedCell::State::LeftOut;
    }
    if (!sentence.isEmpty() || hasCell(*this, PlannedCell::State::Refused)) {
        return PlannedCell::State::Refused;
    }
    if (hasCell(*this, PlannedCell::State::Changed)) {
        return PlannedCell::State::Changed;
    }
    return hasCell(*this, PlannedCell::State::LeftOut) ? PlannedCell::State::LeftOut : PlannedCell::State::Unchanged;
}

PlanCounts ChangePlan::counts() const
{
    PlanCounts counts;
    for (const PlannedRow &row : rows) {
        switch (row.state()) {
        case PlannedCell::State::Changed:
            ++counts.changed;
            break;
        case PlannedCell::State::Unchanged:
            ++counts.unchanged;
            break;
        case PlannedCell::State::Refused:
            ++counts.refused;
            break;
        case PlannedCell::State::LeftOut:
            ++counts.leftOut;
            break;
        }
    }
    return counts;
}

int ChangePlan::changedCells() const
{
    qsizetype cells = 0;
    for (const PlannedRow &row : rows) {
        cells += changes(row).size();
    }
    return static_cast<int>(cells);
}

FieldValues ChangePlan::changes(const PlannedRow &row) const
{
    FieldValues values;
    if (row.state() != PlannedCell::State::Changed) {
        return values;
    }
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (row.cells.at(i).state == PlannedCell::State::Changed) {
            values.insert(fields.at(i), row.cells.at(i).after);
        }
    }
    return values;
}

FieldValues ChangePlan::base(const PlannedRow &row) const
{
    FieldValues values;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (row.cells.at(i).state == PlannedCell::State::Changed) {
            values.insert(fields.at(i), row.cells.at(i).before);
        }
    }
    return values;
}

void ChangePlan::leaveOutRefused()
{
    for (PlannedRow &row : rows) {
        if (row.state() != PlannedCell::State::Refused) {
            continue;
        }
        row.leftOut = !row.sentence.isEmpty();
        for (PlannedCell &cell : row.cells) {
            if (cell.state == PlannedCell::State::Refused) {
                cell.state = PlannedCell::State::LeftOut;
            }
        }
    }
}

PlannedRow planRow(const Entity &entity, const QStringList &fields, const Record &record, const FieldValues &values)
{
    PlannedRow row;
    row.id = record.id;
    row.rowVersion = record.rowVersion;
    const FieldValues given = withoutEmptyTexts(values);
    const FieldValues changes = changedValues(entity, record.values, given);
    for (const QString &field : fields) {
        PlannedCell cell;
        cell.before = record.value(field);
        cell.after = changes.contains(field) ? changes.value(field) : cell.before;
        cell.state = changes.contains(field) ? PlannedCell::State::Changed : PlannedCell::State::Unchanged;
        row.cells.append(cell);
    }
    QList<FieldError> errors = checkFields(entity, changes, false);
    if (errors.isEmpty()) {
        errors = validateRecord(entity, changes, record.values);
    }
    if (!errors.isEmpty()) {
        refuse(row, fields, fieldErrors(errors));
    }
    return row;
}

void refuse(PlannedRow &row, const QStringList &fields, const Error &error)
{
    if (error.fields.isEmpty()) {
        row.sentence = error.message;
    }
    for (const FieldError &wrong : error.fields) {
        const qsizetype at = fields.indexOf(wrong.field);
        if (at < 0) {
            row.sentence = wrong.message;
            continue;
        }
        row.cells[at].state = PlannedCell::State::Refused;
        row.cells[at].sentence = wrong.message;
    }
}

bool sameStored(const Entity &entity, const QString &field, const QVariant &left, const QVariant &right)
{
    const FieldValues first = withoutEmptyTexts({{field, left}});
    const FieldValues second = withoutEmptyTexts({{field, right}});
    return changedValues(entity, first, second).isEmpty();
}
