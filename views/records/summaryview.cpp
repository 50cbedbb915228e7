// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/summaryview.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/help/fieldexplanation.h"
#include "views/records/celltext.h"
#include "views/records/hairline.h"
#include "views/records/summarybar.h"
#include "views/records/summarytext.h"
#include "views/records/summarywarning.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString pendingIcon(PendingFact::Kind kind)
{
    switch (kind) {
    case PendingFact::Kind::Task:
        return QStringLiteral("square-check");
    case PendingFact::Kind::Document:
        return QStringLiteral("file-text");
    case PendingFact::Kind::Meeting:
        return QStringLiteral("calendar");
    case PendingFact::Kind::Applications:
        return QStringLiteral("inbox");
    }
    return {};
}

Tone progressTone(const ProgressFact &fact)
{
    const bool isLow = fact.kind == ProgressFact::Kind::Attendance && fact.done * 4 < fact.total * 3; // below three quarters
    const bool isOver = fact.kind == ProgressFact::Kind::Places && fact.done > fact.total;
    return isLow || isOver ? Tone::Warning : Tone::Success;
}

} // namespace

SummaryView::SummaryView(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_links.openRecord = [this](const QString &name, const QString &id) { emit recordRequested(name, id); };
    m_links.openUrl = [this](const QUrl &url) { emit urlRequested(url); };
}

void SummaryView::clear()
{
    m_record = Record();
    m_facts.reset();
    rebuild();
}

void SummaryView::showRecord(const Record &record)
{
    if (record.id != m_record.id) {
        m_facts.reset();
    }
    m_record = record;
    rebuild();
}

void SummaryView::showFacts(const QString &recordId, const RecordFacts &facts)
{
    if (recordId == m_record.id) {
        m_facts = facts;
        rebuild();
    }
}

void SummaryView::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    rebuild();
}

void SummaryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

void SummaryView::rebuild()
{
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(ThemeMetrics::of().space8());
    m_layout->addWidget(m_content);
    if (!m_record.values.isEmpty()) {
        addWarning();
        QGridLayout *first = addGrid();
        addLinks(first);
        addSections(first);
    }
    m_content->show();
}

void SummaryView::addWarning()
{
    QStringList reasons;
    if (m_facts) {
        for (const WarningFact &warning : m_facts->warnings) {
            reasons.append(warningText(warning));
        }
    }
    const QString state = m_record.value(QStringLiteral("follow_up")).toString();
    const Field *field = m_entity.field(u"follow_up");
    const Term *term = field == nullptr || field->vocabulary == nullptr ? nullptr : field->vocabulary->find(state);
    const bool isCalm = term == nullptr || (term->tone != Tone::Warning && term->tone != Tone::Danger);
    if (isCalm && (term != nullptr || reasons.isEmpty())) { // the list says that all is well; what is open stands below
        return;
    }
    QString title = tr("Needs attention");
    Tone tone = Tone::Warning;
    if (!isCalm) {
        title = term->label.translated();
        tone = term->tone;
        const Field *why = m_entity.field(u"follow_up_reason");
        const QString reason = why == nullptr ? QString() : recordFieldText(*why, m_record, m_context.format);
        if (reasons.isEmpty() && !reason.isEmpty()) {
            reasons.append(reason);
        }
        if (m_facts && m_facts->lastSession && state == QLatin1String("at_risk")) {
            reasons.append(tr("Last session: %1").arg(displayDate(m_facts->lastSession->toUtc().toTimeZone(m_context.format.zone).date(), m_context.format)));
        }
    }
    auto *strip = new SummaryWarning(m_content);
    strip->setWords(title, reasons.join(QStringLiteral("\n")), tone);
    m_lines->addWidget(strip);
}

void SummaryView::addLinks(QGridLayout *grid)
{
    if (!m_facts) {
        return;
    }
    for (const LinkFact &link : m_facts->links) {
        if (const Entity *target = m_context.catalog->entity(link.entity)) {
            addRow(grid, linkTitle(link.kind), summaryLink(*target, link.id, link.label, m_links, m_content));
        }
    }
}

void SummaryView::addProgress()
{
    if (!m_facts || m_facts->progress.isEmpty()) {
        return;
    }
    //: Title in the summary of a record: bars that show how far it is
    addTitle(tr("Progress"));
    for (const ProgressFact &fact : m_facts->progress) {
        auto *bar = new SummaryBar(m_content);
        bar->setProgress(progressTitle(fact.kind), progressText(fact, m_context.format.locale),
                         qreal(fact.done) / qreal(std::max<qint64>(fact.total, 1)), progressTone(fact));
        m_lines->addWidget(bar);
    }
}

void SummaryView::addPending()
{
    if (!m_facts || m_facts->pending.isEmpty()) {
        return;
    }
    //: Title in the summary of a record: what somebody has to do
    addTitle(tr("Pending"));
    for (const PendingFact &fact : m_facts->pending) {
        addPendingItem(fact);
    }
}

