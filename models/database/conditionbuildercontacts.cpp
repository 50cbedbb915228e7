// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"
#include "models/database/conditionbuilder.h"
#include "models/database/sqlerror.h"

namespace {

/// '%x%' as foldContains() wants it, 'x%' as foldStarts() does, or 'x' alone.
QString contactLiteral(const QString &text)
{
    QString literal = fold(text);
    literal.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    literal.replace(QLatin1Char('%'), QLatin1String("\\%"));
    literal.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return literal;
}

} // namespace

/// People whose e-mail or mobile is like that: the database looks, because the columns cannot be read.
QString ConditionBuilder::contactIs(const QString &alias, const Field &field, const QString &kind, const QString &pattern)
{
    const QString column = field.name.section(QLatin1Char('_'), 0, 0); // email, phone, document
    return QStringLiteral("%1.id IN (SELECT app.find_people('%2_%3', $%4::text))")
        .arg(alias, column, kind)
        .arg(bind(pattern));
}

QString ConditionBuilder::contactContains(const QString &alias, const Field &field, const QString &text)
{
    return contactIs(alias, field, QStringLiteral("like"), m_joins.dialect().containsValue(text));
}

QString ConditionBuilder::contactEquals(const Field &field, const QVariant &value)
{
    const QString alias = QLatin1String(SelectJoins::mainAlias);
    if (!value.isValid()) {
        return QStringLiteral("NOT (%1)").arg(contactIs(alias, field, QStringLiteral("like"), QStringLiteral("%")));
    }
    return field.type == FieldType::Email
        ? contactIs(alias, field, QStringLiteral("is"), value.toString())
        : contactIs(alias, field, QStringLiteral("like"), contactLiteral(value.toString()));
}

Result<QString> ConditionBuilder::contactCondition(const Field &field, const Filter &filter)
{
    const QString alias = QLatin1String(SelectJoins::mainAlias);
    const QVariant value = filter.values.value(0);
    const auto anyOf = [&] {
        QStringList parts;
        for (const QVariant &one : filter.values) {
            parts.append(contactEquals(field, one));
        }
        return parts.isEmpty() ? QStringLiteral("FALSE") : QLatin1Char('(') + parts.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    };
    switch (filter.op) {
    case FilterOperator::IsNull: return contactEquals(field, QVariant());
    case FilterOperator::NotNull: return contactIs(alias, field, QStringLiteral("like"), QStringLiteral("%"));
    case FilterOperator::Equal: return contactEquals(field, value);
    case FilterOperator::NotEqual: return QString(QStringLiteral("NOT (%1)").arg(contactEquals(field, value)));
    case FilterOperator::In: return anyOf();
    case FilterOperator::NotIn: return QString(QStringLiteral("NOT ") + anyOf());
    case FilterOperator::Contains: return contactContains(alias, field, value.toString());
    case FilterOperator::NotContains:
        return QString(QStringLiteral("NOT (%1)").arg(contactContains(alias, field, value.toString())));
    case FilterOperator::StartsWith:
        return contactIs(alias, field, QStringLiteral("like"), m_joins.dialect().startsValue(value.toString()));
    default: // suitsField() has none
        return errorOf(ErrorCode::Unsupported);
    }
}
