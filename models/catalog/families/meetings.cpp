// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/meetings.h"

#include "models/catalog/entitybuilder.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer meetingTypes()
{
    return closedList("meetings.meeting_type", {
        term("mentorship", text("catalog", "Mentoring session")),
        term("project_review", text("catalog", "Project review")),
        term("team", text("catalog", "Workshop or team meeting")),
        term("investor_pitch", text("catalog", "Pitch to investors")),
    });
}

VocabularyPointer locationTypes()
{
    return closedList("meetings.location_type", {
        term("online", text("catalog", "Online")),
        term("in_person", text("catalog", "In person")),
        term("hybrid", text("catalog", "Both")),
    });
}

VocabularyPointer meetingStates()
{
    return closedList("meetings.status", {
        term("scheduled", text("catalog", "Scheduled", "meetings.status"), Tone::Info),
        term("in_progress", text("catalog", "In progress", "meetings.status"), Tone::Success),
        term("completed", text("catalog", "Held", "meetings.status"), Tone::Success),
        term("cancelled", text("catalog", "Cancelled", "meetings.status"), Tone::Danger),
        term("rescheduled", text("catalog", "Rescheduled", "meetings.status"), Tone::Warning),
    });
}

VocabularyPointer participantRoles()
{
    return closedList("meeting_participants.role", {
        term("organizer", text("catalog", "Organizer")),
        term("required", text("catalog", "Required", "meeting_participants.role")),
        term("optional", text("catalog", "Optional", "meeting_participants.role")),
        term("observer", text("catalog", "Observer")),
    });
}

VocabularyPointer invitationStates()
{
    return closedList("meeting_participants.invitation_status", {
        term("pending", text("catalog", "No answer yet")),
        term("accepted", text("catalog", "Accepted", "meeting_participants.invitation_status"), Tone::Success),
        term("declined", text("catalog", "Declined", "meeting_participants.invitation_status"), Tone::Danger),
        term("tentative", text("catalog", "Perhaps"), Tone::Warning),
    });
}

VocabularyPointer attendanceStates()
{
    return closedList("meeting_participants.attendance_status", {
        term("unknown", text("catalog", "Not recorded")),
        term("present", text("catalog", "Attended"), Tone::Success),
        term("absent", text("catalog", "Did not come"), Tone::Danger),
        term("late", text("catalog", "Came late"), Tone::Warning),
    });
}

VocabularyPointer connectionQualities()
{
    return closedList("meeting_participants.connection_quality", {
        term("excellent", text("catalog", "Excellent")),
        term("good", text("catalog", "Good")),
        term("fair", text("catalog", "Fair")),
        term("poor", text("catalog", "Poor")),
    });
}

