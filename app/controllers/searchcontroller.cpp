// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/searchcontroller.h"

#include "app/controllers/recentrecords.h"
#include "models/core/whendone.h"
#include "views/shell/commandpalette.h"

namespace {

constexpr int pauseMilliseconds = 350;
constexpr int shownPerEntity = 5;
constexpr int shownRecords = 36;
constexpr qsizetype countedLists = 4;

} // namespace

SearchController::SearchController(const RecordStore &store, std::shared_ptr<Database> database, RecentRecords &recent,
                                   CommandPalette &palette, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_database(std::move(database))
    , m_recent(recent)
    , m_palette(palette)
    , m_service(store.catalog(), m_database)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    m_palette.setCatalog(&store.catalog());
    connect(&m_palette, &CommandPalette::opened, this, &SearchController::showRecent);
    connect(&m_palette, &CommandPalette::searchRequested, this, &SearchController::search);
    connect(&m_pause, &QTimer::timeout, this, &SearchController::count);
}

SearchController::~SearchController()
{
    m_counting.cancel();
    m_palette.setCatalog(nullptr);
}

void SearchController::setFormat(const DisplayFormat &format)
{
    m_format = format;
    m_palette.setLocale(format.locale);
}

QStringList SearchController::recentIds() const
{
    QStringList ids;
    for (const RecentRecord &record : m_recent.records()) {
        ids.append(record.id);
    }
    return ids;
}

/// At once as they were named when they were opened, then as they are now.
void SearchController::showRecent()
{
    QList<SearchHit> known;
    for (const RecentRecord &record : m_recent.records()) {
        SearchHit hit;
        hit.entity = record.entity;
        hit.id = record.id;
        hit.title = record.label;
        known.append(hit);
    }
    m_palette.setRecent(known);
    m_service.prepare();
    if (known.isEmpty()) {
        return;
    }
    whenDone(m_service.records(recentIds(), m_format), this, [this, known](const Result<QList<SearchHit>> &read) {
        if (!read.ok()) {
            return; // what was known stays
        }
        QList<SearchHit> shown;
        for (SearchHit hit : known) { // also what has no entry in the index, such as a template
            for (const SearchHit &now : read.value()) {
                if (now.id == hit.id) {
                    hit = now;
                }
            }
            shown.append(hit);
        }
        m_palette.setRecent(shown);
    });
}

void SearchController::search(const QString &text)
{
    m_pause.stop();
    m_counting.cancel();
    m_counting = CancelToken();
    if (text.isEmpty()) {
        m_service.cancel();
        return;
    }
    SearchRequest request;
    request.text = text;
    request.recentIds = recentIds();
    request.format = m_format;
    request.today = m_database->clock().now().toUtc().toTimeZone(m_format.zone.isValid() ? m_format.zone : QTimeZone::utc()).date();
    request.perEntity = shownPerEntity;
    request.limit = shownRecords;
    whenDone(m_service.search(request), this, [this](const Result<SearchAnswer> &answer) { show(answer); });
}

void SearchController::show(const Result<SearchAnswer> &answer)
{
    if (!answer.ok()) {
        if (answer.error().code != ErrorCode::Cancelled) {
            m_palette.setError(answer.error());
        }
        return;
    }
    m_answer = answer.value();
    m_palette.setAnswer(m_answer);
    if (!m_answer.more.isEmpty() && m_answer.corrections.isEmpty()) {
        m_pause.start();
    }
}

/// The numbers of the lines "Show all …": exactly what the lists will find. In the background lane; a list of a million
/// records without an index for it may take a second there, and the next letter stops it.
void SearchController::count()
{
    QStringList entities;
    for (const SearchHit &hit : std::as_const(m_answer.hits)) {
        if (m_answer.more.contains(hit.entity) && !entities.contains(hit.entity) && entities.size() < countedLists) {
            entities.append(hit.entity);
        }
    }
    for (const QString &entity : std::as_const(entities)) {
        Query query;
        query.entity = entity;
        query.search = m_answer.text;
        query.zone = m_format.zone.isValid() ? m_format.zone : QTimeZone::utc();
        const QFuture<Result<qint64>> counted = m_database->run<qint64>(
            Lane::Background,
            [&catalog = m_store.catalog(), &clock = m_database->clock(), query](Executor &executor) {
                return RecordOperations(catalog, executor, clock).count(query);
            },
            m_counting);
        whenDone(counted, this, [this, entity, text = m_answer.text](const Result<qint64> &records) {
            if (records.ok() && m_answer.text == text) {
                m_palette.setCount(entity, records.value());
            }
        });
    }
}
