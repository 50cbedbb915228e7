// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "dialogs/people/mergedialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

/// Merges people: preview, dialog, one transaction in the background lane, undo at once and later. GUI thread.
class MergeController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeController)

public:
    MergeController(const RecordPageServices &services, QObject *parent);

    /// Two or more: the first one is proposed to stay; the others follow one after the other.
    void merge(const QStringList &personIds, const DisplayFormat &format, QWidget *window);
    /// Parts a merge of the list of merges.
    void takeBack(const QString &mergeId);
    [[nodiscard]] MergeDialog *dialog() const { return m_dialog; }

signals:
    void failed(const Error &error);
    /// The person is gone, who stayed has all of theirs.
    void merged(const QString &keptId, const QString &goneId);
    void takenBack(const QString &sentence);

private:
    void showPreview(const QString &keptId, const QString &goneId);
    void run(const MergeRequest &request);
    void afterMerge(const MergeRequest &request, const QString &mergeId);
    void tellAll();
    /// Takes it back and says in a sentence what is as before.
    [[nodiscard]] QFuture<Result<QString>> part(const QString &mergeId) const;

    RecordPageServices m_services;
    QPointer<MergeDialog> m_dialog;
    QPointer<QWidget> m_window;
    DisplayFormat m_format;
    QStringList m_waiting; ///< who goes after the two that are shown
    QString m_goneLabel;
    QString m_keptLabel;
};