Entity meetingEntity()
{
    using enum FieldFlag;
    return entity("meetings", text("catalog", "Meeting"), text("catalog", "Meetings"))
        .about(text("catalog", "Sessions, workshops and committees: when, where, who came and what was agreed."), "calendar")
        .creating(text("catalog", "New meeting"), text("catalog", "Schedule the first session of a mentorship or a workshop."))
        .labelled("{title}", "scheduled_start")
        .sortedBy("scheduled_start", Qt::DescendingOrder)
        .listOrder({"scheduled_start", "title", "meeting_type", "location_type", "status", "attendee_count"})
        .ownedThrough({"mentorship_id", "program_id", "organization_id"})
        .id()
        .belongsTo("mentorship_id", "mentorships", text("catalog", "Mentorship"))
        .belongsTo("project_id", "projects", text("catalog", "Project"))
        .string("title", text("catalog", "Title"), 200, Required | Listed | Searched)
        .multiLine("description", text("catalog", "Description"))
        .vocabulary("meeting_type", text("catalog", "Type"), 30, meetingTypes(), Required | Listed).initially("mentorship")
        .instant("scheduled_start", text("catalog", "Start"), Required | Listed)
        .instant("scheduled_end", text("catalog", "End"), Required).after("scheduled_start")
        .instant("actual_start", text("catalog", "Began"))
        .instant("actual_end", text("catalog", "Ended")).notBefore("actual_start")
        .vocabulary("timezone", text("catalog", "Time zone"), 50, timeZoneList()).initially("America/Bogota")
        .vocabulary("location_type", text("catalog", "How"), 20, locationTypes(), Required | Listed).initially("online")
        .json("location_details", text("catalog", "Place"), JsonShape::Location)
        .help(text("catalog", "Platform and link, or address and room. A room cannot be booked twice."))
        .json("agenda", text("catalog", "Agenda"), JsonShape::Agenda)
        .json("objectives", text("catalog", "Objectives"), JsonShape::StringList)
        .json("materials", text("catalog", "Materials"), JsonShape::StringList)
        .vocabulary("status", text("catalog", "Status"), 20, meetingStates(), Listed).initially("scheduled")
        .string("cancellation_reason", text("catalog", "Reason"), 200)
        .help(text("catalog", "Why it was cancelled or moved."))
        .multiLine("notes", text("catalog", "Minutes"))
        .json("action_items", text("catalog", "Action items"), JsonShape::ActionItems)
        .json("next_steps", text("catalog", "Next steps"), JsonShape::StringList)
        .json("attachments", text("catalog", "Attachments"), JsonShape::StringList)
        .integer("attendee_count", text("catalog", "Attended"), Listed | ReadOnly).atLeast(0)
        .integer("duration_minutes", text("catalog", "Minutes held")).atLeast(0)
        .integer("productivity_rating", text("catalog", "How useful it was")).range(1, 5)
        .help(text("catalog", "From 1 to 5."))
        .audit()
        .section(text("catalog", "General"), {"title", "meeting_type", "mentorship_id", "project_id", "description", "status", "cancellation_reason"})
        .section(text("catalog", "Time and place"), {"scheduled_start", "scheduled_end", "timezone", "location_type", "location_details"})
        .section(text("catalog", "Content"), {"agenda", "objectives", "materials"})
        .section(text("catalog", "Minutes"), {"actual_start", "actual_end", "duration_minutes", "notes", "action_items", "next_steps", "attachments", "productivity_rating"})
        // A rescheduled meeting has freed its time: the new one is another record. What was held stays held.
        .states("status", {{"scheduled", {"in_progress", "completed", "cancelled", "rescheduled"}},
                           {"in_progress", {"completed", "cancelled"}},
                           {"completed", {"in_progress"}}, {"cancelled", {"scheduled"}}, {"rescheduled", {}}})
        .build();
}

Entity participantEntity()
{
    using enum FieldFlag;
    return entity("meeting_participants", text("catalog", "Meeting participant"), text("catalog", "Meeting participants"))
        .about(text("catalog", "Who is invited to which meeting, what they answered and whether they came."), "user-check")
        .creating(text("catalog", "New participant"), text("catalog", "Add who has to be at a meeting."))
        .labelled("{user_id} · {meeting_id}", "role")
        .sortedBy("created_at", Qt::DescendingOrder)
        .ownedThrough({"meeting_id", "mentorship_id", "program_id", "organization_id"})
        .id()
        .belongsTo("meeting_id", "meetings", text("catalog", "Meeting"), Required | Listed | Searched)
        .belongsTo("user_id", "users", text("catalog", "Person"), Required | Listed | Searched)
        .vocabulary("role", text("catalog", "Role"), 20, participantRoles(), Required | Listed).initially("required")
        .vocabulary("invitation_status", text("catalog", "Answer"), 20, invitationStates(), Listed).initially("pending")
        .vocabulary("attendance_status", text("catalog", "Attendance"), 20, attendanceStates(), Listed).initially("unknown")
        .instant("joined_at", text("catalog", "Joined"))
        .instant("left_at", text("catalog", "Left")).notBefore("joined_at")
        .vocabulary("connection_quality", text("catalog", "Connection"), 20, connectionQualities())
        .multiLine("private_notes", text("catalog", "Private notes"), Personal)
        .integer("satisfaction_rating", text("catalog", "Satisfaction")).range(1, 5)
        .help(text("catalog", "From 1 to 5."))
        .timestamps()
        .section(text("catalog", "General"), {"meeting_id", "user_id", "role", "invitation_status"})
        .section(text("catalog", "Attendance"), {"attendance_status", "joined_at", "left_at", "connection_quality", "satisfaction_rating", "private_notes"})
        .build();
}
} // namespace

std::vector<Entity> meetingEntities()
{
    return {meetingEntity(), participantEntity()};
}
