// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordlabels.h"

#include "models/catalog/fieldtext.h"
#include "models/core/text.h"
#include "models/database/selectjoins.h"

namespace {

constexpr qsizetype longestLabel = 120;

QString labelValue(const Field &field, const QVariant &value)
{
    if (!value.isValid()) {
        return {};
    }
    if (field.type == FieldType::Vocabulary && field.vocabulary) {
        return field.vocabulary->label(value.toString());
    }
    return field.isText() ? value.toString() : fieldToText(field, value);
}

QString shortened(const QString &label)
{
    const QString line = label.simplified();
    if (line.size() <= longestLabel) {
        return line;
    }
    qsizetype end = longestLabel - 1;
    if (line.at(end - 1).isHighSurrogate()) {
        --end;
    }
    return line.left(end) + QChar(0x2026);
}

} // namespace

QString RecordLabels::notVisible()
{
    return text("database", "Not visible to you").translated();
}

LabelPlan::LabelPlan(SelectJoins &joins, const Entity &entity, const QString &alias, int depth)
{
    const QList<LabelPart> parts = labelParts(entity);
    for (const LabelPart &part : parts) {
        Piece piece;
        piece.literal = part.literal;
        piece.field = part.field;
        if (part.field != nullptr) {
            const QString column = joins.column(entity, alias, *part.field);
            piece.column = add(column, part.field->type, part.field->scale);
            const Entity *other =
                part.field->type == FieldType::Reference ? joins.catalog().entity(part.field->references) : nullptr;
            if (other != nullptr && depth + 1 < labelDepth) {
                const QString otherAlias = joins.reference(entity, alias, *part.field);
                piece.present = add(otherAlias + QStringLiteral(".id"), FieldType::Id, 0);
                piece.other = std::make_shared<LabelPlan>(joins, *other, otherAlias, depth + 1);
                m_columns += piece.other->columns();
                m_types += piece.other->types();
                m_scales += piece.other->scales();
            }
        }
        m_pieces.append(piece);
    }
}

qsizetype LabelPlan::add(const QString &column, FieldType type, int scale)
{
    m_columns.append(column);
    m_types.append(type);
    m_scales.append(scale);
    return m_columns.size() - 1;
}

QString LabelPlan::label(const QList<QVariant> &row, qsizetype first) const
{
    QString whole;
    for (const Piece &piece : m_pieces) {
        if (piece.field == nullptr) {
            whole += piece.literal;
            continue;
        }
        const QVariant value = row.value(first + piece.column);
        if (!piece.other) {
            whole += labelValue(*piece.field, value);
        } else if (row.value(first + piece.present).isValid()) {
            whole += piece.other->label(row, first + piece.present + 1);
        } else if (value.isValid()) {
            whole += RecordLabels::notVisible();
        }
    }
    return shortened(whole);
}

void RecordLabels::want(const QString &entity, const QString &id)
{
    if (!id.isEmpty()) {
        m_wanted[entity].insert(id);
    }
}

Result<QHash<QString, QString>> RecordLabels::loadExisting(const QString &entity, const QStringList &ids)
{
    QHash<QString, QString> labels;
    const Entity *known = m_catalog.entity(entity);
    if (known == nullptr || ids.isEmpty()) {
        return labels;
    }
    SelectJoins joins(m_catalog, m_executor.engine(), *known, ListMoment{m_executor.now()});
    const LabelPlan plan(joins, *known, QLatin1String(SelectJoins::mainAlias));
    const SqlDialect &dialect = joins.dialect();
    QStringList columns = plan.columns();
    columns.prepend(QStringLiteral("t.id"));
    Statement statement;
    statement.sql = QStringLiteral("SELECT ") + columns.join(QStringLiteral(", ")) + QStringLiteral(" FROM ") + joins.from()
        + QStringLiteral(" WHERE ") + dialect.idIsIn(QStringLiteral("t.id"), 1);
    statement.values = {dialect.listValue(ids)};
    statement.columns = plan.types();
    statement.columns.prepend(FieldType::Id);
    statement.scales = plan.scales();
    statement.scales.prepend(0);
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        labels.insert(row.constFirst().toString(), plan.label(row, 1));
    }
    return labels;
}

Result<QHash<QString, QString>> RecordLabels::load()
{
    QHash<QString, QString> labels;
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        auto found = loadExisting(wanted.key(), wanted.value().values());
        if (!found) {
            return found;
        }
        for (const QString &id : wanted.value()) {
            labels.insert(id, found.value().value(id, notVisible()));
        }
    }
    m_wanted.clear();
    return labels;
}
