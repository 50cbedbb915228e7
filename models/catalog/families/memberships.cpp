// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/memberships.h"

#include "models/catalog/entitybuilder.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer membershipRoles()
{
    return closedList("user_organizations.role", {
        term("owner", text("catalog", "Owner", "user_organizations.role"), Tone::Warning),
        term("admin", text("catalog", "Administrator"), Tone::Warning),
        term("coordinator", text("catalog", "Coordinator"), Tone::Info),
        term("analyst", text("catalog", "Analyst"), Tone::Info),
        term("member", text("catalog", "Member")),
    });
}

VocabularyPointer ratingContexts()
{
    return closedList("user_ratings.context_type", {
        term("mentorship", text("catalog", "Mentorship")),
        term("collaboration", text("catalog", "Collaboration")),
        term("project", text("catalog", "Project")),
    });
}

VocabularyPointer consentTypes()
{
    return closedList("user_consents.consent_type", {
        term("data_processing", text("catalog", "Processing of personal data")),
        term("marketing", text("catalog", "News and invitations")),
        term("analytics", text("catalog", "Statistics")),
    });
}

Entity membershipEntity()
{
    using enum FieldFlag;
    return entity("user_organizations", text("catalog", "Membership"), text("catalog", "Memberships"))
        .about(text("catalog", "Who belongs to which organization, and what they may do there."), "id-card")
        .creating(text("catalog", "New membership"), text("catalog", "A membership gives a person a role in an organization."))
        .labelled("{user_id} · {organization_id}", "role")
        .sortedBy("joined_at", Qt::DescendingOrder)
        .ownedThrough({"organization_id"})
        .id()
        .belongsTo("user_id", "users", text("catalog", "Person"), Required | Listed | Searched)
        .belongsTo("organization_id", "organizations", text("catalog", "Organization"), Required | Listed | Searched)
        .vocabulary("role", text("catalog", "Role"), 50, membershipRoles(), Required | Listed).initially("member")
        .json("permissions", text("catalog", "Permissions"), JsonShape::Free, Advanced)
        .instant("joined_at", text("catalog", "Since"), Required | Listed | ReadOnly)
        .instant("accepted_at", text("catalog", "Accepted", "user_organizations.accepted_at"), Listed)
        .help(text("catalog", "The membership counts from then on."))
        .instant("left_at", text("catalog", "Left"), Listed).notBefore("joined_at")
        .section(text("catalog", "General"), {"user_id", "organization_id", "role"})
        .section(text("catalog", "Dates"), {"accepted_at", "left_at", "permissions"})
        .build();
}

Entity absenceEntity()
{
    using enum FieldFlag;
    return entity("availability_exceptions", text("catalog", "Absence"), text("catalog", "Absences"))
        .about(text("catalog", "Leave and other times at which somebody cannot meet, beside their weekly hours."), "calendar-x")
        .creating(text("catalog", "New absence"), text("catalog", "Write down holidays and leave, so that nobody plans a meeting then."))
        .labelled("{user_id}", "reason")
        .sortedBy("starts_at", Qt::DescendingOrder)
        .id()
        .belongsTo("user_id", "users", text("catalog", "Person"), Required | Listed | Searched)
        .instant("starts_at", text("catalog", "From"), Required | Listed)
        .instant("ends_at", text("catalog", "Until"), Required | Listed).after("starts_at")
        .string("reason", text("catalog", "Reason"), 200, Listed)
        .audit()
        .section(text("catalog", "General"), {"user_id", "starts_at", "ends_at", "reason"})
        .build();
}

Entity ratingEntity()
{
    using enum FieldFlag;
    return entity("user_ratings", text("catalog", "Rating"), text("catalog", "Ratings"))
        .about(text("catalog", "What people think of the work with each other. A mentor's rating is the average of these."), "thumbs-up")
        .creating(text("catalog", "New rating"), text("catalog", "Ratings appear when people say how the work together was."))
        .labelled("{rater_id} → {rated_id}", "rating")
        .sortedBy("created_at", Qt::DescendingOrder)
        .id()
        .belongsTo("rater_id", "users", text("catalog", "By"), Required | Listed | Searched)
        .belongsTo("rated_id", "users", text("catalog", "About"), Required | Listed | Searched).differsFrom("rater_id")
        .vocabulary("context_type", text("catalog", "Context"), 20, ratingContexts(), Required | Listed)
        .anyRecord("context_id", text("catalog", "Record"), Required | Advanced)
        .help(text("catalog", "The identifier of the mentorship or project."))
        .integer("rating", text("catalog", "Rating"), Required | Listed).range(1, 5)
        .multiLine("review", text("catalog", "Comment"), Listed)
        .instant("created_at", text("catalog", "Created"), Required | Listed | ReadOnly)
        .section(text("catalog", "General"), {"rater_id", "rated_id", "rating", "review", "context_type", "context_id"})
        .build();
}

Entity consentEntity()
{
    using enum FieldFlag;
    return entity("user_consents", text("catalog", "Consent"), text("catalog", "Consents"))
        .about(text("catalog", "What people allowed to be done with their data, when, and on which legal basis."), "signature")
        .creating(text("catalog", "New consent"), text("catalog", "Every person needs one before their data is used."))
        .labelled("{user_id}", "consent_type")
        .sortedBy("consent_date", Qt::DescendingOrder)
        .id()
        .belongsTo("user_id", "users", text("catalog", "Person"), Required | Listed | Searched)
        .vocabulary("consent_type", text("catalog", "For"), 50, consentTypes(), Required | Listed)
        .boolean("consent_given", text("catalog", "Given", "user_consents.consent_given"), false, Listed)
        .instant("consent_date", text("catalog", "Date"), Required | Listed)
        .netAddress("ip_address", text("catalog", "Network address"), Advanced | Personal)
        .multiLine("user_agent", text("catalog", "Device"), Advanced | Personal)
        .string("legal_basis", text("catalog", "Legal basis"), 100, Listed)
        .multiLine("purpose_description", text("catalog", "Purpose"))
        .duration("data_retention_period", text("catalog", "Kept for"))
        .help(text("catalog", "How long the data is kept, such as 5 years."))
        .section(text("catalog", "General"), {"user_id", "consent_type", "consent_given", "consent_date"})
        .section(text("catalog", "Legal"), {"legal_basis", "purpose_description", "data_retention_period", "ip_address", "user_agent"})
        .build();
}
} // namespace

std::vector<Entity> membershipEntities()
{
    return {membershipEntity(), absenceEntity(), ratingEntity(), consentEntity()};
}
