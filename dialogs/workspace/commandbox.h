// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

/// A command line for a terminal, to be selected or copied.
class CommandBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandBox)

public:
    explicit CommandBox(const QString &command, QWidget *parent = nullptr);
    [[nodiscard]] QString command() const;
    void copy();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_copied = false;
    QLabel *m_command;
    QPushButton *m_copy;
};
