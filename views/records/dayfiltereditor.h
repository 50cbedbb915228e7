// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/relativedays.h"
#include "views/records/filtervalueeditor.h"

class DateField;
class QLabel;
class QSpinBox;

/// Days and moments: periods that move with today (this month, in the last 14 days, more than 3 weeks ago or never) and days
/// of the calendar. A moment is chosen by its day in the person's zone.
class DayFilterEditor final : public FilterValueEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayFilterEditor)

public:
    DayFilterEditor(const Field &field, const RecordContext &context, QWidget *parent);
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QList<Filter> chosen(int comparison) const override;
    [[nodiscard]] int choose(const QList<Filter> &filters, const QHash<QString, QString> &labels) override;
    void showInputs(int comparison) override;
    [[nodiscard]] QString emptyWords() const override;

private:
    [[nodiscard]] DateField *makeDay(const RecordContext &context, const QString &name);
    void addComparisons();
    void setSpan(const DaySpan &span);
    [[nodiscard]] DaySpan span() const;
    [[nodiscard]] QDate dayOf(const QVariant &value) const;
    /// Canonical: the day itself, or its first or last moment in the person's zone.
    [[nodiscard]] QVariant boundary(QDate day, bool end) const;

    QLocale m_locale;
    QTimeZone m_zone;
    QComboBox *m_period;
    QWidget *m_spanRow;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QWidget *m_dayRow;
    DateField *m_first;
    QLabel *m_joint;
    DateField *m_second;
};
