// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importcontroller.h"

#include "app/controllers/bulkwords.h"
#include "app/controllers/importmappings.h"
#include "app/controllers/importoutcome.h"
#include "app/controllers/workspacefiles.h"
#include "models/core/whendone.h"
#include "models/exchange/mapping/mappingdraft.h"
#include "models/operations/background.h"
#include "views/common/busystrip.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/exchange/importcolumnsstep.h"
#include "views/exchange/importentities.h"
#include "views/exchange/importfilestep.h"
#include "views/exchange/importresultstep.h"
#include "views/exchange/planstep.h"
#include "views/exchange/rulespanel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>

namespace {

constexpr int tickInterval = 100; // ms between two looks at the progress

struct SketchedFile
{
    QList<ColumnSketch> sketches;
    ImportMapping mapping;
    QStringList remarks;
};

} // namespace

ImportController::ImportController(const RecordPageServices &services, AppSettings &settings, QWidget *parent)
    : m_services(services)
    , m_settings(settings)
    , m_service(services.store.catalog(), services.store.database())
    , m_page(new ImportPage(services.context, parent))
    , m_mappings(new ImportMappings(services, m_page->columnsStep(), m_page->messageBar(), this))
    , m_outcome(new ImportOutcome(services, settings, *m_page, this))
    , m_tick(new QTimer(this))
{
    setParent(m_page);
    m_tick->setInterval(tickInterval);
    connect(m_tick, &QTimer::timeout, this, [this] {
        m_page->busyStrip().setProgress(m_progress.counts->done.load(), m_progress.counts->all.load());
    });
    connectPage();
    connectPlan();
}

ImportController::~ImportController()
{
    m_progress.cancel.cancel();
}

void ImportController::connectPage()
{
    const ImportFileStep &file = m_page->fileStep();
    connect(&file, &ImportFileStep::chooseRequested, this, [this] {
        chooseRowsFile(m_page, m_settings, this, [this](const QString &path) { start(m_entity, {path, {}, {}}); });
    });
    connect(&file, &ImportFileStep::dropped, this, [this](const QString &path) { start(m_entity, {path, {}, {}}); });
    connect(&file, &ImportFileStep::pasteRequested, this, &ImportController::pasteClipboard);
    connect(&file, &ImportFileStep::choicesChanged, this, &ImportController::readAgain);
    connect(&file, &ImportFileStep::entityChosen, this, [this](const QString &name) {
        m_entity = name;
        m_page->setEntity(entity());
        emit entityChanged(m_entity);
    });
    connect(m_page, &ImportPage::nextRequested, this, &ImportController::goOn);
    connect(m_page, &ImportPage::backRequested, this, &ImportController::goBack);
    connect(m_page, &ImportPage::stepRequested, this, &ImportController::goTo);
    connect(m_page, &ImportPage::cancelRequested, this, &ImportController::leave);
    connect(m_page, &ImportPage::listRequested, this, [this] { emit listRequested(m_entity); });
    connect(m_page, &ImportPage::statusTextChanged, this, &ImportController::statusText);
    connect(&m_page->busyStrip(), &BusyStrip::cancelRequested, this, [this] { m_progress.cancel.cancel(); });
    connect(&m_page->columnsStep(), &ImportColumnsStep::suggestRequested, this, [this] {
        m_mappedFor.clear();
        mapColumns();
    });
}

