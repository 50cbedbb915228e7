// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

/// Something that was done and can be taken back.
struct UndoStep
{
    QString done; ///< the sentence that told it: "20 phones changed."
    /// Takes it back; the future gives the sentence that says what is as before, and what is not and why.
    std::function<QFuture<Result<QString>>()> undo;
    QStringList entities; ///< whose records it touches: their pages are read again
    bool quiet = false;   ///< so small that no message tells it: one cell
};

/// What was done in a workspace since it was opened, newest last. Taking back is asynchronous, one step at a time; a step
/// that cannot be taken back stays. GUI thread.
class UndoHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoHistory)

public:
    explicit UndoHistory(QObject *parent = nullptr);

    void push(const UndoStep &step);
    /// What undo() would take back; empty: nothing, or it is being taken back.
    [[nodiscard]] QString next() const;
    void undo();
    void clear();

signals:
    void changed();
    void pushed(const QString &done);
    void undone(const QString &sentence, const QStringList &entities);
    void failed(const Error &error);

private:
    QList<UndoStep> m_steps;
    bool m_busy = false;
};
