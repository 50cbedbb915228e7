// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/membermessages.h"

#include "models/core/whendone.h"
#include "models/people/contactrepository.h"
#include "models/people/messagetext.h"
#include "views/common/userprompt.h"

#include <QDesktopServices>
#include <QPointer>
#include <QWidget>

MemberMessages::MemberMessages(const RecordPageServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_open([](const QUrl &url) { return QDesktopServices::openUrl(url); })
{
}

void MemberMessages::find(const QString &personId, const std::function<void(const MessageRecipient &)> &known)
{
    Database &database = m_services.store.database();
    whenDone(database.run<QList<MessageRecipient>>(Lane::Interactive,
                                                   [&clock = database.clock(), personId](Executor &executor) {
                                                       return ContactRepository(executor, clock).recipients({personId});
                                                   }),
             this, [this, known](const Result<QList<MessageRecipient>> &people) {
                 if (!people.ok()) {
                     emit failed(people.error());
                 } else if (!people.value().isEmpty()) {
                     known(people.value().constFirst());
                 }
             });
}

void MemberMessages::open(MessageChannel channel, const MessageRecipient &person, const QString &subject, const QString &body)
{
    const QUrl link = channel == MessageChannel::WhatsApp ? whatsAppLink(person.number, body) : mailLink(person.email, subject, body);
    if (!m_open(link)) {
        Error error;
        error.code = ErrorCode::Io;
        error.message = channel == MessageChannel::WhatsApp
                            ? tr("WhatsApp could not be opened. Copy the text and send it in another way.")
                            : tr("No mail program could be opened. Copy the text and send it in another way.");
        emit failed(error);
    }
}

void MemberMessages::offer(const QString &personId, const QString &title, const QString &subject, const QString &body, QWidget *window)
{
    find(personId, [this, title, subject, body, parent = QPointer<QWidget>(window)](const MessageRecipient &person) {
        PromptQuestion question;
        question.title = title;
        question.text = body;
        QList<MessageChannel> channels;
        if (person.number.ok()) {
            question.choices.append({tr("WhatsApp"), PromptChoice::Role::Accept});
            channels.append(MessageChannel::WhatsApp);
        }
        if (!person.email.isEmpty()) {
            question.choices.append({tr("E-mail"), channels.isEmpty() ? PromptChoice::Role::Accept : PromptChoice::Role::Secondary});
            channels.append(MessageChannel::Email);
        }
        if (channels.isEmpty()) {
            question.text = tr("%1 has neither a mobile number nor an e-mail address here. Tell them in person.").arg(person.fullName());
        }
        question.choices.append({channels.isEmpty() ? tr("Close") : tr("Cancel"), PromptChoice::Role::Reject});
        m_services.prompt.ask(parent, question, [this, channels, person, subject, body](int answer) {
            if (answer >= 0 && answer < channels.size()) {
                open(channels.at(answer), person, subject, body);
            }
        });
    });
}
