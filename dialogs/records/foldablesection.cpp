// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/foldablesection.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QToolButton>
#include <QVBoxLayout>

FoldableSection::FoldableSection(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_bodyLayout(new QVBoxLayout(m_body))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics.space12());
    layout->setSpacing(metrics.space8());
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setCheckable(true);
    m_toggle->setFont(metrics.sectionFont());
    setButtonKind(m_toggle, ButtonKind::Flat);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(metrics.space8());
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_toggle, &QToolButton::toggled, this, &FoldableSection::setOpen);
    setFocusProxy(m_toggle);
    setOpen(false);
}

void FoldableSection::setTitle(const QString &title)
{
    m_toggle->setText(title);
}

bool FoldableSection::isOpen() const
{
    return m_toggle->isChecked();
}

void FoldableSection::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_body->setVisible(open);
    if (open) {
        emit opened();
    }
}
