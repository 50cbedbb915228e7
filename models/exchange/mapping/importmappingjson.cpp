// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/exchange/mapping/mappingtarget.h"

#include <QJsonArray>

#include <algorithm>

namespace {

constexpr const char *importModes[] = {"create", "update", "both"};
constexpr const char *dayOrders[] = {"day-month-year", "month-day-year", "year-month-day"};
constexpr const char *unknownWords[] = {"refuse", "keep", "empty"};

template <std::size_t N>
std::optional<int> positionOfName(const char *const (&names)[N], const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i])) {
            return int(i);
        }
    }
    return std::nullopt;
}

Error mappingError(ErrorCode code, const QString &sentence)
{
    Error error;
    error.code = code;
    error.message = sentence;
    return error;
}

Error mappingFormat(const QString &name)
{
    //: %1 is a name inside a JSON file
    return mappingError(ErrorCode::InvalidFormat,
                        text("ImportMapping", "The mapping cannot be read: \"%1\" is unknown or not of the right kind.").translated().arg(name));
}

/// Takes members out of an object; whatever is left over at the end is unknown.
class MappingReader final
{
public:
    explicit MappingReader(const QJsonObject &object) : m_left(object) {}

    QString string(const char *name, const QString &initially = {}) { return take(name, QJsonValue::String, initially).toString(); }
    bool truth(const char *name) { return take(name, QJsonValue::Bool, false).toBool(); }
    QJsonArray list(const char *name) { return take(name, QJsonValue::Array, QJsonArray()).toArray(); }
    QJsonObject object(const char *name) { return take(name, QJsonValue::Object, QJsonObject()).toObject(); }
    bool has(const char *name) const { return m_left.contains(QLatin1String(name)); }
    void wrong(const char *name) { m_wrong = m_wrong.isEmpty() ? QString::fromLatin1(name) : m_wrong; }

    QStringList strings(const char *name)
    {
        QStringList texts;
        const QJsonArray values = list(name);
        for (const QJsonValue &value : values) {
            if (!value.isString()) {
                wrong(name);
            }
            texts.append(value.toString());
        }
        return texts;
    }

    template <std::size_t N>
    int choice(const char *name, const char *const (&names)[N], int initially)
    {
        const std::optional<int> at = positionOfName(names, string(name, QString::fromLatin1(names[initially])));
        if (!at) {
            wrong(name);
        }
        return at.value_or(initially);
    }

    QChar character(const char *name, QChar initially)
    {
        const QString value = string(name, QString(initially));
        if (value.size() != 1) {
            wrong(name);
        }
        return value.isEmpty() ? initially : value.at(0);
    }

    /// The first member that is wrong or unknown; empty: none.
    QString trouble() const { return m_wrong.isEmpty() && !m_left.isEmpty() ? m_left.keys().constFirst() : m_wrong; }

private:
    QJsonValue take(const char *name, QJsonValue::Type type, const QJsonValue &initially)
    {
        const QJsonValue value = m_left.take(QLatin1String(name));
        if (value.isUndefined()) {
            return initially;
        }
        if (value.type() != type) {
            wrong(name);
            return initially;
        }
        return value;
    }

    QJsonObject m_left;
    QString m_wrong;
};

QJsonObject rulesToJson(const ValueRules &rules)
{
    return {{QStringLiteral("decimal_point"), QString(rules.decimalPoint)},
            {QStringLiteral("dates"), QLatin1String(dayOrders[int(rules.dayOrder)])},
            {QStringLiteral("lenient_amounts"), rules.lenientAmounts},
            {QStringLiteral("zone"), QString::fromLatin1(rules.zone)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(rules.missing)}};
}

QString readRules(const QJsonObject &object, ValueRules &rules)
{
    MappingReader reader(object);
    rules.decimalPoint = reader.character("decimal_point", rules.decimalPoint);
    if (rules.decimalPoint != u',' && rules.decimalPoint != u'.') {
        reader.wrong("decimal_point");
    }
    rules.dayOrder = ValueRules::DayOrder(reader.choice("dates", dayOrders, int(rules.dayOrder)));
    rules.lenientAmounts = reader.truth("lenient_amounts");
    rules.zone = reader.string("zone").toLatin1();
    rules.missing = reader.strings("missing");
    return reader.trouble();
}

QJsonObject fieldToMappingJson(const FieldMapping &field)
{
    QJsonObject object{{QStringLiteral("target"), field.target.toText()},
                       {QStringLiteral("unknown"), QLatin1String(unknownWords[int(field.unknown)])}};
    if (!field.columns.isEmpty()) {
        object.insert(QStringLiteral("columns"), QJsonArray::fromStringList(field.columns));
    }
    if (!field.constant.isEmpty()) {
        object.insert(QStringLiteral("constant"), field.constant);
    }
    if (field.joiner != FieldMapping().joiner) {
        object.insert(QStringLiteral("joiner"), field.joiner);
    }
    if (!field.separators.isEmpty()) {
        object.insert(QStringLiteral("separators"), field.separators);
    }
    if (!field.words.isEmpty()) {
        QJsonObject words;
        for (auto word = field.words.cbegin(); word != field.words.cend(); ++word) {
            words.insert(word.key(), word.value());
        }
        object.insert(QStringLiteral("words"), words);
    }
    return object;
}

