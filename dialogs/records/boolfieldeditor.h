// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"

class QCheckBox;

/// Yes or no.
class BoolFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoolFieldEditor)

public:
    explicit BoolFieldEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *inputWidget() override;
    void retranslate() override;

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    QCheckBox *m_check;
};
