// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/palettecommand.h"

#include <QFrame>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;

/// Ctrl+K: type some letters of a page or a command, press Enter. Accents and case do not matter; words in any order.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(QWidget *parent = nullptr);

    void setCommands(const QList<PaletteCommand> &commands);
    /// Shows it under `anchor`, empty and ready to type.
    void openBelow(QWidget *anchor);

signals:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void choose();
    void retranslate();

    QList<PaletteCommand> m_commands;
    QLineEdit *m_input;
    QListWidget *m_list;
    QLabel *m_nothing;
};
