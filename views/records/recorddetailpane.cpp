// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recorddetailpane.h"

#include "views/common/avatar.h"
#include "views/common/chip.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/celltext.h"
#include "views/records/historyview.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

RecordDetailPane::RecordDetailPane(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_avatar(new Avatar(Avatar::Size::Large, this))
    , m_label(textLabel(QString(), TextKind::Section, this))
    , m_secondary(textLabel(QString(), TextKind::Muted, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_fields(new QWidget)
    , m_historyView(new HistoryView(entity, context))
    , m_edit(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Panel);
    setMinimumWidth(metrics.px(240));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    layout->addWidget(m_tabs);
    m_pages->addWidget(makeScrolled(m_fields));
    m_pages->addWidget(makeScrolled(m_historyView));
    layout->addWidget(m_pages, 1);
    m_foot = makeFoot();
    layout->addWidget(m_foot);
    layout->addStretch(0);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(m_record.id); });
    retranslate();
}

QWidget *RecordDetailPane::makeHead()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics.space16(), metrics.space16(), metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space12());
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.px(2));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_secondary->setWordWrap(true);
    words->addWidget(m_label);
    words->addWidget(m_secondary);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_avatar->setVisible(m_entity.isPerson());
    return head;
}

QWidget *RecordDetailPane::makeFoot()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space12());
    setButtonKind(m_edit, ButtonKind::Primary);
    layout->addWidget(m_edit);
    layout->addStretch();
    foot->setVisible(m_entity.access != EntityAccess::ReadOnly);
    return foot;
}

QWidget *RecordDetailPane::makeScrolled(QWidget *content)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space12());
    layout->addWidget(content);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    setSurface(holder, Surface::Panel);
    return scroll;
}

void RecordDetailPane::addTab(const Text &title, QWidget *content)
{
    m_addedTabs.append(title);
    m_tabs->addTab(title.translated());
    m_pages->addWidget(makeScrolled(content));
}

void RecordDetailPane::showPending(const QString &recordId, const QString &label)
{
    if (m_record.id == recordId) {
        return;
    }
    m_record = Record();
    m_record.id = recordId;
    m_history.clear();
    m_historyView->clear();
    m_label->setText(recordId.isEmpty() ? tr("Select a record to see it here.") : label);
    setTextKind(m_label, recordId.isEmpty() ? TextKind::Muted : TextKind::Section);
    m_avatar->setVisible(m_entity.isPerson() && !recordId.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_pages), m_foot}) {
        part->setVisible(!recordId.isEmpty() && (part != m_foot || m_entity.access != EntityAccess::ReadOnly));
    }
    m_secondary->clear();
    m_secondary->hide();
    m_avatar->setPerson(label, recordId);
    rebuildFields();
}

void RecordDetailPane::showRecord(const Record &record)
{
    m_record = record;
    const QString label = recordLabel(m_entity, record, m_context.format);
    m_label->setText(label);
    m_avatar->setPerson(label, record.id);
    const Field *secondary = m_entity.field(m_entity.secondaryLabel);
    const QString muted = secondary == nullptr ? QString() : recordFieldText(*secondary, record, m_context.format);
    m_secondary->setText(muted);
    m_secondary->setVisible(!muted.isEmpty());
    rebuildFields();
    m_historyView->showHistory(m_history, m_record.labels);
}

void RecordDetailPane::showHistory(const QString &recordId, const QList<HistoryEntry> &history)
{
    if (recordId == m_record.id) {
        m_history = history;
        m_historyView->showHistory(history, m_record.labels);
    }
}

void RecordDetailPane::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    m_historyView->setDisplayFormat(format);
    rebuildFields();
}

void RecordDetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RecordDetailPane::rebuildFields()
{
    auto *layout = static_cast<QVBoxLayout *>(m_fields->parentWidget()->layout());
    auto *fresh = new QWidget;
    auto *grid = new QGridLayout(fresh);
    const ThemeMetrics metrics = ThemeMetrics::of();
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.space8());
    grid->setVerticalSpacing(metrics.px(6));
    grid->setColumnMinimumWidth(0, metrics.px(84));
    grid->setColumnStretch(1, 1);
    for (const Field &field : m_entity.fields) {
        const bool technical = field.is(FieldFlag::Hidden) || field.is(FieldFlag::Advanced) || field.type == FieldType::Id
                               || field.type == FieldType::Secret
                               || (field.type == FieldType::Json && field.shape == JsonShape::Free);
        const QString text = technical ? QString() : recordFieldText(field, m_record, m_context.format);
        if (text.isEmpty() || m_entity.labelParts.contains(field.name) || field.name == m_entity.secondaryLabel) {
            continue; // the head names them
        }
        const int row = grid->rowCount();
        auto *name = textLabel(field.label.translated(), TextKind::Muted, fresh);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        const Term *term = field.vocabulary ? field.vocabulary->find(m_record.value(field.name).toString()) : nullptr;
        if (field.type == FieldType::Vocabulary && term != nullptr) {
            auto *chip = new Chip(fresh);
            chip->setText(text, term->tone, term->tone == Tone::Neutral ? ChipStyle::Outline : ChipStyle::Soft);
            grid->addWidget(chip, row, 1, Qt::AlignLeft);
            continue;
        }
        auto *value = textLabel(text, TextKind::Body, fresh);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not widen the pane
        value->setToolTip(text);
        grid->addWidget(value, row, 1);
    }
    layout->replaceWidget(m_fields, fresh);
    m_fields->hide();
    m_fields->deleteLater();
    m_fields = fresh;
}

void RecordDetailPane::retranslate()
{
    //: Tab of the pane beside a table: the main fields of the record
    m_tabs->setTabText(0, tr("Summary"));
    //: Tab of the pane beside a table: what changed in the record
    m_tabs->setTabText(1, tr("History"));
    for (int i = 0; i < m_addedTabs.size(); ++i) {
        m_tabs->setTabText(m_tabs->count() - static_cast<int>(m_addedTabs.size()) + i, m_addedTabs.at(i).translated());
    }
    m_tabs->setAccessibleName(tr("Detail of the record"));
    m_edit->setText(tr("Edit"));
    rebuildFields();
}

QString recordLabel(const Entity &entity, const Record &record, const DisplayFormat &format)
{
    QString label = entity.labelPattern;
    for (const QString &part : entity.labelParts) {
        if (const Field *field = entity.field(part)) {
            label.replace(QLatin1Char('{') + part + QLatin1Char('}'), recordFieldText(*field, record, format));
        }
    }
    label = label.simplified();
    return label.isEmpty() ? entity.singular.translated() : label;
}
