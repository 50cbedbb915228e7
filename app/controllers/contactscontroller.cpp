// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/contactscontroller.h"

#include "app/controllers/undohistory.h"
#include "dialogs/people/writedialog.h"
#include "models/core/whendone.h"
#include "models/people/contactrepository.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"

#include <QDesktopServices>

namespace {

QString contactsEntity()
{
    return QStringLiteral("contacts");
}

} // namespace

ContactsController::ContactsController(const RecordPageServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_open([](const QUrl &link) { return QDesktopServices::openUrl(link); })
{
}

void ContactsController::write(const QStringList &personIds, const DisplayFormat &format, QWidget *window)
{
    if (personIds.isEmpty()) {
        return;
    }
    if (personIds.size() > mostRecipients) {
        Error error;
        error.code = ErrorCode::OutOfRange;
        error.message = tr("Choose at most %L1 people to write to at once.").arg(mostRecipients);
        emit failed(error);
        return;
    }
    Database &database = m_services.store.database();
    const QString actor = database.actor();
    whenDone(database.run<Reading>(Lane::Interactive,
                                   [&clock = database.clock(), personIds, actor](Executor &executor) -> Result<Reading> {
                                       ContactRepository contacts(executor, clock);
                                       auto people = contacts.recipients(personIds);
                                       auto templates = contacts.templates();
                                       if (!people || !templates) {
                                           return people.ok() ? templates.error() : people.error();
                                       }
                                       Reading reading = {people.value(), templates.value(), {}};
                                       if (!actor.isEmpty()) {
                                           auto me = contacts.recipients({actor});
                                           reading.coordinator = me.ok() && !me.value().isEmpty() ? me.value().constFirst().fullName() : QString();
                                       }
                                       return reading;
                                   }),
             this, [this, format, parent = QPointer<QWidget>(window)](const Result<Reading> &reading) {
                 if (reading.ok()) {
                     showDialog(reading.value(), format, parent);
                 } else {
                     emit failed(reading.error());
                 }
             });
}

void ContactsController::showDialog(const Reading &reading, const DisplayFormat &format, QWidget *window)
{
    m_dialog = new WriteDialog(m_services.store.database().clock().now(), reading.coordinator, format, window);
    m_dialog->setTemplates(reading.templates);
    m_dialog->setRecipients(reading.people);
    connect(m_dialog, &WriteDialog::openRequested, this, &ContactsController::openLinks);
    connect(m_dialog, &WriteDialog::templateSaveRequested, this, &ContactsController::saveTemplate);
    m_dialog->open();
}

void ContactsController::openLinks(const SentMessage &message, const QList<QUrl> &links)
{
    for (const QUrl &link : links) {
        if (!m_open(link)) {
            Error error;
            error.code = ErrorCode::Unsupported;
            error.message = message.channel == MessageChannel::Email
                ? tr("No mail program took the message. Choose a mail program in the settings of this computer, then try again.")
                : tr("No browser took the link to WhatsApp. Choose a browser in the settings of this computer, then try again.");
            m_dialog->messageBar()->showError(error);
            m_dialog->setNotOpened();
            return;
        }
    }
    note(message);
}

void ContactsController::note(const SentMessage &message)
{
    Database &database = m_services.store.database();
    whenDone(database.run<QStringList>(Lane::Interactive,
                                       [&clock = database.clock(), message](Executor &executor) {
                                           return ContactRepository(executor, clock).note(message);
                                       }),
             this, [this, message](const Result<QStringList> &ids) {
                 if (!ids.ok()) {
                     if (m_dialog) {
                         m_dialog->messageBar()->showError(ids.error());
                         m_dialog->setNotOpened();
                     } else {
                         emit failed(ids.error());
                     }
                     return;
                 }
                 if (m_dialog) {
                     m_dialog->setWritten(message.personIds, true);
                 }
                 pushUndo(message, ids.value());
                 m_services.recordsChanged(contactsEntity());
             });
}

void ContactsController::pushUndo(const SentMessage &message, const QStringList &contactIds)
{
    const RecordStore *store = &m_services.store;
    UndoHistory *history = &m_services.undo;
    const QPointer<WriteDialog> dialog = m_dialog;
    UndoStep step;
    step.done = tr("%Ln contact(s) noted.", nullptr, int(contactIds.size()));
    step.entities = {contactsEntity(), QStringLiteral("entrepreneurs")};
    step.undo = [store, history, dialog, ids = contactIds, people = message.personIds] {
        Database &database = store->database();
        return mapDone<Result<QString>>(
            database.run<qint64>(Lane::Interactive,
                                 [&clock = database.clock(), ids](Executor &executor) { return ContactRepository(executor, clock).forget(ids); }),
            history, [dialog, people](const Result<qint64> &gone) -> Result<QString> {
                if (!gone.ok()) {
                    return gone.error();
                }
                if (dialog) {
                    dialog->setWritten(people, false);
                }
                return tr("%Ln contact(s) taken away again.", nullptr, int(gone.value()));
            });
    };
    m_services.undo.push(step);
}

void ContactsController::saveTemplate(const MessageTemplate &wanted)
{
    PromptText question;
    question.title = tr("Save as template");
    question.label = tr("Name");
    question.value = wanted.name;
    question.acceptText = tr("Save");
    m_services.prompt.askText(m_dialog, question, [this, wanted](const std::optional<QString> &name) {
        if (!name || name->trimmed().isEmpty()) {
            return;
        }
        const bool same = !wanted.id.isEmpty() && *name == wanted.name;
        const FieldValues values = {{QStringLiteral("name"), name->trimmed()},
                                    {QStringLiteral("channel"), channelValue(wanted.channel)},
                                    {QStringLiteral("language"), wanted.language},
                                    {QStringLiteral("subject"), wanted.subject},
                                    {QStringLiteral("body"), wanted.body}};
        const QString entity = QStringLiteral("message_templates");
        Database &database = m_services.store.database();
        const Catalog &catalog = m_services.store.catalog();
        whenDone(database.run<Record>(Lane::Interactive,
                                      [&catalog, &clock = database.clock(), entity, values, id = same ? wanted.id : QString()](Executor &executor) {
                                          RecordOperations records(catalog, executor, clock);
                                          if (id.isEmpty()) {
                                              return records.create(entity, values);
                                          }
                                          auto before = records.read(entity, id);
                                          return before.ok() ? records.update(entity, id, before.value().rowVersion, values) : before;
                                      }),
                 this, [this](const Result<Record> &saved) {
                     if (!saved.ok() && m_dialog) {
                         m_dialog->messageBar()->showError(saved.error());
                     } else if (saved.ok()) {
                         m_services.othersChanged(QStringLiteral("message_templates"));
                         readTemplates();
                     }
                 });
    });
}

void ContactsController::readTemplates()
{
    Database &database = m_services.store.database();
    whenDone(database.run<QList<MessageTemplate>>(Lane::Interactive,
                                                  [&clock = database.clock()](Executor &executor) { return ContactRepository(executor, clock).templates(); }),
             this, [this](const Result<QList<MessageTemplate>> &templates) {
                 if (templates.ok() && m_dialog) {
                     m_dialog->setTemplates(templates.value());
                     m_dialog->messageBar()->showMessage(MessageBar::Level::Success, tr("The template is saved."));
                 }
             });
}

void ContactsController::logContact(const QString &personId, const QString &personLabel)
{
    Database &database = m_services.store.database();
    const QString actor = database.actor();
    FieldValues values = {{QStringLiteral("person_id"), personId},
                          {QStringLiteral("channel"), QStringLiteral("call")},
                          {QStringLiteral("direction"), QStringLiteral("outgoing")},
                          {QStringLiteral("contacted_at"), QVariant::fromValue(database.clock().now())}};
    QHash<QString, QString> labels = {{personId, personLabel}};
    if (actor.isEmpty() || !m_services.createRecord) {
        if (m_services.createRecord) {
            m_services.createRecord(contactsEntity(), values, labels);
        }
        return;
    }
    values.insert(QStringLiteral("contacted_by"), actor);
    whenDone(m_services.store.labels(QStringLiteral("users"), {actor}), this,
             [this, values, labels](const Result<QHash<QString, QString>> &names) mutable {
                 if (names.ok()) {
                     labels.insert(names.value());
                 }
                 m_services.createRecord(contactsEntity(), values, labels);
             });
}
