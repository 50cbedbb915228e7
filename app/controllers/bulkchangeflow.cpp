// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/bulkchangeflow.h"

#include "app/controllers/bulkwords.h"
#include "app/controllers/undohistory.h"
#include "dialogs/editing/changedialog.h"
#include "models/core/whendone.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

namespace {

constexpr int PollMilliseconds = 100;

} // namespace

BulkChangeFlow::BulkChangeFlow(ChangeDialog &dialog, RecordPage &page, const RecordPageServices &services, Planner planner)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_page(page)
    , m_services(services)
    , m_service(services.store.catalog(), services.store.database())
    , m_planner(std::move(planner))
{
    m_poll.setInterval(PollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        m_dialog.showProgress(m_progress.counts->done, m_progress.counts->all);
    });
    connect(&dialog, &ChangeDialog::planWanted, this, &BulkChangeFlow::plan);
    connect(&dialog, &ChangeDialog::applyWanted, this, &BulkChangeFlow::ask);
    connect(&dialog, &ChangeDialog::stopWanted, this, &BulkChangeFlow::stop);
}

void BulkChangeFlow::stop()
{
    m_progress.cancel.cancel();
}

void BulkChangeFlow::watch(const QString &what)
{
    m_progress.cancel.cancel();
    m_progress = BulkProgress();
    m_dialog.showBusy(what);
    m_poll.start();
}

void BulkChangeFlow::plan()
{
    watch(tr("Looking at the records…"));
    const quint64 generation = ++m_generation;
    const std::optional<QFuture<Result<ChangePlan>>> future = m_planner(m_progress);
    if (!future) {
        m_poll.stop();
        m_dialog.showPlan(ChangePlan());
        return;
    }
    whenDone(*future, this, [this, generation](const Result<ChangePlan> &plan) {
        if (generation != m_generation) {
            return;
        }
        m_poll.stop();
        if (plan.ok()) {
            m_dialog.showPlan(plan.value());
        } else {
            m_dialog.showFailure(plan.error());
        }
    });
}

/// More than a coordinator changes in a day: asked once more, with the number to be typed.
void BulkChangeFlow::ask(const ChangePlan &plan)
{
    const int changed = plan.counts().changed;
    if (changed <= BulkLimits::WithoutAsking) {
        apply(plan);
        return;
    }
    PromptQuestion question;
    question.title = tr("Change %Ln record(s) at once?", nullptr, changed);
    question.text = tr("That is a large part of the workspace. All of them are changed, or none; you can undo it while the "
                       "program is open. Type the number %1 to go on.").arg(changed);
    question.typedWord = QString::number(changed);
    question.choices = {{tr("Change them"), PromptChoice::Role::Destructive}, {tr("Cancel"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(&m_dialog, question, [this, plan](int answer) {
        if (answer == 0) {
            apply(plan);
        }
    });
}

void BulkChangeFlow::apply(const ChangePlan &plan)
{
    watch(tr("Changing the records…"));
    ++m_generation;
    m_dialog.setWriting(true);
    whenDone(m_service.apply(plan, m_progress), this, [this](const Result<ApplyOutcome> &outcome) {
        m_poll.stop();
        if (!outcome.ok()) {
            m_dialog.showFailure(outcome.error());
            return;
        }
        if (!outcome.value().refused.isEmpty()) {
            m_dialog.showRefusals(outcome.value().refused);
            return;
        }
        m_dialog.setWriting(false);
        m_dialog.endBusy();
        m_dialog.accept();
        tellApplied(m_page, m_services, outcome.value().applied);
    });
}

void BulkChangeFlow::applyNow(RecordPage &page, const RecordPageServices &services, const ChangePlan &plan,
                              std::function<void(const ChangePlan &)> refused)
{
    const BulkEditService service(services.store.catalog(), services.store.database());
    whenDone(service.apply(plan), &page, [&page, services, plan, refused = std::move(refused)](const Result<ApplyOutcome> &outcome) {
        if (!outcome.ok()) {
            page.messageBar().showError(outcome.error());
        } else if (outcome.value().refused.isEmpty()) {
            tellApplied(page, services, outcome.value().applied);
        } else {
            ChangePlan marked = plan;
            for (const PlannedRow &row : outcome.value().refused) {
                for (PlannedRow &old : marked.rows) {
                    if (old.id == row.id) {
                        old = row;
                    }
                }
            }
            refused(marked);
        }
    });
}

void BulkChangeFlow::tellApplied(RecordPage &page, const RecordPageServices &services, const AppliedChanges &applied)
{
    if (applied.rows.isEmpty()) {
        return;
    }
    services.recordsChanged(applied.entity);
    const BulkEditService service(services.store.catalog(), services.store.database());
    services.undo.push({changedSentence(services.store.catalog(), applied),
                        [service, &undo = services.undo, applied] {
                            return mapDone<Result<QString>>(service.undo(applied), &undo, [](const Result<UndoOutcome> &outcome) {
                                return outcome.ok() ? Result<QString>(undoSentence(outcome.value()))
                                                    : Result<QString>(outcome.error());
                            });
                        },
                        {applied.entity}});
    page.table().setFocus(Qt::OtherFocusReason);
}
