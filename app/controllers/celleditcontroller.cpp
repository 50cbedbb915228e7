// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/celleditcontroller.h"

#include "app/controllers/bulkwords.h"
#include "app/controllers/undohistory.h"
#include "dialogs/editing/fieldcellinput.h"
#include "models/core/whendone.h"
#include "views/common/messagebar.h"
#include "views/records/celltext.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>

#include <algorithm>

namespace {

constexpr int MostAttempts = 3; // somebody else may be fast more than once

} // namespace

CellEditController::CellEditController(RecordPage &page, const RecordPageServices &services)
    : QObject(&page)
    , m_page(page)
    , m_services(services)
    , m_service(services.store.catalog(), services.store.database())
{
    if (!services.context.allows(AccessVerb::Change, page.entity())) {
        return;
    }
    CellEditing &editing = page.table().editing();
    editing.setInputFactory([this](const Entity &entity, const Field &field, const CellStart &start, QWidget *parent) -> CellInput * {
        RecordContext context = m_services.context;
        context.format = m_page.displayFormat();
        return FieldCellInput::make(entity, field, start, context, parent);
    });
    connect(&editing, &CellEditing::committed, this, &CellEditController::commit);
    connect(&editing, &CellEditing::formRequested, &page, &RecordPage::editRequested);
    addCommand();
}

void CellEditController::addCommand()
{
    QAction *edit = m_page.recordActions().add({QStringLiteral("edit_cell"), text("editing", "Edit cell"), QStringLiteral("text"),
                                                QKeySequence(Qt::Key_F2), PageCommand::Menu::Edit, 25, PageCommand::Keys::Page,
                                                true});
    const auto update = [this, edit] { edit->setEnabled(!m_page.currentId().isEmpty()); };
    connect(&m_page, &RecordPage::selectionChanged, edit, update);
    connect(edit, &QAction::triggered, this, [this] {
        if (!m_page.showsTable()) {
            emit m_page.editRequested(m_page.currentId());
            return;
        }
        m_page.table().setFocus(Qt::OtherFocusReason);
        m_page.table().editing().editCurrent();
    });
    update();
}

void CellEditController::commit(const CellEdit &edit)
{
    if (!edit.problem.isEmpty()) {
        fail(edit, Error{ErrorCode::InvalidFormat, edit.problem, {}, {}}, std::nullopt);
        return;
    }
    m_page.model().setCellMark(edit.recordId, edit.cellField,
                               {CellMark::State::Saving, edit.values.value(edit.cellField), edit.text, {}});
    m_waiting[edit.recordId].append(edit);
    if (m_waiting.value(edit.recordId).size() == 1) {
        saveNext(edit.recordId);
    }
}

void CellEditController::saveNext(const QString &recordId)
{
    if (m_waiting.value(recordId).isEmpty()) {
        m_waiting.remove(recordId);
        return;
    }
    const CellEdit edit = m_waiting.value(recordId).constFirst();
    write(edit, std::max(edit.rowVersion, m_versions.value(recordId)), 1);
}

void CellEditController::write(const CellEdit &edit, qint64 rowVersion, int attempt)
{
    whenDone(m_services.store.update(m_page.entity().name, edit.recordId, rowVersion, edit.values), this,
             [this, edit, attempt](const Result<Record> &result) { finish(edit, result, attempt); });
}

void CellEditController::finish(const CellEdit &edit, const Result<Record> &result, int attempt)
{
    if (!result.ok() && result.error().code == ErrorCode::Conflict && attempt < MostAttempts) {
        whenDone(m_services.store.read(m_page.entity().name, edit.recordId), this,
                 [this, edit, attempt](const Result<Record> &now) {
                     if (now.ok()) {
                         mergeOrRefuse(edit, now.value(), attempt);
                     } else {
                         forget(edit);
                         fail(edit, now.error(), std::nullopt);
                         saveNext(edit.recordId);
                     }
                 });
        return;
    }
    forget(edit);
    if (result.ok()) {
        takeSaved(edit, result.value());
    } else {
        fail(edit, result.error(), std::nullopt);
    }
    saveNext(edit.recordId);
}

void CellEditController::forget(const CellEdit &edit)
{
    if (QList<CellEdit> &edits = m_waiting[edit.recordId]; !edits.isEmpty()) {
        edits.removeFirst();
    }
}

/// Another field was changed by somebody else: both changes stand. The same one: the person decides.
void CellEditController::mergeOrRefuse(const CellEdit &edit, const Record &now, int attempt)
{
    const Entity &entity = m_page.entity();
    const bool untouched = std::all_of(edit.before.keyBegin(), edit.before.keyEnd(), [&](const QString &field) {
        return sameStored(entity, field, edit.before.value(field), now.value(field));
    });
    if (untouched) {
        write(edit, now.rowVersion, attempt + 1);
        return;
    }
    forget(edit);
    fail(edit, Error{ErrorCode::Conflict, {}, {}, {}}, now);
    saveNext(edit.recordId);
}

