// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/formconflicts.h"
#include "dialogs/records/recordformdialog.h"
#include "models/database/recordstore.h"
#include "models/editing/deletedbatch.h"
#include "models/editing/draft.h"

#include <QObject>
#include <QPointer>

#include <functional>

class UserPrompt;

/// Asked before a new record is made ("Is it one of these?"): `decided(false)` goes back to the form.
using BeforeCreate = std::function<void(const FieldValues &values, std::function<void(bool goOn)> decided)>;

/// One open form: reads the record, saves it, merges what others changed meanwhile, finds out whether a save arrived whose
/// answer was lost. Never makes a second record: a new one has its id before the first try. Deletes itself with its
/// dialog. GUI thread.
class RecordFormController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordFormController)

public:
    /// Opens the form of an existing record once it is read; nothing opens when it cannot be read: `failed` tells why.
    static RecordFormController *edit(const Entity &entity, const QString &recordId, const RecordStore &store,
                                      const RecordContext &context, UserPrompt &prompt, QWidget *window);
    /// Opens the form of a new record at once. `start` gives values that it begins with, and the names of those it refers to.
    static RecordFormController *create(const Entity &entity, const RecordStore &store, const RecordContext &context,
                                        UserPrompt &prompt, QWidget *window, const Record &start = {});
    /// Opens the form of a new record with another one's values once those are read.
    static RecordFormController *duplicate(const Entity &entity, const QString &recordId, const RecordStore &store,
                                           const RecordContext &context, UserPrompt &prompt, QWidget *window);
    /// Goes on with a draft: what others changed since is merged.
    static RecordFormController *resume(const Entity &entity, const Draft &draft, const RecordStore &store,
                                        const RecordContext &context, UserPrompt &prompt, QWidget *window);

    [[nodiscard]] RecordFormDialog *dialog() const { return m_dialog; }
    [[nodiscard]] const Entity &entity() const { return m_entity; }
    [[nodiscard]] QString recordId() const { return m_recordId; } ///< empty: a new record
    [[nodiscard]] QString draftId() const { return m_newId; }
    /// True while something would be lost: typed and not saved, or being saved.
    [[nodiscard]] bool isUnsaved() const;
    /// What is typed now; without values when there is nothing.
    [[nodiscard]] Draft draft() const;
    void setBeforeCreate(const BeforeCreate &ask) { m_beforeCreate = ask; }
    /// Saves, or waits for the save that runs. `answered(false)`: the form is in front and says why not.
    void saveThen(const std::function<void(bool)> &answered);
    /// Saves what could not be saved because the session had ended; else nothing.
    void saveAgain();
    void keepAsDraft();
    void discard();
    /// Looks whether the record changed elsewhere, and takes it into the form.
    void lookAgain();

signals:
    void opened();
    void saved(const Record &record);
    /// What happened on the way to a save, for the page: "Changed meanwhile by Ana Pérez, and kept: Phone."
    void noticed(const QString &sentence);
    /// The record cannot be read.
    void failed(const Error &error);
    void edited();
    /// Saved, or not wanted, or nothing was typed: its draft can go.
    void settled();
    void keptAsDraft();

private:
    RecordFormController(const Entity &entity, RecordForm::Mode mode, const RecordStore &store,
                         const RecordContext &context, UserPrompt &prompt, QWidget *window);
    void read(const QString &recordId);
    void open(const Record &record, const QString &label);
    void resumeNew(const Draft &draft);
    void resumeEdit(const Draft &draft);
    void enterDraft(const Draft &draft, const std::function<void()> &entered);

    void save();
    void send(const FieldValues &changes);
    void create(const FieldValues &values);
    void finish(const Result<Record> &result);
    void finishSaved(const Record &record, const QString &sentence);
    void fail(const Error &error);
    void answer(bool isSaved);
    [[nodiscard]] FieldValues changesToSend() const;

    void findOutWhetherItArrived();
    void afterArrival(const Record &record);
    void readAndMerge(bool thenSave);
    void take(const Record &theirs, const QList<HistoryEntry> &history, bool thenSave);
    void saveMerged(const Record &theirs);
    void askConflicts();
    void resolve(const QHash<QString, bool> &mine);
    void askDeleted();
    void offerRestore(const DeletedBatch &batch);
    void restoreAndSave(const QString &batch);
    void createAgain();

    const Entity &m_entity;
    RecordForm::Mode m_mode;
    const RecordStore &m_store;
    RecordContext m_context;
    UserPrompt &m_prompt;
    QPointer<QWidget> m_window;
    QPointer<RecordFormDialog> m_dialog;
    QString m_recordId;
    QString m_newId;       ///< given before the first try, so that a repeated save makes no second record
    Record m_base;         ///< what is stored, as far as it is known here
    FormConflicts m_conflicts;
    BeforeCreate m_beforeCreate;
    std::function<void(bool)> m_answered;
    QString m_kept;        ///< what a merge kept on the way to this save
    int m_tries = 0;
    bool m_isStored = false;
    bool m_mayHaveArrived = false; ///< a save was sent whose answer was lost
    bool m_isLooking = false;
    bool m_waitsForSession = false; ///< the last save was refused because the session had ended
    bool m_isLeft = false; ///< the dialog is closed and about to go
    bool m_isKept = false; ///< left, its draft stays
    bool m_saidDeleted = false;
};
