// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/tasks.h"

#include "models/catalog/entitybuilder.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer taskTypes()
{
    return closedList("tasks.task_type", {
        term("general", text("catalog", "General", "tasks.task_type")),
        term("milestone", text("catalog", "Milestone")),
        term("deliverable", text("catalog", "Deliverable")),
        term("action_item", text("catalog", "Action item")),
    });
}

VocabularyPointer taskStates()
{
    return closedList("tasks.status", {
        term("pending", text("catalog", "Pending", "tasks.status"), Tone::Warning),
        term("in_progress", text("catalog", "In progress", "tasks.status"), Tone::Info),
        term("blocked", text("catalog", "Blocked", "tasks.status"), Tone::Danger),
        term("completed", text("catalog", "Done", "tasks.status"), Tone::Success),
        term("cancelled", text("catalog", "Cancelled", "tasks.status")),
    });
}

VocabularyPointer taskPriorities()
{
    return closedList("tasks.priority", {
        term("low", text("catalog", "Low", "tasks.priority")),
        term("medium", text("catalog", "Medium", "tasks.priority")),
        term("high", text("catalog", "High", "tasks.priority"), Tone::Warning),
        term("urgent", text("catalog", "Urgent", "tasks.priority"), Tone::Danger),
    });
}

VocabularyPointer notificationTypes()
{
    return openList("notifications.notification_type", {
        term("meeting_reminder", text("catalog", "Reminder of a meeting")),
        term("task_assigned", text("catalog", "Task assigned")),
        term("message_received", text("catalog", "Message received")),
        term("application_decided", text("catalog", "Application decided")),
        term("document_missing", text("catalog", "Document missing")),
    });
}

VocabularyPointer notificationPriorities()
{
    return closedList("notifications.priority", {
        term("low", text("catalog", "Low", "tasks.priority")),
        term("normal", text("catalog", "Normal", "notifications.priority")),
        term("high", text("catalog", "High", "tasks.priority"), Tone::Warning),
        term("urgent", text("catalog", "Urgent", "tasks.priority"), Tone::Danger),
    });
}

VocabularyPointer notificationActions()
{
    return openList("notifications.action_taken", {
        term("accept", text("catalog", "Accepted", "notifications.action_taken")),
        term("decline", text("catalog", "Declined", "notifications.action_taken")),
        term("dismiss", text("catalog", "Dismissed", "notifications.action_taken")),
    });
}

Entity taskEntity()
{
    using enum FieldFlag;
    return entity("tasks", text("catalog", "Task"), text("catalog", "Tasks"))
        .about(text("catalog", "What has to be done, by whom and until when."), "square-check")
        .creating(text("catalog", "New task"), text("catalog", "Nothing to do. Write down what was agreed."))
        .labelled("{title}", "assigned_to")
        .sortedBy("due_date")
        .listOrder({"title", "assigned_to", "due_date", "status", "priority", "project_id"})
        .ownedThrough({"project_id", "program_id", "organization_id"})
        .id()
        .belongsTo("project_id", "projects", text("catalog", "Project"), Listed)
        .belongsTo("mentorship_id", "mentorships", text("catalog", "Mentorship"))
        .belongsTo("meeting_id", "meetings", text("catalog", "Meeting"))
        .belongsTo("parent_task_id", "tasks", text("catalog", "Part of"))
        .string("title", text("catalog", "Title"), 300, Required | Listed | Searched)
        .multiLine("description", text("catalog", "Description"))
        .vocabulary("task_type", text("catalog", "Type"), 30, taskTypes()).initially("general")
        .belongsTo("assigned_to", "users", text("catalog", "Assigned to"), Listed | Searched)
        .belongsTo("assigned_by", "users", text("catalog", "Assigned by"))
        .instant("due_date", text("catalog", "Due"), Listed).notBefore("start_date")
        .instant("start_date", text("catalog", "Start"))
        .decimal("estimated_hours", text("catalog", "Hours estimated"), 10, 2).atLeast(0)
        .decimal("actual_hours", text("catalog", "Hours spent"), 10, 2).atLeast(0).initially(0)
        .vocabulary("status", text("catalog", "Status"), 20, taskStates(), Listed).initially("pending")
        .vocabulary("priority", text("catalog", "Priority"), 10, taskPriorities(), Listed).initially("medium")
        .decimal("progress_percentage", text("catalog", "Progress (%)"), 5, 2).range(0, 100).initially(0)
        .json("depends_on", text("catalog", "Depends on"), JsonShape::IdList, Advanced)
        .json("blocks", text("catalog", "Blocks"), JsonShape::IdList, Advanced)
        .multiLine("completion_notes", text("catalog", "Result"))
        .json("completion_evidence", text("catalog", "Evidence"), JsonShape::StringList)
        .help(text("catalog", "Links or file names, one a line."))
        .instant("completed_at", text("catalog", "Done", "tasks.completed_at"))
        .json("time_logs", text("catalog", "Time log"), JsonShape::Free, Advanced)
        .integer("comments_count", text("catalog", "Comments"), ReadOnly).atLeast(0)
        .boolean("is_recurring", text("catalog", "Repeats"), false)
        .json("recurrence_pattern", text("catalog", "How it repeats"), JsonShape::TextMap)
        .audit()
        .section(text("catalog", "General"), {"title", "description", "task_type", "status", "priority", "progress_percentage"})
        .section(text("catalog", "Assignment"), {"assigned_to", "assigned_by", "start_date", "due_date", "estimated_hours", "actual_hours"})
        .section(text("catalog", "Belongs to"), {"project_id", "mentorship_id", "meeting_id", "parent_task_id", "depends_on", "blocks"})
        .section(text("catalog", "Result"), {"completed_at", "completion_notes", "completion_evidence", "time_logs"})
        .section(text("catalog", "Repetition"), {"is_recurring", "recurrence_pattern"})
        .states("status", {{"pending", {"in_progress", "blocked", "completed", "cancelled"}},
                           {"in_progress", {"pending", "blocked", "completed", "cancelled"}},
                           {"blocked", {"pending", "in_progress", "completed", "cancelled"}},
                           {"completed", {"in_progress"}}, {"cancelled", {"pending"}}})
        .build();
}

