// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/editing/fieldeditrow.h"

#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/fieldeditorfactory.h"
#include "dialogs/records/jsonfieldeditor.h"
#include "dialogs/records/vocabularyfieldeditor.h"
#include "models/core/decimal.h"
#include "models/core/whendone.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

FieldEditRow::FieldEditRow(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_field(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_layout(new QHBoxLayout(this))
    , m_remove(new QToolButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics.space8());
    m_field->setMinimumWidth(metrics.px(200));
    m_field->setMaxVisibleItems(20);
    m_action->setMinimumWidth(metrics.px(150));
    setButtonKind(m_remove, ButtonKind::Flat);
    m_remove->setIcon(icon(QStringLiteral("x")));
    m_remove->setFixedSize(metrics.control(), metrics.control());
    m_layout->addWidget(m_field);
    m_layout->addWidget(m_action);
    m_layout->addStretch(1);
    m_layout->addWidget(m_remove);
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_remove)}) {
        m_layout->setAlignment(part, Qt::AlignTop);
    }
    retranslate();
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fillActions();
        emit edited();
    });
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        showValue();
        emit edited();
    });
    connect(m_remove, &QToolButton::clicked, this, &FieldEditRow::removeRequested);
}

void FieldEditRow::retranslate()
{
    const QString current = m_field->currentData().toString();
    const QSignalBlocker blocker(m_field);
    m_field->clear();
    m_field->addItem(tr("Choose a field"), QString());
    for (const Section &section : m_entity.sections) {
        for (const QString &name : section.fields) {
            const Field *one = m_entity.field(name);
            if (one != nullptr && !actionsFor(m_entity, *one).isEmpty()) {
                m_field->addItem(one->label.translated(), name);
            }
        }
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(current)));
    m_field->setAccessibleName(tr("Field"));
    m_action->setAccessibleName(tr("What is done to it"));
    m_remove->setAccessibleName(tr("Remove this field"));
    m_remove->setToolTip(tr("Remove this field"));
    fillActions();
}

QString FieldEditRow::actionText(FieldEdit::Action action)
{
    switch (action) {
    case FieldEdit::Action::Set:
        return tr("set to");
    case FieldEdit::Action::Clear:
        return tr("empty");
    case FieldEdit::Action::AddTags:
        return tr("add");
    case FieldEdit::Action::RemoveTags:
        return tr("take away");
    case FieldEdit::Action::Add:
        return tr("add to it");
    case FieldEdit::Action::Subtract:
        return tr("subtract from it");
    case FieldEdit::Action::Replace:
        return tr("replace text");
    }
    return QString();
}

void FieldEditRow::fillActions()
{
    const QSignalBlocker blocker(m_action);
    m_action->clear();
    if (const Field *chosen = field()) {
        for (const FieldEdit::Action one : actionsFor(m_entity, *chosen)) {
            m_action->addItem(actionText(one), static_cast<int>(one));
        }
    }
    m_action->setVisible(m_action->count() > 0);
    showValue();
}

