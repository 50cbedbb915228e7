// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/peoplecontroller.h"

#include "app/controllers/contactscontroller.h"
#include "app/controllers/duplicatescontroller.h"
#include "app/controllers/mergecontroller.h"
#include "app/controllers/peoplephotocontroller.h"
#include "app/controllers/unsavedforms.h"
#include "views/common/messagebar.h"
#include "views/records/recordpage.h"

#include <QAction>

namespace {

constexpr int PeopleGroup = 30;

} // namespace

PeopleController::PeopleController(RecordPage *page, const RecordPageServices &services)
    : QObject(page)
    , m_page(page)
    , m_services(services)
    , m_contacts(new ContactsController(services, this))
    , m_merges(new MergeController(services, this))
    , m_duplicates(new DuplicatesController(services, *m_merges, this))
    , m_photos(new PeoplePhotoController(services, this))
{
    addActions();
    watchNewPeople();
    const auto showError = [this](const Error &error) { m_page->messageBar().showError(error); };
    connect(m_contacts, &ContactsController::failed, this, showError);
    connect(m_merges, &MergeController::failed, this, showError);
    connect(page, &RecordPage::selectionChanged, this, &PeopleController::updateActions);
    updateActions();
}

void PeopleController::addActions()
{
    RecordActions &actions = m_page->recordActions();
    using Menu = PageCommand::Menu;
    m_write = actions.add({QStringLiteral("write"), text("PeopleController", "&Write…"), QStringLiteral("message-square"),
                           QKeySequence(Qt::CTRL | Qt::Key_M), Menu::Record, PeopleGroup, PageCommand::Keys::Page, true,
                           AccessVerb::Create, QStringLiteral("contacts")});
    m_log = actions.add({QStringLiteral("log_contact"), text("PeopleController", "&Note a contact…"), QStringLiteral("phone"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), Menu::Record, PeopleGroup, PageCommand::Keys::Page, true,
                         AccessVerb::Create, QStringLiteral("contacts")});
    m_photo = actions.add({QStringLiteral("photo"), text("PeopleController", "P&hoto…"), QStringLiteral("image"), QKeySequence(),
                           Menu::Record, PeopleGroup, PageCommand::Keys::Page, true, AccessVerb::Change,
                           QStringLiteral("person_photos")});
    m_merge = actions.add({QStringLiteral("merge"), text("PeopleController", "&Merge selected…"), QStringLiteral("users"),
                           QKeySequence(), Menu::Record, PeopleGroup, PageCommand::Keys::Page, true, AccessVerb::Create,
                           QStringLiteral("duplicate_dismissals")});
    QAction *duplicates = actions.add({QStringLiteral("duplicates"), text("PeopleController", "&Possible duplicates…"),
                                       QStringLiteral("users-round"), QKeySequence(), Menu::Record, PeopleGroup,
                                       PageCommand::Keys::Page, false, AccessVerb::Create,
                                       QStringLiteral("duplicate_dismissals")});
    m_page->addHeadButton(duplicates);
    connect(m_write, &QAction::triggered, this,
            [this] { m_contacts->write(m_page->selectedIds(), m_page->displayFormat(), m_page); });
    connect(m_log, &QAction::triggered, this,
            [this] { m_contacts->logContact(m_page->currentId(), m_page->currentDetailLabel()); });
    connect(m_photo, &QAction::triggered, this,
            [this] { m_photos->showDialog(m_page->currentId(), m_page->currentDetailLabel(), m_page); });
    connect(m_merge, &QAction::triggered, this,
            [this] { m_merges->merge(m_page->selectedIds(), m_page->displayFormat(), m_page); });
    connect(duplicates, &QAction::triggered, this, [this] { m_duplicates->showDialog(m_page->displayFormat(), m_page); });
}

void PeopleController::updateActions()
{
    constexpr qsizetype mostMerged = 10;
    const qsizetype selected = m_page->selectedIds().size();
    m_write->setEnabled(selected > 0);
    m_log->setEnabled(selected == 1);
    m_photo->setEnabled(selected == 1);
    m_merge->setEnabled(selected >= 2 && selected <= mostMerged);
}

void PeopleController::watchNewPeople()
{
    if (m_services.forms == nullptr) {
        return;
    }
    const QString entity = m_page->entity().name;
    m_services.forms->setBeforeCreate(entity, [self = QPointer<PeopleController>(this), entity](const FieldValues &values,
                                                                                              const std::function<void(bool)> &decided) {
        if (self) {
            self->m_duplicates->askBeforeCreate(entity, values, self->m_page, decided);
        } else {
            decided(true);
        }
    });
}
