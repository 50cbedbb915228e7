// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

/// Which columns a list shows and in what order: the shown ones first, in their order, then all others by the sections of the
/// form. Space checks, Alt+Up and Alt+Down (or the mouse) move, typing in the field above finds. Every change is told at once.
class ColumnChooser final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnChooser)

public:
    /// `entity` outlives it. Deletes itself when it closes.
    ColumnChooser(const Entity &entity, const QStringList &shown, QWidget *parent = nullptr);

    [[nodiscard]] static bool canShow(const Field &field);
    [[nodiscard]] QStringList shownFields() const;
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    void showAt(const QPoint &globalPosition);

signals:
    void columnsChosen(const QStringList &fields);
    void usualChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &shown);
    void addField(const Field &field, bool shown, const QString &section);
    void find(const QString &text);
    void moveCurrent(int by);
    void tell();

    const Entity &m_entity;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_usual;
    QStringList m_told;
};
