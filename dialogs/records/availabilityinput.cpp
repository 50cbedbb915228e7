// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/availabilityinput.h"

#include "dialogs/records/dayhoursinput.h"
#include "dialogs/records/objectinput.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QTimeZone>

namespace {

const QStringList &weekDayKeys()
{
    static const QStringList keys{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                  QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                  QStringLiteral("sun")};
    return keys;
}

QList<JsonCellSpec> availabilityLimits()
{
    QList<JsonCellSpec> cells{
        {QStringLiteral("buffer_minutes"), text("AvailabilityInput", "Minutes between meetings")},
        {QStringLiteral("max_per_day"), text("AvailabilityInput", "Meetings a day at most")},
        {QStringLiteral("max_per_week"), text("AvailabilityInput", "Meetings a week at most")},
        {QStringLiteral("min_notice_hours"), text("AvailabilityInput", "Hours of notice at least")}};
    for (JsonCellSpec &cell : cells) {
        cell.kind = JsonCellSpec::Kind::Number;
        cell.width = 90;
    }
    return cells;
}

} // namespace

AvailabilityInput::AvailabilityInput(const RecordContext &context, QWidget *parent)
    : JsonInput(parent)
    , m_locale(context.format.locale)
    , m_defaultZone(QString::fromLatin1(context.format.zone.id()))
    , m_zoneLabel(textLabel(QString(), TextKind::Muted, this))
    , m_zone(new QComboBox(this))
    , m_limits(new ObjectInput(availabilityLimits(), context, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.space8());
    grid->setVerticalSpacing(metrics.space4());
    grid->setColumnMinimumWidth(0, metrics.px(110));
    grid->setColumnStretch(1, 1);
    for (int day = 0; day < weekDayKeys().size(); ++day) {
        m_dayLabels.append(textLabel(QString(), TextKind::Muted, this));
        m_days.append(new DayHoursInput(this));
        grid->addWidget(m_dayLabels.constLast(), day, 0);
        grid->addWidget(m_days.constLast(), day, 1);
        connect(m_days.constLast(), &DayHoursInput::edited, this, &AvailabilityInput::edited);
    }
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        m_zone->addItem(QString::fromLatin1(zone));
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setFixedWidth(metrics.px(220));
    m_zoneLabel->setBuddy(m_zone);
    grid->addWidget(m_zoneLabel, 7, 0);
    grid->addWidget(m_zone, 7, 1);
    grid->addWidget(m_limits, 8, 0, 1, 2);
    setFocusProxy(m_days.constFirst());
    connect(m_zone, &QComboBox::editTextChanged, this, &AvailabilityInput::edited);
    connect(m_limits, &ObjectInput::edited, this, &AvailabilityInput::edited);
    retranslate();
}

bool AvailabilityInput::showJson(const QJsonValue &value)
{
    if (!m_limits->showJson(value)) {
        return false;
    }
    m_base = value.toObject();
    const QJsonValue zone = m_base.value(QStringLiteral("zone"));
    const QJsonValue weekly = m_base.value(QStringLiteral("weekly"));
    if ((!zone.isUndefined() && !zone.isString()) || (!weekly.isUndefined() && !weekly.isObject())) {
        return false;
    }
    m_zone->setEditText(zone.toString(m_defaultZone));
    const QJsonObject days = weekly.toObject();
    for (const QString &key : days.keys()) {
        if (!weekDayKeys().contains(key) || !days.value(key).isArray()) {
            return false;
        }
    }
    for (int day = 0; day < m_days.size(); ++day) {
        if (!m_days.at(day)->showJson(days.value(weekDayKeys().at(day)).toArray())) {
            return false;
        }
    }
    return true;
}

QJsonValue AvailabilityInput::json() const
{
    QJsonObject object = m_limits->json().toObject();
    const QJsonObject before = m_base.value(QStringLiteral("weekly")).toObject();
    QJsonObject weekly;
    for (int day = 0; day < m_days.size(); ++day) {
        const QJsonArray spans = m_days.at(day)->json();
        if (!spans.isEmpty() || before.contains(weekDayKeys().at(day))) {
            weekly.insert(weekDayKeys().at(day), spans);
        }
    }
    if (!weekly.isEmpty() || m_base.contains(QStringLiteral("weekly"))) {
        object.insert(QStringLiteral("weekly"), weekly);
    }
    const bool hasZone = m_base.contains(QStringLiteral("zone"));
    if (!object.isEmpty() && (hasZone || !weekly.isEmpty())) {
        object.insert(QStringLiteral("zone"), m_zone->currentText().trimmed());
    }
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QWidget *AvailabilityInput::inputWidget()
{
    return m_days.constFirst()->inputWidget();
}

std::optional<QString> AvailabilityInput::problem() const
{
    for (const DayHoursInput *day : m_days) {
        if (const std::optional<QString> problem = day->problem()) {
            return problem;
        }
    }
    if (!QTimeZone::isTimeZoneIdAvailable(m_zone->currentText().trimmed().toLatin1())) {
        return tr("Choose a time zone of the list, such as America/Bogota.");
    }
    return m_limits->problem();
}

void AvailabilityInput::retranslate()
{
    for (int day = 0; day < m_days.size(); ++day) {
        const QString name = m_locale.standaloneDayName(day + 1, QLocale::LongFormat);
        m_dayLabels.at(day)->setText(name.left(1).toUpper() + name.mid(1));
        m_days.at(day)->setDay(m_dayLabels.at(day)->text());
    }
    m_zoneLabel->setText(tr("Time zone"));
    m_limits->retranslate();
}
