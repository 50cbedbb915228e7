// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/formconflicts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

const HistoryEntry *FormConflicts::lastChange(const QString &field, const QList<HistoryEntry> &history)
{
    for (const HistoryEntry &entry : history) {
        if (QJsonDocument::fromJson(entry.changes.toUtf8()).object().contains(field)) {
            return &entry;
        }
    }
    return nullptr;
}

QString FormConflicts::shown(const QString &field, const QVariant &value, const QHash<QString, QString> &labels) const
{
    const Field *known = m_entity.field(field);
    if (known == nullptr || !value.isValid()) {
        return {};
    }
    if (known->type == FieldType::Reference) {
        const QString label = labels.value(value.toString(), m_labels.value(value.toString()));
        return label.isEmpty() ? QCoreApplication::translate("FormConflicts", "another record") : label;
    }
    return displayText(*known, value, m_context.format);
}

void FormConflicts::add(const RecordMerge &merge, const QList<HistoryEntry> &history, const QHash<QString, QString> &labels)
{
    m_labels.insert(labels);
    for (const MergeConflict &conflict : merge.conflicts) {
        const HistoryEntry *entry = lastChange(conflict.field, history);
        Open open{conflict.base, conflict.theirs, {}, {}};
        if (m_open.contains(conflict.field)) {
            open.base = m_open.value(conflict.field).base; // changed again: what I started from stays
        }
        if (entry != nullptr) {
            open.who = entry->actorLabel;
            open.when = displayInstant(QVariant::fromValue(entry->at), m_context.format);
        }
        m_open.insert(conflict.field, open);
    }
}

QString FormConflicts::note(const QString &field) const
{
    if (!m_open.contains(field)) {
        return {};
    }
    const Open open = m_open.value(field);
    const QString value = shown(field, open.theirs, m_labels);
    const QString who = open.who.isEmpty() ? QCoreApplication::translate("FormConflicts", "Somebody else") : open.who;
    if (value.isEmpty()) {
        //: %1 is a person
        return QCoreApplication::translate("FormConflicts", "%1 emptied this meanwhile. You choose when you save.").arg(who);
    }
    //: %1 is a person, %2 the value they gave
    return QCoreApplication::translate("FormConflicts", "%1 changed this to “%2” meanwhile. You choose when you save.")
        .arg(who, value.simplified());
}

QList<ConflictQuestion> FormConflicts::questions(const FieldValues &mine, const QHash<QString, QString> &labels) const
{
    QList<ConflictQuestion> questions;
    for (const Field &field : m_entity.fields) {
        if (m_open.contains(field.name)) {
            const Open open = m_open.value(field.name);
            questions.append({field.name, field.label.translated(), shown(field.name, open.base, labels),
                              shown(field.name, open.theirs, labels), shown(field.name, mine.value(field.name), labels),
                              open.who, open.when});
        }
    }
    return questions;
}

QString FormConflicts::keptSentence(const RecordMerge &merge, const QList<HistoryEntry> &history) const
{
    QStringList names;
    QStringList people;
    const QStringList fields = merge.theirs + merge.combined;
    for (const QString &name : fields) {
        const Field *field = m_entity.field(name);
        names.append(field == nullptr ? name : field->label.translated());
        const HistoryEntry *entry = lastChange(name, history);
        if (entry != nullptr && !entry->actorLabel.isEmpty() && !people.contains(entry->actorLabel)) {
            people.append(entry->actorLabel);
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString what = names.join(QStringLiteral(", "));
    if (people.isEmpty()) {
        //: %1 is a list of fields
        return QCoreApplication::translate("FormConflicts", "Changed elsewhere meanwhile, and kept: %1.").arg(what);
    }
    //: %1 is one or more people, %2 a list of fields
    return QCoreApplication::translate("FormConflicts", "Changed meanwhile by %1, and kept: %2.")
        .arg(people.join(QStringLiteral(", ")), what);
}
