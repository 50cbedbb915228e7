// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/zippackage.h"

#include "models/exchange/exporting/sinkfile.h"

#include <QFile>

#include <zip.h>
#include <zlib.h>

#include <cerrno>

ZipPackage::ZipPackage(const QString &path)
    : m_place(path)
{
}

ZipPackage::~ZipPackage()
{
    if (m_zip != nullptr) {
        zipClose(m_zip, nullptr);
    }
}

Result<void> ZipPackage::checked(int code) const
{
    return code == ZIP_OK ? Result<void>() : Result<void>(sinkTrouble(m_place.path(), errno == 0 ? EIO : errno, QStringLiteral("zip: %1").arg(code)));
}

Result<void> ZipPackage::open()
{
    const Result<void> prepared = m_place.prepare();
    if (!prepared) {
        return prepared;
    }
    errno = 0;
    m_zip = zipOpen64(QFile::encodeName(m_place.temporary()).constData(), APPEND_STATUS_CREATE);
    return checked(m_zip == nullptr ? ZIP_ERRNO : ZIP_OK);
}

Result<void> ZipPackage::beginPart(const char *name, bool compressed)
{
    zip_fileinfo info{};
    info.tmz_date.tm_mday = 1;
    info.tmz_date.tm_year = 1980;
    errno = 0;
    return checked(zipOpenNewFileInZip64(m_zip, name, &info, nullptr, 0, nullptr, 0, nullptr, compressed ? Z_DEFLATED : 0,
                                         compressed ? Z_BEST_SPEED + 2 : 0, 1));
}

Result<void> ZipPackage::write(const QByteArray &bytes)
{
    errno = 0;
    return checked(zipWriteInFileInZip(m_zip, bytes.constData(), static_cast<unsigned>(bytes.size())));
}

Result<void> ZipPackage::endPart()
{
    errno = 0;
    return checked(zipCloseFileInZip(m_zip));
}

Result<void> ZipPackage::part(const char *name, const QByteArray &bytes, bool compressed)
{
    Result<void> done = beginPart(name, compressed);
    done = done ? write(bytes) : done;
    return done ? endPart() : done;
}

Result<void> ZipPackage::finish()
{
    errno = 0;
    const int code = zipClose(m_zip, nullptr);
    m_zip = nullptr;
    const Result<void> closed = checked(code);
    return closed ? m_place.publish() : closed;
}
