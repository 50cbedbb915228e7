// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/textfiltereditor.h"

#include "models/catalog/filteroperators.h"

#include <QComboBox>
#include <QLineEdit>

TextFilterEditor::TextFilterEditor(const Field &field, QWidget *parent)
    : FilterValueEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(field.label.translated());
    m_line->setClearButtonEnabled(true);
    connect(m_line, &QLineEdit::textEdited, this, &TextFilterEditor::changed);
    if (field.type == FieldType::Json) {
        addComparison(FilterOperator::HasKey, tr("has the key or word"));
    } else if (field.isText()) {
        addComparison(FilterOperator::Contains, tr("contains"));
        addComparison(FilterOperator::StartsWith, tr("starts with"));
        addComparison(FilterOperator::Equal, tr("is"));
        addComparison(FilterOperator::NotEqual, tr("is not"));
        addComparison(FilterOperator::NotContains, tr("does not contain"));
    } else {
        addComparison(FilterOperator::Equal, tr("is"));
        addComparison(FilterOperator::NotEqual, tr("is not"));
    }
    finish(m_line);
}

QWidget *TextFilterEditor::inputWidget()
{
    return m_line->isVisibleTo(this) ? static_cast<QWidget *>(m_line) : &comparisonBox();
}

QList<Filter> TextFilterEditor::chosen(int comparison) const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QList<Filter>() : QList<Filter>{filter(static_cast<FilterOperator>(comparison), {typed})};
}

int TextFilterEditor::choose(const QList<Filter> &filters, const QHash<QString, QString> &)
{
    m_line->setText(filters.constFirst().values.value(0).toString());
    return static_cast<int>(filters.constFirst().op);
}
