// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/savedviewrepository.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/deleterows.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <QJsonDocument>

#include <algorithm>

namespace {

Error viewIsGone()
{
    Error error;
    error.code = ErrorCode::NotFound;
    error.message = text("SavedViews", "This view was deleted meanwhile. Save it as a new one to keep it.").translated();
    return error;
}

Error viewWasChanged()
{
    Error error;
    error.code = ErrorCode::Conflict;
    error.message = text("SavedViews", "Somebody else changed this view meanwhile.").translated();
    return error;
}

Error nameNeeded()
{
    return fieldErrors({FieldError{QStringLiteral("name"), ErrorCode::Required,
                                   text("SavedViews", "A view needs a name of at most 100 characters.").translated()}});
}

bool isGoodName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= 100;
}

QString stateText(const SavedView &view)
{
    return QString::fromUtf8(QJsonDocument(view.state).toJson(QJsonDocument::Compact));
}

QVariant idOrNothing(const QString &id)
{
    return id.isEmpty() ? QVariant() : QVariant(id);
}

} // namespace

QString SavedViewRepository::organizationOfActor() const
{
    if (m_executor.engine() == Engine::PostgreSql) { // who is only a member shares nothing, who runs the platform with everybody
        return QStringLiteral("(SELECT m.organization_id FROM user_organizations AS m WHERE m.user_id = app.current_user_id() "
                              "AND m.organization_id = ANY ((SELECT app.my_insight_orgs())::uuid[]) ORDER BY m.id LIMIT 1)");
    }
    return QStringLiteral("(SELECT m.organization_id FROM user_organizations AS m WHERE m.user_id = %1 ORDER BY m.id LIMIT 1)")
        .arg(SqlDialect(m_executor.engine()).currentActor());
}

Result<QList<SavedView>> SavedViewRepository::select(const QString &condition, const QVariantList &values)
{
    const QString actor = SqlDialect(m_executor.engine()).currentActor();
    const QString sql = QStringLiteral(
        "SELECT v.id, v.entity, v.name, v.owner_id, v.shared, v.position, v.state, v.row_version, "
        "(v.owner_id IS NULL AND NOT v.shared) OR COALESCE(v.owner_id = %1, FALSE) AS own "
        "FROM saved_views AS v WHERE %2 AND (v.owner_id IS NOT DISTINCT FROM %1 OR (v.owner_id IS NULL AND NOT v.shared) OR (v.shared AND "
        "(v.organization_id IS NULL OR EXISTS (SELECT 1 FROM user_organizations AS m WHERE m.user_id = %1 "
        "AND m.organization_id = v.organization_id)))) ORDER BY v.shared, v.position, v.id");
    const auto rows = m_executor.run({sql.arg(actor, condition), values,
                                      {FieldType::Id, FieldType::Text, FieldType::Text, FieldType::Id, FieldType::Bool,
                                       FieldType::Integer, FieldType::Json, FieldType::Integer, FieldType::Bool}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<SavedView> views;
    for (const QList<QVariant> &row : rows.value().rows) {
        SavedView view;
        view.id = row.at(0).toString();
        view.entity = row.at(1).toString();
        view.name = row.at(2).toString();
        view.ownerId = row.at(3).toString();
        view.shared = row.at(4).toBool();
        view.position = row.at(5).toInt();
        view.state = QJsonDocument::fromJson(row.at(6).toString().toUtf8()).object();
        view.rowVersion = row.at(7).toLongLong();
        view.isOwn = row.at(8).toBool();
        views.append(view);
    }
    return views;
}

Result<QList<SavedView>> SavedViewRepository::list(const QString &entity)
{
    if (entity.isEmpty()) {
        return select(QStringLiteral("TRUE"), {});
    }
    return select(QStringLiteral("v.entity = ") + SqlDialect(m_executor.engine()).place(1, FieldType::Text), {entity});
}

Result<SavedView> SavedViewRepository::read(const QString &id)
{
    const auto found = select(QStringLiteral("v.id = ") + SqlDialect(m_executor.engine()).place(1, FieldType::Id), {id});
    if (!found) {
        return found.error();
    }
    return found.value().isEmpty() ? Result<SavedView>(viewIsGone()) : Result<SavedView>(found.value().constFirst());
}

Result<SavedView> SavedViewRepository::add(const SavedView &view)
{
    if (!isGoodName(view.name)) {
        return nameNeeded();
    }
    const SqlDialect dialect(m_executor.engine());
    const QString id = view.id.isEmpty() ? newId(m_executor.now()) : view.id;
    const bool again = !view.id.isEmpty();
    const QString owner = again ? dialect.place(7, FieldType::Id) : dialect.currentActor();
    const QString sql = QStringLiteral("INSERT INTO saved_views (id, entity, name, owner_id, organization_id, shared, position, state) "
                                       "SELECT %1, %2, %3, %4, CASE WHEN %5 THEN %6 END, %5, "
                                       "CASE WHEN %7 >= 0 THEN %7 ELSE COALESCE((SELECT max(o.position) + 1 FROM saved_views AS o "
                                       "WHERE o.entity = %2), 0) END, %8")
                            .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text),
                                 dialect.place(3, FieldType::Text), owner, dialect.place(4, FieldType::Bool),
                                 organizationOfActor(), dialect.place(5, FieldType::Integer), dialect.place(6, FieldType::Json));
    QVariantList values{id, view.entity, view.name.trimmed(), view.shared, again ? QVariant(qint64(view.position)) : QVariant(qint64(-1)),
                        stateText(view)};
    if (again) {
        values.append(idOrNothing(view.ownerId));
    }
    if (const auto done = m_executor.run({sql, values, {}, {}, {}}); !done) {
        return done.error();
    }
    return read(id);
}

