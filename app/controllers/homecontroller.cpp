// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/homecontroller.h"

#include "app/controllers/homereader.h"
#include "models/core/whendone.h"
#include "views/shell/homepage.h"

HomeController::HomeController(const Catalog &catalog, std::shared_ptr<Database> database, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_database(std::move(database))
{
}

void HomeController::setPage(HomePage *page)
{
    m_page = page;
    connect(page, &HomePage::shown, this, &HomeController::refresh);
}

void HomeController::setPerson(const QString &id, const QString &name)
{
    m_personId = id;
    m_personName = name;
    refresh();
}

void HomeController::setDisplayFormat(const DisplayFormat &format)
{
    const bool newDay = m_format.zone != format.zone;
    m_format = format;
    if (m_page != nullptr) {
        m_page->setDisplayFormat(format);
    }
    if (newDay) {
        refresh();
    }
}

void HomeController::refresh()
{
    const int request = ++m_request;
    const QTimeZone zone = m_format.zone.isValid() ? m_format.zone : QTimeZone::utc();
    const Clock &clock = m_database->clock();
    const QFuture<Result<HomeReading>> reading = m_database->run<HomeReading>(
        Lane::Background, [&catalog = m_catalog, &clock, person = m_personId, zone](Executor &executor) {
            return readHome(catalog, executor, clock, person, zone);
        });
    whenDone(reading, this, [this, request](const Result<HomeReading> &read) {
        if (request == m_request) {
            take(read);
        }
    });
}

void HomeController::take(const Result<HomeReading> &reading)
{
    if (!reading.ok()) {
        if (m_page != nullptr && reading.error().code != ErrorCode::Cancelled) {
            m_page->showError(reading.error());
        }
        return;
    }
    HomeSummary summary = reading.value().summary;
    summary.personName = m_personName;
    if (m_page != nullptr) {
        m_page->setSummary(summary);
    }
    emit waitingChanged(QStringLiteral("program_applications"), reading.value().waitingApplications);
    emit waitingChanged(QStringLiteral("tasks"), int(summary.allTasks));
}
