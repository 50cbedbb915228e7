// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importdetail.h"

#include "models/exchange/importing/importsmodel.h"
#include "models/exchange/mapping/mappingsuggestion.h"
#include "views/common/chip.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QLabel *wrapped(TextKind kind, QWidget *parent)
{
    QLabel *label = textLabel(QString(), kind, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFormLayout *newForm(const ThemeMetrics &metrics)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics.space16());
    form->setVerticalSpacing(metrics.space4());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    return form;
}

} // namespace

ImportDetail::ImportDetail(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_scroll(new QScrollArea(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Panel);
    auto *content = new QWidget(m_scroll);
    m_title = wrapped(TextKind::Section, content);
    m_state = new Chip(content);
    m_about = wrapped(TextKind::Muted, content);
    m_undo = wrapped(TextKind::Body, content);
    m_countsTitle = textLabel(QString(), TextKind::Strong, content);
    m_counts = newForm(metrics);
    m_records = new QPushButton(content);
    setButtonKind(m_records, ButtonKind::Link);
    m_columnsTitle = textLabel(QString(), TextKind::Strong, content);
    m_columns = newForm(metrics);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space16());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_title);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(m_about);
    layout->addWidget(m_undo);
    layout->addSpacing(metrics.space8());
    layout->addWidget(m_countsTitle);
    layout->addLayout(m_counts);
    layout->addWidget(m_records, 0, Qt::AlignLeft);
    layout->addSpacing(metrics.space8());
    layout->addWidget(m_columnsTitle);
    layout->addLayout(m_columns);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    setMinimumWidth(metrics.px(220));
    connect(m_records, &QPushButton::clicked, this, &ImportDetail::recordsRequested);
    fill();
}

void ImportDetail::setDisplayFormat(const DisplayFormat &format)
{
    m_format = format;
    fill();
}

void ImportDetail::showImport(const ImportRecord &record)
{
    m_record = record;
    fill();
}

void ImportDetail::clear()
{
    m_record.reset();
    fill();
}

QString ImportDetail::summary() const
{
    if (!m_record) {
        return {};
    }
    QStringList parts = {m_title->text(), m_state->text(), m_about->text(), m_undo->text()};
    for (const QFormLayout *form : {m_counts, m_columns}) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto *name = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
            const auto *value = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::FieldRole)->widget());
            parts.append(name->text() + QLatin1Char(' ') + value->text());
        }
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

void ImportDetail::addLine(QFormLayout *form, const QString &name, const QString &value)
{
    QLabel *label = textLabel(name, TextKind::Muted, m_scroll->widget());
    label->setWordWrap(true);
    QLabel *text = wrapped(TextKind::Body, m_scroll->widget());
    text->setText(value);
    text->setAccessibleName(name + QLatin1Char(' ') + value);
    form->addRow(label, text);
}

QString ImportDetail::undoSentence() const
{
    if (m_record->isUndone()) {
        const QString when = displayInstant(QVariant::fromValue(*m_record->undoneAt), m_format);
        const QString who = m_record->undoneByName;
        QStringList sentences = {who.isEmpty() ? tr("Undone on %1.").arg(when)
                                               //: %1 is a moment, %2 a person
                                               : tr("Undone on %1 by %2.").arg(when, who),
                                 tr("%Ln record(s) removed.", nullptr, m_record->undone.created)};
        if (m_record->undone.changed > 0) {
            sentences.append(tr("%Ln record(s) got back what they had.", nullptr, m_record->undone.changed));
        }
        if (m_record->undone.skipped > 0) {
            sentences.append(tr("%Ln record(s) stayed, because somebody had worked on them.", nullptr, m_record->undone.skipped));
        }
        return sentences.join(QLatin1Char(' '));
    }
    if (m_record->mayUndo) {
        const QDate until = m_record->undoableUntil().toUtc().toTimeZone(m_format.zone.isValid() ? m_format.zone : QTimeZone::utc()).date();
        return tr("It can be undone until %1. What somebody edits meanwhile stays.").arg(displayDate(until, m_format));
    }
    return tr("It can no longer be undone, or not by you.");
}

void ImportDetail::fillCounts()
{
    const ImportCounts &counts = m_record->counts;
    const auto line = [this](const QString &name, int count) { addLine(m_counts, name, m_format.locale.toString(count)); };
    line(tr("Rows"), counts.rows);
    //: Rows of an import
    line(tr("New", "imports"), counts.created);
    line(tr("Changed"), counts.changed);
    line(tr("Unchanged"), counts.unchanged);
    line(tr("Not valid"), counts.refused);
    line(tr("Duplicate"), counts.duplicates);
    if (counts.skipped > 0) {
        line(tr("Skipped"), counts.skipped);
    }
    if (counts.changedFields > 0) {
        line(tr("Fields changed"), counts.changedFields);
    }
    if (counts.referencesCreated > 0) {
        line(tr("Made beside them"), counts.referencesCreated);
    }
}

void ImportDetail::fillColumns()
{
    const Entity *entity = m_catalog.entity(m_record->entity);
    const Result<ImportMapping> mapping = mappingFromJson(m_record->mapping, m_catalog);
    m_columnsTitle->setVisible(entity != nullptr && mapping.ok());
    if (entity == nullptr || !mapping) {
        return;
    }
    for (const FieldMapping &field : mapping.value().fields) {
        //: A value that is the same for every row: "always “Cali”"
        const QString source = field.columns.isEmpty() ? tr("always “%1”").arg(field.constant) : field.columns.join(QStringLiteral(" + "));
        addLine(m_columns, source, targetLabel(m_catalog, *entity, field.target));
    }
}

void ImportDetail::fill()
{
    m_scroll->widget()->setVisible(m_record.has_value());
    for (QFormLayout *form : {m_counts, m_columns}) {
        while (form->rowCount() > 0) {
            form->removeRow(0);
        }
    }
    m_countsTitle->setText(tr("What came of the rows"));
    m_columnsTitle->setText(tr("Columns of the file"));
    m_records->setText(tr("Show the new records"));
    m_columnsTitle->setVisible(false);
    if (!m_record) {
        return;
    }
    const Entity *entity = m_catalog.entity(m_record->entity);
    m_title->setText(m_record->fileName.isEmpty() ? tr("Without a file") : m_record->fileName);
    m_state->setText(ImportsModel::stateText(*m_record), ImportsModel::stateTone(*m_record));
    //: %1 is a kind of record in the plural, %2 a moment, %3 a person
    m_about->setText(tr("%1 · %2 · %3")
                         .arg(entity == nullptr ? m_record->entity : entity->plural.translated(),
                              displayInstant(QVariant::fromValue(m_record->at), m_format),
                              m_record->byName.isEmpty() ? tr("The system") : m_record->byName));
    m_undo->setText(undoSentence());
    m_records->setVisible(m_record->counts.created > 0 && entity != nullptr && entity->field(u"created_at") != nullptr);
    fillCounts();
    if (!m_record->mapping.isEmpty()) {
        fillColumns();
    }
}

void ImportDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    QWidget::changeEvent(event);
}
