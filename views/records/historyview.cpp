// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historyview.h"

#include "views/common/kinds.h"
#include "views/common/relativetime.h"
#include "views/common/thememetrics.h"
#include "views/records/historytext.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace {

QLabel *historyLine(const QString &text, TextKind kind, QWidget *parent)
{
    QLabel *label = textLabel(text, kind, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

HistoryView::HistoryView(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void HistoryView::showHistory(const QList<HistoryEntry> &history, const QHash<QString, QString> &labels)
{
    m_history = history;
    m_labels = labels;
    m_loaded = true;
    rebuild();
}

void HistoryView::clear()
{
    m_history.clear();
    m_loaded = false;
    rebuild();
}

void HistoryView::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    rebuild();
}

void HistoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
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
    lines->setSpacing(ThemeMetrics::of().px(2));
    m_layout->addWidget(m_content);
    for (const HistoryEntry &entry : std::as_const(m_history)) {
        addEntry(entry);
    }
    if (m_history.isEmpty() && m_loaded) {
        lines->addWidget(historyLine(tr("Nothing has been recorded about this yet."), TextKind::Muted, m_content));
    }
    lines->addStretch();
    m_content->show();
}

void HistoryView::addEntry(const HistoryEntry &entry)
{
    auto *lines = static_cast<QVBoxLayout *>(m_content->layout());
    const QDateTime moment = entry.at.toUtc().toTimeZone(m_context.format.zone);
    const QString actor = entry.actorId.isEmpty() ? tr("The system") : entry.actorLabel;
    //: A line of a record's history: %1 what was done ("Changed"), %2 by whom
    QLabel *what = historyLine(tr("%1 by %2").arg(historyActionText(entry.action), actor), TextKind::Strong, m_content);
    QLabel *when = historyLine(
        relativeTime(entry.at, m_context.clock->now(), m_context.format.zone, m_context.format.locale), TextKind::Muted,
        m_content);
    when->setToolTip(m_context.format.locale.toString(moment, QLocale::LongFormat));
    lines->addWidget(what);
    lines->addWidget(when);
    if (entry.action == QLatin1String("updated")) {
        for (const HistoryChange &change : historyChanges(m_entity, entry, m_context.format, m_labels)) {
            lines->addWidget(historyLine(change.field, TextKind::Muted, m_content));
            const QString before = change.before.isEmpty() ? tr("nothing") : change.before;
            const QString after = change.after.isEmpty() ? tr("nothing") : change.after;
            //: A change of a field: %1 what it was, %2 what it became
            lines->addWidget(historyLine(tr("%1 → %2").arg(before, after), TextKind::Body, m_content));
        }
    }
    lines->addSpacing(ThemeMetrics::of().space12());
}
