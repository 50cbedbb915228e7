// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordformcontroller.h"

#include "models/core/whendone.h"
#include "models/editing/recordmerge.h"
#include "models/editing/recyclerepository.h"
#include "views/common/userprompt.h"

namespace {

constexpr int mostTries = 5; ///< others may save again and again between our reading and writing
constexpr int historyForMerging = 50;

/// The answer to a save was lost: it may have arrived.
bool leavesItOpen(ErrorCode code)
{
    return code == ErrorCode::ConnectionLost || code == ErrorCode::Timeout;
}

/// The id of a new record is taken: by ourselves, in a try whose answer was lost.
bool isOwnIdTaken(const Error &error)
{
    return error.code == ErrorCode::Duplicate
        && (error.constraint.endsWith(QLatin1String("_pkey")) || error.constraint.endsWith(QLatin1String(".id")));
}

} // namespace

void RecordFormController::save()
{
    m_tries = 0;
    m_kept.clear();
    if (m_mayHaveArrived) {
        findOutWhetherItArrived();
    } else if (!m_conflicts.isEmpty()) {
        askConflicts();
    } else {
        send(changesToSend());
    }
}

FieldValues RecordFormController::changesToSend() const
{
    FieldValues changes = m_dialog->form().changes();
    if (m_mode == RecordForm::Mode::Create && m_isStored) { // it arrived after all; what was typed since is a change
        changes.removeIf([this](const auto &change) {
            const Field *field = m_entity.field(change.key());
            return field == nullptr || isSameStored(*field, m_base.value(change.key()), change.value());
        });
    }
    return changes;
}

void RecordFormController::send(const FieldValues &changes)
{
    if (m_isStored) {
        whenDone(m_store.update(m_entity.name, m_recordId, m_base.rowVersion, changes), this,
                 [this](const Result<Record> &result) { finish(result); });
        return;
    }
    if (!m_beforeCreate) {
        create(changes);
        return;
    }
    m_beforeCreate(changes, [self = QPointer<RecordFormController>(this), changes](bool goOn) {
        if (self == nullptr || self->m_dialog == nullptr) {
            return;
        }
        if (goOn) {
            self->create(changes);
        } else {
            self->m_dialog->setBusy(false);
            self->answer(false);
        }
    });
}

void RecordFormController::create(const FieldValues &given)
{
    FieldValues values = given;
    values.insert(QStringLiteral("id"), m_newId);
    whenDone(m_store.create(m_entity.name, values), this, [this](const Result<Record> &result) { finish(result); });
}

void RecordFormController::finish(const Result<Record> &result)
{
    if (m_dialog == nullptr) { // the window was closed by its owner; the record is in nevertheless
        return;
    }
    if (result.ok()) {
        m_mayHaveArrived = false;
        finishSaved(result.value(), m_kept);
        return;
    }
    const Error &error = result.error();
    const bool isOpen = leavesItOpen(error.code) || (!m_isStored && isOwnIdTaken(error));
    m_mayHaveArrived = m_mayHaveArrived || isOpen;
    if (isOpen && m_tries < mostTries) {
        ++m_tries;
        findOutWhetherItArrived();
    } else if (m_isStored && error.code == ErrorCode::Conflict && m_tries < mostTries) {
        ++m_tries;
        readAndMerge(true);
    } else if (m_isStored && error.code == ErrorCode::NotFound) {
        askDeleted();
    } else {
        fail(error);
    }
}

void RecordFormController::finishSaved(const Record &record, const QString &sentence)
{
    emit saved(record);
    if (!sentence.isEmpty()) {
        emit noticed(sentence);
    }
    m_dialog->setBusy(false);
    m_dialog->accept();
    answer(true);
}

void RecordFormController::saveAgain()
{
    if (m_dialog != nullptr && std::exchange(m_waitsForSession, false) && !m_dialog->isBusy()) {
        m_dialog->save();
    }
}

void RecordFormController::fail(const Error &error)
{
    m_waitsForSession = error.code == ErrorCode::SessionEnded;
    m_dialog->showFailure(error);
    answer(false);
}

void RecordFormController::answer(bool isSaved)
{
    if (const auto answered = std::exchange(m_answered, {})) {
        answered(isSaved);
    }
}

