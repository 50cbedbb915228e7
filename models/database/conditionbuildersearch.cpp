// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/missingemail.h"
#include "models/core/fold.h"
#include "models/database/conditionbuilder.h"
#include "models/database/contactfields.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace {

QList<const Field *> labelFields(const Entity &entity)
{
    QList<const Field *> fields;
    const QList<LabelPart> parts = labelParts(entity);
    for (const LabelPart &part : parts) {
        if (part.field != nullptr) {
            fields.append(part.field);
        }
    }
    return fields;
}

/// The stored values of a vocabulary whose word, in the current language, contains the text.
QStringList valuesLike(const Vocabulary &vocabulary, const QString &folded)
{
    QStringList values;
    for (const Term &term : vocabulary.terms) {
        if (fold(vocabulary.label(term.value)).contains(folded)) {
            values.append(term.value);
        }
    }
    return values;
}

} // namespace

QString ConditionBuilder::contains(const Field &field, const QString &text)
{
    const QString alias = QLatin1String(SelectJoins::mainAlias);
    const QStringList words = field.type == FieldType::Reference
        ? text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)
        : QStringList{text};
    QStringList all;
    for (const QString &word : words) {
        all.append(wordInField(m_joins.entity(), alias, field, word, 0));
    }
    return all.isEmpty() ? QStringLiteral("TRUE") : QLatin1Char('(') + all.join(QStringLiteral(" AND ")) + QLatin1Char(')');
}

void ConditionBuilder::addSearch(const QString &search)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const Entity &entity = m_joins.entity();
    QList<const Field *> fields = entity.searchedFields();
    if (fields.isEmpty()) {
        fields = labelFields(entity);
    }
    const QStringList words = search.split(blanks, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString found = wordInFields(entity, QLatin1String(SelectJoins::mainAlias), fields, word, 0);
        m_conditions.append(QLatin1Char('(') + (found.isEmpty() ? QStringLiteral("FALSE") : found) + QLatin1Char(')'));
    }
}

bool ConditionBuilder::isFoundByFunction(const Field &field) const
{
    return m_joins.moment().findsByFunction && field.isText() && !field.is(FieldFlag::Derived) && !field.is(FieldFlag::Protected);
}

QString ConditionBuilder::textsFound(const QString &alias, const QString &table, const QStringList &columns, const QString &word)
{
    return QStringLiteral("%1.id IN (SELECT app.find_records('public.%2'::regclass, ARRAY['%3'], $%4::text))")
        .arg(alias, SqlDialect::identifier(table), columns.join(QStringLiteral("', '")))
        .arg(bind(m_joins.dialect().containsValue(word)));
}

QString ConditionBuilder::wordInFields(const Entity &entity, const QString &alias, const QList<const Field *> &fields,
                                       const QString &word, int depth)
{
    // Fields of a person's other tables are asked for in a sub-select each: an OR over a join would use no index.
    QStringList parts;
    QList<std::pair<QString, QStringList>> others;
    QMap<QString, QStringList> found; // columns by table
    for (const Field *field : fields) {
        const bool own = field->table.isEmpty() || field->table == entity.name;
        if (isFoundByFunction(*field)) {
            found[own ? entity.name : field->table].append(field->name);
            continue;
        }
        if (own) {
            parts.append(wordInField(entity, alias, *field, word, depth));
            continue;
        }
        Entity table;
        table.name = field->table;
        const QString condition = wordInField(table, QStringLiteral("s%1").arg(depth), *field, word, depth);
        const auto known = std::find_if(others.begin(), others.end(), [&](const auto &other) { return other.first == field->table; });
        if (known == others.end()) {
            others.append({field->table, {condition}});
        } else {
            known->second.append(condition);
        }
    }
    for (const auto &[table, conditions] : std::as_const(others)) {
        parts.append(QStringLiteral("%1.id IN (SELECT s%2.id FROM %3 AS s%2 WHERE %4)")
                         .arg(alias)
                         .arg(depth)
                         .arg(SqlDialect::identifier(table), conditions.join(QStringLiteral(" OR "))));
    }
    for (auto columns = found.cbegin(); columns != found.cend(); ++columns) { // a person's tables share the id
        parts.append(textsFound(alias, columns.key(), columns.value(), word));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" OR "));
}

QString ConditionBuilder::wordInField(const Entity &entity, const QString &alias, const Field &field, const QString &word,
                                      int depth)
{
    const SqlDialect &dialect = m_joins.dialect();
    const bool own = field.table.isEmpty() || field.table == entity.name;
    if (isFilledAfterwards(field, dialect.engine())) {
        return contactContains(alias, field, word);
    }
    if (isFoundByFunction(field)) {
        return textsFound(alias, own ? entity.name : field.table, {field.name}, word);
    }
    const bool derived = field.is(FieldFlag::Derived);
    const QString column = own && !derived ? alias + QLatin1Char('.') + SqlDialect::identifier(field.name)
                                           : m_joins.column(entity, alias, field);
    if (field.type == FieldType::Reference) {
        const Entity *other = m_joins.catalog().entity(field.references);
        if (other == nullptr || depth + 1 >= labelDepth) {
            return QStringLiteral("FALSE");
        }
        const QString inner = QStringLiteral("r%1").arg(depth);
        const QString found = wordInFields(*other, inner, labelFields(*other), word, depth + 1);
        return QStringLiteral("%1 IN (SELECT %2.id FROM %3 AS %2 WHERE %4)")
            .arg(column, inner, SqlDialect::identifier(other->name), found.isEmpty() ? QStringLiteral("FALSE") : found);
    }
    if (field.type == FieldType::Vocabulary) {
        QStringList values = field.vocabulary ? valuesLike(*field.vocabulary, fold(word)) : QStringList();
        const QString like = dialect.foldContains(column, bind(dialect.containsValue(word)));
        if (values.isEmpty()) {
            return like;
        }
        return QStringLiteral("(%1 OR %2)").arg(dialect.isIn(column, bind(dialect.listValue(values)), FieldType::Text), like);
    }
    const QString stored = field.isText() ? column : dialect.asText(column);
    const QString found = dialect.foldContains(stored, bind(dialect.containsValue(word)));
    if (field.type == FieldType::Email && field.table == QLatin1String("users")) {
        return QStringLiteral("(%1 AND %2 NOT LIKE '%%3')").arg(found, column, QLatin1String(missingEmailDomain));
    }
    return found;
}
