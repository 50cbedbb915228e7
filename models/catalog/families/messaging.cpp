// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/messaging.h"

#include "models/catalog/entitybuilder.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer conversationTypes()
{
    return closedList("conversations.conversation_type", {
        term("direct", text("catalog", "Between two people")),
        term("group", text("catalog", "Group")),
        term("project", text("catalog", "Project")),
        term("mentorship", text("catalog", "Mentorship")),
    });
}

VocabularyPointer conversationRoles()
{
    return closedList("conversation_participants.role", {
        term("admin", text("catalog", "Administrator")),
        term("moderator", text("catalog", "Moderator")),
        term("member", text("catalog", "Member")),
    });
}

VocabularyPointer messageTypes()
{
    return closedList("messages.message_type", {
        term("text", text("catalog", "Text")),
        term("file", text("catalog", "File")),
        term("image", text("catalog", "Picture")),
        term("link", text("catalog", "Link")),
        term("system", text("catalog", "From the system")),
    });
}

Entity conversationEntity()
{
    using enum FieldFlag;
    return entity("conversations", text("catalog", "Conversation"), text("catalog", "Conversations"))
        .about(text("catalog", "What people write to each other, by person, group, project or mentorship."), "messages-square")
        .creating(text("catalog", "New conversation"), text("catalog", "Begin a conversation about a project or a mentorship."))
        .labelled("{title}", "conversation_type")
        .sortedBy("updated_at", Qt::DescendingOrder)
        .listOrder({"title", "conversation_type", "project_id", "mentorship_id", "updated_at"})
        .id()
        .vocabulary("conversation_type", text("catalog", "Type"), 20, conversationTypes(), Required | Listed).initially("direct")
        .string("title", text("catalog", "Title"), 200, Listed | Searched)
        .multiLine("description", text("catalog", "Description"))
        .boolean("is_archived", text("catalog", "Archived", "conversations.is_archived"), false)
        .boolean("is_muted", text("catalog", "Muted", "conversations.is_muted"), false)
        .belongsTo("project_id", "projects", text("catalog", "Project"), Listed)
        .belongsTo("mentorship_id", "mentorships", text("catalog", "Mentorship"), Listed)
        .belongsTo("meeting_id", "meetings", text("catalog", "Meeting"))
        .instant("created_at", text("catalog", "Created"), Required | ReadOnly)
        .instant("updated_at", text("catalog", "Changed"), Required | Listed | ReadOnly)
        .belongsTo("created_by", "users", text("catalog", "Created by"), ReadOnly)
        .section(text("catalog", "General"), {"title", "conversation_type", "description", "project_id", "mentorship_id", "meeting_id"})
        .section(text("catalog", "Settings"), {"is_archived", "is_muted"})
        .build();
}

Entity conversationParticipantEntity()
{
    using enum FieldFlag;
    return entity("conversation_participants", text("catalog", "Conversation participant"), text("catalog", "Conversation participants"))
        .about(text("catalog", "Who reads and writes in which conversation."), "users")
        .creating(text("catalog", "New participant"), text("catalog", "Add who takes part in a conversation."))
        .labelled("{user_id} · {conversation_id}", "role")
        .sortedBy("joined_at", Qt::DescendingOrder)
        .id()
        .belongsTo("conversation_id", "conversations", text("catalog", "Conversation"), Required | Listed | Searched)
        .belongsTo("user_id", "users", text("catalog", "Person"), Required | Listed | Searched)
        .vocabulary("role", text("catalog", "Role"), 20, conversationRoles(), Listed).initially("member")
        .boolean("can_add_participants", text("catalog", "May add people"), false)
        .boolean("can_remove_participants", text("catalog", "May remove people"), false)
        .instant("joined_at", text("catalog", "Since"), Required | Listed | ReadOnly)
        .instant("left_at", text("catalog", "Left")).notBefore("joined_at")
        .instant("last_read_at", text("catalog", "Last read"), Required | ReadOnly)
        .boolean("notifications_enabled", text("catalog", "Notifications"), true)
        .boolean("is_pinned", text("catalog", "Pinned", "conversation_participants.is_pinned"), false)
        .section(text("catalog", "General"), {"conversation_id", "user_id", "role", "left_at"})
        .section(text("catalog", "Settings"), {"can_add_participants", "can_remove_participants", "notifications_enabled", "is_pinned"})
        .build();
}

Entity messageEntity()
{
    using enum FieldFlag;
    return entity("messages", text("catalog", "Message"), text("catalog", "Messages"))
        .about(text("catalog", "Every message of every conversation, newest first."), "message-square")
        .creating(text("catalog", "New message"), text("catalog", "Messages stand here when people write to each other."))
        .labelled("{content}", "sender_id")
        .sortedBy("created_at", Qt::DescendingOrder)
        .listOrder({"created_at", "sender_id", "content", "conversation_id"})
        .id()
        .belongsTo("conversation_id", "conversations", text("catalog", "Conversation"), Required | Listed | CreateOnly)
        .belongsTo("sender_id", "users", text("catalog", "From", "messages.sender_id"), Required | Listed | CreateOnly)
        .multiLine("content", text("catalog", "Text"), Required | Listed | Searched)
        .vocabulary("message_type", text("catalog", "Type"), 20, messageTypes()).initially("text")
        .belongsTo("reply_to_id", "messages", text("catalog", "Reply to"))
        .belongsTo("thread_root_id", "messages", text("catalog", "Thread"), ReadOnly)
        .json("attachments", text("catalog", "Attachments"), JsonShape::StringList)
        .instant("delivered_at", text("catalog", "Delivered"), ReadOnly)
        .json("read_by", text("catalog", "Read by"), JsonShape::TextMap, ReadOnly)
        .boolean("is_edited", text("catalog", "Edited"), false, ReadOnly)
        .instant("edited_at", text("catalog", "Edited at"), ReadOnly)
        .boolean("is_deleted", text("catalog", "Deleted"), false, ReadOnly)
        .instant("deleted_at", text("catalog", "Deleted at"), ReadOnly)
        .instant("created_at", text("catalog", "Created"), Required | Listed | ReadOnly)
        .instant("updated_at", text("catalog", "Changed"), Required | ReadOnly)
        .section(text("catalog", "General"), {"conversation_id", "sender_id", "content", "message_type", "reply_to_id", "attachments"})
        .build();
}
} // namespace

std::vector<Entity> messagingEntities()
{
    return {messageEntity(), conversationEntity(), conversationParticipantEntity()};
}
