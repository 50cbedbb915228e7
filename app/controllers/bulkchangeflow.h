// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/editing/bulkeditservice.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class ChangeDialog;
class RecordPage;

/// A dialog of many changes bound to the workspace: plans what is asked (the newest asking wins), writes it, offers the one
/// undo. Also writes small plans without a dialog. GUI thread; belongs to the dialog, or to the page without one.
class BulkChangeFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkChangeFlow)

public:
    /// Gives the plan for what is asked now; an invalid future where nothing is asked yet.
    using Planner = std::function<std::optional<QFuture<Result<ChangePlan>>>(const BulkProgress &progress)>;

    BulkChangeFlow(ChangeDialog &dialog, RecordPage &page, const RecordPageServices &services, Planner planner);

    void plan();
    /// Writes a plan without a dialog; `refused` gets the plan back where it cannot be written as a whole.
    static void applyNow(RecordPage &page, const RecordPageServices &services, const ChangePlan &plan,
                         std::function<void(const ChangePlan &)> refused);
    /// What follows when changes are in: the undo, the pages.
    static void tellApplied(RecordPage &page, const RecordPageServices &services, const AppliedChanges &applied);

private:
    void ask(const ChangePlan &plan);
    void apply(const ChangePlan &plan);
    void stop();
    void watch(const QString &what);

    ChangeDialog &m_dialog;
    RecordPage &m_page;
    RecordPageServices m_services;
    BulkEditService m_service;
    Planner m_planner;
    BulkProgress m_progress;
    QTimer m_poll;
    quint64 m_generation = 0;
};
