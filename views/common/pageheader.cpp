// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pageheader.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace {

/// One line that says where it is cut; the whole of it is in the tooltip.
class CutLabel final : public QLabel
{
public:
    CutLabel(TextKind kind, QWidget *parent)
        : QLabel(parent)
    {
        setTextKind(this, kind);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        const QString cut = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        style()->drawItemText(&painter, contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter), palette(), isEnabled(), cut,
                              foregroundRole());
    }
};

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new CutLabel(TextKind::Title, this))
    , m_subtitle(new CutLabel(TextKind::Muted, this))
    , m_actions(new QHBoxLayout)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(metrics.space8());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin(), metrics.space12(), metrics.pageMargin(), metrics.space8());
    layout->setSpacing(metrics.space16());
    layout->addLayout(words, 1);
    layout->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void PageHeader::insertAction(int position, QWidget *button)
{
    m_actions->insertWidget(position, button);
}
