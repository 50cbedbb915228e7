// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class MessageBar;
class QObject;
class QWidget;
class StateStore;

/// One kind of file that may be chosen.
struct ExportFileKind
{
    QString name;   ///< "Excel workbook"
    QString ending; ///< "xlsx"
};

/// Asks where to write; never waits, answers to `chosen` unless `context` is gone. The folder is remembered in `state` (may be nullptr). With
/// several kinds the person chooses one by its name or by the ending that is typed.
void chooseExportFile(QWidget *parent, StateStore *state, QObject *context, const QString &name, const QList<ExportFileKind> &kinds,
                      std::function<void(const QString &path)> chosen);

/// "Emprendedores 2026-11-22": the name that is proposed.
[[nodiscard]] QString exportFileName(const QString &what, const QString &day);

/// The message about a file that was written, with "Open file" and "Show folder".
void tellExported(MessageBar &messages, const QString &sentence, const QString &path);
