// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QProcess>
#include <QStringList>

#include <memory>

/// How a program with windows starts.
struct WindowStart
{
    double milliseconds = 0; ///< from its start until a window of at least 400 x 300 is shown
    double megabytes = 0;    ///< resident, two seconds later
};

/// A display of its own (Xvfb) on which programs are started and watched (xwininfo).
class BenchDisplay final
{
public:
    /// What has to be installed first; empty when everything is there.
    [[nodiscard]] static QString missingTool();

    BenchDisplay();
    ~BenchDisplay();
    Q_DISABLE_COPY_MOVE(BenchDisplay)

    /// Starts the program in a fresh home folder, waits for its window, ends it.
    [[nodiscard]] Result<WindowStart> measure(const QString &program, const QStringList &arguments);

private:
    [[nodiscard]] QString ask(const QStringList &arguments) const;
    [[nodiscard]] bool showsWindow() const;

    QProcess m_server;
    QString m_name;
};
