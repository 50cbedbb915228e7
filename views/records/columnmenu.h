// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <QMenu>

/// The columns that a table can show, each with a check; stays open while columns are chosen.
class ColumnMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnMenu)

public:
    /// `entity` outlives it. Deletes itself when it closes.
    ColumnMenu(const Entity &entity, const QStringList &shown, QWidget *parent = nullptr);

    [[nodiscard]] static bool canShow(const Field &field);

signals:
    /// All shown columns after a change: those that were there in their order, a new one at the end.
    void columnsChosen(const QStringList &fields);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void toggle(const QString &field, bool shown);

    QStringList m_shown;
    QStringList m_standard;
};
