// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/signincontroller.h"
#include "models/catalog/catalog.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class StateStrip;
class UserPrompt;

/// The session of whoever signed in, as long as the workspace is open: renews it while somebody works, asks again when it
/// ended, changes the password, signs out, looks through somebody else's eyes. GUI thread; never waits.
class AccountController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountController)

public:
    struct Services
    {
        const Catalog &catalog;
        AppSettings &settings;
        SecretStore &secrets;
        UserPrompt &prompt;
        /// Calls `goOn` once nothing is unsaved; not at all when the person stays.
        std::function<void(const std::function<void()> &goOn)> settle;
    };

    /// `window` takes the two strips; it outlives this.
    AccountController(const Services &services, const OpenWorkspace &workspace, QWidget *window, QObject *parent = nullptr);
    ~AccountController() override;

    [[nodiscard]] const OpenWorkspace &workspace() const { return m_workspace; }
    /// Who is looked through; empty: nobody.
    [[nodiscard]] QString viewedName() const { return m_viewedName; }
    [[nodiscard]] bool isViewing() const { return !m_viewedName.isEmpty(); }
    /// Shown in the window above everything: that one looks through somebody else's eyes, that the session has ended.
    [[nodiscard]] StateStrip *viewStrip() const { return m_viewStrip; }
    [[nodiscard]] StateStrip *endedStrip() const { return m_endedStrip; }

    /// The person's own roles may have changed: asks, and has the pages made anew where they did.
    void refreshAccess();
    void changePassword();
    void signOut();
    void signOutEverywhere();
    void viewAs();
    void stopViewing();
    /// Every text in another language.
    void retranslate();
    /// How long a session may stand still before its renewal is thought about; tests shorten it.
    void setRenewalPause(int milliseconds) { m_renewal.setInterval(milliseconds); }

signals:
    /// Another person, other rights, or the view of somebody else: the pages have to be made anew.
    void reopenRequested();
    /// The same person signed in again: what failed can be repeated.
    void resumed();
    /// Nobody is signed in any more, as the person wanted.
    void signedOut();
    void noticed(const Error &error);
    /// Something worked, in a sentence.
    void done(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchSession();
    void renewIfUsed();
    void onSessionEnded();
    void askAgain();
    void takeAgain(const OpenWorkspace &again);
    void endSession(const QFuture<Result<void>> &ended);
    [[nodiscard]] bool isDue() const;

    Services m_services;
    OpenWorkspace m_workspace;
    Access m_ownAccess; ///< whose session it is, also while looking through somebody else's eyes
    QPointer<QWidget> m_window;
    SignInController *m_signIn;
    StateStrip *m_viewStrip;
    StateStrip *m_endedStrip;
    QString m_viewedName;
    QTimer m_renewal;
    Instant m_renewedAt;
    bool m_isUsed = true;
    bool m_hasEnded = false;
    bool m_isLeaving = false;
};
