// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filtervalueeditor.h"

#include "models/catalog/filteroperators.h"
#include "views/common/thememetrics.h"
#include "views/records/choicefiltereditor.h"
#include "views/records/dayfiltereditor.h"
#include "views/records/numberfiltereditor.h"
#include "views/records/textfiltereditor.h"

#include <QComboBox>
#include <QVBoxLayout>

FilterValueEditor *FilterValueEditor::make(const Entity &, const Field &field, const RecordContext &context, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Vocabulary:
    case FieldType::Bool:
    case FieldType::Reference:
    case FieldType::TagList:
        return new ChoiceFilterEditor(field, context, parent);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return new NumberFilterEditor(field, context, parent);
    case FieldType::Date:
    case FieldType::Instant:
        return new DayFilterEditor(field, context, parent);
    case FieldType::Id:
    case FieldType::Secret:
        return nullptr;
    default:
        return new TextFilterEditor(field, parent);
    }
}

FilterValueEditor::FilterValueEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_comparison(new QComboBox(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(ThemeMetrics::of().space8());
    m_layout->addWidget(m_comparison);
    m_comparison->setMaxVisibleItems(16);
    //: How a filter compares: contains, before, is empty
    m_comparison->setAccessibleName(tr("%1: comparison").arg(field.label.translated()));
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &FilterValueEditor::comparisonChanged);
}

FilterValueEditor::~FilterValueEditor() = default;

void FilterValueEditor::addComparison(int id, const QString &words)
{
    const QSignalBlocker blocker(m_comparison);
    m_comparison->addItem(words, id);
}

void FilterValueEditor::finish(QWidget *content)
{
    if (!m_field.is(FieldFlag::Required)) {
        addComparison(FilterOperator::IsNull, emptyWords());
        addComparison(FilterOperator::NotNull, tr("is not empty"));
    }
    m_content = content;
    m_layout->addWidget(content);
    m_comparison->setVisible(m_comparison->count() > 1);
    comparisonChanged();
}

QString FilterValueEditor::emptyWords() const
{
    return tr("is empty");
}

int FilterValueEditor::comparison() const
{
    return m_comparison->currentData().toInt();
}

void FilterValueEditor::setComparison(int id)
{
    if (const int index = m_comparison->findData(id); index >= 0) {
        m_comparison->setCurrentIndex(index);
    }
}

void FilterValueEditor::comparisonChanged()
{
    if (m_content == nullptr) {
        return;
    }
    const bool needsNothing = comparison() == static_cast<int>(FilterOperator::IsNull)
                              || comparison() == static_cast<int>(FilterOperator::NotNull);
    m_content->setVisible(!needsNothing);
    if (!needsNothing) {
        showInputs(comparison());
    }
    emit sizeChanged();
    emit changed();
}

void FilterValueEditor::showInputs(int)
{
}

QList<Filter> FilterValueEditor::filters() const
{
    const auto op = static_cast<FilterOperator>(comparison());
    if (op == FilterOperator::IsNull || op == FilterOperator::NotNull) {
        return {filter(op, {})};
    }
    return chosen(comparison());
}

void FilterValueEditor::setFilters(const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    if (filters.isEmpty()) {
        return;
    }
    const FilterOperator op = filters.constFirst().op;
    const bool empty = op == FilterOperator::IsNull || op == FilterOperator::NotNull;
    setComparison(empty ? static_cast<int>(op) : choose(filters, labels));
}

QHash<QString, QString> FilterValueEditor::labels() const
{
    return {};
}

void FilterValueEditor::loadCounts(const Query &)
{
}

QString FilterValueEditor::problem() const
{
    return QString();
}

Filter FilterValueEditor::filter(FilterOperator op, const QVariantList &values) const
{
    return Filter{m_field.name, op, values};
}
