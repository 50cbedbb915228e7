// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/taginput.h"

#include "views/common/thememetrics.h"
#include "views/records/flowlayout.h"
#include "views/records/removablechip.h"

#include <QCompleter>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>

#include <memory>

TagInput::TagInput(const QString &accessibleName, std::shared_ptr<const Vocabulary> vocabulary, QWidget *parent)
    : JsonInput(parent)
    , m_accessibleName(accessibleName)
    , m_vocabulary(std::move(vocabulary))
    , m_flow(new FlowLayout(this))
    , m_line(new QLineEdit(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(ThemeMetrics::of().space4());
    m_line->setMinimumWidth(ThemeMetrics::of().px(160));
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setAccessibleName(accessibleName);
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    setMaximumWidth(ThemeMetrics::of().px(480));
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &QLineEdit::editingFinished, this, &TagInput::addTyped);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(u',') || text.endsWith(u';')) {
            m_line->setText(text.chopped(1));
            addTyped();
        }
        emit edited();
    });
    retranslate();
}

QStringList TagInput::tags() const
{
    const QString typed = tagOf(m_line->text().trimmed());
    return typed.isEmpty() || m_tags.contains(typed) ? m_tags : m_tags + QStringList{typed};
}

void TagInput::setSuggestions(const QStringList &values)
{
    m_suggestions = values;
    updateCompleter();
}

void TagInput::updateCompleter()
{
    QStringList words;
    for (const QString &value : (m_vocabulary ? m_vocabulary->values() : QStringList()) + m_suggestions) {
        words.append(wordOf(value));
    }
    words.removeDuplicates();
    auto *completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagInput::addTyped,
            Qt::QueuedConnection);
    m_line->setCompleter(completer);
}

QString TagInput::wordOf(const QString &tag) const
{
    return m_vocabulary ? m_vocabulary->label(tag) : tag;
}

QString TagInput::tagOf(const QString &typed) const
{
    if (m_vocabulary) {
        for (const QString &value : m_vocabulary->values()) {
            if (wordOf(value).compare(typed, Qt::CaseInsensitive) == 0) {
                return value;
            }
        }
    }
    return typed;
}

bool TagInput::showJson(const QJsonValue &value)
{
    while (!m_tags.isEmpty()) {
        removeTag(0);
    }
    m_line->clear();
    if (value.isNull() || value.isUndefined()) {
        return true;
    }
    if (!value.isArray()) {
        return false;
    }
    for (const QJsonValue &tag : value.toArray()) {
        if (!tag.isString()) {
            return false;
        }
        addTag(tag.toString());
    }
    return true;
}

QJsonValue TagInput::json() const
{
    const QStringList all = tags();
    return all.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(all));
}

QWidget *TagInput::inputWidget()
{
    return m_line;
}

void TagInput::retranslate()
{
    m_line->setPlaceholderText(tr("Add, then Enter"));
    updateCompleter();
    nameChips();
}

void TagInput::nameChips()
{
    for (int i = 0; i < m_tags.size(); ++i) {
        auto *chip = static_cast<RemovableChip *>(m_flow->itemAt(i)->widget());
        chip->setWords(wordOf(m_tags.at(i)));
        chip->setAccessibleName(wordOf(m_tags.at(i)));
        chip->setAccessibleDescription(tr("Delete removes it"));
    }
}

bool TagInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier)) {
            addTyped();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
            removeTag(static_cast<int>(m_tags.size()) - 1);
            emit edited();
            return true;
        }
    }
    return JsonInput::eventFilter(watched, event);
}

void TagInput::addTyped()
{
    const QString typed = tagOf(m_line->text().trimmed());
    if (typed.isEmpty()) {
        return;
    }
    m_line->clear();
    if (!m_tags.contains(typed)) {
        addTag(typed);
    }
    emit edited();
}

void TagInput::addTag(const QString &tag)
{
    auto *chip = new RemovableChip(tag, this);
    chip->setWords(wordOf(tag));
    m_flow->insertWidget(static_cast<int>(m_tags.size()), chip);
    m_tags.append(tag);
    chip->show();
    connect(chip, &RemovableChip::removeRequested, this, [this, tag] {
        removeTag(static_cast<int>(m_tags.indexOf(tag)));
        m_line->setFocus();
        emit edited();
    });
    nameChips();
    updateGeometry();
}

void TagInput::removeTag(int position)
{
    const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(position));
    item->widget()->hide();
    item->widget()->deleteLater();
    m_tags.removeAt(position);
    updateGeometry();
}