Entity notificationEntity()
{
    using enum FieldFlag;
    return entity("notifications", text("catalog", "Notification"), text("catalog", "Notifications"))
        .about(text("catalog", "What people were told, through which channel, and how they reacted."), "bell")
        .creating(text("catalog", "New notification"), text("catalog", "Notifications appear when something waits for a person."))
        .labelled("{title}", "user_id")
        .sortedBy("created_at", Qt::DescendingOrder)
        .listOrder({"title", "user_id", "notification_type", "priority", "is_read", "created_at"})
        .id()
        .belongsTo("user_id", "users", text("catalog", "To"), Required | Listed)
        .string("title", text("catalog", "Title"), 200, Required | Listed | Searched)
        .multiLine("message", text("catalog", "Text"), Required)
        .vocabulary("notification_type", text("catalog", "Type"), 50, notificationTypes(), Required | Listed)
        .vocabulary("entity_type", text("catalog", "Kind of record"), 50, recordKindList(), Advanced)
        .anyRecord("entity_id", text("catalog", "Record"), Advanced)
        .json("data", text("catalog", "Other data"), JsonShape::Free, Advanced)
        .tags("channels", text("catalog", "Channels"), {}, channelList()).initially("[\"web\"]")
        .boolean("is_read", text("catalog", "Read", "notifications.is_read"), false, Listed)
        .instant("read_at", text("catalog", "Read at"), ReadOnly)
        .instant("scheduled_for", text("catalog", "Planned for"), Required | ReadOnly)
        .instant("delivered_at", text("catalog", "Delivered"), ReadOnly)
        .vocabulary("priority", text("catalog", "Priority"), 10, notificationPriorities(), Listed).initially("normal")
        .instant("expires_at", text("catalog", "Expires"))
        .json("action_buttons", text("catalog", "Actions"), JsonShape::Free, Advanced)
        .vocabulary("action_taken", text("catalog", "Answer"), 50, notificationActions())
        .instant("action_taken_at", text("catalog", "Answered"), ReadOnly)
        .instant("created_at", text("catalog", "Created"), Required | Listed | ReadOnly)
        .instant("updated_at", text("catalog", "Changed"), Required | ReadOnly)
        .section(text("catalog", "General"), {"user_id", "title", "message", "notification_type", "priority", "channels"})
        .section(text("catalog", "Status"), {"is_read", "expires_at", "action_taken", "entity_type", "entity_id", "data", "action_buttons"})
        .build();
}
} // namespace

std::vector<Entity> taskEntities()
{
    return {taskEntity(), notificationEntity()};
}
