// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"

#include <QDate>
#include <QLocale>
#include <QTimeZone>

class DateField;
class QLabel;
class QLineEdit;

/// A moment: day and time of the clock in the person's zone, which stands beside it.
class InstantFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstantFieldEditor)

public:
    InstantFieldEditor(const Field &field, const QLocale &locale, const QTimeZone &zone, QDate today,
                       QWidget *parent = nullptr);

    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<FieldError> inputError() const override;
    void setErrorShown(bool shown) override;
    void retranslate() override;

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    [[nodiscard]] QTime time() const;

    QTimeZone m_zone;
    DateField *m_date;
    QLineEdit *m_time;
    QLabel *m_zoneLabel;
};
