// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/numberfiltereditor.h"

#include "models/catalog/fieldtext.h"
#include "models/catalog/numbertext.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

NumberFilterEditor::NumberFilterEditor(const Field &field, const RecordContext &context, QWidget *parent)
    : FilterValueEditor(field, parent)
    , m_locale(context.format.locale)
    , m_first(makeLine(field.label.translated()))
    //: Between two numbers or days: "between 5 and 10"
    , m_joint(textLabel(tr("and"), TextKind::Muted, this))
    , m_second(makeLine(tr("%1, at most").arg(field.label.translated())))
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ThemeMetrics::of().space8());
    row->addWidget(m_first, 1);
    row->addWidget(m_joint);
    row->addWidget(m_second, 1);
    addComparison(FilterOperator::GreaterOrEqual, tr("at least"));
    addComparison(FilterOperator::LessOrEqual, tr("at most"));
    addComparison(Between, tr("between"));
    addComparison(FilterOperator::Equal, tr("is exactly"));
    addComparison(FilterOperator::NotEqual, tr("is not"));
    addComparison(FilterOperator::Greater, tr("more than"));
    addComparison(FilterOperator::Less, tr("less than"));
    finish(content);
}

QWidget *NumberFilterEditor::inputWidget()
{
    return m_first->isVisibleTo(this) ? static_cast<QWidget *>(m_first) : &comparisonBox();
}

QString NumberFilterEditor::problem() const
{
    const bool visible = m_first->isVisibleTo(this);
    for (const QLineEdit *line : {m_first, m_second}) {
        if (visible && line->isVisibleTo(this) && !line->text().trimmed().isEmpty() && !value(*line).isValid()) {
            return tr("“%1” is no number.").arg(line->text().trimmed());
        }
    }
    return QString();
}

QList<Filter> NumberFilterEditor::chosen(int comparison) const
{
    const QVariant first = value(*m_first);
    if (comparison != Between) {
        return first.isValid() ? QList<Filter>{filter(static_cast<FilterOperator>(comparison), {first})} : QList<Filter>();
    }
    const QVariant second = value(*m_second);
    QList<Filter> filters;
    if (first.isValid()) {
        filters.append(filter(FilterOperator::GreaterOrEqual, {first}));
    }
    if (second.isValid()) {
        filters.append(filter(FilterOperator::LessOrEqual, {second}));
    }
    return filters;
}

int NumberFilterEditor::choose(const QList<Filter> &filters, const QHash<QString, QString> &)
{
    show(*m_first, filters.constFirst().values.value(0));
    if (filters.size() == 1) {
        return static_cast<int>(filters.constFirst().op);
    }
    show(*m_second, filters.at(1).values.value(0));
    return Between;
}

void NumberFilterEditor::showInputs(int comparison)
{
    m_joint->setVisible(comparison == Between);
    m_second->setVisible(comparison == Between);
}

QLineEdit *NumberFilterEditor::makeLine(const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setAccessibleName(name);
    line->setMinimumWidth(ThemeMetrics::of().px(80));
    connect(line, &QLineEdit::textEdited, this, &NumberFilterEditor::changed);
    return line;
}

QVariant NumberFilterEditor::value(const QLineEdit &line) const
{
    const QString typed = line.text().trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    const Result<QVariant> number = fieldFromText(field(), canonicalNumber(typed, m_locale).value_or(typed));
    return number.ok() ? number.value() : QVariant();
}

void NumberFilterEditor::show(QLineEdit &line, const QVariant &value) const
{
    line.setText(localNumber(fieldToText(field(), value), m_locale));
}
