// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <QLocale>
#include <QTimeZone>

/// How values are shown to people.
struct DisplayFormat
{
    QLocale locale;          ///< numbers, dates
    QTimeZone zone;          ///< the person's
    QString currency;        ///< the workspace's, ISO 4217
};

/// What a list or a detail shows: vocabulary words in the current language, money with its currency, dates by locale,
/// tags joined by commas, a sentence for known JSON shapes, nothing for NULL. References need the label instead.
/// `currency` overrides the format's for money fields with a currency column.
[[nodiscard]] QString displayText(const Field &field, const QVariant &value, const DisplayFormat &format,
                                  const QString &currency = QString());

/// "$ 1.850.000" in es_CO: no decimals when they are zero.
[[nodiscard]] QString displayMoney(const QVariant &amount, const QString &currency, const DisplayFormat &format);

/// By locale, two digits for day and month, the whole year: dd/MM/yyyy in es_CO.
[[nodiscard]] QString displayDate(const QDate &date, const DisplayFormat &format);
/// The date and the time of day (24 hours) in the person's zone.
[[nodiscard]] QString displayInstant(const QVariant &instant, const DisplayFormat &format);
