// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

/// The working hours of one day of the week: any number of spans of time.
class DayHoursInput final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayHoursInput)

public:
    explicit DayHoursInput(QWidget *parent = nullptr);

    /// The name of the day, for screen readers.
    void setDay(const QString &name);
    /// `[["09:00","12:00"]]`; false when it is something else.
    [[nodiscard]] bool showJson(const QJsonArray &spans);
    [[nodiscard]] QJsonArray json() const;
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QWidget *inputWidget() const;

signals:
    void edited();

private:
    struct Span
    {
        QWidget *widget;
        QLineEdit *from;
        QLineEdit *to;
        QToolButton *remove;
    };

    void addSpan(const QString &from, const QString &to);
    void removeSpan(QWidget *widget);
    void updateNames();

    QString m_day;
    QList<Span> m_spans;
    QHBoxLayout *m_layout;
    QToolButton *m_add;
};
