// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/ziparchive.h"

#include <QXmlStreamReader>

/// An XML part of a workbook, token by token, never as a whole: document types, very deep nesting and tokens beyond the longest cell are
/// refused, so that memory does not depend on the part.
class PackedXml final
{
public:
    PackedXml(ZipArchive &archive, const SourceLimits &limits, const BulkProgress &progress);
    Q_DISABLE_COPY_MOVE(PackedXml)

    [[nodiscard]] Result<void> open(const QString &part);
    /// False at the end and on an error.
    [[nodiscard]] bool next();
    /// Good when the part was read to its end.
    [[nodiscard]] Result<void> state() const;

    [[nodiscard]] bool opens(QLatin1String name) const { return m_reader.isStartElement() && m_reader.name() == name; }
    [[nodiscard]] bool closes(QLatin1String name) const { return m_reader.isEndElement() && m_reader.name() == name; }
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QStringView prefix() const { return m_reader.prefix(); }
    [[nodiscard]] bool isStart() const { return m_reader.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_reader.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_reader.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_reader.text(); }
    /// By local name; null where there is none.
    [[nodiscard]] QString attribute(QLatin1String name) const;
    /// Behind the end of the element that was just opened.
    [[nodiscard]] bool skip();

private:
    /// Counts what one token takes.
    class Device final : public QIODevice
    {
    public:
        Device(ZipArchive &archive, qint64 longest)
            : m_archive(archive), m_longest(longest)
        {
        }
        [[nodiscard]] bool isSequential() const override { return true; }
        void tokenDone() { m_sinceToken = 0; }
        [[nodiscard]] bool tokenTooLong() const { return m_tooLong; }
        [[nodiscard]] bool damaged() const { return m_damaged; }

    protected:
        qint64 readData(char *data, qint64 most) override;
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        ZipArchive &m_archive;
        qint64 m_longest;
        qint64 m_sinceToken = 0;
        bool m_tooLong = false;
        bool m_damaged = false;
        bool m_ended = false;
    };

    ZipArchive &m_archive;
    qint64 m_cellLength;
    BulkProgress m_progress;
    Device m_device;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    qint64 m_tokens = 0;
    bool m_refused = false;
    bool m_cancelled = false;
};
