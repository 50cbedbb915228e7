// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/navigationkeeper.h"

#include "app/controllers/recentrecords.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/desktop/mainwindow.h"
#include "views/records/filterbar.h"
#include "views/records/recordpage.h"
#include "views/shell/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QTimer>

#include <utility>

namespace {

constexpr int lookedAtAfter = 1500; ///< ms on a record

} // namespace

NavigationKeeper::NavigationKeeper(MainWindow &window, Pages pages, RecentRecords &recent, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_pages(std::move(pages))
    , m_recent(recent)
{
    connect(&window, &MainWindow::pageOpened, this, &NavigationKeeper::pageOpened);
    connect(window.menu().action(MainMenu::Command::Back), &QAction::triggered, this, &NavigationKeeper::goBack);
    connect(window.menu().action(MainMenu::Command::Forward), &QAction::triggered, this, &NavigationKeeper::goForward);
    qApp->installEventFilter(this);
    updateActions();
}

/// Without a workspace there is nowhere to go.
NavigationKeeper::~NavigationKeeper()
{
    m_window.menu().action(MainMenu::Command::Back)->setEnabled(false);
    m_window.menu().action(MainMenu::Command::Forward)->setEnabled(false);
}

NavigationPlace NavigationKeeper::capture(const QString &page) const
{
    NavigationPlace place;
    place.page = page;
    if (const RecordPageController *controller = m_pages(page)) {
        const RecordPage *view = controller->page();
        place.recordId = view->currentId();
        place.search = view->filterBar().search();
        place.filters = view->filterBar().filters();
        place.labels = view->filterBar().labels();
    }
    return place;
}

/// What the place that is left looks like.
void NavigationKeeper::leave()
{
    if (const NavigationPlace *current = m_history.current()) {
        m_history.update(capture(current->page));
    }
}

void NavigationKeeper::pageOpened(const QString &page)
{
    if (m_isGoing) {
        return;
    }
    const NavigationPlace *current = m_history.current();
    if (current != nullptr && current->page == page) {
        return;
    }
    leave();
    m_history.visit(capture(page));
    updateActions();
}

bool NavigationKeeper::showRecord(const QString &entity, const QString &recordId)
{
    leave();
    const bool wasGoing = std::exchange(m_isGoing, true);
    const bool opened = m_window.openPage(entity) && m_pages(entity) != nullptr;
    m_isGoing = wasGoing;
    if (!opened) {
        return false;
    }
    NavigationPlace place = capture(entity);
    place.recordId = recordId;
    m_history.visit(place);
    m_pages(entity)->locateRecord(recordId);
    updateActions();
    return true;
}

bool NavigationKeeper::showList(const QString &entity, const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    leave();
    const bool wasGoing = std::exchange(m_isGoing, true);
    const bool opened = m_window.openPage(entity) && m_pages(entity) != nullptr;
    m_isGoing = wasGoing;
    if (!opened) {
        return false;
    }
    RecordPage *page = m_pages(entity)->page();
    page->setSearch(QString());
    page->setFilters(filters, labels);
    NavigationPlace place = capture(entity);
    place.recordId.clear();
    m_history.visit(place);
    updateActions();
    return true;
}

void NavigationKeeper::goBack()
{
    leave();
    restore(m_history.goBack());
}

void NavigationKeeper::goForward()
{
    leave();
    restore(m_history.goForward());
}

void NavigationKeeper::restore(const NavigationPlace *place)
{
    if (place == nullptr) {
        return;
    }
    const NavigationPlace wanted = *place;
    const bool wasGoing = std::exchange(m_isGoing, true);
    m_window.openPage(wanted.page);
    m_isGoing = wasGoing;
    if (RecordPageController *controller = m_pages(wanted.page)) {
        RecordPage *page = controller->page();
        if (page->filterBar().search() != wanted.search) {
            page->setSearch(wanted.search);
        }
        if (page->filterBar().filters() != wanted.filters) {
            page->setFilters(wanted.filters, wanted.labels);
        }
        if (!wanted.recordId.isEmpty()) {
            controller->locateRecord(wanted.recordId);
        }
    }
    updateActions();
}

void NavigationKeeper::watch(RecordPageController *controller)
{
    RecordPage *page = controller->page();
    auto *timer = new QTimer(page);
    timer->setSingleShot(true);
    timer->setInterval(lookedAtAfter);
    connect(page, &RecordPage::currentRecordChanged, timer, qOverload<>(&QTimer::start));
    connect(timer, &QTimer::timeout, this, [this, page] {
        if (page->isVisible()) {
            m_recent.visit(page->entity().name, page->currentId(), page->currentDetailLabel());
        }
    });
}

bool NavigationKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && qobject_cast<QWidget *>(watched) != nullptr
        && static_cast<QWidget *>(watched)->window() == &m_window) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? goBack() : goForward();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void NavigationKeeper::updateActions()
{
    m_window.menu().action(MainMenu::Command::Back)->setEnabled(m_history.canGoBack());
    m_window.menu().action(MainMenu::Command::Forward)->setEnabled(m_history.canGoForward());
}
