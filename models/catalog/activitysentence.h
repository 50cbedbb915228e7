// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"

#include <QLocale>
#include <QString>

/// A row of the log as one sentence: "Luz Restrepo changed Mobile of José Pérez (entrepreneur)". `json` is what the derived
/// field activity_logs.sentence gives: {"who", "system", "action", "kind", "name", "changes", "metadata"}. Empty when it is none.
[[nodiscard]] QString activitySentence(const QString &json, const QLocale &locale);

/// The entity whose fields a row of the log about that table names: its own, for the further tables of a person that of people.
/// nullptr for a table of no entity.
[[nodiscard]] const Entity *loggedEntity(const Catalog &catalog, const QString &table);

/// How an action of the log reads as a word: "Changed", "Signed in" …; the action itself where nobody named it.
[[nodiscard]] QString activityActionText(const QString &action);
