// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspacesession.h"

class HelpController;
class MainWindow;

/// What a shot of the tour can use: the window, the open workspace and what the composition root has.
struct TourStage
{
    MainWindow &window;
    WorkspaceSession &session;
    WorkspaceSession::Services services;
    HelpController &help;
    QString firstRecord; ///< of the shot's entity; empty: it has none
};
