// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/lists/groupspec.h"

#include <QMenu>

/// By what a list is grouped, what is added up, how the groups stand.
class GroupMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupMenu)

public:
    /// `shown` are the columns of the list: they come first. `entity` outlives it. Deletes itself when it closes.
    GroupMenu(const Entity &entity, const QStringList &shown, const GroupSpec &spec, QWidget *parent = nullptr);

signals:
    void specChosen(const GroupSpec &spec);

private:
    void addFields();
    void addField(QMenu &menu, const Field &field);
    void addTotals();
    void addOrder();
    QAction *addChoice(QMenu &menu, const QString &text, bool checked, const GroupSpec &spec);
    [[nodiscard]] QList<const Field *> sorted(bool (*wanted)(const Field &), bool inList) const;

    const Entity &m_entity;
    QStringList m_shown;
    GroupSpec m_spec;
};
