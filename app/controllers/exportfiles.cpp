// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/exportfiles.h"

#include "views/common/messagebar.h"
#include "views/common/statestore.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace {

const QString ExportFolderKey = QStringLiteral("export/folder");

QString filterOf(const ExportFileKind &kind)
{
    return QStringLiteral("%1 (*.%2)").arg(kind.name, kind.ending);
}

} // namespace

void chooseExportFile(QWidget *parent, StateStore *state, QObject *context, const QString &name, const QList<ExportFileKind> &kinds,
                      std::function<void(const QString &path)> chosen)
{
    QStringList filters;
    for (const ExportFileKind &kind : kinds) {
        filters.append(filterOf(kind));
    }
    const QString kept = state == nullptr ? QString() : QString::fromUtf8(state->state(ExportFolderKey));
    const QString folder = kept.isEmpty() || !QDir(kept).exists() ? QDir::homePath() : kept;
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("ExportFiles", "Export"), folder, filters.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kinds.constFirst().ending);
    dialog->selectFile(name + QLatin1Char('.') + kinds.constFirst().ending);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &filter) {
        for (const ExportFileKind &kind : kinds) {
            if (filterOf(kind) == filter) {
                dialog->setDefaultSuffix(kind.ending);
                const QString file = dialog->selectedFiles().value(0);
                if (!file.isEmpty()) {
                    dialog->selectFile(QFileInfo(file).completeBaseName() + QLatin1Char('.') + kind.ending);
                }
            }
        }
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, context, [state, chosen = std::move(chosen)](const QString &path) {
        if (state != nullptr) {
            state->setState(ExportFolderKey, QFileInfo(path).absolutePath().toUtf8());
        }
        chosen(path);
    });
    dialog->open();
}

QString exportFileName(const QString &what, const QString &day)
{
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    QString name = what;
    name.replace(unfit, QStringLiteral(" "));
    //: The proposed name of a file: %1 is what is exported, %2 a day
    return QCoreApplication::translate("ExportFiles", "%1 %2").arg(name.simplified().left(100), day);
}

void tellExported(MessageBar &messages, const QString &sentence, const QString &path)
{
    messages.showMessage(MessageBar::Level::Success, sentence);
    auto *open = new QAction(QCoreApplication::translate("ExportFiles", "Open file"), &messages);
    QObject::connect(open, &QAction::triggered, &messages, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    messages.addMessageAction(open);
    auto *folder = new QAction(QCoreApplication::translate("ExportFiles", "Show folder"), &messages);
    QObject::connect(folder, &QAction::triggered, &messages,
                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    messages.addMessageAction(folder);
}
