// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/editing/bulkeditdialog.h"

#include "dialogs/editing/fieldeditrow.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <limits>

namespace {

int bounded(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

BulkEditDialog::BulkEditDialog(const Entity &entity, const RecordContext &context, qint64 selected, qint64 listed,
                               bool filtered, QWidget *parent)
    : ChangeDialog(*context.catalog, context.format, parent)
    , m_entity(entity)
    , m_context(context)
    , m_selected(selected)
    , m_listed(listed)
    , m_filtered(filtered)
    , m_theseRows(new QRadioButton(this))
    , m_allRows(new QRadioButton(this))
    , m_edits(new QVBoxLayout)
    , m_add(new QPushButton(this))
    , m_problem(textLabel(QString(), TextKind::Danger, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *target = new QHBoxLayout;
    target->setSpacing(metrics.space16());
    target->addWidget(m_theseRows);
    target->addWidget(m_allRows);
    target->addStretch(1);
    content().addLayout(target);
    m_edits->setSpacing(metrics.space8());
    content().addLayout(m_edits);
    m_problem->setWordWrap(true);
    m_problem->hide();
    content().addWidget(m_problem);
    setButtonKind(m_add, ButtonKind::Normal);
    m_add->setAutoDefault(false);
    content().addWidget(m_add, 0, Qt::AlignLeft);
    m_theseRows->setChecked(true);
    m_allRows->setVisible(listed > selected);
    m_theseRows->setVisible(listed > selected);
    connect(m_allRows, &QRadioButton::toggled, this, &BulkEditDialog::askAgain);
    connect(m_add, &QPushButton::clicked, this, [this] { addEdit()->fieldChoice().setFocus(); });
    BulkEditDialog::retranslate();
    addEdit()->fieldChoice().setFocus();
}

QList<FieldEdit> BulkEditDialog::edits() const
{
    QList<FieldEdit> edits;
    for (const FieldEditRow *row : m_rows) {
        if (const std::optional<FieldEdit> edit = row->edit()) {
            edits.append(*edit);
        }
    }
    return edits;
}

bool BulkEditDialog::wholeList() const
{
    return m_allRows->isChecked();
}

void BulkEditDialog::chooseWholeList()
{
    m_allRows->setChecked(true);
}

FieldEditRow *BulkEditDialog::addEdit(const QString &field)
{
    auto *row = new FieldEditRow(m_entity, m_context, this);
    m_edits->addWidget(row);
    m_rows.append(row);
    if (!field.isEmpty()) {
        row->setField(field);
    }
    connect(row, &FieldEditRow::edited, this, &BulkEditDialog::askAgain);
    connect(row, &FieldEditRow::removeRequested, this, [this, row] { removeEdit(row); });
    return row;
}

void BulkEditDialog::removeEdit(FieldEditRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty()) {
        addEdit();
    }
    m_rows.constLast()->fieldChoice().setFocus();
    askAgain();
}

void BulkEditDialog::askAgain()
{
    QString problem;
    for (const FieldEditRow *row : std::as_const(m_rows)) {
        if (const std::optional<FieldError> wrong = row->problem(); wrong && problem.isEmpty()) {
            problem = wrong->message;
        }
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    wantPlanSoon();
}

void BulkEditDialog::retranslate()
{
    ChangeDialog::retranslate();
    //: %1 is a kind of record in the plural, such as "Entrepreneurs"
    setHeading(tr("%1: edit together").arg(m_entity.plural.translated()),
               m_listed > m_selected ? QString() : tr("%Ln record(s) selected", nullptr, bounded(m_selected)));
    m_theseRows->setText(tr("The %Ln selected row(s)", nullptr, bounded(m_selected)));
    m_allRows->setText(m_filtered ? tr("All %Ln row(s) that the filters find", nullptr, bounded(m_listed))
                                  : tr("All %Ln row(s) of the list", nullptr, bounded(m_listed)));
    m_add->setText(tr("&Add a field"));
    preview().setHint(tr("Choose a field and what is done to it: here you see what becomes of every record."));
}
