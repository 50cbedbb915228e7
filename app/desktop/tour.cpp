// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/mainwindow.h"
#include "models/core/whendone.h"
#include "models/database/recordstore.h"
#include "models/database/sqlerror.h"
#include "views/common/busystrip.h"
#include "views/common/themecolors.h"
#include "views/help/coachmarks.h"
#include "views/shell/navigationview.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int quietRounds = 5;
constexpr int waitInterval = 50; // ms
constexpr int mostWaits = 200;  // for one picture
/// A Monday morning in Bogotá.
constexpr QLatin1String tourInstant("2026-11-23T14:12:00Z");

/// A short delay that a page puts before a question (the detail of the current record); nullptr: none is running.
const QTimer *pendingDelay(const QWidget &window)
{
    constexpr int shortDelay = 500;
    for (const QTimer *timer : window.findChildren<QTimer *>()) {
        if (timer->isActive() && timer->isSingleShot() && timer->interval() <= shortDelay) {
            return timer;
        }
    }
    return nullptr;
}

/// Work that a page says it is doing.
bool isWorking(const QWidget &window)
{
    const QList<BusyStrip *> strips = window.findChildren<BusyStrip *>();
    return std::any_of(strips.cbegin(), strips.cend(), [](const BusyStrip *strip) { return strip->isRunning(); });
}

void printTourLine(FILE *stream, const QString &line)
{
    QTextStream(stream) << line << '\n';
}

} // namespace

Tour::Tour(QApplication &application, const StartOptions &options)
    : m_options(options)
    , m_clock(*Instant::parse(QString(tourInstant)))
    , m_catalog(Catalog::standard())
    , m_settings(m_temporary.filePath(QStringLiteral("settings.ini")))
    , m_theme(application)
    , m_preferences(m_settings, m_languages, m_theme, m_clock)
    , m_gateway(WorkspaceGateway::standard(m_clock, m_catalog))
{
    for (const QString &language : {QStringLiteral("es"), QStringLiteral("en")}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const bool wanted =
                (options.language.isEmpty() || options.language == language) && options.theme.value_or(theme) == theme;
            if (wanted) {
                m_looks.append({language, theme});
            }
        }
    }
    m_profile = DatabaseProfile::forFile(options.file.isEmpty() ? m_temporary.filePath(QStringLiteral("demo.semillero"))
                                                                : QDir().absoluteFilePath(options.file));
}

Tour::~Tour()
{
    m_session.reset();
    m_help.reset();
    m_window.reset();
}

void Tour::start()
{
    if (!m_temporary.isValid() || (!m_options.tourFolder.isEmpty() && !QDir().mkpath(m_options.tourFolder))) {
        fail(tr("The folder %1 cannot be made.").arg(m_options.tourFolder));
        return;
    }
    if (!m_options.file.isEmpty()) {
        openWorkspace();
        return;
    }
    whenDone(m_gateway.create(m_profile.filePath, true, CancelToken()), this, [this](const Result<void> &made) {
        if (made.ok()) {
            openWorkspace();
        } else {
            fail(made.error().message);
        }
    });
}

void Tour::openWorkspace()
{
    whenDone(m_gateway.open(m_profile, QString()), this, [this](const WorkspaceGateway::Opened &opened) {
        if (!opened.ok()) {
            fail(opened.error().message);
            return;
        }
        m_database = opened.value();
        if (m_options.file.isEmpty()) {
            writeDownTwice();
        } else {
            findPerson();
        }
    });
}

