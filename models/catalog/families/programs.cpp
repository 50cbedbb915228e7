// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/programs.h"

#include "models/catalog/entitybuilder.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer programTypes()
{
    return closedList("programs.program_type", {
        term("incubation", text("catalog", "Incubation")),
        term("acceleration", text("catalog", "Acceleration")),
        term("mentorship", text("catalog", "Mentoring")),
        term("funding", text("catalog", "Funding")),
    });
}

VocabularyPointer programStates()
{
    return closedList("programs.status", {
        term("draft", text("catalog", "Draft", "programs.status")),
        term("published", text("catalog", "Published", "programs.status"), Tone::Info),
        term("active", text("catalog", "Active", "programs.status"), Tone::Success),
        term("completed", text("catalog", "Completed", "programs.status")),
        term("cancelled", text("catalog", "Cancelled", "programs.status"), Tone::Danger),
    });
}

VocabularyPointer programBenefits()
{
    return openList("programs.benefits", {
        term("funding", text("catalog", "Seed capital")),
        term("mentorship", text("catalog", "Mentoring")),
        term("workspace", text("catalog", "Workspace", "programs.benefits")),
        term("training", text("catalog", "Training")),
        term("network", text("catalog", "Network of contacts")),
        term("legal_support", text("catalog", "Legal support")),
    });
}

VocabularyPointer cohortStates()
{
    return closedList("cohorts.status", {
        term("planned", text("catalog", "Planned", "cohorts.status"), Tone::Info),
        term("active", text("catalog", "Active", "cohorts.status"), Tone::Success),
        term("completed", text("catalog", "Completed", "cohorts.status")),
        term("cancelled", text("catalog", "Cancelled", "cohorts.status"), Tone::Danger),
    });
}

VocabularyPointer applicationDecisions()
{
    return closedList("program_applications.decision", {
        term("accepted", text("catalog", "Accepted", "program_applications.status"), Tone::Success),
        term("waitlisted", text("catalog", "Waitlisted", "program_applications.status"), Tone::Warning),
        term("rejected", text("catalog", "Rejected", "program_applications.status"), Tone::Danger),
    });
}

Entity programEntity()
{
    using enum FieldFlag;
    return entity("programs", text("catalog", "Program"), text("catalog", "Programs"))
        .about(text("catalog", "What organizations offer to entrepreneurs: calls, dates, places and how people are chosen."), "layers")
        .creating(text("catalog", "New program"), text("catalog", "Create the first program: its call, its dates and its places."))
        .labelled("{name}", "organization_id")
        .sortedBy("program_start", Qt::DescendingOrder)
        .listOrder({"name", "organization_id", "program_type", "status", "program_start", "program_end", "max_participants", "enrolled_count", "places_free"})
        .ownedThrough({"organization_id"})
        .id()
        .belongsTo("organization_id", "organizations", text("catalog", "Organization"), Required | Listed)
        .string("name", text("catalog", "Name"), 200, Required | Listed | Searched)
        .help(text("catalog", "With the edition: \"Raíces 2027-1\"."))
        .multiLine("description", text("catalog", "Description"))
        .vocabulary("program_type", text("catalog", "Type"), 50, programTypes(), Required | Listed)
        .integer("duration_weeks", text("catalog", "Weeks")).atLeast(1)
        .integer("max_participants", text("catalog", "Places"), Listed).atLeast(0)
        .dateSpan("application_start", text("catalog", "Start of applications"), "application_end", text("catalog", "End of applications"))
        .help(text("catalog", "The last day counts."))
        .dateSpan("program_start", text("catalog", "Start of the program"), "program_end", text("catalog", "End of the program"), Listed)
        .json("eligibility_criteria", text("catalog", "Eligibility"), JsonShape::EligibilityCriteria)
        .help(text("catalog", "All of them have to hold for an application to be considered."))
        .json("required_documents", text("catalog", "Required documents"), JsonShape::RequiredDocuments)
        .json("selection_process", text("catalog", "Selection process"), JsonShape::SelectionProcess)
        .help(text("catalog", "The weights of all criteria add up to 100."))
        .tags("benefits", text("catalog", "Benefits"), {}, programBenefits())
        .json("success_metrics", text("catalog", "Success metrics"), JsonShape::SuccessMetrics)
        .vocabulary("status", text("catalog", "Status"), 20, programStates(), Listed).initially("draft")
        .boolean("is_public", text("catalog", "Public"), true)
        .help(text("catalog", "People outside the organization may see the call."))
        .derived("applications_count", FieldType::Integer, text("catalog", "Applications received"))
        .derived("enrolled_count", FieldType::Integer, text("catalog", "Taking part"), Listed)
        .help(text("catalog", "Enrolled in the program, or paused."))
        .derived("places_free", FieldType::Integer, text("catalog", "Places free"), Listed)
        .help(text("catalog", "The places less those who take part. Empty where there is no limit."))
        .audit()
        .section(text("catalog", "General"), {"name", "organization_id", "program_type", "description", "status", "is_public"})
        .section(text("catalog", "Dates"), {"application_start", "application_end", "program_start", "program_end", "duration_weeks"})
        .section(text("catalog", "Places and benefits"), {"max_participants", "benefits"})
        .section(text("catalog", "Eligibility"), {"eligibility_criteria", "required_documents"})
        .section(text("catalog", "Selection process"), {"selection_process"})
        .section(text("catalog", "Results"), {"success_metrics"})
        // A finished or cancelled program may be taken up again: people close things by mistake.
        .states("status", {{"draft", {"published", "cancelled"}}, {"published", {"active", "draft", "cancelled"}},
                           {"active", {"completed", "cancelled"}}, {"completed", {"active"}}, {"cancelled", {"draft"}}})
        .build();
}

