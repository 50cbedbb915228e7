// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout systemHelpTexts[] = {
    {"activity_logs.user_id", text("help", "Who did it. Empty when the program did it by itself.")},
    {"activity_logs.sentence", text("help", "The whole line in words. Sort and filter by Who, Action and Kind of record.")},
    {"activity_logs.action", text("help", "What was done: a record made, changed or deleted, a sign-in, an export, a role given or taken, contact data looked at.")},
    {"activity_logs.entity_type", text("help", "Of which kind the record is.")},
    {"activity_logs.entity_id", text("help", "The record by its identifier, also when it no longer exists.")},
    {"activity_logs.description", text("help", "How the record was called when it happened.")},
    {"activity_logs.changes", text("help", "Every changed field with its value before and after. Secrets are not written down.")},
    {"activity_logs.metadata", text("help", "What else the program noted: the import that made the change, the rows and filters of an export, the note of a review.")},
    {"activity_logs.ip_address", text("help", "The address of the computer from which it was done, on a server.")},
    {"activity_logs.user_agent", text("help", "The device with which it was done.")},
    {"activity_logs.organization_id", text("help", "The organization to which the record belongs.")},
    {"activity_logs.project_id", text("help", "The project to which the record belongs, if any.")},
    {"activity_logs.created_at", text("help", "The moment in which it was done, to the second.")},
    {"analytics_events.event_name", text("help", "What happened, in the short name that the applications use, such as session_booked.")},
    {"analytics_events.event_category", text("help", "What the event is about: a person, a project, a mentorship, the system.")},
    {"analytics_events.user_id", text("help", "Whose action it was. Empty when nobody had signed in.")},
    {"analytics_events.organization_id", text("help", "For which organization it counts.")},
    {"analytics_events.properties", text("help", "Details of the event, as the application sent them.")},
    {"analytics_events.timestamp", text("help", "The moment in which it happened.")},
    {"analytics_events.ip_address", text("help", "The address of the device on the network.")},
    {"analytics_events.user_agent", text("help", "How the browser or application introduced itself.")},
    {"analytics_events.referrer", text("help", "The page or message that brought the person there.")},
    {"analytics_events.country", text("help", "The country in its two letters, such as CO, as the network tells.")},
    {"analytics_events.region", text("help", "The department or state, as the network tells.")},
    {"analytics_events.city", text("help", "The town, as the network tells. Often only roughly right.")},
    {"analytics_events.device_type", text("help", "Computer, telephone or tablet. Tells whether people need pages for small screens.")},
    {"analytics_events.os", text("help", "The system of the device, such as Android.")},
    {"analytics_events.browser", text("help", "The browser in use, such as Firefox.")},
    {"analytics_summary.date", text("help", "The day that is added up.")},
    {"analytics_summary.metric_name", text("help", "What is counted, such as sessions_held.")},
    {"analytics_summary.dimension_type", text("help", "By what the figure is split: by program, by gender, by town. Empty for the total.")},
    {"analytics_summary.dimension_value", text("help", "The part of the split this line is about, such as one program.")},
    {"analytics_summary.count_value", text("help", "How many there were that day.")},
    {"analytics_summary.sum_value", text("help", "All of that day added up.")},
    {"analytics_summary.avg_value", text("help", "The sum divided by the count.")},
    {"analytics_summary.min_value", text("help", "The smallest single value of that day.")},
    {"analytics_summary.max_value", text("help", "The largest single value of that day.")},
    {"analytics_summary.properties", text("help", "How the figure was calculated, for those who check it.")},
    {"translations.entity_type", text("help", "Of which kind the record is whose text is translated.")},
    {"translations.entity_id", text("help", "The record whose text is translated, by its identifier.")},
    {"translations.language_code", text("help", "Into which language the text is translated.")},
    {"translations.field_name", text("help", "Which of the record's texts it is, by the name of its column: name, description.")},
    {"translations.translated_value", text("help", "The text in that language. Who reads the program in it sees this one.")},
};
} // namespace

std::span<const FieldAbout> systemHelp()
{
    return systemHelpTexts;
}
