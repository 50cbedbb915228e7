// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/rowmapper.h"

#include "models/core/fold.h"
#include "models/core/text.h"
#include "models/exchange/mapping/mappingsuggestion.h"
#include "models/exchange/mapping/mappingtarget.h"
#include "models/exchange/mapping/wholename.h"

#include <algorithm>

namespace {

Error mapperError(ErrorCode code, const QString &sentence)
{
    Error error;
    error.code = code;
    error.message = sentence;
    return error;
}

/// By its heading, else by the heading without case, accents and edge spaces: next month's file is never quite the same.
int columnOf(const QString &heading, const QStringList &headings)
{
    const qsizetype exact = headings.indexOf(heading);
    if (exact >= 0) {
        return int(exact);
    }
    const QString wanted = fold(withoutEdgeSpaces(heading)).simplified();
    for (int column = 0; column < headings.size(); ++column) {
        if (fold(withoutEdgeSpaces(headings.at(column))).simplified() == wanted) {
            return column;
        }
    }
    return -1;
}

} // namespace

Result<RowMapper> RowMapper::make(const Catalog &catalog, const ImportMapping &mapping, const QStringList &headings,
                                  const TypedFormat &format)
{
    RowMapper mapper;
    mapper.m_catalog = &catalog;
    mapper.m_mapping = mapping;
    const Entity *entity = catalog.entity(mapping.entity);
    if (entity == nullptr) {
        return mapperError(ErrorCode::UnknownEntity,
                           text("RowMapper", "There are no records of the kind \"%1\".").translated().arg(mapping.entity));
    }
    if (mapping.olderSystem && !entity->isPerson()) {
        return mapperError(ErrorCode::Usage, text("RowMapper", "Only people come from an older system.").translated());
    }
    completeReferences(*entity, mapper.m_mapping);
    const QList<FieldMapping> fields = mapper.m_mapping.fields;
    for (const FieldMapping &field : fields) {
        if (const Result<void> added = mapper.add(field, headings, format); !added) {
            return added.error();
        }
    }
    return mapper;
}

Result<void> RowMapper::add(const FieldMapping &mapping, const QStringList &headings, const TypedFormat &format)
{
    const Entity &entity = *m_catalog->entity(m_mapping.entity);
    Result<MappedTarget> resolved = resolveTarget(*m_catalog, entity, mapping.target, m_mapping.olderSystem);
    if (!resolved) {
        return resolved.error();
    }
    MappedTarget target = resolved.value();
    if (!target.path.via.isEmpty()) {
        const ReferenceMapping *reference = m_mapping.referenceOf(target.path.via);
        target.part = 1 + int(reference - m_mapping.references.constData());
    }
    Column column;
    column.joiner = mapping.joiner;
    column.constantText = withoutEdgeSpaces(mapping.constant);
    for (const QString &heading : mapping.columns) {
        const int at = columnOf(heading, headings);
        if (at < 0) {
            return mapperError(ErrorCode::UnknownField, text("RowMapper", "The file has no column \"%1\".").translated().arg(heading));
        }
        column.columns.append(at);
    }
    const bool secret = target.field == nullptr;
    const bool nothing = column.columns.isEmpty() && column.constantText.isEmpty();
    if (nothing || (secret && column.columns.size() != 1)) {
        //: %1 is the name of a field
        const Text sentence = secret ? text("RowMapper", "\"%1\" is filled by exactly one column.") : text("RowMapper", "Nothing fills \"%1\".");
        return mapperError(ErrorCode::Usage, sentence.translated().arg(targetLabel(*m_catalog, entity, mapping.target)));
    }
    if (mapping.target.field != TargetPath::WholeName) {
        return addTarget(target, mapping, column, format);
    }
    for (const NameRole role : {NameRole::Given, NameRole::Surnames}) {
        target.path.field = role == NameRole::Given ? QStringLiteral("first_name") : QStringLiteral("last_name");
        target.text = target.path.toText();
        target.field = target.entity->field(target.path.field);
        column.name = role;
        if (const Result<void> added = addTarget(target, mapping, column, format); !added) {
            return added;
        }
    }
    return {};
}

