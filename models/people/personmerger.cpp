// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personmerger.h"

#include "models/core/identifier.h"
#include "models/database/nestedexecutor.h"
#include "models/database/recordreader.h"
#include "models/database/sqldialect.h"
#include "models/people/mergefields.h"
#include "models/people/rowmerger.h"
#include "models/people/rowsplitter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace {

/// The table of all people.
QString usersTable()
{
    return QStringLiteral("users");
}

/// Columns whose JSON names people.
struct JsonPlace
{
    const char *table;
    const char *column;
};
constexpr JsonPlace jsonPlaces[] = {{"meetings", "action_items"}, {"programs", "selection_process"}, {"messages", "read_by"}};

Error mergeError(ErrorCode code, const Text &message)
{
    Error error;
    error.code = code;
    error.message = message.translated();
    return error;
}

Error togetherError()
{
    return mergeError(ErrorCode::NotAllowedNow,
                      text("People", "One record names both, such as a mentorship or a rating between them: they cannot be the same "
                                     "person. Delete that record first if it is a mistake."));
}

QJsonValue withOtherId(const QJsonValue &value, const QString &from, const QString &to)
{
    if (value.isString()) {
        return value.toString() == from ? QJsonValue(to) : value;
    }
    if (value.isArray()) {
        QJsonArray changed;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &member : array) {
            const QJsonValue other = withOtherId(member, from, to);
            if (other == member || !changed.contains(other)) {
                changed.append(other);
            }
        }
        return changed;
    }
    if (value.isObject()) {
        QJsonObject changed;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            changed.insert(member.key() == from ? to : member.key(), withOtherId(member.value(), from, to));
        }
        return changed;
    }
    return value;
}

} // namespace

Result<void> PersonMerger::mayMerge(const QString &keptId, const QString &goneId)
{
    return m_executor.engine() == Engine::PostgreSql ? ServerMerge::mayMerge(m_executor, keptId, goneId) : Result<void>();
}

Result<QString> PersonMerger::merge(const MergeRequest &request)
{
    if (request.keptId == request.goneId) {
        return mergeError(ErrorCode::Check, text("People", "Choose two different people."));
    }
    if (auto may = mayMerge(request.keptId, request.goneId); !may) {
        return may.error();
    }
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    RecordReader reader(m_catalog, m_executor);
    const bool inOrder = request.keptId < request.goneId; // two clients that merge the same two do not wait in a circle
    auto first = reader.readLocked(usersTable(), inOrder ? request.keptId : request.goneId);
    auto second = reader.readLocked(usersTable(), inOrder ? request.goneId : request.keptId);
    if (!first || !second) {
        return first.ok() ? second.error() : first.error();
    }
    const Record &kept = inOrder ? first.value() : second.value();
    const Record &gone = inOrder ? second.value() : first.value();
    if (kept.rowVersion != request.keptVersion || gone.rowVersion != request.goneVersion) {
        return mergeError(ErrorCode::Conflict,
                          text("People", "Somebody changed one of the two people meanwhile. Look at the preview again."));
    }
    auto plan = preview(request.keptId, request.goneId);
    if (!plan) {
        return plan.error();
    }
    if (plan.value().together > 0) {
        return togetherError();
    }
    const QString mergeId = newId(m_clock.now());
    const ServerMerge server(m_executor, mergeId, request.keptId, request.goneId);
    if (auto noted = note(plan.value(), server, mergeId); !noted) {
        return noted.error();
    }
    MergeLog log;
    const SqlDialect dialect(m_executor.engine());
    auto done = mergeRows(plan.value(), server, mergeId, log);
    if (done) {
        done = writeChoices(plan.value(), request, log);
    }
    if (!done) {
        return done.error();
    }
    auto written = m_executor.run({QStringLiteral("UPDATE record_merges SET content = %1 WHERE id = %2")
                                     .arg(dialect.place(1, FieldType::Json), dialect.place(2, FieldType::Id)),
                                 {log.toJson(), mergeId},
                                 {},
                                 {},
                                 {}});
    if (!written) {
        return written.error();
    }
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    return mergeId;
}

