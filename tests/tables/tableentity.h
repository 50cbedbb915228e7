// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

/// An entity with a field of every kind that cells treat differently.
inline Entity tableEntity()
{
    const auto field = [](const char *name, FieldType type, const Text &label, FieldFlags flags = FieldFlag::Listed) {
        Field made;
        made.name = QString::fromLatin1(name);
        made.table = QStringLiteral("projects");
        made.label = label;
        made.type = type;
        made.flags = flags;
        return made;
    };
    Field amount = field("amount", FieldType::Money, text("test", "Amount"));
    amount.scale = 2;
    amount.currencyField = QStringLiteral("currency");
    Field status = field("status", FieldType::Vocabulary, text("test", "Status"));
    Vocabulary words;
    words.terms = {{QStringLiteral("active"), text("test", "Active"), Tone::Success}};
    status.vocabulary = std::make_shared<const Vocabulary>(words);
    Field program = field("program_id", FieldType::Reference, text("test", "Program"));
    program.references = QStringLiteral("programs");

    Entity made;
    made.name = QStringLiteral("projects");
    made.defaultSort = QStringLiteral("name");
    made.fields = {field("name", FieldType::Text, text("test", "Name")),
                   amount,
                   status,
                   program,
                   field("created_at", FieldType::Instant, text("test", "Created")),
                   field("email", FieldType::Email, text("test", "E-mail"), FieldFlag::Listed | FieldFlag::Protected),
                   field("notes", FieldType::MultiLine, text("test", "Notes"), FieldFlag::None),
                   field("currency", FieldType::Text, text("test", "Currency"), FieldFlag::None)};
    return made;
}
