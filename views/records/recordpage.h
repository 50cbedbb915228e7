// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "models/lists/liststate.h"
#include "models/tables/recordtablemodel.h"
#include "views/records/recordactions.h"
#include "views/records/recordcontext.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <optional>

class EmptyState;
class FilterBar;
class MessageBar;
class PageHeader;
class RecordDetailPane;
class RecordTableView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

/// The page of one entity: title, filters, table, detail of the selected record. Reports what the person wants by ids and
/// never opens a dialog; a controller does the work and tells the page what became of it.
class RecordPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPage)

public:
    using Command = RecordActions::Command;

    /// `entity` outlives the page. Nothing is read before the page is first shown.
    RecordPage(const Entity &entity, PageSource source, const RecordContext &context, QWidget *parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] const Entity &entity() const { return m_entity; }
    [[nodiscard]] RecordActions &recordActions() const { return *m_actions; }
    [[nodiscard]] QAction *action(Command command) const { return m_actions->action(command); }
    [[nodiscard]] RecordTableModel &model() const { return *m_model; }
    [[nodiscard]] RecordTableView &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filters; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] EmptyState &emptyState() const { return *m_empty; }
    [[nodiscard]] bool showsTable() const;
    [[nodiscard]] QStringList selectedIds() const; ///< at most 1,001: more than can be deleted at once
    [[nodiscard]] QString currentId() const { return m_currentId; } ///< empty when nothing is selected
    [[nodiscard]] QString statusText() const { return m_statusText; }

    /// Reads again what is shown; `selectId` (when given) is selected once its row is there.
    void refresh(const QString &selectId = QString());
    void setDisplayFormat(const DisplayFormat &format);
    [[nodiscard]] const DisplayFormat &displayFormat() const { return m_context.format; }
    /// Filters the list as if the person had chosen it: links from elsewhere. `labels` names referenced records.
    void setFilters(const QList<Filter> &filters, const QHash<QString, QString> &labels = {});
    void setSearch(const QString &text);
    /// How the list is looked at now, and looking at it otherwise. `labels` names the records that filters refer to.
    [[nodiscard]] ListState listState() const;
    void setListState(const ListState &state, const QHash<QString, QString> &labels);
    /// How the rows are put into groups; showing them is the grouping capability's.
    [[nodiscard]] const GroupSpec &group() const { return m_group; }
    void setGroup(const GroupSpec &group);
    /// Selects the record that stands in that row, as soon as the list reaches there.
    void selectAt(qint64 row, const QString &recordId);
    /// The detail of the current record; ignored when another one is current by now.
    void showDetail(const Record &record);
    /// The name of the current record as the detail knows it; empty until it is read.
    [[nodiscard]] QString currentDetailLabel() const;
    /// What the undo command would take back; empty: nothing.
    void setUndo(const QString &what);
    [[nodiscard]] RecordDetailPane &detailPane() const { return *m_detail; }

    /// Places for the page's capabilities. The page takes the widgets.
    void addHeadButton(QAction *action);       ///< a secondary button in the head
    void addStrip(QWidget *strip);             ///< full width between the filters and the table; hide it while it says nothing
    void addFooter(QWidget *footer);           ///< full width below the table; hide it while it says nothing
    void setFilterLead(QWidget *lead);         ///< before the search field
    void setContent(QWidget *content);         ///< instead of the table; nullptr: the table again

signals:
    void createRequested();
    void editRequested(const QString &recordId);
    void duplicateRequested(const QString &recordId);
    void removeRequested(const QStringList &recordIds);
    void activeRequested(const QStringList &recordIds, bool active);
    void undoRequested();
    void copyRequested();
    void selectionChanged();
    /// Another search, filter, order or choice of columns.
    void listChanged();
    void groupChanged(const GroupSpec &group);
    void detailShown(); ///< the detail pane has the current record
    void refreshed(); ///< what is shown is being read again
    /// The record whose detail is wanted; empty when nothing is selected.
    void currentRecordChanged(const QString &recordId);
    void statusTextChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectActions();
    void connectParts();
    void retranslate();
    void applyQuery();
    void markFiltered();
    void updateState();
    void updateActions();
    void updateStatus();
    void updateCurrent();
    void selectAfterLoad();
    void reachPendingRow();
    void showFailure(const Error &error);
    void showContextMenu(const QPoint &globalPosition);
    void showColumnMenu(const QPoint &globalPosition);
    void setDetailVisible(bool visible, bool remember);
    [[nodiscard]] Query query() const;

    const Entity &m_entity;
    RecordContext m_context;
    RecordTableModel *m_model;
    RecordTableView *m_table;
    RecordActions *m_actions;
    PageHeader *m_header;
    QPushButton *m_create;
    MessageBar *m_messages;
    FilterBar *m_filters;
    QVBoxLayout *m_strips = nullptr;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RecordDetailPane *m_detail;
    QTimer *m_currentTimer;
    QString m_statusText;
    QString m_currentId;
    QString m_pendingId;
    qint64 m_pendingRow = -1; ///< where m_pendingId is known to stand
    Record m_currentRecord;
    std::optional<Query> m_firstQuery; ///< what the page opens with, when somebody said it before
    bool m_opened = false;
    bool m_failed = false;
    QString m_undoText;
    GroupSpec m_group;
    QPointer<QWidget> m_content; ///< what stands in the table's place
};
