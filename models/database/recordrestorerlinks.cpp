// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/deletedrows.h"
#include "models/database/deleterows.h"
#include "models/database/nestedexecutor.h"
#include "models/database/recordrestorer.h"
#include "models/database/sqldialect.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

// What follows once the rows are back: the references of others, and what the recycle list still says.

namespace {

Result<void> outcomeOfRestoring(const Result<ResultSet> &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

} // namespace

/// `careful`: a link that the database refuses stays away instead of stopping everything.
Result<void> RecordRestorer::linkAgain(bool careful)
{
    const SqlDialect dialect(m_executor.engine());
    auto notes = m_executor.run({QStringLiteral("SELECT d.entity, d.id, d.\"row\" FROM deleted_records AS d WHERE d.batch = %1 AND NOT (%2)")
                                     .arg(dialect.place(1, FieldType::Id),
                                          isWholeDeletedRow(dialect.engine(), QStringLiteral("d"))),
                                 {m_batch},
                                 {FieldType::Text, FieldType::Id, FieldType::Json},
                                 {},
                                 {}});
    if (!notes) {
        return notes.error();
    }
    for (const QList<QVariant> &row : std::as_const(notes.value().rows)) {
        const QJsonObject links = QJsonDocument::fromJson(row.at(2).toString().toUtf8())
                                      .object()
                                      .value(QLatin1String(unlinkedReferencesKey))
                                      .toObject();
        for (auto link = links.begin(); link != links.end(); ++link) {
            if (m_failed.contains(link.value().toString())) {
                m_failed.insert(row.at(1).toString()); // waits for it
                continue;
            }
            const QString column = SqlDialect::identifier(link.key());
            const Statement statement{QStringLiteral("UPDATE %1 SET %2 = %3 WHERE id = %4 AND %2 IS NULL")
                                          .arg(SqlDialect::identifier(row.at(0).toString()), column,
                                               dialect.place(1, FieldType::Reference), dialect.place(2, FieldType::Id)),
                                      {link.value().toString(), row.at(1)},
                                      {},
                                      {},
                                      {}};
            if (!careful) {
                if (auto done = outcomeOfRestoring(m_executor.run(statement)); !done) {
                    return done;
                }
                continue;
            }
            NestedExecutor nested(m_executor);
            Transaction attempt(nested);
            auto done = attempt.begin();
            if (done) {
                done = outcomeOfRestoring(m_executor.run(statement));
                if (done) {
                    done = attempt.commit();
                } else if (!done.error().concernsWorkspace()) {
                    attempt.rollback();
                    ++m_report.unlinked;
                    done = {};
                }
            }
            if (!done) {
                return done;
            }
        }
    }
    return {};
}

/// Takes out of the recycle list what is back.
Result<void> RecordRestorer::forget()
{
    if (m_failed.isEmpty()) {
        auto gone = forgetDeleted(m_executor, {m_batch});
        return gone.ok() ? Result<void>() : Result<void>(gone.error());
    }
    const SqlDialect dialect(m_executor.engine());
    auto back = m_executor.run({QStringLiteral("SELECT d.id FROM deleted_records AS d WHERE d.batch = %1 AND NOT (%2)")
                                    .arg(dialect.place(1, FieldType::Id), dialect.idIsIn(QStringLiteral("d.id"), 2)),
                                {m_batch, dialect.listValue(m_failed.values())},
                                {FieldType::Id},
                                {},
                                {}});
    if (!back) {
        return back.error();
    }
    QStringList ids;
    for (const QList<QVariant> &row : std::as_const(back.value().rows)) {
        ids.append(row.constFirst().toString());
    }
    auto gone = forgetDeletedRows(m_executor, m_batch, ids);
    return gone.ok() ? Result<void>() : Result<void>(gone.error());
}

/// The line of the recycle list says what is left. Returns how many rows that are.
Result<qint64> RecordRestorer::updateHeader()
{
    if (m_failed.isEmpty()) {
        return 0;
    }
    const SqlDialect dialect(m_executor.engine());
    const QString place = dialect.place(1, FieldType::Id);
    auto kinds = m_executor.run({QStringLiteral("SELECT d.entity, count(*), max(CASE WHEN h.entity = d.entity THEN 1 ELSE 0 END) FROM "
                                                "deleted_records AS d JOIN deletions AS h ON h.id = d.batch WHERE d.batch = %1 AND %2 "
                                                "GROUP BY d.entity ORDER BY 3 DESC, 2, 1")
                                     .arg(place, isWholeDeletedRow(dialect.engine(), QStringLiteral("d"))),
                                 {m_batch},
                                 {FieldType::Text, FieldType::Integer, FieldType::Integer},
                                 {},
                                 {}});
    if (!kinds) {
        return kinds.error();
    }
    const QList<QList<QVariant>> &rows = kinds.value().rows;
    if (rows.isEmpty()) { // only notes of links: nothing that could come back
        m_failed.clear();
        auto done = forget();
        return done ? Result<qint64>(0) : Result<qint64>(done.error());
    }
    qint64 left = 0;
    for (const QList<QVariant> &row : rows) {
        left += row.at(1).toLongLong();
    }
    const QString entity = rows.constFirst().at(0).toString();
    const qint64 records = rows.constFirst().at(1).toLongLong();
    QStringList names;
    for (const RestoreProblem &problem : std::as_const(m_report.problems)) {
        if (problem.entity == entity && !problem.label.isEmpty()) {
            names.append(problem.label);
        }
    }
    auto done = m_executor.run({QStringLiteral("UPDATE deletions SET entity = %2, label = CASE WHEN %3 = '' THEN label ELSE %3 END, "
                                               "records = %4, dependents = %5 WHERE id = %1")
                                    .arg(place, dialect.place(2, FieldType::Text), dialect.place(3, FieldType::Text),
                                         dialect.place(4, FieldType::Integer), dialect.place(5, FieldType::Integer)),
                                {m_batch, entity, names.join(QStringLiteral(", ")), records, left - records},
                                {},
                                {},
                                {}});
    return done.ok() ? Result<qint64>(left) : Result<qint64>(done.error());
}
