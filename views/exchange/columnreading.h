// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappingdraft.h"

#include <QHash>

/// How the values of one target read by the rules of a mapping: examples, and what cannot be read.
struct ColumnReading
{
    struct Example
    {
        QString typed; ///< as it stands in the file
        QString shown; ///< as a list will show it
    };
    QList<Example> examples; ///< at most three different ones
    int failed = 0;          ///< values that cannot be read
    int checked = 0;         ///< rows that were looked at
    QString problem;         ///< the first one's sentence
    QString problemTyped;
    qint64 problemRow = 0;   ///< as the file counts
};

/// By target; only of what columns fill. Looks at the first 500 rows: about 20 ms for 20 columns.
[[nodiscard]] QHash<QString, ColumnReading> readColumns(const Catalog &catalog, const ImportMapping &mapping, const SourceTable &source,
                                                        const TypedFormat &format);
