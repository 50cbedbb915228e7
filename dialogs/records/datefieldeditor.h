// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"

#include <QDate>
#include <QLocale>

class DateField;

/// A day, or none.
class DateFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateFieldEditor)

public:
    DateFieldEditor(const Field &field, const QLocale &locale, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<FieldError> inputError() const override;

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    DateField *m_date;
};

/// The sentence for a date that cannot be read, as the command line says it.
[[nodiscard]] FieldError unreadableDate(const Field &field, const QString &typed);
