// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/whoareyoudialog.h"

/// Whose view of the workspace an administrator wants to see.
class ViewAsDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewAsDialog)

public:
    explicit ViewAsDialog(PersonSearch search, QWidget *parent = nullptr);

    void showRefusal(const Error &error);

signals:
    void personChosen(const QString &userId, const QString &name);

private:
    void retranslate() override;
    void search(const QString &text);
    void showPeople(const QList<Candidate> &people);
    void choose();
    void updateButtons();

    PersonSearch m_search;
    int m_searchNumber = 0;
    bool m_busy = false;
    QLabel *m_text;
    SearchField *m_searchField;
    QListWidget *m_people;
    QLabel *m_nobody;
    QPushButton *m_cancel;
    QPushButton *m_view;
};
