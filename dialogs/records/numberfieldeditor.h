// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"

#include <QLocale>

class QLabel;
class QLineEdit;

/// Whole numbers, decimals and money, typed with the locale's signs; exact, never through double.
class NumberFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberFieldEditor)

public:
    NumberFieldEditor(const Field &field, const QLocale &locale, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<FieldError> inputError() const override;
    /// Stands after the number: a currency.
    void setUnit(const QString &unit);

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    void formatInput();

    QLocale m_locale;
    QLineEdit *m_line;
    QLabel *m_unit;
};
