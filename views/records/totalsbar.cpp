// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/totalsbar.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

TotalsBar::TotalsBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Panel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin(), metrics.space4(), metrics.space8(), metrics.space4());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_close->setIcon(icon(QStringLiteral("x")));
    m_close->setFixedSize(metrics.control(), metrics.control());
    setButtonKind(m_close, ButtonKind::Flat);
    connect(m_close, &QToolButton::clicked, this, &TotalsBar::closeRequested);
    retranslate();
}

void TotalsBar::setTotals(const QString &records, const QStringList &totals)
{
    QStringList parts{records.toHtmlEscaped()};
    for (const QString &total : totals) {
        const qsizetype colon = total.indexOf(QLatin1String(": "));
        parts.append(colon < 0 ? total.toHtmlEscaped()
                               : QStringLiteral("%1 <b>%2</b>").arg(total.left(colon).toHtmlEscaped(), total.mid(colon + 2).toHtmlEscaped()));
    }
    m_text->setText(parts.join(QStringLiteral(" &nbsp;·&nbsp; ")));
    m_text->setAccessibleName((QStringList{records} + totals).join(QStringLiteral(", ")));
}

void TotalsBar::setBusy()
{
    m_text->setText(tr("Adding up…"));
}

void TotalsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void TotalsBar::retranslate()
{
    setAccessibleName(tr("Totals of the list"));
    m_close->setToolTip(tr("No totals"));
    m_close->setAccessibleName(tr("No totals"));
}
