// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/rangefiltereditor.h"

#include "models/catalog/fieldtext.h"
#include "models/core/instant.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/datefield.h"
#include "models/catalog/numbertext.h"

#include <QGridLayout>
#include <QLabel>

RangeFilterEditor::RangeFilterEditor(const Field &field, const RecordContext &context, QWidget *parent)
    : FilterValueEditor(field, parent)
    , m_locale(context.format.locale)
    , m_zone(context.format.zone)
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(ThemeMetrics::of().space8());
    m_from = makeLine(context);
    m_to = makeLine(context);
    //: A filter's first day or smallest number
    auto *fromLabel = textLabel(tr("From"), TextKind::Muted, content);
    //: A filter's last day or largest number
    auto *toLabel = textLabel(tr("To"), TextKind::Muted, content);
    fromLabel->setBuddy(m_from);
    toLabel->setBuddy(m_to);
    m_from->setAccessibleName(tr("%1, from").arg(field.label.translated()));
    m_to->setAccessibleName(tr("%1, to").arg(field.label.translated()));
    grid->addWidget(fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->setColumnStretch(1, 1);
    content->setFocusProxy(m_from);
    addContent(content);
}

QWidget *RangeFilterEditor::inputWidget()
{
    return m_from;
}

QList<Filter> RangeFilterEditor::chosen() const
{
    QList<Filter> filters;
    if (const QVariant from = value(*m_from, false); from.isValid()) {
        filters.append(filter(FilterOperator::GreaterOrEqual, {from}));
    }
    if (const QVariant to = value(*m_to, true); to.isValid()) {
        filters.append(filter(FilterOperator::LessOrEqual, {to}));
    }
    return filters;
}

void RangeFilterEditor::choose(const QList<Filter> &filters, const QHash<QString, QString> &)
{
    m_from->clear();
    m_to->clear();
    for (const Filter &filter : filters) {
        if (filter.values.isEmpty()) {
            continue;
        }
        const QVariant value = filter.values.constFirst();
        QList<QLineEdit *> lines{filter.op == FilterOperator::LessOrEqual ? m_to : m_from};
        if (filter.op == FilterOperator::Equal) {
            lines.append(m_to);
        }
        for (QLineEdit *line : std::as_const(lines)) {
            if (auto *day = qobject_cast<DateField *>(line)) {
                const QDate date = field().type == FieldType::Date
                                       ? value.toDate()
                                       : value.value<Instant>().toUtc().toTimeZone(m_zone).date();
                day->setDate(date);
            } else {
                line->setText(localNumber(fieldToText(field(), value), m_locale));
            }
        }
    }
}

QLineEdit *RangeFilterEditor::makeLine(const RecordContext &context)
{
    if (isDay()) {
        const QDate today = context.clock->now().toUtc().toTimeZone(m_zone).date();
        auto *day = new DateField(m_locale, today, this);
        connect(day, &DateField::dateEdited, this, &RangeFilterEditor::changed);
        return day;
    }
    auto *line = new QLineEdit(this);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(line, &QLineEdit::textEdited, this, &RangeFilterEditor::changed);
    return line;
}

QVariant RangeFilterEditor::value(const QLineEdit &line, bool isEnd) const
{
    if (const auto *day = qobject_cast<const DateField *>(&line)) {
        const QDate date = day->date();
        if (!date.isValid() || field().type == FieldType::Date) {
            return date.isValid() ? QVariant(date) : QVariant();
        }
        const QDateTime start = isEnd ? date.addDays(1).startOfDay(m_zone) : date.startOfDay(m_zone);
        Instant instant = Instant::fromDateTime(start);
        instant.microseconds -= isEnd ? 1 : 0;
        return QVariant::fromValue(instant);
    }
    const QString typed = line.text().trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    const Result<QVariant> number = fieldFromText(field(), canonicalNumber(typed, m_locale).value_or(typed));
    return number.ok() ? number.value() : QVariant();
}

bool RangeFilterEditor::isDay() const
{
    return field().type == FieldType::Date || field().type == FieldType::Instant;
}
