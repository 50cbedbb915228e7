// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/membersmodel.h"

#include "models/catalog/vocabulary.h"
#include "models/security/memberroles.h"

namespace {

Tone stateTone(MemberState state)
{
    switch (state) {
    case MemberState::Active: return Tone::Success;
    case MemberState::MustSetPassword: return Tone::Warning;
    case MemberState::Invited: return Tone::Info;
    case MemberState::Deactivated: return Tone::Danger;
    case MemberState::Left:
    case MemberState::Declined: break;
    }
    return Tone::Neutral;
}

} // namespace

MembersModel::MembersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MembersModel::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    retranslate();
}

void MembersModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_members.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void MembersModel::setMembers(const QList<Member> &members)
{
    beginResetModel();
    m_members = members;
    endResetModel();
}

int MembersModel::rowOf(const QString &membershipId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_members.at(row).membershipId == membershipId) {
            return row;
        }
    }
    return -1;
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MembersModel::day(Instant instant) const
{
    return displayDate(instant.toUtc().toTimeZone(m_format.zone.isValid() ? m_format.zone : QTimeZone::utc()).date(), m_format);
}

QString MembersModel::stateWord(const Member &member) const
{
    switch (member.state()) {
    case MemberState::Active: return tr("Active");
    case MemberState::MustSetPassword: return tr("Must set a password");
    case MemberState::Invited: return tr("Invited");
    case MemberState::Deactivated: return tr("Deactivated");
    case MemberState::Left: return tr("Left");
    case MemberState::Declined: return tr("Did not accept");
    }
    return {};
}

QString MembersModel::stateSince(const Member &member) const
{
    switch (member.state()) {
    case MemberState::Invited: return tr("since %1").arg(day(member.since));
    case MemberState::Left:
    case MemberState::Declined: return tr("on %1").arg(day(*member.leftAt));
    default: return {};
    }
}

QString MembersModel::text(const Member &member, int column) const
{
    switch (column) {
    case PersonColumn: return member.label();
    case RoleColumn: return memberRoleName(member.role);
    case StateColumn: return stateWord(member);
    case SignInColumn: return member.lastSignIn.has_value() ? displayInstant(QVariant::fromValue(*member.lastSignIn), m_format) : QString();
    case SinceColumn: return day(member.acceptedAt.value_or(member.since));
    default: return {};
    }
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_members.size()) {
        return {};
    }
    const Member &member = m_members.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(member, index.column());
    case Qt::EditRole:
    case RoleValueRole: return index.column() == RoleColumn ? QVariant(member.role) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == RoleColumn ? memberRoleSentence(member.role) : text(member, index.column());
    case Qt::AccessibleTextRole: {
        const QString since = index.column() == StateColumn ? stateSince(member) : QString();
        const QString shown = text(member, index.column());
        return since.isEmpty() ? shown : QString(shown + u' ' + since);
    }
    case PersonIdRole: return member.personId;
    case ToneRole: return static_cast<int>(stateTone(member.state()));
    case SecondaryTextRole: return index.column() == StateColumn ? QVariant(stateSince(member)) : QVariant();
    default: return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PersonColumn: return tr("Person");
    case RoleColumn: return tr("Role");
    case StateColumn: return tr("State");
    case SignInColumn: return tr("Last sign-in");
    case SinceColumn: return tr("Since");
    default: return {};
    }
}

Qt::ItemFlags MembersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == RoleColumn && member(index.row()).mayChange && member(index.row()).isOpen()
        && !m_givenRoles.isEmpty()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool MembersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const Member wanted = member(index.row());
    if (value.toString() != wanted.role && m_givenRoles.contains(value.toString())) {
        emit roleWanted(wanted.membershipId, value.toString());
    }
    return false;
}
