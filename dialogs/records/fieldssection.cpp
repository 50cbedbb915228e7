// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/fieldssection.h"

#include "dialogs/records/fieldeditorfactory.h"
#include "dialogs/records/fieldrow.h"
#include "dialogs/records/jsonfieldeditor.h"
#include "dialogs/records/numberfieldeditor.h"
#include "dialogs/records/referencefieldeditor.h"
#include "dialogs/records/vocabularyfieldeditor.h"
#include "models/core/whendone.h"
#include "views/common/sectionheader.h"
#include "views/common/thememetrics.h"
#include "views/records/referencefield.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

FieldsSection::FieldsSection(const Entity &entity, const Section &section, bool creating, const RecordContext &context,
                             QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_section(section)
    , m_creating(creating)
    , m_context(context)
    , m_header(new SectionHeader(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics.space12());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_header);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.space8());
    grid->setVerticalSpacing(metrics.px(3));
    grid->setColumnMinimumWidth(0, metrics.formLabel());
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    for (const QString &name : section.fields) {
        const Field *field = entity.field(name);
        if (field == nullptr) {
            continue;
        }
        if (FieldEditor *editor = makeFieldEditor(*field, context, this)) {
            m_rows.append(new FieldRow(editor, grid, this));
            connect(editor, &FieldEditor::edited, this, [this, row = m_rows.constLast()] {
                row->setError(QString());
                updateCurrencies();
                updateRecordKinds(true);
                emit edited();
            });
        }
    }
    FieldsSection::retranslate();
    loadSuggestions();
}

QString FieldsSection::title() const
{
    return m_section.title.translated();
}

void FieldsSection::load(const Record &record)
{
    const bool onlyRead = !m_creating && !m_context.allows(AccessVerb::Change, m_entity);
    for (FieldRow *row : m_rows) {
        FieldEditor &editor = row->editor();
        prepareEditor(editor, record);
        editor.load(record.value(editor.field().name));
        row->setError(QString());
        row->setNote(QString());
        row->setReadOnly(onlyRead || !editor.field().isEditable() || (!m_creating && editor.field().is(FieldFlag::CreateOnly)));
    }
    updateCurrencies();
    updateRecordKinds(false);
    retranslate();
}

void FieldsSection::rebase(const Record &record)
{
    for (FieldRow *row : m_rows) {
        FieldEditor &editor = row->editor();
        if (!editor.isDirty()) {
            prepareEditor(editor, record);
        }
        editor.rebase(record.value(editor.field().name));
    }
    updateCurrencies();
    updateRecordKinds(false);
}

void FieldsSection::save(FieldValues &values) const
{
    for (const FieldRow *row : m_rows) {
        values.insert(row->editor().field().name, row->editor().value());
    }
}

void FieldsSection::saveChanges(FieldValues &changes) const
{
    for (const FieldRow *row : m_rows) {
        if (row->editor().isDirty()) {
            changes.insert(row->editor().field().name, row->editor().value());
        }
    }
}

bool FieldsSection::isDirty() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const FieldRow *row) { return row->editor().isDirty(); });
}

QList<FieldError> FieldsSection::validate() const
{
    QList<FieldError> errors;
    for (const FieldRow *row : m_rows) {
        if (row->editor().isDirty()) {
            if (const std::optional<FieldError> error = row->editor().inputError()) {
                errors.append(*error);
            }
        }
    }
    return errors;
}

