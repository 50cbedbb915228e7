// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/backupsdialog.h"

#include "models/catalog/fielddisplay.h"
#include "views/common/busystrip.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/thememetrics.h"
#include "views/common/userprompt.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

enum BackupColumn { MadeAtColumn, KindColumn, SizeColumn, BackupColumnCount };

} // namespace

BackupsDialog::BackupsDialog(UserPrompt &prompt, const QString &workspaceName, const QString &folder, QWidget *parent)
    : PanelDialog(parent)
    , m_prompt(prompt)
    , m_workspaceName(workspaceName)
    , m_folder(folder)
    , m_zone(QTimeZone::systemTimeZone())
    , m_table(new QTableWidget(0, BackupColumnCount, this))
    , m_none(new EmptyState(this))
    , m_where(textLabel(QString(), TextKind::Muted, this))
    , m_busy(new BusyStrip(this))
    , m_openFolder(addSideButton(ButtonKind::Flat))
    , m_close(addButton(ButtonKind::Flat))
    , m_restore(addButton(ButtonKind::Normal))
    , m_backUp(addButton(ButtonKind::Primary))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setContentRoom(640, 480);
    m_openFolder->setIcon(icon(QStringLiteral("folder-open")));
    m_restore->setIcon(icon(QStringLiteral("archive-restore")));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics.row());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(MadeAtColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(KindColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    m_where->setWordWrap(true);
    m_none->setIcon(QStringLiteral("database-backup"));
    m_none->setMinimumHeight(metrics.px(200));
    m_table->setMinimumHeight(metrics.px(200));
    content()->addWidget(m_table, 1);
    content()->addWidget(m_none, 1);
    content()->addWidget(m_where);
    content()->addWidget(m_busy);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::updateButtons);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { emit folderRequested(m_folder); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askRestore);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsDialog::backUpRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_busy, &BusyStrip::cancelRequested, this, &BackupsDialog::cancelRequested);
    retranslate();
}

void BackupsDialog::retranslate()
{
    setHeading(tr("Backup copies"), tr("%1 is copied once a day when you open it. The last %n copies are kept.",
                                       nullptr, WorkspaceBackups::keptCopies)
                                        .arg(m_workspaceName));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
    m_table->horizontalHeaderItem(SizeColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(MadeAtColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(KindColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Backup copies"));
    m_none->setTitle(tr("There is no copy yet"));
    m_none->setText(tr("One is made by itself on every day that you open the workspace; you can also make one now."));
    m_where->setText(
        tr("They lie in %1. Copy one to another disk now and then.").arg(QDir::toNativeSeparators(m_folder)));
    m_openFolder->setText(tr("Show the folder"));
    m_restore->setText(tr("Restore…"));
    m_backUp->setText(tr("Back up now"));
    m_close->setText(tr("Close"));
    fill();
}

void BackupsDialog::setFormat(const QLocale &locale, const QTimeZone &zone)
{
    m_locale = locale;
    m_zone = zone;
    fill();
}

void BackupsDialog::setBackups(const QList<BackupCopy> &backups)
{
    m_backups = backups;
    fill();
}

QString BackupsDialog::madeAtText(const BackupCopy &copy) const
{
    return displayInstant(QVariant::fromValue(copy.madeAt), DisplayFormat{m_locale, m_zone, QString()});
}

QString BackupsDialog::kindText(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return tr("Daily");
    case BackupKind::Asked:
        return tr("By you");
    case BackupKind::BeforeRestore:
        return tr("Before a restore");
    case BackupKind::BeforeMigration:
        return tr("Before an update");
    }
    return {};
}

void BackupsDialog::fill()
{
    const int selected = m_table->currentRow();
    m_table->setRowCount(int(m_backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const BackupCopy &copy = m_backups.at(row);
        auto *size =
            new QTableWidgetItem(m_locale.formattedDataSize(copy.bytes, 1, QLocale::DataSizeTraditionalFormat));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, MadeAtColumn, new QTableWidgetItem(madeAtText(copy)));
        m_table->setItem(row, KindColumn, new QTableWidgetItem(kindText(copy.kind)));
        m_table->setItem(row, SizeColumn, size);
    }
    if (!m_backups.isEmpty()) {
        m_table->selectRow(qBound(0, selected, m_table->rowCount() - 1));
    }
    m_none->setVisible(m_backups.isEmpty());
    m_table->setVisible(!m_backups.isEmpty());
    updateButtons();
}

void BackupsDialog::updateButtons()
{
    m_restore->setEnabled(!m_busyNow && !m_table->selectedItems().isEmpty());
    m_backUp->setEnabled(!m_busyNow);
}

void BackupsDialog::askRestore()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_backups.size()) {
        return;
    }
    const BackupCopy copy = m_backups.at(row);
    PromptQuestion question;
    question.title = tr("Restore the copy of %1?").arg(madeAtText(copy));
    question.text =
        tr("%1 becomes what it was then. Everything that was changed since is replaced, but kept as a backup "
           "copy of its own, to which you can go back.")
            .arg(m_workspaceName);
    question.choices = {{tr("Cancel"), PromptChoice::Role::Reject}, {tr("Restore"), PromptChoice::Role::Destructive}};
    m_prompt.ask(this, question, [this, copy](int choice) {
        if (choice == 1) {
            emit restoreRequested(copy.path);
        }
    });
}

void BackupsDialog::setBusy(const QString &what)
{
    m_busyNow = !what.isEmpty();
    if (m_busyNow) {
        m_busy->start(what);
    } else {
        m_busy->finish();
    }
    updateButtons();
}

void BackupsDialog::setProgress(int percent)
{
    constexpr int whole = 100;
    m_busy->setProgress(percent, whole);
}