/// The id tells: a new record with it can only be ours, and of an old one the merge sees whether our values are in.
void RecordFormController::findOutWhetherItArrived()
{
    m_dialog->setBusy(true);
    if (m_isStored) {
        readAndMerge(true);
        return;
    }
    whenDone(m_store.read(m_entity.name, m_newId), this, [this](const Result<Record> &record) {
        if (m_dialog == nullptr) {
            return;
        }
        if (record.ok()) {
            afterArrival(record.value());
        } else if (record.error().code == ErrorCode::NotFound) {
            m_mayHaveArrived = false;
            create(m_dialog->form().changes());
        } else {
            Error error = record.error();
            error.message = tr("The connection was lost while saving. It is not known yet whether it arrived; everything you "
                               "typed is still here. Try again: that finds out first and makes nothing twice.");
            fail(error);
        }
    });
}

void RecordFormController::afterArrival(const Record &record)
{
    m_mayHaveArrived = false;
    m_isStored = true;
    m_recordId = record.id;
    m_base = record;
    m_kept = tr("The connection was lost while saving, but the record had arrived.");
    const FieldValues changes = changesToSend();
    if (changes.isEmpty()) {
        finishSaved(record, m_kept);
    } else {
        send(changes);
    }
}

void RecordFormController::lookAgain()
{
    if (m_dialog != nullptr && m_isStored && m_mode == RecordForm::Mode::Edit && !m_dialog->isBusy() && !m_isLooking) {
        readAndMerge(false);
    }
}

void RecordFormController::readAndMerge(bool thenSave)
{
    m_isLooking = true;
    whenDone(m_store.read(m_entity.name, m_recordId), this, [this, thenSave](const Result<Record> &theirs) {
        m_isLooking = false;
        if (m_dialog == nullptr || (!thenSave && m_dialog->isBusy())) {
            return;
        }
        if (!theirs.ok() && thenSave) {
            theirs.error().code == ErrorCode::NotFound ? askDeleted() : fail(theirs.error());
        } else if (!theirs.ok()) {
            if (theirs.error().code == ErrorCode::NotFound && !std::exchange(m_saidDeleted, true)) {
                m_dialog->showNotice(tr("This record was deleted meanwhile. Save to bring it back with what you typed."));
            }
        } else if (theirs.value().rowVersion == m_base.rowVersion) {
            m_mayHaveArrived = m_mayHaveArrived && !thenSave;
            if (thenSave) {
                send(changesToSend());
            }
        } else {
            whenDone(m_store.history(m_entity.name, m_recordId, historyForMerging), this,
                     [this, thenSave, record = theirs.value()](const Result<QList<HistoryEntry>> &history) {
                         if (m_dialog != nullptr && (thenSave || !m_dialog->isBusy())) {
                             take(record, history.ok() ? history.value() : QList<HistoryEntry>(), thenSave);
                         }
                     });
        }
    });
}

void RecordFormController::take(const Record &theirs, const QList<HistoryEntry> &history, bool thenSave)
{
    RecordForm &form = m_dialog->form();
    const RecordMerge merge = mergeRecords(m_entity, m_base.values, theirs.values, form.entered());
    m_conflicts.add(merge, history, theirs.labels);
    m_base = theirs;
    form.rebase(theirs);
    for (const QString &field : merge.combined) {
        form.enter({{field, merge.changes.value(field)}}, theirs.labels);
    }
    const QStringList open = m_conflicts.fields();
    for (const QString &field : open) {
        form.setNote(field, m_conflicts.note(field));
    }
    const QString kept = m_conflicts.keptSentence(merge, history);
    if (!kept.isEmpty()) {
        m_kept = kept;
        m_dialog->showNotice(kept);
    }
    if (thenSave) {
        saveMerged(theirs);
    }
}

void RecordFormController::saveMerged(const Record &theirs)
{
    const bool wasOpen = std::exchange(m_mayHaveArrived, false);
    if (!m_conflicts.isEmpty()) {
        askConflicts();
        return;
    }
    const FieldValues changes = changesToSend();
    if (changes.isEmpty()) {
        finishSaved(theirs, wasOpen ? tr("The connection was lost while saving, but everything had arrived.") : m_kept);
    } else {
        send(changes);
    }
}

