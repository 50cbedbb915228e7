// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/homereader.h"

#include "models/database/recordstore.h"

namespace {

constexpr qint64 shownRows = 6;

/// Reads lists for Home; the first failure stays and ends everything.
class HomeQueries final
{
public:
    HomeQueries(const Catalog &catalog, Executor &executor, const Clock &clock)
        : m_records(catalog, executor, clock)
    {
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] Page rows(const Query &query)
    {
        if (m_error.has_value()) {
            return {};
        }
        Result<Page> page = m_records.list(query, 0, shownRows);
        if (!page.ok()) {
            m_error = page.error();
            return {};
        }
        return std::move(page).value();
    }

    [[nodiscard]] qint64 count(const Query &query)
    {
        if (m_error.has_value()) {
            return 0;
        }
        const Result<qint64> count = m_records.count(query);
        if (!count.ok()) {
            m_error = count.error();
            return 0;
        }
        return count.value();
    }

private:
    RecordOperations m_records;
    std::optional<Error> m_error;
};

Filter homeFilter(const char *field, FilterOperator op, const QVariantList &values)
{
    return Filter{QString::fromLatin1(field), op, values};
}

QVariantList homeValues(std::initializer_list<const char *> names)
{
    QVariantList values;
    for (const char *name : names) {
        values.append(QString::fromLatin1(name));
    }
    return values;
}

void readMeetings(const Catalog &catalog, HomeQueries *queries, const QDate &today, const QTimeZone &zone,
                  HomeSummary *summary)
{
    const Instant from = Instant::fromDateTime(today.startOfDay(zone));
    const Instant until = Instant::fromDateTime(today.addDays(1).startOfDay(zone).addMSecs(-1));
    Query query;
    query.entity = QStringLiteral("meetings");
    query.fields = {QStringLiteral("title"), QStringLiteral("scheduled_start"), QStringLiteral("scheduled_end"),
                    QStringLiteral("location_type")};
    query.filters = {
        homeFilter("scheduled_start", FilterOperator::GreaterOrEqual, {QVariant::fromValue(from)}),
        homeFilter("scheduled_start", FilterOperator::LessOrEqual, {QVariant::fromValue(until)}),
        homeFilter("status", FilterOperator::In, homeValues({"scheduled", "in_progress", "completed"})),
    };
    query.sortField = QStringLiteral("scheduled_start");
    const Page page = queries->rows(query);
    const Entity *entity = catalog.entity(query.entity);
    const Field *place = entity == nullptr ? nullptr : entity->field(u"location_type");
    for (const Row &row : page.rows) {
        HomeMeeting meeting;
        meeting.id = row.id;
        meeting.title = row.values.value(0).toString();
        meeting.start = row.values.value(1).value<Instant>();
        meeting.end = row.values.value(2).value<Instant>();
        meeting.place = row.values.value(3).toString();
        if (place != nullptr && place->vocabulary != nullptr) {
            if (const Term *term = place->vocabulary->find(meeting.place)) {
                meeting.placeWord = term->label;
            }
        }
        summary->meetings.append(meeting);
    }
    summary->allMeetings = queries->count(query);
}

void readTasks(HomeQueries *queries, const QString &personId, HomeSummary *summary)
{
    if (personId.isEmpty()) {
        return;
    }
    Query query;
    query.entity = QStringLiteral("tasks");
    query.fields = {QStringLiteral("title"), QStringLiteral("project_id"), QStringLiteral("due_date")};
    query.filters = {
        homeFilter("assigned_to", FilterOperator::Equal, {personId}),
        homeFilter("status", FilterOperator::In, homeValues({"pending", "in_progress", "blocked"})),
    };
    query.sortField = QStringLiteral("due_date");
    const Page page = queries->rows(query);
    for (const Row &row : page.rows) {
        HomeTask task;
        task.id = row.id;
        task.title = row.values.value(0).toString();
        task.about = page.labels.value(row.values.value(1).toString());
        if (row.values.value(2).isValid()) {
            task.due = row.values.value(2).value<Instant>();
        }
        summary->tasks.append(task);
    }
    summary->allTasks = queries->count(query);
}

void readCalls(HomeQueries *queries, const QDate &today, HomeSummary *summary)
{
    Query query;
    query.entity = QStringLiteral("programs");
    query.fields = {QStringLiteral("name"), QStringLiteral("organization_id"), QStringLiteral("application_end")};
    query.filters = {
        homeFilter("application_start", FilterOperator::LessOrEqual, {today}),
        homeFilter("application_end", FilterOperator::GreaterOrEqual, {today}),
        homeFilter("status", FilterOperator::In, homeValues({"published", "active"})),
    };
    query.sortField = QStringLiteral("application_end");
    const Page page = queries->rows(query);
    for (const Row &row : page.rows) {
        summary->calls.append({row.id, row.values.value(0).toString(),
                               page.labels.value(row.values.value(1).toString()), row.values.value(2).toDate()});
    }
    summary->allCalls = queries->count(query);
}

} // namespace

Result<HomeReading> readHome(const Catalog &catalog, Executor &executor, const Clock &clock, const QString &personId,
                             const QTimeZone &zone)
{
    HomeReading reading;
    HomeQueries queries(catalog, executor, clock);
    reading.summary.now = clock.now();
    const QDate today = reading.summary.now.toUtc().toTimeZone(zone).date();
    readMeetings(catalog, &queries, today, zone, &reading.summary);
    readTasks(&queries, personId, &reading.summary);
    const Access &access = executor.access();
    const auto may = [&access](AccessVerb verb, const char *table) { return access.may(verb, QString::fromLatin1(table)); };
    reading.summary.showsCalls = may(AccessVerb::Read, "programs");
    reading.summary.mayCreateMeeting = may(AccessVerb::Create, "meetings");
    reading.summary.mayCreateTask = may(AccessVerb::Create, "tasks");
    reading.summary.belongsNowhere = !access.everything && access.kinds().isEmpty();
    if (reading.summary.showsCalls) {
        readCalls(&queries, today, &reading.summary);
    }
    for (const char *name : {"entrepreneurs", "allies", "projects", "programs", "organizations"}) {
        const Entity *entity = catalog.entity(QString::fromLatin1(name));
        if (entity != nullptr && may(AccessVerb::Read, name)) {
            Query query;
            query.entity = entity->name;
            reading.summary.counts.append({entity->name, entity->icon, entity->plural, queries.count(query)});
        }
    }
    Query waiting;
    waiting.entity = QStringLiteral("program_applications");
    waiting.filters = {homeFilter("status", FilterOperator::In, homeValues({"submitted", "under_review"}))};
    if (may(AccessVerb::Read, "program_applications")) {
        reading.waitingApplications = int(queries.count(waiting));
    }
    if (queries.error().has_value()) {
        return *queries.error();
    }
    return reading;
}
