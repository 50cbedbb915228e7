// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/numberfieldeditor.h"

#include "models/catalog/fieldtext.h"
#include "models/core/decimal.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "models/catalog/numbertext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

NumberFieldEditor::NumberFieldEditor(const Field &field, const QLocale &locale, QWidget *parent)
    : FieldEditor(field, parent)
    , m_locale(locale)
    , m_line(new QLineEdit(this))
    , m_unit(textLabel(QString(), TextKind::Muted, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_line->setFixedWidth(metrics.px(field.type == FieldType::Integer ? 120 : 180));
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    layout->addWidget(m_line);
    layout->addWidget(m_unit);
    layout->addStretch();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &NumberFieldEditor::noteEdited);
    connect(m_line, &QLineEdit::editingFinished, this, &NumberFieldEditor::formatInput);
}

QWidget *NumberFieldEditor::inputWidget()
{
    return m_line;
}

void NumberFieldEditor::setUnit(const QString &unit)
{
    m_unit->setText(unit);
}

std::optional<FieldError> NumberFieldEditor::inputError() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    const Result<QVariant> value = fieldFromText(field(), canonicalNumber(typed, m_locale).value_or(typed));
    if (value.ok()) {
        return std::nullopt;
    }
    const Error &error = value.error();
    return error.fields.isEmpty() ? FieldError{field().name, error.code, error.message} : error.fields.constFirst();
}

void NumberFieldEditor::showValue(const QVariant &value)
{
    QString number = value.isValid() ? fieldToText(field(), value) : QString();
    if (const QString zeros = QLatin1Char('.') + QString(field().scale, u'0'); number.endsWith(zeros)) {
        number.chop(zeros.size()); // amounts rarely have decimals
    }
    m_line->setText(localNumber(number, m_locale));
}

QVariant NumberFieldEditor::currentValue() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    const Result<QVariant> value = fieldFromText(field(), canonicalNumber(typed, m_locale).value_or(typed));
    return value.ok() ? value.value() : QVariant();
}

void NumberFieldEditor::formatInput()
{
    if (const QVariant value = currentValue(); value.isValid()) {
        showValue(value);
    }
}
