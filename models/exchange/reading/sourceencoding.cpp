// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/sourceencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

namespace {

constexpr std::array<char16_t, 32> upperControls = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

struct Utf8Count
{
    qint64 sequences = 0; ///< good ones of more than one byte
    qint64 broken = 0;
};

/// How many bytes a sequence has by its first one; 0 where none begins like that.
int sequenceLength(uchar first)
{
    if (first < 0xC2) {
        return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
}

bool isGoodSequence(QByteArrayView bytes, qsizetype at, int length)
{
    if (length == 0 || at + length > bytes.size()) {
        return false;
    }
    for (int more = 1; more < length; ++more) {
        if ((static_cast<uchar>(bytes.at(at + more)) & 0xC0) != 0x80) {
            return false;
        }
    }
    const uchar first = static_cast<uchar>(bytes.at(at));
    const uchar second = static_cast<uchar>(bytes.at(at + 1));
    return !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second > 0x9F) && !(first == 0xF0 && second < 0x90)
           && !(first == 0xF4 && second > 0x8F);
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype at = 0; at < bytes.size();) {
        const uchar byte = static_cast<uchar>(bytes.at(at));
        if (byte < 0x80) {
            ++at;
            continue;
        }
        const int length = sequenceLength(byte);
        const bool good = isGoodSequence(bytes, at, length);
        ++(good ? count.sequences : count.broken);
        at += good ? length : 1;
    }
    return count;
}

QString utf16WithoutMark(QByteArrayView sample)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < sample.size(); ++at) {
        if (sample.at(at) == 0) {
            ++(at % 2 == 0 ? even : odd);
        }
    }
    const qsizetype many = sample.size() / 5;
    if (odd > many && even * 20 < odd) {
        return QStringLiteral("UTF-16LE");
    }
    return even > many && odd * 20 < even ? QStringLiteral("UTF-16BE") : QString();
}

/// Control characters that no text has: more than one in two hundred.
bool isBinary(QByteArrayView sample)
{
    const auto strange = std::count_if(sample.begin(), sample.end(), [](char byte) {
        const uchar code = static_cast<uchar>(byte);
        return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1B;
    });
    return strange > 3 && strange * 200 > sample.size();
}

SourceEncoding detectedEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return {QStringLiteral("UTF-8"), 3, 0};
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return {QStringLiteral("UTF-16LE"), 2, 0};
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return {QStringLiteral("UTF-16BE"), 2, 0};
    }
    const QString wide = utf16WithoutMark(bytes.first(std::min<qsizetype>(bytes.size(), 65536)));
    return {wide.isEmpty() ? QStringLiteral("UTF-8") : wide, 0, 0};
}

} // namespace

QStringList sourceEncodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("Windows-1252"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
}

Result<SourceEncoding> sourceEncoding(QByteArrayView bytes, const QString &chosen)
{
    SourceEncoding encoding = detectedEncoding(bytes);
    if (!chosen.isEmpty()) {
        const QStringList known = sourceEncodings();
        const qsizetype at = known.indexOf(chosen, 0);
        if (at < 0) {
            return Error{ErrorCode::Usage,
                         QCoreApplication::translate("source", "The encoding “%1” is not known. These are: %2.")
                             .arg(chosen, known.join(QStringLiteral(", "))),
                         {}, {}};
        }
        if (chosen != encoding.name) {
            encoding = {chosen, 0, 0};
        }
    }
    if (encoding.name.startsWith(QLatin1String("UTF-16"))) {
        return encoding;
    }
    if (isBinary(bytes.first(std::min<qsizetype>(bytes.size(), 65536)))) {
        return Error{ErrorCode::InvalidFormat,
                     QCoreApplication::translate("source", "This file is not a table: its content is binary. Choose a CSV, Excel (.xlsx), "
                                                           "OpenDocument (.ods) or JSON file."),
                     {}, {}};
    }
    if (encoding.name == QLatin1String("UTF-8")) {
        const Utf8Count count = countUtf8(bytes);
        const bool mostlyBroken = count.broken > 0 && count.broken * 4 >= count.sequences;
        if (mostlyBroken && chosen.isEmpty() && encoding.byteOrderMark == 0) {
            return SourceEncoding{QStringLiteral("Windows-1252"), 0, 0};
        }
        encoding.broken = count.broken;
    }
    return encoding;
}

QByteArray utf16ToUtf8(QByteArrayView bytes, bool bigEndian)
{
    QStringDecoder decoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    QByteArray out;
    out.reserve(bytes.size() / 2 + bytes.size() / 8);
    for (qsizetype at = 0; at < bytes.size(); at += 65536) {
        const QString part = decoder(bytes.sliced(at, std::min<qsizetype>(65536, bytes.size() - at)));
        out += part.toUtf8();
    }
    return out;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes.data(), bytes.size());
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xA0) {
            character = QChar(upperControls.at(code - 0x80U));
        }
    }
    return text;
}
