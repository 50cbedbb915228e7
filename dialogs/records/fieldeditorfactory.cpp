// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/fieldeditorfactory.h"

#include "dialogs/records/boolfieldeditor.h"
#include "dialogs/records/datefieldeditor.h"
#include "dialogs/records/durationfieldeditor.h"
#include "dialogs/records/instantfieldeditor.h"
#include "dialogs/records/jsonfieldeditor.h"
#include "dialogs/records/multilinefieldeditor.h"
#include "dialogs/records/numberfieldeditor.h"
#include "dialogs/records/referencefieldeditor.h"
#include "dialogs/records/textfieldeditor.h"
#include "dialogs/records/vocabularyfieldeditor.h"

FieldEditor *makeFieldEditor(const Field &field, const RecordContext &context, QWidget *parent)
{
    const QLocale &locale = context.format.locale;
    const QDate today = context.clock->now().toUtc().toTimeZone(context.format.zone).date();
    switch (field.type) {
    case FieldType::Id: // beside the key: a record of any kind
        return field.name == QLatin1String("id") ? nullptr : new ReferenceFieldEditor(field, context.candidates, parent);
    case FieldType::Secret:
        return nullptr;
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Phone:
    case FieldType::NetAddress:
        return new TextFieldEditor(field, parent);
    case FieldType::MultiLine:
        return new MultiLineFieldEditor(field, parent);
    case FieldType::Vocabulary:
        return new VocabularyFieldEditor(field, parent);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return new NumberFieldEditor(field, locale, parent);
    case FieldType::Bool:
        return new BoolFieldEditor(field, parent);
    case FieldType::Date:
        return new DateFieldEditor(field, locale, today, parent);
    case FieldType::Instant:
        return new InstantFieldEditor(field, locale, context.format.zone, today, parent);
    case FieldType::Duration:
        return new DurationFieldEditor(field, parent);
    case FieldType::Reference:
        return new ReferenceFieldEditor(field, context.candidates, parent);
    case FieldType::TagList:
    case FieldType::Json:
        return new JsonFieldEditor(field, context, parent);
    }
    return nullptr;
}
