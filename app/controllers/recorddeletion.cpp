// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recorddeletion.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr qsizetype MostWithoutTyping = 1000;

/// "3 Meetings, 12 Tasks" of one kind of effect.
QString listOfDependents(const Catalog &catalog, const QList<Dependents> &dependents, Dependents::Effect effect)
{
    QStringList parts;
    for (const Dependents &dependent : dependents) {
        if (dependent.effect == effect && dependent.count > 0) {
            const Entity *entity = catalog.entity(dependent.entity);
            const QString name = entity == nullptr                ? dependent.entity
                                 : dependent.count == 1 ? entity->singular.translated()
                                                        : entity->plural.translated();
            parts.append(QLocale().toString(dependent.count) + QLatin1Char(' ') + name.toLower());
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

bool isHindered(const QList<Dependents> &dependents)
{
    return std::any_of(dependents.cbegin(), dependents.cend(), [](const Dependents &dependent) {
        return dependent.effect == Dependents::Effect::Hinders && dependent.count > 0;
    });
}

PromptQuestion deletionQuestion(const Catalog &catalog, const Entity &entity, qsizetype records, const QString &label,
                                const QList<Dependents> &dependents)
{
    const QString plural = entity.plural.translated().toLower();
    PromptQuestion question;
    const QString deleted = listOfDependents(catalog, dependents, Dependents::Effect::Deleted);
    const QString unlinked = listOfDependents(catalog, dependents, Dependents::Effect::Unlinked);
    const QString hindering = listOfDependents(catalog, dependents, Dependents::Effect::Hinders);
    const QString subject = records == 1 ? label : QLocale().toString(records) + QLatin1Char(' ') + plural;
    if (!hindering.isEmpty()) {
        //: %1 is a record's name or "3 programs"
        question.title = QCoreApplication::translate("RecordDeletion", "%1 cannot be deleted").arg(subject);
        question.text = QCoreApplication::translate(
                            "RecordDeletion", "These still need it: %1. Delete them first, or change what they refer to.")
                            .arg(hindering);
        question.choices = {{QCoreApplication::translate("RecordDeletion", "Close"), PromptChoice::Role::Reject}};
        return question;
    }
    //: %1 is a record's name or "3 programs"
    question.title = QCoreApplication::translate("RecordDeletion", "Delete %1?").arg(subject);
    QStringList sentences;
    if (!deleted.isEmpty()) {
        sentences.append(QCoreApplication::translate("RecordDeletion", "This goes with it: %1.").arg(deleted));
    }
    if (!unlinked.isEmpty()) {
        sentences.append(
            QCoreApplication::translate("RecordDeletion", "This stays, but no longer refers to it: %1.").arg(unlinked));
    }
    if (sentences.isEmpty()) {
        sentences.append(QCoreApplication::translate("RecordDeletion", "Nothing else depends on it."));
    }
    sentences.append(QCoreApplication::translate("RecordDeletion", "You can undo this with Ctrl+Z."));
    question.text = sentences.join(u' ');
    if (records > MostWithoutTyping) {
        question.typedWord = entity.plural.translated();
    }
    question.choices = {{QCoreApplication::translate("RecordDeletion", "Delete"), PromptChoice::Role::Destructive},
                        {QCoreApplication::translate("RecordDeletion", "Cancel"), PromptChoice::Role::Reject}};
    return question;
}
