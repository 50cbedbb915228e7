// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/vocabularyfieldeditor.h"

#include "views/common/thememetrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

VocabularyFieldEditor::VocabularyFieldEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_combo->setMinimumWidth(ThemeMetrics::of().px(220));
    m_combo->setEditable(isOpen());
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    if (isOpen()) {
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    layout->addWidget(m_combo);
    layout->addStretch();
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &VocabularyFieldEditor::noteEdited);
    connect(m_combo, &QComboBox::editTextChanged, this, &VocabularyFieldEditor::noteEdited);
}

void VocabularyFieldEditor::setAllowed(const QStringList &values)
{
    m_allowed = values;
}

void VocabularyFieldEditor::setSuggestions(const QStringList &values)
{
    m_suggestions = values;
    retranslate();
}

QWidget *VocabularyFieldEditor::inputWidget()
{
    return m_combo;
}

void VocabularyFieldEditor::retranslate()
{
    const QSignalBlocker blocker(m_combo);
    fill(currentValue().toString());
}

void VocabularyFieldEditor::showValue(const QVariant &value)
{
    fill(value.toString());
}

QVariant VocabularyFieldEditor::currentValue() const
{
    if (!isOpen()) {
        return m_combo->currentData().toString();
    }
    const QString typed = m_combo->currentText().trimmed();
    const int known = m_combo->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? m_combo->itemData(known).toString() : typed;
}

void VocabularyFieldEditor::fill(const QString &current)
{
    m_combo->clear();
    if (isOpen() || current.isEmpty() || !field().is(FieldFlag::Required)) {
        m_combo->addItem(isOpen() ? QString() : tr("Not stated"), QString());
    }
    if (field().vocabulary) {
        for (const Term &term : field().vocabulary->terms) {
            if (!m_allowed || m_allowed->contains(term.value) || term.value == current) {
                addValue(term.value);
            }
        }
    }
    for (const QString &suggestion : m_suggestions) {
        addValue(suggestion);
    }
    addValue(current);
    m_combo->setCurrentIndex(m_combo->findData(current));
    if (QLineEdit *line = m_combo->lineEdit()) {
        line->setCursorPosition(0);
    }
}

void VocabularyFieldEditor::addValue(const QString &value)
{
    if (m_combo->findData(value) < 0) {
        m_combo->addItem(field().vocabulary ? field().vocabulary->label(value) : value, value);
    }
}

bool VocabularyFieldEditor::isOpen() const
{
    return !field().vocabulary || !field().vocabulary->closed;
}
