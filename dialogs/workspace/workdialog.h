// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"

#include <QTimer>

class QProgressBar;

/// Progress of work that has no page yet: making the demo, migrating, restoring. Appears after 400 ms only; says what
/// is being done, how much, and can cancel where the work can.
class WorkDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkDialog)

public:
    WorkDialog(const QString &what, bool cancellable, QWidget *parent = nullptr);

    /// `percent` below 0: nobody knows how much.
    void setProgress(int percent, const QString &step = QString());
    /// Opens it when the work is not finished within 400 ms.
    void openSoon();
    void finish();

signals:
    void cancelRequested();

private:
    void retranslate() override;
    void reject() override;

    bool m_cancellable;
    bool m_cancelling = false;
    QTimer m_delay;
    QProgressBar *m_bar;
    QLabel *m_step;
    QPushButton *m_cancel;
};
