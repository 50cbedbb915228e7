// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entitybuilder.h"

// What every person has, whichever profile shows it. One form holds users, the profile and person_details.

/// The columns of users but for id and audit. `kind` is the user_type of everybody in that profile; empty for the list of
/// all people, where it is chosen once.
void addUserColumns(EntityBuilder &builder, const char *kind);
/// The audit columns of users that the profile's own table does not have, and the columns of person_details.
void addPersonDetails(EntityBuilder &builder);
/// The sections that all people share, before and after the profile's own.
void addPersonSections(EntityBuilder &builder);
void addAccountSection(EntityBuilder &builder, bool withKind);
