// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/draftfiles.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

class QTimer;

/// Keeps what is typed in forms on this computer until it is saved, so that a crash loses a second at most. Files are
/// written in a thread of its own, one after the other. GUI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    /// The form as it is now. No draft: the form is gone, what was kept stays. A draft without values: nothing is typed
    /// any more, what was kept goes.
    using Source = std::function<std::optional<Draft>()>;

    /// `timer` says when to write what changed; it is started by the first change after a write. nullptr: one second.
    DraftKeeper(const Catalog &catalog, const QString &folder, QTimer *timer = nullptr, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// Whose drafts these are.
    void setOwner(const QString &workspace, const QString &person);
    /// Something changed in the form.
    void note(const QString &draftId, const Source &source);
    /// The form was saved or is not wanted.
    void drop(const QString &draftId);
    /// Begins to write what waits.
    void flush();
    /// The same, and waits for the disk: the session ends, nobody can wait for us later.
    void flushNow();
    /// The drafts of the owner, newest first. What is being written is among them.
    [[nodiscard]] QFuture<Result<QList<Draft>>> load(Instant now);

signals:
    /// Drafts cannot be kept; once until it works again.
    void failed(const Error &error);

private:
    void post(const std::function<Result<void>()> &work);
    void report(const Result<void> &done);

    DraftFiles m_files;
    QTimer *m_timer;
    QString m_workspace;
    QString m_person;
    QHash<QString, Source> m_waiting;
    bool m_isBroken = false;
    QThreadPool m_worker; ///< last: its end waits for what is being written
};
