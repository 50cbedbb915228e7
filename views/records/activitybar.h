// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"

#include <QWidget>

class ChoiceChips;
class QComboBox;
class QPushButton;

/// Quick filters over the log: what was done, who did it, with which kind of record, when. Says which filters are wanted;
/// shows which are set, also where the filter bar set them.
class ActivityBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityBar)

public:
    explicit ActivityBar(QWidget *parent = nullptr);

    /// What the list is filtered by now.
    void setFilters(const QList<Filter> &filters);
    /// `signIn`: this workspace has sign-ins; without, chips that would always be empty are left out.
    void setSignIn(bool signIn);
    [[nodiscard]] ChoiceChips &chips() const { return *m_chips; }

    /// The filters of a quick filter: "changes", "deletions", "exports" …; none for "all".
    [[nodiscard]] static QList<Filter> filtersOf(const QString &key);

signals:
    /// These are to be the filters of the field; none: it is not filtered by.
    void filtersWanted(const QString &field, const QList<Filter> &filters);
    /// The editor of that field's filter is wanted.
    void fieldWanted(const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillPeriods();

    ChoiceChips *m_chips;
    QComboBox *m_period;
    QPushButton *m_person;
    QPushButton *m_kind;
    bool m_signIn = true;
};
