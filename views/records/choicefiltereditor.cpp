// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/choicefiltereditor.h"

#include "views/common/thememetrics.h"

#include <QListWidget>

#include <algorithm>

ChoiceFilterEditor::ChoiceFilterEditor(const Field &field, QWidget *parent)
    : FilterValueEditor(field, parent)
    , m_list(new QListWidget(this))
{
    if (field.type == FieldType::Bool) {
        addChoice(tr("Yes"), true);
        addChoice(tr("No"), false);
    } else if (field.vocabulary) {
        for (const Term &term : field.vocabulary->terms) {
            addChoice(term.label.isEmpty() ? term.value : term.label.translated(), term.value);
        }
    }
    m_list->setAccessibleName(field.label.translated());
    m_list->setFixedHeight(ThemeMetrics::of().control() * std::clamp(m_list->count(), 2, 8) + ThemeMetrics::of().space8());
    connect(m_list, &QListWidget::itemChanged, this, &ChoiceFilterEditor::changed);
    addContent(m_list);
}

QWidget *ChoiceFilterEditor::inputWidget()
{
    return m_list;
}

QList<Filter> ChoiceFilterEditor::chosen() const
{
    QVariantList values;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            values.append(m_list->item(row)->data(Qt::UserRole));
        }
    }
    if (values.isEmpty()) {
        return {};
    }
    return {filter(values.size() == 1 ? FilterOperator::Equal : FilterOperator::In, values)};
}

void ChoiceFilterEditor::choose(const QList<Filter> &filters, const QHash<QString, QString> &)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool wanted = std::any_of(filters.cbegin(), filters.cend(), [item](const Filter &filter) {
            return filter.values.contains(item->data(Qt::UserRole));
        });
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
}

void ChoiceFilterEditor::addChoice(const QString &words, const QVariant &value)
{
    auto *item = new QListWidgetItem(words, m_list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}
