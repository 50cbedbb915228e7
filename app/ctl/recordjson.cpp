// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/recordjson.h"

#include "models/catalog/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// QJsonObject would sort the names.
class ObjectWriter
{
public:
    void add(const QString &name, const QJsonValue &value)
    {
        m_text += (m_text.isEmpty() ? QByteArray("{") : QByteArray(",")) + jsonOf(name) + ':' + jsonOf(value);
    }
    [[nodiscard]] QByteArray text() const { return m_text + '}'; }

private:
    QByteArray m_text;
};

} // namespace

QStringList RecordJson::fields(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Secret && field.type != FieldType::Id &&
            field.name != QLatin1String("row_version")) {
            names += field.name;
        }
    }
    return names;
}

QByteArray RecordJson::object(const Entity &entity, const Record &record)
{
    const QStringList names = fields(entity);
    Row row{record.id, record.rowVersion, {}};
    for (const QString &name : names) {
        row.values += record.value(name);
    }
    return object(entity, names, row);
}

QByteArray RecordJson::object(const Entity &entity, const QStringList &fields, const Row &row)
{
    ObjectWriter writer;
    writer.add(QStringLiteral("id"), row.id);
    for (qsizetype position = 0; position < fields.size(); ++position) {
        if (const Field *field = entity.field(fields.at(position)); field != nullptr && field->type != FieldType::Id) {
            writer.add(field->name, fieldToJson(*field, row.values.value(position)));
        }
    }
    if (entity.hasRowVersion) {
        writer.add(QStringLiteral("row_version"), row.rowVersion);
    }
    return writer.text();
}