/// Another field or another action: other inputs.
void FieldEditRow::showValue()
{
    if (m_place != nullptr) {
        m_place->hide();
        m_place->deleteLater();
    }
    m_value = nullptr;
    m_amount = nullptr;
    m_unit = nullptr;
    m_find = nullptr;
    m_replacement = nullptr;
    m_place = new QWidget(this);
    auto *layout = new QHBoxLayout(m_place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    m_layout->insertWidget(2, m_place, 100);
    const Field *chosen = field();
    if (chosen == nullptr || action() == FieldEdit::Action::Clear) {
        return;
    }
    const bool moves = action() == FieldEdit::Action::Add || action() == FieldEdit::Action::Subtract;
    if (moves && (chosen->type == FieldType::Date || chosen->type == FieldType::Instant)) {
        addAmount();
    } else if (action() == FieldEdit::Action::Replace) {
        addReplace();
    } else if ((m_value = makeFieldEditor(*chosen, m_context, m_place)) != nullptr) {
        m_value->load(QVariant());
        m_value->inputWidget()->setAccessibleName(chosen->label.translated());
        layout->addWidget(m_value, 1);
        connect(m_value, &FieldEditor::edited, this, &FieldEditRow::edited);
        auto *list = qobject_cast<JsonFieldEditor *>(m_value);
        auto *word = qobject_cast<VocabularyFieldEditor *>(m_value);
        if (m_context.suggestions && (list != nullptr || (word != nullptr && (!chosen->vocabulary || !chosen->vocabulary->closed)))) {
            whenDone(m_context.suggestions(m_entity.name, chosen->name), m_value, [list, word](const Result<QStringList> &values) {
                if (values.ok() && list != nullptr) {
                    list->setSuggestions(values.value());
                } else if (values.ok()) {
                    word->setSuggestions(values.value());
                }
            });
        }
    }
}

void FieldEditRow::addAmount()
{
    m_amount = new QSpinBox(m_place);
    m_amount->setRange(0, 100'000);
    m_amount->setValue(1);
    m_amount->setAccessibleName(tr("How much"));
    m_unit = new QComboBox(m_place);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItem(tr("days"), static_cast<int>(FieldEdit::Unit::Days));
    m_unit->addItem(tr("weeks"), static_cast<int>(FieldEdit::Unit::Weeks));
    m_unit->addItem(tr("months"), static_cast<int>(FieldEdit::Unit::Months));
    if (field()->type == FieldType::Instant) {
        m_unit->addItem(tr("hours"), static_cast<int>(FieldEdit::Unit::Hours));
    }
    auto *layout = static_cast<QHBoxLayout *>(m_place->layout());
    layout->addWidget(m_amount);
    layout->addWidget(m_unit);
    layout->addStretch(1);
    connect(m_amount, &QSpinBox::valueChanged, this, &FieldEditRow::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FieldEditRow::edited);
}

void FieldEditRow::addReplace()
{
    m_find = new QLineEdit(m_place);
    m_find->setPlaceholderText(tr("Text to find"));
    m_find->setAccessibleName(tr("Text to find"));
    m_replacement = new QLineEdit(m_place);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    for (QLineEdit *line : {m_find, m_replacement}) {
        m_place->layout()->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, &FieldEditRow::edited);
    }
}

std::optional<FieldEdit> FieldEditRow::edit() const
{
    const Field *chosen = field();
    if (chosen == nullptr || problem()) {
        return std::nullopt;
    }
    FieldEdit edit;
    edit.field = chosen->name;
    edit.action = action();
    if (m_amount != nullptr) {
        edit.amount = m_amount->value();
        edit.unit = static_cast<FieldEdit::Unit>(m_unit->currentData().toInt());
        return edit.amount == 0 ? std::nullopt : std::optional(edit);
    }
    if (m_find != nullptr) {
        edit.find = m_find->text();
        edit.replacement = m_replacement->text();
        return edit.find.isEmpty() ? std::nullopt : std::optional(edit);
    }
    if (edit.action == FieldEdit::Action::Clear) {
        return edit;
    }
    if (m_value == nullptr) {
        return std::nullopt;
    }
    edit.value = chosen->type == FieldType::Bool ? QVariant(m_value->value().toBool()) : m_value->value();
    const bool number = edit.action == FieldEdit::Action::Add || edit.action == FieldEdit::Action::Subtract;
    if (number && chosen->type == FieldType::Integer && edit.value.isValid()) {
        edit.value = QVariant::fromValue(Decimal{edit.value.toLongLong(), 0});
    }
    return edit.value.isValid() ? std::optional(edit) : std::nullopt; // emptying is an action of its own
}

std::optional<FieldError> FieldEditRow::problem() const
{
    return m_value == nullptr ? std::nullopt : m_value->inputError();
}

void FieldEditRow::setField(const QString &field)
{
    m_field->setCurrentIndex(m_field->findData(field));
}

void FieldEditRow::setAction(FieldEdit::Action action)
{
    m_action->setCurrentIndex(m_action->findData(static_cast<int>(action)));
}

void FieldEditRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

const Field *FieldEditRow::field() const
{
    return m_entity.field(m_field->currentData().toString());
}

FieldEdit::Action FieldEditRow::action() const
{
    return static_cast<FieldEdit::Action>(m_action->currentData().toInt());
}
