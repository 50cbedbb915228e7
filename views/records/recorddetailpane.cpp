// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recorddetailpane.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"
#include "views/records/celltext.h"
#include "views/records/hairline.h"
#include "views/records/historyview.h"
#include "views/records/relatedview.h"
#include "views/records/summaryhead.h"
#include "views/records/summaryview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace {

constexpr int footActions = 2;

} // namespace

RecordDetailPane::RecordDetailPane(const Entity &entity, const RecordContext &context, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_context(context)
    , m_head(new SummaryHead(entity, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_summary(new SummaryView(entity, context))
    , m_related(new RelatedView(entity, context))
    , m_history(new HistoryView(entity, context))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setSurface(this, Surface::Panel);
    setMinimumWidth(metrics.px(240));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    for (QWidget *content : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_related), static_cast<QWidget *>(m_history)}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(makeScrolled(content));
    }
    m_tabs->setTabVisible(static_cast<int>(Tab::History), context.allows(AccessVerb::Read, QStringLiteral("activity_logs")));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    m_foot = makeFoot();
    layout->addWidget(m_foot);
    layout->addStretch(0);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        ask();
    });
    retranslate();
}

QWidget *RecordDetailPane::makeFoot()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *foot = new QWidget(this);
    auto *whole = new QVBoxLayout(foot);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(new Hairline(foot));
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space8());
    for (int i = 0; i < footActions; ++i) {
        auto *button = new QPushButton(foot);
        setButtonKind(button, i == 0 ? ButtonKind::Primary : ButtonKind::Normal);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (QAction *action = m_footActions.value(i)) {
                action->trigger();
            } else if (!m_record.id.isEmpty()) {
                emit editRequested(m_record.id);
            }
        });
        layout->addWidget(button);
        m_footButtons.append(button);
    }
    layout->addStretch();
    whole->addLayout(layout);
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

RecordDetailPane::Tab RecordDetailPane::currentTab() const
{
    return static_cast<Tab>(qMin(m_tabs->currentIndex(), static_cast<int>(Tab::Added)));
}

void RecordDetailPane::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void RecordDetailPane::focusTabs()
{
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void RecordDetailPane::addTab(const Text &title, QWidget *content)
{
    m_addedTabs.append(title);
    m_tabs->addTab(title.translated());
    m_pages->addWidget(makeScrolled(content));
}

void RecordDetailPane::setTabVisible(Tab tab, bool visible)
{
    m_tabs->setTabVisible(static_cast<int>(tab), visible);
}

void RecordDetailPane::setRelatedCount(qint64 count)
{
    m_relatedCount = count;
    //: Tab of the pane beside a table: the records that refer to this one
    const QString title = tr("Related");
    m_tabs->setTabText(static_cast<int>(Tab::Related),
                       count > 0 ? QStringLiteral("%1 %2").arg(title, m_context.format.locale.toString(count)) : title);
}

void RecordDetailPane::setActions(const QList<QAction *> &foot, const QList<QAction *> &menu)
{
    for (const QPointer<QAction> &action : std::as_const(m_footActions)) {
        if (action != nullptr) {
            action->disconnect(this);
        }
    }
    m_footActions.clear();
    for (QAction *action : foot.mid(0, footActions)) {
        m_footActions.append(action);
        connect(action, &QAction::changed, this, &RecordDetailPane::updateFoot);
    }
    m_head->setActions(menu);
    updateFoot();
}

void RecordDetailPane::showPending(const QString &recordId, const QString &label)
{
    if (m_record.id == recordId && !recordId.isEmpty()) {
        return;
    }
    m_record = Record();
    m_record.id = recordId;
    m_asked.clear();
    m_head->showPending(recordId, label);
    m_summary->clear();
    m_related->clear();
    m_history->setRecord(recordId);
    setRelatedCount(-1);
    m_tabs->setVisible(!recordId.isEmpty());
    m_pages->setVisible(!recordId.isEmpty());
    updateFoot();
}

void RecordDetailPane::showRecord(const Record &record)
{
    m_record = record;
    m_asked.clear();
    m_head->showRecord(record, m_context);
    m_summary->showRecord(record);
    if (m_history->recordId() != record.id) {
        m_history->setRecord(record.id);
    }
    m_tabs->show();
    m_pages->show();
    updateFoot();
    ask();
}

void RecordDetailPane::setDisplayFormat(const DisplayFormat &format)
{
    m_context.format = format;
    m_summary->setDisplayFormat(format);
    m_related->setDisplayFormat(format);
    m_history->setDisplayFormat(format);
}

void RecordDetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RecordDetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void RecordDetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

/// Once for each tab and record, and only what is looked at.
void RecordDetailPane::ask()
{
    const Tab tab = currentTab();
    if (!isVisible() || m_record.values.isEmpty() || tab == Tab::Added || m_asked.contains(tab)) {
        return;
    }
    m_asked.append(tab);
    emit contentWanted(tab, m_record.id);
}

void RecordDetailPane::updateFoot()
{
    bool any = false;
    for (qsizetype i = 0; i < m_footButtons.size(); ++i) {
        QPushButton *button = m_footButtons.at(i);
        const QAction *action = m_footActions.value(i);
        const bool shown = action != nullptr ? action->isVisible() : i == 0 && m_entity.access != EntityAccess::ReadOnly;
        button->setVisible(shown);
        any = any || shown;
        button->setEnabled(action == nullptr || action->isEnabled());
        button->setText(action == nullptr ? tr("Edit") : action->text());
    }
    m_foot->setVisible(!m_record.id.isEmpty() && any);
}

void RecordDetailPane::retranslate()
{
    //: Tab of the pane beside a table: the main fields of the record
    m_tabs->setTabText(static_cast<int>(Tab::Summary), tr("Summary"));
    setRelatedCount(m_relatedCount);
    //: Tab of the pane beside a table: what changed in the record
    m_tabs->setTabText(static_cast<int>(Tab::History), tr("History"));
    for (qsizetype i = 0; i < m_addedTabs.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(Tab::Added) + static_cast<int>(i), m_addedTabs.at(i).translated());
    }
    m_tabs->setAccessibleName(tr("Detail of the record"));
    updateFoot();
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
