// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/editing/draft.h"

#include <QObject>
#include <QPointer>

class DraftKeeper;
class DraftsDialog;
class MessageBar;
class UnsavedForms;
class UserPrompt;

/// Offers what was typed and not saved: a calm strip when there is something, the list on demand. GUI thread.
class DraftsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftsController)

public:
    struct Services
    {
        const Catalog &catalog;
        const Clock &clock;
        DraftKeeper &keeper;
        UnsavedForms &forms;
        UserPrompt &prompt;
    };

    /// `strip` is empty until there is something to offer; it may be destroyed before.
    DraftsController(const Services &services, MessageBar *strip, QObject *parent = nullptr);

    /// Reads the drafts of the owner and offers those that no form is open on.
    void offer();
    void showDialog(QWidget *window);
    void setDisplayFormat(const DisplayFormat &format) { m_format = format; }
    [[nodiscard]] const QList<Draft> &drafts() const { return m_drafts; }

signals:
    void resumeRequested(const Draft &draft);
    /// After reading: how many are offered.
    void offered(qsizetype drafts);

private:
    void take(const Result<QList<Draft>> &drafts);
    void showStrip();
    void addAction(const QString &text, const std::function<void()> &run);
    void resume(const QString &draftId);
    void askToDiscard(const QStringList &draftIds);
    void forget(const QStringList &draftIds);

    Services m_services;
    QPointer<MessageBar> m_strip;
    QPointer<DraftsDialog> m_dialog;
    DisplayFormat m_format;
    QList<Draft> m_drafts;
};