Result<void> RowMapper::addTarget(const MappedTarget &target, const FieldMapping &mapping, const Column &column, const TypedFormat &format)
{
    const Entity &entity = *m_catalog->entity(m_mapping.entity);
    const bool twice = std::any_of(m_targets.cbegin(), m_targets.cend(),
                                   [&target](const MappedTarget &other) { return other.text == target.text; });
    if (twice) {
        //: %1 is the name of a field
        return mapperError(ErrorCode::Usage, text("RowMapper", "\"%1\" is filled twice.").translated()
                                                 .arg(targetLabel(*m_catalog, entity, target.path)));
    }
    Column filled = column;
    ValueReader reader(target, mapping, m_mapping, format);
    if (column.columns.isEmpty()) {
        const NameParts name = column.name == NameRole::None ? NameParts() : splitWholeName(column.constantText);
        filled.constantText = column.name == NameRole::None ? column.constantText
            : column.name == NameRole::Given               ? name.given
                                                           : name.surnames;
        const Result<QVariant> value = reader.read(filled.constantText, SourceCell::Kind::Text);
        if (!value) {
            return value.error();
        }
        filled.constant = value.value();
    }
    m_targets.append(target);
    m_columns.append(filled);
    m_readers.push_back(std::move(reader));
    return {};
}

QString RowMapper::textOf(int target, const SourceRow &row, SourceCell::Kind &kind) const
{
    const Column &column = m_columns.at(target);
    if (column.columns.size() == 1) {
        const SourceCell &cell = row.cell(column.columns.constFirst());
        kind = cell.kind;
        return withoutEdgeSpaces(cell.text);
    }
    const QString between = m_readers.at(std::size_t(target)).listSeparator();
    const QString joiner = between.isEmpty() ? column.joiner : between;
    QString joined;
    int filled = 0;
    for (const int at : column.columns) {
        const SourceCell &cell = row.cell(at);
        const QString part = withoutEdgeSpaces(cell.text);
        if (!part.isEmpty()) {
            joined += filled++ == 0 ? part : QString(joiner + part);
            kind = filled == 1 ? cell.kind : SourceCell::Kind::Text;
        }
    }
    return joined;
}

void RowMapper::mapTarget(int target, const SourceRow &row, MappedRow &mapped) const
{
    const Column &column = m_columns.at(target);
    const ValueReader &reader = m_readers.at(std::size_t(target));
    if (column.columns.isEmpty()) {
        mapped.values.append(column.constant);
        mapped.given.append(true);
        mapped.typed.append(column.constantText);
        return;
    }
    SourceCell::Kind kind = SourceCell::Kind::Text;
    QString typed = textOf(target, row, kind);
    if (column.name != NameRole::None && !typed.isEmpty()) {
        const NameParts name = splitWholeName(typed);
        typed = column.name == NameRole::Given ? name.given : name.surnames;
    }
    QVariant value;
    bool said = false;
    if (!typed.isEmpty()) {
        Result<QVariant> read = reader.read(typed, kind);
        if (read) {
            value = std::move(read).value();
            said = value.isValid();
        } else {
            const QList<FieldError> &fields = read.error().fields;
            const ErrorCode code = fields.isEmpty() ? read.error().code : fields.constFirst().code;
            mapped.problems.append({target, code, fields.isEmpty() ? read.error().message : fields.constFirst().message});
            said = true;
        }
    }
    mapped.values.append(value);
    mapped.given.append(said || (m_mapping.emptyClears && !reader.isSecret()));
    mapped.typed.append(reader.isSecret() ? QString() : typed);
}

MappedRow RowMapper::map(const SourceRow &row) const
{
    MappedRow mapped;
    const int count = int(m_targets.size());
    mapped.values.reserve(count);
    mapped.given.reserve(count);
    mapped.typed.reserve(count);
    if (!row.problem.isEmpty()) {
        mapped.problems.append({-1, ErrorCode::InvalidFormat, row.problem});
    }
    for (int target = 0; target < count; ++target) {
        mapTarget(target, row, mapped);
    }
    return mapped;
}

Result<QVariant> RowMapper::value(int target, const QString &typed) const
{
    const QString text = withoutEdgeSpaces(typed);
    return text.isEmpty() ? Result<QVariant>(QVariant()) : m_readers.at(std::size_t(target)).read(text, SourceCell::Kind::Text);
}
