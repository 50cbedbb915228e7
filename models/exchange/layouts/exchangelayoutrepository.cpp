// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/layouts/exchangelayoutrepository.h"

#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/deleterows.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <QJsonDocument>

#include <algorithm>

namespace {

constexpr qsizetype longestLayoutName = 100;

Error layoutError(ErrorCode code, const Text &sentence)
{
    Error error;
    error.code = code;
    error.message = sentence.translated();
    return error;
}

Error layoutIsGone()
{
    return layoutError(ErrorCode::NotFound, text("ExchangeLayouts", "This was deleted meanwhile. Save it under a name again to keep it."));
}

Result<void> checkLayoutName(const QString &name)
{
    if (!name.trimmed().isEmpty() && name.trimmed().size() <= longestLayoutName) {
        return {};
    }
    return fieldErrors({FieldError{QStringLiteral("name"), name.trimmed().isEmpty() ? ErrorCode::Required : ErrorCode::TooLong,
                                   text("ExchangeLayouts", "A name of at most 100 characters is needed.").translated()}});
}

QString kindName(ExchangeLayout::Kind kind)
{
    return kind == ExchangeLayout::Kind::Import ? QStringLiteral("import") : QStringLiteral("export");
}

QString contentText(const ExchangeLayout &layout)
{
    return QString::fromUtf8(QJsonDocument(layout.content).toJson(QJsonDocument::Compact));
}

/// SQL for the organization that a shared layout belongs to: the first of those where the person may share.
QString organizationToShareWith(Engine engine)
{
    if (engine == Engine::PostgreSql) { // who is only a member shares nothing, who runs the platform with everybody
        return QStringLiteral("(SELECT m.organization_id FROM user_organizations AS m WHERE m.user_id = app.current_user_id() "
                              "AND m.organization_id = ANY ((SELECT app.my_insight_orgs())::uuid[]) ORDER BY m.id LIMIT 1)");
    }
    return QStringLiteral("(SELECT m.organization_id FROM user_organizations AS m WHERE m.user_id = %1 ORDER BY m.id LIMIT 1)")
        .arg(SqlDialect(engine).currentActor());
}

ExchangeLayout layoutOfRow(const QList<QVariant> &row)
{
    ExchangeLayout layout;
    layout.id = row.at(0).toString();
    layout.kind = row.at(1).toString() == QLatin1String("import") ? ExchangeLayout::Kind::Import : ExchangeLayout::Kind::Export;
    layout.entity = row.at(2).toString();
    layout.name = row.at(3).toString();
    layout.ownerId = row.at(4).toString();
    layout.shared = row.at(5).toBool();
    layout.content = QJsonDocument::fromJson(row.at(6).toString().toUtf8()).object();
    layout.rowVersion = row.at(7).toLongLong();
    layout.isOwn = row.at(8).toBool();
    return layout;
}

} // namespace

