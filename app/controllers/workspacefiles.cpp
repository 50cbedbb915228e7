// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspacefiles.h"

#include "app/settings/appsettings.h"
#include "models/operations/background.h"
#include "models/operations/sqlitecopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace {

QString fileDialogText(const char *source)
{
    return QCoreApplication::translate("WorkspaceFiles", source);
}

/// What the dialogs differ in.
struct FileQuestion
{
    QString title;
    QString filter;
    QString suffix; ///< set: a new file
    QString name;   ///< proposed for a new file
};

void askForFile(QWidget *parent, AppSettings &settings, QObject *context, const FileQuestion &question,
                FileChosen chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, settings.lastFolder(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (question.suffix.isEmpty()) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.name);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [&settings, chosen = std::move(chosen)](const QString &path) {
                         settings.setLastFolder(QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

} // namespace

void chooseWorkspaceFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen)
{
    askForFile(parent, settings, context,
               {fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Open a workspace")),
                fileDialogText(
                    QT_TRANSLATE_NOOP("WorkspaceFiles", "Workspaces (*.semillero *.semillero-server);;All files (*)")),
                {},
                {}},
               std::move(chosen));
}

void chooseNewWorkspaceFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen)
{
    askForFile(parent, settings, context,
               {fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "New workspace")),
                fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Workspaces (*.semillero)")),
                QStringLiteral("semillero"),
                //: the proposed name of a new workspace's file
                fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "My ecosystem")) % workspaceFileSuffix},
               std::move(chosen));
}

void chooseNewTableFile(QWidget *parent, AppSettings &settings, QObject *context, const QString &name, FileChosen chosen)
{
    askForFile(parent, settings, context,
               {fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Save as a table")),
                fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Tables (*.csv)")), QStringLiteral("csv"),
                name % QLatin1String(".csv")},
               std::move(chosen));
}

void chooseRowsFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen)
{
    askForFile(parent, settings, context,
               {fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Choose a spreadsheet")),
                fileDialogText(QT_TRANSLATE_NOOP(
                    "WorkspaceFiles", "Spreadsheets and tables (*.xlsx *.ods *.csv *.tsv *.txt *.jsonl *.ndjson);;All files (*)")),
                {},
                {}},
               std::move(chosen));
}

void chooseNewRowsFile(QWidget *parent, AppSettings &settings, QObject *context, const QString &name, FileChosen chosen)
{
    askForFile(parent, settings, context,
               {fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Save rows")),
                fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Excel workbooks (*.xlsx);;Tables (*.csv)")), QStringLiteral("xlsx"),
                name % QLatin1String(".xlsx")},
               std::move(chosen));
}

void chooseConnectionFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen)
{
    askForFile(
        parent, settings, context,
        {fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Read a connection file")),
         fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Connection files (*.semillero-server);;All files (*)")),
         {},
         {}},
        std::move(chosen));
}

void chooseNewConnectionFile(QWidget *parent, AppSettings &settings, QObject *context, FileChosen chosen)
{
    askForFile(parent, settings, context,
               {fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Save as a connection file")),
                fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "Connection files (*.semillero-server)")),
                QStringLiteral("semillero-server"),
                //: the proposed name of a connection file
                fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "My organization")) % connectionFileSuffix},
               std::move(chosen));
}

QFuture<Result<void>> copyWorkspaceFile(const QString &from, const QString &to)
{
    return runInBackground([from, to]() -> Result<void> {
        if (QFileInfo::exists(to)) {
            Error error;
            error.code = ErrorCode::Io;
            error.message =
                fileDialogText(QT_TRANSLATE_NOOP("WorkspaceFiles", "%1 is there already. Choose another name."))
                    .arg(QDir::toNativeSeparators(to));
            return error;
        }
        Result<void> copied = copySqlite(from, to);
        if (!copied) {
            QFile::remove(to);
        }
        return copied;
    });
}
