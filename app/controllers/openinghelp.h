// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/workspaceopener.h"
#include "dialogs/workspace/openguide.h"

#include <QPointer>

class BackupsController;
class UserPrompt;

/// What can be done when a workspace does not open: says what is the matter and offers the ways on, from another try to a
/// backup copy or the tables of an empty database. GUI thread.
class OpeningHelp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningHelp)

public:
    struct Services
    {
        AppSettings &settings;
        UserPrompt &prompt;
        const Clock &clock;
        std::function<QWidget *()> dialogParent;
    };

    /// `opener` outlives it.
    OpeningHelp(WorkspaceOpener &opener, const Services &services, QObject *parent = nullptr);
    ~OpeningHelp() override;

    void showProblem(const Error &error, const DatabaseProfile &profile);
    /// An empty database on a server; anything else is a problem like others.
    void offerSchema(const Error &error, const DatabaseProfile &profile);

signals:
    void welcomeRequested();
    void connectionRequested(const DatabaseProfile &profile);
    void passwordRequested(const DatabaseProfile &profile);
    /// The person closed the question.
    void left();
    void failed(const Error &error);

private:
    void act(OpenAction action, const DatabaseProfile &profile);
    void retry(const DatabaseProfile &profile);
    void showBackupsOf(const DatabaseProfile &profile);
    void openWritableCopy(const DatabaseProfile &profile);

    WorkspaceOpener &m_opener;
    Services m_services;
    QPointer<BackupsController> m_rescue; ///< for a workspace that does not open
};
