// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/personcolumns.h"

#include "models/catalog/families/sharedvocabularies.h"

#include <QLatin1String>

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer userTypes()
{
    return closedList("users.user_type", {
        term("entrepreneur", text("catalog", "Entrepreneur")),
        term("ally", text("catalog", "Mentor")),
        term("client", text("catalog", "Client")),
        term("admin", text("catalog", "Administrator")),
    });
}

VocabularyPointer documentTypes()
{
    return openList("person_details.document_type", {
        term("CC", text("catalog", "Citizen's card (CC)")),
        term("CE", text("catalog", "Foreigner's card (CE)")),
        term("TI", text("catalog", "Identity card of minors (TI)")),
        term("PA", text("catalog", "Passport (PA)")),
        term("PPT", text("catalog", "Temporary protection permit (PPT)")),
        term("NIT", text("catalog", "Tax number (NIT)")),
    });
}

VocabularyPointer genders()
{
    return openList("person_details.gender", {
        term("female", text("catalog", "Woman")),
        term("male", text("catalog", "Man")),
        term("non_binary", text("catalog", "Non-binary")),
        term("not_said", text("catalog", "Prefers not to say")),
    });
}

VocabularyPointer populationGroups()
{
    return openList("person_details.population_groups", {
        term("rural", text("catalog", "Rural population")),
        term("indigenous", text("catalog", "Indigenous people")),
        term("afro", text("catalog", "Afro-descendant people")),
        term("raizal", text("catalog", "Raizal people")),
        term("palenquero", text("catalog", "Palenquero people")),
        term("rrom", text("catalog", "Rrom people")),
        term("victim", text("catalog", "Victim of the armed conflict")),
        term("disability", text("catalog", "Person with a disability")),
        term("head_of_household", text("catalog", "Head of household")),
        term("migrant", text("catalog", "Migrant")),
    });
}
} // namespace

void addUserColumns(EntityBuilder &builder, const char *kind)
{
    using enum FieldFlag;
    const bool fixedKind = !QLatin1String(kind).isEmpty();
    builder.columnsOf("users")
        .string("first_name", text("catalog", "First names"), 100, Required | Listed | Searched | Personal)
        .listedWith("last_name", text("catalog", "Name", "a person's whole name"))
        .string("last_name", text("catalog", "Last names"), 100, Required | Listed | Searched | Personal)
        .email("email", text("catalog", "E-mail"), 255, Listed | Searched | Personal | Protected)
        .help(text("catalog", "Empty when the person has none of their own."))
        .phone("phone", text("catalog", "Mobile"), 20, Listed | Personal | Protected)
        .secret("password_hash", text("catalog", "Password"))
        .url("avatar_url", text("catalog", "Picture"), Personal)
        .vocabulary("user_type", text("catalog", "Kind of person"), 20, userTypes(),
                    fixedKind ? Required | Hidden : Required | Listed | CreateOnly);
    if (fixedKind) {
        builder.initially(kind);
    }
    builder.boolean("is_active", text("catalog", "Active", "users.is_active"), true)
        .help(text("catalog", "Who is not active cannot sign in and is not offered in lists."))
        .boolean("is_verified", text("catalog", "Identity verified"), false, ReadOnly)
        .instant("last_login", text("catalog", "Last sign-in"), ReadOnly | Personal)
        .vocabulary("language_preference", text("catalog", "Language"), 5, languageList()).initially("es")
        .vocabulary("timezone", text("catalog", "Time zone"), 50, timeZoneList()).initially("America/Bogota")
        .json("metadata", text("catalog", "Other data"), JsonShape::Free, Advanced | Personal);
}

void addPersonDetails(EntityBuilder &builder)
{
    using enum FieldFlag;
    builder.columnsOf("users").audit();
    builder.columnsOf("person_details")
        .vocabulary("document_type", text("catalog", "Kind of document"), 20, documentTypes(), Personal)
        .string("document_number", text("catalog", "Document number"), 30, Personal | Protected)
        .date("birth_date", text("catalog", "Date of birth"), Personal)
        .vocabulary("gender", text("catalog", "Gender"), 20, genders(), Personal)
        .string("municipality_code", text("catalog", "Municipality code"), 5, Personal)
        .help(text("catalog", "The DIVIPOLA code of the place where the person lives."))
        .pattern("[0-9]{5}", text("catalog", "five digits, such as 05001"))
        .string("municipality_name", text("catalog", "Municipality"), 100, Personal)
        .tags("population_groups", text("catalog", "Population groups"), Personal | Sensitive, populationGroups())
        .help(text("catalog", "Sensitive: only what the person wants to say. Reports show groups of five or more."));
}

void addPersonSections(EntityBuilder &builder)
{
    builder.section(text("catalog", "Person"), {"first_name", "last_name", "email", "phone"})
        .section(text("catalog", "Personal details"), {"document_type", "document_number", "birth_date", "gender",
                                                       "municipality_name", "municipality_code", "population_groups"});
}

void addAccountSection(EntityBuilder &builder, bool withKind)
{
    if (withKind) {
        builder.section(text("catalog", "Account"), {"user_type", "is_active", "language_preference",
                                                     "timezone", "avatar_url", "metadata"});
    } else {
        builder.section(text("catalog", "Account"), {"is_active", "language_preference", "timezone",
                                                     "avatar_url", "metadata"});
    }
}
