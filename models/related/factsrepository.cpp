// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/factsrepository.h"

#include "models/catalog/shapes/goals.h"
#include "models/catalog/shapes/requireddocuments.h"
#include "models/core/decimal.h"
#include "models/core/identifier.h"
#include "models/database/recordlabels.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <algorithm>
#include <functional>

namespace {

constexpr qint64 quietDays = 21;           ///< three weeks without a session
constexpr qint64 missedMeetings = 2;       ///< in a row
constexpr int shownTasks = 4;
constexpr int attendanceLookedAt = 200;    ///< the newest meetings
constexpr qint64 microsecondsPerDay = 86'400'000'000;

QVariant instantValue(Instant instant)
{
    return QVariant::fromValue(instant);
}

std::optional<Instant> instantOf(const QVariant &value)
{
    return value.isValid() ? std::optional(value.value<Instant>()) : std::nullopt;
}

} // namespace

bool FactsRepository::knows(const QString &entity)
{
    static const QStringList known = {QStringLiteral("entrepreneurs"), QStringLiteral("allies"),   QStringLiteral("programs"),
                                      QStringLiteral("cohorts"),       QStringLiteral("projects"), QStringLiteral("mentorships")};
    return known.contains(entity);
}

Result<ResultSet> FactsRepository::rows(const QString &sql, const QVariantList &values, const QList<FieldType> &columns)
{
    Statement statement;
    statement.sql = sql;
    statement.values = values;
    statement.columns = columns;
    return m_executor.run(statement);
}

Result<RecordFacts> FactsRepository::read(const QString &entity, const QString &id, Instant now, const QDate &today)
{
    m_entity = entity;
    m_id = id;
    m_now = now;
    m_today = today;
    m_facts = {};
    if (!isId(id)) {
        return errorOf(ErrorCode::NotFound);
    }
    if (!knows(entity)) {
        return m_facts;
    }
    const auto whole = seesWhole();
    if (!whole) {
        return whole.error();
    }
    if (!whole.value()) { // what is missing would be counted as none
        return m_facts;
    }
    const QString person = QStringLiteral("x.id IN (SELECT p.meeting_id FROM meeting_participants p WHERE p.user_id = ") +
                           SqlDialect(m_executor.engine()).place(1, FieldType::Id) + QLatin1Char(')');
    const QString me = SqlDialect(m_executor.engine()).place(1, FieldType::Id);
    using Step = std::function<Result<void>()>;
    QList<Step> steps;
    if (entity == QLatin1String("entrepreneurs")) {
        steps = {[&] { return addMentor(QStringLiteral("m.entrepreneur_id = ") + me); }, [&] { return addCourse(); },
                 [&] { return addSessions(QStringLiteral("m.entrepreneur_id = ") + me); }, [&] { return addAttendance(); },
                 [&] { return addTasks(QStringLiteral("assigned_to")); }, [&] { return addMeetings(person); }};
    } else if (entity == QLatin1String("allies")) {
        steps = {[&] { return addPlaces(); }, [&] { return addSessions(QStringLiteral("m.ally_id = ") + me); },
                 [&] { return addAttendance(); }, [&] { return addTasks(QStringLiteral("assigned_to")); },
                 [&] { return addMeetings(person); }};
    } else if (entity == QLatin1String("projects")) {
        steps = {[&] { return addMentor(QStringLiteral("m.project_id = ") + me); }, [&] { return addProject(); },
                 [&] { return addSessions(QStringLiteral("m.project_id = ") + me); },
                 [&] { return addTasks(QStringLiteral("project_id")); },
                 [&] { return addMeetings(QStringLiteral("x.project_id = ") + me); }};
    } else if (entity == QLatin1String("mentorships")) {
        steps = {[&] { return addSessions(QStringLiteral("m.id = ") + me); },
                 [&] { return addTasks(QStringLiteral("mentorship_id")); },
                 [&] { return addMeetings(QStringLiteral("x.mentorship_id = ") + me); }};
    } else {
        const bool isCohort = entity == QLatin1String("cohorts");
        const QString column = isCohort ? QStringLiteral("m.cohort_id = ") : QStringLiteral("m.program_id = ");
        steps = {[&, isCohort] { return addProgram(isCohort); }, [&, column] { return addSessions(column + me); }};
    }
    steps.append([&] { return nameLinks(); });
    for (const Step &step : std::as_const(steps)) {
        if (auto done = step(); !done) {
            return done.error();
        }
    }
    warn();
    return m_facts;
}

