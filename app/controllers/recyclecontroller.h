// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/database/recordrestorer.h"
#include "models/database/recordstore.h"
#include "models/editing/deletedbatch.h"
#include "views/recycle/recyclepage.h"

#include <QObject>

class UserPrompt;

/// Binds the recycle list to the workspace: reads it page by page, puts back, deletes for good, and lets old deletions
/// expire. GUI thread. Belongs to its page.
class RecycleController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecycleController)

public:
    /// `store` and `prompt` outlive it.
    RecycleController(const RecordStore &store, UserPrompt &prompt, const Clock &clock, StateStore *state,
                      QWidget *parent = nullptr);

    [[nodiscard]] RecyclePage *page() const { return m_page; }
    void setDisplayFormat(const DisplayFormat &format);
    void refresh();
    /// Old deletions go for good, in the background; once for each opening of a workspace.
    static void expire(const RecordStore &store);

signals:
    /// Records came back; any list may show them.
    void recordsChanged();

private:
    struct Restoring
    {
        QList<DeletedBatch> waiting; ///< newest first
        QList<RestoreReport> reports;
        QStringList tried;
    };
    void connectPage();
    void readMore();
    void readChoices();
    void showContents(const QString &batchId);
    [[nodiscard]] QList<DeletedBatch> batchesOf(const QStringList &ids) const;
    void restore(const QStringList &ids);
    void restoreNext(const Restoring &work);
    void finishRestore(const Restoring &work);
    void offerParents(const Restoring &work, const QStringList &parents);
    void askToRemove(const QStringList &ids);
    void remove(const QStringList &ids);
    void setDays(int days);
    void showError(const Error &error);

    template <typename T, typename Work>
    QFuture<Result<T>> inLane(Work work) const;

    const RecordStore &m_store;
    UserPrompt &m_prompt;
    RecyclePage *m_page;
    DisplayFormat m_format;
    QString m_shown;       ///< whose contents are wanted
    int m_generation = 0;  ///< of the list: the newest request counts
};
