// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordformcontroller.h"

#include "models/core/identifier.h"
#include "models/core/whendone.h"
#include "views/records/recorddetailpane.h"

#include <memory>

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
    , m_conflicts(entity, context)
    , m_isStored(mode == RecordForm::Mode::Edit)
{
}

RecordFormController *RecordFormController::edit(const Entity &entity, const QString &recordId,
                                                 const RecordStore &store, const RecordContext &context,
                                                 UserPrompt &prompt, QWidget *window)
{
    auto *controller = new RecordFormController(entity, RecordForm::Mode::Edit, store, context, prompt, window);
    controller->m_recordId = recordId;
    controller->read(recordId);
    return controller;
}

RecordFormController *RecordFormController::create(const Entity &entity, const RecordStore &store,
                                                   const RecordContext &context, UserPrompt &prompt, QWidget *window,
                                                   const Record &start)
{
    auto *controller = new RecordFormController(entity, RecordForm::Mode::Create, store, context, prompt, window);
    Record record = RecordForm::blank(entity);
    record.values.insert(start.values);
    record.labels.insert(start.labels);
    controller->open(record, QString());
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

RecordFormController *RecordFormController::resume(const Entity &entity, const Draft &draft, const RecordStore &store,
                                                   const RecordContext &context, UserPrompt &prompt, QWidget *window)
{
    const RecordForm::Mode mode = draft.isNew() ? RecordForm::Mode::Create : RecordForm::Mode::Edit;
    auto *controller = new RecordFormController(entity, mode, store, context, prompt, window);
    controller->m_newId = draft.id;
    if (draft.isNew()) {
        controller->resumeNew(draft);
    } else {
        controller->m_recordId = draft.recordId;
        controller->resumeEdit(draft);
    }
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
    m_base = record;
    m_dialog = new RecordFormDialog(m_entity, m_mode, m_context, m_prompt, m_window);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_dialog, &RecordFormDialog::saveRequested, this, &RecordFormController::save);
    connect(m_dialog, &RecordFormDialog::keepAsDraftRequested, this, &RecordFormController::keepAsDraft);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_isLeft = true;
        if (!m_isKept) {
            emit settled();
        }
    });
    connect(m_dialog, &RecordFormDialog::activated, this, &RecordFormController::lookAgain);
    connect(&m_dialog->form(), &RecordForm::edited, this, &RecordFormController::edited);
    m_dialog->load(record, label);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    emit opened();
}

/// The names of what the draft refers to are not kept on this computer; they are asked for.
void RecordFormController::enterDraft(const Draft &draft, const std::function<void()> &entered)
{
    QHash<QString, QStringList> wanted;
    for (auto value = draft.values.cbegin(); value != draft.values.cend(); ++value) {
        const Field *field = m_entity.field(value.key());
        if (field != nullptr && !field->references.isEmpty() && value.value().isValid()) {
            wanted[field->references].append(value.value().toString());
        }
    }
    const auto left = std::make_shared<qsizetype>(wanted.size());
    const auto labels = std::make_shared<QHash<QString, QString>>();
    const auto enter = [this, draft, labels, entered] {
        if (m_dialog != nullptr) {
            m_dialog->form().enter(draft.values, *labels);
            entered();
        }
    };
    if (wanted.isEmpty()) {
        enter();
        return;
    }
    for (auto target = wanted.cbegin(); target != wanted.cend(); ++target) {
        whenDone(m_store.labels(target.key(), target.value()), this,
                 [left, labels, enter](const Result<QHash<QString, QString>> &found) {
                     labels->insert(found.ok() ? found.value() : QHash<QString, QString>());
                     if (--*left == 0) {
                         enter();
                     }
                 });
    }
}

void RecordFormController::resumeNew(const Draft &draft)
{
    whenDone(m_store.read(m_entity.name, draft.id), this, [this, draft](const Result<Record> &record) {
        if (record.ok()) { // the program ended between the save and its answer
            emit settled();
            emit saved(record.value());
            emit noticed(tr("That form had been saved after all: %1.")
                             .arg(recordLabel(m_entity, record.value(), m_context.format)));
            deleteLater();
        } else if (record.error().code != ErrorCode::NotFound) {
            emit failed(record.error());
            deleteLater();
        } else {
            open(RecordForm::blank(m_entity), QString());
            enterDraft(draft, [] {});
        }
    });
}

void RecordFormController::resumeEdit(const Draft &draft)
{
    whenDone(m_store.read(m_entity.name, draft.recordId), this, [this, draft](const Result<Record> &stored) {
        if (!stored.ok() && stored.error().code != ErrorCode::NotFound) {
            emit failed(stored.error());
            deleteLater();
            return;
        }
        // What I started from, as far as I changed it; the rest is as it is stored.
        Record base;
        base.entity = m_entity.name;
        base.id = draft.recordId;
        if (stored.ok()) {
            base = stored.value();
        }
        base.values.insert(draft.base);
        base.rowVersion = draft.rowVersion;
        open(base, stored.ok() ? recordLabel(m_entity, stored.value(), m_context.format) : draft.label);
        enterDraft(draft, [this] { lookAgain(); });
    });
}

bool RecordFormController::isUnsaved() const
{
    return m_dialog != nullptr && !m_isLeft && (m_dialog->isBusy() || m_dialog->form().isDirty());
}

Draft RecordFormController::draft() const
{
    Draft draft;
    draft.id = m_newId;
    draft.entity = m_entity.name;
    if (m_mode == RecordForm::Mode::Edit) {
        draft.recordId = m_recordId;
        draft.rowVersion = m_base.rowVersion;
    }
    draft.at = m_context.clock->now();
    if (m_dialog != nullptr) {
        draft.label = m_dialog->label();
        draft.values = m_dialog->form().entered();
    }
    for (auto value = draft.values.cbegin(); value != draft.values.cend(); ++value) {
        draft.base.insert(value.key(), m_base.value(value.key()));
    }
    return draft;
}

void RecordFormController::saveThen(const std::function<void(bool)> &answered)
{
    m_answered = answered;
    if (m_dialog->isBusy()) {
        return;
    }
    m_dialog->save();
    if (m_dialog == nullptr || m_dialog->isBusy()) {
        return;
    }
    const bool isLeft = !m_dialog->isVisible(); // nothing was left to save
    if (!isLeft) {
        m_dialog->raise();
        m_dialog->activateWindow();
    }
    answer(isLeft);
}

void RecordFormController::keepAsDraft()
{
    m_isKept = true;
    emit keptAsDraft();
    if (m_dialog != nullptr) {
        m_dialog->leave();
    }
}

void RecordFormController::discard()
{
    if (m_dialog != nullptr) {
        m_dialog->leave();
    }
}
