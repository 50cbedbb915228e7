// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/profiles.h"

#include "models/catalog/families/personcolumns.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer experienceLevels()
{
    return closedList("entrepreneurs.experience_level", {
        term("beginner", text("catalog", "Beginner")),
        term("intermediate", text("catalog", "Some experience")),
        term("advanced", text("catalog", "Experienced")),
        term("expert", text("catalog", "Expert")),
    });
}

VocabularyPointer currencies()
{
    return openList("currencies", {term("COP"), term("USD"), term("EUR"), term("MXN")});
}

VocabularyPointer clientTypes()
{
    return closedList("clients.client_type", {
        term("investor", text("catalog", "Investor")),
        term("corporation", text("catalog", "Corporation")),
        term("government", text("catalog", "Public agency")),
        term("ngo", text("catalog", "Non-profit organization")),
        term("university", text("catalog", "University")),
        term("accelerator", text("catalog", "Accelerator")),
        term("incubator", text("catalog", "Incubator")),
        term("foundation", text("catalog", "Foundation")),
        term("individual", text("catalog", "Individual")),
    });
}

VocabularyPointer clientStates()
{
    return closedList("clients.status", {
        term("active", text("catalog", "Active", "clients.status"), Tone::Success),
        term("inactive", text("catalog", "Inactive", "clients.status")),
        term("prospect", text("catalog", "Prospect", "clients.status"), Tone::Info),
        term("partner", text("catalog", "Partner", "clients.status"), Tone::Success),
        term("suspended", text("catalog", "Suspended", "clients.status"), Tone::Danger),
    });
}

VocabularyPointer companySizes()
{
    return openList("clients.company_size", {
        term("micro", text("catalog", "Up to 10 people")),
        term("small", text("catalog", "11 to 50 people")),
        term("medium", text("catalog", "51 to 200 people")),
        term("large", text("catalog", "More than 200 people")),
    });
}

VocabularyPointer adminLevels()
{
    return closedList("admins.admin_level", {
        term("platform", text("catalog", "Everything"), Tone::Warning),
        term("organization", text("catalog", "What the memberships give")),
    });
}

/// How an entrepreneur who takes part is doing; models/database/derivedfields.cpp has the rule.
VocabularyPointer followUpStates()
{
    return closedList("entrepreneurs.follow_up", {
        term("at_risk", text("catalog", "At risk"), Tone::Warning),
        term("unmatched", text("catalog", "Without mentor"), Tone::Danger),
        term("paused", text("catalog", "Paused", "entrepreneurs.follow_up"), Tone::Info),
        term("on_track", text("catalog", "On track"), Tone::Success),
    });
}

VocabularyPointer followUpReasons()
{
    return closedList("entrepreneurs.follow_up_reason", {
        term("missed_sessions", text("catalog", "missed two sessions", "entrepreneurs.follow_up_reason")),
        term("overdue_task", text("catalog", "overdue task", "entrepreneurs.follow_up_reason")),
        term("no_session", text("catalog", "six weeks without a session", "entrepreneurs.follow_up_reason")),
        term("program_paused", text("catalog", "program paused", "entrepreneurs.follow_up_reason")),
        term("mentorship_paused", text("catalog", "mentorship paused", "entrepreneurs.follow_up_reason")),
    });
}

/// What the four profiles have in common.
EntityBuilder profile(const char *table, Text singular, Text plural, const char *kind)
{
    EntityBuilder builder = entity(table, singular, plural);
    builder.labelled("{first_name} {last_name}", "email")
        .sortedBy("first_name")
        .joins({"users", "person_details"})
        .access(EntityAccess::Deactivated)
        .id();
    addUserColumns(builder, kind);
    builder.columnsOf(table);
    addPersonSections(builder);
    return builder;
}

