// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importundo.h"

#include "models/core/text.h"
#include "models/database/database.h"
#include "models/database/recordlabels.h"
#include "models/database/sqldialect.h"
#include "models/editing/bulkcommon.h"
#include "models/exchange/importing/importremover.h"
#include "models/exchange/importing/importrestorer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype UndoneAtOnce = 200;
constexpr qsizetype MostKeptNamed = 1000;

Error notNow(const Text &sentence)
{
    Error error;
    error.code = ErrorCode::NotAllowedNow;
    error.message = sentence.translated();
    return error;
}

Error undoneAlready()
{
    return notNow(text("exchange", "This import was undone already."));
}

Error tooLate()
{
    return notNow(text("exchange", "This import is more than 30 days old and can no longer be undone."));
}

QString reasonOf(const Catalog &catalog, const ImportRemover::Fate &fate)
{
    using State = ImportRemover::Fate::State;
    switch (fate.state) {
    case State::Edited: return text("exchange", "It was edited since.").translated();
    case State::SignedIn: return text("exchange", "The person has signed in since.").translated();
    case State::Foreign: return text("exchange", "It was not made by this import.").translated();
    case State::Refused: return fate.error;
    case State::Used: break;
    case State::Removed:
    case State::Gone: return {};
    }
    QStringList uses;
    for (auto use = fate.uses.begin(); use != fate.uses.end(); ++use) {
        const Entity *entity = catalog.entity(use.key());
        //: %1 is a kind of record, %2 how many there are: "Tasks: 3"
        uses.append(text("exchange", "%1: %2").translated().arg(entity == nullptr ? use.key() : entity->plural.translated()).arg(use.value()));
    }
    //: %1 is a list such as "Tasks: 3, Meetings: 1"
    return text("exchange", "Other records need it (%1).").translated().arg(uses.join(QStringLiteral(", ")));
}

} // namespace

ImportUndo::ImportUndo(const Catalog &catalog, Executor &executor, const Clock &clock, const ImportRecord &import,
                       const BulkProgress &progress)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
    , m_import(import)
    , m_progress(progress)
{
}

Result<ImportUndoReport> ImportUndo::run()
{
    Result<void> done = begin();
    if (done) {
        done = load();
    }
    for (auto changes = m_changed.cbegin(); done && changes != m_changed.cend(); ++changes) {
        done = restore(changes.key(), changes.value());
    }
    if (done) {
        done = remove();
    }
    if (done) {
        done = nameKept();
    }
    if (done) {
        done = finish();
    }
    return done ? Result<ImportUndoReport>(m_report) : Result<ImportUndoReport>(done.error());
}

Result<void> ImportUndo::begin()
{
    if (m_executor.engine() == Engine::Sqlite) {
        return beginFile();
    }
    const auto begun = m_executor.run({QStringLiteral("SELECT app.begin_undo($1::uuid)"), {m_import.id}, {FieldType::Text}, {}, {}});
    if (!begun) {
        Error error = begun.error();
        if (error.code == ErrorCode::Permission) {
            error.message = text("exchange", "Only whoever did this import, as long as they are on the team, and who administers the "
                                             "organization may undo it.")
                                .translated();
        }
        return error;
    }
    const QString answer = begun.value().rows.constFirst().constFirst().toString();
    if (answer == QLatin1String("late")) {
        return tooLate();
    }
    return answer == QLatin1String("begun") ? Result<void>() : undoneAlready();
}

/// The transaction has the file for itself; it was begun before the import was read.
Result<void> ImportUndo::beginFile()
{
    if (m_import.isUndone()) {
        return undoneAlready();
    }
    if (m_executor.now() >= m_import.undoableUntil()) {
        return tooLate();
    }
    const SqlDialect dialect(Engine::Sqlite);
    const auto done = m_executor.run({QStringLiteral("UPDATE imports SET undone_by = %1, undone_at = %2, removed = 0, restored = 0, kept = 0 "
                                                     "WHERE id = $1")
                                          .arg(dialect.currentActor(), dialect.now()),
                                      {m_import.id},
                                      {},
                                      {},
                                      {}});
    return done.ok() ? Result<void>() : Result<void>(done.error());
}

Result<void> ImportUndo::load()
{
    qint64 records = 0;
    QString unknown;
    const SqlDialect dialect(m_executor.engine());
    const auto read = m_executor.forEach(
        {QStringLiteral("SELECT c.content FROM import_chunks AS c WHERE c.import_id = %1 ORDER BY c.position")
             .arg(dialect.place(1, FieldType::Id)),
         {m_import.id},
         {FieldType::Json},
         {},
         {}},
        [&](const QList<QVariant> &row) {
            const QJsonArray content = QJsonDocument::fromJson(row.constFirst().toString().toUtf8()).array();
            for (const QJsonValue &item : content) {
                const QString name = item[QLatin1String("e")].toString();
                const QString id = item[QLatin1String("id")].toString();
                const Entity *entity = m_catalog.entity(name);
                if (entity == nullptr) {
                    unknown = name;
                    return false;
                }
                ++records;
                if (item[QLatin1String("new")].toBool()) {
                    m_created[entity->isPerson() ? QStringLiteral("users") : name].append(id);
                    m_entities.insert(id, name);
                } else {
                    m_changed[name].append({id, item[QLatin1String("before")].toObject(), item[QLatin1String("after")].toObject()});
                }
            }
            return true;
        });
    m_progress.counts->done = 0;
    m_progress.counts->all = records;
    if (!unknown.isEmpty()) {
        return Error{ErrorCode::UnknownEntity,
                     text("database", "There is no kind of record called \"%1\".").translated().arg(unknown), {}, {}};
    }
    return read;
}

