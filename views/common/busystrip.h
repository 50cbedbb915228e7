// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

/// Progress of long work inside a page: what is being done, how much of it, Cancel. Appears only when the work takes
/// more than 400 ms.
class BusyStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyStrip)

public:
    explicit BusyStrip(QWidget *parent = nullptr);

    /// Announces work; `total` 0: nobody knows how much.
    void start(const QString &what, qint64 total = 0, bool cancellable = true);
    void setProgress(qint64 done, qint64 total);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QTimer m_delay;
    bool m_running = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};
