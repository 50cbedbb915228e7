// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/instantfieldeditor.h"

#include "dialogs/records/datefieldeditor.h"
#include "models/core/instant.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/datefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

InstantFieldEditor::InstantFieldEditor(const Field &field, const QLocale &locale, const QTimeZone &zone, QDate today,
                                       QWidget *parent)
    : FieldEditor(field, parent)
    , m_zone(zone)
    , m_date(new DateField(locale, today, this))
    , m_time(new QLineEdit(this))
    , m_zoneLabel(textLabel(QString(), TextKind::Muted, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    m_date->setFixedWidth(ThemeMetrics::of().px(150));
    m_time->setFixedWidth(ThemeMetrics::of().px(90));
    layout->addWidget(m_date);
    layout->addWidget(m_time);
    layout->addWidget(m_zoneLabel);
    layout->addStretch();
    setFocusProxy(m_date);
    connect(m_date, &DateField::dateEdited, this, &InstantFieldEditor::noteEdited);
    connect(m_time, &QLineEdit::textEdited, this, &InstantFieldEditor::noteEdited);
    retranslate();
}

QWidget *InstantFieldEditor::inputWidget()
{
    return m_date;
}

std::optional<FieldError> InstantFieldEditor::inputError() const
{
    if (m_date->text().trimmed().isEmpty() && m_time->text().trimmed().isEmpty()) {
        return std::nullopt;
    }
    if (!m_date->date().isValid()) {
        return unreadableDate(field(), m_date->text().trimmed() + QLatin1Char(' ') + m_time->text().trimmed());
    }
    if (!time().isValid()) {
        return FieldError{field().name, ErrorCode::InvalidFormat, tr("Write the time as hours and minutes, such as 14:30.")};
    }
    return std::nullopt;
}

void InstantFieldEditor::setErrorShown(bool shown)
{
    FieldEditor::setErrorShown(shown);
    m_time->setProperty("error", shown);
    m_time->update();
}

void InstantFieldEditor::retranslate()
{
    //: Letters for hours and minutes in an empty field
    m_time->setPlaceholderText(tr("hh:mm"));
    m_time->setAccessibleName(tr("%1, time of the clock").arg(field().label.translated()));
    //: %1 is a time zone such as America/Bogota
    m_zoneLabel->setText(tr("Time of %1").arg(QString::fromLatin1(m_zone.id()).section(u'/', -1).replace(u'_', u' ')));
    m_zoneLabel->setToolTip(QString::fromLatin1(m_zone.id()));
}

void InstantFieldEditor::showValue(const QVariant &value)
{
    if (!value.isValid()) {
        m_date->clear();
        m_time->clear();
        return;
    }
    const QDateTime local = value.value<Instant>().toUtc().toTimeZone(m_zone);
    m_date->setDate(local.date());
    m_time->setText(local.toString(local.time().second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss")));
}

QVariant InstantFieldEditor::currentValue() const
{
    const QDate date = m_date->date();
    const QTime clock = time();
    if (!date.isValid() || !clock.isValid()) {
        return {};
    }
    return QVariant::fromValue(Instant::fromDateTime(QDateTime(date, clock, m_zone)));
}

QTime InstantFieldEditor::time() const
{
    const QString typed = m_time->text().trimmed();
    for (const QString &format : {QStringLiteral("H:mm"), QStringLiteral("H:mm:ss"), QStringLiteral("H")}) {
        if (const QTime parsed = QTime::fromString(typed, format); parsed.isValid()) {
            return parsed;
        }
    }
    return typed.isEmpty() ? QTime(0, 0) : QTime();
}
