// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/sinkfile.h"
#include "models/exchange/exporting/tablesink.h"

/// One object a line, keys are the columns' titles. Integers and truth values are bare, JSON and tags are JSON, decimals and amounts texts
/// of their digits (no reader rounds them), dates and instants ISO 8601; NULL is null.
class JsonLinesSink final : public TableSink
{
public:
    JsonLinesSink(const ExportLayout &layout, const QString &path);

    [[nodiscard]] Result<void> begin(const QList<SinkColumn> &columns, const SinkHeading &heading) override;
    [[nodiscard]] Result<void> add(const QVariantList &values, const QStringList &texts) override;
    [[nodiscard]] bool takesBytes() const override { return m_machine; }
    [[nodiscard]] Result<void> addBytes(const QList<QByteArrayView> &cells) override;
    [[nodiscard]] Result<void> end(const QString &note) override;

private:
    void text(QByteArrayView bytes);

    SinkFile m_file;
    bool m_machine;
    QList<SinkColumn> m_columns;
    QList<QByteArray> m_keys; ///< with what stands before and behind them
    QList<bool> m_bare;
};
