// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/database/database.h"

#include <QObject>
#include <QPointer>

class HomePage;
struct HomeReading;

/// Reads what Home shows and what waits for the person. Asks in the background lane, so that it delays no page.
/// GUI thread; the newest request wins.
class HomeController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomeController)

public:
    HomeController(const Catalog &catalog, std::shared_ptr<Database> database, QObject *parent = nullptr);

    /// The page may be destroyed first.
    void setPage(HomePage *page);
    void setPerson(const QString &id, const QString &name);
    void setDisplayFormat(const DisplayFormat &format);
    /// Reads again: at the start, when records changed, when Home comes into view.
    void refresh();

signals:
    /// How many things wait on a page of the navigation.
    void waitingChanged(const QString &page, int waiting);

private:
    void take(const Result<HomeReading> &reading);

    const Catalog &m_catalog;
    std::shared_ptr<Database> m_database;
    QPointer<HomePage> m_page;
    QString m_personId;
    QString m_personName;
    DisplayFormat m_format;
    int m_request = 0;
};
