// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/reconcilecontroller.h"

#include "models/core/whendone.h"
#include "models/operations/figuretext.h"
#include "models/operations/reconciler.h"
#include "views/common/busystrip.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/reconcile/figuresourcesview.h"

#include <QPointer>
#include <QSet>

namespace {

constexpr qsizetype namedFigures = 5;

} // namespace

ReconcileController::ReconcileController(const RecordStore &store, UserPrompt &prompt, StateStore *state, QWidget *parent)
    : m_store(store)
    , m_prompt(prompt)
    , m_page(new ReconcilePage(store.catalog(), state, parent))
{
    setParent(m_page);
    connect(m_page, &ReconcilePage::checkRequested, this, [this] {
        m_page->messageBar().clear();
        check();
    });
    connect(m_page, &ReconcilePage::cancelRequested, this, [this] { m_token.cancel(); });
    connect(m_page, &ReconcilePage::currentChanged, this, &ReconcileController::showSources);
    connect(m_page, &ReconcilePage::repairRequested, this, &ReconcileController::askToRepair);
    connect(m_page, &ReconcilePage::recordRequested, this, &ReconcileController::recordRequested);
}

ReconcileController::~ReconcileController()
{
    m_token.cancel();
    m_sources.cancel();
}

void ReconcileController::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    m_page->setDisplayFormat(format);
}

void ReconcileController::checkOnce()
{
    if (!m_hasChecked) {
        check();
    }
}

void ReconcileController::check()
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_hasChecked = true;
    m_token = CancelToken();
    m_page->setBusy(true);
    m_page->busyStrip().start(tr("Comparing figures with their records…"));
    const auto progress = [sender = m_relay.sender(), page = QPointer<ReconcilePage>(m_page)](qint64 done, qint64 total) {
        sender->post([page, done, total] {
            if (page) {
                page->busyStrip().setProgress(done, total);
            }
        });
    };
    const auto work = [&catalog = m_store.catalog(), progress](Executor &executor) { return Reconciler(catalog, executor).check(progress); };
    whenDone(m_store.database().run<FigureCheck>(Lane::Background, work, m_token), this, [this](const Result<FigureCheck> &found) {
        m_isBusy = false;
        m_page->busyStrip().finish();
        m_page->setBusy(false);
        if (found.ok()) {
            m_page->showCheck(found.value());
            if (!m_result.isEmpty()) {
                m_page->messageBar().showMessage(MessageBar::Level::Success, m_result);
            }
        } else {
            m_hasChecked = false;
            m_page->showNothing();
            if (found.error().code == ErrorCode::Cancelled) {
                m_page->messageBar().showMessage(MessageBar::Level::Info, tr("The comparison was cancelled. Nothing was changed."));
            } else {
                m_page->messageBar().showError(found.error());
            }
        }
        m_result.clear();
    });
}

void ReconcileController::showSources(int row)
{
    m_sources.cancel();
    m_sources = CancelToken();
    if (row < 0 || row >= m_page->model().figures().size()) {
        m_page->sources().clear();
        return;
    }
    const DriftedFigure figure = m_page->model().figures().at(row);
    const auto work = [&catalog = m_store.catalog(), figure](Executor &executor) {
        return Reconciler(catalog, executor).sources(figure, FigureSourcesView::mostSources);
    };
    whenDone(m_store.database().run<QList<FigureSource>>(Lane::Interactive, work, m_sources), this,
             [this, figure, token = m_sources](const Result<QList<FigureSource>> &sources) {
                 if (token.isCancelled()) {
                     return;
                 }
                 if (sources.ok()) {
                     m_page->sources().showSources(figure, sources.value());
                 } else {
                     m_page->messageBar().showError(sources.error());
                 }
             });
}

QString ReconcileController::lineOf(const DriftedFigure &figure) const
{
    const Catalog &catalog = m_store.catalog();
    //: A figure before and after its repair: "Ana Pérez, Sessions held: 3 → 4"
    return tr("%1, %2: %3 → %4").arg(figure.label, figureTitle(catalog, figure), figureText(catalog, figure, figure.stored, m_format),
                                     figureText(catalog, figure, figure.counted, m_format));
}

void ReconcileController::askToRepair(const QList<DriftedFigure> &figures)
{
    if (figures.isEmpty() || m_isBusy) {
        return;
    }
    QStringList lines;
    for (const DriftedFigure &figure : figures.first(qMin(namedFigures, figures.size()))) {
        lines.append(lineOf(figure));
    }
    if (figures.size() > namedFigures) {
        lines.append(tr("and %Ln more", nullptr, static_cast<int>(figures.size() - namedFigures)));
    }
    PromptQuestion question;
    question.title = tr("Repair %Ln figure(s)?", nullptr, static_cast<int>(figures.size()));
    question.text = lines.join(QLatin1Char('\n')) + QStringLiteral("\n\n")
        + tr("They are counted anew at that moment, so changes made meanwhile are in them. The log keeps what stood there. There is nothing to "
             "undo: a figure only says what its records say.");
    question.choices = {{tr("Repair"), PromptChoice::Role::Accept}, {tr("Cancel"), PromptChoice::Role::Reject}};
    m_prompt.ask(m_page, question, [this, figures](int answer) {
        if (answer == 0) {
            repair(figures);
        }
    });
}

void ReconcileController::repair(const QList<DriftedFigure> &figures)
{
    m_isBusy = true;
    m_token = CancelToken();
    m_page->messageBar().clear();
    m_page->setBusy(true);
    m_page->busyStrip().start(tr("Repairing figures…"));
    const auto work = [&catalog = m_store.catalog(), figures](Executor &executor) { return Reconciler(catalog, executor).repair(figures); };
    whenDone(m_store.database().run<QList<DriftedFigure>>(Lane::Background, work, m_token), this,
             [this, figures](const Result<QList<DriftedFigure>> &repaired) {
                 m_isBusy = false;
                 m_page->busyStrip().finish();
                 m_page->setBusy(false);
                 if (repaired.ok()) {
                     finishRepair(figures, repaired.value());
                 } else if (repaired.error().code == ErrorCode::Cancelled) {
                     m_page->messageBar().showMessage(MessageBar::Level::Info, tr("The repair was cancelled. Nothing was changed."));
                 } else {
                     m_page->messageBar().showError(repaired.error());
                 }
             });
}

void ReconcileController::finishRepair(const QList<DriftedFigure> &wanted, const QList<DriftedFigure> &repaired)
{
    QSet<QString> records;
    for (const DriftedFigure &figure : repaired) {
        records.insert(figure.entity + figure.recordId);
    }
    const auto agreed = static_cast<int>(wanted.size() - repaired.size());
    //: %1 is "in 3 records"
    QStringList sentences = {tr("%Ln figure(s) repaired %1.", nullptr, static_cast<int>(repaired.size()))
                                 .arg(tr("in %Ln record(s)", nullptr, static_cast<int>(records.size())))};
    if (agreed > 0) {
        sentences.append(tr("%Ln agreed already: somebody else was faster.", nullptr, agreed));
    }
    m_result = sentences.join(QLatin1Char(' '));
    emit recordsChanged();
    check();
}
