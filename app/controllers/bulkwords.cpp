// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/bulkwords.h"

#include "models/catalog/catalog.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype NamedRecords = 5;

QString someNames(const QStringList &names)
{
    QStringList shown = names.mid(0, NamedRecords);
    if (names.size() > NamedRecords) {
        shown.append(QStringLiteral("…"));
    }
    return shown.join(QStringLiteral(", "));
}

QString counted(const char *source, qsizetype number)
{
    return QCoreApplication::translate("BulkWords", source, nullptr, static_cast<int>(number));
}

} // namespace

QString undoSentence(const UndoOutcome &outcome)
{
    QStringList sentences;
    if (outcome.restored > 0) {
        sentences.append(counted(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln record(s) are as before."), outcome.restored));
    } else {
        sentences.append(QCoreApplication::translate("BulkWords", "Nothing came back."));
    }
    if (!outcome.kept.isEmpty()) {
        sentences.append(counted(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln changed since and keep(s) what is new: %1."), outcome.kept.size())
                             .arg(someNames(outcome.kept)));
    }
    if (!outcome.gone.isEmpty()) {
        sentences.append(counted(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln deleted since: %1."), outcome.gone.size())
                             .arg(someNames(outcome.gone)));
    }
    if (!outcome.refused.isEmpty()) {
        sentences.append(counted(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln cannot have the old value any more: %1."), outcome.refused.size())
                             .arg(someNames(outcome.refused)));
    }
    return sentences.join(u' ');
}

QString changedSentence(const Catalog &catalog, const AppliedChanges &applied)
{
    const Entity *entity = catalog.entity(applied.entity);
    QStringList fields;
    for (const AppliedChanges::Row &row : applied.rows) {
        for (auto value = row.after.begin(); value != row.after.end(); ++value) {
            if (!fields.contains(value.key())) {
                fields.append(value.key());
            }
        }
    }
    const Field *field = entity != nullptr && fields.size() == 1 ? entity->field(fields.constFirst()) : nullptr;
    if (field != nullptr && applied.rows.size() == 1) {
        //: %1 is the name of a record, %2 the label of a field
        return QCoreApplication::translate("BulkWords", "%1: %2 changed.")
            .arg(applied.rows.constFirst().label, field->label.translated());
    }
    if (field != nullptr) {
        return counted(QT_TRANSLATE_N_NOOP("BulkWords", "%1 changed in %Ln record(s)."), applied.rows.size())
            .arg(field->label.translated());
    }
    return counted(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln record(s) changed."), applied.rows.size());
}
