// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/text.h"

#include <QList>
#include <QString>

/// How a term looks as a chip; never its only meaning, the word stands there too.
enum class Tone { Neutral, Info, Success, Warning, Danger };

/// One word of a list: what the database keeps, what people read.
struct Term
{
    QString value;
    Text label;
    Tone tone = Tone::Neutral;
};

/// A closed list (a CHECK in the database) or an open one, which suggests and accepts other values.
struct Vocabulary
{
    QString name; ///< "programs.status"
    QList<Term> terms;
    bool closed = true;

    [[nodiscard]] const Term *find(QStringView value) const;
    /// The translated word; the value itself where an open list does not know it.
    [[nodiscard]] QString label(const QString &value) const;
    [[nodiscard]] QStringList values() const;
};
