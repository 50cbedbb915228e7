// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/verificationcontroller.h"

#include "app/controllers/undohistory.h"
#include "models/core/whendone.h"
#include "models/security/verificationrepository.h"
#include "views/common/messagebar.h"
#include "views/records/recordpage.h"

#include <QAction>

#include <algorithm>

namespace {

constexpr int verificationGroup = 35;
constexpr qsizetype mostVerified = 200;

QFuture<Result<void>> decideAll(const RecordStore &store, const QList<VerificationDecision> &decisions)
{
    Database &database = store.database();
    return database.run<void>(Lane::Interactive, [&clock = database.clock(), decisions](Executor &executor) {
        return VerificationRepository(executor, clock).decide(decisions);
    });
}

} // namespace

bool VerificationController::suits(const Entity &entity)
{
    return entity.name == QLatin1String("organizations") || entity.name == QLatin1String("allies") || entity.name == QLatin1String("users");
}

VerificationController::VerificationController(RecordPage *page, const RecordPageServices &services)
    : QObject(page)
    , m_page(page)
    , m_services(services)
{
    m_verify = page->recordActions().add({QStringLiteral("verify"), text("VerificationController", "&Verify…"), QStringLiteral("shield-check"),
                                          QKeySequence(), PageCommand::Menu::Record, verificationGroup});
    m_verify->setVisible(mayVerify());
    connect(m_verify, &QAction::triggered, this, &VerificationController::ask);
    connect(page, &RecordPage::selectionChanged, this, &VerificationController::updateAction);
    updateAction();
}

/// What app.verify() allows: everything to platform administrators, mentors to who runs their organization.
bool VerificationController::mayVerify() const
{
    const Access &access = m_services.access;
    return !access.readOnly && (access.seesAll() || (m_page->entity().name == QLatin1String("allies") && access.isStaff()));
}

void VerificationController::updateAction()
{
    const qsizetype selected = m_page->selectedIds().size();
    m_verify->setEnabled(mayVerify() && selected > 0 && selected <= mostVerified);
}

void VerificationController::ask()
{
    Database &database = m_services.store.database();
    whenDone(database.run<QList<VerificationDecision>>(
                 Lane::Interactive,
                 [&clock = database.clock(), entity = m_page->entity().name, ids = m_page->selectedIds()](Executor &executor) {
                     return VerificationRepository(executor, clock).current(entity, ids);
                 }),
             this, [this](const Result<QList<VerificationDecision>> &current) {
                 if (!current.ok()) {
                     m_page->messageBar().showError(current.error());
                 } else if (!current.value().isEmpty()) {
                     showDialog(current.value());
                 }
             });
}

void VerificationController::showDialog(const QList<VerificationDecision> &current)
{
    const auto count = static_cast<int>(current.size());
    const QString label = m_page->currentDetailLabel();
    const QString subject = count == 1 && !label.isEmpty() ? label : tr("%Ln selected record(s)", nullptr, count);
    const bool alike = std::all_of(current.cbegin(), current.cend(), [&current](const VerificationDecision &decision) {
        return decision.status == current.constFirst().status;
    });
    m_dialog = new VerifyDialog(subject, alike ? current.constFirst().status : QString(), m_page->entity().name != QLatin1String("users"),
                                m_page);
    connect(m_dialog, &VerifyDialog::decided, this,
            [this, current](const QString &status, const QString &note) { decide(current, status, note); });
    m_dialog->open();
}

void VerificationController::decide(const QList<VerificationDecision> &before, const QString &status, const QString &note)
{
    QList<VerificationDecision> decisions = before;
    for (VerificationDecision &decision : decisions) {
        decision.status = status;
        decision.note = note;
    }
    m_dialog->setBusy(true);
    whenDone(decideAll(m_services.store, decisions), this, [this, before, status](const Result<void> &decided) {
        if (!decided.ok()) {
            if (m_dialog) {
                m_dialog->setBusy(false);
                m_dialog->messageBar()->showError(decided.error());
            }
            return;
        }
        if (m_dialog) {
            m_dialog->accept();
        }
        const auto count = static_cast<int>(before.size());
        pushUndo(before, status == QLatin1String("verified")   ? tr("%Ln record(s) verified.", nullptr, count)
                         : status == QLatin1String("rejected") ? tr("%Ln verification(s) rejected.", nullptr, count)
                                                               : tr("%Ln verification(s) withdrawn.", nullptr, count));
    });
}

void VerificationController::pushUndo(const QList<VerificationDecision> &before, const QString &done)
{
    const QString entity = m_page->entity().name;
    QList<VerificationDecision> back = before;
    for (VerificationDecision &decision : back) {
        decision.note = tr("Taken back.");
    }
    m_services.recordsChanged(entity);
    m_services.undo.push({done,
                          [store = &m_services.store, history = &m_services.undo, back] {
                              return mapDone<Result<QString>>(decideAll(*store, back), history, [](const Result<void> &undone) {
                                  return undone.ok() ? Result<QString>(tr("The decision is as it was before.")) : Result<QString>(undone.error());
                              });
                          },
                          {entity, QStringLiteral("verifications")}});
}
