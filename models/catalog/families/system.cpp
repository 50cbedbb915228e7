// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/system.h"

#include "models/catalog/entitybuilder.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer logActions()
{
    return openList("activity_logs.action", {
        term("created", text("catalog", "Created", "activity_logs.action"), Tone::Success),
        term("updated", text("catalog", "Changed", "activity_logs.action"), Tone::Info),
        term("deleted", text("catalog", "Deleted", "activity_logs.action"), Tone::Danger),
        term("viewed", text("catalog", "Viewed", "activity_logs.action")),
        term("signed_in", text("catalog", "Signed in", "activity_logs.action")),
        term("sign_in_failed", text("catalog", "Sign-in failed", "activity_logs.action"), Tone::Warning),
        term("signed_out", text("catalog", "Signed out", "activity_logs.action")),
        term("password_changed", text("catalog", "Password changed", "activity_logs.action"), Tone::Info),
        term("password_reset", text("catalog", "Password reset", "activity_logs.action"), Tone::Warning),
        term("viewed_as", text("catalog", "Viewed as somebody else", "activity_logs.action"), Tone::Warning),
        term("exported", text("catalog", "Exported", "activity_logs.action"), Tone::Warning),
        term("viewed_contacts", text("catalog", "Contact data viewed", "activity_logs.action"), Tone::Info),
        term("role_changed", text("catalog", "Role changed", "activity_logs.action"), Tone::Warning),
        term("reconciled", text("catalog", "Figures repaired", "activity_logs.action"), Tone::Info),
        term("access_reviewed", text("catalog", "Access reviewed", "activity_logs.action"), Tone::Success),
    });
}

VocabularyPointer eventCategories()
{
    return closedList("analytics_events.event_category", {
        term("user", text("catalog", "People")),
        term("project", text("catalog", "Projects")),
        term("mentorship", text("catalog", "Mentorships")),
        term("system", text("catalog", "System")),
    });
}

VocabularyPointer deviceTypes()
{
    return closedList("analytics_events.device_type", {
        term("desktop", text("catalog", "Computer")),
        term("mobile", text("catalog", "Mobile")),
        term("tablet", text("catalog", "Tablet")),
    });
}

Entity activityEntity()
{
    using enum FieldFlag;
    return entity("activity_logs", text("catalog", "Activity"), text("catalog", "Activity"))
        .about(text("catalog", "Who did what, and when: changes, sign-ins, exports. Nobody can change it."), "activity")
        .creating({}, text("catalog", "Every change stands here from the moment it is made."))
        .labelled("{description}", "action")
        .sortedBy("created_at", Qt::DescendingOrder)
        .listOrder({"sentence", "created_at", "action"})
        .ownedThrough({"organization_id"})
        .access(EntityAccess::ReadOnly)
        .withoutRowVersion()
        .id()
        .derived("sentence", FieldType::Json, text("catalog", "What happened"), Listed).shaped(JsonShape::Activity)
        .belongsTo("user_id", "users", text("catalog", "Who"), ReadOnly)
        .vocabulary("action", text("catalog", "Action"), 100, logActions(), Required | Listed | ReadOnly)
        .vocabulary("entity_type", text("catalog", "Kind of record"), 50, recordKindList(), Required | ReadOnly)
        .anyRecord("entity_id", text("catalog", "Record"), Required | ReadOnly)
        .multiLine("description", text("catalog", "Record"), Searched | ReadOnly)
        .json("changes", text("catalog", "Changes"), JsonShape::Free, ReadOnly)
        .json("metadata", text("catalog", "Other data"), JsonShape::Free, ReadOnly | Advanced)
        .netAddress("ip_address", text("catalog", "Network address"), ReadOnly | Personal)
        .multiLine("user_agent", text("catalog", "Device"), ReadOnly | Personal)
        .string("session_id", text("catalog", "Session", "activity_logs.session_id"), 255, ReadOnly | Hidden)
        .belongsTo("organization_id", "organizations", text("catalog", "Organization"), ReadOnly)
        .belongsTo("project_id", "projects", text("catalog", "Project"), ReadOnly)
        .instant("created_at", text("catalog", "When"), Required | Listed | ReadOnly)
        .build();
}

