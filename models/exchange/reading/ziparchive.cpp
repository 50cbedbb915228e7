// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/ziparchive.h"

#include <QCoreApplication>

#include <unzip.h>

#include <algorithm>
#include <cstring>

namespace {
constexpr quint64 mostParts = 10'000;
constexpr int storedMethod = 0;
constexpr int deflatedMethod = 8;
} // namespace

Error damagedWorkbook(const QString &detail)
{
    return {ErrorCode::InvalidFormat,
            QCoreApplication::translate("source", "This workbook is damaged or cut off. Open it in your spreadsheet program, save it again and "
                                                  "import that file."),
            detail,
            {}};
}

void *ZipArchive::openMemory(void *opaque, const void *, int)
{
    return opaque;
}

unsigned long ZipArchive::readMemory(void *opaque, void *, void *buffer, unsigned long size)
{
    auto *memory = static_cast<Memory *>(opaque);
    const qint64 count = std::clamp<qint64>(memory->bytes->size() - memory->at, 0, static_cast<qint64>(size));
    std::memcpy(buffer, memory->bytes->constData() + memory->at, static_cast<size_t>(count));
    memory->at += count;
    return static_cast<unsigned long>(count);
}

quint64 ZipArchive::tellMemory(void *opaque, void *)
{
    return static_cast<quint64>(static_cast<Memory *>(opaque)->at);
}

long ZipArchive::seekMemory(void *opaque, void *, quint64 offset, int origin)
{
    auto *memory = static_cast<Memory *>(opaque);
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory->at : origin == ZLIB_FILEFUNC_SEEK_END ? memory->bytes->size() : 0;
    const qint64 to = base + static_cast<qint64>(offset);
    if (to < 0 || to > memory->bytes->size()) {
        return -1;
    }
    memory->at = to;
    return 0;
}

int ZipArchive::nothing(void *, void *)
{
    return 0;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes, const SourceLimits &limits)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_memory = {&bytes, 0};
    archive->m_most = limits.unpackedBytes;
    zlib_filefunc64_def functions{};
    functions.zopen64_file = &openMemory;
    functions.zread_file = &readMemory;
    functions.ztell64_file = [](void *opaque, void *stream) -> ZPOS64_T { return tellMemory(opaque, stream); };
    functions.zseek64_file = [](void *opaque, void *stream, ZPOS64_T offset, int origin) -> long {
        return seekMemory(opaque, stream, offset, origin);
    };
    functions.zclose_file = &nothing;
    functions.zerror_file = &nothing;
    functions.opaque = &archive->m_memory;
    archive->m_zip = unzOpen2_64("", &functions);
    if (archive->m_zip == nullptr) {
        return damagedWorkbook(QStringLiteral("no central directory"));
    }
    const Result<void> looked = archive->look(limits);
    if (!looked) {
        return looked.error();
    }
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr) {
        if (m_entered) {
            unzCloseCurrentFile(m_zip);
        }
        unzClose(m_zip);
    }
}

Result<void> ZipArchive::look(const SourceLimits &limits)
{
    quint64 declared = 0;
    quint64 parts = 0;
    for (int state = unzGoToFirstFile(m_zip); state != UNZ_END_OF_LIST_OF_FILE; state = unzGoToNextFile(m_zip)) {
        unz_file_info64 info{};
        char name[512] = {};
        if (state != UNZ_OK || unzGetCurrentFileInfo64(m_zip, &info, name, sizeof(name) - 1, nullptr, 0, nullptr, 0) != UNZ_OK) {
            return damagedWorkbook(QStringLiteral("central directory"));
        }
        if ((info.flag & 1U) != 0) {
            return Error{ErrorCode::InvalidFormat,
                         QCoreApplication::translate("source", "This file is protected with a password. Open it in your spreadsheet program, save it "
                                                               "without a password and import that file."),
                         {}, {}};
        }
        declared += std::min<quint64>(info.uncompressed_size, Q_UINT64_C(1) << 60);
        if (++parts > mostParts || declared > static_cast<quint64>(limits.unpackedBytes)) {
            return Error{ErrorCode::InvalidFormat,
                         QCoreApplication::translate("source", "This workbook unpacks to more than %L1 MB, which is the most that can be read. Save "
                                                               "the sheet as CSV and divide it.")
                             .arg(limits.unpackedBytes / (1024 * 1024)),
                         QStringLiteral("%1 bytes declared in %2 parts").arg(declared).arg(parts), {}};
        }
        unz64_file_pos position{};
        const bool packedAsKnown = info.compression_method == storedMethod || info.compression_method == deflatedMethod;
        if (packedAsKnown && unzGetFilePos64(m_zip, &position) == UNZ_OK) {
            m_positions.insert(QString::fromUtf8(name).toLower(), {position.pos_in_zip_directory, position.num_of_file, info.uncompressed_size});
        }
    }
    return {};
}

Result<void> ZipArchive::enter(const QString &name)
{
    const auto place = m_positions.constFind(name.toLower());
    if (place == m_positions.cend()) {
        return damagedWorkbook(QStringLiteral("no part %1").arg(name));
    }
    if (m_entered) {
        unzCloseCurrentFile(m_zip);
        m_entered = false;
    }
    unz64_file_pos position{place->offset, place->number};
    if (unzGoToFilePos64(m_zip, &position) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK) {
        return damagedWorkbook(QStringLiteral("part %1").arg(name));
    }
    m_entered = true;
    m_left = place->size;
    return {};
}

qint64 ZipArchive::read(char *data, qint64 most)
{
    if (!m_entered) {
        return -1;
    }
    const int count = unzReadCurrentFile(m_zip, data, static_cast<unsigned>(std::min<qint64>(most, 1 << 20)));
    if (count == 0) {
        m_entered = false;
        return unzCloseCurrentFile(m_zip) == UNZ_OK && m_left == 0 ? 0 : -1;
    }
    m_unpacked += std::max(count, 0);
    if (count < 0 || static_cast<quint64>(count) > m_left || m_unpacked > m_most * 2) {
        return -1;
    }
    m_left -= static_cast<quint64>(count);
    return count;
}

Result<QByteArray> ZipArchive::all(const QString &name, qint64 most)
{
    const Result<void> entered = enter(name);
    if (!entered) {
        return entered.error();
    }
    QByteArray bytes;
    QByteArray part(65536, Qt::Uninitialized);
    while (true) {
        const qint64 count = read(part.data(), part.size());
        if (count == 0) {
            return bytes;
        }
        bytes.append(part.constData(), std::max<qint64>(count, 0));
        if (count < 0 || bytes.size() > most) {
            return damagedWorkbook(QStringLiteral("part %1").arg(name));
        }
    }
}