QString readFieldMapping(const QJsonObject &object, FieldMapping &field)
{
    MappingReader reader(object);
    field.target = TargetPath::fromText(reader.string("target"));
    field.columns = reader.strings("columns");
    field.constant = reader.string("constant");
    field.joiner = reader.string("joiner", field.joiner);
    field.separators = reader.string("separators");
    field.unknown = FieldMapping::Unknown(reader.choice("unknown", unknownWords, int(field.unknown)));
    const QJsonObject words = reader.object("words");
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (!word.value().isString()) {
            reader.wrong("words");
        }
        field.words.insert(word.key(), word.value().toString());
    }
    return reader.trouble();
}

QString readReferenceMapping(const QJsonObject &object, ReferenceMapping &reference)
{
    MappingReader reader(object);
    reference.field = reader.string("field");
    reference.keys = reader.strings("keys");
    reference.create = reader.truth("create");
    reference.update = reader.truth("update");
    return reader.trouble();
}

QString readMapping(const QJsonObject &object, ImportMapping &mapping)
{
    MappingReader reader(object);
    mapping.entity = reader.string("entity");
    mapping.mode = ImportMode(reader.choice("mode", importModes, int(ImportMode::Both)));
    mapping.keys = reader.strings("keys");
    mapping.emptyClears = reader.truth("empty_clears");
    mapping.olderSystem = reader.truth("older_system");
    QString trouble = readRules(reader.object("rules"), mapping.rules);
    const QJsonArray fields = reader.list("fields");
    for (const QJsonValue &value : fields) {
        FieldMapping field;
        const QString wrong = value.isObject() ? readFieldMapping(value.toObject(), field) : QStringLiteral("fields");
        trouble = trouble.isEmpty() ? wrong : trouble;
        mapping.fields.append(field);
    }
    const QJsonArray references = reader.list("references");
    for (const QJsonValue &value : references) {
        ReferenceMapping reference;
        const QString wrong = value.isObject() ? readReferenceMapping(value.toObject(), reference) : QStringLiteral("references");
        trouble = trouble.isEmpty() ? wrong : trouble;
        mapping.references.append(reference);
    }
    return trouble.isEmpty() ? reader.trouble() : trouble;
}

/// The first name in keys that no field has; "entrepreneur_id+program_id" are two.
QString unknownKey(const QStringList &keys, const Entity &entity)
{
    for (const QString &key : keys) {
        const QStringList parts = key.split(QLatin1Char('+'));
        const auto missing =
            std::find_if(parts.cbegin(), parts.cend(), [&entity](const QString &part) { return entity.field(part) == nullptr; });
        if (missing != parts.cend()) {
            return *missing;
        }
    }
    return {};
}

Result<void> checkNames(const ImportMapping &mapping, const Catalog &catalog, const Entity &entity)
{
    for (const FieldMapping &field : mapping.fields) {
        if (const auto target = resolveTarget(catalog, entity, field.target, mapping.olderSystem); !target) {
            return target.error();
        }
    }
    QString unknown = unknownKey(mapping.keys, entity);
    for (const ReferenceMapping &reference : mapping.references) {
        const Field *field = entity.field(reference.field);
        const Entity *other = field == nullptr ? nullptr : catalog.entity(field->references);
        const QString wrong = other == nullptr ? reference.field : unknownKey(reference.keys, *other);
        unknown = unknown.isEmpty() ? wrong : unknown;
    }
    return unknown.isEmpty() ? Result<void>() : Result<void>(unknownTarget(unknown));
}

} // namespace

QJsonObject toJson(const ImportMapping &mapping)
{
    QJsonArray fields;
    for (const FieldMapping &field : mapping.fields) {
        fields.append(fieldToMappingJson(field));
    }
    QJsonArray references;
    for (const ReferenceMapping &reference : mapping.references) {
        references.append(QJsonObject{{QStringLiteral("field"), reference.field},
                                      {QStringLiteral("keys"), QJsonArray::fromStringList(reference.keys)},
                                      {QStringLiteral("create"), reference.create},
                                      {QStringLiteral("update"), reference.update}});
    }
    return {{QStringLiteral("entity"), mapping.entity},
            {QStringLiteral("mode"), QLatin1String(importModes[int(mapping.mode)])},
            {QStringLiteral("keys"), QJsonArray::fromStringList(mapping.keys)},
            {QStringLiteral("rules"), rulesToJson(mapping.rules)},
            {QStringLiteral("empty_clears"), mapping.emptyClears},
            {QStringLiteral("older_system"), mapping.olderSystem},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("references"), references}};
}

Result<ImportMapping> mappingFromJson(const QJsonObject &object, const Catalog &catalog)
{
    ImportMapping mapping;
    if (const QString trouble = readMapping(object, mapping); !trouble.isEmpty()) {
        return mappingFormat(trouble);
    }
    const Entity *entity = catalog.entity(mapping.entity);
    if (entity == nullptr) {
        //: %1 is the name of a table
        return mappingError(ErrorCode::UnknownEntity,
                            text("ImportMapping", "The mapping is for \"%1\", and there are no such records.").translated().arg(mapping.entity));
    }
    if (const Result<void> known = checkNames(mapping, catalog, *entity); !known) {
        return known.error();
    }
    completeReferences(*entity, mapping);
    return mapping;
}
