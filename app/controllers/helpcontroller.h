// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class CoachMarks;
class HelpWindow;
class MainWindow;
class ShortcutsDialog;
class StateStore;

/// Everything that helps: the manual at the right chapter (F1, in dialogs too), "What is this?" (Shift+F1), the cheat
/// sheet (Ctrl+?), and the tour of the window, which comes by itself the first time a workspace opens on this computer.
class HelpController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpController)

public:
    /// `window` and `state` outlive the controller. `language` is the manual's ("es").
    HelpController(MainWindow &window, StateStore &state, const QString &language);
    ~HelpController() override;

    void setLanguage(const QString &language);
    /// The manual at the chapter of what has the focus, or at a topic.
    void showManual();
    void showManual(const QString &topic);
    void showShortcuts();
    /// Says what the widget is, beside it; the cheat sheet and the manual are mentioned where it has no words of its own.
    void explain(QWidget *widget);
    void startTour();
    /// The tour, unless it was seen or skipped on this computer.
    void startTourOnce();
    [[nodiscard]] CoachMarks *tour() const;
    [[nodiscard]] HelpWindow *manual() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool explainAt(QWidget *widget, const QPoint &globalPosition);
    void closeAll();

    MainWindow &m_window;
    StateStore &m_state;
    QString m_language;
    QPointer<HelpWindow> m_manual;
    QPointer<CoachMarks> m_tour;
};
