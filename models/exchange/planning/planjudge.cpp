// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/planjudge.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/exchange/planning/partchange.h"
#include "models/exchange/planning/plankeys.h"
#include "models/exchange/planning/plantwins.h"
#include "models/people/personname.h"

#include <algorithm>

namespace {

const QString addressField = QStringLiteral("email");
const QString firstNames = QStringLiteral("first_name");
const QString idOfRow = QStringLiteral("id");
const QString lastNames = QStringLiteral("last_name");

bool hasCell(const QList<CellProblem> &problems, int target)
{
    return std::any_of(problems.cbegin(), problems.cend(), [target](const CellProblem &problem) { return problem.target == target; });
}

} // namespace

PlanJudge::PlanJudge(const PlanLayout &layout, const PlanMatcher &matcher, ImportPlan &plan, const QList<RowFindings> &findings)
    : m_layout(layout)
    , m_matcher(matcher)
    , m_plan(plan)
    , m_findings(findings)
{
}

void PlanJudge::judge(int index)
{
    PlannedImportRow &row = m_plan.rows[index];
    const RowFindings &findings = m_findings.at(index);
    row.problems += findings.problems;
    row.label = m_layout.label(row, 0, m_plan.labels);
    row.twin = findings.twin;
    const bool isTwin = row.decision == RowDecision::Update && findings.twin && findings.twin->kind == RowTwin::Kind::Record;
    const QString known = isTwin && findings.recordId.isEmpty() ? findings.twin->id : findings.recordId;
    if (!known.isEmpty()) {
        nameKnown(index, known);
    }
    if (row.decision == RowDecision::Skip) {
        row.outcome = RowOutcome::Skipped;
    } else if (known.isEmpty() || (row.decision == RowDecision::Create && isSharedAddress(index, known))) {
        judgeNew(index);
    } else {
        judgeKnown(index, known);
    }
}

void PlanJudge::nameKnown(int index, const QString &id)
{
    const StoredRecords &stored = m_matcher.stored(0);
    const StoredRecords::Record *record = stored.find(id);
    if (record != nullptr) {
        PlannedImportRow &row = m_plan.rows[index];
        row.label = m_layout.label(row, 0, m_plan.labels, [&](const QString &field) { return stored.value(*record, field); });
    }
}

void PlanJudge::addProblems(int index, int part, const QList<FieldError> &errors)
{
    PlannedImportRow &row = m_plan.rows[index];
    for (const FieldError &error : errors) {
        int cell = m_layout.cellOf(part, error.field);
        cell = cell < 0 && part > 0 ? m_layout.firstCell(row, part) : cell;
        if (cell < 0 || !hasCell(row.problems, cell)) { // what cannot be read is not missing as well
            row.problems.append({cell, error.code, error.message});
        }
    }
}

void PlanJudge::judgeParts(int index)
{
    PlannedImportRow &row = m_plan.rows[index];
    for (const int part : m_layout.order()) {
        PlannedPart &planned = row.parts[part];
        if (planned.state == PlannedPart::State::New) {
            if (m_made.contains(m_findings.at(index).madeForms.at(part))) {
                planned.state = PlannedPart::State::SameAsRow;
            } else {
                addProblems(index, part, checkNew(m_plan, m_layout, row, part));
            }
        } else if (planned.state == PlannedPart::State::Unchanged && m_layout.parts().at(part).update && !m_changed.contains(planned.id)) {
            const StoredRecords &stored = m_matcher.stored(part);
            if (const StoredRecords::Record *record = stored.find(planned.id)) {
                addProblems(index, part, compareWithStored(m_plan, m_layout, row, part, stored, *record));
                planned.rowVersion = record->rowVersion;
                planned.state = planned.changed.isEmpty() ? PlannedPart::State::Unchanged : PlannedPart::State::Changed;
            }
        }
    }
}

/// The key was an e-mail alone, and no given name is alike: two people who share the address.
bool PlanJudge::isSharedAddress(int index, const QString &id) const
{
    const QList<int> &cells = m_findings.at(index).keyCells;
    const int address = m_layout.cellOf(0, addressField);
    if (!m_layout.main().entity->isPerson() || address < 0 || cells != QList<int>{address}) {
        return false;
    }
    const PlannedImportRow &row = m_plan.rows.at(index);
    const StoredRecords &stored = m_matcher.stored(0);
    const StoredRecords::Record *record = stored.find(id);
    const QString first = m_layout.value(row, 0, firstNames).toString();
    const QString last = m_layout.value(row, 0, lastNames).toString();
    if (record == nullptr || first.isEmpty() || last.isEmpty()) {
        return false;
    }
    constexpr double alike = 0.5;
    const NameLikeness names =
        compareNames(readName(first, last), readName(stored.value(*record, firstNames).toString(), stored.value(*record, lastNames).toString()));
    return names.otherGiven && names.score < alike;
}

