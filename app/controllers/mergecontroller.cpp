// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/mergecontroller.h"

#include "app/controllers/undohistory.h"
#include "dialogs/people/mergedialog.h"
#include "models/core/whendone.h"
#include "models/people/personmerger.h"
#include "views/common/messagebar.h"

namespace {

/// Whose pages show people: all are read again after a merge.
QStringList entitiesOfPeople(const Catalog &catalog)
{
    QStringList names;
    for (const Entity &entity : catalog.entities()) {
        if (entity.isPerson()) {
            names.append(entity.name);
        }
    }
    return names;
}

} // namespace

MergeController::MergeController(const RecordPageServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void MergeController::merge(const QStringList &personIds, const DisplayFormat &format, QWidget *window)
{
    if (personIds.size() < 2) {
        return;
    }
    m_window = window;
    m_format = format;
    m_waiting = personIds.mid(2);
    showPreview(personIds.at(0), personIds.at(1));
}

void MergeController::showPreview(const QString &keptId, const QString &goneId)
{
    const Catalog &catalog = m_services.store.catalog();
    Database &database = m_services.store.database();
    whenDone(database.run<MergePreview>(Lane::Interactive,
                                        [&catalog, &clock = database.clock(), keptId, goneId](Executor &executor) {
                                            return PersonMerger(catalog, executor, clock).preview(keptId, goneId);
                                        }),
             this, [this](const Result<MergePreview> &preview) {
                 if (!preview.ok()) {
                     if (m_dialog) {
                         m_dialog->messageBar()->showError(preview.error());
                     } else {
                         emit failed(preview.error());
                     }
                     return;
                 }
                 if (!m_dialog) {
                     m_dialog = new MergeDialog(m_services.store.catalog(), m_format, m_window);
                     connect(m_dialog, &MergeDialog::swapRequested, this, &MergeController::showPreview);
                     connect(m_dialog, &MergeDialog::mergeRequested, this, &MergeController::run);
                 }
                 m_keptLabel = preview.value().keptLabel;
                 m_goneLabel = preview.value().goneLabel;
                 m_dialog->setPreview(preview.value(), m_waiting.size());
                 m_dialog->open();
             });
}

void MergeController::run(const MergeRequest &request)
{
    Database &database = m_services.store.database();
    if (database.actor() == request.goneId) {
        Error error;
        error.code = ErrorCode::NotAllowedNow;
        error.message = tr("You work as %1 at the moment: choose %1 as the one who stays.").arg(m_goneLabel);
        m_dialog->messageBar()->showError(error);
        return;
    }
    m_dialog->setEnabled(false);
    const Catalog &catalog = m_services.store.catalog();
    whenDone(database.run<QString>(Lane::Background,
                                   [&catalog, &clock = database.clock(), request](Executor &executor) {
                                       return PersonMerger(catalog, executor, clock).merge(request);
                                   }),
             this, [this, request](const Result<QString> &mergeId) {
                 if (m_dialog) {
                     m_dialog->setEnabled(true);
                 }
                 if (mergeId.ok()) {
                     afterMerge(request, mergeId.value());
                     return;
                 }
                 if (m_dialog) {
                     m_dialog->messageBar()->showError(mergeId.error());
                     if (mergeId.error().code == ErrorCode::Conflict) {
                         showPreview(request.keptId, request.goneId);
                     }
                 } else {
                     emit failed(mergeId.error());
                 }
             });
}

void MergeController::afterMerge(const MergeRequest &request, const QString &mergeId)
{
    UndoStep step;
    step.done = tr("%1 and %2 are one person now.").arg(m_keptLabel, m_goneLabel);
    step.entities = entitiesOfPeople(m_services.store.catalog());
    step.undo = [self = QPointer<MergeController>(this), mergeId]() -> QFuture<Result<QString>> {
        return self ? self->part(mergeId) : QFuture<Result<QString>>();
    };
    emit merged(request.keptId, request.goneId);
    tellAll();
    m_services.undo.push(step);
    if (!m_waiting.isEmpty()) {
        showPreview(request.keptId, m_waiting.takeFirst());
    } else if (m_dialog) {
        m_dialog->accept();
    }
}

void MergeController::tellAll()
{
    const QStringList entities = entitiesOfPeople(m_services.store.catalog());
    for (const QString &entity : entities) {
        m_services.recordsChanged(entity);
    }
}

QFuture<Result<QString>> MergeController::part(const QString &mergeId) const
{
    const Catalog &catalog = m_services.store.catalog();
    Database &database = m_services.store.database();
    return mapDone<Result<QString>>(
        database.run<MergeSplit>(Lane::Background,
                                 [&catalog, &clock = database.clock(), mergeId](Executor &executor) {
                                     return PersonMerger(catalog, executor, clock).takeBack(mergeId);
                                 }),
        &m_services.undo, [](const Result<MergeSplit> &split) -> Result<QString> {
            if (!split.ok()) {
                return split.error();
            }
            const MergeSplit &parted = split.value();
            const QString back = tr("%1 and %2 are two people again.").arg(parted.keptLabel, parted.goneLabel);
            return parted.left == 0
                ? back
                : QString(back + QLatin1Char(' ') + tr("%Ln value(s) and records were changed since: they stay as they are.", nullptr, int(parted.left)));
        });
}

void MergeController::takeBack(const QString &mergeId)
{
    whenDone(part(mergeId), this, [this](const Result<QString> &sentence) {
        if (!sentence.ok()) {
            emit failed(sentence.error());
            return;
        }
        tellAll();
        emit takenBack(sentence.value());
    });
}
