// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/topbar.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"
#include "views/shell/bellbutton.h"
#include "views/shell/personbutton.h"
#include "views/shell/searchlauncher.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_menuBar(new QMenuBar(this))
    , m_search(new SearchLauncher(this))
    , m_bell(new BellButton(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_help(new QToolButton(this))
    , m_person(new PersonButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setFixedHeight(metrics.topBar());
    setSurface(this, Surface::Window);
    m_menuBar->setNativeMenuBar(false);
    m_menuBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_help->setAutoRaise(true);
    m_help->setIcon(::icon(QStringLiteral("circle-help")));
    m_help->setPopupMode(QToolButton::InstantPopup);

    auto *brand = new QWidget(this);
    brand->setFixedWidth(metrics.navigation());
    auto *brandLayout = new QHBoxLayout(brand);
    brandLayout->setContentsMargins(metrics.space16(), 0, 0, 0);
    brandLayout->setSpacing(metrics.space8());
    brandLayout->addWidget(m_mark);
    brandLayout->addWidget(textLabel(QStringLiteral("Semillero"), TextKind::Strong, brand));
    brandLayout->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, metrics.space8(), 1);
    layout->setSpacing(metrics.space4());
    layout->addWidget(brand);
    layout->addSpacing(metrics.space4());
    layout->addWidget(m_menuBar, 1);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addSpacing(metrics.space4());
    layout->addWidget(m_search);
    layout->addSpacing(metrics.space4());
    layout->addWidget(m_bell);
    layout->addWidget(m_help);
    layout->addWidget(m_person);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_bell, &QAbstractButton::clicked, this, &TopBar::notificationsRequested);
    setWorkspaceOpen(false);
    retranslate();
}

void TopBar::setNavigation(QAction *back, QAction *forward)
{
    m_back->setDefaultAction(back);
    m_forward->setDefaultAction(forward);
    retranslate();
}

QWidget *TopBar::searchAnchor() const
{
    return m_search;
}

QWidget *TopBar::helpButton() const
{
    return m_help;
}

QWidget *TopBar::bell() const
{
    return m_bell;
}

void TopBar::setUnread(int unread)
{
    m_bell->setUnread(unread);
}

void TopBar::setPerson(const QString &name, const QString &id)
{
    m_person->setPerson(name, id);
}

void TopBar::setHelpMenu(QMenu *menu)
{
    m_help->setMenu(menu);
}

void TopBar::setPersonMenu(QMenu *menu)
{
    m_person->setMenu(menu);
}

void TopBar::setWorkspaceOpen(bool open)
{
    m_bell->setVisible(open);
    m_person->setVisible(open);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        const int side = ThemeMetrics::of().icon();
        m_mark->setPixmap(
            ::icon(QStringLiteral("sprout"), IconColor::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
    }
}

void TopBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), ThemeColors::of(palette()).line);
}

QSize TopBar::minimumSizeHint() const
{
    return {layout()->minimumSize().width() - m_menuBar->minimumWidth(), height()};
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveMenusRoom();
}

/// Another language, a menu that comes or goes, a person who signs in: what is beside the search is as wide as never before.
bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        giveMenusRoom();
    }
    return QWidget::event(event);
}

void TopBar::giveMenusRoom()
{
    const int room = width() - minimumSizeHint().width();
    m_menuBar->setMinimumWidth(qBound(0, room, m_menuBar->sizeHint().width()));
}

void TopBar::retranslate()
{
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
    m_search->setText(tr("Search everything"));
    m_search->setShortcutText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_search->setAccessibleName(tr("Search everything"));
    m_help->setAccessibleName(tr("Help"));
    m_help->setToolTip(tr("Help"));
    m_menuBar->setAccessibleName(tr("Menus"));
    const int side = ThemeMetrics::of().icon();
    m_mark->setPixmap(
        ::icon(QStringLiteral("sprout"), IconColor::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
}
