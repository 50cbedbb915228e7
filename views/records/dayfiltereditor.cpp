// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/dayfiltereditor.h"

#include "models/core/instant.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/datefield.h"
#include "views/records/periodtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace {

constexpr int longestSpan = 9999;

bool comparesSpan(int comparison)
{
    return comparison == FilterValueEditor::LastSpan || comparison == FilterValueEditor::NextSpan
           || comparison == static_cast<int>(FilterOperator::OlderThan)
           || comparison == static_cast<int>(FilterOperator::OlderThanOrNever)
           || comparison == static_cast<int>(FilterOperator::LaterThan);
}

QHBoxLayout *plainRow(QWidget *owner)
{
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ThemeMetrics::of().space8());
    return row;
}

} // namespace

DayFilterEditor::DayFilterEditor(const Field &field, const RecordContext &context, QWidget *parent)
    : FilterValueEditor(field, parent)
    , m_locale(context.format.locale)
    , m_zone(context.format.zone)
    , m_period(new QComboBox(this))
    , m_spanRow(new QWidget(this))
    , m_count(new QSpinBox(m_spanRow))
    , m_unit(new QComboBox(m_spanRow))
    , m_dayRow(new QWidget(this))
    , m_first(makeDay(context, field.label.translated()))
    , m_joint(textLabel(tr("and"), TextKind::Muted, m_dayRow))
    , m_second(makeDay(context, tr("%1, last day").arg(field.label.translated())))
{
    auto *content = new QWidget(this);
    auto *stack = new QVBoxLayout(content);
    stack->setContentsMargins(0, 0, 0, 0);
    for (const QString &period : offeredPeriods()) {
        m_period->addItem(periodText(FilterOperator::During, period), period);
    }
    m_period->setCurrentIndex(m_period->findData(QStringLiteral("this-month")));
    m_period->setMaxVisibleItems(16);
    m_period->setAccessibleName(tr("%1: period").arg(field.label.translated()));
    m_count->setRange(1, longestSpan);
    m_count->setAccessibleName(tr("%1: how many").arg(field.label.translated()));
    m_unit->addItem(tr("days"), QStringLiteral("d"));
    m_unit->addItem(tr("weeks"), QStringLiteral("w"));
    m_unit->addItem(tr("months"), QStringLiteral("m"));
    m_unit->setAccessibleName(tr("%1: days, weeks or months").arg(field.label.translated()));
    setSpan({3, 'w'});
    QHBoxLayout *span = plainRow(m_spanRow);
    span->addWidget(m_count, 1);
    span->addWidget(m_unit, 1);
    QHBoxLayout *days = plainRow(m_dayRow);
    days->addWidget(m_first, 1);
    days->addWidget(m_joint);
    days->addWidget(m_second, 1);
    stack->addWidget(m_period);
    stack->addWidget(m_spanRow);
    stack->addWidget(m_dayRow);
    connect(m_period, &QComboBox::currentIndexChanged, this, &DayFilterEditor::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &DayFilterEditor::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DayFilterEditor::changed);
    addComparisons();
    finish(content);
}

void DayFilterEditor::addComparisons()
{
    const auto older = [this] {
        addComparison(FilterOperator::OlderThan, tr("more than … ago"));
        if (!field().is(FieldFlag::Required)) {
            addComparison(FilterOperator::OlderThanOrNever, tr("more than … ago or never"));
        }
    };
    if (field().shownAsAge) {
        addComparison(FilterOperator::OlderThanOrNever, tr("more than … ago or never"));
        addComparison(FilterOperator::OlderThan, tr("more than … ago"));
    }
    //: A filter: in a period such as "this month"
    addComparison(FilterOperator::During, tr("is in"));
    addComparison(LastSpan, tr("in the last …"));
    addComparison(NextSpan, tr("in the next …"));
    if (!field().shownAsAge) {
        older();
    }
    addComparison(FilterOperator::LaterThan, tr("in more than …"));
    addComparison(Between, tr("between"));
    addComparison(OnDay, tr("on"));
    addComparison(FilterOperator::Less, tr("before"));
    addComparison(FilterOperator::Greater, tr("after"));
    addComparison(FilterOperator::GreaterOrEqual, tr("from"));
    addComparison(FilterOperator::LessOrEqual, tr("until"));
}

QWidget *DayFilterEditor::inputWidget()
{
    for (QWidget *candidate : {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_first)}) {
        if (candidate->isVisibleTo(this)) {
            return candidate;
        }
    }
    return &comparisonBox();
}

