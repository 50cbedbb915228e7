// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/catalog/candidate.h"
#include "models/core/result.h"

#include <QFuture>

#include <functional>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class SearchField;

/// People to choose from, found by what was typed (empty: the first ones).
using PersonSearch = std::function<QFuture<Result<QList<Candidate>>>(const QString &search)>;

/// Asks once in a local workspace who the person is: one of the active people, or somebody new.
class WhoAreYouDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhoAreYouDialog)

public:
    explicit WhoAreYouDialog(PersonSearch search, QWidget *parent = nullptr);

    /// Why making the new person failed; what was typed stays.
    void showError(const Error &error);

signals:
    void personChosen(const QString &userId);
    /// E-mail may be empty.
    void personRequested(const QString &firstName, const QString &lastName, const QString &email);

private:
    void retranslate() override;
    [[nodiscard]] QWidget *peopleWidget();
    [[nodiscard]] QWidget *newPersonWidget();
    void search(const QString &text);
    void showPeople(const QList<Candidate> &people);
    void setCreating(bool creating);
    void confirm();
    void updateButtons();

    PersonSearch m_search;
    int m_searchNumber = 0;
    QStackedWidget *m_pages;
    SearchField *m_searchField;
    QListWidget *m_people;
    QLabel *m_nobody;
    QLabel *m_firstNameLabel = nullptr;
    QLineEdit *m_firstName = nullptr;
    QLabel *m_lastNameLabel = nullptr;
    QLineEdit *m_lastName = nullptr;
    QLabel *m_emailLabel = nullptr;
    QLineEdit *m_email = nullptr;
    QLabel *m_emailHelp = nullptr;
    QPushButton *m_switch;
    QPushButton *m_later;
    QPushButton *m_confirm;
};
