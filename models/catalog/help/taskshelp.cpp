// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout taskHelpTexts[] = {
    {"tasks.project_id", text("help", "The project that the task brings forward.")},
    {"tasks.mentorship_id", text("help", "The mentorship in which it was agreed.")},
    {"tasks.meeting_id", text("help", "The meeting in which it was agreed, so that one can read why.")},
    {"tasks.parent_task_id", text("help", "The larger task of which this is one step.")},
    {"tasks.title", text("help", "What is to be done, beginning with a verb: “Send the RUT”.")},
    {"tasks.description", text("help", "What is needed to do it: how, with whom, where the papers are.")},
    {"tasks.task_type", text("help", "An ordinary task, a milestone of the project, something to hand in, or what came out of a meeting.")},
    {"tasks.assigned_to", text("help", "Who does it. It appears on that person's home page.")},
    {"tasks.assigned_by", text("help", "Who asked for it and wants to know when it is done.")},
    {"tasks.due_date", text("help", "Until when it must be done. Afterwards it counts as overdue.")},
    {"tasks.start_date", text("help", "When work on it may begin.")},
    {"tasks.estimated_hours", text("help", "How many hours it will probably take, such as 2.5.")},
    {"tasks.actual_hours", text("help", "How many hours it has taken so far.")},
    {"tasks.status", text("help", "Whether it waits, is being done, is blocked by something else, done or cancelled.")},
    {"tasks.priority", text("help", "What comes first when there is not time for everything.")},
    {"tasks.progress_percentage", text("help", "How much of it is done, from 0 to 100.")},
    {"tasks.depends_on", text("help", "Tasks that must be done before this one can begin.")},
    {"tasks.blocks", text("help", "Tasks that wait for this one.")},
    {"tasks.completion_notes", text("help", "How it ended: what was done, what came out.")},
    {"tasks.completion_evidence", text("help", "What proves that it was done, such as a link to the file or its name.")},
    {"tasks.completed_at", text("help", "When it was finished.")},
    {"tasks.time_logs", text("help", "Single entries of time that other programs wrote.")},
    {"tasks.comments_count", text("help", "How many comments there are. Counted by the program.")},
    {"tasks.is_recurring", text("help", "On when it has to be done again and again, such as a monthly report.")},
    {"tasks.recurrence_pattern", text("help", "How often it comes back, in words such as “every”: “month”.")},
    {"notifications.user_id", text("help", "Who is told. Only this person sees it behind the bell.")},
    {"notifications.title", text("help", "What happened, in a few words that stand alone.")},
    {"notifications.message", text("help", "The whole message, as the person reads it.")},
    {"notifications.notification_type", text("help", "Why the person is told: a reminder, a task, a decision, a missing document.")},
    {"notifications.entity_type", text("help", "Of which kind the record is that the message speaks of.")},
    {"notifications.entity_id", text("help", "The record that opens when the person follows the message.")},
    {"notifications.data", text("help", "What other programs need to show the message.")},
    {"notifications.channels", text("help", "On which ways the person is told: in the program, by e-mail, by WhatsApp.")},
    {"notifications.is_read", text("help", "On when the person has seen it.")},
    {"notifications.read_at", text("help", "When the person saw it.")},
    {"notifications.scheduled_for", text("help", "When it should reach the person, such as a day before a meeting.")},
    {"notifications.delivered_at", text("help", "When it reached the person's device.")},
    {"notifications.priority", text("help", "How much it hurries. Urgent ones stand first.")},
    {"notifications.expires_at", text("help", "From when on it no longer matters, such as the end of the meeting it announces.")},
    {"notifications.action_buttons", text("help", "The answers that the message offers, written by the program that sent it.")},
    {"notifications.action_taken", text("help", "What the person answered with a click.")},
    {"notifications.action_taken_at", text("help", "When the person answered.")},
};
} // namespace

std::span<const FieldAbout> taskHelp()
{
    return taskHelpTexts;
}
