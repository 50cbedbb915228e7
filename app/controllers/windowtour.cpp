// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/windowtour.h"

#include "app/desktop/mainwindow.h"
#include "views/shell/navigationview.h"
#include "views/shell/pagestack.h"
#include "views/shell/topbar.h"

#include <QCoreApplication>

QList<CoachStep> windowTourSteps(const MainWindow &window)
{
    const auto words = [](const char *source) { return QCoreApplication::translate("WindowTour", source); };
    const auto keys = [](const QKeySequence &key) { return key.toString(QKeySequence::NativeText); };
    return {
        {words(QT_TRANSLATE_NOOP("WindowTour", "Everything has its list")),
         words(QT_TRANSLATE_NOOP("WindowTour",
                                 "Programs, people and work stand at the left. Each opens a list that you search, filter "
                                 "and sort; Enter opens a record. The groups below open when you click them.")),
         {&window.navigation()}},
        {words(QT_TRANSLATE_NOOP("WindowTour", "Find anything at once")),
         words(QT_TRANSLATE_NOOP("WindowTour",
                                 "%1 finds people, programs, projects, documents, pages and commands from anywhere, also "
                                 "when you do not remember how a name is written."))
             .arg(keys(Qt::CTRL | Qt::Key_K)),
         {window.topBar().searchAnchor()}},
        {words(QT_TRANSLATE_NOOP("WindowTour", "Help is one key away")),
         words(QT_TRANSLATE_NOOP("WindowTour",
                                 "%1 opens the manual at the right chapter, %2 says what a field is for, and %3 shows every "
                                 "key. What you delete or change by mistake comes back with %4."))
             .arg(keys(Qt::Key_F1), keys(Qt::SHIFT | Qt::Key_F1), keys(Qt::CTRL | Qt::Key_Question),
                  keys(Qt::CTRL | Qt::Key_Z)),
         {window.topBar().helpButton()}},
    };
}
