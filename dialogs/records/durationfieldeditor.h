// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"

class QComboBox;
class QLineEdit;

/// A length of time: a number and a unit, kept as ISO 8601 ("P24W"). What needs several units is shown as such.
class DurationFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DurationFieldEditor)

public:
    explicit DurationFieldEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<FieldError> inputError() const override;
    void retranslate() override;

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    QLineEdit *m_number;
    QComboBox *m_unit;
};
