// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/exportlayout.h"

#include <QJsonArray>

#include <array>

namespace {

struct NamedFormat
{
    ExportFormat format;
    const char *name;
};

constexpr std::array<NamedFormat, 5> namedFormats = {{{ExportFormat::Csv, "csv"},
                                                      {ExportFormat::Xlsx, "xlsx"},
                                                      {ExportFormat::Ods, "ods"},
                                                      {ExportFormat::JsonLines, "jsonl"},
                                                      {ExportFormat::Pdf, "pdf"}}};

Error notALayout(const QString &detail)
{
    Error error;
    error.code = ErrorCode::InvalidFormat;
    error.message = text("exchange", "This is no layout of an export.").translated();
    error.detail = detail;
    return error;
}

} // namespace

QString formatName(ExportFormat format)
{
    for (const NamedFormat &named : namedFormats) {
        if (named.format == format) {
            return QLatin1String(named.name);
        }
    }
    return {};
}

std::optional<ExportFormat> formatFromName(const QString &name)
{
    for (const NamedFormat &named : namedFormats) {
        if (name.compare(QLatin1String(named.name), Qt::CaseInsensitive) == 0) {
            return named.format;
        }
    }
    return std::nullopt;
}

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> formats;
    for (const NamedFormat &named : namedFormats) {
        formats.append(named.format);
    }
    return formats;
}

QJsonObject toJson(const ExportLayout &layout)
{
    QJsonArray columns;
    for (const ExportColumn &column : layout.columns) {
        QJsonObject object{{QStringLiteral("field"), column.field}};
        if (!column.title.isEmpty()) {
            object.insert(QStringLiteral("title"), column.title);
        }
        columns.append(object);
    }
    return {{QStringLiteral("entity"), layout.entity},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("format"), formatName(layout.format)},
            {QStringLiteral("consent"), layout.consent},
            {QStringLiteral("bom"), layout.byteOrderMark},
            {QStringLiteral("delimiter"), QString(layout.delimiter)},
            {QStringLiteral("machine"), layout.machineValues}};
}

Result<ExportLayout> exportLayoutFromJson(const QJsonObject &object, const Catalog &catalog, QStringList *missing)
{
    ExportLayout layout;
    layout.entity = object.value(QLatin1String("entity")).toString();
    const Entity *entity = catalog.entity(layout.entity);
    if (entity == nullptr) {
        Error error;
        error.code = ErrorCode::UnknownEntity;
        error.message = text("database", "There is no kind of record called \"%1\".").translated().arg(layout.entity);
        return error;
    }
    if (!object.value(QLatin1String("columns")).isArray()) {
        return notALayout(QStringLiteral("columns is no list"));
    }
    QList<FieldError> unknown;
    const QJsonArray columns = object.value(QLatin1String("columns")).toArray();
    for (const QJsonValue &value : columns) {
        const ExportColumn column{value.toObject().value(QLatin1String("field")).toString(),
                                  value.toObject().value(QLatin1String("title")).toString()};
        const Field *field = entity->field(column.field);
        if (field != nullptr && field->type != FieldType::Secret) {
            layout.columns.append(column);
        } else if (missing != nullptr) {
            missing->append(column.title.isEmpty() ? column.field : column.title);
        } else {
            unknown.append({column.field, ErrorCode::UnknownField,
                            text("database", "%1 has no field \"%2\".").translated().arg(entity->plural.translated(), column.field)});
        }
    }
    if (!unknown.isEmpty()) {
        return fieldErrors(unknown);
    }
    if (const QString name = object.value(QLatin1String("format")).toString(); !name.isEmpty()) {
        const std::optional<ExportFormat> format = formatFromName(name);
        if (!format) {
            return notALayout(QStringLiteral("format is ") + name);
        }
        layout.format = *format;
    }
    layout.consent = object.value(QLatin1String("consent")).toString();
    layout.byteOrderMark = object.value(QLatin1String("bom")).toBool();
    const QString delimiter = object.value(QLatin1String("delimiter")).toString(QStringLiteral(","));
    if (delimiter.size() != 1) {
        return notALayout(QStringLiteral("delimiter is no single character"));
    }
    layout.delimiter = delimiter.at(0);
    layout.machineValues = object.value(QLatin1String("machine")).toBool();
    return layout;
}

QList<const Field *> exportableFields(const Entity &entity)
{
    QList<const Field *> fields;
    const auto add = [&fields](const Field *field) {
        if (field != nullptr && field->type != FieldType::Secret && !field->is(FieldFlag::Hidden) && !fields.contains(field)) {
            fields.append(field);
        }
    };
    for (const Section &section : entity.sections) {
        for (const QString &name : section.fields) {
            add(entity.field(name));
        }
    }
    for (const Field &field : entity.fields) {
        add(&field);
    }
    return fields;
}

QList<ExportColumn> usualColumns(const Entity &entity, bool machineValues)
{
    QList<ExportColumn> columns;
    if (machineValues) {
        for (const Field *field : exportableFields(entity)) {
            if (field->isEditable()) {
                columns.append({field->name, {}});
            }
        }
        return columns;
    }
    for (const Field *field : entity.tableFields()) {
        columns.append({field->name, {}});
        if (!field->listedWith.isEmpty()) {
            columns.append({field->listedWith, {}});
        }
    }
    return columns;
}

QString columnTitle(const Entity &entity, const ExportColumn &column, bool machineValues)
{
    if (!column.title.isEmpty()) {
        return column.title;
    }
    const Field *field = entity.field(column.field);
    return field == nullptr || machineValues ? column.field : field->label.translated();
}
