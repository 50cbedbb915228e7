// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QLocale>

#include <functional>

/// A line for a date that may be empty: typed in the locale's order with four digits of year (dd/MM/yyyy) or as
/// yyyy-MM-dd, or chosen from a calendar (Alt+Down).
class DateField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    /// `today` is where the calendar opens when the line is empty.
    DateField(const QLocale &locale, QDate today, QWidget *parent = nullptr);

    /// Invalid when the line is empty or cannot be read.
    [[nodiscard]] QDate date() const;
    /// False when something stands there that is no date.
    [[nodiscard]] bool isReadable() const;
    void setDate(QDate date);
    /// Day, month and year in the locale's order, all digits: "dd/MM/yyyy".
    [[nodiscard]] static QString inputFormat(const QLocale &locale);

signals:
    void dateEdited(); ///< by the person, with every key

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openCalendar();
    void retranslate();

    QLocale m_locale;
    QDate m_today;
    QString m_format;
    QAction *m_openAction;
};
