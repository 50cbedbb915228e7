// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/welcomedialog.h"

#include "dialogs/workspace/twolinedelegate.h"
#include "dialogs/workspace/welcomechoice.h"
#include "views/common/busystrip.h"
#include "views/common/relativetime.h"
#include "views/common/thememetrics.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

WelcomeDialog::WelcomeDialog(QWidget *parent)
    : PanelDialog(parent)
    , m_choices(new QWidget(this))
    , m_demo(new WelcomeChoice(QStringLiteral("sprout"), m_choices))
    , m_server(new WelcomeChoice(QStringLiteral("server"), m_choices))
    , m_empty(new WelcomeChoice(QStringLiteral("file-plus"), m_choices))
    , m_file(new WelcomeChoice(QStringLiteral("folder-open"), m_choices))
    , m_recentBox(new QWidget(this))
    , m_recentTitle(textLabel(QString(), TextKind::Section, m_recentBox))
    , m_recentList(new QListWidget(m_recentBox))
    , m_busy(new BusyStrip(this))
    , m_close(addButton(ButtonKind::Flat))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(metrics.space12());
    for (WelcomeChoice *choice : {m_demo, m_server, m_empty, m_file}) {
        choices->addWidget(choice);
    }
    choices->addStretch(1);
    m_choices->setMinimumWidth(metrics.px(400));

    auto *recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(metrics.space8());
    recent->addWidget(m_recentTitle);
    recent->addWidget(framed(m_recentList), 1);
    m_recentBox->setMinimumWidth(metrics.px(320));
    m_recentTitle->setBuddy(m_recentList);
    m_recentList->setItemDelegate(new TwoLineDelegate(m_recentList));
    m_recentList->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recentList->setMouseTracking(true);
    m_recentList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics.space24());
    columns->addWidget(m_choices, 1);
    columns->addWidget(m_recentBox, 1);
    content()->addLayout(columns, 1);
    content()->addWidget(m_busy);

    connect(m_demo, &WelcomeChoice::clicked, this, &WelcomeDialog::demoRequested);
    connect(m_server, &WelcomeChoice::clicked, this, &WelcomeDialog::serverRequested);
    connect(m_empty, &WelcomeChoice::clicked, this, &WelcomeDialog::newWorkspaceRequested);
    connect(m_file, &WelcomeChoice::clicked, this, &WelcomeDialog::openFileRequested);
    connect(m_recentList, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { activate(m_recentList->row(item)); });
    connect(m_recentList, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { activate(m_recentList->row(item)); });
    connect(m_recentList, &QWidget::customContextMenuRequested, this, &WelcomeDialog::showRecentMenu);
    connect(m_busy, &BusyStrip::cancelRequested, this, &WelcomeDialog::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_recentBox->hide();
    retranslate();
    m_demo->setFocus();
}

void WelcomeDialog::retranslate()
{
    setHeading(tr("Welcome to Semillero"),
               tr("Run your entrepreneurship ecosystem: programs, people, mentoring and results."));
    m_demo->setTexts(tr("See the demo"),
                     tr("A made-up ecosystem with programs, people and meetings, to try everything without risk."));
    m_server->setTexts(tr("Connect to my organization"), tr("Work together on your organization's PostgreSQL server."));
    m_empty->setTexts(tr("New empty workspace"), tr("A file on this computer. Anyone who has the file can read it."));
    m_file->setTexts(tr("Open a workspace…"), tr("A workspace file, or a connection file from your administrator."));
    m_recentTitle->setText(tr("&Recent"));
    m_recentList->setAccessibleName(tr("Recent workspaces"));
    m_close->setText(tr("Close"));
    fillRecent();
}

void WelcomeDialog::setRecentWorkspaces(const QList<RecentWorkspace> &recent, const QLocale &locale,
                                        const QTimeZone &zone, Instant now)
{
    m_recent = recent;
    m_locale = locale;
    m_zone = zone;
    m_now = now;
    m_recentBox->setVisible(!recent.isEmpty());
    fillRecent();
}

void WelcomeDialog::fillRecent()
{
    m_recentList->clear();
    for (const RecentWorkspace &workspace : std::as_const(m_recent)) {
        const bool isFile = workspace.profile.engine == Engine::Sqlite;
        auto *item = new QListWidgetItem(workspace.profile.displayName(), m_recentList);
        const QString place = isFile ? QDir::toNativeSeparators(workspace.profile.filePath) : workspace.profile.host;
        const QString second = workspace.missing ? tr("Not found: %1").arg(place) : place;
        const QString used = relativeTime(workspace.lastUsed, m_now, m_zone, m_locale);
        item->setData(TwoLineDelegate::SecondLineRole, second);
        item->setData(TwoLineDelegate::RemarkRole, used);
        item->setData(TwoLineDelegate::TroubleRole, workspace.missing);
        item->setData(TwoLineDelegate::IconRole, isFile ? QStringLiteral("database") : QStringLiteral("server"));
        item->setToolTip(place);
        item->setData(Qt::AccessibleTextRole, QStringList{item->text(), second, used}.join(QStringLiteral(", ")));
    }
}

void WelcomeDialog::activate(int row)
{
    if (row >= 0 && row < m_recent.size() && !m_busy->isRunning()) {
        emit recentRequested(m_recent.at(row).profile);
    }
}

void WelcomeDialog::showRecentMenu(const QPoint &position)
{
    const int row = m_recentList->row(m_recentList->itemAt(position));
    if (row < 0) {
        return;
    }
    const DatabaseProfile profile = m_recent.at(row).profile;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this,
            [this, profile] { emit recentRequested(profile); });
    connect(menu->addAction(tr("&Remove from this list")), &QAction::triggered, this,
            [this, profile] { emit forgetRequested(profile); });
    menu->popup(m_recentList->viewport()->mapToGlobal(position));
}

void WelcomeDialog::setBusy(const QString &what)
{
    m_choices->setEnabled(what.isEmpty());
    m_recentList->setEnabled(what.isEmpty());
    if (what.isEmpty()) {
        m_busy->finish();
    } else {
        m_busy->start(what);
    }
}
