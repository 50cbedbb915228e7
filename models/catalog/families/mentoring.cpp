// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/mentoring.h"

#include "models/catalog/entitybuilder.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer mentorshipTypes()
{
    return closedList("mentorships.mentorship_type", {
        term("ongoing", text("catalog", "Ongoing", "mentorships.mentorship_type")),
        term("project_based", text("catalog", "For a project")),
        term("one_time", text("catalog", "One time")),
    });
}

VocabularyPointer sessionFrequencies()
{
    return closedList("mentorships.session_frequency", {
        term("weekly", text("catalog", "Every week")),
        term("biweekly", text("catalog", "Every two weeks")),
        term("monthly", text("catalog", "Every month")),
    });
}

VocabularyPointer mentorshipStates()
{
    return closedList("mentorships.status", {
        term("active", text("catalog", "Active", "mentorships.status"), Tone::Success),
        term("paused", text("catalog", "Paused", "mentorships.status"), Tone::Warning),
        term("completed", text("catalog", "Completed", "mentorships.status")),
        term("cancelled", text("catalog", "Cancelled", "mentorships.status"), Tone::Danger),
    });
}

Entity mentorshipEntity()
{
    using enum FieldFlag;
    return entity("mentorships", text("catalog", "Mentorship"), text("catalog", "Mentorships"))
        .about(text("catalog", "Which mentor accompanies whom, how often they meet and how it goes."), "link")
        .creating(text("catalog", "New mentorship"), text("catalog", "A mentorship brings a mentor and an entrepreneur together."))
        .labelled("{ally_id} → {entrepreneur_id}", "project_id")
        .sortedBy("start_date", Qt::DescendingOrder)
        .listOrder({"entrepreneur_id", "ally_id", "project_id", "program_id", "total_sessions_completed", "total_sessions_planned", "status", "start_date"})
        .ownedThrough({"program_id", "organization_id"})
        .id()
        .belongsTo("ally_id", "allies", text("catalog", "Mentor"), Required | Listed | Searched)
        .belongsTo("entrepreneur_id", "entrepreneurs", text("catalog", "Entrepreneur"), Required | Listed | Searched).differsFrom("ally_id")
        .belongsTo("project_id", "projects", text("catalog", "Project"), Listed | Searched)
        .belongsTo("program_id", "programs", text("catalog", "Program"), Listed)
        .help(text("catalog", "Decides which organization the mentorship belongs to."))
        .belongsTo("cohort_id", "cohorts", text("catalog", "Cohort"))
        .vocabulary("mentorship_type", text("catalog", "Type"), 20, mentorshipTypes(), Required).initially("ongoing")
        .tags("focus_areas", text("catalog", "Focus areas"), {}, expertiseList())
        .json("goals", text("catalog", "Goals"), JsonShape::Goals)
        .integer("duration_weeks", text("catalog", "Weeks")).atLeast(1)
        .integer("total_sessions_planned", text("catalog", "Sessions planned"), Listed).atLeast(0).initially(0)
        .integer("total_sessions_completed", text("catalog", "Sessions held"), Listed | ReadOnly).atLeast(0)
        .vocabulary("session_frequency", text("catalog", "How often"), 20, sessionFrequencies())
        .integer("session_duration_minutes", text("catalog", "Minutes of a session")).atLeast(1).initially(60)
        .multiLine("progress_notes", text("catalog", "Progress"))
        .json("achievements", text("catalog", "Achievements"), JsonShape::StringList)
        .json("challenges", text("catalog", "Challenges"), JsonShape::StringList)
        .json("success_metrics", text("catalog", "Success metrics"), JsonShape::SuccessMetrics)
        .date("start_date", text("catalog", "Start"), Required | Listed)
        .date("end_date", text("catalog", "End")).notBefore("start_date")
        .date("actual_end_date", text("catalog", "Ended")).notBefore("start_date")
        .vocabulary("status", text("catalog", "Status"), 20, mentorshipStates(), Listed).initially("active")
        .integer("entrepreneur_rating", text("catalog", "Rating by the entrepreneur")).range(1, 5)
        .integer("ally_rating", text("catalog", "Rating by the mentor")).range(1, 5)
        .multiLine("entrepreneur_feedback", text("catalog", "What the entrepreneur says"))
        .multiLine("ally_feedback", text("catalog", "What the mentor says"))
        .audit()
        .section(text("catalog", "General"), {"entrepreneur_id", "ally_id", "project_id", "program_id", "cohort_id", "mentorship_type", "status"})
        .section(text("catalog", "Sessions"), {"start_date", "end_date", "actual_end_date", "duration_weeks", "session_frequency", "session_duration_minutes", "total_sessions_planned"})
        .section(text("catalog", "Goals"), {"focus_areas", "goals", "success_metrics"})
        .section(text("catalog", "Progress"), {"progress_notes", "achievements", "challenges"})
        .section(text("catalog", "Evaluation"), {"entrepreneur_rating", "entrepreneur_feedback", "ally_rating", "ally_feedback"})
        // A finished mentorship of the same pair and project is reopened, not written down again.
        .states("status", {{"active", {"paused", "completed", "cancelled"}}, {"paused", {"active", "completed", "cancelled"}},
                           {"completed", {"active"}}, {"cancelled", {"active"}}})
        .build();
}
} // namespace

std::vector<Entity> mentoringEntities()
{
    return {mentorshipEntity()};
}
