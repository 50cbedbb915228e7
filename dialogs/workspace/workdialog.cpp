// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/workdialog.h"

#include "views/common/thememetrics.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int workDelayMilliseconds = 400;

} // namespace

WorkDialog::WorkDialog(const QString &what, bool cancellable, QWidget *parent)
    : PanelDialog(parent)
    , m_cancellable(cancellable)
    , m_bar(new QProgressBar(this))
    , m_step(textLabel(QString(), TextKind::Muted, this))
    , m_cancel(addButton(ButtonKind::Normal))
{
    setContentRoom(440);
    setHeading(what);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(what);
    content()->addWidget(m_bar);
    content()->addWidget(m_step);
    content()->addStretch(1);
    m_cancel->setVisible(cancellable);
    m_delay.setSingleShot(true);
    m_delay.setInterval(workDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &QDialog::open);
    connect(m_cancel, &QPushButton::clicked, this, &WorkDialog::reject);
    retranslate();
}

void WorkDialog::retranslate()
{
    m_cancel->setText(m_cancelling ? tr("Cancelling…") : tr("Cancel"));
}

void WorkDialog::setProgress(int percent, const QString &step)
{
    constexpr int whole = 100;
    m_bar->setRange(0, percent < 0 ? 0 : whole);
    m_bar->setValue(qMax(0, percent));
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
}

void WorkDialog::openSoon()
{
    m_delay.start();
}

void WorkDialog::finish()
{
    m_delay.stop();
    if (isVisible()) {
        accept();
    } else {
        deleteLater();
    }
}

void WorkDialog::reject()
{
    if (m_cancellable && !m_cancelling) {
        m_cancelling = true;
        m_cancel->setEnabled(false);
        retranslate();
        emit cancelRequested();
    }
}
