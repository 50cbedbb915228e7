// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/editing/fieldcellinput.h"

#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/fieldeditorfactory.h"
#include "dialogs/records/jsonfieldeditor.h"
#include "dialogs/records/referencefieldeditor.h"
#include "dialogs/records/vocabularyfieldeditor.h"
#include "models/catalog/validation.h"
#include "models/core/whendone.h"
#include "views/records/referencefield.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

FieldCellInput *FieldCellInput::make(const Entity &entity, const Field &field, const CellStart &start,
                                     const RecordContext &context, QWidget *parent)
{
    FieldEditor *editor = makeFieldEditor(field, context, nullptr);
    return editor == nullptr ? nullptr : new FieldCellInput(entity, editor, start, context, parent);
}

FieldCellInput::FieldCellInput(const Entity &entity, FieldEditor *editor, const CellStart &start,
                               const RecordContext &context, QWidget *parent)
    : CellInput(parent)
    , m_entity(entity)
    , m_context(context)
    , m_editor(editor)
    , m_stored(start.value)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_editor->setParent(this);
    layout->addWidget(m_editor);
    setFocusProxy(m_editor);
    prepare(start);
    m_editor->inputWidget()->setAccessibleName(field().label.translated());
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_notFound.clear();
        emit edited();
    });
    watchReference();
}

void FieldCellInput::prepare(const CellStart &start)
{
    auto *vocabulary = qobject_cast<VocabularyFieldEditor *>(m_editor);
    auto *list = field().type == FieldType::TagList ? qobject_cast<JsonFieldEditor *>(m_editor) : nullptr;
    if (auto *reference = qobject_cast<ReferenceFieldEditor *>(m_editor)) {
        reference->setLabels(start.labels);
    }
    if (vocabulary != nullptr && m_entity.states.field == field().name && !start.value.toString().isEmpty()) {
        const QString state = start.value.toString();
        vocabulary->setAllowed(m_entity.states.movesFrom(state) + QStringList{state});
    }
    m_editor->load(start.value);
    const bool suggests = list != nullptr || (vocabulary != nullptr && (!field().vocabulary || !field().vocabulary->closed));
    if (!suggests || !m_context.suggestions) {
        return;
    }
    whenDone(m_context.suggestions(m_entity.name, field().name), m_editor,
             [vocabulary, list](const Result<QStringList> &values) {
                 if (values.ok() && vocabulary != nullptr) {
                     vocabulary->setSuggestions(values.value());
                 } else if (values.ok() && list != nullptr) {
                     list->setSuggestions(values.value());
                 }
             });
}

/// A name that leads to no record stays as it was typed: the sentence says so.
void FieldCellInput::watchReference()
{
    auto *editor = qobject_cast<ReferenceFieldEditor *>(m_editor);
    if (editor == nullptr) {
        return;
    }
    ReferenceField &line = editor->reference();
    connect(&line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_notFound.clear();
        m_typed = text.trimmed();
        emit edited();
    });
    connect(&line, &ReferenceField::settled, this, [this, &line] {
        if (!m_typed.isEmpty() && line.label() != m_typed) {
            m_notFound = m_typed;
            line.setText(m_typed);
            line.selectAll();
        }
        emit settled();
    });
    connect(&line, &ReferenceField::recordChosen, this, [this] { m_typed.clear(); });
}

const Field &FieldCellInput::field() const
{
    return m_editor->field();
}

QVariant FieldCellInput::value() const
{
    return m_editor->value();
}

void FieldCellInput::enter(const QVariant &value, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(m_editor->inputWidget());
    if (value.isValid() || line == nullptr) {
        m_editor->edit(value);
    } else {
        line->setText(text);
        emit line->textEdited(text);
    }
}

bool FieldCellInput::isChanged() const
{
    return m_editor->isDirty() || !m_notFound.isEmpty();
}

std::optional<FieldError> FieldCellInput::problem() const
{
    if (!m_notFound.isEmpty()) {
        return FieldError{field().name, ErrorCode::MissingReference,
                          tr("No record is called \"%1\". Choose one from the list.").arg(m_notFound)};
    }
    if (!isChanged()) {
        return std::nullopt;
    }
    if (const std::optional<FieldError> wrong = m_editor->inputError()) {
        return wrong;
    }
    const QList<FieldError> wrong = validateRecord(m_entity, {{field().name, value()}}, FieldValues{{field().name, m_stored}});
    for (const FieldError &error : wrong) {
        if (error.field == field().name) {
            return error;
        }
    }
    return std::nullopt;
}

QString FieldCellInput::typedText() const
{
    QWidget *input = m_editor->inputWidget();
    if (field().type == FieldType::TagList || field().type == FieldType::Bool) {
        return displayText(field(), value(), m_context.format);
    }
    if (const auto *line = qobject_cast<QLineEdit *>(input)) {
        return line->text().trimmed();
    }
    if (const auto *combo = qobject_cast<QComboBox *>(input)) {
        return value().isValid() ? combo->currentText() : QString();
    }
    return displayText(field(), value(), m_context.format).simplified();
}

bool FieldCellInput::isSettling() const
{
    auto *editor = qobject_cast<ReferenceFieldEditor *>(m_editor);
    if (editor == nullptr || !m_notFound.isEmpty()) {
        return false;
    }
    ReferenceField &line = editor->reference();
    if (line.text() != line.label()) {
        line.decide();
    }
    return m_notFound.isEmpty() && line.text() != line.label();
}

void FieldCellInput::startWith(const QKeyEvent &key)
{
    QWidget *target = keyWidget();
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        line->selectAll();
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(target)) {
        text->selectAll();
    }
    QKeyEvent copy(key.type(), key.key(), key.modifiers(), key.text(), key.isAutoRepeat(), static_cast<quint16>(key.count()));
    QApplication::sendEvent(target, &copy);
}

void FieldCellInput::selectAll()
{
    QWidget *target = keyWidget();
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        line->selectAll();
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(target)) {
        text->moveCursor(QTextCursor::End);
    }
}

QWidget *FieldCellInput::keyWidget() const
{
    QWidget *input = m_editor->inputWidget();
    while (input->focusProxy() != nullptr) {
        input = input->focusProxy();
    }
    if (auto *combo = qobject_cast<QComboBox *>(input); combo != nullptr && combo->lineEdit() != nullptr) {
        return combo->lineEdit();
    }
    return input;
}

bool FieldCellInput::hasLines() const
{
    return field().type == FieldType::MultiLine;
}