void PlanJudge::judgeKnown(int index, const QString &id)
{
    PlannedImportRow &row = m_plan.rows[index];
    const StoredRecords &stored = m_matcher.stored(0);
    const StoredRecords::Record *record = stored.find(id);
    const int keyCell = m_findings.at(index).keyCells.value(0, -1);
    if (record == nullptr) {
        row.problems.append({keyCell, ErrorCode::NotFound, ::text("exchange", "You may not read the record that this row is.").translated()});
        row.outcome = RowOutcome::Refused;
        return;
    }
    const QString name = m_layout.label({}, 0, m_plan.labels, [&](const QString &field) { return stored.value(*record, field); });
    if (const auto earlier = m_records.constFind(id); earlier != m_records.constEnd()) {
        duplicateOfRow(index, *earlier, TwinSign::Record);
        return;
    }
    row.parts[0].id = id;
    row.parts[0].rowVersion = record->rowVersion;
    if (m_plan.mapping.mode == ImportMode::Create && row.decision != RowDecision::Update) {
        row.twin = RowTwin{RowTwin::Kind::Record, 0, id, name,
                           ::text("exchange", "%1 is there already and is not changed.").translated().arg(name), keyCell};
        row.problems.clear();
        row.parts[0].state = PlannedPart::State::Unchanged;
        row.outcome = RowOutcome::Unchanged;
        m_records.insert(id, index);
        return;
    }
    if (row.decision == RowDecision::Default && isSharedAddress(index, id)) {
        row.twin = RowTwin{RowTwin::Kind::Record, 0, id, name, twinSentence(TwinSign::SharedEmail, name), keyCell};
        row.outcome = RowOutcome::Duplicate;
        return;
    }
    judgeParts(index);
    addProblems(index, 0, compareWithStored(m_plan, m_layout, row, 0, stored, *record));
    row.twin.reset();
    if (!row.problems.isEmpty()) {
        row.outcome = RowOutcome::Refused;
        return;
    }
    m_rowForms = formsInFile(row);
    row.parts[0].state = row.parts.at(0).changed.isEmpty() ? PlannedPart::State::Unchanged : PlannedPart::State::Changed;
    const bool writes = std::any_of(row.parts.cbegin(), row.parts.cend(), [](const PlannedPart &part) {
        return part.state == PlannedPart::State::Changed || part.state == PlannedPart::State::New;
    });
    accept(index, writes ? RowOutcome::Changed : RowOutcome::Unchanged);
    m_records.insert(id, index);
}

void PlanJudge::judgeNew(int index)
{
    PlannedImportRow &row = m_plan.rows[index];
    const RowFindings &findings = m_findings.at(index);
    if (m_plan.mapping.mode == ImportMode::Update) {
        row.problems.append({m_layout.main().keys.isEmpty() ? -1 : m_layout.cellOf(0, m_layout.main().keys.constFirst().constFirst()),
                             ErrorCode::NotFound, ::text("exchange", "No record is there that this row could change.").translated()});
        row.outcome = RowOutcome::Refused;
        return;
    }
    judgeParts(index);
    addProblems(index, 0, checkNew(m_plan, m_layout, row, 0));
    row.parts[0].state = PlannedPart::State::New;
    if (const QString id = m_layout.value(row, 0, idOfRow).toString(); isId(id)) {
        row.parts[0].id = id;
    }
    if (!row.problems.isEmpty()) {
        row.outcome = RowOutcome::Refused;
        return;
    }
    const bool another = row.decision == RowDecision::Create;
    m_rowForms = formsInFile(row);
    if (!another && isEarlierRow(index)) {
        return;
    }
    if (!another && findings.twin) {
        row.outcome = RowOutcome::Duplicate;
        return;
    }
    if (another) {
        shareAddress(index);
        m_rowForms = formsInFile(row);
    }
    accept(index, RowOutcome::New);
}

