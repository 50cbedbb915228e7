// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/catalog/candidate.h"
#include "models/security/member.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class SearchField;

/// Brings somebody into an organization: who is known is found by name or e-mail and invited; who is not is written down.
/// Says what the person wants; whoever shows the dialog does it and closes the dialog, or shows why not.
class InviteDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InviteDialog)

public:
    /// `roles`: those that the reader may give there.
    InviteDialog(const QString &organizationName, const QStringList &roles, QWidget *parent = nullptr);

    /// People that the search matches.
    void setCandidates(const QList<Candidate> &people);
    /// Nobody has the address that was typed: the person is written down as new.
    void offerNewPerson(const QString &email);
    void setBusy(bool busy);

signals:
    void searchRequested(const QString &text);
    void personInvited(const QString &personId, const QString &name, const QString &role);
    void emailInvited(const QString &email, const QString &role);
    void newPersonAdded(const NewMember &person, const QString &role);

private:
    void retranslate() override;
    [[nodiscard]] QWidget *peopleWidget();
    [[nodiscard]] QWidget *newPersonWidget();
    void addRoleField(const QStringList &roles);
    void fillList();
    void updateButtons();
    void updateRole();
    void setCreating(bool creating);
    void confirm();
    [[nodiscard]] bool isCreating() const;
    /// The text of the search when it is an e-mail address; else empty.
    [[nodiscard]] QString typedEmail() const;

    QString m_organizationName;
    QList<Candidate> m_found;
    bool m_busy = false;
    QStackedWidget *m_pages;
    SearchField *m_search;
    QListWidget *m_people;
    QLabel *m_hint;
    QLabel *m_firstNameLabel = nullptr;
    QLineEdit *m_firstName = nullptr;
    QLabel *m_lastNameLabel = nullptr;
    QLineEdit *m_lastName = nullptr;
    QLabel *m_emailLabel = nullptr;
    QLineEdit *m_email = nullptr;
    QLabel *m_phoneLabel = nullptr;
    QLineEdit *m_phone = nullptr;
    QLabel *m_roleLabel;
    QComboBox *m_role;
    QLabel *m_roleSentence;
    QPushButton *m_switch;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};
