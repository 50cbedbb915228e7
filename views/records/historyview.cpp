// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historyview.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/historyactview.h"
#include "views/records/historytext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

HistoryView::HistoryView(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_field(new QComboBox(this))
    , m_actor(new QComboBox(this))
    , m_choice(new QWidget(this))
    , m_message(textLabel(QString(), TextKind::Muted, this))
    , m_more(new QPushButton(this))
    , m_layout(new QVBoxLayout(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics.space8());
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(metrics.space8());
    for (QComboBox *box : {m_field, m_actor}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4); // both fit a narrow pane
        box->setMinimumWidth(0);
        choice->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, [this] { emit pageRequested(filter(), std::nullopt); });
    }
    m_message->setWordWrap(true);
    setButtonKind(m_more, ButtonKind::Link);
    m_layout->addWidget(m_choice);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_next) {
            emit pageRequested(filter(), m_next);
        }
    });
    setRecord(QString());
    retranslate();
}

void HistoryView::setRecord(const QString &recordId)
{
    m_recordId = recordId;
    m_acts.clear();
    m_labels.clear();
    m_next.reset();
    m_fieldsSeen.clear();
    m_loaded = false;
    const QSignalBlocker quietField(m_field);
    const QSignalBlocker quietActor(m_actor);
    m_field->clear();
    m_actor->clear();
    retranslate();
}

HistoryFilter HistoryView::filter() const
{
    HistoryFilter filter;
    filter.field = m_field->currentData().toString();
    if (m_actor->currentIndex() > 0) {
        filter.actorId = m_actor->currentData().toString();
    }
    return filter;
}

void HistoryView::setActors(const QString &recordId, const QList<Candidate> &actors)
{
    if (recordId != m_recordId) {
        return;
    }
    const QVariant chosen = m_actor->currentIndex() > 0 ? m_actor->currentData() : QVariant();
    m_actor->clear();
    m_actor->addItem(tr("Everybody"));
    for (const Candidate &actor : actors) {
        m_actor->addItem(actor.id.isEmpty() ? tr("The system") : actor.label, actor.id);
        if (chosen.isValid() && chosen == actor.id) {
            m_actor->setCurrentIndex(m_actor->count() - 1);
        }
    }
}

void HistoryView::showPage(const QString &recordId, const HistoryFilter &asked, const HistoryPage &page, bool more)
{
    if (recordId != m_recordId || asked != filter()) {
        return;
    }
    m_loaded = true;
    m_onlyOwn = page.onlyOwn;
    m_acts = more ? m_acts + page.acts : page.acts;
    m_labels.insert(page.labels);
    m_next = page.next;
    updateFields(page);
    rebuild();
}

void HistoryView::showFailure(const QString &recordId, const Error &error)
{
    if (recordId == m_recordId) {
        m_message->setText(error.sentences().join(QLatin1Char(' ')));
        m_message->show();
    }
}

void HistoryView::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    rebuild();
}

void HistoryView::setAsOfAvailable(bool available)
{
    m_asOf = available;
    rebuild();
}

void HistoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryView::updateFields(const HistoryPage &page)
{
    const QString chosen = m_field->currentData().toString();
    for (const HistoryAct &act : page.acts) {
        for (const HistoryChange &change : changesOf(act)) {
            if (act.action == QLatin1String("updated") && !m_fieldsSeen.contains(change.line.field)) {
                m_fieldsSeen.append(change.line.field);
            }
        }
    }
    m_field->clear();
    m_field->addItem(tr("All fields"));
    for (const Field &field : m_entity.fields) {
        if (m_fieldsSeen.contains(field.name)) {
            m_field->addItem(field.label.translated(), field.name);
            if (field.name == chosen) {
                m_field->setCurrentIndex(m_field->count() - 1);
            }
        }
    }
}

QList<HistoryChange> HistoryView::changesOf(const HistoryAct &act) const
{
    QList<HistoryChange> changes = historyChanges(*m_context.catalog, m_entity, act, m_context.format, m_labels);
    if (!m_context.allows(AccessVerb::Change, m_entity)) {
        for (HistoryChange &change : changes) {
            change.restorable = false;
        }
    }
    return changes;
}

void HistoryView::rebuild()
{
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_layout->insertWidget(2, m_content);
    QDate day;
    for (const HistoryAct &act : std::as_const(m_acts)) {
        const QDate date = act.at.toUtc().toTimeZone(m_context.format.zone).date();
        if (date != day) {
            day = date;
            addDay(day);
        }
        const QList<HistoryChange> changes = changesOf(act);
        auto *view = new HistoryActView(act, changes, m_context.format, m_content);
        view->setAsOfAvailable(m_asOf);
        connect(view, &HistoryActView::restoreRequested, this, &HistoryView::restoreRequested);
        connect(view, &HistoryActView::asOfRequested, this, &HistoryView::asOfRequested);
        lines->addWidget(view);
    }
    const bool isNarrowed = filter() != HistoryFilter();
    m_choice->setVisible(m_loaded && (isNarrowed || m_acts.size() > 1));
    m_message->setText(m_onlyOwn       ? tr("You see what you changed here yourself. What others changed is for the staff of the organization.")
                           : isNarrowed ? tr("No change of that field or by that person.")
                                        : tr("Nothing has been recorded about this yet."));
    m_message->setVisible(m_loaded && (m_acts.isEmpty() || m_onlyOwn));
    m_more->setVisible(m_next.has_value());
    m_content->show();
}

void HistoryView::addDay(const QDate &day)
{
    const QDate today = m_context.clock->now().toUtc().toTimeZone(m_context.format.zone).date();
    QString date = m_context.format.locale.toString(day, QLocale::LongFormat);
    if (day.year() == today.year()) { // the year says nothing then
        date.remove(QRegularExpression(QStringLiteral("(,| de)? %1$").arg(day.year())));
    }
    QString title = date;
    if (day == today) {
        title = tr("Today, %1").arg(date);
    } else if (day == today.addDays(-1)) {
        title = tr("Yesterday, %1").arg(date);
    } else {
        title[0] = title.at(0).toUpper();
    }
    QLabel *label = textLabel(title, TextKind::Section, m_content);
    label->setWordWrap(true);
    label->setContentsMargins(0, ThemeMetrics::of().space8(), 0, 0);
    m_content->layout()->addWidget(label);
}

void HistoryView::retranslate()
{
    m_field->setAccessibleName(tr("Changes of which field"));
    m_actor->setAccessibleName(tr("Changes by whom"));
    m_more->setText(tr("Show older changes"));
    if (m_field->count() > 0) {
        m_field->setItemText(0, tr("All fields"));
    }
    if (m_actor->count() > 0) {
        m_actor->setItemText(0, tr("Everybody"));
    }
    rebuild();
}
