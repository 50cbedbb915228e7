// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/duplicatescontroller.h"

#include "app/controllers/mergecontroller.h"
#include "app/controllers/undohistory.h"
#include "dialogs/people/duplicatesdialog.h"
#include "models/core/whendone.h"
#include "models/people/peoplerepository.h"
#include "models/people/personmerger.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"

namespace {

constexpr int ShownMerges = 200;
constexpr qsizetype NamedAlike = 3;

PersonSketch sketchFrom(const FieldValues &values)
{
    const auto text = [&values](const char *field) { return values.value(QString::fromLatin1(field)).toString(); };
    PersonSketch person;
    person.firstName = text("first_name");
    person.lastName = text("last_name");
    person.email = text("email");
    person.phone = text("phone");
    person.documentType = text("document_type");
    person.documentNumber = text("document_number");
    person.birthDate = values.value(QStringLiteral("birth_date")).toDate();
    return person;
}

} // namespace

DuplicatesController::DuplicatesController(const RecordPageServices &services, MergeController &merges, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_merges(merges)
{
    connect(&merges, &MergeController::merged, this, [this](const QString &, const QString &goneId) {
        if (m_dialog) {
            m_dialog->removePerson(goneId);
            readMerges();
        }
    });
    connect(&merges, &MergeController::takenBack, this, [this](const QString &sentence) {
        if (m_dialog) {
            m_dialog->messageBar()->showMessage(MessageBar::Level::Success, sentence);
            readMerges();
        }
    });
    connect(&merges, &MergeController::failed, this, &DuplicatesController::showError);
}

DuplicatesController::~DuplicatesController()
{
    m_token.cancel();
}

void DuplicatesController::showError(const Error &error)
{
    if (m_dialog) {
        m_dialog->messageBar()->showError(error);
    }
}

void DuplicatesController::showDialog(const DisplayFormat &format, QWidget *window)
{
    m_format = format;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new DuplicatesDialog(format, window);
    connect(m_dialog, &DuplicatesDialog::searchRequested, this, &DuplicatesController::search);
    connect(m_dialog, &DuplicatesDialog::cancelRequested, this, [this] { m_token.cancel(); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_token.cancel(); });
    connect(m_dialog, &DuplicatesDialog::dismissRequested, this, &DuplicatesController::dismiss);
    connect(m_dialog, &DuplicatesDialog::mergeRequested, this,
            [this](const QString &one, const QString &other) { m_merges.merge({one, other}, m_format, m_dialog); });
    connect(m_dialog, &DuplicatesDialog::openRequested, this,
            [this](const QString &id) { m_services.openRecord(QStringLiteral("users"), id); });
    connect(m_dialog, &DuplicatesDialog::takeBackRequested, &m_merges, &MergeController::takeBack);
    m_dialog->show(); // not modal: people look at the two records meanwhile
    readMerges();
    search();
}

void DuplicatesController::search()
{
    m_token.cancel();
    m_token = CancelToken();
    m_dialog->setSearching(true);
    const QPointer<DuplicatesDialog> dialog = m_dialog;
    const auto progress = [sender = m_relay.sender(), dialog](qint64 done, qint64 total) {
        sender->post([dialog, done, total] {
            if (dialog) {
                dialog->setProgress(done, total);
            }
        });
        return true;
    };
    Database &database = m_services.store.database();
    whenDone(database.run<QList<DuplicatePair>>(Lane::Background,
                                                [&clock = database.clock(), progress](Executor &executor) {
                                                    return PeopleRepository(executor, clock).duplicates(mostPairs, progress);
                                                },
                                                m_token),
             this, [this, dialog](const Result<QList<DuplicatePair>> &pairs) {
                 if (!dialog || dialog != m_dialog) {
                     return;
                 }
                 dialog->setSearching(false);
                 if (pairs.ok()) {
                     dialog->setPairs(pairs.value());
                 } else if (pairs.error().code == ErrorCode::Cancelled) {
                     dialog->messageBar()->showMessage(MessageBar::Level::Info, tr("The search was stopped: not everybody was compared."));
                 } else {
                     dialog->messageBar()->showError(pairs.error());
                 }
             });
}

void DuplicatesController::readMerges()
{
    const Catalog &catalog = m_services.store.catalog();
    Database &database = m_services.store.database();
    whenDone(database.run<QList<MergeEntry>>(Lane::Interactive,
                                             [&catalog, &clock = database.clock()](Executor &executor) {
                                                 return PersonMerger(catalog, executor, clock).merges(ShownMerges);
                                             }),
             this, [this](const Result<QList<MergeEntry>> &merges) {
                 if (!m_dialog) {
                     return;
                 }
                 if (merges.ok()) {
                     m_dialog->setMerges(merges.value());
                 } else {
                     showError(merges.error());
                 }
             });
}

void DuplicatesController::dismiss(const QString &one, const QString &other)
{
    Database &database = m_services.store.database();
    whenDone(database.run<void>(Lane::Interactive,
                                [&clock = database.clock(), one, other](Executor &executor) {
                                    return PeopleRepository(executor, clock).dismiss(one, other);
                                }),
             this, [this, one, other](const Result<void> &done) {
                 if (!done.ok()) {
                     showError(done.error());
                     return;
                 }
                 if (m_dialog) {
                     m_dialog->removePair(one, other);
                 }
                 const RecordStore *store = &m_services.store;
                 UndoHistory *history = &m_services.undo;
                 UndoStep step;
                 step.done = tr("They are remembered as two people.");
                 step.undo = [store, history, one, other] {
                     Database &kept = store->database();
                     return mapDone<Result<QString>>(kept.run<void>(Lane::Interactive,
                                                                    [&clock = kept.clock(), one, other](Executor &executor) {
                                                                        return PeopleRepository(executor, clock).undismiss(one, other);
                                                                    }),
                                                     history, [](const Result<void> &undone) -> Result<QString> {
                                                         if (!undone.ok()) {
                                                             return undone.error();
                                                         }
                                                         return tr("They are asked about again.");
                                                     });
                 };
                 m_services.undo.push(step);
             });
}

void DuplicatesController::askBeforeCreate(const QString &entity, const FieldValues &values, QWidget *window,
                                           const std::function<void(bool goOn)> &decided)
{
    Database &database = m_services.store.database();
    whenDone(database.run<QList<DuplicatePair>>(Lane::Interactive,
                                                [&clock = database.clock(), person = sketchFrom(values)](Executor &executor) {
                                                    return PeopleRepository(executor, clock).like(person);
                                                }),
             this, [this, entity, decided, parent = QPointer<QWidget>(window)](const Result<QList<DuplicatePair>> &alike) {
                 if (!alike.ok() || alike.value().isEmpty()) { // a search that fails must not keep anybody from saving
                     decided(true);
                 } else {
                     ask(entity, alike.value(), parent, decided);
                 }
             });
}

void DuplicatesController::ask(const QString &entity, const QList<DuplicatePair> &alike, QWidget *window,
                               const std::function<void(bool goOn)> &decided)
{
    QStringList names;
    for (const DuplicatePair &pair : alike.mid(0, NamedAlike)) {
        const PersonSketch &known = pair.one;
        QStringList more;
        for (const QString &part : {known.documentNumber, known.phone, known.email}) {
            if (!part.isEmpty()) {
                more.append(part);
            }
        }
        names.append(more.isEmpty() ? known.fullName() : tr("%1 (%2)", "a name and what is known").arg(known.fullName(), more.join(QStringLiteral(", "))));
    }
    PromptQuestion question;
    question.title = tr("Is it one of these?");
    question.text = tr("Somebody like this is known already:") + QStringLiteral("\n\n") + names.join(u'\n');
    question.choices = {{tr("Open %1").arg(alike.constFirst().one.fullName()), PromptChoice::Role::Accept},
                        {tr("No, save as a new person"), PromptChoice::Role::Secondary},
                        {tr("Keep editing"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(window, question, [this, entity, decided, id = alike.constFirst().one.id](int answer) {
        decided(answer == 1);
        if (answer == 0) {
            m_services.openRecord(QStringLiteral("users"), id);
        }
    });
}
