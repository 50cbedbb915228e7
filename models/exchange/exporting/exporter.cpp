// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/exporter.h"

#include "models/catalog/fieldtext.h"
#include "models/catalog/missingemail.h"
#include "models/database/contactfields.h"
#include "models/database/database.h"
#include "models/exchange/exporting/exportbytes.h"
#include "models/exchange/exporting/exportconsent.h"
#include "models/exchange/exporting/exportrows.h"
#include "models/security/exportlog.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace {

constexpr qint64 rowsBetweenLooks = 1024; // at the cancel token, and between two steps of the progress

Error unsuitable(const QString &message)
{
    Error error;
    error.code = ErrorCode::Usage;
    error.message = message;
    return error;
}

QString shownCell(const Field &field, const QVariant &value, const QString &currency, const QHash<QString, QString> &labels,
                  const DisplayFormat &format)
{
    if (field.type == FieldType::Reference) {
        return value.isValid() ? labels.value(value.toString(), value.toString()) : QString();
    }
    if (field.type == FieldType::Id) {
        return value.toString();
    }
    return displayText(field, value, format, currency);
}

} // namespace

Exporter::Exporter(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress)
    : m_catalog(catalog), m_executor(executor), m_clock(clock), m_progress(progress)
{
}

Result<void> Exporter::check(const ExportLayout &layout) const
{
    if (layout.columns.isEmpty()) {
        return unsuitable(text("exchange", "Choose at least one column.").translated());
    }
    if (layout.consent.isEmpty()) {
        return {};
    }
    const Entity *consents = m_catalog.entity(u"user_consents");
    const Field *type = consents == nullptr ? nullptr : consents->field(u"consent_type");
    if (type == nullptr || !type->vocabulary || type->vocabulary->find(layout.consent) == nullptr) {
        return unsuitable(text("exchange", "There is no authorization called \"%1\".").translated().arg(layout.consent));
    }
    return {};
}

Result<Exporter::Plan> Exporter::plan(const ExportRequest &request) const
{
    if (const auto fits = check(request.layout); !fits) {
        return fits.error();
    }
    const Entity *entity = m_catalog.entity(request.layout.entity);
    Query query = request.query;
    query.entity = request.layout.entity;
    if (!request.ids.isEmpty()) {
        query.search.clear();
        query.filters.clear();
    }
    query.fields.clear();
    for (const ExportColumn &column : request.layout.columns) {
        if (!query.fields.contains(column.field)) {
            query.fields.append(column.field);
        }
        const Field *field = entity == nullptr ? nullptr : entity->field(column.field);
        if (field != nullptr && field->type == FieldType::Money && !field->currencyField.isEmpty() && !request.layout.machineValues
            && !query.fields.contains(field->currencyField)) {
            query.fields.append(field->currencyField);
        }
    }
    Result<RecordSelect> select = RecordSelect::make(m_catalog, m_executor, query);
    if (!select) {
        return select.error();
    }
    Plan plan;
    plan.everybody = select.value();
    plan.select = std::move(select).value();
    keepConsenting(plan.select, request.layout, m_catalog);
    for (const ExportColumn &column : request.layout.columns) {
        const Field *field = entity->field(column.field);
        if (field->type == FieldType::Secret) {
            return fieldErrors({FieldError{column.field, ErrorCode::UnknownField,
                                           text("database", "%1 has no field \"%2\".").translated().arg(entity->plural.translated(), column.field)}});
        }
        plan.columns.append({field, plan.select.fields.indexOf(column.field),
                             field->type == FieldType::Money ? plan.select.fields.indexOf(field->currencyField) : -1});
    }
    return plan;
}

Result<ExportCounts> Exporter::count(const Plan &plan, const ExportRequest &request)
{
    const auto countOf = [&](const RecordSelect &select) -> Result<qint64> {
        if (!request.ids.isEmpty()) {
            return ExportRows::countOfIds(m_executor, select, request.ids);
        }
        const Result<ResultSet> counted = m_executor.run(select.countStatement());
        return counted.ok() ? Result<qint64>(counted.value().rows.constFirst().constFirst().toLongLong()) : Result<qint64>(counted.error());
    };
    const Result<qint64> kept = countOf(plan.select);
    if (!kept) {
        return kept.error();
    }
    ExportCounts counts;
    counts.rows = kept.value();
    if (plan.select.condition != plan.everybody.condition) {
        const Result<qint64> all = countOf(plan.everybody);
        if (!all) {
            return all.error();
        }
        counts.omitted = all.value() - counts.rows;
    }
    return counts;
}