Entity entrepreneurEntity()
{
    using enum FieldFlag;
    EntityBuilder builder = profile("entrepreneurs", text("catalog", "Entrepreneur"), text("catalog", "Entrepreneurs"), "entrepreneur");
    builder.about(text("catalog", "People who applied or take part, with their projects and their mentors."), "user")
        .creating(text("catalog", "New entrepreneur"), text("catalog", "Write down the first entrepreneur."))
        .listOrder({"first_name", "last_name", "current_project_id", "current_program_id", "current_cohort_id", "project_stage", "current_mentor_id", "last_session_at", "follow_up", "follow_up_reason"})
        .ownedThrough({"organization_id"})
        .belongsTo("organization_id", "organizations", text("catalog", "Organization"), Listed)
        .multiLine("bio", text("catalog", "About the person"), Personal)
        .vocabulary("experience_level", text("catalog", "Experience"), 20, experienceLevels())
        .tags("industries_of_interest", text("catalog", "Industries of interest"), {}, industryList())
        .tags("skills", text("catalog", "Skills"))
        .json("education", text("catalog", "Education"), JsonShape::StringList, Personal)
        .json("previous_experience", text("catalog", "Previous experience"), JsonShape::StringList, Personal)
        .integer("projects_count", text("catalog", "Projects"), Listed | ReadOnly).atLeast(0)
        .decimal("mentorship_hours_received", text("catalog", "Hours of mentoring"), 10, 2, Listed | ReadOnly).atLeast(0)
        .money("funding_received", text("catalog", "Funding received"), 15, 2).atLeast(0).initially(0)
        .json("preferred_meeting_times", text("catalog", "Times for meetings"), JsonShape::Availability)
        .tags("communication_preferences", text("catalog", "How to reach the person"), {}, channelList())
        .json("goals", text("catalog", "Goals"), JsonShape::Goals)
        .vocabulary("availability_status", text("catalog", "Availability"), 20, availabilityList(), Listed).initially("available")
        .boolean("onboarding_completed", text("catalog", "Introduction completed"), false)
        .derivedReference("current_project_id", "projects", text("catalog", "Project"))
        .help(text("catalog", "The project with which the person takes part, else their newest."))
        .derivedWord("project_stage", projectStageList(), text("catalog", "Stage", "entrepreneurs.project_stage"))
        .derivedReference("current_program_id", "programs", text("catalog", "Program"))
        .listedWith("current_cohort_id", text("catalog", "Program and cohort"))
        .help(text("catalog", "The program in which the person takes part, else the one applied to last."))
        .derivedReference("current_cohort_id", "cohorts", text("catalog", "Cohort"))
        .derivedWord("application_status", applicationStateList(), text("catalog", "Way through the program"))
        .help(text("catalog", "The status of the application to that program."))
        .derivedReference("current_mentor_id", "allies", text("catalog", "Mentor"))
        .help(text("catalog", "The mentor of the newest active mentorship."))
        .derived("last_session_at", FieldType::Instant, text("catalog", "Last session")).shownAsAge(text("catalog", "Session", "how long ago"))
        .help(text("catalog", "The latest mentoring session that was held and to which the person came."))
        .derived("sessions_held", FieldType::Integer, text("catalog", "Sessions held"))
        .help(text("catalog", "Mentoring sessions that were held and to which the person came."))
        .derivedWord("follow_up", followUpStates(), text("catalog", "Follow-up"))
        .listedWith("follow_up_reason", text("catalog", "Follow-up"))
        .help(text("catalog", "At risk: the last two sessions missed, a task overdue, or six weeks without a session. Without mentor: taking part with no active mentorship."))
        .derivedWord("follow_up_reason", followUpReasons(), text("catalog", "Why"))
        .derived("last_contact_at", FieldType::Instant, text("catalog", "Last contact")).shownAsAge(text("catalog", "Contact", "how long ago"))
        .help(text("catalog", "The latest message, call or visit that was noted down."))
        .timestamps();
    addPersonDetails(builder);
    builder.section(text("catalog", "Profile"), {"organization_id", "bio", "experience_level", "industries_of_interest", "skills", "education", "previous_experience"})
        .section(text("catalog", "Support"), {"goals", "funding_received", "onboarding_completed"})
        .section(text("catalog", "Availability"), {"availability_status", "preferred_meeting_times", "communication_preferences"});
    addAccountSection(builder, false);
    return builder.build();
}

