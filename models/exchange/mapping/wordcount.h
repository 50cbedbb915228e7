// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappedrow.h"
#include "models/exchange/mapping/mappingsuggestion.h"

/// The different words of the columns of one mapping with what each means by now, most frequent first; a list's parts one by
/// one. `rows` at most are read. Empty for fields without a vocabulary. Cost: linear.
[[nodiscard]] QList<WordUse> countWords(const MappedTarget &target, const FieldMapping &field, bool olderSystem, const SourceTable &table,
                                        const TypedFormat &format, qsizetype rows);
/// Adds what unknown words commonly mean ("Finalizado": completed) to field.words.
void learnCommonWords(const MappedTarget &target, FieldMapping &field, const QList<WordUse> &uses);