Result<void> Exporter::note(const ExportRequest &request, qint64 rows)
{
    ExportNote note;
    note.entity = request.layout.entity;
    note.rows = rows;
    for (const ExportColumn &column : request.layout.columns) {
        note.fields.append(column.field);
    }
    note.filters = request.ids.isEmpty() ? exportFilterText(*m_catalog.entity(request.layout.entity), request.query)
                                         : QStringLiteral("ids=%1").arg(request.ids.size());
    note.destination = request.destination;
    note.name = request.path == QLatin1String("-") ? QString() : QFileInfo(request.path).fileName();
    return logExport(m_executor, note);
}

Result<ExportReport> Exporter::writeTo(TableSink &sink, const ExportRequest &request)
{
    const Result<Plan> planned = plan(request);
    if (!planned) {
        return planned.error();
    }
    const Result<ExportCounts> counts = count(planned.value(), request);
    if (!counts) {
        return counts.error();
    }
    m_progress.counts->all = counts.value().rows;
    if (const auto logged = note(request, counts.value().rows); !logged) {
        return logged.error();
    }
    ExportReport report;
    report.omitted = counts.value().omitted;
    report.note = omittedNote(report.omitted, request.layout, m_catalog);
    SinkHeading heading = request.heading;
    heading.note = report.note;
    QList<SinkColumn> columns;
    for (qsizetype i = 0; i < request.layout.columns.size(); ++i) {
        columns.append({columnTitle(*planned.value().select.entity, request.layout.columns.at(i), request.layout.machineValues),
                        planned.value().columns.at(i).field, 0});
    }
    if (const auto begun = sink.begin(columns, heading); !begun) {
        return begun.error();
    }
    const Result<qint64> rows = stream(planned.value(), request, sink);
    if (!rows) {
        return rows.error();
    }
    report.rows = rows.value();
    if (const auto ended = sink.end(report.note); !ended) {
        return ended.error();
    }
    return report;
}

Result<qint64> Exporter::stream(const Plan &plan, const ExportRequest &request, TableSink &sink)
{
    const bool contacts = std::any_of(plan.columns.cbegin(), plan.columns.cend(),
                                      [&](const Column &column) { return isFilledAfterwards(*column.field, m_executor.engine()); });
    // Looking at contacts is noted by the server; its cursor is one snapshot all the same.
    if (const auto begun = contacts ? m_executor.begin() : m_executor.beginRead(); !begun) {
        return begun.error();
    }
    const bool bytes = request.ids.isEmpty() && request.layout.machineValues && sink.takesBytes() && ExportBytes::suits(plan.select);
    Result<qint64> rows = bytes ? streamBytes(plan, sink) : streamPages(plan, request, sink);
    if (!rows) {
        m_executor.rollback();
        return rows;
    }
    if (const auto done = m_executor.commit(); !done) {
        return done.error();
    }
    m_progress.counts->done = rows.value();
    return rows;
}

