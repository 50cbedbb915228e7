// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/filtervalueeditor.h"

class QLineEdit;

/// Texts, and structured data by a key or a word in it.
class TextFilterEditor final : public FilterValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextFilterEditor)

public:
    TextFilterEditor(const Field &field, QWidget *parent);
    [[nodiscard]] QWidget *inputWidget() override;

protected:
    [[nodiscard]] QList<Filter> chosen(int comparison) const override;
    [[nodiscard]] int choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) override;

private:
    QLineEdit *m_line;
};
