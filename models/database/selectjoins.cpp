// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/selectjoins.h"

#include "models/database/derivedfields.h"

SelectJoins::SelectJoins(const Catalog &catalog, Engine engine, const Entity &entity, const ListMoment &moment)
    : m_catalog(catalog), m_entity(entity), m_dialect(engine), m_moment(moment)
{
}

QString SelectJoins::column(const Entity &entity, const QString &alias, const Field &field)
{
    if (field.is(FieldFlag::Derived)) {
        return derivedColumn(*this, entity, alias, field);
    }
    const bool own = field.table.isEmpty() || field.table == entity.name;
    const QString holder = own ? alias : sameId(alias, field.table);
    return holder + QLatin1Char('.') + SqlDialect::identifier(field.name);
}

QString SelectJoins::sameId(const QString &alias, const QString &table)
{
    const QString joined = alias + QLatin1Char('_') + table;
    if (!m_aliases.contains(joined)) {
        // A profile never stands without its user; everything else may be missing.
        const bool certain = alias == QLatin1String(mainAlias) && table == QLatin1String("users");
        m_aliases.append(joined);
        m_joins.append(QStringLiteral("%1JOIN %2 AS %3 ON %3.id = %4.id")
                           .arg(certain ? QString() : QStringLiteral("LEFT "), SqlDialect::identifier(table), joined, alias));
    }
    return joined;
}

QString SelectJoins::reference(const Entity &entity, const QString &alias, const Field &field)
{
    const QString joined = alias + QLatin1Char('_') + field.name;
    if (!m_aliases.contains(joined)) {
        const QString from = column(entity, alias, field);
        m_aliases.append(joined);
        m_joins.append(QStringLiteral("LEFT JOIN %1 AS %2 ON %2.id = %3")
                           .arg(SqlDialect::identifier(field.references), joined, from));
    }
    return joined;
}

QString SelectJoins::chosen(const QString &alias, const QString &name, const QString &table, const QString &chosen)
{
    const QString joined = alias + QLatin1Char('_') + name;
    if (!m_aliases.contains(joined)) {
        m_aliases.append(joined);
        m_joins.append(QStringLiteral("LEFT JOIN %1 AS %2 ON %2.id = %3").arg(SqlDialect::identifier(table), joined, chosen));
    }
    return joined;
}

QString SelectJoins::from() const
{
    const QString main = SqlDialect::identifier(m_entity.name) + QStringLiteral(" AS ") + QLatin1String(mainAlias);
    return m_joins.isEmpty() ? main : main + QLatin1Char(' ') + m_joins.join(QLatin1Char(' '));
}

QList<LabelPart> labelParts(const Entity &entity)
{
    QList<LabelPart> parts;
    const QString &pattern = entity.labelPattern;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            parts.append({pattern.mid(at), nullptr});
            break;
        }
        if (open > at) {
            parts.append({pattern.mid(at, open - at), nullptr});
        }
        if (const Field *field = entity.field(QStringView(pattern).sliced(open + 1, close - open - 1))) {
            parts.append({QString(), field});
        }
        at = close + 1;
    }
    return parts;
}

QString labelExpression(SelectJoins &joins, const Entity &entity, const QString &alias, int depth)
{
    QStringList terms;
    const QList<LabelPart> parts = labelParts(entity);
    for (const LabelPart &part : parts) {
        if (part.field == nullptr) {
            QString literal = part.literal;
            terms.append(QLatin1Char('\'') + literal.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\''));
            continue;
        }
        const Entity *other = part.field->type == FieldType::Reference ? joins.catalog().entity(part.field->references) : nullptr;
        if (other != nullptr && depth + 1 < labelDepth) {
            const QString otherAlias = joins.reference(entity, alias, *part.field);
            terms.append(QStringLiteral("COALESCE(%1, '')").arg(labelExpression(joins, *other, otherAlias, depth + 1)));
        } else {
            const QString column = joins.column(entity, alias, *part.field);
            terms.append(QStringLiteral("COALESCE(%1, '')")
                             .arg(part.field->isText() ? column : joins.dialect().asText(column)));
        }
    }
    if (terms.isEmpty()) {
        return joins.dialect().asText(alias + QStringLiteral(".id"));
    }
    const QString text = terms.size() == 1 ? terms.constFirst() : terms.join(QStringLiteral(" || "));
    return QStringLiteral("CASE WHEN %1.id IS NOT NULL THEN %2 END").arg(alias, text);
}
