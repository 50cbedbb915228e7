// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"

#include <QHash>
#include <QList>
#include <QString>

/// A place in the window: a page, and on a page of records what it showed.
struct NavigationPlace
{
    QString page;
    QString recordId;
    QString search;
    QList<Filter> filters;
    QHash<QString, QString> labels; ///< of the records that the filters refer to
    bool operator==(const NavigationPlace &) const = default;
};

/// Where the person was, as a browser keeps it: going somewhere drops what lay ahead. A value; knows no window.
class NavigationHistory final
{
public:
    static constexpr int mostPlaces = 100;

    /// Goes to a new place. The same place twice is one.
    void visit(const NavigationPlace &place);
    /// The place where one is looks like this by now: another row, other filters.
    void update(const NavigationPlace &place);
    [[nodiscard]] const NavigationPlace *current() const;
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// The place one is at afterwards; nullptr when there is none to go to.
    const NavigationPlace *goBack();
    const NavigationPlace *goForward();

private:
    QList<NavigationPlace> m_places;
    qsizetype m_at = -1;
};
