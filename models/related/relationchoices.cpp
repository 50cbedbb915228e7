// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/relationchoices.h"

#include <QHash>

#include <vector>

// One line a relation, however long it is.
// clang-format off

namespace {

struct RelationChoice
{
    const char *relation;
    const char *columns; ///< of what is shown, by spaces; empty: as the catalogue gives them
    const char *between; ///< of the table between two records
    const char *sort;    ///< "-" before it: newest first
    Text title;
};

const std::vector<RelationChoice> &relationChoices()
{
    static const std::vector<RelationChoice> choices = {
        {"cohorts.program_id", "name status start_date capacity", "", "-start_date", {}},
        {"program_applications.program_id", "entrepreneur_id status submitted_at cohort_id", "", "-submitted_at", {}},
        {"program_applications.cohort_id", "entrepreneur_id status project_id", "", "-submitted_at", {}},
        {"program_applications.project_id", "program_id status cohort_id submitted_at", "", "-submitted_at", {}},
        {"program_applications.entrepreneur_id", "program_id status cohort_id submitted_at", "", "-submitted_at", {}},
        {"program_applications.decided_by", "entrepreneur_id program_id status decided_at", "", "-decided_at", text("related", "Applications decided")},
        {"application_reviews.application_id", "reviewer_id stage submitted_at", "", "-submitted_at", {}},
        {"application_reviews.reviewer_id", "application_id stage submitted_at", "", "-submitted_at", text("related", "Reviews written")},
        {"projects.entrepreneur_id", "name status stage progress_percentage", "", "name", {}},
        {"projects.program_id", "name status entrepreneur_id stage", "", "name", {}},
        {"mentorships.entrepreneur_id", "ally_id status start_date total_sessions_completed", "", "-start_date", {}},
        {"mentorships.ally_id", "entrepreneur_id status start_date total_sessions_completed", "", "-start_date", {}},
        {"mentorships.program_id", "entrepreneur_id status ally_id start_date", "", "-start_date", {}},
        {"mentorships.cohort_id", "entrepreneur_id status ally_id start_date", "", "-start_date", {}},
        {"mentorships.project_id", "ally_id status start_date total_sessions_completed", "", "-start_date", {}},
        {"meetings.mentorship_id", "title scheduled_start status attendee_count", "", "-scheduled_start", {}},
        {"meetings.project_id", "title scheduled_start status attendee_count", "", "-scheduled_start", {}},
        {"meeting_participants.user_id", "title scheduled_start status", "attendance_status", "-scheduled_start", {}},
        {"meeting_participants.meeting_id", "first_name", "attendance_status role invitation_status", "first_name", text("related", "Participants")},
        {"user_organizations.user_id", "name", "role accepted_at", "name", {}},
        {"user_organizations.organization_id", "first_name", "role user_type", "first_name", text("related", "Members")},
        {"conversation_participants.user_id", "title", "role", "-updated_at", {}},
        {"conversation_participants.conversation_id", "first_name", "role joined_at", "first_name", text("related", "Participants")},
        {"messages.conversation_id", "sender_id content created_at", "", "-created_at", {}},
        {"messages.sender_id", "content created_at conversation_id", "", "-created_at", text("related", "Messages written")},
        {"messages.reply_to_id", "sender_id content created_at", "", "-created_at", text("related", "Answers")},
        {"tasks.assigned_to", "title status due_date priority", "", "-due_date", {}},
        {"tasks.assigned_by", "title status due_date assigned_to", "", "-due_date", text("related", "Tasks given to others")},
        {"tasks.parent_task_id", "title status due_date assigned_to", "", "due_date", text("related", "Parts of the task")},
        {"tasks.project_id", "title status due_date assigned_to", "", "-due_date", {}},
        {"tasks.mentorship_id", "title status due_date assigned_to", "", "-due_date", {}},
        {"tasks.meeting_id", "title status due_date assigned_to", "", "-due_date", {}},
        {"documents.owner_id", "original_filename document_type created_at", "", "-created_at", {}},
        {"documents.project_id", "original_filename document_type created_at", "", "-created_at", {}},
        {"documents.mentorship_id", "original_filename document_type created_at", "", "-created_at", {}},
        {"documents.meeting_id", "original_filename document_type created_at", "", "-created_at", {}},
        {"documents.parent_document_id", "original_filename version created_at", "", "-created_at", text("related", "Later versions")},
        {"user_ratings.rated_id", "rater_id rating context_type created_at", "", "-created_at", text("related", "Ratings received")},
        {"user_ratings.rater_id", "rated_id rating context_type created_at", "", "-created_at", text("related", "Ratings given")},
        {"user_consents.user_id", "consent_type granted granted_at", "", "-granted_at", {}},
        {"notifications.user_id", "title is_read created_at", "", "-created_at", {}},
        {"contacts.person_id", "channel contacted_at subject contacted_by", "", "-contacted_at", text("related", "Contacts with the person")},
        {"contacts.contacted_by", "person_id channel contacted_at subject", "", "-contacted_at", text("related", "Contacts made")},
        {"verifications.organization_id", "status decided_at decided_by note", "", "-decided_at", {}},
        {"verifications.person_id", "subject status decided_at decided_by", "", "-decided_at", {}},
        {"verifications.decided_by", "subject status decided_at organization_id", "", "-decided_at", text("related", "Verifications decided")},
        {"entrepreneurs.organization_id", "first_name availability_status projects_count", "", "first_name", {}},
        {"allies.organization_id", "first_name availability_status current_entrepreneurs", "", "first_name", {}},
        {"clients.organization_id", "first_name status company_name", "", "first_name", {}},
        {"programs.organization_id", "name status program_start program_end", "", "-program_start", {}},
    };
    return choices;
}

/// What people open a record for, first.
const char *const rankedRelations[] = {
    "mentorships.entrepreneur_id", "mentorships.ally_id", "cohorts", "meetings", "meeting_participants", "programs",
    "program_applications.program_id", "program_applications.cohort_id", "program_applications.project_id",
    "program_applications.entrepreneur_id", "application_reviews.application_id", "projects", "mentorships", "tasks.assigned_to",
    "tasks.project_id", "tasks.mentorship_id", "tasks.meeting_id", "tasks.parent_task_id", "documents", "contacts.person_id",
    "user_organizations", "conversation_participants", "conversations", "messages.conversation_id", "entrepreneurs", "allies", "clients",
    "user_ratings.rated_id", "verifications.organization_id", "verifications.person_id", "user_consents", "availability_exceptions", "tasks", "program_applications", "application_reviews",
    "contacts", "messages", "user_ratings", "notifications", "verifications",
};
// clang-format on

const RelationChoice *choiceOf(const QString &id)
{
    static const QHash<QString, const RelationChoice *> byId = [] {
        QHash<QString, const RelationChoice *> all;
        for (const RelationChoice &choice : relationChoices()) {
            all.insert(QString::fromLatin1(choice.relation), &choice);
        }
        return all;
    }();
    return byId.value(id, nullptr);
}

QStringList knownFields(const Entity &entity, const char *names)
{
    QStringList known;
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (entity.field(name) != nullptr) {
            known.append(name);
        }
    }
    return known;
}

} // namespace

void applyChoice(Relation &relation)
{
    const RelationChoice *choice = choiceOf(relation.id);
    if (choice == nullptr) {
        return;
    }
    if (const QStringList columns = knownFields(*relation.shown, choice->columns); !columns.isEmpty()) {
        relation.columns = columns;
    }
    if (relation.far != nullptr) {
        relation.betweenColumns = knownFields(*relation.entity, choice->between);
    }
    const QString sort = QString::fromLatin1(choice->sort);
    const bool descending = sort.startsWith(QLatin1Char('-'));
    const QString field = descending ? sort.mid(1) : sort;
    if (relation.shown->field(field) != nullptr) {
        relation.sortField = field;
        relation.order = descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    relation.title = choice->title;
}

int choiceRank(const Relation &relation)
{
    int rank = 0;
    for (const char *name : rankedRelations) {
        const QString ranked = QString::fromLatin1(name);
        if (ranked == relation.id || ranked == relation.entity->name) {
            return rank;
        }
        ++rank;
    }
    return rank;
}
