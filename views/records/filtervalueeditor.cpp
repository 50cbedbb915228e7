// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filtervalueeditor.h"

#include "views/common/thememetrics.h"
#include "views/records/choicefiltereditor.h"
#include "views/records/rangefiltereditor.h"
#include "views/records/referencefiltereditor.h"
#include "views/records/textfiltereditor.h"

#include <QCheckBox>
#include <QVBoxLayout>

FilterValueEditor *FilterValueEditor::make(const Entity &entity, const Field &field, const RecordContext &context,
                                           QWidget *parent)
{
    switch (field.type) {
    case FieldType::Vocabulary:
    case FieldType::Bool:
        return new ChoiceFilterEditor(field, parent);
    case FieldType::Reference:
        return new ReferenceFilterEditor(field, context, parent);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant:
        return new RangeFilterEditor(field, context, parent);
    case FieldType::Id:
    case FieldType::Secret:
        return nullptr;
    default:
        return new TextFilterEditor(entity, field, context, parent);
    }
}

FilterValueEditor::FilterValueEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_empty(new QCheckBox(tr("Only where it is empty"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    layout->addWidget(m_empty);
    m_empty->setVisible(!field.is(FieldFlag::Required));
    connect(m_empty, &QCheckBox::toggled, this, [this](bool empty) {
        if (m_content != nullptr) {
            m_content->setEnabled(!empty);
        }
        emit changed();
    });
}

FilterValueEditor::~FilterValueEditor() = default;

QList<Filter> FilterValueEditor::filters() const
{
    return m_empty->isChecked() ? QList<Filter>{filter(FilterOperator::IsNull, {})} : chosen();
}

void FilterValueEditor::setFilters(const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    m_empty->setChecked(!filters.isEmpty() && filters.constFirst().op == FilterOperator::IsNull);
    choose(filters, labels);
}

QHash<QString, QString> FilterValueEditor::labels() const
{
    return {};
}

Filter FilterValueEditor::filter(FilterOperator op, const QVariantList &values) const
{
    return Filter{m_field.name, op, values};
}

void FilterValueEditor::addContent(QWidget *content)
{
    m_content = content;
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, content);
    setFocusProxy(content);
}
