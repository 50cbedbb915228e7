// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QAbstractButton;

/// The numbered steps of a job that is done one after the other: done ones have a check mark and lead back, the current one is
/// filled. Left and right of it the same height, lines between the steps that give way where there is little room.
class ImportStepBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportStepBar)

public:
    explicit ImportStepBar(int steps, QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    /// Whether the steps before the current one can be gone back to.
    void setGoingBack(bool possible);
    [[nodiscard]] QAbstractButton *button(int step) const { return m_buttons.value(step); }

signals:
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();

    QList<QAbstractButton *> m_buttons;
    int m_current = 0;
    bool m_goingBack = true;
};
