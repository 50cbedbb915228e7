// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recyclecontroller.h"

#include "models/core/whendone.h"
#include "models/editing/recyclerepository.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/recycle/recyclepreview.h"

#include <algorithm>

namespace {

constexpr int rowsOfAPage = 100;
constexpr int previewedRecords = 50;
constexpr qint64 mostWithoutTyping = 1000;

struct RecycleChoices
{
    QList<DeletedChoice> kinds;
    QList<DeletedChoice> people;
    int days = 0;
};

} // namespace

template <typename T, typename Work>
QFuture<Result<T>> RecycleController::inLane(Work work) const
{
    return m_store.database().run<T>(Lane::Interactive, [&catalog = m_store.catalog(), work](Executor &executor) {
        RecycleRepository repository(catalog, executor);
        return work(repository);
    });
}

RecycleController::RecycleController(const RecordStore &store, UserPrompt &prompt, const Clock &clock, StateStore *state,
                                     QWidget *parent)
    : m_store(store)
    , m_prompt(prompt)
    , m_page(new RecyclePage(store.catalog(), clock, state, parent))
{
    setParent(m_page);
    connectPage();
    refresh();
}

void RecycleController::connectPage()
{
    connect(m_page, &RecyclePage::filterChanged, this, &RecycleController::refresh);
    connect(m_page, &RecyclePage::refreshRequested, this, &RecycleController::refresh);
    connect(m_page, &RecyclePage::currentChanged, this, &RecycleController::showContents);
    connect(m_page, &RecyclePage::restoreRequested, this, &RecycleController::restore);
    connect(m_page, &RecyclePage::removeRequested, this, &RecycleController::askToRemove);
    connect(m_page, &RecyclePage::daysChosen, this, &RecycleController::setDays);
    connect(&m_page->model(), &RecycleModel::moreWanted, this, &RecycleController::readMore);
}

void RecycleController::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    m_page->setDisplayFormat(format);
}

void RecycleController::refresh()
{
    const int generation = ++m_generation;
    whenDone(inLane<QList<DeletedBatch>>([filter = m_page->filter()](RecycleRepository &repository) {
                 return repository.list(filter, std::nullopt, rowsOfAPage);
             }),
             this, [this, generation](const Result<QList<DeletedBatch>> &batches) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (batches.ok()) {
                     m_page->showBatches(batches.value(), batches.value().size() == rowsOfAPage);
                 } else {
                     showError(batches.error());
                 }
             });
    readChoices();
}

void RecycleController::readMore()
{
    whenDone(inLane<QList<DeletedBatch>>([filter = m_page->filter(), last = m_page->model().last()](RecycleRepository &repository) {
                 return repository.list(filter, last, rowsOfAPage);
             }),
             this, [this, generation = m_generation](const Result<QList<DeletedBatch>> &batches) {
                 if (generation == m_generation && batches.ok()) {
                     m_page->model().addBatches(batches.value(), batches.value().size() == rowsOfAPage);
                 } else if (generation == m_generation) {
                     showError(batches.error());
                 }
             });
}

void RecycleController::readChoices()
{
    whenDone(inLane<RecycleChoices>([](RecycleRepository &repository) {
                 const auto kinds = repository.kinds();
                 const auto people = repository.people();
                 const auto days = repository.days();
                 if (!kinds || !people || !days) {
                     return Result<RecycleChoices>(!kinds ? kinds.error() : !people ? people.error() : days.error());
                 }
                 return Result<RecycleChoices>(RecycleChoices{kinds.value(), people.value(), days.value()});
             }),
             this, [this](const Result<RecycleChoices> &choices) {
                 if (choices.ok()) {
                     m_page->setChoices(choices.value().kinds, choices.value().people);
                     m_page->setDays(choices.value().days);
                 }
             });
}

void RecycleController::showContents(const QString &batchId)
{
    m_shown = batchId;
    if (batchId.isEmpty()) {
        m_page->preview().clear();
        return;
    }
    whenDone(inLane<QList<DeletedContents>>([batchId](RecycleRepository &repository) {
                 return repository.contents(batchId, previewedRecords);
             }),
             this, [this, batchId](const Result<QList<DeletedContents>> &contents) {
                 if (m_shown == batchId) {
                     m_page->preview().showContents(contents.ok() ? contents.value() : QList<DeletedContents>());
                 }
             });
}

QList<DeletedBatch> RecycleController::batchesOf(const QStringList &ids) const
{
    QList<DeletedBatch> batches;
    for (const QString &id : ids) {
        const int row = m_page->model().rowOf(id);
        if (row >= 0) {
            batches.append(m_page->model().batch(row));
        }
    }
    return batches;
}

/// What was deleted last comes back first: earlier deletions may belong to it.
void RecycleController::restore(const QStringList &ids)
{
    Restoring work;
    work.waiting = batchesOf(ids);
    std::sort(work.waiting.begin(), work.waiting.end(),
              [](const DeletedBatch &one, const DeletedBatch &other) { return one.at > other.at; });
    if (!work.waiting.isEmpty()) {
        m_page->messageBar().clear();
        m_page->setBusy(true);
        restoreNext(work);
    }
}

