// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/sharedvocabularies.h"

#include "models/catalog/entitybuilder.h"

// One line a field, however long it is.
// clang-format off

VocabularyPointer industryList()
{
    static const VocabularyPointer list = openList("industries", {
        term("agroindustry", text("catalog", "Agroindustry")),
        term("food", text("catalog", "Food")),
        term("fashion_crafts", text("catalog", "Fashion and crafts")),
        term("software", text("catalog", "Software")),
        term("tourism", text("catalog", "Tourism")),
        term("circular_economy", text("catalog", "Circular economy")),
        term("health", text("catalog", "Health")),
        term("fintech", text("catalog", "Financial technology")),
        term("education", text("catalog", "Education")),
        term("commerce", text("catalog", "Commerce")),
        term("energy", text("catalog", "Energy")),
        term("logistics", text("catalog", "Logistics")),
        term("creative", text("catalog", "Creative industries")),
    });
    return list;
}

VocabularyPointer languageList()
{
    static const VocabularyPointer list = openList("languages", {
        term("es", text("catalog", "Spanish")),
        term("en", text("catalog", "English")),
    });
    return list;
}

VocabularyPointer timeZoneList()
{
    static const VocabularyPointer list = openList("timezones", {
        term("America/Bogota"), term("America/Mexico_City"), term("America/Lima"), term("America/Guayaquil"),
        term("America/Caracas"), term("America/Panama"), term("America/Santiago"), term("America/Argentina/Buenos_Aires"),
        term("America/Sao_Paulo"), term("America/New_York"), term("America/Los_Angeles"), term("Europe/Madrid"),
        term("Europe/London"), term("Europe/Berlin"), term("UTC"),
    });
    return list;
}

VocabularyPointer verificationList()
{
    static const VocabularyPointer list = openList("verification_status", {
        term("pending", text("catalog", "Pending", "verification_status"), Tone::Warning),
        term("verified", text("catalog", "Verified", "verification_status"), Tone::Success),
        term("rejected", text("catalog", "Rejected", "verification_status"), Tone::Danger),
    });
    return list;
}

VocabularyPointer availabilityList()
{
    static const VocabularyPointer list = openList("availability_status", {
        term("available", text("catalog", "Available", "availability_status"), Tone::Success),
        term("busy", text("catalog", "Busy", "availability_status"), Tone::Info),
        term("paused", text("catalog", "On a break", "availability_status"), Tone::Warning),
        term("unavailable", text("catalog", "Not available", "availability_status"), Tone::Danger),
    });
    return list;
}

VocabularyPointer expertiseList()
{
    static const VocabularyPointer list = openList("expertise_areas", {
        term("finance", text("catalog", "Finance")),
        term("sales", text("catalog", "Sales")),
        term("marketing", text("catalog", "Marketing")),
        term("legal", text("catalog", "Law")),
        term("tax", text("catalog", "Taxes")),
        term("invima", text("catalog", "Sanitary registration (INVIMA)")),
        term("technology", text("catalog", "Technology")),
        term("agro_export", text("catalog", "Agricultural export")),
        term("investment", text("catalog", "Investment")),
        term("talent", text("catalog", "Talent and teams")),
        term("impact", text("catalog", "Impact measurement")),
        term("operations", text("catalog", "Operations")),
    });
    return list;
}

VocabularyPointer channelList()
{
    static const VocabularyPointer list = openList("channels", {
        term("web", text("catalog", "In the program")),
        term("email", text("catalog", "E-mail")),
        term("sms", text("catalog", "Text message")),
        term("push", text("catalog", "Push notification")),
        term("whatsapp", text("catalog", "WhatsApp")),
        term("phone", text("catalog", "Phone call")),
    });
    return list;
}

VocabularyPointer recordKindList()
{
    static const VocabularyPointer list = openList("record_kinds", {
        term("users", text("catalog", "Person")),
        term("organizations", text("catalog", "Organization")),
        term("programs", text("catalog", "Program")),
        term("cohorts", text("catalog", "Cohort")),
        term("program_applications", text("catalog", "Application")),
        term("application_reviews", text("catalog", "Review")),
        term("entrepreneurs", text("catalog", "Entrepreneur")),
        term("allies", text("catalog", "Mentor")),
        term("clients", text("catalog", "Client")),
        term("admins", text("catalog", "Administrator")),
        term("person_details", text("catalog", "Personal details")),
        term("projects", text("catalog", "Project")),
        term("mentorships", text("catalog", "Mentorship")),
        term("meetings", text("catalog", "Meeting")),
        term("meeting_participants", text("catalog", "Meeting participant")),
        term("conversations", text("catalog", "Conversation")),
        term("conversation_participants", text("catalog", "Conversation participant")),
        term("messages", text("catalog", "Message")),
        term("documents", text("catalog", "Document")),
        term("tasks", text("catalog", "Task")),
        term("notifications", text("catalog", "Notification")),
        term("user_organizations", text("catalog", "Membership")),
        term("user_ratings", text("catalog", "Rating")),
        term("user_consents", text("catalog", "Consent")),
        term("translations", text("catalog", "Translation")),
        term("availability_exceptions", text("catalog", "Absence")),
        term("contacts", text("catalog", "Contact", "contacts")),
        term("message_templates", text("catalog", "Message template")),
        term("person_photos", text("catalog", "Photo")),
        term("verifications", text("catalog", "Verification", "verifications")),
        term("imports", text("catalog", "Import", "imports")),
    });
    return list;
}

VocabularyPointer projectStageList()
{
    return closedList("projects.stage", {
        term("concept", text("catalog", "Concept")),
        term("prototype", text("catalog", "Prototype")),
        term("mvp", text("catalog", "Minimum product")),
        term("beta", text("catalog", "Pilot")),
        term("production", text("catalog", "Production")),
    });
}

VocabularyPointer applicationStateList()
{
    return closedList("program_applications.status", {
        term("submitted", text("catalog", "Submitted", "program_applications.status"), Tone::Info),
        term("under_review", text("catalog", "Under review", "program_applications.status"), Tone::Info),
        term("accepted", text("catalog", "Accepted", "program_applications.status"), Tone::Success),
        term("waitlisted", text("catalog", "Waitlisted", "program_applications.status"), Tone::Warning),
        term("rejected", text("catalog", "Rejected", "program_applications.status"), Tone::Danger),
        term("withdrawn", text("catalog", "Withdrawn", "program_applications.status")),
        term("enrolled", text("catalog", "Enrolled", "program_applications.status"), Tone::Success),
        term("paused", text("catalog", "Paused", "program_applications.status"), Tone::Warning),
        term("completed", text("catalog", "Completed", "program_applications.status")),
        term("graduated", text("catalog", "Graduated", "program_applications.status"), Tone::Success),
        term("dropped_out", text("catalog", "Dropped out", "program_applications.status"), Tone::Danger),
    });
}
