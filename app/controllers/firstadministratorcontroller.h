// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/signingateway.h"

#include <QObject>
#include <QPointer>

class AppSettings;

/// A new workspace on a server, opened by the login that owns it, knows nobody: asks who looks after it first. GUI thread.
class FirstAdministratorController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstAdministratorController)

public:
    /// `settings` outlives it.
    explicit FirstAdministratorController(AppSettings &settings, QObject *parent = nullptr);

    /// Ends with finished(), whether somebody was added, already there or not wanted yet.
    void begin(const OpenWorkspace &workspace, QWidget *window);

signals:
    void finished(const OpenWorkspace &workspace);
    void noticed(const Error &error);

private:
    void ask(const OpenWorkspace &workspace, QWidget *window);

    AppSettings &m_settings;
};
