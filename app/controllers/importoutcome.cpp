// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importoutcome.h"

#include "app/controllers/importrowsfile.h"
#include "app/controllers/undohistory.h"
#include "app/controllers/workspacefiles.h"
#include "models/core/whendone.h"
#include "models/operations/background.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"
#include "views/exchange/importpage.h"
#include "views/exchange/importresultstep.h"

#include <QFileInfo>

#include <algorithm>

namespace {

constexpr qsizetype namedKept = 5;

} // namespace

ImportOutcome::ImportOutcome(const RecordPageServices &services, AppSettings &settings, ImportPage &page, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_service(services.store.catalog(), services.store.database())
    , m_page(page)
{
    const ImportResultStep &result = page.resultStep();
    connect(&result, &ImportResultStep::undoRequested, this, &ImportOutcome::askToUndo);
    connect(&result, &ImportResultStep::importsRequested, this, &ImportOutcome::importsRequested);
    connect(&result, &ImportResultStep::saveRowsRequested, this, [this] {
        QList<int> rows;
        for (qsizetype row = 0; row < m_plan.rows.size(); ++row) {
            const RowOutcome outcome = m_plan.rows.at(row).outcome;
            if (outcome == RowOutcome::Refused || outcome == RowOutcome::Duplicate || outcome == RowOutcome::Skipped) {
                rows.append(static_cast<int>(row));
            }
        }
        saveRows(m_plan, rows);
    });
}

QDate ImportOutcome::dayOf(const Instant &moment) const
{
    const DisplayFormat &format = m_services.context.format;
    return moment.toUtc().toTimeZone(format.zone.isValid() ? format.zone : QTimeZone::utc()).date();
}

QDate ImportOutcome::undoUntil() const
{
    ImportRecord now;
    now.at = m_services.context.clock->now();
    return dayOf(now.undoableUntil());
}

QString ImportOutcome::sameFileSentence(const ImportRecord &record) const
{
    const QString when = displayInstant(QVariant::fromValue(record.at), m_services.context.format);
    const QString who = record.byName.isEmpty() ? tr("somebody") : record.byName;
    const int written = record.counts.created + record.counts.changed;
    //: %1 is a moment, %2 a person
    const QString done = tr("This very file was imported on %1 by %2: %Ln record(s).", nullptr, written).arg(when, who);
    return record.undoneAt ? tr("%1 That import was undone.").arg(done) : done;
}

void ImportOutcome::commit(const ImportPlan &plan)
{
    const ImportCounts counts = plan.counts();
    const BulkProgress progress;
    m_touched = touched(plan);
    emit began(tr("Importing %Ln record(s)…", nullptr, counts.created + counts.changed), progress);
    whenDone(m_service.commit(plan, progress), this, [this](const Result<ImportService::Committed> &done) { takeCommitted(done); });
}

void ImportOutcome::takeCommitted(const Result<ImportService::Committed> &done)
{
    emit ended();
    if (!done.ok()) {
        if (done.error().code == ErrorCode::Cancelled) {
            m_page.messageBar().showMessage(MessageBar::Level::Info, tr("The import was cancelled. Nothing was saved."));
        } else {
            m_page.messageBar().showError(done.error());
        }
        return;
    }
    if (!done.value().record) {
        const ImportPlan &plan = done.value().plan;
        emit refused(plan);
        m_page.messageBar().showMessage(
            MessageBar::Level::Warning,
            tr("Nothing was saved: the database refuses rows that looked good. They are marked now; correct or skip them and import again."));
        return;
    }
    m_plan = done.value().plan;
    m_record = *done.value().record;
    m_page.resultStep().showRecord(m_record, m_record.mayUndo ? dayOf(m_record.undoableUntil()) : QDate());
    emit committed(m_plan);
    pushUndo(m_record);
    tellChanged();
}

QStringList ImportOutcome::touched(const ImportPlan &plan) const
{
    QStringList entities = {plan.mapping.entity};
    const Entity *entity = m_services.store.catalog().entity(plan.mapping.entity);
    for (const ReferenceMapping &reference : plan.mapping.references) {
        const Field *field = entity == nullptr ? nullptr : entity->field(reference.field);
        if (field != nullptr && (reference.create || reference.update) && !entities.contains(field->references)) {
            entities.append(field->references);
        }
    }
    return entities;
}

void ImportOutcome::tellChanged()
{
    for (const QString &entity : std::as_const(m_touched)) {
        m_services.recordsChanged(entity);
    }
}

void ImportOutcome::pushUndo(const ImportRecord &record)
{
    if (!record.mayUndo) {
        return;
    }
    const int written = record.counts.created + record.counts.changed;
    UndoStep step;
    step.done = tr("%Ln record(s) imported from %1.", nullptr, written).arg(record.fileName);
    step.entities = m_touched;
    step.quiet = true; // the page says it
    step.undo = [this, id = record.id, page = QPointer<ImportPage>(&m_page), service = m_service, &undo = m_services.undo] {
        if (page && page->resultStep().isUndone() && m_record.id == id) {
            return readyFuture(Result<QString>(tr("The import was undone already.")));
        }
        return mapDone<Result<QString>>(service.undo(id), &undo, [this, page, id](const Result<ImportUndoReport> &report) {
            if (!report.ok()) {
                return Result<QString>(report.error());
            }
            if (page) {
                takeUndone(id, report.value());
            }
            return Result<QString>(undoneSentence(report.value()));
        });
    };
    m_services.undo.push(step);
}

void ImportOutcome::takeUndone(const QString &id, const ImportUndoReport &report)
{
    if (id == m_record.id) {
        m_page.resultStep().showUndone(report);
    }
}

QString ImportOutcome::undoneSentence(const ImportUndoReport &report)
{
    QStringList sentences = {tr("The import was undone: %Ln record(s) removed.", nullptr, report.removed)};
    if (report.restored > 0) {
        sentences.append(tr("%Ln got back what they had.", nullptr, report.restored));
    }
    if (report.keptCount > 0) {
        sentences.append(tr("%Ln were kept, because somebody has worked on them since.", nullptr, report.keptCount));
    }
    return sentences.join(QLatin1Char(' '));
}

void ImportOutcome::askToUndo()
{
    const BulkProgress progress;
    emit began(tr("Looking at what undoing would do…"), progress);
    whenDone(m_service.previewUndo(m_record.id, progress), this, [this](const Result<ImportUndoReport> &preview) {
        emit ended();
        if (!preview.ok()) {
            m_page.messageBar().showError(preview.error());
            return;
        }
        const ImportUndoReport &report = preview.value();
        QStringList lines = {tr("%Ln record(s) are removed.", nullptr, report.removed)};
        if (report.restored > 0) {
            lines.append(tr("%Ln record(s) get back what they had.", nullptr, report.restored));
        }
        if (report.keptCount > 0) {
            lines.append(tr("%Ln record(s) are kept:", nullptr, report.keptCount));
            for (const ImportUndoReport::Kept &kept : report.kept.mid(0, namedKept)) {
                lines.append(QStringLiteral("%1: %2").arg(kept.label, kept.reason));
            }
        }
        PromptQuestion question;
        question.title = tr("Undo the import of %1?").arg(m_record.fileName);
        question.text = lines.join(QLatin1Char('\n'));
        question.choices = {{tr("Undo the import"), PromptChoice::Role::Destructive}, {tr("Keep it"), PromptChoice::Role::Reject}};
        m_services.prompt.ask(&m_page, question, [this](int answer) {
            if (answer == 0) {
                undo();
            }
        });
    });
}

void ImportOutcome::undo()
{
    const BulkProgress progress;
    emit began(tr("Undoing the import…"), progress);
    whenDone(m_service.undo(m_record.id, progress), this, [this, id = m_record.id](const Result<ImportUndoReport> &report) {
        emit ended();
        if (!report.ok()) {
            if (report.error().code == ErrorCode::Cancelled) {
                m_page.messageBar().showMessage(MessageBar::Level::Info, tr("Undoing was cancelled. Nothing was changed."));
            } else {
                m_page.messageBar().showError(report.error());
            }
            return;
        }
        takeUndone(id, report.value());
        tellChanged();
    });
}

void ImportOutcome::saveRows(const ImportPlan &plan, const QList<int> &rows)
{
    const QString name = tr("%1 - not imported").arg(QFileInfo(plan.source.name).completeBaseName());
    chooseNewRowsFile(&m_page, m_settings, this, name, [this, plan, rows](const QString &path) {
        const BulkProgress progress;
        emit began(tr("Saving rows…"), progress);
        const auto write = [plan, rows, path, format = m_services.context.format] { return writePlanRows(plan, rows, path, format); };
        whenDone(runInBackground(write), this, [this, path](const Result<qint64> &written) {
            emit ended();
            if (written.ok()) {
                m_page.messageBar().showMessage(MessageBar::Level::Success,
                                                tr("%Ln row(s) are saved in %1.", nullptr, static_cast<int>(written.value()))
                                                    .arg(QFileInfo(path).fileName()));
            } else {
                m_page.messageBar().showError(written.error());
            }
        });
    });
}
