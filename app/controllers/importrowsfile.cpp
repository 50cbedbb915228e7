// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importrowsfile.h"

#include "models/exchange/exporting/tablesink.h"

#include <QCoreApplication>

namespace {

QString rowsFileText(const char *source)
{
    return QCoreApplication::translate("ImportRowsFile", source);
}

QString outcomeName(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "New"));
    case RowOutcome::Changed:
        return rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "Changed"));
    case RowOutcome::Unchanged:
        return rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "Unchanged"));
    case RowOutcome::Refused:
        return rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "Not valid"));
    case RowOutcome::Duplicate:
        return rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "Duplicate"));
    case RowOutcome::Skipped:
        return rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "Left out"));
    }
    return {};
}

QString reasonOf(const PlannedImportRow &row)
{
    QStringList reasons;
    for (const CellProblem &problem : row.problems) {
        reasons.append(problem.message);
    }
    if (row.twin) {
        reasons.append(row.twin->reason);
    }
    return reasons.join(QLatin1Char(' '));
}

} // namespace

Result<qint64> writePlanRows(const ImportPlan &plan, const QList<int> &rows, const QString &path, const DisplayFormat &format)
{
    ExportLayout layout;
    layout.format = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? ExportFormat::Csv : ExportFormat::Xlsx;
    layout.byteOrderMark = true; // so that a spreadsheet reads the accents
    const std::unique_ptr<TableSink> sink = makeTableSink(layout, path, format);
    QList<SinkColumn> columns;
    for (const QString &heading : plan.source.headings) {
        columns.append({heading});
    }
    constexpr int reasonWidth = 60;
    columns.append({rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "Row of the file"))});
    columns.append({rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "Result"))});
    columns.append({rowsFileText(QT_TRANSLATE_NOOP("ImportRowsFile", "Reason")), nullptr, reasonWidth});
    SinkHeading heading;
    heading.title = plan.source.name;
    if (const Result<void> begun = sink->begin(columns, heading); !begun.ok()) {
        return begun.error();
    }
    for (const int position : rows) {
        const PlannedImportRow &row = plan.rows.at(position);
        const SourceRow &source = plan.source.rows.at(row.source);
        QVariantList values;
        QStringList texts;
        for (qsizetype column = 0; column < plan.source.headings.size(); ++column) {
            texts.append(source.cell(column).text);
        }
        texts.append({QString::number(row.number), outcomeName(row.outcome), reasonOf(row)});
        for (const QString &text : std::as_const(texts)) {
            values.append(text.isEmpty() ? QVariant() : QVariant(text));
        }
        if (const Result<void> added = sink->add(values, texts); !added.ok()) {
            return added.error();
        }
    }
    if (const Result<void> ended = sink->end(QString()); !ended.ok()) {
        return ended.error();
    }
    return qint64(rows.size());
}
