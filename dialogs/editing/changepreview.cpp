// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/editing/changepreview.h"

#include "dialogs/editing/changecelldelegate.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

ChangePreview::ChangePreview(const Catalog &catalog, const DisplayFormat &format, QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangePlanModel(catalog, this))
    , m_table(new QTableView(this))
    , m_counts(textLabel(QString(), TextKind::Strong, this))
    , m_hint(textLabel(QString(), TextKind::Muted, this))
    , m_show(new QComboBox(this))
    , m_leaveOut(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_model->setFormat(format);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChangeCellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setButtonKind(m_leaveOut, ButtonKind::Normal);
    m_leaveOut->setAutoDefault(false);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.space8());
    line->addWidget(m_counts, 1);
    line->addWidget(m_leaveOut);
    line->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space8());
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint, 1, Qt::AlignCenter);

    connect(m_leaveOut, &QPushButton::clicked, m_model, &ChangePlanModel::leaveOutRefused);
    connect(m_model, &ChangePlanModel::planEdited, this, &ChangePreview::updateCounts);
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model->show(static_cast<ChangePlanModel::Show>(index)); });
    retranslate();
    updateCounts();
}

void ChangePreview::setPlan(const ChangePlan &plan)
{
    const bool newColumns = plan.fields != m_model->plan().fields || m_model->plan().entity.isEmpty();
    m_model->setPlan(plan);
    if (newColumns) {
        const ThemeMetrics metrics = ThemeMetrics::of();
        QHeaderView *header = m_table->horizontalHeader();
        const int outcome = m_model->columnCount() - 1;
        if (outcome > 1) { // the reason stands beside the record, whatever the number of fields
            header->moveSection(header->visualIndex(outcome), 1);
        }
        m_table->setColumnWidth(0, metrics.px(200));
        m_table->setColumnWidth(outcome, metrics.px(210));
        for (int column = 1; column + 1 < m_model->columnCount(); ++column) {
            m_table->setColumnWidth(column, metrics.px(plan.fields.size() > 2 ? 220 : 290));
        }
    }
    updateCounts();
}

void ChangePreview::setHint(const QString &sentence)
{
    m_hint->setText(sentence);
    updateCounts();
}

void ChangePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateCounts();
    }
    QWidget::changeEvent(event);
}

void ChangePreview::retranslate()
{
    const QSignalBlocker blocker(m_show);
    const int current = std::max(0, m_show->currentIndex());
    m_show->clear();
    m_show->addItems({tr("All rows"), tr("Only what changes"), tr("Only what is refused")});
    m_show->setCurrentIndex(current);
    m_show->setAccessibleName(tr("Rows shown"));
    m_table->setAccessibleName(tr("Preview of the changes"));
}

void ChangePreview::updateCounts()
{
    const ChangePlan &plan = m_model->plan();
    const PlanCounts counts = plan.counts();
    QStringList parts{tr("%Ln row(s) change", nullptr, counts.changed)};
    if (counts.unchanged > 0) {
        parts.append(tr("%Ln stay(s) as it is", nullptr, counts.unchanged));
    }
    if (counts.refused > 0) {
        parts.append(tr("%Ln refused", nullptr, counts.refused));
    }
    if (counts.leftOut > 0) {
        parts.append(tr("%Ln left out", nullptr, counts.leftOut));
    }
    const bool planned = !plan.rows.isEmpty();
    m_counts->setText(planned ? parts.join(QStringLiteral(" · ")) : QString());
    m_leaveOut->setText(tr("&Leave out what is refused"));
    m_leaveOut->setVisible(counts.refused > 0);
    m_show->setVisible(planned);
    m_table->setVisible(planned);
    m_hint->setVisible(!planned);
    emit changed();
}
