// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

/// Recoverable trouble or a piece of news inside a page: icon, sentence, actions, "Show details", close. Hidden until
/// something is shown. A screen reader is told.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Level { Info, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what was shown, actions included. `details` go behind "Show details".
    void showMessage(Level level, const QString &text, const QString &details = QString());
    /// The error's sentences, its detail behind "Show details".
    void showError(const Error &error);
    /// A button at the right for the message that is shown ("Undo", "Try again"); it goes with the message.
    void addMessageAction(QAction *action);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Level level() const { return m_level; }

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void updateIcon();

    Level m_level = Level::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_showDetails;
    QToolButton *m_close;
    QHBoxLayout *m_actions;
    QList<QWidget *> m_actionButtons;
};
