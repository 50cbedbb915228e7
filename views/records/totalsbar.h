// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

/// The line below a list that says what it comes to.
class TotalsBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TotalsBar)

public:
    explicit TotalsBar(QWidget *parent = nullptr);

    /// Each total as "Sum of amount: $ 12".
    void setTotals(const QString &records, const QStringList &totals);
    void setBusy();

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QToolButton *m_close;
};