Result<QList<ExchangeLayout>> ExchangeLayoutRepository::select(const QString &condition, const QVariantList &values)
{
    const QString actor = SqlDialect(m_executor.engine()).currentActor();
    const QString sql = QStringLiteral(
        "SELECT l.id, l.kind, l.entity, l.name, l.owner_id, l.shared, l.content, l.row_version, "
        "(l.owner_id IS NULL AND NOT l.shared) OR COALESCE(l.owner_id = %1, FALSE) AS own "
        "FROM exchange_layouts AS l WHERE %2 AND (l.owner_id IS NOT DISTINCT FROM %1 OR (l.owner_id IS NULL AND NOT l.shared) "
        "OR (l.shared AND (l.organization_id IS NULL OR EXISTS (SELECT 1 FROM user_organizations AS m WHERE m.user_id = %1 "
        "AND m.organization_id = l.organization_id))))");
    const auto rows = m_executor.run({sql.arg(actor, condition), values,
                                      {FieldType::Id, FieldType::Text, FieldType::Text, FieldType::Text, FieldType::Id, FieldType::Bool,
                                       FieldType::Json, FieldType::Integer, FieldType::Bool}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<ExchangeLayout> layouts;
    for (const QList<QVariant> &row : rows.value().rows) {
        layouts.append(layoutOfRow(row));
    }
    std::sort(layouts.begin(), layouts.end(), [](const ExchangeLayout &one, const ExchangeLayout &other) {
        const QString first = fold(one.name);
        const QString second = fold(other.name);
        return one.isOwn != other.isOwn ? one.isOwn : first != second ? first < second : one.id < other.id;
    });
    return layouts;
}

Result<QList<ExchangeLayout>> ExchangeLayoutRepository::list(ExchangeLayout::Kind kind, const QString &entity)
{
    const SqlDialect dialect(m_executor.engine());
    const QString condition = QStringLiteral("l.kind = ") + dialect.place(1, FieldType::Text);
    if (entity.isEmpty()) {
        return select(condition, {kindName(kind)});
    }
    return select(condition + QStringLiteral(" AND l.entity = ") + dialect.place(2, FieldType::Text), {kindName(kind), entity});
}

Result<ExchangeLayout> ExchangeLayoutRepository::read(const QString &id)
{
    const auto found = select(QStringLiteral("l.id = ") + SqlDialect(m_executor.engine()).place(1, FieldType::Id), {id});
    if (!found) {
        return found.error();
    }
    return found.value().isEmpty() ? Result<ExchangeLayout>(layoutIsGone()) : Result<ExchangeLayout>(found.value().constFirst());
}

Result<ExchangeLayout> ExchangeLayoutRepository::add(const ExchangeLayout &layout)
{
    if (const Result<void> named = checkLayoutName(layout.name); !named) {
        return named.error();
    }
    const SqlDialect dialect(m_executor.engine());
    const QString id = layout.id.isEmpty() ? newId(m_executor.now()) : layout.id;
    const QString sql = QStringLiteral("INSERT INTO exchange_layouts (id, kind, entity, name, owner_id, organization_id, shared, content) "
                                       "SELECT %1, %2, %3, %4, %5, CASE WHEN %6 THEN %7 END, %6, %8")
                            .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text), dialect.place(3, FieldType::Text),
                                 dialect.place(4, FieldType::Text), dialect.currentActor(), dialect.place(5, FieldType::Bool),
                                 organizationToShareWith(m_executor.engine()), dialect.place(6, FieldType::Json));
    const QVariantList values{id, kindName(layout.kind), layout.entity, layout.name.trimmed(), layout.shared, contentText(layout)};
    if (const auto done = m_executor.run({sql, values, {}, {}, {}}); !done) {
        return done.error();
    }
    return read(id);
}

Result<ExchangeLayout> ExchangeLayoutRepository::update(const ExchangeLayout &layout)
{
    if (const Result<void> named = checkLayoutName(layout.name); !named) {
        return named.error();
    }
    const SqlDialect dialect(m_executor.engine());
    const QString sql = QStringLiteral("UPDATE exchange_layouts SET name = %1, organization_id = CASE WHEN NOT %2 THEN NULL "
                                       "WHEN shared THEN organization_id ELSE %3 END, shared = %2, content = %4 "
                                       "WHERE id = %5 AND row_version = %6")
                            .arg(dialect.place(1, FieldType::Text), dialect.place(2, FieldType::Bool),
                                 organizationToShareWith(m_executor.engine()), dialect.place(3, FieldType::Json),
                                 dialect.place(4, FieldType::Id), dialect.place(5, FieldType::Integer));
    const auto done =
        m_executor.run({sql, {layout.name.trimmed(), layout.shared, contentText(layout), layout.id, layout.rowVersion}, {}, {}, {}});
    if (!done) {
        return done.error();
    }
    Result<ExchangeLayout> now = read(layout.id);
    if (now.ok() && done.value().affected == 0) {
        return now.value().rowVersion == layout.rowVersion
            ? mayNotBeChanged()
            : layoutError(ErrorCode::Conflict, text("ExchangeLayouts", "Somebody else changed this meanwhile."));
    }
    return now;
}

Result<void> ExchangeLayoutRepository::remove(const QString &id)
{
    const auto done = deleteAllRows(m_executor, QStringLiteral("exchange_layouts"), {id});
    return done ? Result<void>() : Result<void>(done.error());
}
