// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/durationfieldeditor.h"

#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace {

/// The pattern of a duration of one unit; %1 stands for the number.
const QStringList &durationPatterns()
{
    static const QStringList patterns{QStringLiteral("PT%1M"), QStringLiteral("PT%1H"), QStringLiteral("P%1D"),
                                      QStringLiteral("P%1W"), QStringLiteral("P%1M"), QStringLiteral("P%1Y")};
    return patterns;
}

const QString &anyDuration()
{
    static const QString pattern = QStringLiteral("%1");
    return pattern;
}

} // namespace

DurationFieldEditor::DurationFieldEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_number(new QLineEdit(this))
    , m_unit(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    m_number->setFixedWidth(ThemeMetrics::of().px(120));
    for (const QString &pattern : durationPatterns()) {
        m_unit->addItem(QString(), pattern);
    }
    m_unit->addItem(QString(), anyDuration());
    m_unit->setCurrentIndex(m_unit->findData(QStringLiteral("P%1D")));
    layout->addWidget(m_number);
    layout->addWidget(m_unit);
    layout->addStretch();
    setFocusProxy(m_number);
    connect(m_number, &QLineEdit::textEdited, this, &DurationFieldEditor::noteEdited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationFieldEditor::noteEdited);
    retranslate();
}

QWidget *DurationFieldEditor::inputWidget()
{
    return m_number;
}

std::optional<FieldError> DurationFieldEditor::inputError() const
{
    static const QRegularExpression whole(QStringLiteral("^[0-9]{1,6}$"));
    const QString typed = m_number->text().trimmed();
    if (typed.isEmpty() || m_unit->currentData().toString() == anyDuration() || whole.match(typed).hasMatch()) {
        return std::nullopt;
    }
    return FieldError{field().name, ErrorCode::InvalidFormat, tr("Write a whole number, such as 24.")};
}

void DurationFieldEditor::retranslate()
{
    const QStringList names{tr("minutes"), tr("hours"), tr("days"), tr("weeks"), tr("months"), tr("years"),
                            //: A length of time of several units, written as in P1Y6M
                            tr("ISO 8601 (P1Y6M)")};
    for (int i = 0; i < names.size(); ++i) {
        m_unit->setItemText(i, names.at(i));
    }
    m_unit->setAccessibleName(tr("%1, unit").arg(field().label.translated()));
}

void DurationFieldEditor::showValue(const QVariant &value)
{
    const QString text = value.toString();
    m_number->setText(text);
    m_unit->setCurrentIndex(m_unit->findData(text.isEmpty() ? QStringLiteral("P%1D") : anyDuration()));
    for (const QString &pattern : durationPatterns()) {
        const QRegularExpression form(QLatin1Char('^') + pattern.arg(QStringLiteral("([0-9]+)")) + QLatin1Char('$'));
        if (const QRegularExpressionMatch match = form.match(text); match.hasMatch()) {
            m_number->setText(match.captured(1));
            m_unit->setCurrentIndex(m_unit->findData(pattern));
        }
    }
}

QVariant DurationFieldEditor::currentValue() const
{
    const QString typed = m_number->text().trimmed();
    return typed.isEmpty() ? QString() : m_unit->currentData().toString().arg(typed);
}
