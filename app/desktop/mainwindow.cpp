// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"

#include "app/desktop/navigationlayout.h"
#include "views/common/emptystate.h"
#include "views/common/kinds.h"
#include "views/common/messagebar.h"
#include "views/common/readingorder.h"
#include "views/common/statestore.h"
#include "views/common/thememetrics.h"
#include "views/shell/commandpalette.h"
#include "views/shell/navigationview.h"
#include "views/shell/pagestack.h"
#include "views/shell/statusbar.h"
#include "views/shell/topbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr QLatin1String pageCommandPrefix("page:");

} // namespace

MainWindow::MainWindow(const Catalog &catalog, StateStore &state, QWidget *parent)
    : QMainWindow(parent)
    , m_catalog(catalog)
    , m_state(state)
    , m_topBar(new TopBar(this))
    , m_navigation(new NavigationView(&state, this))
    , m_messages(new MessageBar(this))
    , m_pages(new PageStack(this))
    , m_status(new StatusBar(this))
    , m_nothing(new EmptyState)
    , m_menu(new MainMenu(m_topBar->menuBar()))
    , m_palette(new CommandPalette(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    buildLayout();
    connectParts();
    m_navigation->setGroups(navigationLayout(catalog));
    m_nothing->setIcon(QStringLiteral("sprout"));
    m_pages->setPlaceholder(m_nothing);
    // Large letters want a larger window; it never has to be larger than the screen.
    setMinimumSize(QSize(metrics.px(1024), metrics.px(680)).boundedTo(screen()->availableSize()));
    resize(metrics.px(1440), metrics.px(900));
    rememberGeometry(this, m_state, QStringLiteral("window/geometry"));
    closeWorkspace();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *centre = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_messageStrip = new QWidget(centre);
    setSurface(m_messageStrip, Surface::Content);
    auto *messages = new QVBoxLayout(m_messageStrip);
    messages->setContentsMargins(metrics.space8(), metrics.space8(), metrics.space8(), 0);
    messages->addWidget(m_messages);
    m_messages->installEventFilter(this);
    m_messageStrip->hide();
    right->addWidget(m_messageStrip);
    m_strips = new QVBoxLayout;
    right->addLayout(m_strips);
    right->addWidget(m_pages, 1);
    auto *edge = new QFrame(centre);
    edge->setFixedWidth(1);
    edge->setAutoFillBackground(true);
    edge->setBackgroundRole(QPalette::Mid);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *side = new QWidget(centre);
    setSurface(side, Surface::Window);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, metrics.space8(), 0, metrics.space8());
    sideLayout->addWidget(m_navigation);
    connect(m_menu->action(MainMenu::Command::ToggleNavigation), &QAction::toggled, side, &QWidget::setVisible);
    middle->addWidget(side);
    middle->addWidget(edge);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_topStrips = new QVBoxLayout;
    layout->addLayout(m_topStrips);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    setTabOrder(m_navigation, m_pages);
}

void MainWindow::connectParts()
{
    m_topBar->setHelpMenu(m_menu->helpMenu());
    m_topBar->setPersonMenu(m_menu->personMenu());
    m_topBar->setNavigation(m_menu->action(MainMenu::Command::Back), m_menu->action(MainMenu::Command::Forward));
    connect(m_navigation, &NavigationView::pageChosen, this, &MainWindow::openPage);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::runCommand);
    connect(m_nothing, &EmptyState::buttonClicked, this, &MainWindow::welcomeRequested);
    connect(m_topBar, &TopBar::notificationsRequested, m_menu->action(MainMenu::Command::Notifications),
            &QAction::trigger);
    connect(m_menu->action(MainMenu::Command::GoTo), &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_menu->action(MainMenu::Command::CloseWindow), &QAction::triggered, this, &QWidget::close);
    connect(m_menu->action(MainMenu::Command::FullScreen), &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
}

void MainWindow::setAccess(const Access &access)
{
    m_access = access;
    m_navigation->setGroups(layoutOffered());
}

QList<NavigationGroup> MainWindow::layoutOffered() const
{
    return navigationLayout(m_catalog, m_access);
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const NavigationGroup &group : layoutOffered()) {
        for (const NavigationItem &item : group.items) {
            names.append(item.page);
        }
    }
    return names;
}

bool MainWindow::openPage(const QString &name)
{
    if (!m_pages->open(name)) {
        m_navigation->setCurrentPage(m_pages->currentPage());
        return false;
    }
    m_navigation->setCurrentPage(name);
    if (name != importPageName) { // the next start has nothing to go on with
        m_state.setState(QStringLiteral("window/page"), name.toUtf8());
    }
    updateTitle();
    emit pageOpened(name);
    return true;
}

