// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/helpcontroller.h"

#include "app/controllers/helptopics.h"
#include "app/controllers/shortcutcatalog.h"
#include "app/controllers/windowtour.h"
#include "app/desktop/mainwindow.h"
#include "dialogs/help/helpwindow.h"
#include "dialogs/help/shortcutsdialog.h"
#include "views/common/statestore.h"
#include "views/help/aboutpopup.h"
#include "views/help/abouttext.h"
#include "views/help/coachmarks.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QUrl>
#include <QWhatsThis>

namespace {

constexpr QLatin1String tourSeenKey("help/tourSeen");

bool isWhatsThisKey(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_F1 && key->modifiers() == Qt::ShiftModifier;
}

} // namespace

HelpController::HelpController(MainWindow &window, StateStore &state, const QString &language)
    : m_window(window)
    , m_state(state)
    , m_language(language)
{
    using Command = MainMenu::Command;
    const MainMenu &menu = window.menu();
    connect(menu.action(Command::Manual), &QAction::triggered, this, [this] { showManual(); });
    connect(menu.action(Command::WhatIsThis), &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(menu.action(Command::Shortcuts), &QAction::triggered, this, &HelpController::showShortcuts);
    connect(menu.action(Command::FirstTour), &QAction::triggered, this, &HelpController::startTour);
    connect(&window, &MainWindow::closed, this, &HelpController::closeAll);
    qApp->installEventFilter(this);
}

HelpController::~HelpController()
{
    closeAll();
}

CoachMarks *HelpController::tour() const
{
    return m_tour;
}

HelpWindow *HelpController::manual() const
{
    return m_manual;
}

void HelpController::closeAll()
{
    delete m_manual;
    delete m_tour;
}

void HelpController::setLanguage(const QString &language)
{
    m_language = language;
    if (m_manual != nullptr) {
        m_manual->setLanguage(language);
    }
    if (m_tour != nullptr) {
        m_tour->setSteps(windowTourSteps(m_window));
    }
}

void HelpController::showManual()
{
    const QWidget *focus = QApplication::activePopupWidget();
    if (focus == nullptr || focus->focusWidget() != nullptr) {
        focus = QApplication::focusWidget();
    }
    if (focus == nullptr) {
        focus = QApplication::activeWindow();
    }
    showManual(helpTopicOf(focus));
}

void HelpController::showManual(const QString &topic)
{
    if (m_manual == nullptr) {
        // Nobody's child: a dialog that waits for an answer would keep its parent's windows from being read.
        m_manual = new HelpWindow(m_state, m_language);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_manual, &HelpWindow::webLinkFollowed, this,
                [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
    }
    m_manual->showTopic(topic);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void HelpController::showShortcuts()
{
    (new ShortcutsDialog(shortcutGroups(m_window), &m_window))->open();
}

void HelpController::explain(QWidget *widget)
{
    if (widget != nullptr) {
        AboutPopup::show(aboutTextOf(widget), focusAreaOf(widget), widget->window());
    }
}

bool HelpController::explainAt(QWidget *widget, const QPoint &globalPosition)
{
    const QString html = aboutTextAt(widget, globalPosition);
    if (html.isEmpty()) {
        return false;
    }
    AboutPopup::show(html, QRect(globalPosition, QSize(1, 1)), widget->window());
    return true;
}

void HelpController::startTour()
{
    delete m_tour;
    m_tour = new CoachMarks(windowTourSteps(m_window), &m_window);
    connect(m_tour, &CoachMarks::finished, this, [this] {
        m_state.setState(QString(tourSeenKey), "1");
        m_tour->deleteLater();
    });
    m_tour->start();
}

void HelpController::startTourOnce()
{
    if (m_state.state(QString(tourSeenKey)).isEmpty() && m_tour == nullptr) {
        startTour();
    }
}

/// Keys of help work in every window: the menus' shortcuts only work in the main one.
bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (watched->isWidgetType() && isWhatsThisKey(event)) {
            event->accept(); // from the keyboard it speaks of the focus, from the menu of what is clicked
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (!watched->isWidgetType() || key->key() != Qt::Key_F1) {
            break;
        }
        if (isWhatsThisKey(event)) {
            explain(static_cast<QWidget *>(watched));
            return true;
        }
        if (key->modifiers() == Qt::NoModifier) {
            showManual(helpTopicOf(static_cast<QWidget *>(watched)));
            return true;
        }
        break;
    }
    case QEvent::WhatsThis: {
        auto *help = static_cast<QHelpEvent *>(event);
        if (watched->isWidgetType() && explainAt(static_cast<QWidget *>(watched), help->globalPos())) {
            help->accept();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
