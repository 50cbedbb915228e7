// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/database/recordselect.h"
#include "models/exchange/exporting/exportlayout.h"

/// Who is left out of an export whose layout asks for a consent. Of people: whoever has not given it; what counts is the latest
/// row of user_consents of that type, and one that the reader cannot see counts as not given. Of other records: those that are about such a
/// person, that is, whose exported columns refer to one. Columns that only say which member of staff did something ("reviewed
/// by") do not count, nor do references to nobody.

/// The fields of the entity (columns of its own table) that name the people concerned; "id" where it is the person.
[[nodiscard]] QStringList consentFields(const Entity &entity, const ExportLayout &layout, const Catalog &catalog);

/// Narrows the list to records of people who have given layout.consent; does nothing when the layout asks for none.
void keepConsenting(RecordSelect &select, const ExportLayout &layout, const Catalog &catalog);

/// "7 omitted: no authorization (data processing)"; empty for 0.
[[nodiscard]] QString omittedNote(qint64 omitted, const ExportLayout &layout, const Catalog &catalog);
