// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importpart.h"

#include "models/database/recordrules.h"
#include "models/exchange/importing/jsonbytes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// What others refer to is written first.
int importRank(const QString &entity)
{
    static const QStringList order = {QStringLiteral("organizations"), QStringLiteral("users"),    QStringLiteral("entrepreneurs"),
                                      QStringLiteral("allies"),        QStringLiteral("clients"),  QStringLiteral("admins"),
                                      QStringLiteral("programs"),      QStringLiteral("cohorts"),  QStringLiteral("projects"),
                                      QStringLiteral("program_applications"), QStringLiteral("mentorships")};
    const auto at = order.indexOf(entity);
    return at < 0 ? static_cast<int>(order.size()) : static_cast<int>(at);
}

bool isWritten(const Field &field)
{
    return field.name != QLatin1String("id") && field.type != FieldType::Secret && !field.is(FieldFlag::Derived);
}

} // namespace

QList<ImportPart> ImportPart::of(const Catalog &catalog, const ImportPlan &plan)
{
    QList<ImportPart> parts;
    const Entity *main = catalog.entity(plan.mapping.entity);
    for (int number = 0; number <= plan.mapping.references.size(); ++number) {
        ImportPart part;
        part.m_plan = &plan;
        part.m_part = number;
        const QString via = number == 0 ? QString() : plan.mapping.references.at(number - 1).field;
        const Field *reference = number == 0 ? nullptr : main->field(via);
        part.m_entity = number == 0 ? main : reference == nullptr ? nullptr : catalog.entity(reference->references);
        QHash<QString, QList<int>> targets;
        for (int i = 0; i < plan.targets.size(); ++i) {
            const MappedTarget &target = plan.targets.at(i);
            if (target.part != number) {
                continue;
            }
            part.m_entity = target.entity != nullptr ? target.entity : part.m_entity;
            if (target.path.field == QLatin1String("password_hash")) {
                part.m_passwordTarget = i;
            } else {
                targets[target.path.field].append(i);
            }
        }
        for (const Field &field : part.m_entity->fields) {
            Source source;
            source.field = &field;
            source.table = tableOf(*part.m_entity, field);
            source.targets = targets.value(field.name);
            source.defaultValue = field.defaultValue;
            if (number == 0 && field.type == FieldType::Reference) {
                for (int i = 0; i < plan.mapping.references.size(); ++i) {
                    source.viaPart = plan.mapping.references.at(i).field == field.name ? i + 1 : source.viaPart;
                }
            } else if (number > 0 && field.type == FieldType::Reference && source.targets.isEmpty()) {
                source.mainSource = parts.first().sourceOf(field.name);
            }
            const bool used = !source.targets.isEmpty() || source.viaPart >= 0 || source.mainSource >= 0 || source.defaultValue.isValid();
            if (used && isWritten(field)) {
                part.m_sources.append(source);
            }
        }
        parts.append(part);
    }
    return parts;
}

QList<int> ImportPart::writingOrder(const QList<ImportPart> &parts)
{
    QList<int> order;
    for (int i = 1; i < parts.size(); ++i) {
        order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return importRank(parts.at(a).entity().name) < importRank(parts.at(b).entity().name);
    });
    order.append(0);
    return order;
}

int ImportPart::sourceOf(QStringView field) const
{
    for (int i = 0; i < m_sources.size(); ++i) {
        if (m_sources.at(i).field->name == field) {
            return i;
        }
    }
    return -1;
}

int ImportPart::sourceOfTarget(int target) const
{
    const MappedTarget &of = m_plan->targets.at(target);
    for (int i = 0; i < m_sources.size(); ++i) {
        const Source &source = m_sources.at(i);
        if (of.part == m_part ? source.targets.contains(target) : source.viaPart == of.part) {
            return i;
        }
    }
    return -1;
}

QStringList ImportPart::tables() const
{
    QStringList tables = {m_entity->name};
    for (const QString &table : m_entity->joined) {
        if (table == QLatin1String("users")) {
            tables.prepend(table);
        } else {
            tables.append(table);
        }
    }
    return tables;
}

