// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/fieldeditor.h"

#include "models/core/decimal.h"

#include <QJsonDocument>

namespace {

QVariant emptyTextAsNull(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isEmpty() ? QVariant() : value;
}

} // namespace

bool sameFieldValue(const Field &field, const QVariant &left, const QVariant &right)
{
    const QVariant first = emptyTextAsNull(left);
    const QVariant second = emptyTextAsNull(right);
    if (!first.isValid() || !second.isValid()) {
        return first.isValid() == second.isValid();
    }
    if (field.type == FieldType::Json || field.type == FieldType::TagList) {
        const QJsonDocument one = QJsonDocument::fromJson(first.toString().toUtf8());
        const QJsonDocument other = QJsonDocument::fromJson(second.toString().toUtf8());
        if (!one.isNull() && !other.isNull()) {
            return one == other;
        }
    }
    if (first.metaType() == QMetaType::fromType<Decimal>() && second.metaType() == first.metaType()) {
        return first.value<Decimal>() == second.value<Decimal>();
    }
    return first == second;
}

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
}

FieldEditor::~FieldEditor() = default;

void FieldEditor::load(const QVariant &value)
{
    m_filling = true;
    m_loaded = emptyTextAsNull(value);
    m_touched = false;
    showValue(m_loaded);
    m_filling = false;
}

void FieldEditor::rebase(const QVariant &stored)
{
    if (isDirty()) {
        m_loaded = emptyTextAsNull(stored);
    } else if (!sameFieldValue(m_field, m_loaded, stored)) {
        load(stored);
    }
}

void FieldEditor::edit(const QVariant &value)
{
    m_filling = true;
    showValue(emptyTextAsNull(value));
    m_filling = false;
    noteEdited();
}

QVariant FieldEditor::value() const
{
    return m_touched ? emptyTextAsNull(currentValue()) : m_loaded;
}

bool FieldEditor::isDirty() const
{
    return m_touched && (inputError().has_value() || !sameFieldValue(m_field, m_loaded, currentValue()));
}

std::optional<FieldError> FieldEditor::inputError() const
{
    return std::nullopt;
}

void FieldEditor::setErrorShown(bool shown)
{
    QWidget *input = inputWidget();
    if (input->property("error").toBool() != shown) {
        input->setProperty("error", shown);
        input->update();
    }
}

void FieldEditor::retranslate() {}

bool FieldEditor::isWide() const
{
    return false;
}

void FieldEditor::noteEdited()
{
    if (!m_filling) {
        m_touched = true;
        emit edited();
    }
}
