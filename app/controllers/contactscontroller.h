// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "dialogs/people/writedialog.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QWidget;

/// Opens a link outside the program (mail, WhatsApp); false when nothing took it. Injected, so that tests see the links.
using LinkOpener = std::function<bool(const QUrl &)>;

/// Writes to people: reads whom and with which texts, shows the dialog, opens the links, notes what was opened as contacts.
/// GUI thread.
class ContactsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactsController)

public:
    /// At most that many people at once.
    static constexpr qsizetype mostRecipients = 1'000;

    ContactsController(const RecordPageServices &services, QObject *parent);

    /// Without it links go to the desktop.
    void setLinkOpener(const LinkOpener &open) { m_open = open; }
    void write(const QStringList &personIds, const DisplayFormat &format, QWidget *window);
    /// The form of a new contact with that person: a call, a talk.
    void logContact(const QString &personId, const QString &personLabel);
    [[nodiscard]] WriteDialog *dialog() const { return m_dialog; }

signals:
    void failed(const Error &error);

private:
    struct Reading
    {
        QList<MessageRecipient> people;
        QList<MessageTemplate> templates;
        QString coordinator;
    };

    void showDialog(const Reading &reading, const DisplayFormat &format, QWidget *window);
    void openLinks(const SentMessage &message, const QList<QUrl> &links);
    void note(const SentMessage &message);
    void pushUndo(const SentMessage &message, const QStringList &contactIds);
    void saveTemplate(const MessageTemplate &wanted);
    void readTemplates();

    RecordPageServices m_services;
    LinkOpener m_open;
    QPointer<WriteDialog> m_dialog;
};