/// What the merge is told by later. On a server it begins with the question whether these two may be merged.
Result<void> PersonMerger::note(const MergePreview &preview, ServerMerge server, const QString &mergeId)
{
    const SqlDialect dialect(m_executor.engine());
    if (m_executor.engine() == Engine::PostgreSql) {
        return server.begin(preview.keptLabel, preview.goneLabel, m_clock.now());
    }
    auto noted = m_executor.run(
        {QStringLiteral("INSERT INTO record_merges (id, entity, kept_id, gone_id, kept_label, gone_label, content, merged_by, merged_at) "
                        "VALUES (%1, 'users', %2, %3, %4, %5, '{}', %6, %7)")
             .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Id), dialect.place(3, FieldType::Id),
                  dialect.place(4, FieldType::Text), dialect.place(5, FieldType::Text), dialect.currentActor(),
                  dialect.place(6, FieldType::Instant)),
         {mergeId, preview.keptId, preview.goneId, preview.keptLabel, preview.goneLabel, QVariant::fromValue(m_clock.now())},
         {},
         {},
         {}});
    return noted.ok() ? Result<void>() : Result<void>(noted.error());
}

Result<void> PersonMerger::mergeRows(const MergePreview &preview, const ServerMerge &server, const QString &mergeId, MergeLog &log)
{
    auto map = ReferenceMap::load(m_executor);
    if (!map) {
        return map.error();
    }
    auto done = setPlaces(preview.keptId, log);
    if (done) {
        done = moveTraces(mergeId, preview.goneId, preview.keptId, false);
    }
    RowMerger rows(m_executor, map.value(), log, m_executor.engine() == Engine::PostgreSql ? &server : nullptr);
    for (const Entity &entity : m_catalog.entities()) {
        for (const Field &field : entity.fields) {
            const bool anyRecord = field.type == FieldType::Reference && field.references.isEmpty();
            if (done && anyRecord && field.table == entity.name && entity.access != EntityAccess::ReadOnly) {
                done = rows.moveColumn(entity.name, field.name, preview.goneId, preview.keptId);
            }
        }
    }
    for (const JsonPlace &place : jsonPlaces) {
        if (done) {
            done = moveJsonIds(QLatin1String(place.table), QLatin1String(place.column), preview, log);
        }
    }
    return done ? rows.merge(usersTable(), preview.goneId, preview.keptId) : done;
}

/// While mentorships move there is no limit: two halves of one mentor may together have more entrepreneurs than places, and
/// nobody is sent away by a merge. writeChoices() puts the number back.
Result<void> PersonMerger::setPlaces(const QString &id, MergeLog &log)
{
    const QString allies = QStringLiteral("allies");
    auto before = mergeRowText(m_executor, allies, id);
    if (!before) {
        return before.error();
    }
    if (before.value().isEmpty()) {
        return {};
    }
    const SqlDialect dialect(m_executor.engine());
    auto done = m_executor.run({QStringLiteral("UPDATE allies SET max_entrepreneurs = NULL WHERE id = %1").arg(dialect.place(1, FieldType::Id)),
                                {id},
                                {},
                                {},
                                {}});
    auto after = mergeRowText(m_executor, allies, id);
    if (!done || !after) {
        return done.ok() ? after.error() : done.error();
    }
    log.changed(allies, id, {QStringLiteral("max_entrepreneurs")}, before.value(), after.value());
    return {};
}

