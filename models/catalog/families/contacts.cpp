// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/contacts.h"

#include "models/catalog/entitybuilder.h"
#include "models/catalog/families/sharedvocabularies.h"

// One line a field, however long it is.
// clang-format off

namespace {
VocabularyPointer contactChannels()
{
    return closedList("contacts.channel", {
        term("whatsapp", text("catalog", "WhatsApp")),
        term("email", text("catalog", "E-mail")),
        term("call", text("catalog", "Call", "contacts.channel")),
        term("in_person", text("catalog", "In person", "contacts.channel")),
    });
}

VocabularyPointer contactDirections()
{
    return closedList("contacts.direction", {
        term("outgoing", text("catalog", "From us", "contacts.direction")),
        term("incoming", text("catalog", "From the person", "contacts.direction")),
    });
}

VocabularyPointer contactOutcomes()
{
    return openList("contacts.outcome", {
        term("answered", text("catalog", "Answered", "contacts.outcome"), Tone::Success),
        term("no_answer", text("catalog", "No answer", "contacts.outcome"), Tone::Warning),
        term("call_back", text("catalog", "Call again", "contacts.outcome"), Tone::Info),
        term("wrong_number", text("catalog", "Wrong number or address", "contacts.outcome"), Tone::Danger),
        term("not_interested", text("catalog", "Not interested", "contacts.outcome")),
    });
}

VocabularyPointer templateChannels()
{
    return closedList("message_templates.channel", {
        term("whatsapp", text("catalog", "WhatsApp")),
        term("email", text("catalog", "E-mail")),
    });
}

Entity contactEntity()
{
    using enum FieldFlag;
    return entity("contacts", text("catalog", "Contact", "contacts"), text("catalog", "Contacts", "contacts"))
        .about(text("catalog", "Who was written to, called or met, when and by whom, newest first."), "phone")
        .creating(text("catalog", "New contact", "contacts"), text("catalog", "Messages that you send from a list of people are written down here; calls and talks you note yourself."))
        .labelled("{person_id}", "channel")
        .sortedBy("contacted_at", Qt::DescendingOrder)
        .listOrder({"person_id", "channel", "contacted_at", "direction", "subject", "outcome", "contacted_by"})
        .id()
        .belongsTo("person_id", "users", text("catalog", "Person"), Required | Listed | Searched)
        .vocabulary("channel", text("catalog", "Channel", "contacts.channel"), 20, contactChannels(), Required | Listed).initially("call")
        .vocabulary("direction", text("catalog", "Direction", "contacts.direction"), 10, contactDirections(), Required | Listed).initially("outgoing")
        .instant("contacted_at", text("catalog", "When", "contacts.contacted_at"), Required | Listed)
        .belongsTo("contacted_by", "users", text("catalog", "By", "contacts.contacted_by"), Listed)
        .belongsTo("template_id", "message_templates", text("catalog", "Template"), Advanced)
        .string("subject", text("catalog", "Subject"), 200, Listed | Searched)
        .multiLine("body", text("catalog", "Text"), Searched | Personal)
        .vocabulary("outcome", text("catalog", "Outcome", "contacts.outcome"), 50, contactOutcomes(), Listed)
        .multiLine("notes", text("catalog", "Notes"), Personal)
        .audit()
        .section(text("catalog", "General"), {"person_id", "channel", "direction", "contacted_at", "contacted_by", "outcome", "notes"})
        .section(text("catalog", "Message"), {"subject", "body", "template_id"})
        .build();
}

Entity templateEntity()
{
    using enum FieldFlag;
    return entity("message_templates", text("catalog", "Message template"), text("catalog", "Message templates"))
        .about(text("catalog", "Texts to write to people with; fields in braces are filled in for each person."), "file-text")
        .creating(text("catalog", "New template"), text("catalog", "Write down what you send again and again."))
        .labelled("{name}", "channel")
        .sortedBy("name")
        .listOrder({"name", "channel", "language", "subject", "is_active"})
        .id()
        .string("name", text("catalog", "Name"), 100, Required | Listed | Searched)
        .vocabulary("channel", text("catalog", "Channel", "contacts.channel"), 20, templateChannels(), Required | Listed).initially("whatsapp")
        .vocabulary("language", text("catalog", "Language"), 5, languageList(), Required | Listed).initially("es")
        .string("subject", text("catalog", "Subject"), 200, Listed | Searched)
        .help(text("catalog", "Of e-mails only."))
        .multiLine("body", text("catalog", "Text"), Required)
        .help(text("catalog", "Fields: {first_name} {last_name} {full_name} {program} {cohort} {project} {mentor} {last_session} {next_session} {organization} {coordinator} {today}"))
        .boolean("is_active", text("catalog", "In use", "message_templates.is_active"), true, Listed)
        .audit()
        .section(text("catalog", "General"), {"name", "channel", "language", "is_active"})
        .section(text("catalog", "Message"), {"subject", "body"})
        .build();
}
} // namespace

std::vector<Entity> contactEntities()
{
    return {contactEntity(), templateEntity()};
}
