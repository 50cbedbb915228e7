// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "models/core/text.h"
#include "views/records/recordcontext.h"

#include <QPointer>
#include <QWidget>

class HistoryView;
class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class RelatedView;
class SummaryHead;
class SummaryView;

/// The selected record at the right of its table: its name and state, a summary, what is related to it, its history. Shows
/// what it is given and asks for the rest by contentWanted().
class RecordDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDetailPane)

public:
    enum class Tab { Summary, Related, History, Added };

    RecordDetailPane(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    /// Empties the pane until showRecord comes; `label` is what the table knows already.
    void showPending(const QString &recordId, const QString &label);
    void showRecord(const Record &record);
    void setDisplayFormat(const DisplayFormat &format);
    [[nodiscard]] QString recordId() const { return m_record.id; }
    [[nodiscard]] const Record &record() const { return m_record; }
    [[nodiscard]] SummaryView &summary() const { return *m_summary; }
    [[nodiscard]] RelatedView &related() const { return *m_related; }
    [[nodiscard]] HistoryView &history() const { return *m_history; }
    [[nodiscard]] Tab currentTab() const;
    void setCurrentTab(Tab tab);
    /// Puts the focus on the tabs, from where Tab goes through what is shown.
    void focusTabs();
    /// How many records are related, beside the name of the tab.
    void setRelatedCount(qint64 count);
    /// A kind of record may have no use for a tab.
    void setTabVisible(Tab tab, bool visible);
    /// A further tab; the pane takes its content and scrolls it.
    void addTab(const Text &title, QWidget *content);
    /// What the buttons at the foot do: the one that fits best first. The menu of the head shows `menu` (nullptr separates).
    void setActions(const QList<QAction *> &foot, const QList<QAction *> &menu);

signals:
    void editRequested(const QString &recordId);
    /// Esc: back to the list.
    void leaveRequested();
    /// The tab is looked at and has nothing about the record yet.
    void contentWanted(RecordDetailPane::Tab tab, const QString &recordId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFoot();
    [[nodiscard]] QWidget *makeScrolled(QWidget *content);
    void ask();
    void updateFoot();
    void retranslate();

    const Entity &m_entity;
    RecordContext m_context;
    Record m_record;
    SummaryHead *m_head;
    QTabBar *m_tabs;
    QList<Text> m_addedTabs;
    QStackedWidget *m_pages;
    SummaryView *m_summary;
    RelatedView *m_related;
    HistoryView *m_history;
    QList<QPushButton *> m_footButtons;
    QList<QPointer<QAction>> m_footActions;
    QWidget *m_foot = nullptr;
    QList<Tab> m_asked; ///< for the record that is shown
    qint64 m_relatedCount = -1;
};

/// How a record is named, by the entity's label pattern; references by their label.
[[nodiscard]] QString recordLabel(const Entity &entity, const Record &record, const DisplayFormat &format);
