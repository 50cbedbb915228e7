// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exporting/exportlayout.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// The columns of an export: which, in what order, under what titles. The chosen ones stand first. Space chooses, F2 or a double click
/// renames, Alt+Up and Alt+Down move, typing in the field above finds.
class ExportColumns final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportColumns)

public:
    /// `entity` outlives it.
    explicit ExportColumns(const Entity &entity, QWidget *parent = nullptr);

    void setColumns(const QList<ExportColumn> &columns, bool machineValues);
    [[nodiscard]] QList<ExportColumn> columns() const;
    [[nodiscard]] QTreeWidget &list() const { return *m_list; }

signals:
    void changed();
    void usualRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addField(const Field &field, const QString &title, bool chosen, bool machineValues);
    void find(const QString &text);
    void moveCurrent(int by);
    void retranslate();

    const Entity &m_entity;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_usual;
};
