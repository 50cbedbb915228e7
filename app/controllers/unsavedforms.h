// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordformcontroller.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class DraftKeeper;
class UserPrompt;

/// The record forms that are open in a workspace: one for each record, none of which can be lost. Keeps their drafts,
/// tells them what changed elsewhere, asks before everything closes. GUI thread.
class UnsavedForms final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnsavedForms)

public:
    /// `prompt` and `drafts` outlive it.
    UnsavedForms(UserPrompt &prompt, DraftKeeper &drafts, QObject *parent = nullptr);

    /// Every form is added when it is made.
    void add(RecordFormController *form);
    /// Brings the form of a record to the front; false when there is none.
    bool raise(const QString &entity, const QString &recordId);
    /// Records of that kind changed elsewhere in the program.
    void recordsChanged(const QString &entity);
    /// Asked before a new record of that kind is made.
    void setBeforeCreate(const QString &entity, const BeforeCreate &ask) { m_beforeCreate.insert(entity, ask); }

    /// The same person signed in again: what could not be saved without a session is saved now.
    void saveAgain();

    [[nodiscard]] QList<RecordFormController *> unsaved() const;
    /// The drafts that open forms write.
    [[nodiscard]] QStringList openDrafts() const;
    /// Calls `goOn` once nothing is unsaved: at once, or after the person chose to save, to keep drafts or to discard. Not
    /// at all when they cancel or a save fails; the form that failed is in front then.
    void settle(QWidget *window, const std::function<void()> &goOn);
    /// The session ends: what is typed is on the disk when this returns.
    void keepAllNow();

signals:
    /// A form was closed and its draft stays.
    void draftKept();

private:
    void saveNext(const QList<QPointer<RecordFormController>> &forms, const std::function<void()> &goOn);
    [[nodiscard]] static QString describe(const RecordFormController &form);

    UserPrompt &m_prompt;
    DraftKeeper &m_drafts;
    QList<QPointer<RecordFormController>> m_forms;
    QHash<QString, BeforeCreate> m_beforeCreate;
    bool m_isAsking = false;
};