/// False when the job was asked to stop.
bool ImportUndo::advance(qsizetype records)
{
    m_progress.counts->done += records;
    return !m_executor.cancelled() && !m_progress.cancel.isCancelled();
}

void ImportUndo::keep(const QString &entity, const QString &id, const QString &reason)
{
    ++m_report.keptCount;
    if (m_report.kept.size() < MostKeptNamed) {
        m_report.kept.append({entity, id, {}, reason});
    }
}

Result<void> ImportUndo::restore(const QString &entityName, const QList<ImportedChange> &changes)
{
    const Result<const Entity *> known = entityToChange(m_catalog, entityName);
    if (!known) {
        return known.error();
    }
    const ImportRestorer restorer(m_catalog, *known.value(), m_executor, m_clock);
    for (qsizetype from = 0; from < changes.size(); from += UndoneAtOnce) {
        const QList<ImportedChange> chunk = changes.mid(from, UndoneAtOnce);
        const auto outcomes = restorer.restore(chunk);
        if (!outcomes) {
            return outcomes.error();
        }
        for (const ImportRestorer::Outcome &outcome : outcomes.value()) {
            m_report.alreadyGone += outcome.gone ? 1 : 0;
            m_report.restored += outcome.restored ? 1 : 0;
            if (!outcome.reason.isEmpty()) {
                keep(entityName, outcome.id, outcome.reason);
            }
        }
        if (!advance(chunk.size())) {
            return Database::cancelledError();
        }
    }
    return {};
}

Result<void> ImportUndo::remove()
{
    const auto map = ReferenceMap::load(m_executor);
    if (!map) {
        return map.error();
    }
    QStringList tables = m_created.keys();
    if (tables.contains(QLatin1String("users"))) {
        tables = ImportRemover::personTables() + tables;
        tables.removeDuplicates();
    }
    tables = map.value().inOrder(tables);
    std::reverse(tables.begin(), tables.end());
    if (tables.removeAll(QStringLiteral("users")) > 0) { // who refers to a profile comes before the profile, and all before the person
        tables.append(QStringLiteral("users"));
    }
    ImportRemover remover(m_executor, map.value(), m_import);
    for (const QString &table : std::as_const(tables)) {
        if (auto done = removeOf(remover, table, m_created.value(table)); !done) {
            return done;
        }
    }
    return {};
}

/// Again as long as it helps: rows of one table may need each other.
Result<void> ImportUndo::removeOf(ImportRemover &remover, const QString &table, const QStringList &ids)
{
    using State = ImportRemover::Fate::State;
    QStringList due = ids;
    std::reverse(due.begin(), due.end());
    QList<ImportRemover::Fate> used;
    for (int removed = 1; removed > 0 && !due.isEmpty();) {
        removed = 0;
        used.clear();
        for (qsizetype from = 0; from < due.size(); from += UndoneAtOnce) {
            const QStringList chunk = due.mid(from, UndoneAtOnce);
            const auto fates = remover.remove(table, chunk);
            if (!fates) {
                return fates.error();
            }
            for (const ImportRemover::Fate &fate : fates.value()) {
                if (fate.state == State::Removed) {
                    ++removed;
                } else if (fate.state == State::Gone) {
                    ++m_report.alreadyGone;
                } else if (fate.state == State::Used) {
                    used.append(fate);
                } else {
                    keep(m_entities.value(fate.id), fate.id, reasonOf(m_catalog, fate));
                }
            }
            if (!advance(chunk.size())) {
                return Database::cancelledError();
            }
        }
        m_report.removed += removed;
        due.clear();
        for (const ImportRemover::Fate &fate : std::as_const(used)) {
            if (fate.uses.contains(table)) {
                due.append(fate.id);
            } else {
                keep(m_entities.value(fate.id), fate.id, reasonOf(m_catalog, fate));
            }
        }
        used.removeIf([table](const ImportRemover::Fate &fate) { return !fate.uses.contains(table); });
    }
    for (const ImportRemover::Fate &fate : std::as_const(used)) {
        keep(m_entities.value(fate.id), fate.id, reasonOf(m_catalog, fate));
    }
    return {};
}

Result<void> ImportUndo::nameKept()
{
    RecordLabels names(m_catalog, m_executor);
    for (const ImportUndoReport::Kept &kept : std::as_const(m_report.kept)) {
        names.want(kept.entity, kept.id);
    }
    const auto labels = names.load();
    if (!labels) {
        return labels.error();
    }
    for (ImportUndoReport::Kept &kept : m_report.kept) {
        kept.label = labels.value().value(kept.id);
    }
    return {};
}

Result<void> ImportUndo::finish()
{
    const QVariantList values = {m_import.id, m_report.removed, m_report.restored, m_report.keptCount};
    if (m_executor.engine() == Engine::PostgreSql) {
        const auto done = m_executor.run(
            {QStringLiteral("SELECT app.finish_undo($1::uuid, $2::integer, $3::integer, $4::integer)"), values, {}, {}, {}});
        return done.ok() ? Result<void>() : Result<void>(done.error());
    }
    auto done = m_executor.run(
        {QStringLiteral("UPDATE imports SET removed = $2, restored = $3, kept = $4 WHERE id = $1"), values, {}, {}, {}});
    if (done) {
        done = m_executor.run({QStringLiteral("DELETE FROM import_chunks WHERE import_id = $1"), {m_import.id}, {}, {}, {}});
    }
    return done.ok() ? Result<void>() : Result<void>(done.error());
}
