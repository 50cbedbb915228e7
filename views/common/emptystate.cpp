// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(textLabel(QString(), TextKind::Section, this))
    , m_text(textLabel(QString(), TextKind::Muted, this))
    , m_button(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(metrics.px(200));
    m_text->setMaximumWidth(metrics.px(420));
    m_button->hide();
    setButtonKind(m_link, ButtonKind::Link);
    m_link->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space24(), metrics.space24(), metrics.space24(), metrics.space24());
    layout->setSpacing(metrics.space8());
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(metrics.space4());
    layout->addWidget(m_title);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 100);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addSpacing(metrics.space8());
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addWidget(m_link, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkClicked);
}

void EmptyState::setIcon(const QString &iconName)
{
    m_iconName = iconName;
    updateIcon();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setButton(const QString &text, const QString &iconName)
{
    m_button->setText(text);
    m_button->setIcon(::icon(iconName));
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setLink(const QString &text, const QString &iconName)
{
    m_link->setText(text);
    m_link->setIcon(::icon(iconName, IconColor::Accent));
    m_link->setVisible(m_linkOffered && !text.isEmpty());
}

void EmptyState::setLinkOffered(bool offered)
{
    m_linkOffered = offered;
    m_link->setVisible(offered && !m_link->text().isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void EmptyState::updateIcon()
{
    const int side = ThemeMetrics::of().px(40);
    m_icon->setPixmap(::icon(m_iconName).pixmap(QSize(side, side), devicePixelRatioF()));
}