void ImportController::connectPlan()
{
    PlanStep &step = m_page->planStep();
    connect(&step, &PlanStep::editRequested, this, [this](int row, int target, const QString &text) {
        replan(m_service.edit(m_plan, row, target, text, typed()));
    });
    connect(&step, &PlanStep::decideRequested, this, [this](const QList<int> &rows, RowDecision decision) {
        replan(m_service.decide(m_plan, rows, decision, typed()));
    });
    connect(&step, &PlanStep::saveRowsRequested, this, [this](const QList<int> &rows) { m_outcome->saveRows(m_plan, rows); });
    connect(&step, &PlanStep::recordRequested, this, &ImportController::recordRequested);
    connect(m_outcome, &ImportOutcome::refused, this, [this](const ImportPlan &plan) {
        takePlan(plan, true);
        m_page->planStep().showRowsToReview();
    });
    connect(m_outcome, &ImportOutcome::committed, this, [this](const ImportPlan &plan) {
        m_plan = plan;
        m_isDecided = false;
        m_page->setStep(ImportPage::Step::Result);
        m_page->resultStep().setFocus();
    });
    connect(m_outcome, &ImportOutcome::began, this, [this](const QString &what, const BulkProgress &progress) {
        begin(what);
        m_progress = progress;
    });
    connect(m_outcome, &ImportOutcome::ended, this, &ImportController::finish);
    connect(m_outcome, &ImportOutcome::importsRequested, this, &ImportController::importsRequested);
    connect(&m_page->resultStep(), &ImportResultStep::recordRequested, this, &ImportController::recordRequested);
}

void ImportController::setDisplayFormat(const DisplayFormat &format)
{
    m_services.context.format = format;
    m_page->setDisplayFormat(format);
    m_outcome->setDisplayFormat(format);
}

const Entity *ImportController::entity() const
{
    const Entity *known = m_services.store.catalog().entity(m_entity);
    return known != nullptr && canImport(*known, m_services.context) ? known : nullptr;
}

TypedFormat ImportController::typed() const
{
    return typedFormat(m_services.context.format);
}

bool ImportController::hasWork() const
{
    if (m_page->step() == ImportPage::Step::Result) {
        return false;
    }
    return m_isDecided || (m_source && m_page->columnsStep().draft().isChanged() && !m_mappedFor.isEmpty());
}

