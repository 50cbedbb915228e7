// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/targetpicker.h"

#include "models/core/fold.h"
#include "views/common/kinds.h"
#include "views/common/searchfield.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

TargetPicker::TargetPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new SearchField(this))
    , m_list(new QListWidget(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Content);
    setFrameShape(QFrame::StyledPanel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space8(), metrics.space8(), metrics.space8(), metrics.space8());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TargetPicker::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &TargetPicker::take);
    connect(m_list, &QListWidget::itemActivated, this, &TargetPicker::take);
    retranslate();
}

void TargetPicker::openAt(QWidget *anchor, const QRect &place, const QList<Choice> &choices, const QString &current)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_choices = choices;
    m_current = current;
    m_search->clear();
    narrow(QString());
    resize(std::max(place.width(), metrics.px(320)), metrics.px(380));
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(place.bottomLeft() + QPoint(0, 1));
    if (at.y() + height() > screen.bottom()) {
        const int above = anchor->mapToGlobal(place.topLeft()).y() - height();
        at.setY(above >= screen.top() ? above : screen.bottom() - height());
    }
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_search->setFocus();
}

void TargetPicker::narrow(const QString &text)
{
    const ThemeColors &colors = ThemeColors::of(palette());
    const QString wanted = fold(text.trimmed());
    m_list->clear();
    QString group;
    QListWidgetItem *marked = nullptr;
    for (const Choice &choice : m_choices) {
        if (!wanted.isEmpty() && !fold(QString(choice.group % QLatin1Char(' ') % choice.label)).contains(wanted)) {
            continue;
        }
        if (choice.group != group && !choice.group.isEmpty()) {
            auto *title = new QListWidgetItem(choice.group, m_list);
            title->setFlags(Qt::NoItemFlags);
            title->setFont(ThemeMetrics::of().secondaryFont());
            title->setForeground(colors.muted);
        }
        group = choice.group;
        const QString words = choice.remark.isEmpty() ? choice.label : QStringLiteral("%1 (%2)").arg(choice.label, choice.remark);
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setToolTip(words);
        if (choice.value == m_current) {
            item->setFont(ThemeMetrics::of().strongFont());
        }
        if (marked == nullptr || (wanted.isEmpty() && choice.value == m_current)) {
            marked = item;
        }
    }
    m_list->setCurrentItem(marked);
    if (marked != nullptr) {
        m_list->scrollToItem(marked, QAbstractItemView::PositionAtCenter);
    }
}

void TargetPicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const QString value = item->data(Qt::UserRole).toString();
    hide();
    emit chosen(value);
}

bool TargetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            int row = m_list->currentRow() + step;
            while (row >= 0 && row < m_list->count() && !m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
                row += step;
            }
            if (row >= 0 && row < m_list->count()) {
                m_list->setCurrentRow(row);
            }
            return true;
        }
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key->key() == Qt::Key_PageDown ? 10 : -10), 0,
                                             std::max(0, m_list->count() - 1)));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TargetPicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TargetPicker::retranslate()
{
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setAccessibleName(tr("Search fields"));
    m_list->setAccessibleName(tr("Fields"));
    setAccessibleName(tr("Where the column goes"));
}