void SummaryView::addPendingItem(const PendingFact &fact)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *line = new QWidget(m_content);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space8());
    auto *mark = new QLabel(line);
    mark->setPixmap(icon(pendingIcon(fact.kind)).pixmap(QSize(metrics.icon(), metrics.icon()), devicePixelRatioF()));
    layout->addWidget(mark, 0, Qt::AlignTop);
    const Entity *target = m_context.catalog->entity(fact.entity);
    const QString title = fact.kind == PendingFact::Kind::Applications
                              ? tr("%Ln application(s) to decide", nullptr, static_cast<int>(fact.count))
                              : fact.title;
    if (target != nullptr) {
        SummaryLinks links = m_links;
        if (fact.id.isEmpty()) {
            links.openRecord = [this, fact](const QString &, const QString &) {
                emit listRequested(fact.entity, fact.kind == PendingFact::Kind::Document ? QStringLiteral("owner_id") : QString());
            };
        }
        layout->addWidget(summaryLink(*target, fact.id, title, links, line), 1);
    }
    const QString due = m_context.clock == nullptr ? QString() : dueText(fact, m_context.clock->now(), m_context.format);
    const QString remark = fact.kind == PendingFact::Kind::Document ? tr("missing") : due;
    if (!remark.isEmpty()) {
        const bool isLate = fact.overdue || fact.kind == PendingFact::Kind::Document;
        QLabel *when = textLabel(remark, isLate ? TextKind::Danger : TextKind::Muted, line);
        if (fact.due) {
            when->setToolTip(displayInstant(QVariant::fromValue(*fact.due), m_context.format));
        }
        layout->addWidget(when, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
}

bool SummaryView::standsElsewhere(const Field &field) const
{
    const bool named = m_entity.labelParts.contains(field.name) && field.type != FieldType::Reference;
    const Field *state = stateField(m_entity);
    const bool isFollowUp = field.name == QLatin1String("follow_up_reason");
    const bool isLinked = m_facts && field.type == FieldType::Reference
        && std::any_of(m_facts->links.cbegin(), m_facts->links.cend(), [&](const LinkFact &link) {
               return link.id == m_record.value(field.name).toString();
           });
    return named || (state != nullptr && state->name == field.name) || isFollowUp || isLinked;
}

/// The first section stands above the bars, beside the links: how to reach the person comes before all figures.
void SummaryView::addSections(QGridLayout *first)
{
    QStringList placed;
    bool isFirst = true;
    for (const Section &section : m_entity.sections) {
        QGridLayout *grid = isFirst ? first : nullptr;
        for (const QString &name : section.fields) {
            placed.append(name);
            const Field *field = m_entity.field(name);
            if (field == nullptr || !isInSummary(*field) || standsElsewhere(*field)
                || recordFieldText(*field, m_record, m_context.format).isEmpty()) {
                continue;
            }
            if (grid == nullptr) {
                addTitle(section.title.translated());
                grid = addGrid();
            }
            static_cast<void>(addField(grid, name));
        }
        if (isFirst) {
            addProgress();
            addPending();
        }
        isFirst = false;
    }
    if (isFirst) {
        addProgress();
        addPending();
    }
    QGridLayout *rest = m_entity.sections.isEmpty() ? first : nullptr;
    for (const Field &field : m_entity.fields) {
        if (!placed.contains(field.name) && isInSummary(field) && !standsElsewhere(field)
            && !recordFieldText(field, m_record, m_context.format).isEmpty()) {
            if (rest == nullptr) {
                //: Title in the summary of a record: what the program counts and writes down by itself
                addTitle(tr("Kept by the program"));
                rest = addGrid();
            }
            static_cast<void>(addField(rest, field.name));
        }
    }
}

bool SummaryView::addField(QGridLayout *grid, const QString &name)
{
    const Field *field = m_entity.field(name);
    QWidget *value = field == nullptr ? nullptr : summaryValue(*field, m_record, m_context, m_links, m_content);
    if (value == nullptr) {
        return false;
    }
    const bool isLong = field->type == FieldType::MultiLine || (field->type == FieldType::Json && field->shape != JsonShape::Address);
    if (isLong && recordFieldText(*field, m_record, m_context.format).size() > 60) { // needs the whole width
        const int row = grid->rowCount();
        QLabel *title = textLabel(field->label.translated(), TextKind::Muted, m_content);
        explainField(title, *field);
        grid->addWidget(title, row, 0, 1, 2);
        grid->addWidget(value, row + 1, 0, 1, 2);
        return true;
    }
    addRow(grid, field->label.translated(), value, field);
    return true;
}

void SummaryView::addRow(QGridLayout *grid, const QString &title, QWidget *value, const Field *field)
{
    const int row = grid->rowCount();
    QLabel *name = textLabel(title, TextKind::Muted, m_content);
    name->setWordWrap(true);
    if (field != nullptr) {
        explainField(name, *field);
    }
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
}

QGridLayout *SummaryView::addGrid()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.space8());
    grid->setVerticalSpacing(metrics.px(6));
    grid->setColumnMinimumWidth(0, metrics.px(92));
    grid->setColumnStretch(1, 1);
    m_lines->addLayout(grid);
    return grid;
}

void SummaryView::addTitle(const QString &title)
{
    m_lines->addSpacing(ThemeMetrics::of().space4());
    m_lines->addWidget(new Hairline(m_content));
    m_lines->addWidget(textLabel(title, TextKind::Section, m_content));
}
