// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "views/help/shortcutgroup.h"

class QTreeWidget;
class SearchField;

/// The cheat sheet: every command and its keys, in groups; searched as one types, printed on request.
class ShortcutsDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

    /// What is printed.
    [[nodiscard]] QString html() const;

protected:
    void retranslate() override;

private:
    void fill();
    void filter(const QString &text);
    void print();

    QList<ShortcutGroup> m_groups;
    SearchField *m_search;
    QTreeWidget *m_list;
    QPushButton *m_print;
    QPushButton *m_close;
};
