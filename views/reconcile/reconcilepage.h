// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/reconcilemodel.h"

#include <QWidget>

class BusyStrip;
class EmptyState;
class FigureSourcesView;
class MessageBar;
class PageHeader;
class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class StateStore;

/// Figures that the program keeps and that are not what their records say: which, as stored and as counted, and what the counted
/// figure is made of. Says what the person wants; knows no database.
class ReconcilePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReconcilePage)

public:
    /// `catalog` and `state` (may be nullptr) outlive it.
    ReconcilePage(const Catalog &catalog, StateStore *state, QWidget *parent = nullptr);

    [[nodiscard]] ReconcileModel &model() const { return *m_model; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] BusyStrip &busyStrip() const { return *m_busy; }
    [[nodiscard]] FigureSourcesView &sources() const { return *m_sources; }
    /// "Repair…", "Mark all", "Mark none", "Open record"; "Compare again": for the menus.
    [[nodiscard]] QList<QAction *> recordActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;

    void setDisplayFormat(const DisplayFormat &format);
    /// What a comparison found.
    void showCheck(const FigureCheck &check);
    /// Nothing was compared (yet): cancelled or failed.
    void showNothing();
    void setBusy(bool busy);

signals:
    void checkRequested();
    void cancelRequested();
    /// The rows behind that figure are wanted; -1: of none.
    void currentChanged(int row);
    void repairRequested(const QList<DriftedFigure> &figures);
    void recordRequested(const QString &entity, const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void connectParts();
    void updateActions();
    void updateWords();
    void retranslate();

    PageHeader *m_header;
    MessageBar *m_messages;
    BusyStrip *m_busy;
    QLabel *m_summary;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    FigureSourcesView *m_sources;
    ReconcileModel *m_model;
    QAction *m_repair;
    QAction *m_all;
    QAction *m_none;
    QAction *m_open;
    QAction *m_check;
    QPushButton *m_repairButton;
    QPushButton *m_checkButton;
    FigureCheck m_found;
    bool m_hasChecked = false;
    bool m_isBusy = false;
};
