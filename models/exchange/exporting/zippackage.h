// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/exporting/sinkplace.h"

#include <QByteArray>

/// Writes a zip part by part, compressed as it goes. One part at a time.
class ZipPackage final
{
public:
    explicit ZipPackage(const QString &path);
    ~ZipPackage();
    Q_DISABLE_COPY_MOVE(ZipPackage)

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> beginPart(const char *name, bool compressed);
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Result<void> endPart();
    [[nodiscard]] Result<void> part(const char *name, const QByteArray &bytes, bool compressed = true);
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> checked(int code) const;

    SinkPlace m_place;
    void *m_zip = nullptr;
};
