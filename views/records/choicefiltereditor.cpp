// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/choicefiltereditor.h"

#include "models/core/whendone.h"
#include "views/common/thememetrics.h"
#include "views/records/checklist.h"
#include "views/records/referencefield.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

constexpr int searchedFrom = 9; ///< choices; fewer are seen at a glance

/// A tag filter of links and older views: a JSON list of tags.
QVariantList tagsOfJson(const QVariant &value)
{
    const QJsonDocument json = QJsonDocument::fromJson(value.toString().toUtf8());
    return json.isArray() ? json.array().toVariantList() : QVariantList{value};
}

} // namespace

ChoiceFilterEditor::ChoiceFilterEditor(const Field &field, const RecordContext &context, QWidget *parent)
    : FilterValueEditor(field, parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_list(new CheckList(context.format.locale, this))
{
    auto *content = new QWidget(this);
    auto *stack = new QVBoxLayout(content);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(ThemeMetrics::of().space8());
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list of %1").arg(field.label.translated()));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(field.label.translated());
    stack->addWidget(m_search);
    stack->addWidget(m_list);
    if (field.type == FieldType::Reference) {
        m_reference = new ReferenceField(field.references, context.candidates, this);
        m_reference->setPlaceholderText(tr("Another one …"));
        m_reference->setAccessibleName(tr("Look up another one: %1").arg(field.label.translated()));
        stack->addWidget(m_reference);
        connect(m_reference, &ReferenceField::recordChosen, this, [this](const QString &id, const QString &label) {
            if (!id.isEmpty()) {
                m_list->addChoice(label, id);
                m_list->setChecked(id, true);
                m_reference->setRecord(QString(), QString());
                emit changed();
            }
        });
    }
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_list, &CheckList::narrow);
    connect(m_list, &CheckList::changed, this, &ChoiceFilterEditor::changed);
    addComparisons();
    addKnown();
    finish(content);
}

/// Some letters and Enter mark the choice that they find; Enter in the empty field applies; Down goes into the list.
bool ChoiceFilterEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_search->text().trimmed().isEmpty()) {
            m_list->toggleCurrent();
            m_search->clear();
            return true;
        }
    }
    return FilterValueEditor::eventFilter(watched, event);
}

void ChoiceFilterEditor::addComparisons()
{
    if (field().type == FieldType::Bool) {
        addComparison(FilterOperator::In, tr("is"));
        return;
    }
    const bool tags = field().type == FieldType::TagList;
    addComparison(FilterOperator::In, tags ? tr("has any of") : tr("is any of"));
    if (tags) {
        addComparison(FilterOperator::HasAll, tr("has all of"));
    }
    addComparison(FilterOperator::NotIn, tags ? tr("has none of") : tr("is none of"));
}

void ChoiceFilterEditor::addKnown()
{
    if (field().type == FieldType::Bool) {
        m_list->addChoice(tr("Yes"), true);
        m_list->addChoice(tr("No"), false);
    } else if (field().vocabulary) {
        for (const Term &term : field().vocabulary->terms) {
            m_list->addChoice(wordsOf(term.value, QString()), term.value);
        }
    }
    m_search->setVisible(m_list->count() >= searchedFrom || field().type == FieldType::TagList || m_reference != nullptr);
}

QWidget *ChoiceFilterEditor::inputWidget()
{
    if (!m_list->isVisibleTo(this)) {
        return &comparisonBox();
    }
    return m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_list;
}

QHash<QString, QString> ChoiceFilterEditor::labels() const
{
    QHash<QString, QString> labels;
    if (m_reference != nullptr) {
        for (const QVariant &value : m_list->checkedValues()) {
            labels.insert(value.toString(), m_list->wordsOf(value));
        }
    }
    return labels;
}

void ChoiceFilterEditor::loadCounts(const Query &query)
{
    if (!m_context.valueCounts) {
        return;
    }
    whenDone(m_context.valueCounts(query, field().name), this, [this](const Result<QList<ValueCount>> &counts) {
        if (counts.ok()) {
            takeCounts(counts.value());
        }
    });
}

void ChoiceFilterEditor::takeCounts(const QList<ValueCount> &counts)
{
    m_list->setCountsKnown();
    for (const ValueCount &count : counts) {
        m_list->addChoice(wordsOf(count.value, count.label), count.value);
        m_list->setCount(count.value, count.count);
    }
    if (m_list->count() >= searchedFrom) {
        m_search->show();
    }
    emit sizeChanged();
}

QString ChoiceFilterEditor::wordsOf(const QVariant &value, const QString &label) const
{
    if (!value.isValid()) {
        //: A choice of a filter: records where the field has no value
        return tr("(empty)");
    }
    if (m_reference != nullptr) {
        return label.isEmpty() ? tr("Not visible to you") : label;
    }
    if (field().type == FieldType::Bool) {
        return value.toBool() ? tr("Yes") : tr("No");
    }
    return field().vocabulary ? field().vocabulary->label(value.toString()) : value.toString();
}

QList<Filter> ChoiceFilterEditor::chosen(int comparison) const
{
    const QVariantList values = m_list->checkedValues();
    const auto op = static_cast<FilterOperator>(comparison);
    if (values.isEmpty()) {
        return {};
    }
    const bool one = values.size() == 1 && values.constFirst().isValid() && field().type != FieldType::TagList;
    if (one && op != FilterOperator::HasAll) {
        return {filter(op == FilterOperator::In ? FilterOperator::Equal : FilterOperator::NotEqual, values)};
    }
    return {filter(op, values)};
}

int ChoiceFilterEditor::choose(const QList<Filter> &filters, const QHash<QString, QString> &labels)
{
    const Filter &one = filters.constFirst();
    QVariantList values;
    for (const Filter &each : filters) {
        for (const QVariant &value : each.values) {
            values.append(each.op == FilterOperator::JsonContains ? tagsOfJson(value) : QVariantList{value});
        }
    }
    for (const QVariant &value : std::as_const(values)) {
        m_list->addChoice(wordsOf(value, labels.value(value.toString())), value);
        m_list->setChecked(value, true);
    }
    switch (one.op) {
    case FilterOperator::HasAll:
        return static_cast<int>(one.op);
    case FilterOperator::JsonContains:
        return static_cast<int>(values.size() > 1 ? FilterOperator::HasAll : FilterOperator::In);
    case FilterOperator::NotIn:
    case FilterOperator::NotEqual:
        return static_cast<int>(FilterOperator::NotIn);
    default:
        return static_cast<int>(FilterOperator::In);
    }
}