void RecordFormController::askConflicts()
{
    m_dialog->setBusy(false);
    const RecordForm &form = m_dialog->form();
    const FieldValues mine = form.entered();
    QHash<QString, QStringList> wanted; // names of what I chose in pickers
    for (auto value = mine.cbegin(); value != mine.cend(); ++value) {
        const Field *field = m_entity.field(value.key());
        if (field != nullptr && field->type == FieldType::Reference && value.value().isValid()) {
            wanted[field->references].append(value.value().toString());
        }
    }
    const auto ask = [this, mine](const QHash<QString, QString> &labels) {
        auto *dialog = new ConflictDialog(m_dialog->label(), m_conflicts.questions(mine, labels), m_dialog);
        connect(dialog, &ConflictDialog::decided, this, &RecordFormController::resolve);
        connect(dialog, &QDialog::rejected, this, [this] { answer(false); });
        dialog->open();
    };
    if (wanted.isEmpty()) {
        ask(m_base.labels);
        return;
    }
    const QString target = wanted.constBegin().key();
    whenDone(m_store.labels(target, wanted.value(target)), this, [this, ask](const Result<QHash<QString, QString>> &labels) {
        if (m_dialog != nullptr) {
            QHash<QString, QString> names = m_base.labels;
            names.insert(labels.ok() ? labels.value() : QHash<QString, QString>());
            ask(names);
        }
    });
}

void RecordFormController::resolve(const QHash<QString, bool> &mine)
{
    RecordForm &form = m_dialog->form();
    for (auto choice = mine.cbegin(); choice != mine.cend(); ++choice) {
        m_conflicts.resolve(choice.key());
        form.setNote(choice.key(), QString());
        if (!choice.value()) {
            form.revert(choice.key());
        }
    }
    const FieldValues changes = changesToSend();
    if (changes.isEmpty()) {
        finishSaved(m_base, m_kept);
    } else {
        m_dialog->setBusy(true);
        send(changes);
    }
}

void RecordFormController::askDeleted()
{
    m_mayHaveArrived = false;
    const Catalog &catalog = m_store.catalog();
    whenDone(m_store.database().run<DeletedBatch>(Lane::Interactive,
                                                  [&catalog, entity = m_entity.name, id = m_recordId](Executor &executor) {
                                                      return RecycleRepository(catalog, executor).holding(entity, id);
                                                  }),
             this, [this](const Result<DeletedBatch> &batch) {
                 if (m_dialog == nullptr) {
                     return;
                 }
                 if (batch.ok()) {
                     offerRestore(batch.value());
                 } else {
                     fail(batch.error());
                 }
             });
}

void RecordFormController::offerRestore(const DeletedBatch &batch)
{
    m_dialog->setBusy(false);
    const bool isKept = !batch.id.isEmpty();
    PromptQuestion question;
    question.title = tr("%1 was deleted meanwhile").arg(m_dialog->label());
    if (!isKept) {
        question.text = tr("It is not in the recycle list either. It can be made anew from what stands in the form.");
    } else if (batch.byLabel.isEmpty()) {
        question.text = tr("It was deleted on %1. It can be brought back together with what you typed.")
                            .arg(displayInstant(QVariant::fromValue(batch.at), m_context.format));
    } else {
        question.text = tr("%1 deleted it on %2. It can be brought back together with what you typed.")
                            .arg(batch.byLabel, displayInstant(QVariant::fromValue(batch.at), m_context.format));
    }
    question.choices = {{isKept ? tr("Restore and save") : tr("Make it anew"), PromptChoice::Role::Accept},
                        {tr("Back to the form"), PromptChoice::Role::Reject}};
    m_prompt.ask(m_dialog, question, [this, batch](int chosen) {
        if (chosen != 0) {
            answer(false);
            return;
        }
        m_dialog->setBusy(true);
        if (batch.id.isEmpty()) {
            createAgain();
        } else {
            restoreAndSave(batch.id);
        }
    });
}

void RecordFormController::restoreAndSave(const QString &batch)
{
    whenDone(m_store.restore(batch), this, [this](const Result<int> &restored) {
        if (m_dialog == nullptr) {
            return;
        }
        m_saidDeleted = false;
        if (restored.ok()) {
            m_kept = tr("The record was deleted meanwhile. It is back, with your changes.");
            readAndMerge(true);
        } else {
            fail(restored.error());
        }
    });
}

void RecordFormController::createAgain()
{
    FieldValues values = m_base.values;
    values.insert(m_dialog->form().entered());
    values.removeIf([this](const auto &value) {
        const Field *field = m_entity.field(value.key());
        return field == nullptr || field->is(FieldFlag::ReadOnly) || field->type == FieldType::Id
            || field->type == FieldType::Secret || !value.value().isValid();
    });
    m_isStored = false;
    m_newId = m_recordId;
    create(values);
}
