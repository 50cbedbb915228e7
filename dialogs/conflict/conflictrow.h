// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/conflict/conflictdialog.h"

#include <QWidget>

#include <optional>

class QRadioButton;
class QVBoxLayout;

/// One field of the conflict dialog: what it was, and the two values to choose from.
class ConflictRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictRow)

public:
    explicit ConflictRow(const ConflictQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] const ConflictQuestion &question() const { return m_question; }
    /// True: mine; nothing: not decided.
    [[nodiscard]] std::optional<bool> choice() const;
    void choose(bool mine);
    void focusFirst();

signals:
    void changed();

private:
    QRadioButton *addValue(QVBoxLayout *column, const QString &title, const QString &value, const QString &spoken);

    ConflictQuestion m_question;
    QRadioButton *m_theirs;
    QRadioButton *m_mine;
};
