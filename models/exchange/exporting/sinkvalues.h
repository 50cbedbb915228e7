// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/tablesink.h"

/// True for what is written as text, so that a spreadsheet might take it for a formula.
[[nodiscard]] bool isFreeText(const SinkColumn &column);
/// Digits with the locale's decimal sign, without groups, so that spreadsheets read a number: also amounts in the workspace's currency.
/// Amounts in another one keep it, and everything else is the text for people.
[[nodiscard]] QString localText(const SinkColumn &column, const QVariant &value, const QString &text, const DisplayFormat &format);
/// The cell as machines write it; null for NULL.
[[nodiscard]] QByteArray machineBytes(const SinkColumn &column, const QVariant &value, const QString &text);
/// What stands before (or behind) the digits of an amount: "$", "US$", "€".
[[nodiscard]] QString currencySignOf(const QString &text);
/// dd/MM/yyyy in Colombia, as displayDate() has it.
[[nodiscard]] QString datePattern(const QLocale &locale);
/// A name that a sheet may have: 31 characters, none of []:*?/\\; `number` above 1 is added.
[[nodiscard]] QString sheetName(const QString &title, int number);
