// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"
#include "models/catalog/fielddisplay.h"
#include "models/security/member.h"
#include "views/security/membersactions.h"

#include <QWidget>

class EmptyState;
class MembersModel;
class MessageBar;
class PageHeader;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class ReferenceField;
class SearchField;
class StateStore;

/// The members of one organization: who belongs to it, with which role, since when, and how they stand. Says what the
/// person wants; knows no database.
class MembersPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersPage)

public:
    using Command = MembersActions::Command;

    /// `organizations` finds those whose members the reader manages. `state` (may be nullptr) outlives the page.
    MembersPage(const CandidateSource &organizations, StateStore *state, QWidget *parent = nullptr);

    [[nodiscard]] MembersModel &model() const { return *m_model; }
    [[nodiscard]] MembersActions &actions() const { return *m_actions; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] QString search() const;
    [[nodiscard]] MemberFilter filter() const;
    void setFilter(MemberFilter filter);
    /// nullptr: none is current.
    [[nodiscard]] const Member *currentMember() const;
    void setCurrentMember(const QString &membershipId);
    /// Opens the choice of the role in its cell.
    void editRole();

    void setDisplayFormat(const DisplayFormat &format);
    /// In a file nobody signs in.
    void setLocal(bool local);
    /// Whose members are shown, and whether the reader manages others too.
    void setOrganization(const ManagedOrganization &organization, bool hasOthers);
    /// `roles`: those that the reader may give here. `more`: only the first ones are shown.
    void showMembers(const QList<Member> &members, const QStringList &roles, bool more);
    /// There is no organization whose members could be shown.
    void showNothing();
    void setUndo(const QString &what);

signals:
    void filterChanged();
    void organizationChosen(const QString &organizationId, const QString &name);
    void roleWanted(const QString &membershipId, const QString &role);
    /// A command of MembersActions that is not done here.
    void commandRequested(MembersActions::Command command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *makeFilters();
    void connectParts();
    void fillFilters();
    void updateActions();
    void updateEmpty();
    void retranslate();

    PageHeader *m_header;
    MessageBar *m_messages;
    QLabel *m_organizationLabel;
    ReferenceField *m_organization;
    SearchField *m_search;
    QComboBox *m_filter;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_invite;
    MembersModel *m_model;
    MembersActions *m_actions;
    ManagedOrganization m_shown;
    DisplayFormat m_format;
    bool m_more = false;
};
