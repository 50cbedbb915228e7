// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// The bell, with the number of unread notifications on it.
class BellButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BellButton)

public:
    explicit BellButton(QWidget *parent = nullptr);
    void setUnread(int unread);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    int m_unread = 0;
};
