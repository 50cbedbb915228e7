// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"

#include <memory>

// Lists that fields of several families use.
[[nodiscard]] std::shared_ptr<const Vocabulary> industryList();
[[nodiscard]] std::shared_ptr<const Vocabulary> languageList();
/// IANA names; validation accepts every zone that the system knows.
[[nodiscard]] std::shared_ptr<const Vocabulary> timeZoneList();
[[nodiscard]] std::shared_ptr<const Vocabulary> verificationList();
[[nodiscard]] std::shared_ptr<const Vocabulary> availabilityList();
[[nodiscard]] std::shared_ptr<const Vocabulary> expertiseList();
[[nodiscard]] std::shared_ptr<const Vocabulary> channelList();
/// The names of tables, as activity_logs.entity_type and its like carry them.
[[nodiscard]] std::shared_ptr<const Vocabulary> recordKindList();
[[nodiscard]] std::shared_ptr<const Vocabulary> projectStageList();
[[nodiscard]] std::shared_ptr<const Vocabulary> applicationStateList();
