// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/executor.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

class QPagedPaintDevice;

/// One record with everything that hangs on it, in words: what a printed sheet or a file of it says. A value.
struct RecordSheet
{
    struct Line
    {
        QString label;
        QString text;
    };
    struct Section
    {
        QString title;
        QList<Line> lines; ///< only what is filled
    };
    struct Table
    {
        QString title;
        QStringList headings;
        QList<QStringList> rows;
        qint64 more = 0; ///< beyond those
    };

    QString title;  ///< "Luz Dary Restrepo Quintero"
    QString kind;   ///< "Emprendedora"
    QString madeBy; ///< "22/11/2026 15:04, Marcela Ríos"
    QList<Section> sections;
    QList<Table> tables;
    QJsonObject json; ///< the same for machines: values as in JSON lines
};

/// Reads the sheet. Blocking, in the executor's thread; two statements a related list, at most `mostRelated` rows of each.
[[nodiscard]] Result<RecordSheet> readRecordSheet(const Catalog &catalog, Executor &executor, const Clock &clock, const QString &entity,
                                                  const QString &id, const DisplayFormat &format);
inline constexpr int mostRelated = 200;

/// Writes the sheet; the ending decides: pdf, xlsx, json. Io. The file appears whole or not at all.
[[nodiscard]] Result<void> writeRecordSheet(const RecordSheet &sheet, const QString &path, const DisplayFormat &format);
/// Paints it on a device that is set up already. Needs a QGuiApplication; any thread.
void paintRecordSheet(const RecordSheet &sheet, QPagedPaintDevice &device);
