// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/multilinefieldeditor.h"

#include "views/common/thememetrics.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

MultiLineFieldEditor::MultiLineFieldEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(ThemeMetrics::of().px(84));
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MultiLineFieldEditor::noteEdited);
}

QWidget *MultiLineFieldEditor::inputWidget()
{
    return m_text;
}

void MultiLineFieldEditor::showValue(const QVariant &value)
{
    m_text->setPlainText(value.toString());
}

QVariant MultiLineFieldEditor::currentValue() const
{
    const QString typed = m_text->toPlainText();
    return typed.trimmed().isEmpty() ? QString() : typed;
}
