// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigationview.h"

#include "views/common/kinds.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/shell/navigationdelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace {

constexpr QLatin1String closedGroupsKey("navigation/closed");

}

NavigationView::NavigationView(StateStore *state, QWidget *parent)
    : QTreeWidget(parent)
    , m_state(state)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setHeaderHidden(true);
    setColumnCount(1);
    setIndentation(0);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setFixedWidth(metrics.navigation());
    setSurface(viewport(), Surface::Window);
    setSurface(this, Surface::Window);

    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_quiet && item != nullptr && item->data(0, GroupRole).toString().isEmpty()) {
            emit pageChosen(item->data(0, PageRole).toString());
        }
    });
    connect(this, &QTreeWidget::itemClicked, this, [](QTreeWidgetItem *item) {
        if (!item->data(0, GroupRole).toString().isEmpty()) {
            item->setExpanded(!item->isExpanded());
        }
    });
    connect(this, &QTreeWidget::itemExpanded, this, [this] { keepClosedGroups(); });
    connect(this, &QTreeWidget::itemCollapsed, this, [this] { keepClosedGroups(); });
    retranslate();
}

void NavigationView::setGroups(const QList<NavigationGroup> &groups)
{
    m_quiet = true;
    clear();
    m_pages.clear();
    m_groups = groups;
    const bool remembered = m_state != nullptr && !m_state->state(closedGroupsKey).isEmpty();
    const QStringList closed = closedGroups();
    for (const NavigationGroup &group : groups) {
        QTreeWidgetItem *parent = nullptr;
        if (!group.title.isEmpty()) {
            parent = new QTreeWidgetItem(this);
            parent->setData(0, GroupRole, group.key);
            parent->setFlags(Qt::ItemIsEnabled);
        }
        for (const NavigationItem &item : group.items) {
            addPage(parent, item);
        }
        if (parent != nullptr) {
            parent->setExpanded(remembered ? !closed.contains(group.key) : !group.closedAtFirst);
        }
    }
    m_quiet = false;
    retranslate();
}

void NavigationView::addPage(QTreeWidgetItem *group, const NavigationItem &page)
{
    auto *item = group == nullptr ? new QTreeWidgetItem(this) : new QTreeWidgetItem(group);
    item->setData(0, PageRole, page.page);
    item->setData(0, IconRole, page.icon);
    m_pages.insert(page.page, item);
}

void NavigationView::setCurrentPage(const QString &page)
{
    m_quiet = true;
    QTreeWidgetItem *item = m_pages.value(page);
    if (item != nullptr && item->parent() != nullptr) {
        item->parent()->setExpanded(true);
    }
    setCurrentItem(item);
    m_quiet = false;
}

QString NavigationView::currentPage() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(0, PageRole).toString();
}

void NavigationView::setBadge(const QString &page, int waiting)
{
    if (QTreeWidgetItem *item = m_pages.value(page)) {
        item->setData(0, BadgeRole, waiting);
        describe(item);
    }
}

QSize NavigationView::sizeHint() const
{
    return {ThemeMetrics::of().navigation(), QTreeWidget::sizeHint().height()};
}

void NavigationView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NavigationView::keyPressEvent(QKeyEvent *event)
{
    const bool activates =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    QTreeWidgetItem *item = currentItem();
    if (activates && item != nullptr) {
        if (item->data(0, GroupRole).toString().isEmpty()) {
            emit pageChosen(item->data(0, PageRole).toString());
        } else {
            item->setExpanded(!item->isExpanded());
        }
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void NavigationView::retranslate()
{
    setAccessibleName(tr("Pages"));
    m_quiet = true;
    for (const NavigationGroup &group : qAsConst(m_groups)) {
        for (const NavigationItem &page : group.items) {
            QTreeWidgetItem *item = m_pages.value(page.page);
            item->setText(0, page.title.translated());
            describe(item);
            if (item->parent() != nullptr) {
                item->parent()->setText(0, group.title.translated());
            }
        }
    }
    m_quiet = false;
}

void NavigationView::describe(QTreeWidgetItem *item)
{
    const int waiting = item->data(0, BadgeRole).toInt();
    item->setData(0, Qt::AccessibleDescriptionRole,
                  waiting > 0 ? tr("%n waiting for you", nullptr, waiting) : QString());
    item->setToolTip(0, waiting > 0 ? tr("%n waiting for you", nullptr, waiting) : QString());
}

QStringList NavigationView::closedGroups() const
{
    return m_state == nullptr
               ? QStringList()
               : QString::fromUtf8(m_state->state(closedGroupsKey)).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

void NavigationView::resetGroups()
{
    for (const NavigationGroup &group : qAsConst(m_groups)) {
        for (const NavigationItem &page : group.items) {
            if (QTreeWidgetItem *parent = m_pages.value(page.page)->parent()) {
                parent->setExpanded(!group.closedAtFirst);
            }
        }
    }
}

void NavigationView::clearBadges()
{
    for (const QString &page : m_pages.keys()) {
        setBadge(page, 0);
    }
}

void NavigationView::keepClosedGroups()
{
    if (m_quiet || m_state == nullptr) {
        return;
    }
    QStringList closed{QStringLiteral("-")};
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = topLevelItem(i);
        const QString key = item->data(0, GroupRole).toString();
        if (!key.isEmpty() && !item->isExpanded()) {
            closed.append(key);
        }
    }
    m_state->setState(closedGroupsKey, closed.join(QLatin1Char(',')).toUtf8());
}
