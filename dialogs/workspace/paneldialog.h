// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/kinds.h"

#include <QDialog>

class MessageBar;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// The frame that the dialogs of this folder share: heading, a muted line, a message bar, the content, and a bar of
/// buttons with the primary one at the right. Ctrl+Enter presses the primary button, Esc leaves. Shown with open();
/// deletes itself when closed unless told otherwise.
class PanelDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelDialog)

public:
    explicit PanelDialog(QWidget *parent = nullptr);

    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }

protected:
    void setHeading(const QString &title, const QString &subtitle = QString());
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// The least size of the whole dialog, in design pixels. Sentences wrap at that width until the dialog is made
    /// wider.
    void setContentRoom(int width, int height = 0);
    /// A rounded border around a list, which loses its own.
    [[nodiscard]] QWidget *framed(QFrame *list);
    /// At the right, in the order of the calls: the primary one last.
    QPushButton *addButton(ButtonKind kind = ButtonKind::Normal);
    /// At the left: what has nothing to do with leaving.
    QPushButton *addSideButton(ButtonKind kind = ButtonKind::Normal);
    /// Sets every fixed text; called by LanguageChange, and by the subclass at the end of its constructor.
    virtual void retranslate() = 0;

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void growToContent();

    QLabel *m_title;
    QLabel *m_subtitle;
    MessageBar *m_messages;
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    int m_sideButtons = 0;
    int m_contentHeight = 0;
    QPushButton *m_primary = nullptr;
};
