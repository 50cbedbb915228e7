// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "dialogs/security/verifydialog.h"
#include "models/security/verification.h"

#include <QObject>
#include <QPointer>

class QAction;
class RecordPage;

/// "Verify…" on the pages of organizations, mentors and people: who decided, when and why is kept. GUI thread; belongs to
/// the page.
class VerificationController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerificationController)

public:
    VerificationController(RecordPage *page, const RecordPageServices &services);

    /// True for the pages whose records can be verified.
    [[nodiscard]] static bool suits(const Entity &entity);
    [[nodiscard]] VerifyDialog *dialog() const { return m_dialog; }

private:
    void updateAction();
    void ask();
    void showDialog(const QList<VerificationDecision> &current);
    void decide(const QList<VerificationDecision> &before, const QString &status, const QString &note);
    void pushUndo(const QList<VerificationDecision> &before, const QString &done);
    [[nodiscard]] bool mayVerify() const;

    RecordPage *m_page;
    RecordPageServices m_services;
    QAction *m_verify = nullptr;
    QPointer<VerifyDialog> m_dialog;
};
