// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/security/accessentry.h"

#include <QAbstractTableModel>

/// What a review looks for.
enum class AccessFilter {
    All,
    Platform,        ///< administrators of the whole workspace
    Logins,          ///< personal logins of the database
    NeverSignedIn,   ///< may and never did
    Inactive,        ///< may, and did not for 90 days
    MustSetPassword, ///< may as soon as they set a password
    Invited,         ///< not yet accepted
    Left,            ///< memberships that ended
    Deactivated      ///< people who are deactivated and whose role still stands
};

/// Whether an access is what a filter looks for; `now` decides about 90 days.
[[nodiscard]] bool matchesAccess(AccessFilter filter, const AccessEntry &entry, Instant now);

/// The accesses of a review as a table: one filter, words that everything is searched for, sorted by any column. All of it is
/// in memory. GUI thread.
class AccessReviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessReviewModel)

public:
    enum Column {
        PersonColumn,
        OrganizationColumn,
        RoleColumn,
        GivesColumn,
        StateColumn,
        LastSignInColumn,
        SinceColumn,
        GivenByColumn,
        EmailColumn,
        ColumnCount
    };
    enum Role { ToneRole = Qt::UserRole + 1, PersonIdRole };

    explicit AccessReviewModel(QObject *parent = nullptr);

    void setReview(const AccessReview &review, Instant now);
    [[nodiscard]] const AccessReview &review() const { return m_review; }
    void setFilter(AccessFilter filter);
    [[nodiscard]] AccessFilter filter() const { return m_filter; }
    void setSearch(const QString &search);
    /// How many accesses a filter would show, whatever is searched for.
    [[nodiscard]] int count(AccessFilter filter) const;
    [[nodiscard]] const AccessEntry &entry(int row) const { return m_review.entries.at(m_shown.at(row)); }
    /// The entries that are shown, in their order.
    [[nodiscard]] QList<AccessEntry> shownEntries() const;
    void setDisplayFormat(const DisplayFormat &format);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString text(const AccessEntry &entry, int column) const;
    [[nodiscard]] QString stateText(const AccessEntry &entry) const;
    [[nodiscard]] Tone stateTone(const AccessEntry &entry) const;
    void rebuild();

    AccessReview m_review;
    Instant m_now;
    DisplayFormat m_format;
    AccessFilter m_filter = AccessFilter::All;
    QStringList m_words; ///< folded
    QList<int> m_shown;  ///< positions in the review
    int m_sortColumn = -1; ///< as the review came: those who may most first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
