// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout commonHelpTexts[] = {
    {"*.created_at", text("help", "When this record was first written down. The program sets it; it does not change afterwards.")},
    {"*.updated_at", text("help", "When something in this record last changed. The history says what it was and who did it.")},
    {"*.created_by", text("help", "The person who wrote this record down. Empty when the program or an import made it.")},
    {"*.updated_by", text("help", "The person who last changed something here. The history has every change before it as well.")},
};
} // namespace

std::span<const FieldAbout> commonHelp()
{
    return commonHelpTexts;
}