/// Whether everything that the facts of a program, cohort or project count is theirs to see: analysts see the record alone.
Result<bool> FactsRepository::seesWhole()
{
    const Access &access = m_executor.access();
    if (m_executor.engine() == Engine::Sqlite || access.seesAll()) {
        return true;
    }
    QString question;
    if (m_entity == QLatin1String("programs")) {
        question = QStringLiteral("SELECT $1::uuid = ANY (app.my_programs())");
    } else if (m_entity == QLatin1String("cohorts")) {
        question = QStringLiteral("SELECT EXISTS (SELECT FROM cohorts WHERE id = $1::uuid AND program_id = ANY ((SELECT app.my_programs())::uuid[]))");
    } else if (m_entity == QLatin1String("projects")) {
        question = QStringLiteral("SELECT EXISTS (SELECT FROM projects WHERE id = $1::uuid AND (entrepreneur_id = (SELECT app.current_user_id()) "
                                  "OR program_id = ANY ((SELECT app.my_programs())::uuid[]) "
                                  "OR program_id IS NULL AND cardinality((SELECT app.my_staff_orgs())) > 0))");
    } else {
        return true;
    }
    auto result = rows(question, {m_id}, {FieldType::Bool});
    return result.ok() ? Result<bool>(result.value().rows.constFirst().constFirst().toBool()) : Result<bool>(result.error());
}

Result<void> FactsRepository::addSessions(const QString &condition)
{
    const bool one = m_entity == QLatin1String("mentorships");
    const QString running = one ? QString() : QStringLiteral(" AND m.status IN ('active', 'paused')");
    auto result = rows(QStringLiteral("SELECT COALESCE(SUM(m.total_sessions_completed), 0), "
                                      "COALESCE(SUM(m.total_sessions_planned), 0), "
                                      "COUNT(CASE WHEN m.status = 'active' THEN 1 END), MIN(m.created_at) FROM mentorships m WHERE ")
                           + condition + running,
                       {m_id}, {FieldType::Integer, FieldType::Integer, FieldType::Integer, FieldType::Instant});
    if (!result) {
        return result.error();
    }
    const QList<QVariant> row = result.value().rows.constFirst();
    if (row.at(1).toLongLong() > 0) {
        m_facts.progress.append({ProgressFact::Kind::Sessions, row.at(0).toLongLong(), row.at(1).toLongLong()});
    }
    m_activeMentorships = row.at(2).toLongLong();
    m_activeSince = instantOf(row.at(3));
    return {};
}

Result<void> FactsRepository::addMeetings(const QString &condition)
{
    auto last = rows(QStringLiteral("SELECT MAX(x.scheduled_start) FROM meetings x WHERE x.status = 'completed' AND ") + condition,
                     {m_id}, {FieldType::Instant});
    if (!last) {
        return last.error();
    }
    m_facts.lastSession = instantOf(last.value().rows.constFirst().constFirst());
    const SqlDialect dialect(m_executor.engine());
    auto next = rows(QStringLiteral("SELECT x.id, x.title, x.scheduled_start FROM meetings x WHERE x.status = 'scheduled' AND "
                                    "x.scheduled_start >= %1 AND %2 ORDER BY x.scheduled_start LIMIT 1")
                         .arg(dialect.place(2, FieldType::Instant), condition),
                     {m_id, instantValue(m_now)}, {FieldType::Id, FieldType::Text, FieldType::Instant});
    if (!next) {
        return next.error();
    }
    for (const QList<QVariant> &row : std::as_const(next.value().rows)) {
        m_facts.nextSession = instantOf(row.at(2));
        m_facts.pending.append({PendingFact::Kind::Meeting, QStringLiteral("meetings"), row.at(0).toString(),
                                row.at(1).toString(), 1, m_facts.nextSession, false});
    }
    return {};
}

