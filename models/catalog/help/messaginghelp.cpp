// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout messagingHelpTexts[] = {
    {"messages.conversation_id", text("help", "The conversation to which the message belongs. Its participants can read it.")},
    {"messages.sender_id", text("help", "Who wrote it.")},
    {"messages.content", text("help", "What was written.")},
    {"messages.message_type", text("help", "Whether it is words, a file, a picture, a link, or a note of the program itself.")},
    {"messages.reply_to_id", text("help", "The message that this one answers.")},
    {"messages.thread_root_id", text("help", "The first message of the thread, so that answers stay together.")},
    {"messages.attachments", text("help", "Files and links sent with it, one a line.")},
    {"messages.delivered_at", text("help", "When it reached the others.")},
    {"messages.read_by", text("help", "Who has read it and when.")},
    {"messages.is_edited", text("help", "On when the text was changed after it was sent.")},
    {"messages.edited_at", text("help", "When the text was last changed.")},
    {"messages.is_deleted", text("help", "On when its author took it back.")},
    {"messages.deleted_at", text("help", "When it was taken back.")},
    {"conversations.conversation_type", text("help", "Between two people, in a group, or about a project or a mentorship.")},
    {"conversations.title", text("help", "How the conversation is called. Between two people it can stay empty.")},
    {"conversations.description", text("help", "What the conversation is for, so that people write in the right one.")},
    {"conversations.is_archived", text("help", "On when nobody writes there any more. It stays readable.")},
    {"conversations.is_muted", text("help", "On when new messages should not be announced to anybody.")},
    {"conversations.project_id", text("help", "The project people talk about.")},
    {"conversations.mentorship_id", text("help", "The mentorship people talk about.")},
    {"conversations.meeting_id", text("help", "The meeting people talk about, such as how to get there.")},
    {"conversation_participants.conversation_id", text("help", "The conversation in which the person takes part.")},
    {"conversation_participants.user_id", text("help", "Who takes part.")},
    {"conversation_participants.role", text("help", "Who looks after the conversation: administrators and moderators may add and remove people.")},
    {"conversation_participants.can_add_participants", text("help", "On when the person may bring others in.")},
    {"conversation_participants.can_remove_participants", text("help", "On when the person may take others out.")},
    {"conversation_participants.joined_at", text("help", "When the person came in.")},
    {"conversation_participants.left_at", text("help", "When the person left. What they wrote stays.")},
    {"conversation_participants.last_read_at", text("help", "Up to when the person has read. Later messages count as new for them.")},
    {"conversation_participants.notifications_enabled", text("help", "Off when the person does not want to be told of new messages here.")},
    {"conversation_participants.is_pinned", text("help", "On when the person keeps this conversation at the top.")},
};
} // namespace

std::span<const FieldAbout> messagingHelp()
{
    return messagingHelpTexts;
}
