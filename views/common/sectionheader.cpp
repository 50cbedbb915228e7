// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/sectionheader.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QLabel>

SectionHeader::SectionHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(textLabel(QString(), TextKind::Section, this))
    , m_remark(textLabel(QString(), TextKind::Muted, this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ThemeMetrics::of().space8());
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_remark);
    m_layout->addStretch(1);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void SectionHeader::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}
