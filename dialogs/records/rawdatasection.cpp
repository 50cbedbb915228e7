// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/rawdatasection.h"

#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/foldablesection.h"
#include "dialogs/records/jsontextinput.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

RawDataSection::RawDataSection(const QList<FieldEditor *> &editors, QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldableSection(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    for (FieldEditor *editor : editors) {
        const int position = static_cast<int>(m_entries.size());
        Entry entry{editor, new QLabel(this), new JsonTextInput(this), textLabel(QString(), TextKind::Danger, this)};
        entry.label->setBuddy(entry.text->inputWidget());
        entry.error->hide();
        m_fold->body().addWidget(entry.label);
        m_fold->body().addWidget(entry.text);
        m_fold->body().addWidget(entry.error);
        connect(entry.text, &JsonInput::edited, this, [this, position] { takeText(position); });
        m_entries.append(entry);
    }
    connect(m_fold, &FoldableSection::opened, this, &RawDataSection::showCurrent);
    RawDataSection::retranslate();
}

QString RawDataSection::title() const
{
    //: Section of a form: structured fields as JSON text
    return tr("Raw data");
}

void RawDataSection::load(const Record &)
{
    showCurrent();
}

bool RawDataSection::isDirty() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const Entry &entry) { return entry.text->problem().has_value(); });
}

QList<FieldError> RawDataSection::validate() const
{
    QList<FieldError> errors;
    for (const Entry &entry : m_entries) {
        if (const std::optional<QString> problem = entry.text->problem()) {
            entry.error->setText(*problem);
            entry.error->show();
            errors.append(FieldError{entry.editor->field().name, ErrorCode::InvalidFormat, *problem});
        }
    }
    return errors;
}

bool RawDataSection::focusField(const QString &field)
{
    for (const Entry &entry : m_entries) {
        if (entry.editor->field().name == field && entry.text->problem()) {
            m_fold->setOpen(true);
            entry.text->inputWidget()->setFocus();
            return true;
        }
    }
    return false;
}

void RawDataSection::clearErrors()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.error->hide();
    }
}

void RawDataSection::retranslate()
{
    m_fold->setTitle(title());
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.label->setText(entry.editor->field().label.translated());
        entry.text->inputWidget()->setAccessibleName(tr("%1, as JSON").arg(entry.label->text()));
    }
}

void RawDataSection::showCurrent()
{
    m_filling = true;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.text->problem() || !entry.text->inputWidget()->isVisible()) {
            static_cast<void>(entry.text->showJson(readJsonText(entry.editor->value().toString())));
        }
    }
    m_filling = false;
}

void RawDataSection::takeText(int position)
{
    if (m_filling) {
        return;
    }
    const Entry &entry = m_entries.at(position);
    if (!entry.text->problem()) {
        entry.error->hide();
        entry.editor->edit(storedJsonText(entry.text->json()));
    }
    emit edited();
}
