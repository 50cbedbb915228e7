// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/referencefieldeditor.h"

#include "views/common/thememetrics.h"
#include "views/records/referencefield.h"

#include <QHBoxLayout>

ReferenceFieldEditor::ReferenceFieldEditor(const Field &field, const CandidateSource &candidates, QWidget *parent)
    : FieldEditor(field, parent)
    , m_reference(new ReferenceField(field.references, candidates, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reference->setMaximumWidth(ThemeMetrics::of().px(480));
    layout->addWidget(m_reference, 100);
    layout->addStretch(1);
    setFocusProxy(m_reference);
    connect(m_reference, &ReferenceField::recordChosen, this, [this](const QString &id, const QString &label) {
        m_labels.insert(id, label);
        noteEdited();
    });
}

void ReferenceFieldEditor::setLabels(const QHash<QString, QString> &labels)
{
    m_labels = labels;
}

void ReferenceFieldEditor::setEntity(const QString &entity, bool byPerson)
{
    const QString id = m_reference->recordId();
    m_reference->setEntity(entity);
    if (!byPerson) {
        m_reference->setRecord(id, m_labels.value(id));
    } else if (!id.isEmpty()) {
        noteEdited();
    }
}

QWidget *ReferenceFieldEditor::inputWidget()
{
    return m_reference;
}

void ReferenceFieldEditor::showValue(const QVariant &value)
{
    const QString id = value.toString();
    m_reference->setRecord(id, m_labels.value(id));
}

QVariant ReferenceFieldEditor::currentValue() const
{
    return m_reference->recordId();
}
