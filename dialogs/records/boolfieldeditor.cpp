// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/boolfieldeditor.h"

#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QHBoxLayout>

BoolFieldEditor::BoolFieldEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_check(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_check->setMinimumHeight(ThemeMetrics::of().dialogControl());
    layout->addWidget(m_check);
    layout->addStretch();
    setFocusProxy(m_check);
    connect(m_check, &QCheckBox::toggled, this, &BoolFieldEditor::noteEdited);
    connect(m_check, &QCheckBox::toggled, this, &BoolFieldEditor::retranslate);
    retranslate();
}

QWidget *BoolFieldEditor::inputWidget()
{
    return m_check;
}

void BoolFieldEditor::retranslate()
{
    m_check->setText(m_check->isChecked() ? tr("Yes") : tr("No"));
}

void BoolFieldEditor::showValue(const QVariant &value)
{
    m_check->setChecked(value.toBool());
}

QVariant BoolFieldEditor::currentValue() const
{
    return m_check->isChecked();
}