Result<qint64> Exporter::streamBytes(const Plan &plan, TableSink &sink)
{
    if (const auto set = ExportBytes::isoTexts(m_executor); !set) {
        return set.error();
    }
    ExportBytes bytes(plan.select);
    QList<qsizetype> positions;
    for (const Column &column : plan.columns) {
        positions.append(column.at);
    }
    const bool asRead = positions.size() == plan.select.fields.size() && std::is_sorted(positions.cbegin(), positions.cend());
    QList<QByteArrayView> chosen(positions.size());
    std::optional<Error> failed;
    qint64 rows = 0;
    const auto visit = [&](const QList<QByteArrayView> &row) {
        const QList<QByteArrayView> &cells = bytes.cells(row);
        if (!asRead) {
            for (qsizetype i = 0; i < positions.size(); ++i) {
                chosen[i] = cells.at(positions.at(i));
            }
        }
        if (auto added = sink.addBytes(asRead ? cells : chosen); !added) {
            failed = added.error();
            return false;
        }
        if (++rows % rowsBetweenLooks == 0) {
            m_progress.counts->done = rows;
            if (stopped()) {
                failed = Database::cancelledError();
                return false;
            }
        }
        return true;
    };
    const Result<void> read = m_executor.forEachText(plan.select.rowsStatement({}, plan.select.orderBy()), visit);
    if (failed) {
        return *failed;
    }
    return read.ok() ? Result<qint64>(rows) : Result<qint64>(read.error());
}

Result<qint64> Exporter::streamPages(const Plan &plan, const ExportRequest &request, TableSink &sink)
{
    qint64 rows = 0;
    const ExportRows::Visit visit = [&](const Page &page) -> Result<bool> {
        for (const Row &row : page.rows) {
            if (const auto added = addRow(plan, request, page, row, sink); !added) {
                return added.error();
            }
        }
        rows += page.rows.size();
        m_progress.counts->done = rows;
        if (stopped()) {
            return Database::cancelledError();
        }
        return true;
    };
    ExportRows reader(m_catalog, m_executor, plan.select, !request.layout.machineValues);
    const Result<void> read = request.ids.isEmpty() ? reader.all(visit) : reader.ofIds(request.ids, visit);
    return read.ok() ? Result<qint64>(rows) : Result<qint64>(read.error());
}

Exporter::Cell Exporter::cellOf(const Column &column, const ExportRequest &request, const Page &page, const Row &row)
{
    Cell cell{row.values.at(column.at), {}};
    if (column.field->type == FieldType::Email && isMissingEmail(cell.value.toString())) {
        cell.value = QVariant();
    }
    if (!request.layout.machineValues) {
        const QString currency = column.currency < 0 ? QString() : row.values.at(column.currency).toString();
        cell.text = shownCell(*column.field, cell.value, currency, page.labels, request.format);
    } else if (column.field->type == FieldType::Reference) {
        cell.text = cell.value.toString();
    }
    return cell;
}

Result<void> Exporter::addRow(const Plan &plan, const ExportRequest &request, const Page &page, const Row &row, TableSink &sink) const
{
    QVariantList values;
    QStringList texts;
    values.reserve(plan.columns.size());
    texts.reserve(plan.columns.size());
    for (const Column &column : plan.columns) {
        Cell cell = cellOf(column, request, page, row);
        values.append(std::move(cell.value));
        texts.append(std::move(cell.text));
    }
    return sink.add(values, texts);
}

Result<ExportPreview> Exporter::preview(const ExportRequest &request, int rows)
{
    const Result<Plan> planned = plan(request);
    if (!planned) {
        return planned.error();
    }
    const Plan &plan = planned.value();
    ExportPreview preview;
    for (const ExportColumn &column : request.layout.columns) {
        preview.titles.append(columnTitle(*plan.select.entity, column, request.layout.machineValues));
    }
    const Result<ExportCounts> counts = count(plan, request);
    if (!counts) {
        return counts.error();
    }
    preview.counts = counts.value();
    const ExportRows::Visit visit = [&](const Page &page) -> Result<bool> {
        for (const Row &row : page.rows) {
            if (preview.rows.size() == rows) {
                return false;
            }
            QStringList texts;
            for (const Column &column : plan.columns) {
                const Cell cell = cellOf(column, request, page, row);
                texts.append(request.layout.machineValues ? fieldToText(*column.field, cell.value) : cell.text);
            }
            preview.rows.append(texts);
        }
        return true;
    };
    ExportRows reader(m_catalog, m_executor, plan.select, !request.layout.machineValues);
    const Result<void> read = request.ids.isEmpty() ? reader.first(rows, visit) : reader.ofIds(request.ids.mid(0, ExportRows::pageRows), visit);
    return read.ok() ? Result<ExportPreview>(preview) : Result<ExportPreview>(read.error());
}
