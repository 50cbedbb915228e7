// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/notificationspanel.h"

#include "dialogs/workspace/twolinedelegate.h"
#include "views/common/emptystate.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/relativetime.h"
#include "views/common/thememetrics.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

NotificationsPanel::NotificationsPanel(QWidget *parent)
    : QFrame(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_title(textLabel(QString(), TextKind::Section, this))
    , m_allRead(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_empty(new EmptyState(this))
    , m_markRead(new QAction(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Content);
    setButtonKind(m_allRead, ButtonKind::Link);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_markRead);
    m_markRead->setShortcut(QKeySequence(Qt::Key_R));
    m_markRead->setShortcutContext(Qt::WidgetShortcut);
    m_empty->setIcon(QStringLiteral("bell"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space8());
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_allRead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    connect(m_allRead, &QPushButton::clicked, this, &NotificationsPanel::allReadRequested);
    connect(m_list, &QListView::clicked, this, &NotificationsPanel::activate);
    connect(m_list, &QListView::activated, this, &NotificationsPanel::activate);
    connect(m_markRead, &QAction::triggered, this, &NotificationsPanel::markCurrentRead);
    retranslate();
}

QSize NotificationsPanel::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {metrics.px(400), metrics.px(480)};
}

void NotificationsPanel::retranslate()
{
    m_title->setText(tr("Notifications"));
    m_allRead->setText(tr("Mark all as read"));
    setAccessibleName(tr("Notifications"));
    m_list->setAccessibleName(tr("Notifications"));
    m_markRead->setText(tr("Mark as read"));
    m_empty->setTitle(tr("Nothing new"));
    m_empty->setText(tr("What concerns you will be here: reminders, tasks, messages."));
    fill();
}

void NotificationsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NotificationsPanel::setFormat(const QLocale &locale, const QTimeZone &zone)
{
    m_locale = locale;
    m_zone = zone;
    fill();
}

void NotificationsPanel::setItems(const QList<NotificationItem> &items, Instant now)
{
    m_items = items;
    std::stable_sort(m_items.begin(), m_items.end(), [](const NotificationItem &first, const NotificationItem &second) {
        return first.read != second.read ? !first.read : first.at > second.at;
    });
    m_now = now;
    m_messages->clear();
    fill();
}

void NotificationsPanel::showError(const Error &error)
{
    m_messages->showError(error);
}

int NotificationsPanel::unreadCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const NotificationItem &item) { return !item.read; }));
}

void NotificationsPanel::fill()
{
    const QString current = m_list->currentIndex().data(TwoLineDelegate::IdRole).toString();
    m_model->clear();
    for (const NotificationItem &item : std::as_const(m_items)) {
        auto *row = new QStandardItem(item.title);
        const QString when = relativeTime(item.at, m_now, m_zone, m_locale);
        const QString words = item.message.simplified();
        row->setData(words, TwoLineDelegate::SecondLineRole);
        row->setData(when, TwoLineDelegate::RemarkRole);
        row->setData(!item.read, TwoLineDelegate::StrongRole);
        row->setData(item.id, TwoLineDelegate::IdRole);
        row->setToolTip(item.message);
        const QString state = item.read ? tr("read") : tr("unread");
        row->setData(QStringList{state, item.title, words, when}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_model->appendRow(row);
        if (item.id == current) {
            m_list->setCurrentIndex(row->index());
        }
    }
    m_allRead->setEnabled(unreadCount() > 0);
    m_pages->setCurrentWidget(m_items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
}

void NotificationsPanel::activate(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_items.size()) {
        return;
    }
    const NotificationItem item = m_items.at(index.row());
    if (!item.read) {
        emit readRequested(item.id);
    }
    if (!item.entity.isEmpty() && !item.recordId.isEmpty()) {
        emit recordRequested(item.entity, item.recordId);
    }
}

void NotificationsPanel::markCurrentRead()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && row < m_items.size() && !m_items.at(row).read) {
        emit readRequested(m_items.at(row).id);
    }
}
