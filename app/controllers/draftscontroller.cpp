// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/draftscontroller.h"

#include "app/controllers/draftkeeper.h"
#include "app/controllers/unsavedforms.h"
#include "dialogs/drafts/draftsdialog.h"
#include "models/core/whendone.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"

#include <QAction>

#include <algorithm>

DraftsController::DraftsController(const Services &services, MessageBar *strip, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_strip(strip)
{
    connect(&services.forms, &UnsavedForms::draftKept, this, &DraftsController::offer);
}

void DraftsController::offer()
{
    whenDone(m_services.keeper.load(m_services.clock.now()), this,
             [this](const Result<QList<Draft>> &drafts) { take(drafts); });
}

void DraftsController::take(const Result<QList<Draft>> &drafts)
{
    m_drafts = drafts.ok() ? drafts.value() : QList<Draft>();
    const QStringList open = m_services.forms.openDrafts();
    m_drafts.removeIf([&open](const Draft &draft) { return open.contains(draft.id); });
    if (m_dialog != nullptr) {
        m_dialog->setDrafts(m_drafts);
    }
    showStrip();
    emit offered(m_drafts.size());
}

void DraftsController::showStrip()
{
    if (m_strip == nullptr) {
        return;
    }
    m_strip->clear();
    if (m_drafts.isEmpty()) {
        return;
    }
    const auto last = std::max_element(m_drafts.cbegin(), m_drafts.cend(),
                                       [](const Draft &one, const Draft &other) { return one.at < other.at; });
    const QDateTime when = last->at.toUtc().toTimeZone(m_format.zone);
    const bool isToday = when.date() == m_services.clock.now().toUtc().toTimeZone(m_format.zone).date();
    const QString moment = isToday ? m_format.locale.toString(when.time(), QStringLiteral("HH:mm"))
                                   : displayInstant(QVariant::fromValue(last->at), m_format);
    if (m_drafts.size() == 1) {
        const Draft draft = m_drafts.constFirst();
        //: %1 is a form ("Entrepreneur: Ana Pérez"), %2 a time
        m_strip->showMessage(MessageBar::Level::Info, tr("Unsaved form from %2: %1")
                                                          .arg(DraftsDialog::title(m_services.catalog, draft), moment));
        addAction(tr("Continue"), [this, draft] { resume(draft.id); });
        addAction(tr("Discard"), [this, draft] { askToDiscard({draft.id}); });
        return;
    }
    //: %1 is a time
    m_strip->showMessage(MessageBar::Level::Info,
                         tr("%Ln unsaved form(s), the last one from %1", nullptr, static_cast<int>(m_drafts.size())).arg(moment));
    addAction(tr("Show…"), [this] { showDialog(m_strip == nullptr ? nullptr : m_strip->window()); });
}

void DraftsController::addAction(const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(text, m_strip);
    connect(action, &QAction::triggered, this, run);
    m_strip->addMessageAction(action);
}

void DraftsController::showDialog(QWidget *window)
{
    if (m_dialog == nullptr) {
        m_dialog = new DraftsDialog(m_services.catalog, m_services.clock, m_format, window);
        connect(m_dialog, &DraftsDialog::resumeRequested, this, &DraftsController::resume);
        connect(m_dialog, &DraftsDialog::discardRequested, this, &DraftsController::askToDiscard);
    }
    m_dialog->setDrafts(m_drafts);
    m_dialog->open();
}

void DraftsController::resume(const QString &draftId)
{
    const auto found = std::find_if(m_drafts.cbegin(), m_drafts.cend(),
                                    [&draftId](const Draft &draft) { return draft.id == draftId; });
    if (found == m_drafts.cend()) {
        return;
    }
    const Draft draft = *found;
    m_drafts.erase(found);
    if (m_dialog != nullptr) {
        m_dialog->accept();
    }
    showStrip();
    emit resumeRequested(draft);
}

void DraftsController::askToDiscard(const QStringList &draftIds)
{
    if (draftIds.isEmpty()) {
        return;
    }
    PromptQuestion question;
    question.title = tr("Discard %Ln unsaved form(s)?", nullptr, static_cast<int>(draftIds.size()));
    question.text = tr("What was typed there is lost for good.");
    question.choices = {{tr("Discard"), PromptChoice::Role::Destructive}, {tr("Cancel"), PromptChoice::Role::Reject}};
    QWidget *parent = m_dialog != nullptr ? static_cast<QWidget *>(m_dialog) : m_strip;
    m_services.prompt.ask(parent, question, [this, draftIds](int answer) {
        if (answer == 0) {
            forget(draftIds);
        }
    });
}

void DraftsController::forget(const QStringList &draftIds)
{
    for (const QString &id : draftIds) {
        m_services.keeper.drop(id);
    }
    m_drafts.removeIf([&draftIds](const Draft &draft) { return draftIds.contains(draft.id); });
    if (m_dialog != nullptr && m_drafts.isEmpty()) {
        m_dialog->accept();
    } else if (m_dialog != nullptr) {
        m_dialog->setDrafts(m_drafts);
    }
    showStrip();
}
