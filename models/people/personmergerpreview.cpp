// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordreader.h"
#include "models/database/referencemap.h"
#include "models/database/sqldialect.h"
#include "models/people/mergefields.h"
#include "models/people/personmerger.h"

#include <QMap>

#include <algorithm>

namespace {

QString labelOfPerson(const Record &person)
{
    return QString(person.value(QStringLiteral("first_name")).toString() + QLatin1Char(' ')
                   + person.value(QStringLiteral("last_name")).toString())
        .trimmed();
}


constexpr const char *overlapSql =
    "SELECT count(DISTINCT a.id) FROM meeting_participants AS a JOIN meetings AS m ON m.id = a.meeting_id "
    "JOIN meeting_participants AS b ON b.user_id = %2 AND b.meeting_id <> a.meeting_id "
    "JOIN meetings AS n ON n.id = b.meeting_id WHERE a.user_id = %1 "
    "AND m.status IN ('scheduled', 'in_progress') AND n.status IN ('scheduled', 'in_progress') "
    "AND a.role IN ('organizer', 'required') AND b.role IN ('organizer', 'required') "
    "AND m.scheduled_start < n.scheduled_end AND n.scheduled_start < m.scheduled_end";

} // namespace

Result<qint64> PersonMerger::countOf(const QString &sql, const QVariantList &ids)
{
    auto rows = m_executor.run({sql, ids, {FieldType::Integer}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    return rows.value().rows.constFirst().constFirst().toLongLong();
}

Result<MergePreview> PersonMerger::preview(const QString &keptId, const QString &goneId)
{
    if (keptId == goneId) {
        Error error;
        error.code = ErrorCode::Check;
        error.message = text("People", "Choose two different people.").translated();
        return error;
    }
    if (auto may = mayMerge(keptId, goneId); !may) {
        return may.error();
    }
    RecordReader reader(m_catalog, m_executor);
    auto kept = reader.read(QStringLiteral("users"), keptId);
    auto gone = reader.read(QStringLiteral("users"), goneId);
    if (!kept || !gone) {
        return kept.ok() ? gone.error() : kept.error();
    }
    MergePreview preview;
    preview.keptId = keptId;
    preview.goneId = goneId;
    preview.keptLabel = labelOfPerson(kept.value());
    preview.goneLabel = labelOfPerson(gone.value());
    preview.keptVersion = kept.value().rowVersion;
    preview.goneVersion = gone.value().rowVersion;
    preview.fields = differingFields(*m_catalog.entity(u"users"), kept.value(), gone.value(),
                                     {QStringLiteral("users"), QStringLiteral("person_details")});
    for (const Entity &entity : m_catalog.entities()) {
        if (!entity.joined.contains(QStringLiteral("users"))) {
            continue;
        }
        auto other = reader.read(entity.name, goneId);
        auto mine = reader.read(entity.name, keptId);
        if (other.ok() && mine.ok()) {
            preview.fields += differingFields(entity, mine.value(), other.value(), {entity.name});
            preview.labels.insert(mine.value().labels);
            preview.labels.insert(other.value().labels);
        } else if (other.ok()) {
            preview.profiles.append(entity.name);
        }
    }
    auto done = readMoves(preview);
    if (done) {
        done = readTrouble(preview);
    }
    if (!done) {
        return done.error();
    }
    return preview;
}

Result<void> PersonMerger::readMoves(MergePreview &preview)
{
    auto map = ReferenceMap::load(m_executor);
    if (!map) {
        return map.error();
    }
    const SqlDialect dialect(m_executor.engine());
    const QString same = m_executor.engine() == Engine::PostgreSql ? QStringLiteral("IS NOT DISTINCT FROM") : QStringLiteral("IS");
    QMap<QString, MergeMove> moves;
    QStringList targets = {QStringLiteral("users")};
    for (qsizetype next = 0; next < targets.size(); ++next) {
        const QList<ReferenceEffect> places = map.value().referencesTo(targets.at(next));
        for (const ReferenceEffect &place : places) {
            if (place.column == QLatin1String("id")) {
                targets.append(place.table);
                continue;
            }
            if (place.column == QLatin1String("created_by") || place.column == QLatin1String("updated_by")) {
                continue;
            }
            const QString table = SqlDialect::identifier(place.table);
            const QString column = SqlDialect::identifier(place.column);
            auto records = countOf(QStringLiteral("SELECT count(*) FROM %1 AS x WHERE x.%2 = %3")
                                       .arg(table, column, dialect.place(1, FieldType::Reference)),
                                   {preview.goneId});
            if (!records) {
                return records.error();
            }
            if (records.value() == 0) {
                continue;
            }
            MergeMove &move = moves[place.table];
            move.table = place.table;
            move.records += records.value();
            auto keys = uniqueKeysWith(m_executor, place.table, place.column);
            if (!keys) {
                return keys.error();
            }
            for (const QStringList &key : std::as_const(keys.value())) {
                QString equal;
                for (const QString &part : key) {
                    if (part != place.column) {
                        equal += QStringLiteral(" AND b.%1 %2 a.%1").arg(SqlDialect::identifier(part), same);
                    }
                }
                auto twins = countOf(QStringLiteral("SELECT count(*) FROM %1 AS a JOIN %1 AS b ON b.%2 = %3%4 WHERE a.%2 = %5")
                                         .arg(table, column, dialect.place(1, FieldType::Reference), equal,
                                              dialect.place(2, FieldType::Reference)),
                                     {preview.keptId, preview.goneId});
                if (!twins) {
                    return twins.error();
                }
                move.twins += twins.value();
            }
        }
    }
    preview.moves = moves.values();
    std::stable_sort(preview.moves.begin(), preview.moves.end(),
                     [](const MergeMove &a, const MergeMove &b) { return a.records > b.records; });
    return {};
}

Result<void> PersonMerger::readTrouble(MergePreview &preview)
{
    const SqlDialect dialect(m_executor.engine());
    const QVariantList both = {preview.goneId, preview.keptId};
    auto overlaps = countOf(QString::fromLatin1(overlapSql)
                                .arg(dialect.place(1, FieldType::Reference), dialect.place(2, FieldType::Reference)),
                            both);
    if (!overlaps) {
        return overlaps.error();
    }
    preview.overlaps = overlaps.value();
    for (const Entity &entity : m_catalog.entities()) {
        for (const Field &field : entity.fields) {
            if (field.differsFrom.isEmpty() || field.table != entity.name) {
                continue;
            }
            auto together = countOf(QStringLiteral("SELECT count(*) FROM %1 AS x WHERE (x.%2 = %4 AND x.%3 = %5) "
                                                   "OR (x.%2 = %5 AND x.%3 = %4)")
                                        .arg(SqlDialect::identifier(entity.name), SqlDialect::identifier(field.name),
                                             SqlDialect::identifier(field.differsFrom), dialect.place(1, FieldType::Reference),
                                             dialect.place(2, FieldType::Reference)),
                                    both);
            if (!together) {
                return together.error();
            }
            preview.together += together.value();
        }
    }
    return {};
}

Result<QList<MergeEntry>> PersonMerger::merges(int limit)
{
    auto rows = m_executor.run({QStringLiteral("SELECT m.id, m.kept_id, m.gone_id, m.kept_label, m.gone_label, m.merged_at, m.undone_at, "
                                               "u.first_name, u.last_name FROM record_merges AS m LEFT JOIN users AS u ON u.id = m.merged_by "
                                               "ORDER BY m.merged_at DESC, m.id DESC LIMIT %1")
                                    .arg(limit),
                                {},
                                {FieldType::Id, FieldType::Id, FieldType::Id, FieldType::Text, FieldType::Text,
                                 FieldType::Instant, FieldType::Instant, FieldType::Text, FieldType::Text},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QList<MergeEntry> entries;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        entries.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                        row.at(4).toString(), QString(row.at(7).toString() + QLatin1Char(' ') + row.at(8).toString()).trimmed(),
                        row.at(5).value<Instant>(), row.at(6).isValid()});
    }
    return entries;
}
