// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>

#include <functional>

class AppSettings;
class QObject;
class QWidget;

/// What a workspace's and a connection's file are called.
inline constexpr QLatin1String workspaceFileSuffix(".semillero");
inline constexpr QLatin1String connectionFileSuffix(".semillero-server");

// File dialogs that answer to a function and never wait. `context` gone: no answer. The folder is remembered.
using FileChosen = std::function<void(const QString &path)>;
/// A workspace or connection file that exists.
void chooseWorkspaceFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen);
/// A new workspace's place; gets its suffix.
void chooseNewWorkspaceFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen);
void chooseConnectionFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen);
void chooseNewConnectionFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen);
/// A new table for a spreadsheet; gets its suffix.
void chooseNewTableFile(QWidget *parent, AppSettings &settings, QObject *context, const QString &name, FileChosen chosen);

/// A spreadsheet or text with rows that exists.
void chooseRowsFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen);
/// A new spreadsheet (.xlsx, or .csv where the person says so); gets its suffix.
void chooseNewRowsFile(QWidget *parent, AppSettings &settings, QObject *context, const QString &name, FileChosen chosen);

/// Copies a workspace in the background; an existing file at `to` is refused.
[[nodiscard]] QFuture<Result<void>> copyWorkspaceFile(const QString &from, const QString &to);
