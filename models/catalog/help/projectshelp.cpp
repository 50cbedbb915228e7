// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout projectHelpTexts[] = {
    {"projects.entrepreneur_id", text("help", "The person behind the project, who is called about it. Partners stand in the team.")},
    {"projects.program_id", text("help", "The program that accompanies the project now. Empty for projects outside every program.")},
    {"projects.name", text("help", "The name under which the project is known, or the working name until it has one.")},
    {"projects.description", text("help", "What the project is, in a paragraph that somebody who never heard of it understands.")},
    {"projects.tagline", text("help", "The project in one sentence, as it would stand on a poster: “Coffee leather for shoes that last”.")},
    {"projects.industry", text("help", "The trade in which the project earns its money. Mentors are matched by it and reports are split by it.")},
    {"projects.business_model", text("help", "To whom it sells and how: to people, to companies, by subscription, as a meeting place of both.")},
    {"projects.problem_statement", text("help", "Whose problem it solves, and how those people manage today. Reviewers start reading here.")},
    {"projects.solution_description", text("help", "What the project does about the problem, and why that is better than what there is.")},
    {"projects.target_market", text("help", "Who buys it, and how many of them there are: “bakeries in Antioquia, about 3,000”.")},
    {"projects.competitive_analysis", text("help", "Who else solves this problem, and what the project does differently.")},
    {"projects.revenue_model", text("help", "Where the money comes from: sales, rents, commissions, contracts.")},
    {"projects.funding_needed", text("help", "How much money the project looks for to reach its next step, without what it has already.")},
    {"projects.funding_raised", text("help", "Money received from outside so far: seed capital, prizes, credits, investment. Not its sales.")},
    {"projects.current_revenue", text("help", "What the project sells in a usual month at present. Reports compare it with the baseline.")},
    {"projects.projected_revenue", text("help", "What the entrepreneur expects to sell, one line a year: 2027 and its amount.")},
    {"projects.team_size", text("help", "How many people work in the project, the entrepreneur included, paid or not.")},
    {"projects.team_members", text("help", "Who works in it and at what: name and role, one person a line.")},
    {"projects.required_skills", text("help", "What the team lacks, such as bookkeeping or export. Mentors are proposed by these words.")},
    {"projects.status", text("help", "What the project is doing now, from the idea to growth, or paused. Only the moves that make sense now are offered.")},
    {"projects.stage", text("help", "How far the product itself has come, from concept to production. Programs accept projects from a certain stage on.")},
    {"projects.progress_percentage", text("help", "How much of what was planned with the mentor is done, from 0 to 100.")},
    {"projects.started_date", text("help", "When work on the project began, even before it joined a program.")},
    {"projects.target_launch_date", text("help", "When the entrepreneur plans to sell for the first time.")},
    {"projects.actual_launch_date", text("help", "When the first sale really happened. Empty until then.")},
    {"projects.user_metrics", text("help", "Figures about its customers, one a line, such as “active customers” and their number.")},
    {"projects.market_validation", text("help", "What shows that people want it: interviews, letters of intent, first sales. One fact a line.")},
    {"projects.milestones", text("help", "The steps that were agreed, each with its day, and whether it is done.")},
    {"projects.is_public", text("help", "Whether allies and other organizations may see the project's name and sentence.")},
    {"projects.seeking_funding", text("help", "On when the project looks for money now. Funders find it by this.")},
    {"projects.seeking_mentorship", text("help", "On when the project would like a mentor. The matching of mentors starts from these.")},
    {"projects.seeking_partners", text("help", "On when the project looks for partners or allies to work with.")},
};
} // namespace

std::span<const FieldAbout> projectHelp()
{
    return projectHelpTexts;
}
