// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/personcontroller.h"

#include "app/settings/appsettings.h"
#include "dialogs/workspace/whoareyoudialog.h"
#include "models/core/whendone.h"
#include "models/database/recordstore.h"

namespace {

constexpr int peopleOffered = 200;

struct KnownPerson
{
    QString id;
    QString name;
    QString zone;
};

/// The active person whose field has that value; an empty id when there is none.
Result<KnownPerson> findPerson(RecordOperations &records, const QString &field, const QString &value)
{
    Query query;
    query.entity = QStringLiteral("users");
    query.fields = {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("timezone")};
    query.filters = {{field, FilterOperator::Equal, {value}},
                     {QStringLiteral("is_active"), FilterOperator::Equal, {true}}};
    Result<Page> page = records.list(query, 0, 1);
    if (!page) {
        return page.error();
    }
    if (page.value().rows.isEmpty()) {
        return KnownPerson();
    }
    const Row &row = page.value().rows.constFirst();
    const QString name = row.values.at(0).toString() % QLatin1Char(' ') % row.values.at(1).toString();
    return KnownPerson{row.id, name, row.values.at(2).toString()};
}

Result<QList<Candidate>> listPeople(RecordOperations &records, const QString &search)
{
    Query query;
    query.entity = QStringLiteral("users");
    query.fields = {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("email")};
    query.search = search;
    query.filters = {{QStringLiteral("is_active"), FilterOperator::Equal, {true}}};
    query.sortField = QStringLiteral("first_name");
    Result<Page> page = records.list(query, 0, peopleOffered);
    if (!page) {
        return page.error();
    }
    QList<Candidate> people;
    for (const Row &row : std::as_const(page.value().rows)) {
        Candidate person;
        person.id = row.id;
        person.label = row.values.at(0).toString() % QLatin1Char(' ') % row.values.at(1).toString();
        person.secondary = row.values.at(2).toString();
        people.append(person);
    }
    return people;
}

} // namespace

PersonController::PersonController(const Catalog &catalog, std::shared_ptr<Database> database, AppSettings &settings,
                                   QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_database(std::move(database))
    , m_settings(settings)
{
}

void PersonController::start(QWidget *window, const QString &email)
{
    if (!email.isEmpty()) {
        find(window, QStringLiteral("email"), email);
        return;
    }
    const QString remembered = m_settings.person(m_database->profile());
    if (remembered.isEmpty()) {
        ask(window);
    } else {
        find(window, QStringLiteral("id"), remembered);
    }
}

void PersonController::startSignedIn(const Access &access)
{
    const Catalog &catalog = m_catalog;
    const Clock &clock = m_database->clock();
    whenDone(m_database->run<KnownPerson>(Lane::Interactive,
                                          [&catalog, &clock, id = access.userId](Executor &executor) {
                                              RecordOperations records(catalog, executor, clock);
                                              return findPerson(records, QStringLiteral("id"), id);
                                          }),
             this, [this, access](const Result<KnownPerson> &found) {
                 if (!found.ok() && found.error().code != ErrorCode::SessionEnded) {
                     emit failed(found.error());
                 }
                 emit personChanged(access.userId, access.name, found.ok() ? found.value().zone : QString());
             });
}

void PersonController::find(QWidget *window, const QString &field, const QString &value)
{
    const Catalog &catalog = m_catalog;
    const Clock &clock = m_database->clock();
    const QPointer<QWidget> parent(window);
    whenDone(m_database->run<KnownPerson>(Lane::Interactive,
                                          [&catalog, &clock, field, value](Executor &executor) {
                                              RecordOperations records(catalog, executor, clock);
                                              return findPerson(records, field, value);
                                          }),
             this, [this, parent](const Result<KnownPerson> &found) {
                 if (!found) {
                     emit failed(found.error());
                 } else if (found.value().id.isEmpty()) {
                     ask(parent);
                 } else {
                     take(found.value().id, found.value().name, found.value().zone);
                 }
             });
}

void PersonController::take(const QString &id, const QString &name, const QString &zone)
{
    m_database->setActor(id);
    m_settings.setPerson(m_database->profile(), id);
    if (m_dialog) {
        m_dialog->accept();
    }
    emit personChanged(id, name, zone);
}

void PersonController::ask(QWidget *window)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    const Catalog &catalog = m_catalog;
    const std::shared_ptr<Database> database = m_database;
    m_dialog = new WhoAreYouDialog(
        [&catalog, database](const QString &search) {
            // The job must not own the database: the last owner would then be one of its own threads.
            const Clock &clock = database->clock();
            return database->run<QList<Candidate>>(Lane::Interactive, [&catalog, &clock, search](Executor &executor) {
                RecordOperations records(catalog, executor, clock);
                return listPeople(records, search);
            });
        },
        window);
    connect(m_dialog, &WhoAreYouDialog::personChosen, this,
            [this, window = QPointer<QWidget>(window)](const QString &id) { find(window, QStringLiteral("id"), id); });
    connect(m_dialog, &WhoAreYouDialog::personRequested, this, &PersonController::create);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        if (m_database->actor().isEmpty()) {
            emit personChanged(QString(), QString(), QString());
        }
    });
    m_dialog->open();
}

void PersonController::create(const QString &firstName, const QString &lastName, const QString &email)
{
    const Catalog &catalog = m_catalog;
    const Clock &clock = m_database->clock();
    FieldValues values = {{QStringLiteral("first_name"), firstName},
                          {QStringLiteral("last_name"), lastName},
                          {QStringLiteral("admin_level"), QStringLiteral("platform")}};
    if (!email.isEmpty()) {
        values.insert(QStringLiteral("email"), email);
    }
    whenDone(m_database->run<Record>(
                 Lane::Interactive,
                 [&catalog, &clock, values](Executor &executor) {
                     return RecordOperations(catalog, executor, clock).create(QStringLiteral("admins"), values);
                 }),
             this, [this](const Result<Record> &made) {
                 if (made) {
                     const Record &record = made.value();
                     const QString name = record.value(QStringLiteral("first_name")).toString() % QLatin1Char(' ') %
                                          record.value(QStringLiteral("last_name")).toString();
                     take(record.id, name, record.value(QStringLiteral("timezone")).toString());
                 } else if (m_dialog) {
                     m_dialog->showError(made.error());
                 } else {
                     emit failed(made.error());
                 }
             });
}