Entity cohortEntity()
{
    using enum FieldFlag;
    return entity("cohorts", text("catalog", "Cohort"), text("catalog", "Cohorts"))
        .about(text("catalog", "The groups that go through a program together."), "users-round")
        .creating(text("catalog", "New cohort"), text("catalog", "A cohort gathers the people who start a program at the same time."))
        .labelled("{name}", "program_id")
        .sortedBy("start_date", Qt::DescendingOrder)
        .listOrder({"name", "program_id", "status", "start_date", "end_date", "capacity"})
        .ownedThrough({"program_id", "organization_id"})
        .id()
        .belongsTo("program_id", "programs", text("catalog", "Program"), Required | Listed)
        .string("name", text("catalog", "Name"), 200, Required | Listed | Searched)
        .multiLine("description", text("catalog", "Description"))
        .dateSpan("start_date", text("catalog", "Start"), "end_date", text("catalog", "End"), Listed)
        .integer("capacity", text("catalog", "Places"), Listed).atLeast(0)
        .vocabulary("status", text("catalog", "Status"), 20, cohortStates(), Listed).initially("planned")
        .audit()
        .section(text("catalog", "General"), {"program_id", "name", "status", "description"})
        .section(text("catalog", "Dates and places"), {"start_date", "end_date", "capacity"})
        .states("status", {{"planned", {"active", "cancelled"}}, {"active", {"completed", "cancelled"}},
                           {"completed", {"active"}}, {"cancelled", {"planned"}}})
        .build();
}

