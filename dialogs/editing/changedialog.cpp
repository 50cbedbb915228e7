// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/editing/changedialog.h"

#include "views/common/busystrip.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/pageheader.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr int PlanDelay = 300; // ms without a further key

} // namespace

ChangeDialog::ChangeDialog(const Catalog &catalog, const DisplayFormat &format, QWidget *parent)
    : QDialog(parent)
    , m_header(new PageHeader(this))
    , m_messages(new MessageBar(this))
    , m_content(new QVBoxLayout)
    , m_preview(new ChangePreview(catalog, format, this))
    , m_busyStrip(new BusyStrip(this))
    , m_cancel(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics.space16(), metrics.space8(), metrics.space16(), metrics.space12());
    inner->setSpacing(metrics.space12());
    m_content->setSpacing(metrics.space8());
    inner->addLayout(m_content);
    inner->addWidget(m_preview, 1);
    inner->addWidget(m_busyStrip);
    layout->addLayout(inner, 1);
    layout->addWidget(makeButtonBar());
    const QSize available = screen()->availableSize() - QSize(metrics.px(24), metrics.px(48));
    resize(QSize(metrics.px(980), metrics.px(640)).boundedTo(available));
    setMinimumSize(QSize(metrics.px(620), metrics.px(420)).boundedTo(available));

    m_soon.setParent(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(PlanDelay);
    connect(&m_soon, &QTimer::timeout, this, &ChangeDialog::planWanted);
    connect(m_preview, &ChangePreview::changed, this, &ChangeDialog::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &ChangeDialog::apply);
    connect(m_cancel, &QPushButton::clicked, this, &ChangeDialog::reject);
    connect(m_busyStrip, &BusyStrip::cancelRequested, this, &ChangeDialog::stopWanted);
    ChangeDialog::retranslate();
}

ChangeDialog::~ChangeDialog() = default;

QWidget *ChangeDialog::makeButtonBar()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *bar = new QWidget(this);
    setSurface(bar, Surface::Panel);
    bar->setFixedHeight(metrics.buttonBar());
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.space16(), 0, metrics.space16(), 0);
    layout->setSpacing(metrics.space8());
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_apply);
    setButtonKind(m_cancel, ButtonKind::Flat);
    setButtonKind(m_apply, ButtonKind::Primary);
    for (QPushButton *button : {m_cancel, m_apply}) {
        button->setMinimumHeight(metrics.dialogControl());
        button->setAutoDefault(false);
    }
    return bar;
}

void ChangeDialog::setHeading(const QString &title, const QString &subtitle)
{
    setWindowTitle(title);
    m_header->setTitle(title);
    m_header->setSubtitle(subtitle);
}

void ChangeDialog::showPlan(const ChangePlan &plan)
{
    endBusy();
    m_stale = m_soon.isActive();
    m_preview->setPlan(plan);
    updateButtons();
}

void ChangeDialog::showBusy(const QString &what)
{
    m_busyStrip->start(what);
}

void ChangeDialog::showProgress(qint64 done, qint64 all)
{
    m_busyStrip->setProgress(done, all);
}

void ChangeDialog::endBusy()
{
    m_busyStrip->finish();
}

void ChangeDialog::showFailure(const Error &error)
{
    endBusy();
    setWriting(false);
    if (error.code != ErrorCode::Cancelled) {
        m_messages->showError(error);
    }
    updateButtons();
}

void ChangeDialog::showRefusals(const QList<PlannedRow> &rows)
{
    endBusy();
    setWriting(false);
    ChangePlan plan = m_preview->model().plan();
    for (const PlannedRow &refused : rows) {
        for (PlannedRow &row : plan.rows) {
            if (row.id == refused.id) {
                row = refused;
            }
        }
    }
    m_preview->setPlan(plan);
    m_messages->showMessage(MessageBar::Level::Warning,
                            tr("Nothing was changed: %Ln record(s) cannot take it. Leave them out, or change what you ask for.",
                               nullptr, static_cast<int>(rows.size())));
    updateButtons();
}

void ChangeDialog::setWriting(bool writing)
{
    m_writing = writing;
    for (QWidget *part : {static_cast<QWidget *>(m_preview)}) {
        part->setEnabled(!writing);
    }
    updateButtons();
}

ChangePlan ChangeDialog::plan() const
{
    return m_preview->model().plan();
}

void ChangeDialog::reject()
{
    emit stopWanted();
    if (!m_writing) {
        QDialog::reject();
    }
}

void ChangeDialog::wantPlanSoon()
{
    m_stale = true;
    m_messages->clear();
    m_soon.start();
    updateButtons();
}

void ChangeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ChangeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        apply();
        return;
    }
    if (enter) {
        return; // Enter belongs to the fields; the button is meant only by itself or with Ctrl
    }
    QDialog::keyPressEvent(event);
}

void ChangeDialog::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    updateButtons();
}

void ChangeDialog::updateButtons()
{
    const int changed = m_preview->model().plan().counts().changed;
    const int refused = m_preview->model().plan().counts().refused;
    m_apply->setText(changed > 0 ? tr("&Change %Ln record(s)", nullptr, changed) : tr("&Change"));
    m_apply->setEnabled(changed > 0 && refused == 0 && !m_stale && !m_writing);
    m_apply->setToolTip(refused > 0 ? tr("Mend or leave out what is refused first.") : QString());
}

void ChangeDialog::apply()
{
    if (m_apply->isEnabled()) {
        m_messages->clear();
        emit applyWanted(m_preview->model().plan());
    }
}
