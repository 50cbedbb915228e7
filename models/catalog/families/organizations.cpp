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
        .listOrder({"name", "organization_type", "industry", "address", "website", "verification_status"})
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
        .vocabulary("verification_status", text("catalog", "Verification"), 20, verificationList(), Listed).initially("pending")
        .audit()
        .section(text("catalog", "General"), {"name", "organization_type", "industry", "description", "founded_date"})
        .section(text("catalog", "Contact"), {"website", "contact_info", "address", "logo_url"})
        .section(text("catalog", "Figures"), {"total_employees", "annual_revenue"})
        .section(text("catalog", "Status"), {"is_active", "verification_status", "settings"})
        .build();
}
} // namespace

std::vector<Entity> organizationEntities()
{
    return {organizationEntity()};
}
