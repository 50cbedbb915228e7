// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/filtervalueeditor.h"

class QLabel;
class QLineEdit;

/// Numbers and amounts: at least, at most, between.
class NumberFilterEditor final : public FilterValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberFilterEditor)

public:
    NumberFilterEditor(const Field &field, const RecordContext &context, QWidget *parent);
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QList<Filter> chosen(int comparison) const override;
    [[nodiscard]] int choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) override;
    void showInputs(int comparison) override;

private:
    [[nodiscard]] QLineEdit *makeLine(const QString &name);
    /// Canonical; invalid when the line is empty or cannot be read.
    [[nodiscard]] QVariant value(const QLineEdit &line) const;
    void show(QLineEdit &line, const QVariant &value) const;

    QLocale m_locale;
    QLineEdit *m_first;
    QLabel *m_joint;
    QLineEdit *m_second;
};
