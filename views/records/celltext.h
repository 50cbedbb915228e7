// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/catalog/record.h"

/// What a detail shows of a field of a record: references by their label, money with the record's own currency.
[[nodiscard]] QString recordFieldText(const Field &field, const Record &record, const DisplayFormat &format);
