// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/referencefiltereditor.h"

#include "views/records/referencefield.h"

ReferenceFilterEditor::ReferenceFilterEditor(const Field &field, const RecordContext &context, QWidget *parent)
    : FilterValueEditor(field, parent)
    , m_reference(new ReferenceField(field.references, context.candidates, this))
{
    m_reference->setAccessibleName(field.label.translated());
    connect(m_reference, &ReferenceField::recordChosen, this, &ReferenceFilterEditor::changed);
    addContent(m_reference);
}

QHash<QString, QString> ReferenceFilterEditor::labels() const
{
    return {{m_reference->recordId(), m_reference->label()}};
}

QWidget *ReferenceFilterEditor::inputWidget()
{
    return m_reference;
}

QList<Filter> ReferenceFilterEditor::chosen() const
{
    if (m_reference->recordId().isEmpty()) {
        return {};
    }
    return {filter(FilterOperator::Equal, {m_reference->recordId()})};
}

void ReferenceFilterEditor::choose(const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    const QString id = filters.isEmpty() || filters.constFirst().values.isEmpty()
                           ? QString()
                           : filters.constFirst().values.constFirst().toString();
    m_reference->setRecord(id, labels.value(id));
}
