// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

/// Where views remember column widths, sort order and splitters, under keys of their own ("records/programs/columns").
/// Without functions nothing is remembered (tests).
struct ViewState
{
    std::function<QVariant(const QString &key)> read;
    std::function<void(const QString &key, const QVariant &value)> write;

    [[nodiscard]] QVariant value(const QString &key) const { return read ? read(key) : QVariant(); }
    void setValue(const QString &key, const QVariant &value) const
    {
        if (write) {
            write(key, value);
        }
    }
};
