// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/busystrip.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

BusyStrip::BusyStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(textLabel(QString(), TextKind::Body, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(metrics.px(240));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin(), metrics.space4(), metrics.pageMargin(), metrics.space4());
    layout->setSpacing(metrics.space12());
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(400);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    hide();
}

void BusyStrip::start(const QString &what, qint64 total, bool cancellable)
{
    m_running = true;
    m_what->setText(what);
    setAccessibleName(what);
    m_bar->setAccessibleName(what);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    setProgress(0, total);
    m_delay.start();
}

void BusyStrip::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    constexpr int steps = 1000;
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(qMin<qint64>(steps, done * steps / total)) : 0);
    m_bar->setToolTip(total > 0 ? tr("%1 of %2").arg(locale().toString(done), locale().toString(total)) : QString());
}

void BusyStrip::finish()
{
    m_running = false;
    m_delay.stop();
    hide();
}

void BusyStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        setProgress(m_done, m_total);
    }
}
