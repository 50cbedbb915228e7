// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// One column of an export.
struct ExportColumn
{
    QString field;
    QString title; ///< empty: the field's own in the reader's language (its name where machineValues is set)
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
/// InvalidFormat, UnknownEntity. A field that the catalogue no longer has is UnknownField with a sentence; where `missing` is given it is
/// left out instead and named there.
[[nodiscard]] Result<ExportLayout> exportLayoutFromJson(const QJsonObject &object, const Catalog &catalog, QStringList *missing = nullptr);
/// The name of a format on command lines ("csv", "xlsx", "ods", "jsonl", "pdf"), which is the file's ending, too.
[[nodiscard]] QString formatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> formatFromName(const QString &name);
[[nodiscard]] QList<ExportFormat> exportFormats();

/// What can be a column: everything that is read and that people can make sense of, in the order of the form; derived fields too.
[[nodiscard]] QList<const Field *> exportableFields(const Entity &entity);
/// The columns to begin with: those of the list; with `machineValues` all that can be imported again.
[[nodiscard]] QList<ExportColumn> usualColumns(const Entity &entity, bool machineValues);
/// What stands above a column.
[[nodiscard]] QString columnTitle(const Entity &entity, const ExportColumn &column, bool machineValues);