Result<void> FactsRepository::addAttendance()
{
    auto result = rows(QStringLiteral("SELECT p.attendance_status FROM meeting_participants p JOIN meetings x ON x.id = p.meeting_id "
                                      "WHERE p.user_id = %1 AND p.attendance_status IN ('present', 'late', 'absent') "
                                      "AND x.status <> 'cancelled' ORDER BY x.scheduled_start DESC LIMIT %2")
                           .arg(SqlDialect(m_executor.engine()).place(1, FieldType::Id))
                           .arg(attendanceLookedAt),
                       {m_id}, {FieldType::Text});
    if (!result) {
        return result.error();
    }
    qint64 came = 0;
    m_missedInARow = 0;
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        const bool absent = row.constFirst().toString() == QLatin1String("absent");
        if (absent && came == 0) {
            ++m_missedInARow;
        }
        came += absent ? 0 : 1;
    }
    if (!result.value().rows.isEmpty()) {
        m_facts.progress.append({ProgressFact::Kind::Attendance, came, result.value().rows.size()});
    }
    return {};
}

Result<void> FactsRepository::addTasks(const QString &column)
{
    const SqlDialect dialect(m_executor.engine());
    const QString mine = QStringLiteral("FROM tasks k WHERE k.%1 = %2").arg(SqlDialect::identifier(column), dialect.place(1, FieldType::Id));
    auto totals = rows(QStringLiteral("SELECT COUNT(CASE WHEN k.status = 'completed' THEN 1 END), "
                                      "COUNT(CASE WHEN k.status <> 'cancelled' THEN 1 END), "
                                      "COUNT(CASE WHEN k.status IN ('pending', 'in_progress', 'blocked') AND k.due_date < %1 THEN 1 END) ")
                               .arg(dialect.place(2, FieldType::Instant))
                           + mine,
                       {m_id, instantValue(m_now)}, {FieldType::Integer, FieldType::Integer, FieldType::Integer});
    if (!totals) {
        return totals.error();
    }
    const QList<QVariant> sums = totals.value().rows.constFirst();
    if (sums.at(1).toLongLong() > 0) {
        m_facts.progress.append({ProgressFact::Kind::Tasks, sums.at(0).toLongLong(), sums.at(1).toLongLong()});
    }
    m_facts.overdueTasks = sums.at(2).toLongLong();
    auto open = rows(QStringLiteral("SELECT k.id, k.title, k.due_date %1 AND k.status IN ('pending', 'in_progress', 'blocked') "
                                    "ORDER BY k.due_date IS NULL, k.due_date, k.id LIMIT %2")
                         .arg(mine)
                         .arg(shownTasks),
                     {m_id}, {FieldType::Id, FieldType::Text, FieldType::Instant});
    if (!open) {
        return open.error();
    }
    for (const QList<QVariant> &row : std::as_const(open.value().rows)) {
        const std::optional<Instant> due = instantOf(row.at(2));
        m_facts.pending.append({PendingFact::Kind::Task, QStringLiteral("tasks"), row.at(0).toString(), row.at(1).toString(), 1,
                                due, due && *due < m_now});
    }
    return {};
}

Result<void> FactsRepository::addMentor(const QString &condition)
{
    auto result = rows(QStringLiteral("SELECT m.ally_id FROM mentorships m WHERE %1 AND m.status IN ('active', 'paused') "
                                      "ORDER BY m.status, m.start_date DESC LIMIT 2")
                           .arg(condition),
                       {m_id}, {FieldType::Id});
    if (!result) {
        return result.error();
    }
    QStringList seen;
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        if (!seen.contains(row.constFirst().toString())) {
            seen.append(row.constFirst().toString());
            m_facts.links.append({LinkFact::Kind::Mentor, QStringLiteral("allies"), seen.constLast(), {}});
        }
    }
    return {};
}