Entity eventEntity()
{
    using enum FieldFlag;
    return entity("analytics_events", text("catalog", "Event"), text("catalog", "Events"))
        .about(text("catalog", "What happened in the programs people use, one line each: the raw material of the figures."), "waypoints")
        .creating({}, text("catalog", "Events arrive from the applications that people use."))
        .labelled("{event_name}", "event_category")
        .sortedBy("timestamp", Qt::DescendingOrder)
        .listOrder({"timestamp", "event_name", "event_category", "user_id", "organization_id", "device_type"})
        .ownedThrough({"organization_id"})
        .access(EntityAccess::ReadOnly)
        .withoutRowVersion()
        .id()
        .string("event_name", text("catalog", "Event"), 100, Required | Listed | Searched | ReadOnly)
        .vocabulary("event_category", text("catalog", "Category"), 50, eventCategories(), Required | Listed | ReadOnly)
        .belongsTo("user_id", "users", text("catalog", "Person"), Listed | ReadOnly)
        .string("session_id", text("catalog", "Session", "activity_logs.session_id"), 255, ReadOnly | Hidden)
        .belongsTo("organization_id", "organizations", text("catalog", "Organization"), Listed | ReadOnly)
        .json("properties", text("catalog", "Properties"), JsonShape::Free, ReadOnly)
        .instant("timestamp", text("catalog", "When"), Required | Listed | ReadOnly)
        .netAddress("ip_address", text("catalog", "Network address"), ReadOnly | Personal)
        .multiLine("user_agent", text("catalog", "Device"), ReadOnly | Personal)
        .multiLine("referrer", text("catalog", "Came from"), ReadOnly)
        .string("country", text("catalog", "Country"), 2, ReadOnly)
        .pattern("[A-Z]{2}", text("catalog", "two capital letters, such as CO"))
        .string("region", text("catalog", "Region"), 100, ReadOnly)
        .string("city", text("catalog", "City"), 100, ReadOnly)
        .vocabulary("device_type", text("catalog", "Kind of device"), 20, deviceTypes(), Listed | ReadOnly)
        .string("os", text("catalog", "Operating system"), 50, ReadOnly)
        .string("browser", text("catalog", "Browser"), 50, ReadOnly)
        .build();
}

Entity summaryEntity()
{
    using enum FieldFlag;
    return entity("analytics_summary", text("catalog", "Daily figure"), text("catalog", "Daily figures"))
        .about(text("catalog", "Figures a day, by metric and dimension, added up from events and records."), "chart-column")
        .creating({}, text("catalog", "Figures appear once events have been added up."))
        .labelled("{metric_name}", "dimension_value")
        .sortedBy("date", Qt::DescendingOrder)
        .listOrder({"date", "metric_name", "dimension_type", "dimension_value", "count_value", "sum_value", "avg_value"})
        .access(EntityAccess::ReadOnly)
        .withoutRowVersion()
        .id()
        .date("date", text("catalog", "Day"), Required | Listed | ReadOnly)
        .string("metric_name", text("catalog", "Metric"), 100, Required | Listed | Searched | ReadOnly)
        .string("dimension_type", text("catalog", "Dimension"), 50, Listed | ReadOnly)
        .string("dimension_value", text("catalog", "Value"), 100, Listed | Searched | ReadOnly)
        .bigInteger("count_value", text("catalog", "Count"), Listed | ReadOnly).atLeast(0)
        .decimal("sum_value", text("catalog", "Sum"), 15, 2, Listed | ReadOnly)
        .decimal("avg_value", text("catalog", "Average"), 15, 2, Listed | ReadOnly)
        .decimal("min_value", text("catalog", "Smallest"), 15, 2, ReadOnly)
        .decimal("max_value", text("catalog", "Largest"), 15, 2, ReadOnly)
        .json("properties", text("catalog", "Properties"), JsonShape::Free, ReadOnly)
        .timestamps()
        .build();
}

Entity translationEntity()
{
    using enum FieldFlag;
    return entity("translations", text("catalog", "Translation"), text("catalog", "Translations"))
        .about(text("catalog", "Texts of records in another language, such as the name of a program."), "languages")
        .creating(text("catalog", "New translation"), text("catalog", "Write a program's name and description in another language."))
        .labelled("{field_name} ({language_code})")
        .sortedBy("field_name")
        .listOrder({"entity_type", "field_name", "language_code", "translated_value"})
        .id()
        .vocabulary("entity_type", text("catalog", "Kind of record"), 50, recordKindList(), Required | Listed)
        .anyRecord("entity_id", text("catalog", "Record"), Required)
        .help(text("catalog", "The record's identifier."))
        .vocabulary("language_code", text("catalog", "Language"), 5, languageList(), Required | Listed)
        .string("field_name", text("catalog", "Field"), 100, Required | Listed | Searched)
        .help(text("catalog", "The column's name, such as name or description."))
        .multiLine("translated_value", text("catalog", "Text"), Required | Listed | Searched)
        .section(text("catalog", "General"), {"entity_type", "entity_id", "field_name", "language_code", "translated_value"})
        .build();
}
} // namespace

std::vector<Entity> systemEntities()
{
    return {activityEntity(), eventEntity(), summaryEntity(), translationEntity()};
}
