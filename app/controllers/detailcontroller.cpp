// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/detailcontroller.h"

#include "app/controllers/recordlink.h"
#include "models/core/whendone.h"
#include "models/related/factsrepository.h"
#include "views/common/messagebar.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"
#include "views/records/summaryview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QUrl>

DetailController::DetailController(RecordPage *page, const RecordPageServices &services)
    : QObject(page)
    , m_page(page)
    , m_services(services)
{
    RecordDetailPane &pane = page->detailPane();
    connect(&pane, &RecordDetailPane::contentWanted, this, [this](RecordDetailPane::Tab tab, const QString &recordId) {
        if (tab == RecordDetailPane::Tab::Summary) {
            loadFacts(recordId);
        }
    });
    connect(&pane.summary(), &SummaryView::recordRequested, this,
            [this](const QString &entity, const QString &id) { m_services.showRecord(entity, id); });
    connect(&pane.summary(), &SummaryView::urlRequested, this, &DetailController::openUrl);
    connect(&pane.summary(), &SummaryView::listRequested, this, &DetailController::openPendingList);
    QAction *link = page->recordActions().add({QStringLiteral("copy_link"), text("DetailController", "Copy link"),
                                               QStringLiteral("link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                                               PageCommand::Menu::Edit, 20, PageCommand::Keys::Page});
    connect(link, &QAction::triggered, this, &DetailController::copyLink);
    const auto enableLink = [this, link] { link->setEnabled(!m_page->currentId().isEmpty()); };
    connect(page, &RecordPage::selectionChanged, link, enableLink);
    enableLink();
    QAction *focus = page->recordActions().add({QStringLiteral("focus_detail"), text("DetailController", "Go to the detail or back"),
                                                QString(), QKeySequence(Qt::Key_F6), PageCommand::Menu::View, 10,
                                                PageCommand::Keys::Page, false});
    connect(focus, &QAction::triggered, this, &DetailController::switchFocus);
    connect(&pane, &RecordDetailPane::leaveRequested, this, [this] { m_page->table().setFocus(Qt::OtherFocusReason); });
    connect(&page->recordActions(), &RecordActions::changed, this, &DetailController::setActions);
    page->table().installEventFilter(this);
    page->table().viewport()->installEventFilter(this);
    setActions();
}

bool DetailController::openReference(const QModelIndex &cell)
{
    const Field *field = cell.isValid() ? m_page->model().fieldAt(cell.column()) : nullptr;
    const QString id = cell.data(RecordTableModel::ReferenceIdRole).toString();
    if (field == nullptr || id.isEmpty() || field->references.isEmpty()) {
        return false;
    }
    m_services.showRecord(field->references, id);
    return true;
}

bool DetailController::eventFilter(QObject *watched, QEvent *event)
{
    const RecordTableView &table = m_page->table();
    if (watched == &table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier) && openReference(table.currentIndex())) {
            return true;
        }
    } else if (watched == table.viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::ControlModifier
            && openReference(table.indexAt(mouse->position().toPoint()))) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

/// Between the table and the pane, which is shown first where it is hidden.
void DetailController::switchFocus()
{
    RecordDetailPane &pane = m_page->detailPane();
    const QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && (focused == &pane || pane.isAncestorOf(focused))) {
        m_page->table().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!pane.isVisible()) {
        m_page->action(RecordPage::Command::ToggleDetail)->trigger();
    }
    pane.focusTabs();
}

void DetailController::setActions()
{
    RecordActions &actions = m_page->recordActions();
    QList<QAction *> foot;
    for (const char *id : {"write", "schedule", "go_to_record", "edit"}) {
        if (QAction *action = actions.action(QString::fromLatin1(id))) {
            foot.append(action);
        }
    }
    m_page->detailPane().setActions(foot, actions.contextMenu());
}

void DetailController::loadFacts(const QString &recordId)
{
    const QString entity = m_page->entity().name;
    if (!FactsRepository::knows(entity)) {
        return;
    }
    const Catalog &catalog = m_services.store.catalog();
    const Instant now = m_services.context.clock->now();
    const QDate today = now.toUtc().toTimeZone(m_services.context.format.zone).date();
    whenDone(m_services.store.database().run<RecordFacts>(Lane::Interactive,
                                                          [&catalog, entity, recordId, now, today](Executor &executor) {
                                                              return FactsRepository(catalog, executor).read(entity, recordId, now, today);
                                                          }),
             this, [this, recordId](const Result<RecordFacts> &facts) {
                 if (facts.ok()) {
                     m_page->detailPane().summary().showFacts(recordId, facts.value());
                 } else if (facts.error().code != ErrorCode::Cancelled && facts.error().code != ErrorCode::NotFound) {
                     m_page->messageBar().showError(facts.error());
                 }
             });
}

void DetailController::openUrl(const QUrl &url)
{
    if (!QDesktopServices::openUrl(url)) {
        m_page->messageBar().showMessage(MessageBar::Level::Warning,
                                         tr("This computer has no program for it. The address was copied instead: %1")
                                             .arg(url.toDisplayString(QUrl::PrettyDecoded)));
        QApplication::clipboard()->setText(url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")
                                               ? url.toString()
                                               : url.path());
    }
}

void DetailController::openPendingList(const QString &entity, const QString &field)
{
    const Record &record = m_page->detailPane().record();
    const QString name = m_page->currentDetailLabel();
    QList<Filter> filters;
    if (!field.isEmpty()) {
        filters = {{field, FilterOperator::Equal, {record.id}}};
    } else {
        const QString reference = m_page->entity().name == QLatin1String("cohorts") ? QStringLiteral("cohort_id") : QStringLiteral("program_id");
        filters = {{reference, FilterOperator::Equal, {record.id}},
                   {QStringLiteral("status"), FilterOperator::In, {QStringLiteral("submitted"), QStringLiteral("under_review")}}};
    }
    m_services.showList(entity, filters, {{record.id, name}});
}

void DetailController::copyLink()
{
    const QString id = m_page->currentId();
    if (id.isEmpty()) {
        return;
    }
    QApplication::clipboard()->setText(RecordLink{m_page->entity().name, id}.toText());
    m_page->messageBar().showMessage(MessageBar::Level::Info,
                                     tr("The link is copied. Whoever opens it in Semillero, with this workspace open, sees this record."));
}
