// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/security/member.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The members of an organization as a table, wholly loaded. A role that is chosen in place is asked for by a signal and
/// shown once it is saved. GUI thread.
class MembersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersModel)

public:
    enum Column { PersonColumn, RoleColumn, StateColumn, SignInColumn, SinceColumn, ColumnCount };
    enum Role {
        PersonIdRole = Qt::UserRole + 1,
        ToneRole,          ///< of the state's chip
        SecondaryTextRole, ///< muted, beside the state: since when
        RoleValueRole      ///< the role's value, to be edited
    };

    explicit MembersModel(QObject *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    void setMembers(const QList<Member> &members);
    /// The roles that the reader may give here.
    void setGivenRoles(const QStringList &roles) { m_givenRoles = roles; }
    [[nodiscard]] const QStringList &givenRoles() const { return m_givenRoles; }
    [[nodiscard]] const Member &member(int row) const { return m_members.at(row); }
    [[nodiscard]] int rowOf(const QString &membershipId) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// The language changed.
    void retranslate();

signals:
    void roleWanted(const QString &membershipId, const QString &role);

private:
    [[nodiscard]] QString text(const Member &member, int column) const;
    [[nodiscard]] QString stateWord(const Member &member) const;
    [[nodiscard]] QString stateSince(const Member &member) const;
    [[nodiscard]] QString day(Instant instant) const;

    DisplayFormat m_format;
    QList<Member> m_members;
    QStringList m_givenRoles;
};
