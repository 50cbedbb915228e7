// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

/// What a field is for, who uses it, an example: one or two sentences that are shown on demand ("What is this?").
/// Field::help is the short line that always stands under the field. The texts are one line a field in
/// models/catalog/help; empty for technical (hidden) fields only.
[[nodiscard]] Text fieldAbout(const Entity &entity, const Field &field);
/// The same where only the field is at hand.
[[nodiscard]] Text fieldAbout(const Field &field);

/// What "What is this?" shows: the field's name, what it is for, and the rule that stands under it on forms. Rich text in
/// the current language.
[[nodiscard]] QString fieldAboutHtml(const Field &field);