Result<void> PersonMerger::moveTraces(const QString &mergeId, const QString &from, const QString &to, bool undo)
{
    if (m_executor.engine() == Engine::PostgreSql) {
        auto moved = m_executor.run({QStringLiteral("SELECT app.merge_traces($1::uuid, %1)").arg(undo ? QStringLiteral("TRUE") : QStringLiteral("FALSE")),
                                     {mergeId},
                                     {FieldType::Integer},
                                     {},
                                     {}});
        return moved.ok() ? Result<void>() : Result<void>(moved.error());
    }
    const std::pair<const char *, const char *> traces[] = {{"activity_logs", "metadata"}, {"analytics_events", "properties"}};
    for (const auto &[table, notes] : traces) {
        const QString sql = undo
            ? QStringLiteral("UPDATE %1 SET user_id = $2, %2 = json_remove(%2, '$.merge') WHERE user_id = $1 AND json_extract(%2, '$.merge') = $3")
            : QStringLiteral("UPDATE %1 SET user_id = $2, %2 = json_set(ifnull(%2, '{}'), '$.merge', $3) WHERE user_id = $1");
        auto moved = m_executor.run({sql.arg(QLatin1String(table), QLatin1String(notes)), {from, to, mergeId}, {}, {}, {}});
        if (!moved) {
            return moved.error();
        }
    }
    return {};
}

Result<void> PersonMerger::moveJsonIds(const QString &table, const QString &column, const MergePreview &preview,
                                       MergeLog &log)
{
    const SqlDialect dialect(m_executor.engine());
    const QString name = SqlDialect::identifier(column);
    auto rows = m_executor.run({QStringLiteral("SELECT x.id, x.%1 FROM %2 AS x WHERE %3 LIKE %4")
                                    .arg(name, SqlDialect::identifier(table), dialect.asText(QStringLiteral("x.") + name),
                                         dialect.place(1, FieldType::Text)),
                                {QString(QLatin1Char('%') + preview.goneId + QLatin1Char('%'))},
                                {FieldType::Id, FieldType::Json},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        const QString id = row.at(0).toString();
        const QJsonDocument document = QJsonDocument::fromJson(row.at(1).toString().toUtf8());
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        const QJsonValue changed = withOtherId(value, preview.goneId, preview.keptId);
        const QJsonDocument result =
            changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject());
        auto before = mergeRowText(m_executor, table, id);
        auto done = m_executor.run({QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = %4")
                                        .arg(SqlDialect::identifier(table), name, dialect.place(1, FieldType::Json),
                                             dialect.place(2, FieldType::Id)),
                                    {QString::fromUtf8(result.toJson(QJsonDocument::Compact)), id},
                                    {},
                                    {},
                                    {}});
        auto after = mergeRowText(m_executor, table, id);
        if (!before || !done || !after) {
            return !before ? before.error() : !done ? done.error() : after.error();
        }
        log.changed(table, id, {column}, before.value(), after.value());
    }
    return {};
}

Result<void> PersonMerger::writeChoices(const MergePreview &preview, const MergeRequest &request, MergeLog &log)
{
    QMap<QString, FieldValues> values;
    const QString places = QStringLiteral("max_entrepreneurs");
    const QJsonArray steps = log.steps();
    for (const QJsonValue &step : steps) { // setPlaces() took it away
        const QJsonObject change = step.toObject();
        if (change.value(QLatin1String("do")).toString() == QLatin1String("change")
            && change.value(QLatin1String("columns")).toArray().contains(places)) {
            const QJsonObject row = QJsonDocument::fromJson(change.value(QLatin1String("before")).toString().toUtf8()).object();
            const QJsonValue number = row.value(places);
            values[QStringLiteral("allies")].insert(places, number.isDouble() ? QVariant(qint64(number.toDouble())) : QVariant());
        }
    }
    for (const MergeField &difference : preview.fields) {
        const Field *field = m_catalog.entity(difference.entity)->field(difference.field);
        const MergeChoice choice = request.choices.value(difference.key(), difference.choice);
        const QVariant value = chosenValue(*field, difference, choice);
        if (value != difference.kept) {
            values[difference.entity].insert(difference.field, value);
        }
    }
    for (auto entity = values.cbegin(); entity != values.cend(); ++entity) {
        if (auto written = writeFields(entity.key(), preview.keptId, entity.value(), log); !written) {
            return written;
        }
    }
    return {};
}

