// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/recordsheet.h"

#include "models/catalog/fieldtext.h"
#include "models/catalog/missingemail.h"
#include "models/database/recordlabels.h"
#include "models/database/recordstore.h"
#include "models/related/relatedrepository.h"

#include <QJsonArray>

namespace {

bool sheetHas(const Field &field, const QVariant &value)
{
    return value.isValid() && field.type != FieldType::Secret && !field.is(FieldFlag::Hidden)
        && !(field.type == FieldType::Email && isMissingEmail(value.toString()));
}

QString sheetText(const Field &field, const QVariant &value, const QString &currency, const QHash<QString, QString> &labels,
                  const DisplayFormat &format)
{
    return field.type == FieldType::Reference ? labels.value(value.toString(), value.toString()) : displayText(field, value, format, currency);
}

RecordSheet::Section sectionOf(const Entity &entity, const QString &title, const QStringList &fields, const Record &record,
                               const DisplayFormat &format)
{
    RecordSheet::Section section;
    section.title = title;
    for (const QString &name : fields) {
        const Field *field = entity.field(name);
        const QVariant value = record.value(name);
        if (field == nullptr || !sheetHas(*field, value)) {
            continue;
        }
        const QString text = sheetText(*field, value, record.value(field->currencyField).toString(), record.labels, format);
        if (!text.isEmpty()) {
            section.lines.append({field->label.translated(), text});
        }
    }
    return section;
}

/// What no section names: figures that the program keeps, moments.
QStringList otherFields(const Entity &entity)
{
    QStringList others;
    for (const Field &field : entity.fields) {
        others.append(field.name);
    }
    for (const Section &section : entity.sections) {
        for (const QString &name : section.fields) {
            others.removeAll(name);
        }
    }
    others.removeAll(QStringLiteral("id"));
    return others;
}

Result<RecordSheet::Table> tableOf(RelatedRepository &repository, const Relation &relation, const QString &id, qint64 count,
                                   const DisplayFormat &format, QJsonArray *json)
{
    const Result<Page> page = repository.rows(relation, id, mostRelated);
    if (!page) {
        return page.error();
    }
    const Entity shape = relationShape(relation);
    RecordSheet::Table table;
    table.title = relation.titleText();
    table.more = count - page.value().rows.size();
    const QStringList fields = relation.fields();
    for (const QString &name : fields) {
        const Field *field = shape.field(name);
        table.headings.append(field == nullptr ? name : (field->listLabel.isEmpty() ? field->label : field->listLabel).translated());
    }
    for (const Row &row : page.value().rows) {
        QStringList texts;
        QJsonObject object{{QStringLiteral("id"), row.id}};
        const auto textOf = [&](const QString &name) -> QString {
            const Field *field = shape.field(name);
            const QVariant value = row.values.value(page.value().fields.indexOf(name));
            if (field == nullptr || !sheetHas(*field, value)) {
                return {};
            }
            object.insert(name, fieldToJson(*field, value));
            return sheetText(*field, value, {}, page.value().labels, format);
        };
        for (const QString &name : fields) {
            const Field *field = shape.field(name);
            const QString follower = field == nullptr || field->listedWith.isEmpty() ? QString() : textOf(field->listedWith);
            texts.append(QStringLiteral("%1 %2").arg(textOf(name), follower).trimmed());
        }
        table.rows.append(texts);
        json->append(object);
    }
    return table;
}

QJsonObject valuesOf(const Entity &entity, const Record &record)
{
    QJsonObject values;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Secret && !field.is(FieldFlag::Hidden)) {
            values.insert(field.name, sheetHas(field, record.value(field.name)) ? fieldToJson(field, record.value(field.name)) : QJsonValue());
        }
    }
    return values;
}

} // namespace

Result<RecordSheet> readRecordSheet(const Catalog &catalog, Executor &executor, const Clock &clock, const QString &entity,
                                    const QString &id, const DisplayFormat &format)
{
    RecordOperations operations(catalog, executor, clock);
    const Result<Record> record = operations.read(entity, id);
    if (!record) {
        return record.error();
    }
    const Entity &known = *catalog.entity(entity);
    const Result<QHash<QString, QString>> names = operations.labels(entity, {id});
    if (!names) {
        return names.error();
    }
    RecordSheet sheet;
    sheet.title = names.value().value(id);
    sheet.kind = known.singular.translated();
    for (const Section &section : known.sections) {
        sheet.sections.append(sectionOf(known, section.title.translated(), section.fields, record.value(), format));
    }
    sheet.sections.append(sectionOf(known, text("exchange", "Kept by the program").translated(), otherFields(known), record.value(), format));
    sheet.sections.removeIf([](const RecordSheet::Section &section) { return section.lines.isEmpty(); });

    RelatedRepository repository(catalog, executor);
    const QList<Relation> relations = relationsOf(catalog, known);
    const auto counts = repository.counts(relations, id);
    if (!counts) {
        return counts.error();
    }
    QJsonObject related;
    for (const Relation &relation : relations) {
        const qint64 count = counts.value().value(relation.id);
        if (count == 0) {
            continue;
        }
        QJsonArray rows;
        Result<RecordSheet::Table> table = tableOf(repository, relation, id, count, format, &rows);
        if (!table) {
            return table.error();
        }
        sheet.tables.append(std::move(table).value());
        related.insert(relation.id, rows);
    }
    sheet.json = {{QStringLiteral("entity"), entity},
                  {QStringLiteral("id"), id},
                  {QStringLiteral("label"), sheet.title},
                  {QStringLiteral("values"), valuesOf(known, record.value())},
                  {QStringLiteral("related"), related}};
    return sheet;
}
