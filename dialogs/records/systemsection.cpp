// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/systemsection.h"

#include "dialogs/records/foldablesection.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/celltext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

QList<const Field *> SystemSection::fieldsOf(const Entity &entity)
{
    QList<const Field *> fields;
    for (const Field &field : entity.fields) {
        const bool placed = std::any_of(entity.sections.cbegin(), entity.sections.cend(),
                                        [&field](const Section &section) { return section.fields.contains(field.name); });
        const bool technical = field.is(FieldFlag::Hidden) || field.type == FieldType::Id || field.type == FieldType::Secret;
        if (!placed && !technical && !field.isEditable()) {
            fields.append(&field);
        }
    }
    return fields;
}

SystemSection::SystemSection(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_fields(fieldsOf(entity))
    , m_context(context)
    , m_fold(new FoldableSection(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.space8());
    grid->setVerticalSpacing(metrics.space8());
    grid->setColumnMinimumWidth(0, metrics.formLabel());
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_fields.size(); ++i) {
        m_names.append(textLabel(QString(), TextKind::Muted, this));
        m_values.append(new QLabel(this));
        m_values.constLast()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_values.constLast()->setTextFormat(Qt::PlainText);
        m_values.constLast()->setWordWrap(true);
        grid->addWidget(m_names.constLast(), i, 0, Qt::AlignTop);
        grid->addWidget(m_values.constLast(), i, 1);
    }
    m_fold->body().addLayout(grid);
    SystemSection::retranslate();
}

QString SystemSection::title() const
{
    //: Section of a form: what the system keeps about a record
    return tr("System");
}

void SystemSection::load(const Record &record)
{
    m_record = record;
    retranslate();
}

void SystemSection::retranslate()
{
    m_fold->setTitle(title());
    for (int i = 0; i < m_fields.size(); ++i) {
        m_names.at(i)->setText(m_fields.at(i)->label.translated());
        m_values.at(i)->setText(recordFieldText(*m_fields.at(i), m_record, m_context.format));
    }
}
