// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/projects.h"

#include "models/catalog/entitybuilder.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer projectStates()
{
    return closedList("projects.status", {
        term("idea", text("catalog", "Idea")),
        term("development", text("catalog", "In development", "projects.status"), Tone::Info),
        term("testing", text("catalog", "In testing", "projects.status"), Tone::Info),
        term("launch", text("catalog", "Launch", "projects.status"), Tone::Success),
        term("growth", text("catalog", "Growth", "projects.status"), Tone::Success),
        term("pivot", text("catalog", "Changing course", "projects.status"), Tone::Warning),
        term("paused", text("catalog", "Paused", "projects.status"), Tone::Warning),
        term("completed", text("catalog", "Completed", "projects.status")),
    });
}

VocabularyPointer businessModels()
{
    return openList("projects.business_model", {
        term("b2c", text("catalog", "Sells to people (B2C)")),
        term("b2b", text("catalog", "Sells to companies (B2B)")),
        term("b2b2c", text("catalog", "Sells through companies (B2B2C)")),
        term("marketplace", text("catalog", "Marketplace")),
        term("subscription", text("catalog", "Subscription")),
        term("social", text("catalog", "Social enterprise")),
    });
}

Entity projectEntity()
{
    using enum FieldFlag;
    return entity("projects", text("catalog", "Project"), text("catalog", "Projects"))
        .about(text("catalog", "What entrepreneurs build: stage, money, team and progress."), "lightbulb")
        .creating(text("catalog", "New project"), text("catalog", "A project belongs to an entrepreneur and may take part in a program."))
        .labelled("{name}", "entrepreneur_id")
        .sortedBy("name")
        .listOrder({"name", "entrepreneur_id", "program_id", "industry", "stage", "status", "progress_percentage", "last_session_at"})
        .ownedThrough({"program_id", "organization_id"})
        .id()
        .belongsTo("entrepreneur_id", "entrepreneurs", text("catalog", "Entrepreneur"), Required | Listed)
        .belongsTo("program_id", "programs", text("catalog", "Program"), Listed)
        .string("name", text("catalog", "Name"), 200, Required | Listed | Searched)
        .multiLine("description", text("catalog", "Description"))
        .string("tagline", text("catalog", "In one sentence"), 500, Searched)
        .vocabulary("industry", text("catalog", "Industry"), 100, industryList(), Listed)
        .vocabulary("business_model", text("catalog", "Business model"), 50, businessModels())
        .multiLine("problem_statement", text("catalog", "Problem"))
        .help(text("catalog", "Whose problem it is, and how they live with it today."))
        .multiLine("solution_description", text("catalog", "Solution"))
        .json("target_market", text("catalog", "Target market"), JsonShape::TextMap)
        .json("competitive_analysis", text("catalog", "Competition"), JsonShape::TextMap)
        .json("revenue_model", text("catalog", "Revenue model"), JsonShape::TextMap)
        .money("funding_needed", text("catalog", "Funding needed"), 15, 2).atLeast(0)
        .money("funding_raised", text("catalog", "Funding raised"), 15, 2).atLeast(0).initially(0)
        .money("current_revenue", text("catalog", "Monthly sales"), 15, 2).atLeast(0).initially(0)
        .json("projected_revenue", text("catalog", "Projected revenue"), JsonShape::TextMap)
        .help(text("catalog", "One line a year."))
        .integer("team_size", text("catalog", "Team size")).atLeast(0).initially(1)
        .json("team_members", text("catalog", "Team"), JsonShape::StringList)
        .tags("required_skills", text("catalog", "Skills needed"))
        .vocabulary("status", text("catalog", "Status"), 20, projectStates(), Listed).initially("idea")
        .vocabulary("stage", text("catalog", "Stage"), 20, projectStageList(), Listed).initially("concept")
        .decimal("progress_percentage", text("catalog", "Progress (%)"), 5, 2, Listed).range(0, 100).initially(0)
        .date("started_date", text("catalog", "Started"))
        .date("target_launch_date", text("catalog", "Planned launch")).notBefore("started_date")
        .date("actual_launch_date", text("catalog", "Launched")).notBefore("started_date")
        .json("user_metrics", text("catalog", "User metrics"), JsonShape::TextMap)
        .json("market_validation", text("catalog", "Market validation"), JsonShape::TextMap)
        .json("milestones", text("catalog", "Milestones"), JsonShape::Goals)
        .boolean("is_public", text("catalog", "Public"), false)
        .boolean("seeking_funding", text("catalog", "Seeking funding"), false)
        .boolean("seeking_mentorship", text("catalog", "Seeking a mentor"), true)
        .boolean("seeking_partners", text("catalog", "Seeking partners"), false)
        .derived("last_session_at", FieldType::Instant, text("catalog", "Last session"), Listed).shownAsAge(text("catalog", "Session", "how long ago"))
        .help(text("catalog", "The latest mentoring session that was held for the project."))
        .audit()
        .section(text("catalog", "General"), {"name", "entrepreneur_id", "program_id", "tagline", "description", "industry", "business_model"})
        .section(text("catalog", "Progress"), {"status", "stage", "progress_percentage", "started_date", "target_launch_date", "actual_launch_date", "milestones"})
        .section(text("catalog", "Business"), {"problem_statement", "solution_description", "target_market", "competitive_analysis", "revenue_model"})
        .section(text("catalog", "Money"), {"funding_needed", "funding_raised", "current_revenue", "projected_revenue"})
        .section(text("catalog", "Team"), {"team_size", "team_members", "required_skills"})
        .section(text("catalog", "Traction"), {"user_metrics", "market_validation"})
        .section(text("catalog", "Looking for"), {"seeking_mentorship", "seeking_funding", "seeking_partners", "is_public"})
        // Building is not a straight line: everything may pause or change course, and go on from there.
        .states("status", {{"idea", {"development", "pivot", "paused", "completed"}},
                           {"development", {"idea", "testing", "launch", "pivot", "paused", "completed"}},
                           {"testing", {"development", "launch", "pivot", "paused", "completed"}},
                           {"launch", {"testing", "growth", "pivot", "paused", "completed"}},
                           {"growth", {"launch", "pivot", "paused", "completed"}},
                           {"pivot", {"idea", "development", "testing", "launch", "paused", "completed"}},
                           {"paused", {"idea", "development", "testing", "launch", "growth", "pivot", "completed"}},
                           {"completed", {"growth", "paused"}}})
        .build();
}
} // namespace

std::vector<Entity> projectEntities()
{
    return {projectEntity()};
}
