// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout mentoringHelpTexts[] = {
    {"mentorships.ally_id", text("help", "The mentor who accompanies. A mentor whose places are full cannot be given another mentorship.")},
    {"mentorships.entrepreneur_id", text("help", "The person who is accompanied.")},
    {"mentorships.project_id", text("help", "The project they work on together, when it is about one.")},
    {"mentorships.program_id", text("help", "The program that pays for it or reports it. It decides which organization the mentorship belongs to.")},
    {"mentorships.cohort_id", text("help", "The group of the entrepreneur, so that a cohort's mentorships can be read together.")},
    {"mentorships.mentorship_type", text("help", "Whether it goes on for a while, for one project, or is a single conversation.")},
    {"mentorships.focus_areas", text("help", "What the two work on, such as costs or sales. Compared with what the mentor knows.")},
    {"mentorships.goals", text("help", "What should be reached at the end, each with a day. The mentor marks what is done.")},
    {"mentorships.duration_weeks", text("help", "How many weeks it is meant to last.")},
    {"mentorships.total_sessions_planned", text("help", "How many sessions were agreed. The ones held are counted beside it.")},
    {"mentorships.total_sessions_completed", text("help", "How many sessions were held, counted by the program from the meetings.")},
    {"mentorships.session_frequency", text("help", "How often the two meet: every week, every two weeks or once a month.")},
    {"mentorships.session_duration_minutes", text("help", "How long one session takes, usually 60 minutes. New sessions start with it.")},
    {"mentorships.progress_notes", text("help", "How it goes, in a few words, written by the mentor or the coordinator now and then.")},
    {"mentorships.achievements", text("help", "What was reached so far, one thing a line: “first order from a supermarket”.")},
    {"mentorships.challenges", text("help", "What stands in the way, one thing a line. Read before the next session.")},
    {"mentorships.success_metrics", text("help", "How one will know that it helped, with unit and target: “monthly sales, 8 million”.")},
    {"mentorships.start_date", text("help", "The day of the first session or of the agreement.")},
    {"mentorships.end_date", text("help", "The day until which it is planned.")},
    {"mentorships.actual_end_date", text("help", "The day on which it really ended, earlier or later than planned.")},
    {"mentorships.status", text("help", "Active mentorships take a place of the mentor; paused, finished and cancelled ones do not.")},
    {"mentorships.entrepreneur_rating", text("help", "From 1 to 5, given by the entrepreneur at the end. It is about the work together, not the person.")},
    {"mentorships.ally_rating", text("help", "From 1 to 5, given by the mentor at the end.")},
    {"mentorships.entrepreneur_feedback", text("help", "What helped and what did not, in the entrepreneur's words.")},
    {"mentorships.ally_feedback", text("help", "What the mentor would do differently, and what the person needs next.")},
};
} // namespace

std::span<const FieldAbout> mentoringHelp()
{
    return mentoringHelpTexts;
}