QVariant ImportPart::keyedValue(const Source &source, const PlannedImportRow &row, const QList<int> &targets) const
{
    QJsonObject object;
    for (const int target : source.targets) {
        if (targets.contains(target)) {
            const QVariant value = row.values.at(target);
            object.insert(m_plan->targets.at(target).path.key, value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue());
        }
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PartValues ImportPart::newValues(const ImportPart &main, const PlannedImportRow &row) const
{
    PartValues result;
    result.values.resize(m_sources.size());
    result.present = QByteArray(m_sources.size(), '\0');
    for (int i = 0; i < m_sources.size(); ++i) {
        const Source &source = m_sources.at(i);
        QVariant &value = result.values[i];
        bool present = false;
        if (source.viaPart >= 0 && row.parts.value(source.viaPart).state != PlannedPart::State::None) {
            value = row.parts.at(source.viaPart).id;
            present = true;
        } else if (source.isKeyed(m_plan->targets)) {
            QList<int> given;
            std::copy_if(source.targets.begin(), source.targets.end(), std::back_inserter(given), [&](int target) {
                return row.given.at(target) && row.values.at(target).isValid();
            });
            present = !given.isEmpty();
            value = present ? keyedValue(source, row, given) : QVariant();
        } else if (!source.targets.isEmpty()) {
            present = row.given.at(source.targets.first());
            value = present ? row.values.at(source.targets.first()) : QVariant();
        } else if (source.mainSource >= 0) {
            const Source &same = main.m_sources.at(source.mainSource);
            if (same.viaPart >= 0 && row.parts.value(same.viaPart).state != PlannedPart::State::None) {
                value = row.parts.at(same.viaPart).id;
            } else if (!same.targets.isEmpty() && row.given.at(same.targets.first())) {
                value = row.values.at(same.targets.first());
            }
            present = value.isValid();
        }
        if (!present && source.defaultValue.isValid()) {
            value = source.defaultValue;
            present = true;
        }
        // What is asked for and not there is left to the database, which has a default or says that it is missing.
        result.present[i] = present && (value.isValid() || !source.field->is(FieldFlag::Required)) ? '\1' : '\0';
    }
    return result;
}

PartValues ImportPart::changedValues(const PlannedImportRow &row) const
{
    PartValues result;
    result.values.resize(m_sources.size());
    result.present = QByteArray(m_sources.size(), '\0');
    const PlannedPart &part = row.parts.at(m_part);
    for (const int target : part.changed) {
        const int at = sourceOfTarget(target);
        if (at < 0) {
            continue;
        }
        const Source &source = m_sources.at(at);
        result.present[at] = '\1';
        if (m_plan->targets.at(target).part != m_part) {
            result.values[at] = row.parts.value(source.viaPart).id;
        } else {
            result.values[at] = source.isKeyed(m_plan->targets) ? keyedValue(source, row, part.changed) : row.values.at(target);
        }
    }
    return result;
}

FieldValues ImportPart::byField(const PartValues &values) const
{
    FieldValues fields;
    for (int i = 0; i < m_sources.size(); ++i) {
        if (values.has(i)) {
            fields.insert(m_sources.at(i).field->name, values.values.at(i));
        }
    }
    return fields;
}

QString ImportPart::passwordHash(const PlannedImportRow &row) const
{
    static const QRegularExpression bcrypt(QStringLiteral("\\A\\$2[aby]\\$(0[4-9]|1[0-4])\\$[./A-Za-z0-9]{53}\\z"));
    const QString hash = m_passwordTarget < 0 ? QString() : row.values.at(m_passwordTarget).toString();
    return bcrypt.match(hash).hasMatch() ? hash : QString();
}

QByteArray ImportPart::entry(const PlannedImportRow &row, const PartValues &values, qint64 versionAfter) const
{
    const PlannedPart &part = row.parts.at(m_part);
    const bool isNew = part.state == PlannedPart::State::New;
    QByteArray json;
    json.reserve(512);
    json += "{\"e\":\"" + m_entity->name.toLatin1() + "\",\"id\":\"" + part.id.toLatin1() + "\",\"n\":" + QByteArray::number(row.number)
        + ",\"new\":" + (isNew ? "true" : "false") + ",\"v\":" + QByteArray::number(versionAfter);
    if (!isNew) {
        json += ",\"before\":{";
        appendBefore(json, row);
        json += '}';
    }
    json += ",\"after\":{";
    appendAfter(json, row, values);
    json += "}}";
    return json;
}

/// Changed records: by target, keys of JSON fields apart.
void ImportPart::appendBefore(QByteArray &json, const PlannedImportRow &row) const
{
    const PlannedPart &part = row.parts.at(m_part);
    for (qsizetype i = 0; i < part.changed.size(); ++i) {
        const MappedTarget &target = m_plan->targets.at(part.changed.at(i));
        const int source = sourceOfTarget(part.changed.at(i));
        if (source < 0) {
            continue;
        }
        const QString name = m_sources.at(source).field->name;
        const bool own = target.part == m_part;
        appendJsonMember(json, own && !target.path.key.isEmpty() ? name + QLatin1Char('#') + target.path.key : name,
                         own && !target.path.key.isEmpty() ? FieldType::Text : m_sources.at(source).field->type, part.before.value(i));
    }
}

void ImportPart::appendAfter(QByteArray &json, const PlannedImportRow &row, const PartValues &values) const
{
    const PlannedPart &part = row.parts.at(m_part);
    if (part.state == PlannedPart::State::New) {
        for (int i = 0; i < m_sources.size(); ++i) { // defaults can be known without being told
            const Source &source = m_sources.at(i);
            const bool told = !source.targets.isEmpty() || source.viaPart >= 0 || source.mainSource >= 0;
            if (told && values.has(i) && values.values.at(i).isValid()) {
                appendJsonMember(json, source.field->name, source.field->type, values.values.at(i));
            }
        }
        return;
    }
    for (const int changed : part.changed) {
        const MappedTarget &target = m_plan->targets.at(changed);
        const int source = sourceOfTarget(changed);
        if (source < 0) {
            continue;
        }
        const QString name = m_sources.at(source).field->name;
        if (target.part == m_part && !target.path.key.isEmpty()) {
            appendJsonMember(json, name + QLatin1Char('#') + target.path.key, FieldType::Text, row.values.at(changed));
        } else {
            appendJsonMember(json, name, m_sources.at(source).field->type, values.values.at(source));
        }
    }
}
