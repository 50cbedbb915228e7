// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/exchange/mapping/rowmapper.h"

// Small mappings and rows for the tests of what cells become.

inline TypedFormat colombian()
{
    TypedFormat format;
    format.display = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    format.words = [](const Text &text) {
        QStringList words{QString::fromUtf8(text.source)};
        if (QByteArray(text.source) == "Changing course") {
            words.append(QStringLiteral("Cambio de rumbo"));
        }
        return words;
    };
    return format;
}

inline SourceRow rowOf(const QStringList &texts)
{
    SourceRow row;
    row.number = 2;
    for (const QString &text : texts) {
        row.cells.append({text, SourceCell::Kind::Text});
    }
    return row;
}

inline FieldMapping fill(const char *target, const QStringList &columns)
{
    FieldMapping field;
    field.target = TargetPath::fromText(QString::fromUtf8(target));
    field.columns = columns;
    return field;
}

inline ImportMapping mappingOf(const char *entity, const QList<FieldMapping> &fields)
{
    ImportMapping mapping;
    mapping.entity = QString::fromLatin1(entity);
    mapping.fields = fields;
    return mapping;
}

/// The value as machines write it, or the code of what is wrong with it.
inline QString textOfValue(const QVariant &value)
{
    if (!value.isValid()) {
        return QStringLiteral("NULL");
    }
    if (value.canConvert<Decimal>()) {
        return value.value<Decimal>().toString();
    }
    if (value.canConvert<Instant>()) {
        return value.value<Instant>().toIso();
    }
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
}

inline QString outcomeOf(const MappedRow &row, int target)
{
    for (const CellProblem &problem : row.problems) {
        if (problem.target == target) {
            return QLatin1Char('!') + errorCodeName(problem.code);
        }
    }
    return textOfValue(row.values.at(target));
}
