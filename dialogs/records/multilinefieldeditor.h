// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"

class QPlainTextEdit;

/// Text of several lines; Tab leaves it.
class MultiLineFieldEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MultiLineFieldEditor)

public:
    explicit MultiLineFieldEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *inputWidget() override;

protected:
    void showValue(const QVariant &value) override;
    [[nodiscard]] QVariant currentValue() const override;

private:
    QPlainTextEdit *m_text;
};
