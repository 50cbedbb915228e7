// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/pagesink.h"

#include "models/exchange/exporting/sinkvalues.h"
#include "models/exchange/exporting/tablepages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPdfWriter>

namespace {
constexpr int pdfResolution = 300;
constexpr double pdfMargin = 14; // millimetres
} // namespace

bool usesLetterPaper(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Colombia:
    case QLocale::Venezuela:
    case QLocale::Chile:
    case QLocale::CostaRica:
    case QLocale::Guatemala:
    case QLocale::ElSalvador:
    case QLocale::Honduras:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::DominicanRepublic:
    case QLocale::PuertoRico:
    case QLocale::Philippines:
        return true;
    default:
        return false;
    }
}

PageSink::PageSink(const QString &path, DisplayFormat format)
    : m_path(path), m_format(std::move(format))
{
}

PageSink::PageSink(QPagedPaintDevice &device, DisplayFormat format)
    : m_format(std::move(format)), m_device(&device)
{
}

Result<void> PageSink::begin(const QList<SinkColumn> &columns, const SinkHeading &heading)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr) {
        return Error{ErrorCode::Internal, QCoreApplication::translate("sink", "Pages cannot be made here."), QStringLiteral("no QGuiApplication"), {}};
    }
    m_columns = columns;
    m_heading = heading;
    return {};
}

Result<void> PageSink::add(const QVariantList &values, const QStringList &texts)
{
    if (m_rows.rows() >= mostRows) {
        return Error{ErrorCode::OutOfRange,
                     QCoreApplication::translate("sink", "More than %L1 rows do not fit on pages. Narrow the list, or choose CSV or Excel. No file was made.")
                         .arg(mostRows),
                     {}, {}};
    }
    QStringList shown;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const QString text = texts.value(at);
        shown.append(text.isEmpty() ? QString::fromUtf8(machineBytes(m_columns.at(at), values.value(at), text)) : text);
    }
    if (m_first.size() < TablePages::sampledRows) {
        m_first.append(shown);
    }
    return m_rows.add(shown);
}

Result<void> PageSink::paintOn(QPagedPaintDevice &device, bool mayTurn)
{
    TablePages pages(device, m_columns, m_heading);
    pages.arrange(m_first, mayTurn);
    return pages.paint(m_rows);
}

Result<void> PageSink::end(const QString &note)
{
    m_heading.note = note.isEmpty() ? m_heading.note : note;
    if (m_device != nullptr) {
        return paintOn(*m_device, false);
    }
    SinkFile file(m_path);
    const Result<void> opened = file.open();
    if (!opened) {
        return opened;
    }
    Result<void> done;
    {
        QPdfWriter writer(file.device());
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(usesLetterPaper(m_format.locale) ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(pdfMargin, pdfMargin, pdfMargin, pdfMargin), QPageLayout::Millimeter);
        writer.setTitle(m_heading.title);
        done = paintOn(writer, true);
    }
    if (done && file.device()->error() != QFileDevice::NoError) {
        done = file.trouble();
    }
    return done ? file.finish() : done;
}
