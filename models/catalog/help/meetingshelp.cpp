// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout meetingHelpTexts[] = {
    {"meetings.mentorship_id", text("help", "The mentorship whose session this is. Held sessions count towards its hours.")},
    {"meetings.project_id", text("help", "The project the meeting is about, when it is no mentoring session.")},
    {"meetings.title", text("help", "What it is about, as it will stand in people's calendars: “Costs of the new packaging”.")},
    {"meetings.description", text("help", "What people should know before they come: what to prepare, how to get there.")},
    {"meetings.meeting_type", text("help", "Whether it is a mentoring session, a review of a project, a workshop or team meeting, or a pitch to investors.")},
    {"meetings.scheduled_start", text("help", "When it begins, in your own time. The program refuses a time at which somebody or the room is taken.")},
    {"meetings.scheduled_end", text("help", "When it ends. Sessions usually take 60 minutes, workshops 2 to 4 hours.")},
    {"meetings.actual_start", text("help", "When it really began. Written down afterwards, for the hours that are reported.")},
    {"meetings.actual_end", text("help", "When it really ended.")},
    {"meetings.timezone", text("help", "The zone in which the time was agreed. Each person still reads it in their own.")},
    {"meetings.location_type", text("help", "Online, in the same place, or some here and some there.")},
    {"meetings.location_details", text("help", "Where people meet: the platform with its link, or the address and the room.")},
    {"meetings.agenda", text("help", "What will be talked about and how many minutes each point gets.")},
    {"meetings.objectives", text("help", "What should be clear when the meeting ends, one point a line.")},
    {"meetings.materials", text("help", "What is needed: files, samples, a projector. One thing a line.")},
    {"meetings.status", text("help", "Scheduled, going on, held or cancelled. A rescheduled meeting frees its time; the new one is a record of its own.")},
    {"meetings.cancellation_reason", text("help", "Why it did not take place or was moved, as one would tell the others.")},
    {"meetings.notes", text("help", "What was said and agreed. People of the mentorship read it before the next session.")},
    {"meetings.action_items", text("help", "Who does what until when. Each can become a task.")},
    {"meetings.next_steps", text("help", "What comes next, without a person or a day yet.")},
    {"meetings.attachments", text("help", "Files and links that belong to the minutes, one a line.")},
    {"meetings.attendee_count", text("help", "How many of those invited came. Counted by the program from the participants.")},
    {"meetings.duration_minutes", text("help", "How long it lasted, when it was not what was planned.")},
    {"meetings.productivity_rating", text("help", "How much the meeting helped, from 1 (nothing) to 5 (a lot), in the opinion of who wrote the minutes.")},
    {"meeting_participants.meeting_id", text("help", "The meeting to which the person is invited.")},
    {"meeting_participants.user_id", text("help", "Who is invited.")},
    {"meeting_participants.role", text("help", "Who calls the meeting, who must be there, who may come and who only watches. The time of required people is kept free for it.")},
    {"meeting_participants.invitation_status", text("help", "What the person answered to the invitation. Without an answer, call them.")},
    {"meeting_participants.attendance_status", text("help", "Whether the person came. Attendance decides about certificates and shows who is at risk.")},
    {"meeting_participants.joined_at", text("help", "When the person arrived or came online.")},
    {"meeting_participants.left_at", text("help", "When the person went.")},
    {"meeting_participants.connection_quality", text("help", "How well the person's connection worked online. Who often has a bad one is better met in person.")},
    {"meeting_participants.private_notes", text("help", "What only the person who writes it should read again. Not part of the minutes.")},
    {"meeting_participants.satisfaction_rating", text("help", "How content the person was with the meeting, from 1 to 5.")},
};
} // namespace

std::span<const FieldAbout> meetingHelp()
{
    return meetingHelpTexts;
}