void MainWindow::setWorkspace(const DatabaseProfile &profile)
{
    const bool isLocal = profile.engine == Engine::Sqlite;
    m_opening = false;
    m_workspaceName = profile.displayName();
    m_localFile = isLocal ? profile.filePath : QString();
    m_navigation->setEnabled(true);
    m_navigation->setFocus();
    m_topBar->setWorkspaceOpen(true);
    m_menu->setWorkspace(true, isLocal);
    m_status->setConnection(StatusBar::Connection::Open);
    retranslate();
}

void MainWindow::setOpening(const QString &name)
{
    m_opening = true;
    m_workspaceName = name;
    m_status->setConnection(StatusBar::Connection::Opening);
    retranslate();
}

void MainWindow::closeWorkspace()
{
    m_opening = false;
    m_workspaceName.clear();
    m_localFile.clear();
    m_pages->clear();
    m_navigation->setCurrentPage(QString());
    m_navigation->clearBadges();
    m_navigation->setEnabled(false);
    m_topBar->setWorkspaceOpen(false);
    m_topBar->setPerson(QString(), QString());
    m_menu->setPageActions({});
    m_menu->setWorkspace(false, false);
    setAccess(Access::ofEverything());
    m_status->setPerson(QString());
    m_status->setText(QString());
    m_status->setConnection(StatusBar::Connection::None);
    retranslate();
}

void MainWindow::openPalette()
{
    QList<PaletteCommand> commands;
    if (m_navigation->isEnabled()) {
        for (const NavigationGroup &group : layoutOffered()) {
            for (const NavigationItem &item : group.items) {
                commands.append({QString(pageCommandPrefix + item.page),
                                 item.title.translated(),
                                 group.title.isEmpty() ? tr("Page") : group.title.translated(),
                                 item.icon,
                                 {},
                                 true});
            }
        }
    }
    m_paletteActions = paletteActions(m_menu->menus() << m_menu->personMenu());
    const QAction *self = m_menu->action(MainMenu::Command::GoTo);
    for (const PaletteAction &offered : qAsConst(m_paletteActions)) {
        if (offered.action != self) {
            commands.append(offered.command);
        }
    }
    m_palette->setCommands(commands);
    m_palette->openBelow(m_topBar->searchAnchor());
}

void MainWindow::runCommand(const QString &id)
{
    if (id.startsWith(pageCommandPrefix)) {
        if (openPage(id.mid(pageCommandPrefix.size()))) {
            m_pages->currentWidget()->setFocus(); // who came by keyboard goes on there
        }
        return;
    }
    if (QAction *action = m_paletteActions.value(id.toInt()).action) {
        action->trigger();
    }
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_messages && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        m_messageStrip->setVisible(event->type() == QEvent::ShowToParent);
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextInReadingOrder(this, next);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_menu->retranslate();
        retranslate();
    }
}

void MainWindow::addTopStrip(QWidget *strip)
{
    strip->hide();
    m_topStrips->addWidget(strip);
}

void MainWindow::addStrip(QWidget *strip)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    strip->hide();
    m_strips->setContentsMargins(metrics.space8(), 0, metrics.space8(), 0);
    m_strips->addWidget(strip);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose([this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); })) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    if (event->isAccepted()) {
        emit closed();
    }
}

void MainWindow::retranslate()
{
    if (m_opening) {
        m_nothing->setTitle(tr("Opening %1…").arg(m_workspaceName));
        m_nothing->setText(QString());
        m_nothing->setButton(QString());
    } else {
        m_nothing->setTitle(tr("No workspace is open"));
        m_nothing->setText(tr("Open one of yours, look at the demo, or connect to your organization."));
        m_nothing->setButton(tr("Choose a workspace…"), QStringLiteral("folder-open"));
    }
    const QString name = m_opening ? QString() : m_workspaceName;
    m_status->setWorkspace(name, m_localFile.isEmpty(),
                           m_localFile.isEmpty() ? QString()
                                                 : tr("%1\nAnyone who holds this file can read it.").arg(m_localFile));
    updateTitle();
}

QString MainWindow::pageTitle(const QString &name) const
{
    if (name == importPageName) {
        return tr("Import");
    }
    for (const NavigationGroup &group : layoutOffered()) {
        for (const NavigationItem &item : group.items) {
            if (item.page == name) {
                return item.title.translated();
            }
        }
    }
    return name;
}

void MainWindow::updateTitle()
{
    const QString page = pageTitle(m_pages->currentPage());
    if (m_workspaceName.isEmpty()) {
        setWindowTitle(QStringLiteral("Semillero"));
    } else if (m_pages->currentPage().isEmpty()) {
        setWindowTitle(QString(m_workspaceName + QStringLiteral(" – Semillero")));
    } else {
        setWindowTitle(QString(page + QStringLiteral(" – ") + m_workspaceName + QStringLiteral(" – Semillero")));
    }
}