Entity allyEntity()
{
    using enum FieldFlag;
    EntityBuilder builder = profile("allies", text("catalog", "Mentor"), text("catalog", "Mentors"), "ally");
    builder.about(text("catalog", "People who accompany entrepreneurs: what they know, when they can, how many they take."), "star")
        .creating(text("catalog", "New mentor"), text("catalog", "Mentors need areas of expertise and places to be matched."))
        .listOrder({"first_name", "last_name", "title", "company", "expertise_areas", "places_free", "last_session_at", "average_rating", "availability_status", "verification_status"})
        .ownedThrough({"organization_id"})
        .belongsTo("organization_id", "organizations", text("catalog", "Organization"))
        .multiLine("bio", text("catalog", "About the person"), Personal)
        .string("title", text("catalog", "Position"), 200, Listed | Searched)
        .string("company", text("catalog", "Company"), 200, Listed | Searched)
        .tags("expertise_areas", text("catalog", "Areas of expertise"), Listed, expertiseList())
        .tags("industries", text("catalog", "Industries"), {}, industryList())
        .tags("certifications", text("catalog", "Certifications"))
        .money("hourly_rate", text("catalog", "Hourly rate"), 10, 2).atLeast(0).currencyIn("currency")
        .help(text("catalog", "Empty or zero for those who give their time."))
        .vocabulary("currency", text("catalog", "Currency"), 3, currencies()).initially("COP")
        .pattern("[A-Z]{3}", text("catalog", "three capital letters, such as COP"))
        .json("availability_hours", text("catalog", "Weekly hours"), JsonShape::Availability)
        .integer("max_entrepreneurs", text("catalog", "Places"), Listed).atLeast(0).initially(5)
        .help(text("catalog", "How many entrepreneurs the mentor takes at a time. Empty: no limit."))
        .integer("current_entrepreneurs", text("catalog", "Entrepreneurs now"), Listed | ReadOnly).atLeast(0)
        .decimal("total_mentorship_hours", text("catalog", "Hours of mentoring"), 10, 2, ReadOnly).atLeast(0)
        .integer("total_entrepreneurs_mentored", text("catalog", "Entrepreneurs in all"), ReadOnly).atLeast(0)
        .decimal("average_rating", text("catalog", "Rating"), 3, 2, Listed | ReadOnly).range(0, 5)
        .integer("total_reviews", text("catalog", "Ratings received"), ReadOnly).atLeast(0)
        .tags("mentorship_style", text("catalog", "Way of working"))
        .tags("communication_preferences", text("catalog", "How to reach the person"), {}, channelList())
        .tags("specializations", text("catalog", "Specializations"))
        .vocabulary("availability_status", text("catalog", "Availability"), 20, availabilityList(), Listed).initially("available")
        .vocabulary("verification_status", text("catalog", "Verification"), 20, verificationList(), Listed | ReadOnly).initially("pending")
        .help(text("catalog", "Decided with \"Verify…\": who and when stands among the verifications."))
        .derived("active_mentorships", FieldType::Integer, text("catalog", "Active mentorships"))
        .derived("places_free", FieldType::Integer, text("catalog", "Places free"))
        .help(text("catalog", "The places less the active mentorships. Empty where there is no limit."))
        .derived("last_session_at", FieldType::Instant, text("catalog", "Last session")).shownAsAge(text("catalog", "Session", "how long ago"))
        .help(text("catalog", "The latest mentoring session that the mentor held."))
        .timestamps();
    addPersonDetails(builder);
    builder.section(text("catalog", "Profile"), {"organization_id", "title", "company", "bio", "certifications"})
        .section(text("catalog", "Expertise"), {"expertise_areas", "industries", "specializations", "mentorship_style"})
        .section(text("catalog", "Availability"), {"availability_status", "max_entrepreneurs", "availability_hours", "communication_preferences"})
        .section(text("catalog", "Fees"), {"hourly_rate", "currency"});
    addAccountSection(builder, false);
    return builder.build();
}

Entity clientEntity()
{
    using enum FieldFlag;
    EntityBuilder builder = profile("clients", text("catalog", "Client"), text("catalog", "Clients"), "client");
    builder.about(text("catalog", "Investors, companies, public agencies and others who support the ecosystem, with their contact."), "handshake")
        .creating(text("catalog", "New client"), text("catalog", "Write down who supports the ecosystem and who speaks for them."))
        .listOrder({"company_name", "client_type", "first_name", "last_name", "email", "phone", "status"})
        .ownedThrough({"organization_id"})
        .belongsTo("organization_id", "organizations", text("catalog", "Organization"))
        .vocabulary("client_type", text("catalog", "Type"), 20, clientTypes(), Required | Listed)
        .vocabulary("status", text("catalog", "Status"), 20, clientStates(), Listed).initially("active")
        .string("company_name", text("catalog", "Company"), 200, Listed | Searched)
        .string("legal_name", text("catalog", "Legal name"), 200, Searched)
        .string("tax_id", text("catalog", "Tax number"), 50)
        .vocabulary("company_size", text("catalog", "Size"), 50, companySizes())
        .tags("interest_areas", text("catalog", "Areas of interest"), {}, industryList())
        .string("investment_range", text("catalog", "Investment range"), 100)
        .help(text("catalog", "Such as \"20 to 100 million COP\"."))
        .multiLine("notes", text("catalog", "Notes"))
        .audit();
    addPersonDetails(builder);
    builder.section(text("catalog", "Company"), {"client_type", "status", "organization_id", "company_name", "legal_name", "tax_id", "company_size"})
        .section(text("catalog", "Interests"), {"interest_areas", "investment_range", "notes"});
    addAccountSection(builder, false);
    return builder.build();
}

Entity adminEntity()
{
    using enum FieldFlag;
    EntityBuilder builder = profile("admins", text("catalog", "Administrator"), text("catalog", "Administrators"), "admin");
    builder.about(text("catalog", "People who run programs and the workspace. One who may do everything always remains."), "shield")
        .creating(text("catalog", "New administrator"), text("catalog", "Coordinators and analysts are administrators with a membership in an organization."))
        .listOrder({"first_name", "last_name", "admin_level", "department", "email", "last_admin_action"})
        .vocabulary("admin_level", text("catalog", "May do"), 20, adminLevels(), Required | Listed).initially("organization")
        .string("department", text("catalog", "Department"), 100, Listed)
        .json("permissions", text("catalog", "Permissions"), JsonShape::Free, Advanced)
        .instant("last_admin_action", text("catalog", "Last action"), Listed | ReadOnly)
        .audit();
    addPersonDetails(builder);
    builder.section(text("catalog", "Administration"), {"admin_level", "department", "permissions"});
    addAccountSection(builder, false);
    return builder.build();
}
} // namespace

std::vector<Entity> profileEntities()
{
    return {entrepreneurEntity(), allyEntity(), clientEntity(), adminEntity()};
}