bool FieldsSection::focusField(const QString &field)
{
    const FieldRow *found = row(field);
    if (found == nullptr) {
        return false;
    }
    found->editor().inputWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool FieldsSection::showError(const FieldError &error)
{
    FieldRow *found = row(error.field);
    if (found == nullptr) {
        return false;
    }
    found->setError(error.message);
    return true;
}

void FieldsSection::clearErrors()
{
    for (FieldRow *row : m_rows) {
        row->setError(QString());
    }
}

void FieldsSection::retranslate()
{
    m_header->setTitle(title());
    for (FieldRow *row : m_rows) {
        row->retranslate();
        const Field &field = row->editor().field();
        row->setLabelShown(!row->editor().isWide() || field.label.translated() != title());
    }
}

FieldEditor *FieldsSection::editor(const QString &field) const
{
    const FieldRow *found = row(field);
    return found == nullptr ? nullptr : &found->editor();
}

void FieldsSection::prepareEditor(FieldEditor &editor, const Record &record) const
{
    if (auto *reference = qobject_cast<ReferenceFieldEditor *>(&editor)) {
        reference->setLabels(record.labels);
    }
    auto *vocabulary = qobject_cast<VocabularyFieldEditor *>(&editor);
    if (vocabulary != nullptr && !m_creating && m_entity.states.field == editor.field().name) {
        const QString state = record.value(m_entity.states.field).toString();
        if (!state.isEmpty()) {
            vocabulary->setAllowed(m_entity.states.movesFrom(state) + QStringList{state});
        }
    }
}

void FieldsSection::loadSuggestions()
{
    if (!m_context.suggestions) {
        return;
    }
    for (const FieldRow *row : std::as_const(m_rows)) {
        FieldEditor *editor = &row->editor();
        const Field &field = editor->field();
        auto *open = qobject_cast<VocabularyFieldEditor *>(editor);
        auto *list = field.type == FieldType::TagList ? qobject_cast<JsonFieldEditor *>(editor) : nullptr;
        if (list == nullptr && (open == nullptr || (field.vocabulary && field.vocabulary->closed))) {
            continue;
        }
        whenDone(m_context.suggestions(m_entity.name, field.name), editor,
                 [open, list](const Result<QStringList> &values) {
                     if (values.ok() && open != nullptr) {
                         open->setSuggestions(values.value());
                     } else if (values.ok()) {
                         list->setSuggestions(values.value());
                     }
                 });
    }
}

void FieldsSection::updateCurrencies()
{
    for (const FieldRow *row : std::as_const(m_rows)) {
        auto *number = qobject_cast<NumberFieldEditor *>(&row->editor());
        if (number == nullptr || number->field().type != FieldType::Money) {
            continue;
        }
        const FieldEditor *currency = editor(number->field().currencyField);
        const QString code = currency == nullptr ? QString() : currency->value().toString();
        number->setUnit(code.isEmpty() ? m_context.format.currency : code);
    }
}

/// References to records of any kind: the kind stands in the field beside ("entity_id": "entity_type").
void FieldsSection::updateRecordKinds(bool byPerson)
{
    for (const FieldRow *row : std::as_const(m_rows)) {
        auto *reference = qobject_cast<ReferenceFieldEditor *>(&row->editor());
        if (reference == nullptr || !reference->field().references.isEmpty()) {
            continue;
        }
        const FieldEditor *kind = editor(reference->field().name.chopped(3) + QLatin1String("_type"));
        const QString value = kind == nullptr ? QString() : kind->value().toString();
        const Entity *target = m_context.catalog->entity(value);
        if (target == nullptr) {
            target = m_context.catalog->entity(QString(value + QLatin1Char('s')));
        }
        const QString entity = target == nullptr ? QString() : target->name;
        if (reference->reference().entity() != entity || !byPerson) {
            reference->setEntity(entity, byPerson);
            lookUpLabel(*reference);
        }
    }
}

void FieldsSection::lookUpLabel(ReferenceFieldEditor &editor) const
{
    const QString id = editor.reference().recordId();
    const QString entity = editor.reference().entity();
    if (id.isEmpty() || entity.isEmpty() || !m_context.labels) {
        return;
    }
    whenDone(m_context.labels(entity, {id}), &editor, [&editor, id](const Result<QHash<QString, QString>> &labels) {
        if (labels.ok() && editor.reference().recordId() == id) {
            editor.reference().setRecord(id, labels.value().value(id));
        }
    });
}

FieldRow *FieldsSection::row(const QString &field) const
{
    for (FieldRow *row : m_rows) {
        if (row->editor().field().name == field) {
            return row;
        }
    }
    return nullptr;
}
