// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/reconciler.h"

#include "models/database/recordlabels.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"


#include <algorithm>

namespace {

constexpr int storedScale = 2; ///< figures travel as hundredths in a file

QStringList idsOf(const QList<DriftedFigure> &figures, const QString &entity)
{
    QStringList ids;
    for (const DriftedFigure &figure : figures) {
        if (figure.entity == entity) {
            ids.append(figure.recordId);
        }
    }
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

std::optional<Decimal> decimalOf(const QVariant &value)
{
    return value.isValid() && !value.isNull() ? std::optional(value.value<Decimal>()) : std::nullopt;
}

/// {"average_rating":[1.50,5.00]}: what the log keeps, before and after.
QString changesOf(const QList<DriftedFigure> &figures)
{
    QStringList pairs;
    const auto number = [](const std::optional<Decimal> &value) { return value ? value->toString() : QStringLiteral("null"); };
    for (const DriftedFigure &figure : figures) {
        pairs.append(QStringLiteral("\"%1\":[%2,%3]").arg(figure.field, number(figure.stored), number(figure.counted)));
    }
    return QLatin1Char('{') + pairs.join(QLatin1Char(',')) + QLatin1Char('}');
}

} // namespace

QStringList Reconciler::entities() const
{
    QStringList names = {QStringLiteral("meetings"), QStringLiteral("mentorships"), QStringLiteral("allies"),
                         QStringLiteral("entrepreneurs")};
    if (m_executor.engine() == Engine::PostgreSql) { // in a file the scope is a view and cannot drift
        names.append(QStringLiteral("users"));
    }
    return names;
}

Result<qint64> Reconciler::total()
{
    qint64 records = 0;
    for (const QString &entity : entities()) {
        const auto count = m_executor.run({QStringLiteral("SELECT count(*) FROM ") + entity, {}, {FieldType::Integer}, {}, {}});
        if (!count) {
            return count.error();
        }
        records += count.value().rows.constFirst().constFirst().toLongLong();
    }
    return records;
}

Result<QStringList> Reconciler::idsAfter(const QString &entity, const QString &after)
{
    const SqlDialect dialect(m_executor.engine());
    const QString condition = after.isEmpty() ? QString() : QStringLiteral(" WHERE id > ") + dialect.place(1, FieldType::Id);
    const QVariantList values = after.isEmpty() ? QVariantList() : QVariantList{after};
    const auto rows = m_executor.run({QStringLiteral("SELECT id FROM %1%2 ORDER BY id LIMIT %3").arg(entity, condition).arg(recordsOfAChunk),
                                      values, {FieldType::Id}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    QStringList ids;
    for (const QList<QVariant> &row : rows.value().rows) {
        ids.append(row.constFirst().toString());
    }
    return ids;
}

Result<QList<DriftedFigure>> Reconciler::drift(const QString &entity, const QStringList &ids)
{
    using enum FieldType;
    const SqlDialect dialect(m_executor.engine());
    const QString sql = m_executor.engine() == Engine::PostgreSql
        ? QStringLiteral("SELECT id, field, organization, stored, counted FROM app.drifted_figures($1::text, $2::uuid[])")
        : QString(QStringLiteral("SELECT id, field, NULL, stored, counted FROM figure_values WHERE entity = $1 AND ") + dialect.idIsIn(QStringLiteral("id"), 2)
                  + QStringLiteral(" AND stored IS NOT counted ORDER BY id, field"));
    const auto rows = m_executor.run({sql, {entity, dialect.listValue(ids)}, {Id, Text, Id, FieldType::Decimal, FieldType::Decimal},
                                      {0, 0, 0, storedScale, storedScale}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<DriftedFigure> figures;
    for (const QList<QVariant> &row : rows.value().rows) {
        figures.append({entity, row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), decimalOf(row.at(3)), decimalOf(row.at(4))});
    }
    return figures;
}

Result<void> Reconciler::name(QList<DriftedFigure> &figures)
{
    RecordLabels labels(m_catalog, m_executor);
    for (const DriftedFigure &figure : figures) {
        labels.want(figure.entity, figure.recordId);
        labels.want(QStringLiteral("organizations"), figure.organizationId);
    }
    const auto names = labels.load();
    if (!names) {
        return names.error();
    }
    for (DriftedFigure &figure : figures) {
        figure.label = names.value().value(figure.recordId);
        figure.organizationLabel = names.value().value(figure.organizationId);
    }
    return {};
}

Result<FigureCheck> Reconciler::check(const Progress &progress, int most)
{
    const auto records = total();
    if (!records) {
        return records.error();
    }
    FigureCheck check;
    const QStringList names = entities();
    for (const QString &entity : names) {
        QString after;
        while (!check.more) {
            const auto ids = idsAfter(entity, after);
            if (!ids || m_executor.cancelled()) {
                return ids ? errorOf(ErrorCode::Cancelled) : ids.error();
            }
            const auto found = drift(entity, ids.value());
            if (!found) {
                return found.error();
            }
            check.figures.append(found.value());
            check.records += ids.value().size();
            check.more = check.figures.size() > most;
            if (progress) {
                progress(check.records, qMax(records.value(), check.records));
            }
            if (ids.value().size() < recordsOfAChunk) {
                break;
            }
            after = ids.value().constLast();
        }
    }
    check.figures.resize(qMin<qsizetype>(check.figures.size(), most));
    const auto named = name(check.figures);
    return named ? Result<FigureCheck>(check) : named.error();
}

Result<QList<FigureSource>> Reconciler::sources(const DriftedFigure &figure, int most)
{
    using enum FieldType;
    if (figure.isScope()) {
        return scopeReasons(figure);
    }
    const bool server = m_executor.engine() == Engine::PostgreSql;
    const QString sql = server
        ? QStringLiteral("SELECT source, source_id, amount FROM app.figure_sources($1::text, $2::text, $3::uuid, $4::integer)")
        : QStringLiteral("SELECT source, source_id, amount FROM figure_sources WHERE entity = $1 AND field = $2 AND record_id = $3 "
                         "ORDER BY source_id DESC LIMIT $4");
    const auto rows = m_executor.run({sql, {figure.entity, figure.field, figure.recordId, most}, {Text, Id, FieldType::Decimal}, {0, 0, storedScale}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<FigureSource> found;
    for (const QList<QVariant> &row : rows.value().rows) {
        found.append({row.at(0).toString(), row.at(1).toString(), decimalOf(row.at(2)).value_or(::Decimal())});
    }
    const auto described = found.isEmpty() ? Result<void>() : describe(found);
    return described ? Result<QList<FigureSource>>(found) : described.error();
}

/// Names, and the moments of sessions and ratings: the sessions of one mentorship are all called the same. All are of one entity.
Result<void> Reconciler::describe(QList<FigureSource> &sources)
{
    const QString entity = sources.constFirst().entity;
    RecordLabels labels(m_catalog, m_executor);
    QStringList ids;
    for (const FigureSource &source : std::as_const(sources)) {
        labels.want(entity, source.recordId);
        ids.append(source.recordId);
    }
    const auto names = labels.load();
    if (!names) {
        return names.error();
    }
    QHash<QString, Instant> moments;
    const QString moment = entity == QLatin1String("meetings")       ? QStringLiteral("coalesce(actual_start, scheduled_start)")
                           : entity == QLatin1String("user_ratings") ? QStringLiteral("created_at")
                                                                     : QString();
    if (!moment.isEmpty()) {
        const SqlDialect dialect(m_executor.engine());
        const auto rows = m_executor.run({QStringLiteral("SELECT id, %1 FROM %2 WHERE %3").arg(moment, entity, dialect.idIsIn(QStringLiteral("id"), 1)),
                                          {dialect.listValue(ids)}, {FieldType::Id, FieldType::Instant}, {}, {}});
        if (!rows) {
            return rows.error();
        }
        for (const QList<QVariant> &row : rows.value().rows) {
            moments.insert(row.at(0).toString(), row.at(1).value<Instant>());
        }
    }
    for (FigureSource &source : sources) {
        source.label = names.value().value(source.recordId);
        if (moments.contains(source.recordId)) {
            source.at = moments.value(source.recordId);
        }
    }
    return {};
}

Result<QList<FigureSource>> Reconciler::scopeReasons(const DriftedFigure &figure)
{
    const auto rows = m_executor.run({QStringLiteral("SELECT reason, since FROM app.scope_reasons($1::uuid, $2::uuid)"),
                                      {figure.recordId, figure.organizationId},
                                      {FieldType::Text, FieldType::Instant}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<FigureSource> reasons;
    for (const QList<QVariant> &row : rows.value().rows) {
        FigureSource reason{row.at(0).toString(), figure.recordId, {1, 0}};
        if (row.at(1).isValid() && !row.at(1).isNull()) {
            reason.at = row.at(1).value<Instant>();
        }
        reasons.append(reason);
    }
    return reasons;
}

Result<QList<DriftedFigure>> Reconciler::repair(const QList<DriftedFigure> &figures)
{
    auto repaired = m_executor.engine() == Engine::PostgreSql ? repairOnServer(figures) : repairInFile(figures);
    if (!repaired) {
        return repaired;
    }
    const auto named = name(repaired.value());
    return named ? repaired : Result<QList<DriftedFigure>>(named.error());
}

Result<QList<DriftedFigure>> Reconciler::repairOnServer(const QList<DriftedFigure> &figures)
{
    using enum FieldType;
    const SqlDialect dialect(m_executor.engine());
    QVariantList lists;
    const QStringList names = entities();
    for (const QString &entity : names) {
        lists.append(dialect.listValue(idsOf(figures, entity)));
    }
    const auto rows = m_executor.run({QStringLiteral("SELECT entity, id, field, organization, stored, counted FROM "
                                                     "app.repair_figures($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[])"),
                                      lists, {Text, Id, Text, Id, FieldType::Decimal, FieldType::Decimal}, {0, 0, 0, 0, storedScale, storedScale}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<DriftedFigure> repaired;
    for (const QList<QVariant> &row : rows.value().rows) {
        repaired.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                         decimalOf(row.at(4)), decimalOf(row.at(5))});
    }
    return repaired;
}

/// BEGIN IMMEDIATE: from here on nobody else writes, so what is counted is what stands.
Result<QList<DriftedFigure>> Reconciler::repairInFile(const QList<DriftedFigure> &figures)
{
    Transaction transaction(m_executor);
    if (const auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    QList<DriftedFigure> repaired;
    const QStringList names = entities();
    for (const QString &entity : names) {
        auto found = drift(entity, idsOf(figures, entity));
        if (!found) {
            return found;
        }
        if (const auto named = name(found.value()); !named) {
            return named.error();
        }
        QList<DriftedFigure> ofOne;
        for (const DriftedFigure &figure : std::as_const(found.value())) {
            if (!ofOne.isEmpty() && ofOne.constLast().recordId != figure.recordId) {
                if (const auto written = write(ofOne); !written) {
                    return written.error();
                }
                ofOne.clear();
            }
            ofOne.append(figure);
        }
        if (const auto written = ofOne.isEmpty() ? Result<void>() : write(ofOne); !written) {
            return written.error();
        }
        repaired.append(found.value());
    }
    const auto committed = transaction.commit();
    return committed ? Result<QList<DriftedFigure>>(repaired) : committed.error();
}

Result<void> Reconciler::write(const QList<DriftedFigure> &ofOneRecord)
{
    const DriftedFigure &first = ofOneRecord.constFirst();
    const Entity *entity = m_catalog.entity(first.entity);
    QStringList columns;
    Statement update;
    for (const DriftedFigure &figure : ofOneRecord) {
        const Field *field = entity == nullptr ? nullptr : entity->field(figure.field);
        if (field == nullptr || !figure.counted) {
            return errorOf(ErrorCode::Internal, figure.field);
        }
        const bool whole = field->type == FieldType::Integer;
        update.values.append(whole ? QVariant(figure.counted->rescaled(0).value_or(Decimal()).unscaled) : QVariant::fromValue(*figure.counted));
        update.valueScales.append(whole ? 0 : storedScale);
        columns.append(QStringLiteral("%1 = $%2").arg(field->name).arg(update.values.size()));
    }
    update.values.append(first.recordId);
    update.valueScales.append(0);
    update.sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = $%3").arg(first.entity, columns.join(QStringLiteral(", "))).arg(update.values.size());
    if (const auto updated = m_executor.run(update); !updated) {
        return updated.error();
    }
    const auto logged = m_executor.run({QStringLiteral("INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, description, changes) "
                                                       "SELECT new_id(), (SELECT id FROM users WHERE id = current_actor()), 'reconciled', $1, $2, "
                                                       "current_instant(), $3, $4"),
                                        {first.entity, first.recordId, first.label, changesOf(ofOneRecord)}, {}, {}, {}});
    return logged ? Result<void>() : logged.error();
}
