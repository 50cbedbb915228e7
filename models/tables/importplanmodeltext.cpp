// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a plan say: values, and why something becomes of them.
#include "models/tables/importplanmodel.h"

#include <algorithm>

QString ImportPlanModel::targetTitle(int target) const
{
    const MappedTarget &mapped = m_plan.targets.at(target);
    if (!mapped.path.key.isEmpty()) {
        return mapped.path.key;
    }
    QString title = mapped.field == nullptr ? mapped.path.field : mapped.field->label.translated();
    if (mapped.part > 0 && mapped.entity != nullptr) {
        title = mapped.entity->singular.translated() + QStringLiteral(" › ") + title;
    }
    return title;
}

QString ImportPlanModel::valueText(int target, const QVariant &value) const
{
    const Field *field = m_plan.targets.at(target).field;
    if (!value.isValid() || field == nullptr) {
        return {};
    }
    if (field->type == FieldType::Reference) {
        return m_plan.labels.value(value.toString(), value.toString());
    }
    if (!m_plan.targets.at(target).path.key.isEmpty()) {
        return value.toString();
    }
    return displayText(*field, value, m_format);
}

/// As people read it where it could be read; else what stands in the file.
QString ImportPlanModel::cellText(const PlannedImportRow &row, int target) const
{
    const QVariant value = row.values.value(target);
    const Field *field = m_plan.targets.at(target).field;
    const bool isName = field != nullptr && field->type == FieldType::Reference && !m_plan.labels.contains(value.toString());
    if (!value.isValid() || isName || cellState(row, target) == CellState::Refused) {
        return row.typed.value(target);
    }
    return valueText(target, value);
}

ImportPlanModel::CellState ImportPlanModel::cellState(const PlannedImportRow &row, int target) const
{
    if (row.outcome == RowOutcome::Skipped) {
        return CellState::Plain;
    }
    const bool refused = std::any_of(row.problems.cbegin(), row.problems.cend(),
                                     [target](const CellProblem &problem) { return problem.target == target; });
    if (refused) {
        return CellState::Refused;
    }
    if (row.outcome == RowOutcome::Duplicate && row.twin && row.twin->target == target) {
        return CellState::Duplicate;
    }
    if (row.outcome == RowOutcome::Changed) {
        const bool changed = std::any_of(row.parts.cbegin(), row.parts.cend(), [target](const PlannedPart &part) {
            return part.state == PlannedPart::State::Changed && part.changed.contains(target);
        });
        return changed ? CellState::Changed : CellState::Plain;
    }
    return CellState::Plain;
}

QString ImportPlanModel::cellReason(const PlannedImportRow &row, int target) const
{
    switch (cellState(row, target)) {
    case CellState::Plain: return {};
    case CellState::Duplicate: return row.twin->reason;
    case CellState::Refused: {
        QStringList sentences;
        for (const CellProblem &problem : row.problems) {
            if (problem.target == target) {
                sentences.append(problem.message);
            }
        }
        return sentences.join(QLatin1Char('\n'));
    }
    case CellState::Changed: break;
    }
    for (const PlannedPart &part : row.parts) {
        if (const qsizetype at = part.changed.indexOf(target); at >= 0) {
            const QString before = valueText(target, part.before.value(at));
            return before.isEmpty() ? tr("Was empty before") : tr("Before: %1").arg(before);
        }
    }
    return {};
}

QString ImportPlanModel::changeText(const PlannedImportRow &row) const
{
    QStringList titled;
    QString only;
    for (const PlannedPart &part : row.parts) {
        for (const int target : part.changed) {
            only = cellReason(row, target);
            if (!only.isEmpty()) {
                titled.append(tr("%1 (%2)").arg(targetTitle(target), only.left(1).toLower() + only.mid(1)));
            }
        }
    }
    return titled.size() == 1 ? only : titled.join(QStringLiteral(" · "));
}

/// What else is made of the row.
QString ImportPlanModel::madeText(const PlannedImportRow &row) const
{
    QStringList made;
    for (qsizetype part = 1; part < row.parts.size(); ++part) {
        if (row.parts.at(part).state != PlannedPart::State::New) {
            continue;
        }
        const auto mapped = std::find_if(m_plan.targets.cbegin(), m_plan.targets.cend(), [part](const MappedTarget &target) {
            return target.part == int(part) && target.entity != nullptr;
        });
        if (mapped != m_plan.targets.cend()) {
            const QString name = mapped->entity->singular.translated();
            made.append(name.left(1).toLower() + name.mid(1));
        }
    }
    return made.isEmpty() ? QString() : tr("Also creates: %1").arg(made.join(QStringLiteral(", ")));
}

QString ImportPlanModel::reason(const PlannedImportRow &row) const
{
    QStringList sentences;
    for (const CellProblem &problem : row.problems) {
        sentences.append(problem.message);
    }
    if (row.outcome == RowOutcome::Duplicate && row.twin) {
        sentences.prepend(row.twin->reason);
    } else if (row.outcome == RowOutcome::Changed) {
        sentences.append(changeText(row));
    } else if (row.outcome == RowOutcome::Skipped) {
        sentences = {tr("You left it out")};
    }
    if (row.outcome == RowOutcome::New || row.outcome == RowOutcome::Changed) {
        sentences.append(madeText(row));
    }
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(" · "));
}