void ImportController::settle(QWidget *window, const std::function<void()> &goOn)
{
    if (!hasWork()) {
        goOn();
        return;
    }
    PromptQuestion question;
    question.title = tr("Leave the import of %1?").arg(m_source->name);
    question.text = tr("Nothing of it has been saved. What you set for its columns and decided about its rows is lost; a mapping can be "
                       "saved under a name.");
    question.choices = {{tr("Leave the import"), PromptChoice::Role::Destructive}, {tr("Go on importing"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(window, question, [this, goOn](int answer) {
        if (answer == 0) {
            reset(m_entity);
            goOn();
        }
    });
}

void ImportController::start(const QString &wanted, const ImportSource &source)
{
    if (m_page->isBusy()) {
        return;
    }
    const QString entity = wanted.isEmpty() ? m_entity : wanted;
    const bool goesOn = m_source && m_page->step() != ImportPage::Step::Result && source.isEmpty() && entity == m_entity;
    if (goesOn) {
        return;
    }
    settle(m_page, [this, entity, source] {
        reset(entity);
        m_place = source;
        if (!source.path.isEmpty()) {
            readFile(source.path, {});
        } else if (!source.isEmpty()) {
            readText(source.text, source.html, {});
        }
    });
}

void ImportController::reset(const QString &entity)
{
    ++m_question;
    m_progress.cancel.cancel();
    m_source.reset();
    m_mappedFor.clear();
    m_plan = {};
    m_hasPlan = false;
    m_isDecided = false;
    m_place = {};
    m_entity = entity;
    if (this->entity() == nullptr) {
        m_entity.clear();
    }
    m_page->setEntity(this->entity());
    emit entityChanged(m_entity);
    m_page->setSource({});
    m_page->fileStep().setOlderSystem(false);
    m_page->fileStep().showNothing();
    m_page->setStep(ImportPage::Step::File);
}

void ImportController::begin(const QString &what)
{
    ++m_question;
    m_progress = BulkProgress();
    m_page->messageBar().clear();
    m_page->setBusy(true);
    m_page->busyStrip().start(what);
    m_tick->start();
}

void ImportController::finish()
{
    m_tick->stop();
    m_page->busyStrip().finish();
    m_page->setBusy(false);
    emit idle();
}

template <typename T>
bool ImportController::accepts(quint64 question, const Result<T> &answer)
{
    if (question != m_question) {
        return false;
    }
    finish();
    if (answer.ok()) {
        return true;
    }
    if (answer.error().code == ErrorCode::Cancelled) {
        m_page->messageBar().showMessage(MessageBar::Level::Info, tr("Cancelled. Nothing was saved."));
    } else {
        m_page->messageBar().showError(answer.error());
    }
    return false;
}

void ImportController::readFile(const QString &path, const SourceChoices &choices)
{
    begin(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    whenDone(m_service.read(path, choices, m_progress), this, [this, question = m_question, choices](const Result<SourceTable> &read) {
        if (question == m_question) {
            finish();
            takeSource(read, choices);
        }
    });
}

void ImportController::readText(const QString &text, const QString &html, const SourceChoices &choices)
{
    begin(tr("Reading the clipboard…"));
    whenDone(runInBackground([text, html, choices] { return readSourceText(text, html, choices); }), this,
             [this, question = m_question, choices](const Result<SourceTable> &read) {
                 if (question == m_question) {
                     finish();
                     takeSource(read, choices);
                 }
             });
}

void ImportController::readAgain(const SourceChoices &choices)
{
    if (!m_place.path.isEmpty()) {
        readFile(m_place.path, choices);
    } else if (!m_place.isEmpty()) {
        readText(m_place.text, m_place.html, choices);
    }
}

void ImportController::takeSource(const Result<SourceTable> &read, const SourceChoices &choices)
{
    if (read.ok()) {
        m_source = read.value();
        m_page->setSource(m_source);
        m_page->fileStep().showSource(*m_source, choices);
        checkSameFile();
        return;
    }
    if (read.error().code == ErrorCode::Cancelled) {
        m_page->messageBar().showMessage(MessageBar::Level::Info, tr("Reading was cancelled."));
        return;
    }
    if (m_source) { // read otherwise it is no table: what was there stays
        m_page->messageBar().showError(read.error());
        m_page->fileStep().showSource(*m_source, {});
        return;
    }
    const QString name = m_place.path.isEmpty() ? tr("The clipboard") : QFileInfo(m_place.path).fileName();
    m_page->fileStep().showNothing(name, read.error().sentences().join(QLatin1Char(' ')));
}

/// A hint, no hindrance: when it cannot be asked nothing is said.
void ImportController::checkSameFile()
{
    m_page->fileStep().setSameFile(QString());
    if (m_place.path.isEmpty()) {
        return;
    }
    whenDone(m_service.sameFile(m_source->hash), this,
             [this, hash = m_source->hash](const Result<std::optional<ImportRecord>> &same) {
                 if (same.ok() && same.value() && m_source && m_source->hash == hash) {
                     m_page->fileStep().setSameFile(m_outcome->sameFileSentence(*same.value()));
                 }
             });
}

void ImportController::pasteClipboard()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    ImportSource source;
    source.path = data != nullptr && data->hasUrls() && data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
    if (source.path.isEmpty() && data != nullptr) {
        source.text = data->text();
        source.html = data->hasHtml() ? data->html() : QString();
    }
    if (source.isEmpty()) {
        m_page->messageBar().showMessage(MessageBar::Level::Info,
                                         tr("There is no text on the clipboard. Copy cells in your spreadsheet first."));
        return;
    }
    start(m_entity, source);
}

void ImportController::goOn()
{
    switch (m_page->step()) {
    case ImportPage::Step::File:
        mapColumns();
        break;
    case ImportPage::Step::Columns:
        think();
        break;
    case ImportPage::Step::Review:
        m_outcome->commit(m_plan);
        break;
    case ImportPage::Step::Result:
        emit listRequested(m_entity);
        break;
    }
}

void ImportController::goBack()
{
    switch (m_page->step()) {
    case ImportPage::Step::File:
        break;
    case ImportPage::Step::Columns:
        goTo(ImportPage::Step::File);
        break;
    case ImportPage::Step::Review:
        goTo(ImportPage::Step::Columns);
        break;
    case ImportPage::Step::Result:
        reset(m_entity);
        m_page->fileStep().setFocus();
        break;
    }
}

void ImportController::goTo(ImportPage::Step step)
{
    if (!m_page->isBusy() && int(step) < int(m_page->step())) {
        m_page->setStep(step);
        (step == ImportPage::Step::File ? static_cast<QWidget *>(&m_page->fileStep()) : &m_page->columnsStep())->setFocus();
    }
}

void ImportController::mapColumns()
{
    const Entity *wanted = entity();
    if (wanted == nullptr || !m_source) {
        return;
    }
    const bool older = m_page->fileStep().isOlderSystem();
    const SourceFormat &format = m_source->format;
    const QString key = QStringList{m_entity, m_source->hash, format.encoding, QString(format.delimiter), format.sheet,
                                    QString::number(format.skippedRows), QString::number(int(format.hasHeader)),
                                    QString::number(int(older)), m_source->headings.join(QLatin1Char('\n'))}
                            .join(QLatin1Char('\n'));
    if (key == m_mappedFor) {
        m_page->setStep(ImportPage::Step::Columns);
        m_page->columnsStep().setFocus();
        return;
    }
    begin(tr("Looking at the columns…"));
    const auto sketch = [&catalog = m_services.store.catalog(), wanted, older, source = *m_source,
                         format = typed()]() -> Result<SketchedFile> {
        SketchedFile sketched{sketchColumns(catalog, *wanted, source, format), suggestMapping(catalog, *wanted, source, format),
                              rulesRemarks(guessRules(source, format))};
        sketched.mapping.olderSystem = older;
        if (older) {
            suggestOlderSystem(catalog, sketched.mapping, source, format);
        }
        return sketched;
    };
    whenDone(runInBackground(sketch), this, [this, key, older, question = m_question](const Result<SketchedFile> &sketched) {
        if (!accepts(question, sketched)) {
            return;
        }
        m_mappedFor = key;
        m_hasPlan = false;
        m_isDecided = false;
        ImportColumnsStep &step = m_page->columnsStep();
        step.setDraft(MappingDraft(m_services.store.catalog(), sketched.value().mapping, sketched.value().sketches), *m_source, typed());
        step.rulesPanel().setRemarks(sketched.value().remarks);
        m_mappings->begin(m_entity, *m_source, sketched.value().sketches, older);
        m_page->setStep(ImportPage::Step::Columns);
        m_page->columnsStep().setFocus();
    });
}

void ImportController::think()
{
    const ImportMapping mapping = m_page->columnsStep().draft().mapping();
    if (m_hasPlan && mapping == m_planned && m_isDecided) { // what was decided about rows is not thrown away
        m_page->setStep(ImportPage::Step::Review);
        return;
    }
    begin(tr("Looking at what would happen to each row…"));
    m_clock.start();
    m_planned = mapping;
    whenDone(m_service.plan(*m_source, mapping, typed(), m_progress), this, [this, question = m_question](const Result<ImportPlan> &plan) {
        if (accepts(question, plan)) {
            takePlan(plan, false);
        }
    });
}

void ImportController::takePlan(const Result<ImportPlan> &plan, bool edited)
{
    m_plan = plan.value();
    m_hasPlan = true;
    m_isDecided = edited;
    m_page->setUndoUntil(m_outcome->undoUntil());
    m_page->planStep().setPlan(m_plan);
    if (!edited) {
        m_page->setStep(ImportPage::Step::Review);
        m_page->planStep().setFocus();
    }
    m_page->setCounts(m_plan.counts(), edited ? -1 : m_clock.elapsed(), m_plan.tried);
}

void ImportController::replan(const QFuture<Result<ImportPlan>> &replanned)
{
    begin(tr("Looking at the row again…"));
    whenDone(replanned, this, [this, question = m_question](const Result<ImportPlan> &plan) {
        if (accepts(question, plan)) {
            takePlan(plan, true);
        }
    });
}

void ImportController::leave()
{
    settle(m_page, [this] {
        const QString entity = m_entity;
        reset(entity);
        emit listRequested(entity);
    });
}
