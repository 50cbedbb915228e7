// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/recordbatch.h"

#include "app/ctl/recordarguments.h"
#include "models/database/nestedexecutor.h"

#include <QJsonArray>
#include <QJsonDocument>

void RecordBatch::setInput(const InputRows &input)
{
    m_unread = input.report();
    m_total = int(input.rows().size()) + m_unread.rowCount();
    for (const InputRow &row : input.rows()) {
        if (Result<FieldValues> values = RecordArguments::values(m_entity, row.object); values) {
            m_rows.append({row.number, std::move(values).value()});
        } else {
            m_unread.add(row.number, values.error());
        }
    }
}

ErrorReport RecordBatch::write(const WorkspaceConnection &connection, const Write &write)
{
    Result<Outcome> outcome =
        connection.run<Outcome>([this, &write](Executor &executor) { return writeAll(executor, write); });
    if (!outcome) {
        return outcome.error();
    }
    m_written = outcome.value().written;
    ErrorReport report = outcome.value().report;
    if (!report.isEmpty()) {
        report.sortByRow();
        report.setSummary(
            tr("Nothing was written: %1 of %n row(s) were refused.", nullptr, m_total).arg(report.rowCount()));
    }
    return report;
}

Result<RecordBatch::Outcome> RecordBatch::writeAll(Executor &executor, const Write &write) const
{
    Outcome outcome;
    outcome.report = m_unread;
    Transaction all(executor);
    if (const Result<void> begun = all.begin(); !begun) {
        return begun.error();
    }
    NestedExecutor nested(executor);
    RecordOperations operations(m_context.catalog, nested, m_context.clock);
    for (const Row &row : m_rows) {
        Transaction one(nested);
        if (const Result<void> begun = one.begin(); !begun) {
            return begun.error();
        }
        const Result<Record> done = write(operations, row.values);
        if (done) {
            if (const Result<void> kept = one.commit(); !kept) {
                return kept.error();
            }
            outcome.written.append({row.number, done.value().id});
        } else if (done.error().concernsWorkspace()) {
            return done.error();
        } else {
            outcome.report.add(row.number, done.error());
        }
    }
    if (!outcome.report.isEmpty()) {
        outcome.written.clear();
        return outcome;
    }
    if (const Result<void> kept = all.commit(); !kept) {
        return kept.error();
    }
    return outcome;
}

QByteArray RecordBatch::json() const
{
    QJsonArray rows;
    for (const Written &written : m_written) {
        rows.append(QJsonObject{{QStringLiteral("row"), written.row}, {QStringLiteral("id"), written.id}});
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}
