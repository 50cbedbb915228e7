// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What step 3 says: figures, commands, empty lists.
#include "views/exchange/planstep.h"

#include "views/common/emptystate.h"
#include "views/common/searchfield.h"
#include "views/exchange/plancard.h"
#include "views/exchange/planlegend.h"
#include "views/exchange/segmentbar.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

void PlanStep::retranslate()
{
    m_search->setPlaceholderText(tr("Search in the rows"));
    m_search->setAccessibleName(tr("Search in the rows"));
    m_segments->setAccessibleName(tr("Which rows are shown"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_legend->retranslate();
    m_mend->setText(tr("Mend the cell"));
    m_skip->setText(tr("Leave out"));
    m_keep->setText(tr("Take in again"));
    m_create->setText(tr("It is another: create it"));
    m_update->setText(tr("It is the same: update it"));
    m_twin->setText(tr("Open the record"));
    m_next->setText(tr("Next row to review"));
    m_model->retranslate();
    updateFigures();
    updateEmpty();
}

void PlanStep::updateFigures()
{
    const ImportCounts counts = m_model->plan().counts();
    const QLocale &locale = m_format.locale;
    const auto set = [&](PlanRows rows, const QString &title, int number, const QString &hint) {
        m_cards.value(int(rows))->setFigure(title, number, hint, locale);
    };
    set(PlanRows::New, ImportPlanModel::outcomeText(RowOutcome::New), counts.created, tr("will be created"));
    set(PlanRows::Changed, ImportPlanModel::outcomeText(RowOutcome::Changed), counts.changed,
        tr("%n field(s) will be updated", nullptr, counts.changedFields));
    set(PlanRows::Unchanged, ImportPlanModel::outcomeText(RowOutcome::Unchanged), counts.unchanged, tr("are not touched"));
    set(PlanRows::Refused, ImportPlanModel::outcomeText(RowOutcome::Refused), counts.refused, tr("are not imported"));
    set(PlanRows::Duplicate, ImportPlanModel::outcomeText(RowOutcome::Duplicate), counts.duplicates, tr("you decide which one stays"));
    const int review = counts.refused + counts.duplicates;
    m_segments->setText(int(PlanRows::All), tr("All %1").arg(locale.toString(counts.rows)));
    m_segments->setText(int(PlanRows::Review), tr("To review %1").arg(locale.toString(review)));
    m_segments->setText(int(PlanRows::Imported), tr("Imported %1").arg(locale.toString(counts.created + counts.changed)));
    m_segments->setCurrent(int(m_model->rows()));
    m_save->setText(tr("Save the %n in Excel", nullptr, review));
    m_save->setToolTip(tr("The rows to review with their reasons, to be mended in a spreadsheet and imported again"));
    m_save->setVisible(review > 0);
}

void PlanStep::updateActions()
{
    const QList<int> rows = chosenRows();
    const QList<PlannedImportRow> &all = m_model->plan().rows;
    const auto any = [&](auto &&holds) {
        return !m_busy && std::any_of(rows.cbegin(), rows.cend(), [&](int row) { return holds(all.at(row)); });
    };
    const auto hasRecord = [](const PlannedImportRow &row) { return row.twin && row.twin->kind == RowTwin::Kind::Record; };
    m_mend->setEnabled(!m_busy && !rows.isEmpty());
    m_skip->setEnabled(any([](const PlannedImportRow &row) { return row.outcome != RowOutcome::Skipped; }));
    m_keep->setVisible(any([](const PlannedImportRow &row) { return row.decision != RowDecision::Default; }));
    m_create->setVisible(any([](const PlannedImportRow &row) { return row.twin.has_value() && row.decision != RowDecision::Create; }));
    m_update->setVisible(any([&](const PlannedImportRow &row) { return hasRecord(row) && row.decision != RowDecision::Update; }));
    m_twin->setVisible(rows.size() == 1 &&
                       (hasRecord(all.at(rows.first())) || all.at(rows.first()).outcome == RowOutcome::Changed ||
                        all.at(rows.first()).outcome == RowOutcome::Unchanged));
}

void PlanStep::updateEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty) {
        return;
    }
    const bool searching = !m_search->text().isEmpty();
    if (m_model->plan().rows.isEmpty()) {
        m_empty->setTitle(tr("The file has no rows"));
        m_empty->setText(tr("Choose another file, or another sheet of it, in the first step."));
        m_empty->setButton({});
    } else if (m_model->rows() == PlanRows::Review && !searching) {
        m_empty->setTitle(tr("Nothing to review"));
        m_empty->setText(tr("Every row can be imported as it is, or is in the workspace already."));
        m_empty->setButton(tr("Show all rows"));
    } else {
        m_empty->setTitle(searching ? tr("No row has these words") : tr("No such rows"));
        m_empty->setText({});
        m_empty->setButton(tr("Show all rows"));
    }
}
