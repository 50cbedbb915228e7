// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/textfieldeditor.h"

#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace {

int textFieldWidth(const Field &field)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    if (field.type == FieldType::Phone || (field.maxLength > 0 && field.maxLength <= 30)) {
        return metrics.px(200);
    }
    return metrics.px(480);
}

} // namespace

TextFieldEditor::TextFieldEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_line->setMaximumWidth(textFieldWidth(field));
    layout->addWidget(m_line, 100);
    layout->addStretch(1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextFieldEditor::noteEdited);
    retranslate();
}

QWidget *TextFieldEditor::inputWidget()
{
    return m_line;
}

void TextFieldEditor::retranslate()
{
    switch (field().type) {
    case FieldType::Email:
        //: Example of an e-mail address in an empty field
        m_line->setPlaceholderText(tr("name@example.org"));
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
        break;
    case FieldType::Url:
        m_line->setPlaceholderText(QStringLiteral("https://"));
        m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
        break;
    case FieldType::Phone:
        m_line->setPlaceholderText(QStringLiteral("+57 300 000 0000"));
        m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        break;
    default:
        break;
    }
}

void TextFieldEditor::showValue(const QVariant &value)
{
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

QVariant TextFieldEditor::currentValue() const
{
    return m_line->text().trimmed();
}
