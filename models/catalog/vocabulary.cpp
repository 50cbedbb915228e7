// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/vocabulary.h"

#include <QStringList>

const Term *Vocabulary::find(QStringView value) const
{
    for (const Term &term : terms) {
        if (term.value == value) {
            return &term;
        }
    }
    return nullptr;
}

QString Vocabulary::label(const QString &value) const
{
    const Term *term = find(value);
    return term == nullptr || term->label.isEmpty() ? value : term->label.translated();
}

QStringList Vocabulary::values() const
{
    QStringList all;
    for (const Term &term : terms) {
        all.append(term.value);
    }
    return all;
}
