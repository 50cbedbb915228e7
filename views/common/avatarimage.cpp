// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/avatarimage.h"

#include "models/core/text.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace {

constexpr int LargestSide = 20'000;
constexpr int MegabytesToRead = 512;
constexpr qsizetype LargestText = 65'000;

} // namespace

Result<QImage> AvatarImage::read(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(MegabytesToRead);
    const QSize size = reader.size();
    Error error;
    error.code = ErrorCode::InvalidFormat;
    if (size.isValid() && qMax(size.width(), size.height()) > LargestSide) {
        error.message = text("People", "This picture is too large. Choose one of at most 20,000 pixels a side.").translated();
        return error;
    }
    QImage image = reader.read();
    if (image.isNull()) {
        error.code = reader.error() == QImageReader::FileNotFoundError || reader.error() == QImageReader::DeviceError ? ErrorCode::Io
                                                                                                                      : ErrorCode::InvalidFormat;
        error.message = error.code == ErrorCode::Io ? text("People", "This file cannot be read.").translated()
                                                    : text("People", "This file is no picture that can be read. Choose a JPEG or PNG file.").translated();
        error.detail = reader.errorString();
        return error;
    }
    return image;
}

QImage AvatarImage::squared(const QImage &image)
{
    constexpr uint paper = 0xffffffff; // what a JPEG shows where the picture was transparent, in both schemes
    const int length = qMin(image.width(), image.height());
    const int above = (image.height() - length) / 3; // faces are above the middle
    const QImage square = image.copy((image.width() - length) / 2, above, length, length);
    QImage scaled = square.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!scaled.hasAlphaChannel()) {
        return scaled.convertToFormat(QImage::Format_RGB32);
    }
    QImage opaque(scaled.size(), QImage::Format_RGB32);
    opaque.fill(paper);
    QPainter(&opaque).drawImage(0, 0, scaled);
    return opaque;
}

QString AvatarImage::encoded(const QImage &square)
{
    constexpr int best = 88;
    constexpr int worst = 40;
    constexpr int step = 12;
    QString text;
    for (int quality = best; quality >= worst; quality -= step) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        square.save(&buffer, "JPEG", quality);
        text = QString::fromLatin1(bytes.toBase64());
        if (text.size() <= LargestText) {
            break;
        }
    }
    return text;
}

QImage AvatarImage::decoded(const QString &text)
{
    return QImage::fromData(QByteArray::fromBase64(text.toLatin1()));
}
