// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/jsonfieldeditor.h"

#include "dialogs/records/jsoninputfactory.h"
#include "dialogs/records/jsontextinput.h"
#include "dialogs/records/taginput.h"
#include "models/catalog/validation.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QVBoxLayout>

JsonFieldEditor::JsonFieldEditor(const Field &field, const RecordContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_shape(makeJsonInput(field, context, this))
    , m_text(new JsonTextInput(this))
    , m_notice(textLabel(QString(), TextKind::Warning, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space4());
    m_notice->setWordWrap(true);
    layout->addWidget(m_notice);
    if (m_shape != nullptr) {
        layout->addWidget(m_shape);
        connect(m_shape, &JsonInput::edited, this, &JsonFieldEditor::noteEdited);
    }
    layout->addWidget(m_text);
    connect(m_text, &JsonInput::edited, this, &JsonFieldEditor::noteEdited);
    showInput(m_shape != nullptr);
    retranslate();
}

QWidget *JsonFieldEditor::inputWidget()
{
    return m_shaped ? m_shape->inputWidget() : m_text->inputWidget();
}

std::optional<FieldError> JsonFieldEditor::inputError() const
{
    const std::optional<QString> problem = m_shaped ? m_shape->problem() : m_text->problem();
    if (!problem) {
        return std::nullopt;
    }
    if (!m_shaped) {
        if (const std::optional<FieldError> sentence = validateField(field(), m_text->text())) {
            return sentence;
        }
    }
    return FieldError{field().name, ErrorCode::InvalidFormat, *problem};
}

bool JsonFieldEditor::isWide() const
{
    switch (field().shape) {
    case JsonShape::Availability:
    case JsonShape::SelectionProcess:
    case JsonShape::EligibilityCriteria:
    case JsonShape::RequiredDocuments:
    case JsonShape::SuccessMetrics:
    case JsonShape::Goals:
    case JsonShape::ActionItems:
        return field().type == FieldType::Json;
    default:
        return false;
    }
}

void JsonFieldEditor::retranslate()
{
    m_notice->setText(tr("Another program wrote this in a form of its own. It is kept as it is unless you change it."));
    m_text->inputWidget()->setAccessibleName(field().label.translated());
    if (m_shape != nullptr) {
        m_shape->retranslate();
    }
}

void JsonFieldEditor::setSuggestions(const QStringList &values)
{
    if (auto *tags = qobject_cast<TagInput *>(m_shape)) {
        tags->setSuggestions(values);
    }
}

bool JsonFieldEditor::isForeign() const
{
    return m_shape != nullptr && !m_shaped;
}

void JsonFieldEditor::showValue(const QVariant &value)
{
    const QString stored = value.toString();
    const QJsonValue json = readJsonText(stored);
    const bool shaped = m_shape != nullptr && !json.isUndefined() && m_shape->showJson(json);
    if (!shaped && json.isUndefined()) {
        m_text->showText(stored);
    } else if (!shaped) {
        static_cast<void>(m_text->showJson(json));
    }
    showInput(shaped);
}

QVariant JsonFieldEditor::currentValue() const
{
    return m_shaped ? storedJsonText(m_shape->json()) : storedJsonText(m_text->json());
}

void JsonFieldEditor::showInput(bool shaped)
{
    m_shaped = shaped;
    if (m_shape != nullptr) {
        m_shape->setVisible(shaped);
    }
    m_text->setVisible(!shaped);
    m_notice->setVisible(m_shape != nullptr && !shaped);
    setFocusProxy(shaped ? static_cast<QWidget *>(m_shape) : m_text);
}
