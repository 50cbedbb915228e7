// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/homecard.h"

#include "views/common/chip.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/shell/cardrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

HomeCard::HomeCard(QWidget *parent)
    : QFrame(parent)
    , m_title(textLabel(QString(), TextKind::Section, this))
    , m_count(new Chip(this))
    , m_link(new QPushButton(this))
    , m_empty(textLabel(QString(), TextKind::Muted, this))
    , m_rows(new QVBoxLayout)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setCard(this);
    setButtonKind(m_link, ButtonKind::Link);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(metrics.space16(), metrics.space8(), metrics.space16(), metrics.space8());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.space16(), 0, metrics.space16(), 0);
    head->setSpacing(metrics.space8());
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_link);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics.space8(), 1, metrics.space8());
    layout->setSpacing(metrics.space8());
    layout->addLayout(head);
    layout->addWidget(line);
    layout->addWidget(m_empty);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    connect(m_link, &QPushButton::clicked, this, &HomeCard::linkActivated);
    m_link->hide();
    m_count->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void HomeCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void HomeCard::setCount(qint64 count, const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(count > 0);
}

void HomeCard::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void HomeCard::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    updateEmpty();
}

void HomeCard::clearRows()
{
    for (CardRow *row : qAsConst(m_rowList)) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rowList.clear();
    updateEmpty();
}

void HomeCard::addRow(CardRow *row)
{
    m_rowList.append(row);
    m_rows->addWidget(row);
    row->show();
    updateEmpty();
}

void HomeCard::updateEmpty()
{
    m_empty->setVisible(m_rowList.isEmpty() && !m_empty->text().isEmpty());
}
