// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importrestorer.h"

#include "models/catalog/fieldtext.h"
#include "models/core/text.h"
#include "models/database/nestedexecutor.h"
#include "models/database/recordwriter.h"
#include "models/database/sqlerror.h"
#include "models/editing/bulkcommon.h"
#include "models/editing/recordbatch.h"
#include "models/exchange/mapping/importmapping.h"

#include <QJsonDocument>

namespace {

/// What the import wrote under "answers#Question" is one key of the field "answers".
struct ChunkKey
{
    QString field;
    QString key; ///< empty: the whole field
};

ChunkKey keyOf(const QString &written)
{
    const TargetPath path = TargetPath::fromText(written);
    return {path.field, path.key};
}

QJsonObject objectOf(const QVariant &json)
{
    return QJsonDocument::fromJson(json.toString().toUtf8()).object();
}

/// Compared by meaning: numbers with zeros behind the point, JSON with other blanks.
bool isAsWritten(const Entity &entity, const ChunkKey &key, const QJsonValue &written, const QVariant &now)
{
    const Field &field = *entity.field(key.field);
    if (!key.key.isEmpty()) {
        const QJsonValue current = objectOf(now).value(key.key);
        return current == written || (written.isNull() && current.isUndefined());
    }
    const Result<QVariant> value = fieldFromJson(field, written);
    return value.ok() && sameStored(entity, field.name, value.value(), now);
}

/// Without the key where there was none.
QVariant withKey(const QVariant &json, const QString &key, const QJsonValue &before)
{
    QJsonObject object = objectOf(json);
    if (before.isNull() || before.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, before);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ImportRestorer::ImportRestorer(const Catalog &catalog, const Entity &entity, Executor &executor, const Clock &clock)
    : m_catalog(catalog)
    , m_entity(entity)
    , m_executor(executor)
    , m_clock(clock)
{
}

Result<QList<ImportRestorer::Outcome>> ImportRestorer::restore(const QList<ImportedChange> &changes) const
{
    QStringList ids;
    for (const ImportedChange &change : changes) {
        ids.append(change.id);
    }
    RecordBatch batch(m_catalog, m_entity, m_executor, m_clock);
    const Result<QList<Record>> records = batch.read(ids, true);
    if (!records) {
        return records.error();
    }
    const QHash<QString, Record> found = recordsById(records.value());
    QList<Outcome> outcomes;
    for (const ImportedChange &change : changes) {
        const auto now = found.constFind(change.id);
        if (now == found.constEnd()) {
            const bool kept = batch.isUnchangeable(change.id);
            outcomes.append({change.id, false, !kept, kept ? mayNotBeChanged().message : QString()});
            continue;
        }
        const Result<Outcome> outcome = restoreOne(change, *now);
        if (!outcome) {
            return outcome.error();
        }
        outcomes.append(outcome.value());
    }
    return outcomes;
}

FieldValues ImportRestorer::valuesBack(const ImportedChange &change, const Record &now, QStringList &edited) const
{
    FieldValues back;
    for (auto value = change.after.begin(); value != change.after.end(); ++value) {
        const ChunkKey key = keyOf(value.key());
        const Field *field = m_entity.field(key.field);
        if (field == nullptr) {
            continue;
        }
        if (!isAsWritten(m_entity, key, value.value(), now.value(key.field))) {
            edited.append(field->label.translated());
            continue;
        }
        const QJsonValue before = change.before.value(value.key());
        if (!key.key.isEmpty()) {
            back.insert(key.field, withKey(back.value(key.field, now.value(key.field)), key.key, before));
            continue;
        }
        const Result<QVariant> old = fieldFromJson(*field, before.isUndefined() ? QJsonValue() : before);
        if (old) {
            back.insert(key.field, old.value());
        } else {
            edited.append(field->label.translated());
        }
    }
    edited.removeDuplicates();
    return back;
}

Result<ImportRestorer::Outcome> ImportRestorer::restoreOne(const ImportedChange &change, const Record &now) const
{
    Outcome outcome{change.id};
    QStringList edited;
    const FieldValues back = valuesBack(change, now, edited);
    if (!edited.isEmpty()) {
        //: %1 is a list of fields: "Phone, Notes"
        outcome.reason = text("exchange", "Edited since: %1.").translated().arg(edited.join(QStringLiteral(", ")));
    }
    if (back.isEmpty()) {
        return outcome;
    }
    NestedExecutor nested(m_executor);
    RecordWriter writer(m_catalog, nested, m_clock);
    Transaction savepoint(nested);
    Result<void> done = savepoint.begin();
    if (done) {
        done = writer.write(m_entity, change.id, back);
    }
    if (done) {
        done = savepoint.commit();
    }
    if (done) {
        outcome.restored = true;
        return outcome;
    }
    savepoint.rollback();
    const Error error = writer.explained(done.error(), m_entity, back);
    if (error.concernsWorkspace() || error.code == ErrorCode::Retry || error.code == ErrorCode::Cancelled) {
        return error;
    }
    outcome.reason = error.sentences().join(QLatin1Char(' '));
    return outcome;
}
