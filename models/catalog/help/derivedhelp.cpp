// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout derivedHelpTexts[] = {
    {"entrepreneurs.current_project_id", text("help", "The project with which the person takes part now, or their newest. The program reads it from the applications and projects.")},
    {"entrepreneurs.project_stage", text("help", "How far that project has come, so that the list can be split into ideas and businesses.")},
    {"entrepreneurs.current_program_id", text("help", "The program in which the person takes part, else the one applied to last. Use it to see one program's people only.")},
    {"entrepreneurs.current_cohort_id", text("help", "The group of that program in which the person is.")},
    {"entrepreneurs.application_status", text("help", "How far the person has come in that program, from submitted to graduated.")},
    {"entrepreneurs.current_mentor_id", text("help", "Who accompanies the person now: the mentor of their newest active mentorship. Empty means somebody to match.")},
    {"entrepreneurs.last_session_at", text("help", "How long ago the person last was in a mentoring session. Filter by “longer ago than three weeks” to find those to call.")},
    {"entrepreneurs.sessions_held", text("help", "How many mentoring sessions the person has attended.")},
    {"entrepreneurs.follow_up", text("help", "How somebody who takes part is doing, worked out every time from sessions, tasks and mentorships. Empty for those who do not take part.")},
    {"entrepreneurs.follow_up_reason", text("help", "What put the person into that state, so that you know what to talk about when you call.")},
    {"entrepreneurs.last_contact_at", text("help", "How long ago somebody of the team wrote to the person, called or met them. Read from the contacts.")},
    {"allies.active_mentorships", text("help", "How many people the mentor accompanies at this moment.")},
    {"allies.places_free", text("help", "How many more entrepreneurs the mentor can take. Empty for those without a limit.")},
    {"allies.last_session_at", text("help", "How long ago the mentor last held a session. A long time may mean that nobody writes them down.")},
    {"programs.applications_count", text("help", "How many people applied, whatever became of it.")},
    {"programs.enrolled_count", text("help", "How many people are in the program now, paused ones included.")},
    {"programs.places_free", text("help", "How many more people fit into the program. Empty for programs without a limit.")},
    {"projects.last_session_at", text("help", "How long ago there was a mentoring session about this project.")},
};
} // namespace

std::span<const FieldAbout> derivedHelp()
{
    return derivedHelpTexts;
}