Result<SavedView> SavedViewRepository::update(const SavedView &view)
{
    if (!isGoodName(view.name)) {
        return nameNeeded();
    }
    const SqlDialect dialect(m_executor.engine());
    const QString sql = QStringLiteral("UPDATE saved_views SET name = %1, organization_id = CASE WHEN NOT %2 THEN NULL "
                                       "WHEN shared THEN organization_id ELSE %3 END, shared = %2, state = %4 "
                                       "WHERE id = %5 AND row_version = %6")
                            .arg(dialect.place(1, FieldType::Text), dialect.place(2, FieldType::Bool), organizationOfActor(),
                                 dialect.place(3, FieldType::Json), dialect.place(4, FieldType::Id),
                                 dialect.place(5, FieldType::Integer));
    const auto done = m_executor.run({sql, {view.name.trimmed(), view.shared, stateText(view), view.id, view.rowVersion}, {}, {}, {}});
    if (!done) {
        return done.error();
    }
    Result<SavedView> now = read(view.id);
    if (now.ok() && done.value().affected == 0) {
        return now.value().rowVersion == view.rowVersion ? mayNotBeChanged() : viewWasChanged();
    }
    return now;
}

Result<void> SavedViewRepository::remove(const QString &id)
{
    const auto done = deleteAllRows(m_executor, QStringLiteral("saved_views"), {id});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SavedViewRepository::reorder(const QStringList &ids)
{
    const SqlDialect dialect(m_executor.engine());
    Transaction all(m_executor);
    if (const Result<void> begun = all.begin(); !begun) {
        return begun;
    }
    for (qsizetype place = 0; place < ids.size(); ++place) {
        const auto done = m_executor.run({QStringLiteral("UPDATE saved_views SET position = %1 WHERE id = %2 AND position <> %1")
                                              .arg(dialect.place(1, FieldType::Integer), dialect.place(2, FieldType::Id)),
                                          {qint64(place), ids.at(place)}, {}, {}, {}});
        if (!done) {
            return done.error();
        }
    }
    return all.commit();
}
