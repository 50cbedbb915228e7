// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/datefieldeditor.h"

#include "models/catalog/fieldtext.h"
#include "views/common/thememetrics.h"
#include "views/records/datefield.h"

#include <QHBoxLayout>

DateFieldEditor::DateFieldEditor(const Field &field, const QLocale &locale, QDate today, QWidget *parent)
    : FieldEditor(field, parent)
    , m_date(new DateField(locale, today, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_date->setFixedWidth(ThemeMetrics::of().px(150));
    layout->addWidget(m_date);
    layout->addStretch();
    setFocusProxy(m_date);
    connect(m_date, &DateField::dateEdited, this, &DateFieldEditor::noteEdited);
}

QWidget *DateFieldEditor::inputWidget()
{
    return m_date;
}

std::optional<FieldError> DateFieldEditor::inputError() const
{
    if (m_date->isReadable()) {
        return std::nullopt;
    }
    return unreadableDate(field(), m_date->text().trimmed());
}

void DateFieldEditor::showValue(const QVariant &value)
{
    m_date->setDate(value.toDate());
}

QVariant DateFieldEditor::currentValue() const
{
    const QDate date = m_date->date();
    return date.isValid() ? QVariant(date) : QVariant();
}

FieldError unreadableDate(const Field &field, const QString &typed)
{
    const Result<QVariant> value = fieldFromText(field, typed);
    if (!value.ok() && !value.error().fields.isEmpty()) {
        return value.error().fields.constFirst();
    }
    return FieldError{field.name, ErrorCode::InvalidFormat,
                      value.ok() ? DateFieldEditor::tr("This is not a date.") : value.error().message};
}
