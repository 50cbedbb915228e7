// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

/// One step of a tour over the window.
struct CoachStep
{
    QString title;
    QString text;
    QList<QPointer<QWidget>> targets; ///< what the light falls on; those that are gone or hidden are left out
};

/// A calm tour over the real window: everything but the parts it speaks of is shaded, a card beside them says what they are.
/// Lies over its parent until it is finished. Keys: Enter or Right goes on, Left goes back, Esc leaves.
class CoachMarks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoachMarks)

public:
    CoachMarks(const QList<CoachStep> &steps, QWidget *window);

    /// Shows the first step and takes the focus.
    void start();
    void setSteps(const QList<CoachStep> &steps); ///< in another language
    [[nodiscard]] int step() const { return m_step; }
    void goTo(int step); ///< behind the last one: the end

signals:
    void finished(); ///< at the end or skipped; the focus is where it was

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QRect light() const; ///< around the targets, in our coordinates
    void buildCard();
    void placeCard();
    void showStep();
    void leave();
    void retranslate();

    QList<CoachStep> m_steps;
    int m_step = 0;
    QFrame *m_card;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_progress;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    QPointer<QWidget> m_focusBefore;
};
