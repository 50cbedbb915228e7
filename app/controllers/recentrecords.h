// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class StateStore;

/// A record that was looked at.
struct RecentRecord
{
    QString entity;
    QString id;
    QString label;
    bool operator==(const RecentRecord &) const = default;
};

/// The records that were looked at last in a workspace, kept on this computer. GUI thread.
class RecentRecords final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentRecords)

public:
    static constexpr int mostRecords = 30;

    /// `state` outlives it. `workspace` tells workspaces apart.
    RecentRecords(StateStore &state, const QString &workspace, QObject *parent = nullptr);

    /// Newest first.
    [[nodiscard]] const QList<RecentRecord> &records() const { return m_records; }
    void visit(const QString &entity, const QString &id, const QString &label);
    /// It was deleted, or it cannot be opened.
    void forget(const QString &entity, const QString &id);

signals:
    void changed();

private:
    void keep();

    StateStore &m_state;
    QString m_key;
    QList<RecentRecord> m_records;
};
