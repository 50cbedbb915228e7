// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/historyrepository.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/recordlabels.h"
#include "models/database/recordreader.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

constexpr qint64 oneActMicroseconds = 1'000'000;

QList<HistoryLine> linesOf(const QString &table, const QString &action, const QString &changes)
{
    QList<HistoryLine> lines;
    const QJsonObject object = QJsonDocument::fromJson(changes.toUtf8()).object();
    for (auto change = object.begin(); change != object.end(); ++change) {
        const QJsonArray pair = change.value().toArray();
        HistoryLine line;
        line.table = table;
        line.field = change.key();
        const bool isPair = action == QLatin1String("updated") || action == QLatin1String("role_changed");
        if (isPair && pair.size() == 2) {
            line.before = pair.at(0);
            line.after = pair.at(1);
        } else {
            (action == QLatin1String("deleted") ? line.before : line.after) = change.value();
        }
        lines.append(line);
    }
    return lines;
}

/// Two changes of one table are two acts, however fast they followed.
bool isOneAct(const HistoryAct &newer, const HistoryAct &older)
{
    const auto sharesTable = [&](const HistoryLine &line) {
        return std::any_of(older.lines.cbegin(), older.lines.cend(),
                           [&](const HistoryLine &other) { return other.table == line.table; });
    };
    return newer.action == older.action && newer.actorId == older.actorId
        && newer.at.microseconds - older.at.microseconds <= oneActMicroseconds
        && std::none_of(newer.lines.cbegin(), newer.lines.cend(), sharesTable);
}

} // namespace

QList<HistoryAct> historyActs(const ResultSet &rows)
{
    QList<HistoryAct> acts;
    for (const QList<QVariant> &row : rows.rows) {
        HistoryAct act;
        act.id = row.at(0).toString();
        act.at = row.at(1).value<Instant>();
        act.actorId = row.at(2).toString();
        act.action = row.at(3).toString();
        act.lines = linesOf(row.at(5).toString(), act.action, row.at(4).toString());
        if (!acts.isEmpty() && isOneAct(acts.constLast(), act)) {
            acts.last().lines = act.lines + acts.constLast().lines;
        } else {
            acts.append(act);
        }
    }
    return acts;
}

QStringList HistoryRepository::tablesOf(const QString &entity) const
{
    QStringList tables = {entity};
    const Entity *known = m_catalog.entity(entity);
    if (known != nullptr && known->isPerson()) {
        for (const Entity &other : m_catalog.entities()) {
            if (other.isPerson()) {
                tables += QStringList(other.name) + other.joined;
            }
        }
        tables.removeDuplicates();
    }
    return tables;
}

Result<HistoryPage> HistoryRepository::page(const QString &entity, const QString &id, const HistoryFilter &filter,
                                            const std::optional<HistoryCursor> &from, int rows)
{
    if (auto known = requireEntity(m_catalog, entity); !known) {
        return known.error();
    }
    if (!isId(id)) {
        return errorOf(ErrorCode::NotFound);
    }
    const SqlDialect dialect(m_executor.engine());
    Statement statement;
    statement.values = {dialect.listValue(tablesOf(entity)), id};
    const auto bind = [&statement, &dialect](const QVariant &value, FieldType type) {
        statement.values.append(value);
        return dialect.place(static_cast<int>(statement.values.size()), type);
    };
    // A changed role stands beside the change itself; who signed in, looked or exported is for the activity.
    QString where = dialect.isIn(QStringLiteral("t.entity_type"), 1, FieldType::Text) + QStringLiteral(" AND t.entity_id = ")
        + dialect.place(2, FieldType::Id) + QStringLiteral(" AND t.action IN ('created', 'updated', 'deleted')");
    if (!filter.field.isEmpty()) {
        where += QStringLiteral(" AND (t.changes -> %1) IS NOT NULL").arg(bind(filter.field, FieldType::Text));
    }
    if (filter.actorId && filter.actorId->isEmpty()) {
        where += QStringLiteral(" AND t.user_id IS NULL");
    } else if (filter.actorId) {
        where += QStringLiteral(" AND t.user_id = ") + bind(*filter.actorId, FieldType::Id);
    }
    if (from) {
        const QString at = bind(QVariant::fromValue(from->at), FieldType::Instant);
        where += QStringLiteral(" AND t.created_at <= %1 AND (t.created_at < %1 OR t.id < %2)")
                     .arg(at, bind(from->id, FieldType::Id));
    }
    statement.sql = QStringLiteral("SELECT t.id, t.created_at, t.user_id, t.action, t.changes, t.entity_type "
                                   "FROM activity_logs AS t WHERE %1 ORDER BY t.created_at DESC, t.id DESC LIMIT %2")
                        .arg(where)
                        .arg(rows + 1);
    statement.columns = {FieldType::Id,   FieldType::Instant, FieldType::Id,
                         FieldType::Text, FieldType::Json,    FieldType::Text};
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    HistoryPage page;
    page.onlyOwn = !m_executor.access().seesAll() && !m_executor.access().isStaff();
    if (result.value().rows.size() > rows) {
        result.value().rows.removeLast();
        const QList<QVariant> &last = result.value().rows.constLast();
        page.next = HistoryCursor{last.at(1).value<Instant>(), last.at(0).toString()};
    }
    page.acts = historyActs(result.value());
    if (auto named = nameRecords(page); !named) {
        return named.error();
    }
    return page;
}