void RecycleController::restoreNext(const Restoring &work)
{
    if (work.waiting.isEmpty()) {
        finishRestore(work);
        return;
    }
    const QString id = work.waiting.constFirst().id;
    whenDone(m_store.database().run<RestoreReport>(Lane::Interactive,
                                                   [&catalog = m_store.catalog(), id](Executor &executor) {
                                                       return RecordRestorer(catalog, executor).restorePossible(id);
                                                   }),
             this, [this, work, id](const Result<RestoreReport> &report) {
                 if (!report.ok() && report.error().code != ErrorCode::NotFound) { // not there: somebody else was faster
                     m_page->setBusy(false);
                     refresh();
                     emit recordsChanged();
                     showError(report.error());
                     return;
                 }
                 Restoring next = work;
                 next.waiting.removeFirst();
                 next.tried.append(id);
                 if (report.ok()) {
                     next.reports.append(report.value());
                 }
                 restoreNext(next);
             });
}

void RecycleController::finishRestore(const Restoring &work)
{
    m_page->setBusy(false);
    refresh();
    emit recordsChanged();
    qint64 restored = 0;
    QStringList reasons;
    QStringList parents;
    for (const RestoreReport &report : work.reports) {
        restored += report.restored;
        for (const RestoreProblem &problem : report.problems) {
            const Entity *entity = m_store.catalog().entity(problem.entity);
            const QString kind = entity == nullptr ? problem.entity : entity->singular.translated();
            //: %1 is a record ("Program Raíces"), %2 why it could not come back
            reasons.append(tr("%1: %2").arg(problem.label.isEmpty() ? kind : QString(kind + u' ' + problem.label), problem.sentence));
            if (!problem.missingBatch.isEmpty() && !work.tried.contains(problem.missingBatch)) {
                parents.append(problem.missingBatch);
            }
        }
    }
    parents.removeDuplicates();
    const auto count = static_cast<int>(restored);
    if (reasons.isEmpty()) {
        m_page->messageBar().showMessage(MessageBar::Level::Success, tr("%Ln record(s) are back.", nullptr, count));
        return;
    }
    const QString sentence = restored == 0 ? tr("Nothing could come back: %1").arg(reasons.constFirst())
                                           : tr("%Ln record(s) are back. The rest stays here: %1", nullptr, count)
                                                 .arg(reasons.constFirst());
    m_page->messageBar().showMessage(MessageBar::Level::Warning, sentence,
                                     reasons.size() > 1 ? reasons.join(u'\n') : QString());
    if (!parents.isEmpty()) {
        offerParents(work, parents);
    }
}

void RecycleController::offerParents(const Restoring &work, const QStringList &parents)
{
    PromptQuestion question;
    question.title = tr("Restore what it belongs to as well?");
    question.text = tr("What it belongs to was deleted too. Both come back together.");
    question.choices = {{tr("Restore both"), PromptChoice::Role::Accept}, {tr("Not now"), PromptChoice::Role::Reject}};
    m_prompt.ask(m_page, question, [this, work, parents](int answer) {
        if (answer != 0) {
            return;
        }
        Restoring next;
        const QStringList ids = parents + work.tried; // the parents first, whenever they were deleted
        for (const QString &id : ids) {
            DeletedBatch batch;
            batch.id = id;
            next.waiting.append(batch);
        }
        m_page->setBusy(true);
        restoreNext(next);
    });
}

void RecycleController::askToRemove(const QStringList &ids)
{
    const QList<DeletedBatch> batches = batchesOf(ids);
    qint64 records = 0;
    for (const DeletedBatch &batch : batches) {
        records += batch.records + batch.dependents;
    }
    if (batches.isEmpty()) {
        return;
    }
    PromptQuestion question;
    question.title = tr("Delete %Ln record(s) for good?", nullptr, static_cast<int>(records));
    question.text = tr("They cannot be brought back afterwards, not even by an administrator. The history keeps that they were "
                       "there.");
    question.choices = {{tr("Delete for good"), PromptChoice::Role::Destructive}, {tr("Cancel"), PromptChoice::Role::Reject}};
    if (records > mostWithoutTyping) {
        //: A word that the person types before a large deletion
        question.typedWord = tr("for good");
    }
    m_prompt.ask(m_page, question, [this, ids](int answer) {
        if (answer == 0) {
            remove(ids);
        }
    });
}

void RecycleController::remove(const QStringList &ids)
{
    m_page->setBusy(true);
    whenDone(inLane<qint64>([ids](RecycleRepository &repository) { return repository.remove(ids); }), this,
             [this](const Result<qint64> &removed) {
                 m_page->setBusy(false);
                 refresh();
                 if (removed.ok()) {
                     m_page->messageBar().showMessage(MessageBar::Level::Info, tr("Deleted for good."));
                 } else {
                     showError(removed.error());
                 }
             });
}

void RecycleController::setDays(int days)
{
    const auto work = [days](RecycleRepository &repository) {
        const Result<void> done = repository.setDays(days);
        return done.ok() ? Result<int>(days) : Result<int>(done.error());
    };
    whenDone(inLane<int>(work), this, [this](const Result<int> &kept) {
        if (kept.ok()) {
            m_page->setDays(kept.value());
            m_page->messageBar().showMessage(
                MessageBar::Level::Success,
                kept.value() == 0
                    ? tr("Deleted records are kept for ever from now on.")
                    : tr("Deleted records are kept for %Ln days from now on; older ones go in a week at the earliest.", nullptr,
                         kept.value()));
        } else {
            readChoices();
            showError(kept.error());
        }
    });
}

void RecycleController::expire(const RecordStore &store)
{
    const Catalog &catalog = store.catalog();
    store.database().post(Lane::Background, [&catalog](Executor &executor) {
        const Result<qint64> gone = RecycleRepository(catalog, executor).expire();
        Q_UNUSED(gone) // tried again at the next opening
    });
}

void RecycleController::showError(const Error &error)
{
    m_page->messageBar().showError(error);
}