Result<void> FactsRepository::addCourse()
{
    const QString me = SqlDialect(m_executor.engine()).place(1, FieldType::Id);
    auto result = rows(QStringLiteral("SELECT a.project_id, a.program_id, a.cohort_id, g.required_documents FROM program_applications a "
                                      "JOIN programs g ON g.id = a.program_id WHERE a.entrepreneur_id = %1 AND a.status IN "
                                      "('accepted', 'enrolled', 'paused') ORDER BY a.submitted_at DESC LIMIT 1")
                           .arg(me),
                       {m_id}, {FieldType::Id, FieldType::Id, FieldType::Id, FieldType::Json});
    if (!result) {
        return result.error();
    }
    if (result.value().rows.isEmpty()) {
        return {};
    }
    const QList<QVariant> row = result.value().rows.constFirst();
    const auto link = [&](LinkFact::Kind kind, const char *entity, const QVariant &id) {
        if (id.isValid()) {
            m_facts.links.append({kind, QString::fromLatin1(entity), id.toString(), {}});
        }
    };
    link(LinkFact::Kind::Project, "projects", row.at(0));
    link(LinkFact::Kind::Program, "programs", row.at(1));
    link(LinkFact::Kind::Cohort, "cohorts", row.at(2));
    return addMissingDocuments(row.at(3).toString());
}

Result<void> FactsRepository::addMissingDocuments(const QString &requirements)
{
    const auto wanted = parseRequiredDocuments(requirements);
    if (!wanted || wanted->isEmpty()) {
        return {};
    }
    auto result = rows(QStringLiteral("SELECT DISTINCT d.document_type FROM documents d WHERE d.owner_id = ")
                           + SqlDialect(m_executor.engine()).place(1, FieldType::Id),
                       {m_id}, {FieldType::Text});
    if (!result) {
        return result.error();
    }
    QStringList present;
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        present.append(row.constFirst().toString());
    }
    for (const RequiredDocument &document : *wanted) {
        if (document.required && !present.contains(document.type)) {
            m_facts.pending.append({PendingFact::Kind::Document, QStringLiteral("documents"), {}, document.name, 1, std::nullopt, false});
        }
    }
    return {};
}

Result<void> FactsRepository::addPlaces()
{
    auto result = rows(QStringLiteral("SELECT a.current_entrepreneurs, a.max_entrepreneurs FROM allies a WHERE a.id = ")
                           + SqlDialect(m_executor.engine()).place(1, FieldType::Id),
                       {m_id}, {FieldType::Integer, FieldType::Integer});
    if (!result) {
        return result.error();
    }
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        if (row.at(1).toLongLong() > 0) {
            m_facts.progress.append({ProgressFact::Kind::Places, row.at(0).toLongLong(), row.at(1).toLongLong()});
        }
    }
    return {};
}

Result<void> FactsRepository::addProgram(bool isCohort)
{
    const QString me = SqlDialect(m_executor.engine()).place(1, FieldType::Id);
    auto applications = rows(
        QStringLiteral("SELECT COUNT(CASE WHEN a.status IN ('accepted', 'enrolled', 'paused') THEN 1 END), "
                       "COUNT(CASE WHEN a.status IN ('submitted', 'under_review') THEN 1 END) FROM program_applications a WHERE a.%1 = %2")
            .arg(isCohort ? QStringLiteral("cohort_id") : QStringLiteral("program_id"), me),
        {m_id}, {FieldType::Integer, FieldType::Integer});
    if (!applications) {
        return applications.error();
    }
    auto own = rows(isCohort ? QStringLiteral("SELECT c.capacity, c.start_date, c.end_date FROM cohorts c WHERE c.id = ") + me
                             : QStringLiteral("SELECT g.max_participants, g.program_start, g.program_end FROM programs g WHERE g.id = ") + me,
                    {m_id}, {FieldType::Integer, FieldType::Date, FieldType::Date});
    if (!own) {
        return own.error();
    }
    const QList<QVariant> counts = applications.value().rows.constFirst();
    for (const QList<QVariant> &row : std::as_const(own.value().rows)) {
        if (row.at(0).toLongLong() > 0) {
            m_facts.progress.append({ProgressFact::Kind::Places, counts.at(0).toLongLong(), row.at(0).toLongLong()});
        }
        const QDate start = row.at(1).toDate();
        const QDate end = row.at(2).toDate();
        if (start.isValid() && end > start && m_today >= start) {
            m_facts.progress.append({ProgressFact::Kind::Days, std::min(start.daysTo(m_today), start.daysTo(end)), start.daysTo(end)});
        }
    }
    if (counts.at(1).toLongLong() > 0) {
        m_facts.pending.append({PendingFact::Kind::Applications, QStringLiteral("program_applications"), {}, {},
                                counts.at(1).toLongLong(), std::nullopt, false});
    }
    return {};
}

