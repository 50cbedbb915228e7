// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>

/// One column of an export.
struct ExportColumn
{
    QString field;
    QString title; ///< empty: the field's own in the reader's language
    bool operator==(const ExportColumn &) const = default;
};

enum class ExportFormat { Csv, Xlsx, Ods, JsonLines, Pdf };

/// What an export looks like: columns, order, names. A value; saved under a name, for instance per funder.
struct ExportLayout
{
    QString entity;
    QList<ExportColumn> columns;
    ExportFormat format = ExportFormat::Xlsx;
    QString consent;          ///< user_consents.consent_type: people who have not given it are left out; empty: all
    bool byteOrderMark = false; ///< Csv
    QChar delimiter = QLatin1Char(','); ///< Csv
    bool machineValues = false; ///< values as the database keeps them (a file that is imported again), not as people read them

    bool operator==(const ExportLayout &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ExportLayout &layout);
[[nodiscard]] Result<ExportLayout> exportLayoutFromJson(const QJsonObject &object, const Catalog &catalog);
/// The name of a format on command lines ("csv", "xlsx", "ods", "jsonl", "pdf"), which is the file's ending, too.
[[nodiscard]] QString formatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> formatFromName(const QString &name);