QString DayFilterEditor::problem() const
{
    for (const DateField *day : {m_first, m_second}) {
        if (day->isVisibleTo(this) && !day->isReadable()) {
            return tr("“%1” is no date.").arg(day->text().trimmed());
        }
    }
    return QString();
}

QString DayFilterEditor::emptyWords() const
{
    return field().is(FieldFlag::ReadOnly) ? tr("never") : tr("is empty");
}

QList<Filter> DayFilterEditor::chosen(int comparison) const
{
    if (comparison == static_cast<int>(FilterOperator::During)) {
        return {filter(FilterOperator::During, {m_period->currentData()})};
    }
    if (comparison == LastSpan || comparison == NextSpan) {
        const QString which = comparison == LastSpan ? QStringLiteral("last-") : QStringLiteral("next-");
        return {filter(FilterOperator::During, {QString(which + span().toText())})};
    }
    if (comparesSpan(comparison)) {
        return {filter(static_cast<FilterOperator>(comparison), {span().toText()})};
    }
    const QDate first = m_first->date();
    const QDate last = comparison == OnDay ? first : m_second->date();
    if (comparison != Between && comparison != OnDay) {
        const bool end = comparison == static_cast<int>(FilterOperator::Greater)
                         || comparison == static_cast<int>(FilterOperator::LessOrEqual);
        return first.isValid() ? QList<Filter>{filter(static_cast<FilterOperator>(comparison), {boundary(first, end)})}
                               : QList<Filter>();
    }
    QList<Filter> filters;
    if (first.isValid()) {
        filters.append(filter(FilterOperator::GreaterOrEqual, {boundary(first, false)}));
    }
    if (last.isValid()) {
        filters.append(filter(FilterOperator::LessOrEqual, {boundary(last, true)}));
    }
    return filters;
}

int DayFilterEditor::choose(const QList<Filter> &filters, const QHash<QString, QString> &)
{
    const Filter &one = filters.constFirst();
    const QString text = one.values.value(0).toString();
    if (one.op == FilterOperator::During) {
        const std::optional<DaySpan> moving = DaySpan::parse(QStringView(text).mid(5));
        if (moving) {
            setSpan(*moving);
            return text.startsWith(QLatin1String("last-")) ? LastSpan : NextSpan;
        }
        m_period->setCurrentIndex(qMax(0, m_period->findData(text)));
        return static_cast<int>(one.op);
    }
    if (comparesSpan(static_cast<int>(one.op))) {
        setSpan(DaySpan::parse(text).value_or(DaySpan{3, 'w'}));
        return static_cast<int>(one.op);
    }
    const QDate first = dayOf(one.values.value(0));
    m_first->setDate(first);
    if (filters.size() == 1) {
        return one.op == FilterOperator::Equal ? static_cast<int>(OnDay) : static_cast<int>(one.op);
    }
    const QDate last = dayOf(filters.at(1).values.value(0));
    m_second->setDate(last);
    return first == last ? OnDay : Between;
}

void DayFilterEditor::showInputs(int comparison)
{
    const bool period = comparison == static_cast<int>(FilterOperator::During);
    const bool span = comparesSpan(comparison);
    m_period->setVisible(period);
    m_spanRow->setVisible(span);
    m_dayRow->setVisible(!period && !span);
    m_joint->setVisible(comparison == Between);
    m_second->setVisible(comparison == Between);
}

DateField *DayFilterEditor::makeDay(const RecordContext &context, const QString &name)
{
    auto *day = new DateField(m_locale, context.clock->now().toUtc().toTimeZone(m_zone).date(), m_dayRow);
    day->setAccessibleName(name);
    connect(day, &DateField::dateEdited, this, &DayFilterEditor::changed);
    return day;
}

void DayFilterEditor::setSpan(const DaySpan &span)
{
    m_count->setValue(span.count);
    m_unit->setCurrentIndex(m_unit->findData(QString(QLatin1Char(span.unit))));
}

DaySpan DayFilterEditor::span() const
{
    return {m_count->value(), m_unit->currentData().toString().at(0).toLatin1()};
}

QDate DayFilterEditor::dayOf(const QVariant &value) const
{
    return field().type == FieldType::Date ? value.toDate() : value.value<Instant>().toUtc().toTimeZone(m_zone).date();
}

QVariant DayFilterEditor::boundary(QDate day, bool end) const
{
    if (field().type == FieldType::Date) {
        return day;
    }
    Instant instant = Instant::fromDateTime((end ? day.addDays(1) : day).startOfDay(m_zone));
    instant.microseconds -= end ? 1 : 0;
    return QVariant::fromValue(instant);
}
