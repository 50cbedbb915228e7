// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importarguments.h"

#include "app/i18n/typedwords.h"
#include "models/exchange/mapping/mappingsuggestion.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <optional>

namespace {

std::optional<ImportMode> modeFromName(const QString &name)
{
    if (name == QLatin1String("create")) {
        return ImportMode::Create;
    }
    if (name == QLatin1String("update")) {
        return ImportMode::Update;
    }
    return name == QLatin1String("both") ? std::optional(ImportMode::Both) : std::nullopt;
}

} // namespace

Result<SourceChoices> ImportArguments::choices(const CommandArguments &arguments)
{
    SourceChoices choices;
    choices.sheet = arguments.value(QStringLiteral("sheet"));
    choices.encoding = arguments.value(QStringLiteral("encoding"));
    if (arguments.has(QStringLiteral("no-header"))) {
        choices.hasHeader = false;
    }
    if (arguments.has(QStringLiteral("delimiter"))) {
        const QString typed = arguments.value(QStringLiteral("delimiter"));
        const QString delimiter = typed == QLatin1String("tab") || typed == QLatin1String("\\t") ? QStringLiteral("\t") : typed;
        if (delimiter.size() != 1) {
            return CommandArguments::usageError(tr("--delimiter is one character, or tab."));
        }
        choices.delimiter = delimiter.at(0);
    }
    return choices;
}

Result<ImportMapping> ImportArguments::mappingFile(const QString &path, const CommandContext &context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, tr("The file %1 could not be read: %2. Check its name and its permissions.").arg(path, file.errorString()),
                     {}, {}};
    }
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &trouble);
    if (!document.isObject()) {
        return CommandArguments::usageError(tr("%1 holds no mapping: it is no JSON object.").arg(path));
    }
    return mappingFromJson(document.object(), context.catalog);
}

Result<ImportMapping> ImportArguments::mapping(const Entity &entity, const SourceTable &source, const CommandArguments &arguments,
                                               const CommandContext &context)
{
    const QString path = arguments.value(QStringLiteral("map"));
    Result<ImportMapping> mapping =
        path.isEmpty() ? Result<ImportMapping>(suggestMapping(context.catalog, entity, source, typedFormat(context.format))) : mappingFile(path, context);
    if (!mapping) {
        return mapping;
    }
    if (mapping.value().entity != entity.name) {
        return CommandArguments::usageError(tr("The mapping is for %1, not for %2.").arg(mapping.value().entity, entity.name));
    }
    if (auto applied = applyOptions(mapping.value(), entity, arguments); !applied) {
        return applied.error();
    }
    if (mapping.value().fields.isEmpty()) {
        return CommandArguments::usageError(tr("No column of the file says which field it is. Give a mapping with --map."));
    }
    return mapping;
}

Result<void> ImportArguments::applyOptions(ImportMapping &mapping, const Entity &entity, const CommandArguments &arguments)
{
    if (arguments.has(QStringLiteral("key"))) {
        mapping.keys = arguments.value(QStringLiteral("key")).split(u',', Qt::SkipEmptyParts);
        for (const QString &key : std::as_const(mapping.keys)) {
            for (const QString &part : key.split(u'+')) {
                if (entity.field(part.section(u'.', 0, 0).trimmed()) == nullptr) {
                    return CommandArguments::usageError(tr("--key: %1 has no field “%2”.").arg(entity.name, part));
                }
            }
        }
    }
    if (arguments.has(QStringLiteral("mode"))) {
        const auto mode = modeFromName(arguments.value(QStringLiteral("mode")));
        if (!mode) {
            return CommandArguments::usageError(tr("--mode is create, update or both."));
        }
        mapping.mode = *mode;
    }
    for (const QString &constant : arguments.values(QStringLiteral("constant"))) {
        if (auto added = addConstant(mapping, constant); !added) {
            return added;
        }
    }
    mapping.rules.lenientAmounts = mapping.rules.lenientAmounts || arguments.has(QStringLiteral("lenient-amounts"));
    mapping.olderSystem = mapping.olderSystem || arguments.has(QStringLiteral("older-system"));
    completeReferences(entity, mapping);
    if (arguments.has(QStringLiteral("create-references"))) {
        for (ReferenceMapping &reference : mapping.references) {
            reference.create = true;
        }
    }
    return {};
}

Result<void> ImportArguments::addConstant(ImportMapping &mapping, const QString &option)
{
    const qsizetype equals = option.indexOf(u'=');
    if (equals <= 0) {
        return CommandArguments::usageError(tr("--constant is FIELD=VALUE, not “%1”.").arg(option));
    }
    FieldMapping field;
    field.target = TargetPath::fromText(option.left(equals));
    field.constant = option.mid(equals + 1);
    mapping.fields.removeIf([&field](const FieldMapping &other) { return other.target == field.target; });
    mapping.fields.append(field);
    return {};
}

Result<void> ImportArguments::save(const ImportMapping &mapping, const CommandArguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("save-map"));
    if (path.isEmpty()) {
        return {};
    }
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return Error{ErrorCode::Io, tr("The mapping could not be written to %1: %2.").arg(path, file.errorString()), {}, {}};
    }
    return {};
}
