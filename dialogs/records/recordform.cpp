// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/recordform.h"

#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/fieldrow.h"
#include "dialogs/records/fieldssection.h"
#include "dialogs/records/mnemonics.h"
#include "dialogs/records/rawdatasection.h"
#include "dialogs/records/referencefieldeditor.h"
#include "dialogs/records/systemsection.h"
#include "models/catalog/validation.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/hairline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int SectionsForIndex = 3; ///< from this many sections on, a list of them stands beside the form

} // namespace

RecordForm::RecordForm(const Entity &entity, Mode mode, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_mode(mode)
    , m_context(context)
    , m_index(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_index->setFixedWidth(metrics.px(176));
    m_index->setFrameShape(QFrame::NoFrame);
    m_index->setFocusPolicy(Qt::ClickFocus);
    m_index->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_index->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(m_index, Surface::Content);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(metrics.space16(), metrics.space16(), metrics.space16(), metrics.space16());
    m_column->setSpacing(metrics.space8());
    m_scroll->setWidget(m_body);
    setSurface(m_body, Surface::Content);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(metrics.space8(), metrics.space8(), 0, 0);
    side->addWidget(m_index);
    layout->addLayout(side);
    layout->addWidget(m_scroll, 1);
    buildSections();
    m_column->addStretch();
    makeReadable();
    connect(m_index, &QListWidget::itemClicked, this, [this] { scrollToSection(m_index->currentRow()); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordForm::markVisibleSection);
    retranslate();
}

RecordForm::~RecordForm() = default;

void RecordForm::buildSections()
{
    QList<FieldEditor *> jsonEditors;
    for (const Section &section : m_entity.sections) {
        auto *fields = new FieldsSection(m_entity, section, m_mode == Mode::Create, m_context, m_body);
        connect(fields, &FieldsSection::edited, this, &RecordForm::edited);
        addSection(fields);
        for (const FieldRow *row : fields->rows()) {
            if (row->editor().field().type == FieldType::Json) {
                jsonEditors.append(&row->editor());
            }
        }
    }
    if (m_mode == Mode::Edit && !SystemSection::fieldsOf(m_entity).isEmpty()) {
        addSection(new SystemSection(m_entity, m_context, m_body));
    }
    if (!jsonEditors.isEmpty() && !isReadOnly()) {
        auto *raw = new RawDataSection(jsonEditors, m_body);
        connect(raw, &RawDataSection::edited, this, &RecordForm::edited);
        addSection(raw);
    }
}

void RecordForm::makeReadable()
{
    if (!isReadOnly()) {
        return;
    }
    QPalette readable;
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        readable.setColor(QPalette::Disabled, role, palette().color(QPalette::Active, role));
    }
    // A palette is not inherited where the program has a style sheet.
    for (QWidget *widget : m_body->findChildren<QWidget *>()) {
        if (!widget->isEnabled()) {
            widget->setPalette(readable);
        }
    }
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(m_entity.singular.translated());
}

bool RecordForm::isReadOnly() const
{
    return m_mode == Mode::Edit && !m_context.allows(AccessVerb::Change, m_entity);
}

void RecordForm::addSection(FormSection *section)
{
    if (!m_sections.isEmpty()) {
        m_column->addWidget(new Hairline(m_body));
    }
    m_sections.append(section);
    m_column->addWidget(section->widget());
    m_index->addItem(section->title());
}

Record RecordForm::blank(const Entity &entity)
{
    Record record;
    record.entity = entity.name;
    for (const Field &field : entity.fields) {
        if (field.defaultValue.isValid() && !field.is(FieldFlag::ReadOnly)) {
            record.values.insert(field.name, field.defaultValue);
        }
    }
    return record;
}

Record RecordForm::copyOf(const Entity &entity, const Record &record)
{
    Record copy = blank(entity);
    copy.labels = record.labels;
    for (const Field &field : entity.fields) {
        const bool own = field.name == entity.states.field || field.type == FieldType::Email;
        if (field.isEditable() && !own && record.values.contains(field.name)) {
            copy.values.insert(field.name, record.value(field.name));
        }
    }
    return copy;
}

void RecordForm::load(const Record &record)
{
    m_record = record;
    for (FormSection *section : std::as_const(m_sections)) {
        section->load(record);
    }
    makeReadable();
    assignMnemonics();
    m_scroll->verticalScrollBar()->setValue(0);
    m_index->setCurrentRow(0);
}

void RecordForm::rebase(const Record &stored)
{
    m_record = stored;
    for (FormSection *section : std::as_const(m_sections)) {
        section->rebase(stored);
    }
}

void RecordForm::enter(const FieldValues &values, const QHash<QString, QString> &labels)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        FieldEditor *found = editor(value.key());
        if (found == nullptr || !found->isEnabled()) {
            continue;
        }
        if (auto *reference = qobject_cast<ReferenceFieldEditor *>(found)) {
            QHash<QString, QString> names = m_record.labels;
            names.insert(labels);
            reference->setLabels(names);
        }
        found->edit(value.value());
    }
}

void RecordForm::revert(const QString &field)
{
    if (FieldEditor *found = editor(field)) {
        if (auto *reference = qobject_cast<ReferenceFieldEditor *>(found)) {
            reference->setLabels(m_record.labels);
        }
        found->load(m_record.value(field));
        emit edited();
    }
}

FieldValues RecordForm::entered() const
{
    FieldValues values;
    for (const FormSection *section : m_sections) {
        section->saveChanges(values);
    }
    return values;
}

void RecordForm::setNote(const QString &field, const QString &sentence)
{
    if (FieldRow *found = row(field)) {
        found->setNote(sentence);
    }
}

