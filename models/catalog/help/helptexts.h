// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/text.h"

#include <span>
#include <vector>

/// What a field is for. The key is "table.field", "entity.field" where one entity needs words of its own, or "*.field"
/// for columns that mean the same everywhere.
struct FieldAbout
{
    const char *key;
    Text about;
};

[[nodiscard]] std::span<const FieldAbout> commonHelp();
[[nodiscard]] std::span<const FieldAbout> contactHelp();
[[nodiscard]] std::span<const FieldAbout> derivedHelp();
[[nodiscard]] std::span<const FieldAbout> documentHelp();
[[nodiscard]] std::span<const FieldAbout> meetingHelp();
[[nodiscard]] std::span<const FieldAbout> mentoringHelp();
[[nodiscard]] std::span<const FieldAbout> messagingHelp();
[[nodiscard]] std::span<const FieldAbout> organizationHelp();
[[nodiscard]] std::span<const FieldAbout> peopleHelp();
[[nodiscard]] std::span<const FieldAbout> programHelp();
[[nodiscard]] std::span<const FieldAbout> projectHelp();
[[nodiscard]] std::span<const FieldAbout> systemHelp();
[[nodiscard]] std::span<const FieldAbout> taskHelp();

/// Every one of them.
[[nodiscard]] std::vector<FieldAbout> allHelp();
