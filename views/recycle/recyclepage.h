// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/editing/recyclemodel.h"

#include <QWidget>

class EmptyState;
class MessageBar;
class PageHeader;
class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class RecyclePreview;
class SearchField;
class StateStore;

/// The recycle list: what was deleted, by whom and when; found by name, kind, person and time; looked into, put back, or
/// deleted for good. Says what the person wants; knows no database.
class RecyclePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecyclePage)

public:
    /// `catalog`, `clock` and `state` (may be nullptr) outlive it.
    RecyclePage(const Catalog &catalog, const Clock &clock, StateStore *state, QWidget *parent = nullptr);

    [[nodiscard]] RecycleModel &model() const { return *m_model; }
    [[nodiscard]] RecyclePreview &preview() const { return *m_preview; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] DeletedFilter filter() const;
    [[nodiscard]] QStringList selectedBatches() const;
    /// "Restore", "Delete for good…", "Find", "Refresh": for the menus.
    [[nodiscard]] QList<QAction *> recordActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;

    void setDisplayFormat(const DisplayFormat &format);
    void setChoices(const QList<DeletedChoice> &kinds, const QList<DeletedChoice> &people);
    void setDays(int days); ///< 0: for ever
    void showBatches(const QList<DeletedBatch> &batches, bool more);
    void setBusy(bool busy);

signals:
    void filterChanged();
    void refreshRequested();
    /// The preview of that deletion is wanted; empty: of none.
    void currentChanged(const QString &batchId);
    void restoreRequested(const QStringList &batchIds);
    void removeRequested(const QStringList &batchIds);
    void daysChosen(int days);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeFoot();
    void connectParts();
    void fillChoices();
    void fillPeriods();
    void fillDays();
    void updateActions();
    void updateEmpty();
    void retranslate();

    const Catalog &m_catalog;
    const Clock &m_clock;
    PageHeader *m_header;
    MessageBar *m_messages;
    SearchField *m_search;
    QComboBox *m_kind;
    QComboBox *m_person;
    QComboBox *m_period;
    QComboBox *m_days;
    QLabel *m_daysLabel;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    RecyclePreview *m_preview;
    RecycleModel *m_model;
    QAction *m_restore;
    QAction *m_remove;
    QAction *m_find;
    QAction *m_refresh;
    QPushButton *m_restoreButton;
    QPushButton *m_removeButton;
    QList<DeletedChoice> m_kinds;
    QList<DeletedChoice> m_people;
    int m_chosenDays = 0;
    bool m_busy = false;
};