Entity applicationEntity()
{
    using enum FieldFlag;
    return entity("program_applications", text("catalog", "Application"), text("catalog", "Applications"))
        .about(text("catalog", "Each person's way through a program, from the application to the graduation."), "inbox")
        .creating(text("catalog", "New application"), text("catalog", "Applications arrive while a call is open; they can also be written down here."))
        .labelled("{entrepreneur_id} · {program_id}")
        .sortedBy("submitted_at", Qt::DescendingOrder)
        .listOrder({"entrepreneur_id", "program_id", "cohort_id", "project_id", "status", "submitted_at"})
        .ownedThrough({"program_id", "organization_id"})
        .id()
        .belongsTo("program_id", "programs", text("catalog", "Program"), Required | Listed)
        .belongsTo("entrepreneur_id", "entrepreneurs", text("catalog", "Entrepreneur"), Required | Listed | Searched)
        .belongsTo("cohort_id", "cohorts", text("catalog", "Cohort"), Listed)
        .belongsTo("project_id", "projects", text("catalog", "Project"), Listed | Searched)
        .vocabulary("status", text("catalog", "Status"), 20, applicationStateList(), Required | Listed).initially("submitted")
        .json("answers", text("catalog", "Answers"), JsonShape::TextMap)
        .instant("submitted_at", text("catalog", "Submitted"), Listed)
        .vocabulary("decision", text("catalog", "Decision"), 20, applicationDecisions())
        .instant("decided_at", text("catalog", "Decided"))
        .belongsTo("decided_by", "users", text("catalog", "Decided by"))
        .multiLine("reason", text("catalog", "Reason"))
        .help(text("catalog", "Why the person was chosen or not, or why they left."))
        .audit()
        .section(text("catalog", "General"), {"program_id", "entrepreneur_id", "project_id", "cohort_id", "status", "submitted_at"})
        .section(text("catalog", "Answers"), {"answers"})
        .section(text("catalog", "Decision"), {"decision", "decided_at", "decided_by", "reason"})
        // A small call decides at once; a rejected or withdrawn application may be looked at again.
        .states("status", {{"submitted", {"under_review", "accepted", "waitlisted", "rejected", "withdrawn"}},
                           {"under_review", {"accepted", "waitlisted", "rejected", "withdrawn"}},
                           {"accepted", {"enrolled", "waitlisted", "rejected", "withdrawn"}},
                           {"waitlisted", {"accepted", "rejected", "withdrawn"}},
                           {"rejected", {"under_review"}},
                           {"withdrawn", {"under_review"}},
                           {"enrolled", {"paused", "completed", "dropped_out"}},
                           {"paused", {"enrolled", "dropped_out"}},
                           {"completed", {"graduated", "enrolled"}},
                           {"graduated", {"completed"}},
                           {"dropped_out", {"enrolled"}}})
        .build();
}

Entity reviewEntity()
{
    using enum FieldFlag;
    return entity("application_reviews", text("catalog", "Review"), text("catalog", "Reviews"))
        .about(text("catalog", "What reviewers think of applications, stage by stage."), "clipboard-check")
        .creating(text("catalog", "New review"), text("catalog", "Reviews appear when reviewers score applications."))
        .labelled("{reviewer_id} → {application_id}", "stage")
        .sortedBy("created_at", Qt::DescendingOrder)
        .listOrder({"application_id", "reviewer_id", "stage", "scores", "has_conflict", "submitted_at"})
        .ownedThrough({"application_id", "program_id", "organization_id"})
        .id()
        .belongsTo("application_id", "program_applications", text("catalog", "Application"), Required | Listed)
        .belongsTo("reviewer_id", "users", text("catalog", "Reviewer"), Required | Listed | Searched)
        .string("stage", text("catalog", "Stage", "application_reviews.stage"), 50, Listed)
        .help(text("catalog", "The stage of the program's selection process."))
        .json("scores", text("catalog", "Scores"), JsonShape::Scores, Listed)
        .multiLine("comment", text("catalog", "Comment"))
        .boolean("has_conflict", text("catalog", "Conflict of interest"), false, Listed)
        .help(text("catalog", "The reviewer knows the person; the scores do not count."))
        .instant("submitted_at", text("catalog", "Submitted"), Listed)
        .audit()
        .section(text("catalog", "General"), {"application_id", "reviewer_id", "stage", "has_conflict", "submitted_at"})
        .section(text("catalog", "Evaluation"), {"scores", "comment"})
        .build();
}
} // namespace

std::vector<Entity> programEntities()
{
    return {programEntity(), applicationEntity(), cohortEntity(), reviewEntity()};
}
