// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/recordformdialog.h"
#include "models/database/recordstore.h"

#include <QObject>
#include <QPointer>

class UserPrompt;

/// One open form: reads the record, saves it, answers conflicts. Deletes itself with its dialog. GUI thread.
class RecordFormController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordFormController)

public:
    /// Opens the form of an existing record once it is read; nothing opens when it cannot be read: `failed` tells why.
    static RecordFormController *edit(const Entity &entity, const QString &recordId, const RecordStore &store,
                                      const RecordContext &context, UserPrompt &prompt, QWidget *window);
    /// Opens the form of a new record at once.
    static RecordFormController *create(const Entity &entity, const RecordStore &store, const RecordContext &context,
                                        UserPrompt &prompt, QWidget *window);
    /// Opens the form of a new record with another one's values once those are read.
    static RecordFormController *duplicate(const Entity &entity, const QString &recordId, const RecordStore &store,
                                           const RecordContext &context, UserPrompt &prompt, QWidget *window);

    [[nodiscard]] RecordFormDialog *dialog() const { return m_dialog; }

signals:
    void saved(const Record &record);
    /// The record cannot be read.
    void failed(const Error &error);

private:
    RecordFormController(const Entity &entity, RecordForm::Mode mode, const RecordStore &store,
                         const RecordContext &context, UserPrompt &prompt, QWidget *window);
    void read(const QString &recordId);
    void open(const Record &record, const QString &label);
    void save(const FieldValues &changes);
    void finish(const Result<Record> &result);
    void reload();
    void overwrite();

    const Entity &m_entity;
    RecordForm::Mode m_mode;
    const RecordStore &m_store;
    RecordContext m_context;
    UserPrompt &m_prompt;
    QPointer<QWidget> m_window;
    QPointer<RecordFormDialog> m_dialog;
    QString m_recordId;
    qint64 m_rowVersion = 0;
    QString m_newId; ///< given before the first try, so that a repeated save makes no second record
};
