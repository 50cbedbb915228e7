// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/packedxml.h"

#include <QCoreApplication>

namespace {
constexpr int mostDepth = 64;
constexpr int mostNamespaces = 100;
} // namespace

qint64 PackedXml::Device::readData(char *data, qint64 most)
{
    if (m_ended || m_damaged) {
        return -1;
    }
    if (m_sinceToken > m_longest) {
        m_tooLong = true;
        return -1;
    }
    const qint64 count = m_archive.read(data, std::min<qint64>(most, 16384));
    m_damaged = count < 0;
    m_ended = count == 0;
    m_sinceToken += std::max<qint64>(count, 0);
    return count > 0 ? count : -1;
}

PackedXml::PackedXml(ZipArchive &archive, const SourceLimits &limits, const BulkProgress &progress)
    : m_archive(archive), m_cellLength(limits.cellLength), m_progress(progress), m_device(archive, limits.cellLength * 6 + 65536)
{
}

Result<void> PackedXml::open(const QString &part)
{
    const Result<void> entered = m_archive.enter(part);
    if (!entered) {
        return entered;
    }
    m_device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_reader.setDevice(&m_device);
    return {};
}

bool PackedXml::next()
{
    if (m_refused || m_reader.atEnd()) {
        return false;
    }
    if (++m_tokens % 8192 == 0 && m_progress.cancel.isCancelled()) {
        m_cancelled = true;
        m_refused = true;
        return false;
    }
    const QXmlStreamReader::TokenType token = m_reader.readNext();
    m_device.tokenDone();
    if (token == QXmlStreamReader::StartElement) {
        m_refused = ++m_depth > mostDepth || m_reader.namespaceDeclarations().size() > mostNamespaces;
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        m_refused = true; // workbooks have none; bombs do
    }
    return !m_refused && token != QXmlStreamReader::Invalid && token != QXmlStreamReader::EndDocument;
}

Result<void> PackedXml::state() const
{
    if (m_cancelled) {
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("source", "Reading was cancelled."), {}, {}};
    }
    if (m_device.tokenTooLong()) {
        return Error{ErrorCode::InvalidFormat,
                     QCoreApplication::translate("source", "A cell has more than %L1 characters, which is the most that can be read.").arg(m_cellLength),
                     {}, {}};
    }
    if (m_refused || m_device.damaged() || m_reader.hasError()) {
        return damagedWorkbook(m_reader.errorString());
    }
    return {};
}

QString PackedXml::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &one : m_reader.attributes()) {
        if (one.name() == name) {
            return one.value().isNull() ? QStringLiteral("") : one.value().toString();
        }
    }
    return QString();
}

bool PackedXml::skip()
{
    const int outside = m_depth - 1;
    while (next()) {
        if (m_reader.isEndElement() && m_depth == outside) {
            return true;
        }
    }
    return false;
}
