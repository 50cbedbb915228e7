// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/textfiltereditor.h"

#include "models/core/whendone.h"

#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

TextFilterEditor::TextFilterEditor(const Entity &entity, const Field &field, const RecordContext &context,
                                   QWidget *parent)
    : FilterValueEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(field.label.translated());
    m_line->setPlaceholderText(field.type == FieldType::TagList ? tr("One of the words") : tr("Contains …"));
    connect(m_line, &QLineEdit::textEdited, this, &TextFilterEditor::changed);
    addContent(m_line);
    if (field.type == FieldType::TagList) {
        loadSuggestions(entity, context);
    }
    m_line->setVisible(field.type != FieldType::Json);
}

QWidget *TextFilterEditor::inputWidget()
{
    return m_line;
}

QList<Filter> TextFilterEditor::chosen() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    if (field().type == FieldType::TagList) {
        const QByteArray json = QJsonDocument(QJsonArray{typed}).toJson(QJsonDocument::Compact);
        return {filter(FilterOperator::JsonContains, {QString::fromUtf8(json)})};
    }
    return {filter(FilterOperator::Contains, {typed})};
}

void TextFilterEditor::choose(const QList<Filter> &filters, const QHash<QString, QString> &)
{
    m_line->clear();
    if (filters.isEmpty() || filters.constFirst().values.isEmpty()) {
        return;
    }
    const QString value = filters.constFirst().values.constFirst().toString();
    m_line->setText(field().type == FieldType::TagList
                        ? QJsonDocument::fromJson(value.toUtf8()).array().first().toString()
                        : value);
}

void TextFilterEditor::loadSuggestions(const Entity &entity, const RecordContext &context)
{
    if (!context.suggestions) {
        return;
    }
    whenDone(context.suggestions(entity.name, field().name), this, [this](const Result<QStringList> &words) {
        if (words.ok()) {
            auto *completer = new QCompleter(words.value(), m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TextFilterEditor::changed);
            m_line->setCompleter(completer);
        }
    });
}
