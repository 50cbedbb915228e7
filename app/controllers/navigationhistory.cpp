// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/navigationhistory.h"

void NavigationHistory::visit(const NavigationPlace &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place) {
        return;
    }
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces) {
        m_places.removeFirst();
    }
    m_at = m_places.size() - 1;
}

void NavigationHistory::update(const NavigationPlace &place)
{
    if (m_at >= 0) {
        m_places[m_at] = place;
    }
}

const NavigationPlace *NavigationHistory::current() const
{
    return m_at < 0 ? nullptr : &m_places.at(m_at);
}

const NavigationPlace *NavigationHistory::goBack()
{
    if (!canGoBack()) {
        return nullptr;
    }
    --m_at;
    return current();
}

const NavigationPlace *NavigationHistory::goForward()
{
    if (!canGoForward()) {
        return nullptr;
    }
    ++m_at;
    return current();
}