void Tour::writeDownTwice()
{
    const QString entity = QStringLiteral("entrepreneurs");
    const auto work = [&catalog = m_catalog, &clock = m_clock, entity](Executor &executor) -> Result<Record> {
        RecordOperations records(catalog, executor, clock);
        const auto found = records.candidates(entity, QString(), 1);
        if (!found.ok() || found.value().isEmpty()) {
            return found.ok() ? errorOf(ErrorCode::NotFound) : found.error();
        }
        const auto once = records.read(entity, found.value().constFirst().id);
        if (!once.ok()) {
            return once;
        }
        FieldValues again;
        for (const char *field : {"last_name", "phone", "document_type", "document_number"}) {
            const QString name = QString::fromLatin1(field);
            again.insert(name, once.value().value(name));
        }
        again.insert(QStringLiteral("first_name"), once.value().value(QStringLiteral("first_name")).toString().section(QLatin1Char(' '), 0, 0));
        return records.create(entity, again);
    };
    whenDone(m_database->run<Record>(Lane::Interactive, work), this, [this](const Result<Record> &twice) {
        if (twice.ok()) {
            findPerson();
        } else {
            fail(twice.error().message);
        }
    });
}

void Tour::findPerson()
{
    const RecordStore store(m_catalog, m_database);
    whenDone(store.candidates(QStringLiteral("admins"), QString(), 1), this,
             [this](const Result<QList<Candidate>> &people) {
                 if (people.ok() && !people.value().isEmpty()) {
                     m_settings.setPerson(m_profile, people.value().first().id);
                 }
                 openSession();
             });
}

void Tour::openSession()
{
    m_window = std::make_unique<MainWindow>(m_catalog, m_settings);
    const QSize size = m_options.windowSize.isValid() ? m_options.windowSize : QSize(1440, 900);
    m_window->setMinimumSize(size);
    m_window->resize(size);
    m_help = std::make_unique<HelpController>(*m_window, m_settings, m_languages.language());
    m_window->show();
    const WorkspaceSession::Services services{m_catalog,     m_clock,  m_settings,
                                              m_preferences, m_prompt, m_temporary.filePath(QStringLiteral("backups"))};
    m_session = std::make_unique<WorkspaceSession>(services, m_database, *m_window);
    for (const TourShot &shot : tourShots(m_catalog, m_window->pageNames())) {
        if (shot.name.startsWith(m_options.page)) {
            m_shots.append(shot);
        }
    }
    connect(m_session.get(), &WorkspaceSession::ready, this,
            [this] { whenQuiet(quietRounds, [this] { nextLook(); }); });
    m_session->start(QString(), QString());
}

void Tour::nextLook()
{
    if (++m_look >= m_looks.size()) {
        printTourLine(stdout, tr("%n picture(s) in %1", nullptr, m_pictures).arg(m_options.tourFolder));
        emit finished(0);
        return;
    }
    m_preferences.overrideForThisRun(m_looks.at(m_look).language, m_looks.at(m_look).theme);
    m_preferences.apply();
    m_help->setLanguage(m_languages.language());
    m_shot = -1;
    nextShot();
}

void Tour::nextShot()
{
    m_waits = 0;
    if (++m_shot >= m_shots.size()) {
        nextLook();
        return;
    }
    const TourShot &shot = m_shots.at(m_shot);
    m_firstRecord.clear();
    m_window->navigation().resetGroups();
    m_window->openPage(shot.page);
    whenQuiet(quietRounds, [this] { findRecord(m_shots.at(m_shot)); });
}

void Tour::findRecord(const TourShot &shot)
{
    if (!shot.needsRecord) {
        shoot(shot);
        return;
    }
    const RecordStore store(m_catalog, m_database);
    whenDone(store.candidates(shot.page, QString(), 1), this, [this](const Result<QList<Candidate>> &records) {
        if (records.ok() && !records.value().isEmpty()) {
            m_firstRecord = records.value().first().id;
            shoot(m_shots.at(m_shot));
        } else {
            nextShot();
        }
    });
}

void Tour::shoot(const TourShot &shot)
{
    if (shot.show) {
        TourStage stage{
            *m_window, *m_session, {m_catalog, m_clock, m_settings, m_preferences, m_prompt, {}}, *m_help, m_firstRecord};
        shot.show(stage);
        whenQuiet(quietRounds, [this] { save(m_shots.at(m_shot)); });
    } else {
        save(shot);
    }
}

