// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/conditionbuilder.h"

#include "models/core/decimal.h"
#include "models/core/fold.h"
#include "models/core/instant.h"
#include "models/core/text.h"
#include "models/catalog/missingemail.h"

#include <QDate>
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

QString filterValueText(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<Decimal>()) {
        return value.value<Decimal>().toString();
    }
    if (value.userType() == qMetaTypeId<Instant>()) {
        return value.value<Instant>().toSql();
    }
    if (value.userType() == QMetaType::QDate) {
        return value.toDate().toString(Qt::ISODate);
    }
    return value.toString();
}

} // namespace

QString shownColumn(const Field &field, const QString &column)
{
    if (field.type == FieldType::Email && field.table == QLatin1String("users")) {
        return QStringLiteral("CASE WHEN %1 NOT LIKE '%%2' THEN %1 END").arg(column, QLatin1String(missingEmailDomain));
    }
    return column;
}

int ConditionBuilder::bind(const QVariant &value, int scale)
{
    m_values.append(value);
    m_scales.append(scale);
    return static_cast<int>(m_values.size());
}

QString ConditionBuilder::condition() const
{
    return m_conditions.isEmpty() ? QStringLiteral("TRUE") : m_conditions.join(QStringLiteral(" AND "));
}

Result<void> ConditionBuilder::add(const Filter &filter)
{
    const Field *field = m_joins.entity().field(filter.field);
    if (field == nullptr || field->type == FieldType::Secret) {
        Error error = fieldErrors({FieldError{filter.field, ErrorCode::UnknownField,
                                              text("database", "%1 has no field \"%2\" to filter by.")
                                                  .translated()
                                                  .arg(m_joins.entity().plural.translated(), filter.field)}});
        return error;
    }
    const bool needsValue = filter.op != FilterOperator::IsNull && filter.op != FilterOperator::In;
    if (needsValue && filter.values.size() != 1) {
        return fieldErrors({FieldError{filter.field, ErrorCode::InvalidFormat,
                                       text("database", "The filter of \"%1\" needs one value.")
                                           .translated()
                                           .arg(field->label.translated())}});
    }
    const QVariant value = filter.values.value(0);
    switch (filter.op) {
    case FilterOperator::IsNull:
        m_conditions.append(shownColumn(*field, m_joins.column(*field)) + QStringLiteral(" IS NULL"));
        break;
    case FilterOperator::In: m_conditions.append(oneOf(*field, filter.values)); break;
    case FilterOperator::Contains: m_conditions.append(contains(*field, filterValueText(value))); break;
    case FilterOperator::JsonContains:
        m_conditions.append(m_joins.dialect().jsonContains(m_joins.column(*field), bind(value)));
        break;
    default: m_conditions.append(compare(*field, filter.op, value)); break;
    }
    return {};
}

QString ConditionBuilder::compare(const Field &field, FilterOperator op, const QVariant &value)
{
    const SqlDialect &dialect = m_joins.dialect();
    QString left = m_joins.column(field);
    QString right;
    if (!value.isValid()) { // "field=" asks for what is empty
        left = shownColumn(field, left);
        return op == FilterOperator::NotEqual ? left + QStringLiteral(" IS NOT NULL") : left + QStringLiteral(" IS NULL");
    }
    if (field.isText()) {
        left = dialect.sortText(shownColumn(field, left));
        right = dialect.place(bind(fold(value.toString())), FieldType::Text);
    } else if (field.type == FieldType::Vocabulary) {
        right = dialect.place(bind(value), FieldType::Text);
    } else if ((field.type == FieldType::Json || field.type == FieldType::TagList) && dialect.engine() == Engine::Sqlite) {
        left = QStringLiteral("json(%1)").arg(left);
        right = QStringLiteral("json($%1)").arg(bind(value));
    } else {
        right = dialect.place(bind(value, field.scale), field.type);
    }
    switch (op) {
    case FilterOperator::NotEqual: return QStringLiteral("(%1 <> %2 OR %1 IS NULL)").arg(left, right);
    case FilterOperator::GreaterOrEqual: return left + QStringLiteral(" >= ") + right;
    case FilterOperator::LessOrEqual: return left + QStringLiteral(" <= ") + right;
    default: return left + QStringLiteral(" = ") + right;
    }
}

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

QString ConditionBuilder::oneOf(const Field &field, const QVariantList &values)
{
    const SqlDialect &dialect = m_joins.dialect();
    const QString column = m_joins.column(field);
    QStringList parts;
    QStringList texts;
    bool none = false;
    for (const QVariant &value : values) {
        if (!value.isValid()) {
            none = true;
        } else if (field.type == FieldType::TagList) {
            QVariant list = value; // one tag: a list that holds it
            if (!value.toString().startsWith(QLatin1Char('['))) {
                list = SqlDialect(Engine::Sqlite).listValue({value.toString()});
            }
            parts.append(dialect.jsonContains(column, bind(list)));
        } else if (field.type == FieldType::Id || field.type == FieldType::Reference || field.type == FieldType::Vocabulary) {
            texts.append(value.toString());
        } else {
            parts.append(compare(field, FilterOperator::Equal, value));
        }
    }
    if (!texts.isEmpty()) {
        const FieldType type = field.type == FieldType::Vocabulary ? FieldType::Text : FieldType::Id;
        parts.append(dialect.isIn(column, bind(dialect.listValue(texts)), type));
    }
    if (none) {
        parts.append(shownColumn(field, column) + QStringLiteral(" IS NULL"));
    }
    return parts.isEmpty() ? QStringLiteral("FALSE") : QLatin1Char('(') + parts.join(QStringLiteral(" OR ")) + QLatin1Char(')');
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

QString ConditionBuilder::wordInFields(const Entity &entity, const QString &alias, const QList<const Field *> &fields,
                                       const QString &word, int depth)
{
    // Fields of a person's other tables are asked for in a sub-select each: an OR over a join would use no index.
    QStringList parts;
    QList<std::pair<QString, QStringList>> others;
    for (const Field *field : fields) {
        const bool own = field->table.isEmpty() || field->table == entity.name;
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
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" OR "));
}

QString ConditionBuilder::wordInField(const Entity &entity, const QString &alias, const Field &field, const QString &word,
                                      int depth)
{
    const SqlDialect &dialect = m_joins.dialect();
    const bool own = field.table.isEmpty() || field.table == entity.name;
    const QString column = own ? alias + QLatin1Char('.') + SqlDialect::identifier(field.name)
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
