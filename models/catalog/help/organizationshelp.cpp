// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout organizationHelpTexts[] = {
    {"organizations.name", text("help", "The name by which the organization is known. Programs, people and reports carry it.")},
    {"organizations.description", text("help", "What the organization does for entrepreneurs and where.")},
    {"organizations.organization_type", text("help", "What kind of organization it is: incubator, university, chamber of commerce, foundation, public agency.")},
    {"organizations.industry", text("help", "The trade it concentrates on. Empty when it works with all.")},
    {"organizations.website", text("help", "Where the public reads about it, with https:// in front.")},
    {"organizations.logo_url", text("help", "The web address of its logo. Reports and invitations show it.")},
    {"organizations.address", text("help", "Where its office is. Meetings in person start from this address.")},
    {"organizations.contact_info", text("help", "The phone, e-mail and networks of the organization itself, not of a person in it.")},
    {"organizations.settings", text("help", "Settings of other programs about this organization. Change them only when somebody asks you to.")},
    {"organizations.total_employees", text("help", "How many people work there.")},
    {"organizations.annual_revenue", text("help", "What it took in during its last whole year.")},
    {"organizations.founded_date", text("help", "The day it was founded, as in its papers.")},
    {"organizations.is_active", text("help", "Off when the organization no longer takes part. Its programs and their history stay.")},
    {"organizations.verification_status", text("help", "Whether somebody checked that the organization exists and who speaks for it.")},
    {"user_organizations.user_id", text("help", "Who is a member.")},
    {"user_organizations.organization_id", text("help", "The organization to which the person belongs. One person may belong to several.")},
    {"user_organizations.role", text("help", "What the person may do there: owners and administrators manage people, coordinators run programs, analysts read figures, members see their own.")},
    {"user_organizations.permissions", text("help", "Permissions beside the role, for other programs that read this workspace.")},
    {"user_organizations.joined_at", text("help", "When the person was added to the organization.")},
    {"user_organizations.accepted_at", text("help", "When the person accepted. Until then the membership gives no rights.")},
    {"user_organizations.left_at", text("help", "When the person left. What they did there stays in the history.")},
    {"verifications.subject", text("help", "Whether it is an organization, a mentor's experience or a person's identity that was checked.")},
    {"verifications.organization_id", text("help", "The organization that was checked.")},
    {"verifications.person_id", text("help", "The person who was checked.")},
    {"verifications.status", text("help", "What was decided. The latest decision is the one that lists show.")},
    {"verifications.note", text("help", "How it was checked: the papers that were seen, who was called.")},
    {"verifications.decided_by", text("help", "Who decided, and answers for it.")},
    {"verifications.decided_at", text("help", "When it was decided.")},
    {"availability_exceptions.user_id", text("help", "Who cannot meet in that time.")},
    {"availability_exceptions.starts_at", text("help", "The moment from which the person cannot meet.")},
    {"availability_exceptions.ends_at", text("help", "The moment from which the person can meet again.")},
    {"availability_exceptions.reason", text("help", "Why, as far as others may know: “Leave”, “Fair in Cali”.")},
    {"user_ratings.rater_id", text("help", "Who gives the rating.")},
    {"user_ratings.rated_id", text("help", "Who is rated. For a mentor it goes into the average in their record.")},
    {"user_ratings.context_type", text("help", "What the two did together: a mentorship, a project, other work.")},
    {"user_ratings.context_id", text("help", "The mentorship or project that the rating speaks of, by its identifier.")},
    {"user_ratings.rating", text("help", "From 1, bad, to 5, excellent.")},
    {"user_ratings.review", text("help", "Why, in words that help to do it better next time.")},
    {"user_consents.user_id", text("help", "Whose data it is about.")},
    {"user_consents.consent_type", text("help", "What the person was asked to allow: the handling of their data, messages, figures.")},
    {"user_consents.consent_given", text("help", "On: allowed. Off: refused or withdrawn, from the date of this record.")},
    {"user_consents.consent_date", text("help", "When the person decided. The latest decision for each purpose counts.")},
    {"user_consents.ip_address", text("help", "From where the person answered, as a proof, when it happened on the web.")},
    {"user_consents.user_agent", text("help", "With which device the person answered, as a proof.")},
    {"user_consents.legal_basis", text("help", "Why the law lets us keep the data: the authorization itself, a contract, a duty.")},
    {"user_consents.purpose_description", text("help", "For what exactly the data is used, in the words that the person read.")},
    {"user_consents.data_retention_period", text("help", "How long the data may be kept, such as 5 years. Afterwards it must be erased.")},
};
} // namespace

std::span<const FieldAbout> organizationHelp()
{
    return organizationHelpTexts;
}