Result<void> FactsRepository::addProject()
{
    const QString me = SqlDialect(m_executor.engine()).place(1, FieldType::Id);
    Statement statement;
    statement.sql = QStringLiteral("SELECT j.progress_percentage, j.milestones FROM projects j WHERE j.id = ") + me;
    statement.values = {m_id};
    statement.columns = {FieldType::Decimal, FieldType::Json};
    statement.scales = {2, 0};
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        if (row.at(0).isValid()) {
            const qint64 percent = row.at(0).value<Decimal>().toString().section(QLatin1Char('.'), 0, 0).toLongLong();
            m_facts.progress.append({ProgressFact::Kind::Percent, percent, 100});
        }
        const auto milestones = parseGoals(row.at(1).toString());
        if (milestones && !milestones->isEmpty()) {
            const auto done = std::count_if(milestones->cbegin(), milestones->cend(), [](const Goal &goal) { return goal.done; });
            m_facts.progress.append({ProgressFact::Kind::Milestones, done, milestones->size()});
        }
    }
    return {};
}

Result<void> FactsRepository::nameLinks()
{
    RecordLabels labels(m_catalog, m_executor);
    for (const LinkFact &link : std::as_const(m_facts.links)) {
        labels.want(link.entity, link.id);
    }
    auto names = labels.load();
    if (!names) {
        return names.error();
    }
    for (LinkFact &link : m_facts.links) {
        link.label = names.value().value(link.id);
    }
    return {};
}

void FactsRepository::warn()
{
    const auto hasLink = [this](LinkFact::Kind kind) {
        return std::any_of(m_facts.links.cbegin(), m_facts.links.cend(), [kind](const LinkFact &link) { return link.kind == kind; });
    };
    const bool isEntrepreneur = m_entity == QLatin1String("entrepreneurs");
    if (isEntrepreneur && hasLink(LinkFact::Kind::Program) && !hasLink(LinkFact::Kind::Mentor)) {
        m_facts.warnings.append({WarningFact::Kind::NoMentor, 0, std::nullopt});
    }
    if (m_missedInARow >= missedMeetings) {
        m_facts.warnings.append({WarningFact::Kind::MissedMeetings, m_missedInARow, std::nullopt});
    }
    const bool accompanied = m_activeMentorships > 0 && (isEntrepreneur || m_entity == QLatin1String("mentorships"));
    const std::optional<Instant> quietSince = m_facts.lastSession ? m_facts.lastSession : m_activeSince;
    if (accompanied && quietSince) {
        const qint64 days = (m_now.microseconds - quietSince->microseconds) / microsecondsPerDay;
        if (days >= quietDays) {
            m_facts.warnings.append({WarningFact::Kind::NoSession, days, m_facts.lastSession});
        }
    }
    if (m_facts.overdueTasks > 0) {
        m_facts.warnings.append({WarningFact::Kind::OverdueTasks, m_facts.overdueTasks, std::nullopt});
    }
    const auto documents = std::count_if(m_facts.pending.cbegin(), m_facts.pending.cend(), [](const PendingFact &fact) {
        return fact.kind == PendingFact::Kind::Document;
    });
    if (documents > 0) {
        m_facts.warnings.append({WarningFact::Kind::MissingDocuments, documents, std::nullopt});
    }
}
