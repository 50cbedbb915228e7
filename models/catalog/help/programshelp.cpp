// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout programHelpTexts[] = {
    {"programs.organization_id", text("help", "The organization that runs the program and answers for it. Its coordinators may edit the program; others only see it.")},
    {"programs.name", text("help", "How people call the program, with its edition, so that this year's and last year's can be told apart in every list.")},
    {"programs.description", text("help", "What the program offers and for whom, in a few sentences. People who think of applying read this first.")},
    {"programs.program_type", text("help", "What the program mainly does: incubate ideas, accelerate businesses, bring people together with mentors, or give money. Dashboards compare programs of the same type.")},
    {"programs.duration_weeks", text("help", "How many weeks one participant takes from start to graduation, such as 24. Cohorts may run longer or shorter; their own dates count for them.")},
    {"programs.max_participants", text("help", "How many people the whole program can take, over all its cohorts. Reviewers and the committee plan with it.")},
    {"programs.application_start", text("help", "The first day on which people may apply.")},
    {"programs.application_end", text("help", "The last day of the call. Applications that arrive later belong to the next edition.")},
    {"programs.program_start", text("help", "The day on which the program begins for its participants, usually with the first workshop.")},
    {"programs.program_end", text("help", "The day on which the program ends, usually with the demo day or the graduation.")},
    {"programs.eligibility_criteria", text("help", "What an application must fulfil before anybody evaluates it, such as “the project is at prototype stage or later”. Each line is one condition and is shown to people in both languages.")},
    {"programs.required_documents", text("help", "The papers that each participant hands in, such as the RUT or the authorization of personal data. Compare it with the documents of each participant to see what is missing.")},
    {"programs.selection_process", text("help", "How people are chosen: the stages, who evaluates in each, and the criteria with their weights. Reviews are written against these criteria.")},
    {"programs.benefits", text("help", "What a participant receives, such as mentoring, a place to work or seed capital. Used in the call and to find programs by what they offer.")},
    {"programs.success_metrics", text("help", "What was promised to funders, each with its unit and its target, such as “jobs created: 60”. Reports compare the result with these targets.")},
    {"programs.status", text("help", "Where the program stands: a draft only its team sees, published while the call is open, active while it runs, then completed or cancelled. Only the moves that make sense now are offered.")},
    {"programs.is_public", text("help", "Whether people outside the organization may see the call. Turn it on when the call is published.")},
    {"program_applications.program_id", text("help", "The program that the person applied to. A person has one application per program; the way through it is this record.")},
    {"program_applications.entrepreneur_id", text("help", "Who applied. Their data, projects and documents are read from the person's own record.")},
    {"program_applications.cohort_id", text("help", "The group with which the person goes through the program. Empty until they are enrolled.")},
    {"program_applications.project_id", text("help", "The project with which the person applied, where the program asks for one.")},
    {"program_applications.status", text("help", "How far the person has come: from submitted to accepted, enrolled and graduated, or withdrawn and dropped out on the way. Lists and dashboards count people by it.")},
    {"program_applications.answers", text("help", "What the person answered in the application form, one question a line, as it arrived.")},
    {"program_applications.submitted_at", text("help", "When the application arrived. It decides whether it came in time.")},
    {"program_applications.decision", text("help", "What the selection committee decided. The status follows from it and moves on afterwards; the decision stays.")},
    {"program_applications.decided_at", text("help", "When the committee decided, for the minutes and for the answer to the person.")},
    {"program_applications.decided_by", text("help", "Who wrote down the decision of the committee.")},
    {"program_applications.reason", text("help", "Why the person was chosen or not, or why they left, in words that could be read to them: “moved to another city”.")},
    {"cohorts.program_id", text("help", "The program that this group goes through. A program can have several cohorts, at the same time or one after the other.")},
    {"cohorts.name", text("help", "How the group is called, such as “Cohort 2” or the name of its town. People see it beside their program.")},
    {"cohorts.description", text("help", "What sets this group apart: place, timetable, who accompanies it.")},
    {"cohorts.start_date", text("help", "The first day of this group, from which its weeks are counted.")},
    {"cohorts.end_date", text("help", "The last day of this group.")},
    {"cohorts.capacity", text("help", "How many people fit into this group. The committee fills the groups by it.")},
    {"cohorts.status", text("help", "Whether the group is planned, going on, finished or cancelled.")},
    {"application_reviews.application_id", text("help", "The application that was evaluated.")},
    {"application_reviews.reviewer_id", text("help", "Who evaluated it. Each reviewer writes one review per application and stage.")},
    {"application_reviews.stage", text("help", "Which stage of the selection this review belongs to, such as “Interview”. The stages stand in the program.")},
    {"application_reviews.scores", text("help", "The points for each criterion of the stage, from 0 to the most that the program allows. The weighted sum ranks the applications.")},
    {"application_reviews.comment", text("help", "What the reviewer wants the committee to know beside the points. Applicants do not see it.")},
    {"application_reviews.has_conflict", text("help", "Turn it on when the reviewer knows the person or has an interest. The scores are kept but do not count.")},
    {"application_reviews.submitted_at", text("help", "When the review was handed in. Empty while the reviewer still works on it.")},
};
} // namespace

std::span<const FieldAbout> programHelp()
{
    return programHelpTexts;
}
