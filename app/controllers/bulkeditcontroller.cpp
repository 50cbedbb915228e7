// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/bulkeditcontroller.h"

#include "app/controllers/bulkchangeflow.h"
#include "app/controllers/selectedrows.h"
#include "dialogs/editing/bulkeditdialog.h"
#include "views/common/messagebar.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>

BulkEditController::BulkEditController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
{
    if (!services.context.allows(AccessVerb::Change, page.entity())) {
        return;
    }
    QAction *edit = page.recordActions().add({QStringLiteral("edit_together"), text("editing", "Edit together…"),
                                              QStringLiteral("list-checks"),
                                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), PageCommand::Menu::Record, 10,
                                              PageCommand::Keys::Page, true});
    const auto update = [&page, edit] { edit->setEnabled(page.table().selectedCount() > 0); };
    connect(&page, &RecordPage::selectionChanged, edit, update);
    connect(edit, &QAction::triggered, this, &BulkEditController::open);
    update();
}

void BulkEditController::open()
{
    if (!m_page.showsTable()) { // groups, or the list of another day
        m_page.messageBar().showMessage(MessageBar::Level::Info, tr("Go back to the list to edit rows together."));
        return;
    }
    readSelectedIds(m_page, [this](const Result<QStringList> &ids) {
        if (ids.ok()) {
            openFor(ids.value());
        } else {
            m_page.messageBar().showError(ids.error());
        }
    });
}

void BulkEditController::openFor(const QStringList &ids)
{
    const Query query = m_page.model().query();
    RecordContext context = m_services.context;
    context.format = m_page.displayFormat();
    auto *dialog = new BulkEditDialog(m_page.entity(), context, ids.size(), m_page.model().count().rows, query.isFiltered(),
                                      m_page.window());
    const BulkEditService service(m_services.store.catalog(), m_services.store.database());
    new BulkChangeFlow(*dialog, m_page, m_services,
                       [dialog, service, ids, query, entity = m_page.entity().name](const BulkProgress &progress)
                           -> std::optional<QFuture<Result<ChangePlan>>> {
                           const QList<FieldEdit> edits = dialog->edits();
                           if (edits.isEmpty()) {
                               return std::nullopt;
                           }
                           BulkTarget target{entity, ids, std::nullopt};
                           if (dialog->wholeList()) {
                               target.ids.clear();
                               target.query = query;
                           }
                           return service.plan(target, edits, progress);
                       });
    dialog->open();
}
