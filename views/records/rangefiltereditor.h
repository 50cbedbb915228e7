// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/filtervalueeditor.h"

class QLineEdit;

/// From and to: numbers, amounts, days. A moment is chosen by its day in the person's zone.
class RangeFilterEditor final : public FilterValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeFilterEditor)

public:
    RangeFilterEditor(const Field &field, const RecordContext &context, QWidget *parent);
    [[nodiscard]] QWidget *inputWidget() override;

protected:
    [[nodiscard]] QList<Filter> chosen() const override;
    void choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) override;

private:
    [[nodiscard]] QLineEdit *makeLine(const RecordContext &context);
    /// Canonical; invalid when the line is empty or cannot be read.
    [[nodiscard]] QVariant value(const QLineEdit &line, bool isEnd) const;
    [[nodiscard]] bool isDay() const;

    QLocale m_locale;
    QTimeZone m_zone;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
};
