// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/organizations.h"

#include "models/catalog/entitybuilder.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer organizationTypes()
{
    return openList("organizations.organization_type", {
        term("incubator", text("catalog", "Incubator")),
        term("accelerator", text("catalog", "Accelerator")),
        term("university", text("catalog", "University")),
        term("chamber_of_commerce", text("catalog", "Chamber of commerce")),
        term("foundation", text("catalog", "Foundation")),
        term("government", text("catalog", "Public agency")),
        term("corporation", text("catalog", "Corporation")),
        term("coworking", text("catalog", "Coworking space")),
        term("cooperative", text("catalog", "Cooperative")),
        term("funder", text("catalog", "Funder")),
        term("bank", text("catalog", "Bank")),
        term("ngo", text("catalog", "Non-profit organization")),
        term("startup", text("catalog", "Young company")),
        term("company", text("catalog", "Company")),
    });
}

Entity organizationEntity()
{
    using enum FieldFlag;
    return entity("organizations", text("catalog", "Organization"), text("catalog", "Organizations"))
        .about(text("catalog", "Whoever runs programs, funds them or takes part in the ecosystem."), "building-2")
        .creating(text("catalog", "New organization"), text("catalog", "Begin with your own organization: programs and people belong to one."))
        .labelled("{name}", "organization_type")
        .sortedBy("name")
        .listOrder({"name", "organization_type", "verification_status", "industry", "address", "website"})
        .id()
        .string("name", text("catalog", "Name"), 200, Required | Listed | Searched)
        .multiLine("description", text("catalog", "Description"))
        .vocabulary("organization_type", text("catalog", "Type"), 50, organizationTypes(), Required | Listed)
        .vocabulary("industry", text("catalog", "Industry"), 100, industryList(), Listed | Searched)
        .url("website", text("catalog", "Website"), Listed)
        .url("logo_url", text("catalog", "Logo"))
        .help(text("catalog", "The web address of a picture."))
        .json("address", text("catalog", "Address"), JsonShape::Address, Listed)
        .json("contact_info", text("catalog", "Contact"), JsonShape::ContactInfo)
        .json("settings", text("catalog", "Settings"), JsonShape::Free, Advanced)
        .integer("total_employees", text("catalog", "Employees")).atLeast(0).initially(0)
        .money("annual_revenue", text("catalog", "Annual revenue"), 15, 2).atLeast(0)
        .date("founded_date", text("catalog", "Founded"))
        .boolean("is_active", text("catalog", "Active", "organizations.is_active"), true)
        .vocabulary("verification_status", text("catalog", "Verification"), 20, verificationList(), Listed | ReadOnly).initially("pending")
        .help(text("catalog", "Decided with \"Verify…\": who and when stands among the verifications."))
        .audit()
        .section(text("catalog", "General"), {"name", "organization_type", "industry", "description", "founded_date"})
        .section(text("catalog", "Contact"), {"website", "contact_info", "address", "logo_url"})
        .section(text("catalog", "Figures"), {"total_employees", "annual_revenue"})
        .section(text("catalog", "Status"), {"is_active", "settings"})
        .build();
}

VocabularyPointer verifiedSubjects()
{
    return closedList("verifications.subject", {
        term("organizations", text("catalog", "Organization")),
        term("allies", text("catalog", "Mentor")),
        term("users", text("catalog", "Identity", "verifications.subject")),
    });
}

VocabularyPointer verificationDecisions()
{
    return closedList("verifications.status", {
        term("pending", text("catalog", "Withdrawn", "verifications.status"), Tone::Warning),
        term("verified", text("catalog", "Verified", "verifications.status"), Tone::Success),
        term("rejected", text("catalog", "Rejected", "verifications.status"), Tone::Danger),
    });
}

Entity verificationEntity()
{
    using enum FieldFlag;
    return entity("verifications", text("catalog", "Verification", "verifications"), text("catalog", "Verifications", "verifications"))
        .about(text("catalog", "Who checked which organization, mentor or identity, when, and how."), "shield-check")
        .creating({}, text("catalog", "Decisions appear here when somebody verifies an organization, a mentor or a person."))
        .labelled("{organization_id} {person_id}", "status")
        .sortedBy("decided_at", Qt::DescendingOrder)
        .listOrder({"subject", "organization_id", "person_id", "status", "note", "decided_by", "decided_at"})
        .ownedThrough({"organization_id"})
        .access(EntityAccess::ReadOnly)
        .id()
        .vocabulary("subject", text("catalog", "Verified what", "verifications.subject"), 20, verifiedSubjects(), Required | Listed)
        .belongsTo("organization_id", "organizations", text("catalog", "Organization"), Listed | Searched)
        .belongsTo("person_id", "users", text("catalog", "Person"), Listed | Searched)
        .vocabulary("status", text("catalog", "Decision", "verifications.status"), 20, verificationDecisions(), Required | Listed)
        .multiLine("note", text("catalog", "Note", "verifications.note"), Listed)
        .belongsTo("decided_by", "users", text("catalog", "By", "verifications.decided_by"), Listed)
        .instant("decided_at", text("catalog", "When", "verifications.decided_at"), Required | Listed)
        .build();
}
} // namespace

std::vector<Entity> organizationEntities()
{
    return {organizationEntity(), verificationEntity()};
}
