// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A line for a password with an eye that shows it. Hides it again when the window loses the focus.
class PasswordField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordField)

public:
    explicit PasswordField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setShown(bool shown);
    void retranslate();

    QAction *m_show;
};
