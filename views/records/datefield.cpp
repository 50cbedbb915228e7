// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/datefield.h"

#include "views/common/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

DateField::DateField(const QLocale &locale, QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_locale(locale)
    , m_today(today)
    , m_format(inputFormat(locale))
    , m_openAction(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    connect(this, &QLineEdit::textEdited, this, &DateField::dateEdited);
    connect(m_openAction, &QAction::triggered, this, &DateField::openCalendar);
    retranslate();
}

QString DateField::inputFormat(const QLocale &locale)
{
    const QString shortFormat = locale.dateFormat(QLocale::ShortFormat);
    QString format;
    for (const QChar character : shortFormat) {
        const QChar lower = character.toLower();
        if (lower != u'd' && lower != u'm' && lower != u'y') {
            if (!format.isEmpty()) {
                format += character;
            }
        } else if (!format.endsWith(character)) {
            format += lower == u'y' ? QStringLiteral("yyyy") : QString(2, character);
        }
    }
    return format;
}

QDate DateField::date() const
{
    const QString typed = text().trimmed();
    QDate date = QDate::fromString(typed, m_format);
    if (!date.isValid()) {
        QString loose = m_format;
        loose.replace(QLatin1String("dd"), QLatin1String("d")).replace(QLatin1String("MM"), QLatin1String("M"));
        date = QDate::fromString(typed, loose);
    }
    return date.isValid() ? date : QDate::fromString(typed, Qt::ISODate);
}

bool DateField::isReadable() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? m_locale.toString(date, m_format) : QString());
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (const QDate typed = date(); typed.isValid()) {
        setDate(typed);
    }
    QLineEdit::focusOutEvent(event);
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(m_locale);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate chosen) {
        setDate(chosen);
        emit dateEdited();
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DateField::retranslate()
{
    m_openAction->setIcon(icon(QStringLiteral("calendar")));
    m_openAction->setToolTip(tr("Open the calendar (Alt+Down)"));
    m_openAction->setText(m_openAction->toolTip());
    QString letters = m_format;
    //: Letters for the day in an empty date field
    letters.replace(QLatin1String("dd"), tr("dd"));
    //: Letters for the month in an empty date field
    letters.replace(QLatin1String("MM"), tr("mm"));
    //: Letters for the year in an empty date field
    letters.replace(QLatin1String("yyyy"), tr("yyyy"));
    setPlaceholderText(letters);
}
