// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/manual.h"

#include <QWidget>

class ManualView;
class QLabel;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeWidget;
class SearchField;
class StateStore;

/// The manual: contents at the left, or what a search found, and the chapter at the right. A window of its own beside the
/// work, which stays open while forms are filled in. Follows language and theme.
/// Keys: Ctrl+F search, Alt+Left and Alt+Right back and forward, Ctrl++ Ctrl+- Ctrl+0 size, Esc leaves the search or closes.
class HelpWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    /// `state` outlives the window. `language`: which manual is read ("es").
    HelpWindow(StateStore &state, const QString &language, QWidget *parent = nullptr);
    ~HelpWindow() override;

    /// "lists" or "lists#filters"; the first chapter where there is no such topic.
    void showTopic(const QString &topic);
    [[nodiscard]] QString topic() const { return m_topic; }
    /// Reads the manual of that language and shows the same place.
    void setLanguage(const QString &language);
    void search(const QString &text);

signals:
    /// A web address in the manual was followed.
    void webLinkFollowed(const QString &address);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *makeBar();
    void connectParts();
    void addKeys();
    void fillContents();
    void showPlace(const QString &topic);
    void selectInContents();
    void follow(const QString &target);
    void showHits(const QString &text);
    void updateButtons();
    void retranslate();

    StateStore &m_state;
    Manual m_manual;
    SearchField *m_search;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QSplitter *m_splitter;
    QStackedWidget *m_side;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QLabel *m_nothing;
    ManualView *m_view;
    QString m_topic;
    QStringList m_past;
    QStringList m_future;
};
