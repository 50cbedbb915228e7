// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/partchange.h"

#include "models/catalog/emptyvalue.h"
#include "models/catalog/sentences.h"
#include "models/catalog/validation.h"
#include "models/editing/changeplan.h"
#include "models/exchange/planning/plankeys.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

QJsonObject jsonObject(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

QVariant textOfKey(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isUndefined() || value.isNull() ? QVariant() : QVariant(value.toVariant().toString());
}

bool isCompared(const MappedTarget &target)
{
    return target.field != nullptr && target.field->type != FieldType::Secret && target.field->type != FieldType::Id;
}

/// Another way to write the same address, number or document is no change.
bool isSameContact(const Field &field, const QVariant &before, const QVariant &after)
{
    const bool contact = field.type == FieldType::Email || field.is(FieldFlag::Protected);
    const QString form = contact ? keyForm(field, after) : QString();
    return !form.isEmpty() && form == keyForm(field, before);
}

/// The id that a reference of the record gets from another part; empty: it stays.
QString referenceId(const PlanLayout &layout, const PlannedImportRow &row, int part)
{
    const bool named = layout.parts().at(part).nameTarget >= 0; // compared like any other field
    return named || row.parts.at(part).state == PlannedPart::State::None ? QString() : row.parts.at(part).id;
}

/// The same as validateRecord() says of a new record, where fields do not depend on each other: a file has many rows.
QList<FieldError> checkAlone(const ImportPlan &plan, const PlanLayout &layout, const PlannedImportRow &row, int number)
{
    QList<FieldError> errors;
    const PlanPart &part = layout.parts().at(number);
    for (const int at : part.targets) {
        const MappedTarget &target = plan.targets.at(at);
        if (row.given.at(at) && isCompared(target)) {
            if (const auto error = validateField(*target.field, row.values.at(at))) {
                errors.append(*error);
            }
        }
    }
    for (const Field *field : part.required) {
        const bool said = std::any_of(errors.cbegin(), errors.cend(), [field](const FieldError &error) { return error.field == field->name; });
        if (!said && isEmptyValue(layout.value(row, number, field->name))) {
            errors.append(Sentences::required(*field));
        }
    }
    return errors;
}

} // namespace

QList<FieldError> compareWithStored(const ImportPlan &plan, const PlanLayout &layout, PlannedImportRow &row, int number,
                                    const StoredRecords &stored, const StoredRecords::Record &record)
{
    const PlanPart &part = layout.parts().at(number);
    PlannedPart &planned = row.parts[number];
    FieldValues changes;
    QHash<QString, QJsonObject> objects; // JSON fields of which keys are mapped
    for (const int at : part.targets) {
        const MappedTarget &target = plan.targets.at(at);
        if (!row.given.at(at) || !isCompared(target) || stored.column(target.path.field) < 0) {
            continue;
        }
        QVariant before = stored.value(record, target.path.field);
        if (!target.path.key.isEmpty()) {
            auto object = objects.find(target.path.field);
            object = object == objects.end() ? objects.insert(target.path.field, jsonObject(before)) : object;
            before = textOfKey(*object, target.path.key);
            if (before.toString() == row.values.at(at).toString()) {
                continue;
            }
        } else if (sameStored(*part.entity, target.path.field, before, row.values.at(at)) || isSameContact(*target.field, before, row.values.at(at))) {
            continue;
        } else {
            changes.insert(target.path.field, row.values.at(at));
        }
        planned.changed.append(at);
        planned.before.append(before);
    }
    for (int other = 1; number == 0 && other < layout.parts().size(); ++other) {
        const QString id = referenceId(layout, row, other);
        const QString via = layout.parts().at(other).via;
        const QVariant before = stored.value(record, via);
        if (!id.isEmpty() && before.toString() != id && !layout.parts().at(other).targets.isEmpty()) {
            changes.insert(via, id);
            planned.changed.append(layout.parts().at(other).targets.first());
            planned.before.append(before);
        }
    }
    if (changes.isEmpty()) {
        return {};
    }
    FieldValues before;
    for (qsizetype i = 0; i < stored.fields().size(); ++i) {
        before.insert(stored.fields().at(i), record.values.at(i));
    }
    return validateRecord(*part.entity, changes, before);
}

QList<FieldError> checkNew(const ImportPlan &plan, const PlanLayout &layout, const PlannedImportRow &row, int number)
{
    const PlanPart &part = layout.parts().at(number);
    if (part.checkedAlone) {
        return checkAlone(plan, layout, row, number);
    }
    FieldValues values;
    QHash<QString, QJsonObject> objects;
    for (const int at : part.targets) {
        const MappedTarget &target = plan.targets.at(at);
        if (!row.given.at(at) || !row.values.at(at).isValid() || !isCompared(target)) {
            continue;
        }
        if (target.path.key.isEmpty()) {
            values.insert(target.path.field, row.values.at(at));
        } else {
            objects[target.path.field].insert(target.path.key, row.values.at(at).toString());
        }
    }
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        values.insert(object.key(), QString::fromUtf8(QJsonDocument(object.value()).toJson(QJsonDocument::Compact)));
    }
    for (const QString &reference : layout.references(number)) {
        if (const QVariant id = layout.value(row, number, reference); id.isValid()) {
            values.insert(reference, id);
        }
    }
    return validateRecord(*part.entity, withDefaults(*part.entity, values));
}