QList<QWidget *> Tour::dialogs() const
{
    QList<QWidget *> open;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != m_window.get() && widget->isVisible()) {
            open.append(widget);
        }
    }
    return open;
}

QString Tour::fileName(const TourShot &shot) const
{
    const Look &look = m_looks.at(m_look);
    const QString theme = look.theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString name = QStringList{shot.name, look.language, theme}.join(QLatin1Char('-'));
    return QDir(m_options.tourFolder).filePath(name + QStringLiteral(".png"));
}

void Tour::save(const TourShot &shot)
{
    emit shown(shot.name, QList<QWidget *>{m_window.get()} + dialogs());
    if (shot.show && shot.opens && dialogs().isEmpty()) {
        printTourLine(stderr, tr("%1 showed nothing.").arg(shot.name));
    }
    if (!m_options.tourFolder.isEmpty() && !paint(shot)) {
        return;
    }
    closeDialogs();
    whenQuiet(1, [this] { nextShot(); });
}

bool Tour::paint(const TourShot &shot)
{
    QPixmap picture = m_window->grab();
    for (QWidget *dialog : dialogs()) {
        QPainter painter(&picture);
        const bool isPopup = dialog->windowType() == Qt::Popup;
        QPoint place((m_window->width() - dialog->width()) / 2, (m_window->height() - dialog->height()) / 2);
        if (isPopup) {
            place = dialog->pos() - m_window->pos();
        } else {
            QColor shade = m_window->QWidget::palette().color(QPalette::Shadow);
            shade.setAlpha(70);
            painter.fillRect(m_window->rect(), shade);
        }
        painter.drawPixmap(place, dialog->grab());
        painter.setPen(ThemeColors::of(dialog->palette()).lineStrong);
        painter.drawRect(QRect(place, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    if (!picture.save(fileName(shot))) {
        fail(tr("%1 cannot be written.").arg(fileName(shot)));
        return false;
    }
    ++m_pictures;
    return true;
}

void Tour::closeDialogs()
{
    delete m_help->tour();
    for (QWidget *dialog : dialogs()) {
        dialog->hide();
        // Popups belong to the window and come again.
        if (dialog->windowType() != Qt::Popup) {
            dialog->deleteLater();
        }
    }
}

void Tour::whenQuiet(int rounds, std::function<void()> next)
{
    if (isWorking(*m_window) && m_waits < mostWaits) {
        ++m_waits;
        QTimer::singleShot(waitInterval, this, [this, rounds, next] { whenQuiet(rounds, next); });
        return;
    }
    if (const QTimer *delay = pendingDelay(*m_window)) {
        // Not its own signal: it may be stopped before.
        QTimer::singleShot(delay->remainingTime() + 1, this, [this, rounds, next] { whenQuiet(rounds, next); });
        return;
    }
    const auto nothing = [](Executor &) -> Result<bool> { return true; };
    whenDone(m_database->run<bool>(Lane::Interactive, nothing), this,
             [this, nothing, rounds, next](const Result<bool> &) {
                 whenDone(m_database->run<bool>(Lane::Background, nothing), this,
                          [this, rounds, next](const Result<bool> &) {
                              const auto goOn = [this, rounds, next] {
                                  if (rounds > 1) {
                                      whenQuiet(rounds - 1, next);
                                  } else {
                                      next();
                                  }
                              };
                              QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
                          });
             });
}

void Tour::fail(const QString &sentence)
{
    printTourLine(stderr, sentence);
    emit finished(2);
}

int runTour(QApplication &application, const StartOptions &options)
{
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(13 * options.fontPercent / 100);
        QApplication::setFont(font);
    }
    QApplication::setQuitOnLastWindowClosed(false);
    Tour tour(application, options);
    QObject::connect(&tour, &Tour::finished, &application, [](int exitCode) { QCoreApplication::exit(exitCode); });
    QMetaObject::invokeMethod(&tour, &Tour::start, Qt::QueuedConnection);
    return QApplication::exec();
}
