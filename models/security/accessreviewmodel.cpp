// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accessreviewmodel.h"

#include "models/core/fold.h"
#include "models/security/accesswords.h"

#include <QCollator>

#include <algorithm>

namespace {

constexpr qint64 inactiveMicroseconds = qint64(90) * 24 * 60 * 60 * 1'000'000;

QString accessMoment(const std::optional<Instant> &instant, const DisplayFormat &format)
{
    return instant ? displayInstant(QVariant::fromValue(*instant), format) : QString();
}

QString accessDay(const std::optional<Instant> &instant, const DisplayFormat &format)
{
    return instant ? displayDate(instant->toUtc().toTimeZone(format.zone).date(), format) : QString();
}

qint64 momentKey(const std::optional<Instant> &instant)
{
    return instant ? instant->microseconds : 0;
}

} // namespace

bool matchesAccess(AccessFilter filter, const AccessEntry &entry, Instant now)
{
    const bool couldSignIn = entry.isOpen() && !entry.mustSetPassword;
    switch (filter) {
    case AccessFilter::All:
        return true;
    case AccessFilter::Platform:
        return entry.kind == AccessEntry::Kind::Platform;
    case AccessFilter::Logins:
        return !entry.login.isEmpty();
    case AccessFilter::NeverSignedIn:
        return entry.isOpen() && !entry.lastSignIn;
    case AccessFilter::Inactive:
        return couldSignIn && entry.lastSignIn && now.microseconds - entry.lastSignIn->microseconds > inactiveMicroseconds;
    case AccessFilter::MustSetPassword:
        return entry.isOpen() && entry.mustSetPassword;
    case AccessFilter::Invited:
        return entry.active && !entry.acceptedAt && !entry.leftAt;
    case AccessFilter::Left:
        return entry.leftAt.has_value();
    case AccessFilter::Deactivated:
        return !entry.active && !entry.leftAt;
    }
    return false;
}

AccessReviewModel::AccessReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AccessReviewModel::setReview(const AccessReview &review, Instant now)
{
    beginResetModel();
    m_review = review;
    m_now = now;
    rebuild();
    endResetModel();
}

void AccessReviewModel::setFilter(AccessFilter filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void AccessReviewModel::setSearch(const QString &search)
{
    beginResetModel();
    m_words = fold(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
    endResetModel();
}

int AccessReviewModel::count(AccessFilter filter) const
{
    return static_cast<int>(std::count_if(m_review.entries.cbegin(), m_review.entries.cend(), [&](const AccessEntry &entry) {
        return matchesAccess(filter, entry, m_now);
    }));
}

QList<AccessEntry> AccessReviewModel::shownEntries() const
{
    QList<AccessEntry> entries;
    for (const int position : m_shown) {
        entries.append(m_review.entries.at(position));
    }
    return entries;
}

void AccessReviewModel::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    retranslate();
}

void AccessReviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty()) {
        emit dataChanged(index(0, 0), index(static_cast<int>(m_shown.size()) - 1, ColumnCount - 1));
    }
}

int AccessReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AccessReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccessReviewModel::stateText(const AccessEntry &entry) const
{
    if (entry.leftAt) {
        return tr("Left");
    }
    if (!entry.active) {
        return tr("Deactivated");
    }
    if (!entry.acceptedAt) {
        return tr("Invited");
    }
    if (entry.openSessions > 0) {
        return tr("Signed in");
    }
    if (entry.mustSetPassword) {
        return tr("Must set a password");
    }
    return m_review.hasSignIn && !entry.lastSignIn ? tr("Never signed in") : QString();
}

Tone AccessReviewModel::stateTone(const AccessEntry &entry) const
{
    if (entry.leftAt) {
        return Tone::Neutral;
    }
    if (!entry.active) {
        return Tone::Danger;
    }
    if (entry.openSessions > 0 && entry.acceptedAt) {
        return Tone::Success;
    }
    return !entry.acceptedAt || entry.mustSetPassword ? Tone::Warning : Tone::Info;
}

QString AccessReviewModel::text(const AccessEntry &entry, int column) const
{
    switch (column) {
    case PersonColumn:
        return entry.name;
    case EmailColumn:
        return entry.email;
    case OrganizationColumn:
        //: Stands where the name of an organization would: the access reaches all of them
        return entry.kind == AccessEntry::Kind::Platform ? tr("All organizations") : entry.organizationName;
    case RoleColumn:
        //: %1 is a role, %2 a personal login of the database
        return entry.login.isEmpty() ? accessRoleName(entry) : tr("%1, login %2").arg(accessRoleName(entry), entry.login);
    case GivesColumn:
        return accessSentence(entry, m_format.locale);
    case SinceColumn:
        return accessDay(entry.since, m_format);
    case GivenByColumn:
        return entry.givenBy;
    case LastSignInColumn:
        return accessMoment(entry.lastSignIn, m_format);
    case StateColumn:
        return stateText(entry);
    default:
        return {};
    }
}

QVariant AccessReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size()) {
        return {};
    }
    const AccessEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == GivenByColumn && shown.givenAt ? accessMoment(shown.givenAt, m_format) : text(shown, index.column());
    case ToneRole:
        return index.column() == StateColumn ? QVariant(static_cast<int>(stateTone(shown))) : QVariant();
    case PersonIdRole:
        return shown.personId;
    default:
        return {};
    }
}

QVariant AccessReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    switch (section) {
    case PersonColumn:
        return tr("Person");
    case EmailColumn:
        return tr("E-mail");
    case OrganizationColumn:
        return tr("Organization");
    case RoleColumn:
        return tr("Role");
    case GivesColumn:
        return tr("What it gives");
    case SinceColumn:
        return tr("Since");
    case GivenByColumn:
        return tr("Given by");
    case LastSignInColumn:
        return tr("Last sign-in");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

void AccessReviewModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

void AccessReviewModel::rebuild()
{
    m_shown.clear();
    for (int position = 0; position < m_review.entries.size(); ++position) {
        const AccessEntry &candidate = m_review.entries.at(position);
        const QString words = m_words.isEmpty() ? QString()
                                                : fold(QStringList{candidate.name, candidate.email, candidate.organizationName,
                                                                   accessRoleName(candidate), candidate.login}
                                                           .join(QLatin1Char(' ')));
        if (matchesAccess(m_filter, candidate, m_now)
            && std::all_of(m_words.cbegin(), m_words.cend(), [&words](const QString &word) { return words.contains(word); })) {
            m_shown.append(position);
        }
    }
    if (m_sortColumn < 0) {
        return;
    }
    QCollator collator(m_format.locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto isLess = [&](int one, int other) {
        const AccessEntry &a = m_review.entries.at(one);
        const AccessEntry &b = m_review.entries.at(other);
        if (m_sortColumn == SinceColumn) {
            return momentKey(a.since) < momentKey(b.since);
        }
        if (m_sortColumn == LastSignInColumn) {
            return momentKey(a.lastSignIn) < momentKey(b.lastSignIn);
        }
        return collator.compare(text(a, m_sortColumn), text(b, m_sortColumn)) < 0;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int one, int other) {
        return m_sortOrder == Qt::AscendingOrder ? isLess(one, other) : isLess(other, one);
    });
}
