// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/help/helptexts.h"

// One line a field, however long it is.
// clang-format off

namespace {
constexpr FieldAbout contactHelpTexts[] = {
    {"contacts.person_id", text("help", "Who was written to, called or met. The last contact in the lists of people comes from here.")},
    {"contacts.channel", text("help", "How they were reached: e-mail, WhatsApp, a call, or in person.")},
    {"contacts.direction", text("help", "Whether we reached out to the person or the person to us.")},
    {"contacts.contacted_at", text("help", "When it happened. The program fills it in when you write from here.")},
    {"contacts.contacted_by", text("help", "Who of the team spoke or wrote.")},
    {"contacts.template_id", text("help", "The template the message was made from, if it was one.")},
    {"contacts.subject", text("help", "What it was about, in a few words; the subject line of an e-mail.")},
    {"contacts.body", text("help", "The message as it was opened in WhatsApp or the mail program. It may have been changed there before it was sent.")},
    {"contacts.outcome", text("help", "How it ended: answered, no answer, wrong number. It tells whom to try again and how.")},
    {"contacts.notes", text("help", "What the person said and what was agreed, so that the next to call knows it.")},
    {"message_templates.name", text("help", "How you find the template when writing, such as “Invitation to the first session”.")},
    {"message_templates.channel", text("help", "What it is meant for: e-mail has a subject, WhatsApp is short.")},
    {"message_templates.language", text("help", "In which language it is written. People are offered the templates of theirs first.")},
    {"message_templates.subject", text("help", "The subject of the e-mail. Fields such as {first_name} are filled in for each person.")},
    {"message_templates.body", text("help", "The message. Fields such as {first_name} are filled in for each person when you write to them.")},
    {"message_templates.is_active", text("help", "Off to keep a template without offering it any more.")},
};
} // namespace

std::span<const FieldAbout> contactHelp()
{
    return contactHelpTexts;
}