Result<void> PersonMerger::writeFields(const QString &entity, const QString &id, const FieldValues &values, MergeLog &log)
{
    QMap<QString, QStringList> columns;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        columns[m_catalog.entity(entity)->field(value.key())->table].append(value.key());
    }
    QMap<QString, QString> before;
    for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
        auto row = mergeRowText(m_executor, table.key(), id);
        if (!row) {
            return row.error();
        }
        before.insert(table.key(), row.value());
    }
    NestedExecutor nested(m_executor);
    RecordOperations records(m_catalog, nested, m_clock);
    auto current = records.read(entity, id);
    if (!current) {
        return current.error();
    }
    auto written = records.update(entity, id, current.value().rowVersion, values);
    if (!written) {
        return written.error();
    }
    for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
        auto after = mergeRowText(m_executor, table.key(), id);
        if (!after) {
            return after.error();
        }
        if (before.value(table.key()).isEmpty()) {
            log.created(table.key(), id);
        } else {
            log.changed(table.key(), id, table.value(), before.value(table.key()), after.value());
        }
    }
    return {};
}

Result<MergeSplit> PersonMerger::takeBack(const QString &mergeId)
{
    const SqlDialect dialect(m_executor.engine());
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const bool onServer = m_executor.engine() == Engine::PostgreSql;
    auto rows = m_executor.run({QStringLiteral("SELECT m.kept_id, m.gone_id, m.kept_label, m.gone_label, m.content, m.undone_at, "
                                               "(SELECT count(*) FROM users AS u WHERE u.id = m.kept_id), %2 FROM record_merges AS m WHERE m.id = %1")
                                        .arg(dialect.place(1, FieldType::Id), onServer ? QStringLiteral("m.merged_by IS NOT DISTINCT FROM app.current_user_id()")
                                                                                       : QStringLiteral("TRUE"))
                                    + dialect.forUpdate(QStringLiteral("m")),
                                {mergeId},
                                {FieldType::Id, FieldType::Id, FieldType::Text, FieldType::Text, FieldType::Json,
                                 FieldType::Instant, FieldType::Integer, FieldType::Bool},
                                {},
                                {}});
    auto map = ReferenceMap::load(m_executor);
    if (!rows || !map) {
        return rows.ok() ? map.error() : rows.error();
    }
    if (rows.value().rows.isEmpty()) {
        return mergeError(ErrorCode::NotFound, text("People", "This merge is not known any more."));
    }
    const QList<QVariant> &row = rows.value().rows.constFirst();
    if (row.at(5).isValid()) {
        return mergeError(ErrorCode::NotAllowedNow, text("People", "This merge was taken back already."));
    }
    if (row.at(6).toLongLong() == 0) {
        return mergeError(ErrorCode::NotAllowedNow,
                          text("People", "The person who stayed has been merged into somebody else since. Undo that merge first."));
    }
    if (!row.at(7).toBool()) { // the steps are what somebody else noted: nobody lends them their own rights
        return mergeError(ErrorCode::Permission, text("People", "Only the person who merged the two can take it back."));
    }
    const ServerMerge server(m_executor, mergeId, row.at(0).toString(), row.at(1).toString());
    RowSplitter splitter(m_executor, map.value(), onServer ? &server : nullptr);
    const QJsonArray steps = MergeLog(row.at(4).toString()).steps();
    for (qsizetype i = steps.size(); i-- > 0;) {
        if (auto done = splitter.takeBack(steps.at(i).toObject()); !done) {
            return done.error();
        }
    }
    auto done = moveTraces(mergeId, row.at(0).toString(), row.at(1).toString(), true);
    if (done) {
        auto noted = m_executor.run({QStringLiteral("UPDATE record_merges SET undone_at = %1, undone_by = %2 WHERE id = %3")
                                         .arg(dialect.place(1, FieldType::Instant), dialect.currentActor(),
                                              dialect.place(2, FieldType::Id)),
                                     {QVariant::fromValue(m_clock.now()), mergeId},
                                     {},
                                     {},
                                     {}});
        done = noted.ok() ? transaction.commit() : Result<void>(noted.error());
    }
    if (!done) {
        return done.error();
    }
    return MergeSplit{row.at(1).toString(), row.at(3).toString(), row.at(2).toString(), splitter.back(), splitter.left()};
}

