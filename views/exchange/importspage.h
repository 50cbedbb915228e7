// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importing/importsmodel.h"

#include <QWidget>

class BusyStrip;
class EmptyState;
class ImportDetail;
class MessageBar;
class PageHeader;
class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class StateStore;

/// The imports that were done: when, from which file, by whom, what came of it; one can be looked into and undone. Says what the
/// person wants; knows no database.
class ImportsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportsPage)

public:
    /// `catalog` and `state` (may be nullptr) outlive it.
    ImportsPage(const Catalog &catalog, StateStore *state, QWidget *parent = nullptr);

    [[nodiscard]] ImportsModel &model() const { return *m_model; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }
    [[nodiscard]] BusyStrip &busyStrip() const { return *m_busy; }
    [[nodiscard]] ImportDetail &detail() const { return *m_detail; }
    /// "Import…", "Undo import…", "Show the new records"; "Refresh": for the menus.
    [[nodiscard]] QList<QAction *> recordActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;
    /// The import that is chosen; empty: none.
    [[nodiscard]] QString currentImport() const;

    void setDisplayFormat(const DisplayFormat &format);
    /// Keeps what was chosen, else chooses the first.
    void showImports(const QList<ImportRecord> &imports);
    void select(const QString &id);
    void setBusy(bool busy);

signals:
    void refreshRequested();
    void cancelRequested();
    /// Its mapping is wanted; empty: of none.
    void currentChanged(const QString &id);
    void importRequested();
    void undoRequested(const QString &id);
    void recordsRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void connectParts();
    void showCurrent();
    void updateActions();
    void retranslate();

    PageHeader *m_header;
    MessageBar *m_messages;
    BusyStrip *m_busy;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    ImportDetail *m_detail;
    ImportsModel *m_model;
    QAction *m_import;
    QAction *m_undo;
    QAction *m_records;
    QAction *m_refresh;
    QPushButton *m_importButton;
    QPushButton *m_undoButton;
    bool m_isBusy = false;
};
