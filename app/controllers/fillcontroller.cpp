// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fillcontroller.h"

#include "app/controllers/bulkchangeflow.h"
#include "app/controllers/selectedrows.h"
#include "dialogs/editing/changedialog.h"
#include "models/core/whendone.h"
#include "models/editing/fieldedit.h"
#include "views/common/messagebar.h"
#include "views/records/cellselection.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>

namespace {

constexpr int CellsAtOnce = 10; // more are shown before they are filled

} // namespace

FillController::FillController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
{
    if (!services.context.allows(AccessVerb::Change, page.entity())) {
        return;
    }
    QAction *fill = page.recordActions().add({QStringLiteral("fill_down"), text("editing", "Fill down"),
                                              QStringLiteral("arrow-down"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                                              PageCommand::Menu::Edit, 25, PageCommand::Keys::Table, true});
    const auto update = [&page, fill] { fill->setEnabled(page.table().selectedCount() > 1); };
    connect(&page, &RecordPage::selectionChanged, fill, update);
    connect(fill, &QAction::triggered, this, &FillController::fillDown);
    connect(&page.table().editing(), &CellEditing::fillRequested, this, &FillController::fillWith);
    update();
}

QList<const Field *> FillController::fillable() const
{
    QList<const Field *> fields;
    const Entity &entity = m_page.entity();
    for (const int column : m_page.table().cells().columns()) {
        const Field *shown = m_page.model().fieldAt(column);
        for (const Field *field : {shown, shown == nullptr ? nullptr : entity.field(shown->listedWith)}) {
            if (field != nullptr && canBeEditedLater(entity, *field)) {
                fields.append(field);
            }
        }
    }
    return fields;
}

void FillController::fillDown()
{
    const QList<const Field *> fields = fillable();
    if (fields.isEmpty()) {
        m_page.messageBar().showMessage(MessageBar::Level::Info,
                                        tr("This column cannot be filled: the program keeps it. Go to another one first."));
        return;
    }
    readSelectedIds(m_page, [this, fields](const Result<QStringList> &ids) {
        if (!ids.ok() || ids.value().size() < 2) {
            return;
        }
        whenDone(m_services.store.read(m_page.entity().name, ids.value().constFirst()), this,
                 [this, fields, rest = ids.value().mid(1)](const Result<Record> &first) {
                     if (!first.ok()) {
                         m_page.messageBar().showError(first.error());
                         return;
                     }
                     FieldValues values;
                     for (const Field *field : fields) {
                         values.insert(field->name, first.value().value(field->name));
                     }
                     fill(values, rest);
                 });
    });
}

void FillController::fillWith(const CellEdit &edit)
{
    readSelectedIds(m_page, [this, edit](const Result<QStringList> &ids) {
        if (ids.ok()) {
            fill(edit.values, ids.value());
        }
    });
}

void FillController::fill(const FieldValues &values, const QStringList &ids)
{
    QList<RecordChange> changes;
    for (const QString &id : ids) {
        changes.append({id, values});
    }
    const BulkEditService service(m_services.store.catalog(), m_services.store.database());
    whenDone(service.planChanges(m_page.entity().name, values.keys(), changes), this, [this](const Result<ChangePlan> &plan) {
        if (!plan.ok()) {
            m_page.messageBar().showError(plan.error());
            return;
        }
        const PlanCounts counts = plan.value().counts();
        if (counts.changed == 0 && counts.refused == 0) {
            m_page.messageBar().showMessage(MessageBar::Level::Info, tr("Nothing to fill: the rows have that value already."));
        } else if (counts.refused == 0 && plan.value().changedCells() <= CellsAtOnce) {
            BulkChangeFlow::applyNow(m_page, m_services, plan.value(), [this](const ChangePlan &refused) { show(refused); });
        } else {
            show(plan.value());
        }
    });
}

void FillController::show(const ChangePlan &plan)
{
    auto *dialog = new ChangeDialog(m_services.store.catalog(), m_page.displayFormat(), m_page.window());
    //: %1 is a kind of record in the plural, such as "Entrepreneurs"
    dialog->setHeading(tr("%1: fill down").arg(m_page.entity().plural.translated()),
                       tr("The value of the first row goes into the others."));
    new BulkChangeFlow(*dialog, m_page, m_services, [](const BulkProgress &) { return std::nullopt; });
    dialog->showPlan(plan);
    dialog->open();
}