/// What makes two rows of a file the same: a key, a document, the name within what it belongs to, every word of it.
QHash<QString, TwinSign> PlanJudge::formsInFile(const PlannedImportRow &row) const
{
    const PlanPart &main = m_layout.main();
    QHash<QString, TwinSign> forms;
    const auto add = [&](const QStringList &fields, TwinSign sign) {
        QString form = fields.join(u'+');
        for (const QString &field : fields) {
            const QString value = keyForm(*main.entity->field(field), m_layout.value(row, 0, field));
            if (value.isEmpty()) {
                return;
            }
            form += QChar(0x1f) + value;
        }
        forms.insert(form, sign);
    };
    QString whole;
    for (qsizetype i = 0; i < row.typed.size(); ++i) {
        whole += QChar(0x1f) + row.typed.at(i);
    }
    forms.insert(whole, TwinSign::Equal);
    const bool hasId = m_layout.value(row, 0, idOfRow).isValid();
    for (const QStringList &key : main.keys) {
        if (!hasId || key == QStringList{idOfRow}) { // names repeat; ids do not
            add(key, TwinSign::Record);
        }
    }
    if (const QStringList key = nameKey(*main.entity); !key.isEmpty() && !hasId) {
        add(key, TwinSign::Name);
    }
    if (main.entity->isPerson()) {
        add({addressField}, TwinSign::Email);
        add({QStringLiteral("document_number")}, TwinSign::Document);
    }
    return forms;
}

bool PlanJudge::isEarlierRow(int index)
{
    const PlannedImportRow &row = m_plan.rows.at(index);
    const QHash<QString, TwinSign> &forms = m_rowForms;
    int earlier = -1;
    TwinSign sign = TwinSign::Equal;
    for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
        const int known = m_forms.value(form.key(), -1);
        if (known >= 0 && (earlier < 0 || form.value() > sign)) { // the plainest sentence: equal rows before a shared key
            earlier = known;
            sign = form.value();
        }
    }
    for (qsizetype i = 0; earlier < 0 && i < m_findings.at(index).like.size(); ++i) {
        const auto &like = m_findings.at(index).like.at(i);
        if (m_accepted.contains(like.first)) {
            earlier = like.first;
            sign = like.second;
        }
    }
    if (earlier < 0) {
        return false;
    }
    if (sign == TwinSign::Email) {
        const PlannedImportRow &first = m_plan.rows.at(earlier);
        const auto name = [this](const PlannedImportRow &of) {
            return readName(m_layout.value(of, 0, firstNames).toString(), m_layout.value(of, 0, lastNames).toString());
        };
        sign = compareNames(name(row), name(first)).otherGiven ? TwinSign::SharedEmail : sign;
    }
    duplicateOfRow(index, earlier, sign);
    return true;
}

void PlanJudge::duplicateOfRow(int index, int earlier, TwinSign sign)
{
    PlannedImportRow &row = m_plan.rows[index];
    const PlannedImportRow &first = m_plan.rows.at(earlier);
    const bool person = m_layout.main().entity->isPerson();
    const QString field = person ? fieldOfSign(sign) : QStringLiteral("name");
    const int cell = sign == TwinSign::Record ? m_findings.at(index).keyCells.value(0, -1) : sign == TwinSign::Equal ? -1 : m_layout.cellOf(0, field);
    row.twin = RowTwin{RowTwin::Kind::RowOfFile, first.number, {}, first.label,
                       twinSentence(sign, rowOfFile(first.number, first.label)), cell};
    row.outcome = RowOutcome::Duplicate;
}

/// Two people with one address: the second is kept without it.
void PlanJudge::shareAddress(int index)
{
    PlannedImportRow &row = m_plan.rows[index];
    const int cell = m_layout.main().byField.value(addressField, -1);
    if (cell < 0 || !m_layout.main().entity->isPerson() || !row.values.at(cell).isValid()) {
        return;
    }
    const QString form = addressField + QChar(0x1f) + keyForm(*m_layout.main().entity->field(addressField), row.values.at(cell));
    const RowFindings &findings = m_findings.at(index);
    const bool taken = m_forms.contains(form) || findings.keyCells.contains(cell) || !findings.strangerId.isEmpty()
        || (findings.twin && findings.twin->target == cell);
    if (taken) {
        row.values[cell] = QVariant();
    }
}

void PlanJudge::accept(int index, RowOutcome outcome)
{
    PlannedImportRow &row = m_plan.rows[index];
    row.outcome = outcome;
    m_accepted.insert(index);
    for (auto form = m_rowForms.cbegin(); form != m_rowForms.cend(); ++form) {
        if (!m_forms.contains(form.key())) {
            m_forms.insert(form.key(), index);
        }
    }
    for (const int part : m_layout.order()) {
        const PlannedPart &planned = row.parts.at(part);
        if (planned.state == PlannedPart::State::New) {
            m_made.insert(m_findings.at(index).madeForms.at(part));
            m_plan.labels.insert(planned.id, m_layout.label(row, part, m_plan.labels));
        } else if (planned.state == PlannedPart::State::Changed) {
            m_changed.insert(planned.id);
        }
    }
}