QString RecordForm::note(const QString &field) const
{
    const FieldRow *found = row(field);
    return found == nullptr ? QString() : found->note();
}

bool RecordForm::isDirty() const
{
    return std::any_of(m_sections.cbegin(), m_sections.cend(), [](const FormSection *section) { return section->isDirty(); });
}

FieldValues RecordForm::changes() const
{
    FieldValues values;
    if (m_mode == Mode::Create) {
        values = m_record.values; // defaults of fields that the form does not show
    }
    for (const FormSection *section : m_sections) {
        if (m_mode == Mode::Edit) {
            section->saveChanges(values);
        } else {
            section->save(values);
        }
    }
    if (m_mode == Mode::Create) {
        values.removeIf([](const auto &entry) { return !entry.value().isValid(); });
    }
    return values;
}

QList<FieldError> RecordForm::validate()
{
    QList<FieldError> errors;
    for (const FormSection *section : std::as_const(m_sections)) {
        errors.append(section->validate());
    }
    const std::optional<FieldValues> before =
        m_mode == Mode::Edit ? std::optional<FieldValues>(m_record.values) : std::nullopt;
    for (const FieldError &error : validateRecord(m_entity, changes(), before)) {
        const bool known = std::any_of(errors.cbegin(), errors.cend(),
                                       [&error](const FieldError &other) { return other.field == error.field; });
        if (!known) {
            errors.append(error);
        }
    }
    return errors;
}

QStringList RecordForm::showErrors(const QList<FieldError> &errors)
{
    clearErrors();
    QStringList homeless;
    for (const FieldError &error : errors) {
        const bool shown = std::any_of(m_sections.cbegin(), m_sections.cend(),
                                       [&error](FormSection *section) { return section->showError(error); });
        if (!shown) {
            homeless.append(error.message);
        }
    }
    for (const Section &section : m_entity.sections) {
        for (const QString &field : section.fields) {
            const bool wrong = std::any_of(errors.cbegin(), errors.cend(),
                                           [&field](const FieldError &error) { return error.field == field; });
            if (wrong && focusField(field)) {
                return homeless;
            }
        }
    }
    return homeless;
}

void RecordForm::clearErrors()
{
    for (FormSection *section : std::as_const(m_sections)) {
        section->clearErrors();
    }
}

bool RecordForm::focusField(const QString &field)
{
    // From the last on: text that is no JSON is wrong in "Raw data", not in the field's own editor.
    for (auto section = m_sections.crbegin(); section != m_sections.crend(); ++section) {
        if ((*section)->focusField(field)) {
            if (FieldEditor *found = editor(field)) {
                m_body->layout()->activate();
                m_scroll->ensureWidgetVisible(found, 0, ThemeMetrics::of().px(60));
            }
            return true;
        }
    }
    return false;
}

void RecordForm::focusFirst()
{
    if (isReadOnly()) {
        m_scroll->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (const Section &section : m_entity.sections) {
        for (const QString &field : section.fields) {
            const FieldEditor *found = editor(field);
            if (found != nullptr && found->isEnabled() && focusField(field)) {
                m_scroll->verticalScrollBar()->setValue(0);
                return;
            }
        }
    }
}

void RecordForm::setTakenMnemonics(const QString &letters)
{
    if (letters != m_takenMnemonics) {
        m_takenMnemonics = letters;
        assignMnemonics();
    }
}

FieldRow *RecordForm::row(const QString &field) const
{
    for (FormSection *section : m_sections) {
        if (auto *fields = dynamic_cast<FieldsSection *>(section)) {
            if (FieldRow *found = fields->row(field)) {
                return found;
            }
        }
    }
    return nullptr;
}

FieldEditor *RecordForm::editor(const QString &field) const
{
    const FieldRow *found = row(field);
    return found == nullptr ? nullptr : &found->editor();
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        makeReadable();
    }
    QWidget::changeEvent(event);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateIndexVisibility();
}

void RecordForm::retranslate()
{
    m_index->setAccessibleName(tr("Sections of the form"));
    for (int i = 0; i < m_sections.size(); ++i) {
        m_sections.at(i)->retranslate();
        m_index->item(i)->setText(m_sections.at(i)->title());
    }
    assignMnemonics();
    updateIndexVisibility();
}

void RecordForm::assignMnemonics()
{
    QList<FieldRow *> rows;
    QStringList labels;
    for (FormSection *section : std::as_const(m_sections)) {
        if (auto *fields = dynamic_cast<FieldsSection *>(section)) {
            for (FieldRow *row : fields->rows()) {
                rows.append(row);
                labels.append(row->editor().field().label.translated());
            }
        }
    }
    const QStringList marked = withMnemonics(labels, m_takenMnemonics);
    for (int i = 0; i < rows.size(); ++i) {
        rows.at(i)->setLabel(marked.at(i));
    }
}

void RecordForm::scrollToSection(int index)
{
    if (index < 0 || index >= m_sections.size()) {
        return;
    }
    QWidget *target = m_sections.at(index)->widget();
    m_scroll->verticalScrollBar()->setValue(target->y() - ThemeMetrics::of().space8());
    target->focusWidget() == nullptr ? target->setFocus() : target->focusWidget()->setFocus();
    m_index->setCurrentRow(index);
}

void RecordForm::markVisibleSection()
{
    if (!isVisible()) {
        return;
    }
    const int top = m_scroll->verticalScrollBar()->value() + ThemeMetrics::of().space24();
    int current = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->widget()->y() <= top) {
            current = i;
        }
    }
    m_index->setCurrentRow(current);
}

void RecordForm::updateIndexVisibility()
{
    m_index->setVisible(m_sections.size() >= SectionsForIndex && width() > ThemeMetrics::of().px(720));
}
