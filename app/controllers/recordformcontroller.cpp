// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordformcontroller.h"

#include "models/core/identifier.h"
#include "models/core/whendone.h"
#include "views/records/recorddetailpane.h"

RecordFormController::RecordFormController(const Entity &entity, RecordForm::Mode mode, const RecordStore &store,
                                           const RecordContext &context, UserPrompt &prompt, QWidget *window)
    : QObject(window)
    , m_entity(entity)
    , m_mode(mode)
    , m_store(store)
    , m_context(context)
    , m_prompt(prompt)
    , m_window(window)
    , m_newId(newId(context.clock->now()))
{
}

RecordFormController *RecordFormController::edit(const Entity &entity, const QString &recordId,
                                                 const RecordStore &store, const RecordContext &context,
                                                 UserPrompt &prompt, QWidget *window)
{
    auto *controller = new RecordFormController(entity, RecordForm::Mode::Edit, store, context, prompt, window);
    controller->read(recordId);
    return controller;
}

RecordFormController *RecordFormController::create(const Entity &entity, const RecordStore &store,
                                                   const RecordContext &context, UserPrompt &prompt, QWidget *window)
{
    auto *controller = new RecordFormController(entity, RecordForm::Mode::Create, store, context, prompt, window);
    controller->open(RecordForm::blank(entity), QString());
    return controller;
}

RecordFormController *RecordFormController::duplicate(const Entity &entity, const QString &recordId,
                                                      const RecordStore &store, const RecordContext &context,
                                                      UserPrompt &prompt, QWidget *window)
{
    auto *controller = new RecordFormController(entity, RecordForm::Mode::Create, store, context, prompt, window);
    controller->read(recordId);
    return controller;
}

void RecordFormController::read(const QString &recordId)
{
    whenDone(m_store.read(m_entity.name, recordId), this, [this](const Result<Record> &record) {
        if (!record.ok()) {
            emit failed(record.error());
            deleteLater();
        } else if (m_mode == RecordForm::Mode::Create) {
            open(RecordForm::copyOf(m_entity, record.value()), QString());
        } else {
            open(record.value(), recordLabel(m_entity, record.value(), m_context.format));
        }
    });
}

void RecordFormController::open(const Record &record, const QString &label)
{
    m_recordId = record.id;
    m_rowVersion = record.rowVersion;
    m_dialog = new RecordFormDialog(m_entity, m_mode, m_context, m_prompt, m_window);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_dialog, &RecordFormDialog::saveRequested, this, &RecordFormController::save);
    connect(m_dialog, &RecordFormDialog::reloadRequested, this, &RecordFormController::reload);
    connect(m_dialog, &RecordFormDialog::overwriteRequested, this, &RecordFormController::overwrite);
    m_dialog->load(record, label);
    m_dialog->open();
}

void RecordFormController::save(const FieldValues &changes)
{
    if (m_mode == RecordForm::Mode::Edit) {
        whenDone(m_store.update(m_entity.name, m_recordId, m_rowVersion, changes), this,
                 [this](const Result<Record> &result) { finish(result); });
        return;
    }
    FieldValues values = changes;
    values.insert(QStringLiteral("id"), m_newId);
    whenDone(m_store.create(m_entity.name, values), this, [this](const Result<Record> &result) { finish(result); });
}

void RecordFormController::finish(const Result<Record> &result)
{
    if (m_dialog == nullptr) { // the window was closed by its owner; the record is in nevertheless
        return;
    }
    if (result.ok()) {
        emit saved(result.value());
        m_dialog->setBusy(false);
        m_dialog->accept();
    } else if (result.error().code == ErrorCode::Conflict) {
        m_dialog->showConflict(result.error());
    } else {
        m_dialog->showFailure(result.error());
    }
}

void RecordFormController::reload()
{
    m_dialog->setBusy(true);
    whenDone(m_store.read(m_entity.name, m_recordId), this, [this](const Result<Record> &record) {
        if (m_dialog == nullptr) {
            return;
        }
        if (!record.ok()) {
            m_dialog->showFailure(record.error());
            return;
        }
        m_rowVersion = record.value().rowVersion;
        m_dialog->load(record.value(), recordLabel(m_entity, record.value(), m_context.format));
    });
}

void RecordFormController::overwrite()
{
    m_dialog->setBusy(true);
    whenDone(m_store.read(m_entity.name, m_recordId), this, [this](const Result<Record> &record) {
        if (m_dialog == nullptr) {
            return;
        }
        if (!record.ok()) {
            m_dialog->showFailure(record.error());
            return;
        }
        m_rowVersion = record.value().rowVersion;
        save(m_dialog->form().changes());
    });
}
