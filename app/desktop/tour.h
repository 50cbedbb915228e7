// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/helpcontroller.h"
#include "app/controllers/preferencescontroller.h"
#include "app/controllers/workspacegateway.h"
#include "app/desktop/startoptions.h"
#include "app/desktop/tourcatalog.h"
#include "app/i18n/languageswitcher.h"
#include "app/settings/appsettings.h"
#include "models/core/clock.h"
#include "views/common/dialogprompt.h"
#include "views/common/theme.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class MainWindow;
class QApplication;

/// Renders every page and dialog in both languages and both colour schemes into SHOT-LANGUAGE-THEME.png, on a demo
/// workspace of its own with a clock that stands still; needs no display (QT_QPA_PLATFORM=offscreen). Waits on the
/// workspace's answers, never on time, and ends by itself. `--language`, `--theme` and `--page` leave out the others;
/// without a folder it only shows.
class Tour final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    Tour(QApplication &application, const StartOptions &options);
    ~Tour() override;

    void start();

signals:
    /// A shot is on the screen: the window and what lies over it. Only for the time of the signal.
    void shown(const QString &shot, const QList<QWidget *> &windows);
    /// The exit code: 0, or 2 with a sentence on standard error.
    void finished(int exitCode);

private:
    struct Look
    {
        QString language;
        ThemeChoice theme;
    };

    void openWorkspace();
    /// A person who is written down twice, as after an import: the demo itself has none, its figures are counted by tests.
    void writeDownTwice();
    void findPerson();
    void openSession();
    void nextLook();
    void nextShot();
    void findRecord(const TourShot &shot);
    void shoot(const TourShot &shot);
    void save(const TourShot &shot);
    [[nodiscard]] bool paint(const TourShot &shot); ///< false: it could not be written, and the tour is over
    void closeDialogs();
    /// Calls `next` when nothing is left to be answered by the workspace.
    void whenQuiet(int rounds, std::function<void()> next);
    void fail(const QString &sentence);
    [[nodiscard]] QList<QWidget *> dialogs() const;
    [[nodiscard]] QString fileName(const TourShot &shot) const;

    StartOptions m_options;
    QTemporaryDir m_temporary;
    FixedClock m_clock;
    Catalog m_catalog;
    AppSettings m_settings;
    LanguageSwitcher m_languages;
    Theme m_theme;
    DialogPrompt m_prompt;
    PreferencesController m_preferences;
    WorkspaceGateway m_gateway;
    DatabaseProfile m_profile;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HelpController> m_help;
    std::unique_ptr<WorkspaceSession> m_session;
    QList<TourShot> m_shots;
    QList<Look> m_looks;
    qsizetype m_look = -1;
    qsizetype m_shot = -1;
    int m_pictures = 0;
    int m_waits = 0; ///< for work that a page does, before the picture
    QString m_firstRecord;
};

/// Takes the tour and returns the program's exit code.
[[nodiscard]] int runTour(QApplication &application, const StartOptions &options);
