// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

/// Where one of an entity's fields is chosen: grouped as on its form, narrowed by typing. Up and Down move while the search
/// has the focus, Enter chooses.
class FieldList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldList)

public:
    /// Fields that cannot be filtered by are left out.
    FieldList(const Entity &entity, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit &searchLine() const { return *m_search; }
    [[nodiscard]] QStringList shownFields() const;

signals:
    void fieldChosen(const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGroup(const QString &title, const QList<const Field *> &fields);
    void narrow(const QString &text);
    void move(int steps);
    void choose(QListWidgetItem *item);

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
};