Result<HistoryPage> HistoryRepository::entry(const QString &logId)
{
    if (!isId(logId)) {
        return errorOf(ErrorCode::NotFound);
    }
    Statement statement;
    statement.sql = QStringLiteral("SELECT t.id, t.created_at, t.user_id, t.action, t.changes, t.entity_type FROM activity_logs AS t "
                                   "WHERE t.id = ")
        + SqlDialect(m_executor.engine()).place(1, FieldType::Id);
    statement.values = {logId};
    statement.columns = {FieldType::Id,   FieldType::Instant, FieldType::Id,
                         FieldType::Text, FieldType::Json,    FieldType::Text};
    const auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    if (result.value().rows.isEmpty()) {
        return errorOf(ErrorCode::NotFound);
    }
    HistoryPage page;
    page.acts = historyActs(result.value());
    if (auto named = nameRecords(page); !named) {
        return named.error();
    }
    return page;
}

Result<void> HistoryRepository::nameRecords(HistoryPage &page)
{
    QHash<QString, QStringList> wanted;
    for (const HistoryAct &act : std::as_const(page.acts)) {
        wanted[QStringLiteral("users")].append(act.actorId);
        for (const HistoryLine &line : act.lines) {
            const Entity *entity = m_catalog.entity(line.table);
            const Field *field = entity == nullptr ? nullptr : entity->field(line.field);
            if (field != nullptr && field->type == FieldType::Reference) {
                wanted[field->references] += {line.before.toString(), line.after.toString()};
            }
        }
    }
    for (auto kind = wanted.begin(); kind != wanted.end(); ++kind) {
        QStringList ids = kind.value();
        ids.removeDuplicates();
        ids.removeAll(QString());
        auto labels = RecordLabels(m_catalog, m_executor).loadExisting(kind.key(), ids);
        if (!labels) {
            return labels.error();
        }
        page.labels.insert(labels.value());
        ids.removeIf([&](const QString &id) { return labels.value().contains(id); });
        if (auto deleted = nameDeleted(kind.key(), ids, page.labels); !deleted) {
            return deleted.error();
        }
    }
    for (HistoryAct &act : page.acts) {
        act.actorLabel = page.labels.value(act.actorId);
    }
    return {};
}

Result<void> HistoryRepository::nameDeleted(const QString &entity, const QStringList &ids, QHash<QString, QString> &labels)
{
    if (ids.isEmpty()) {
        return {};
    }
    const SqlDialect dialect(m_executor.engine());
    Statement statement;
    statement.sql = QStringLiteral("SELECT t.entity_id, t.description FROM activity_logs AS t WHERE ")
        + dialect.isIn(QStringLiteral("t.entity_type"), 1, FieldType::Text) + QStringLiteral(" AND ")
        + dialect.idIsIn(QStringLiteral("t.entity_id"), 2)
        + QStringLiteral(" AND t.action = 'deleted' AND t.description IS NOT NULL ORDER BY t.created_at");
    statement.values = {dialect.listValue(tablesOf(entity)), dialect.listValue(ids)};
    statement.columns = {FieldType::Id, FieldType::Text};
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        labels.insert(row.at(0).toString(), text("related", "%1 (deleted)", "a record that is gone").translated().arg(row.at(1).toString()));
    }
    for (const QString &id : ids) {
        if (!labels.contains(id)) {
            labels.insert(id, RecordLabels::notVisible());
        }
    }
    return {};
}

Result<QList<Candidate>> HistoryRepository::actors(const QString &entity, const QString &id)
{
    if (!isId(id)) {
        return errorOf(ErrorCode::NotFound);
    }
    const SqlDialect dialect(m_executor.engine());
    Statement statement;
    statement.sql = QStringLiteral("SELECT DISTINCT t.user_id FROM activity_logs AS t WHERE ")
        + dialect.isIn(QStringLiteral("t.entity_type"), 1, FieldType::Text) + QStringLiteral(" AND t.entity_id = ")
        + dialect.place(2, FieldType::Id);
    statement.values = {dialect.listValue(tablesOf(entity)), id};
    statement.columns = {FieldType::Id};
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    RecordLabels labels(m_catalog, m_executor);
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        labels.want(QStringLiteral("users"), row.constFirst().toString());
    }
    auto names = labels.load();
    if (!names) {
        return names.error();
    }
    QList<Candidate> actors;
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        const QString actor = row.constFirst().toString();
        actors.append({actor, names.value().value(actor), {}});
    }
    std::sort(actors.begin(), actors.end(), [](const Candidate &a, const Candidate &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return actors;
}
