// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/conflict/conflictdialog.h"
#include "models/catalog/historyentry.h"
#include "models/editing/recordmerge.h"
#include "views/records/recordcontext.h"

#include <QMap>

/// What others changed in a record while a form on it is open, in words: which fields wait for an answer, who did it and
/// when. `entity` and the context's catalogue outlive it.
class FormConflicts final
{
public:
    FormConflicts(const Entity &entity, const RecordContext &context) : m_entity(entity), m_context(context) {}

    /// Takes what a merge left open. `labels` name the records that values refer to.
    void add(const RecordMerge &merge, const QList<HistoryEntry> &history, const QHash<QString, QString> &labels);
    [[nodiscard]] bool isEmpty() const { return m_open.isEmpty(); }
    [[nodiscard]] QStringList fields() const { return m_open.keys(); }
    /// "Ana Pérez changed this to 300 111 2222 meanwhile."
    [[nodiscard]] QString note(const QString &field) const;
    /// For the dialog; `mine`: what stands in the form now.
    [[nodiscard]] QList<ConflictQuestion> questions(const FieldValues &mine, const QHash<QString, QString> &labels) const;
    void resolve(const QString &field) { m_open.remove(field); }
    void clear() { m_open.clear(); }

    /// "Ana Pérez changed Phone meanwhile; that was kept." Empty when nothing was kept.
    [[nodiscard]] QString keptSentence(const RecordMerge &merge, const QList<HistoryEntry> &history) const;

private:
    struct Open
    {
        QVariant base;
        QVariant theirs;
        QString who;
        QString when;
    };
    [[nodiscard]] QString shown(const QString &field, const QVariant &value, const QHash<QString, QString> &labels) const;
    [[nodiscard]] static const HistoryEntry *lastChange(const QString &field, const QList<HistoryEntry> &history);

    const Entity &m_entity;
    RecordContext m_context;
    QMap<QString, Open> m_open;
    QHash<QString, QString> m_labels;
};