void CellEditController::takeSaved(const CellEdit &edit, const Record &record)
{
    const Entity &entity = m_page.entity();
    m_versions.insert(record.id, record.rowVersion);
    m_page.model().patchRecord(record);
    const QList<CellEdit> waiting = m_waiting.value(record.id);
    const bool again = std::any_of(waiting.cbegin(), waiting.cend(),
                                   [&edit](const CellEdit &other) { return other.cellField == edit.cellField; });
    if (!again) {
        m_page.model().clearCellMark(edit.recordId, edit.cellField);
    }
    AppliedChanges applied{entity.name, {{record.id, recordLabel(entity, record, m_page.displayFormat()), {}, {}}}};
    AppliedChanges::Row &row = applied.rows.first();
    for (auto value = edit.values.begin(); value != edit.values.end(); ++value) {
        if (!sameStored(entity, value.key(), edit.before.value(value.key()), record.value(value.key()))) {
            row.before.insert(value.key(), edit.before.value(value.key()));
            row.after.insert(value.key(), record.value(value.key()));
        }
    }
    if (!row.after.isEmpty()) {
        m_services.undo.push({changedSentence(m_services.store.catalog(), applied),
                              [service = m_service, &undo = m_services.undo, applied] {
                                  return mapDone<Result<QString>>(service.undo(applied), &undo, [](const Result<UndoOutcome> &outcome) {
                                      return outcome.ok() ? Result<QString>(undoSentence(outcome.value()))
                                                          : Result<QString>(outcome.error());
                                  });
                              },
                              {entity.name},
                              true});
    }
    if (m_page.currentId() == record.id) {
        emit m_page.currentRecordChanged(record.id);
    }
    m_services.othersChanged(entity.name);
}

void CellEditController::fail(const CellEdit &edit, const Error &error, const std::optional<Record> &theirs)
{
    const Field *field = m_page.entity().field(edit.cellField);
    QString sentence = error.sentences().join(u' ');
    if (theirs) {
        const QString now = recordFieldText(*field, *theirs, m_page.displayFormat());
        sentence = now.isEmpty() ? tr("Somebody else emptied %1 meanwhile.").arg(field->label.translated())
                                 : tr("Somebody else changed %1 meanwhile to \"%2\".").arg(field->label.translated(), now);
        m_page.model().patchRecord(*theirs);
        m_versions.insert(theirs->id, theirs->rowVersion);
    }
    m_page.model().setCellMark(edit.recordId, edit.cellField,
                               {CellMark::State::Failed, edit.values.value(edit.cellField), edit.text, sentence});
    offerWays(edit, sentence, theirs);
}

void CellEditController::offerWays(const CellEdit &edit, const QString &sentence, const std::optional<Record> &theirs)
{
    MessageBar &bar = m_page.messageBar();
    const QString label = m_page.entity().field(edit.cellField)->label.translated();
    bar.showMessage(MessageBar::Level::Error,
                    tr("%1 was not saved: %2 What you typed (\"%3\") stays in its cell.").arg(label, sentence, edit.text));
    auto *discard = new QAction(theirs ? tr("Take theirs") : tr("Discard"), &bar);
    connect(discard, &QAction::triggered, this, [this, edit] {
        m_page.model().clearCellMark(edit.recordId, edit.cellField);
        m_page.messageBar().clear();
    });
    if (theirs) {
        auto *mine = new QAction(tr("Save mine"), &bar);
        CellEdit again = edit;
        again.rowVersion = theirs->rowVersion;
        for (auto value = again.before.begin(); value != again.before.end(); ++value) {
            *value = theirs->value(value.key());
        }
        connect(mine, &QAction::triggered, this, [this, again] {
            m_page.messageBar().clear();
            commit(again);
        });
        bar.addMessageAction(mine);
    } else {
        auto *fix = new QAction(tr("Edit again"), &bar);
        connect(fix, &QAction::triggered, this, [this, edit] {
            m_page.messageBar().clear();
            const int row = m_page.model().rowOf(edit.recordId);
            const int column = m_page.model().columnOf(edit.cellField);
            if (row >= 0 && column >= 0) {
                m_page.table().setFocus(Qt::OtherFocusReason);
                m_page.table().setCurrentIndex(m_page.model().index(row, column));
                m_page.table().editing().editCurrent();
            }
        });
        bar.addMessageAction(fix);
    }
    bar.addMessageAction(discard);
}
