// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/navigationlayout.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

class TestTour final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageAndFormIsToured();
    void rendersAPageAndADialogAndEnds();
};

void TestTour::everyPageAndFormIsToured()
{
    const Catalog catalog = Catalog::standard();
    QStringList names;
    for (const TourShot &shot : tourShots(catalog, {homePageName, QStringLiteral("programs")})) {
        names.append(shot.name);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(names.contains(homePageName));
    for (const Entity &entity : catalog.entities()) {
        const bool hasForm = entity.access != EntityAccess::ReadOnly;
        QCOMPARE(names.contains(QString(entity.name + QStringLiteral("_new"))), hasForm);
    }
    QVERIFY(names.contains(QStringLiteral("welcome")));
}

void TestTour::rendersAPageAndADialogAndEnds()
{
    const QTemporaryDir folder;
    StartOptions options;
    options.tourFolder = folder.filePath(QStringLiteral("pictures"));
    options.page = QStringLiteral("cohorts");
    options.language = QStringLiteral("es");
    options.theme = ThemeChoice::Dark;
    Tour tour(*qApp, options);
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.first().first().toInt(), 0);
    const QStringList pictures = QDir(options.tourFolder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(pictures, QStringList({QStringLiteral("cohorts-es-dark.png"), QStringLiteral("cohorts_form-es-dark.png"),
                                    QStringLiteral("cohorts_new-es-dark.png")}));
    const QImage page(QDir(options.tourFolder).filePath(pictures.first()));
    QCOMPARE(page.size(), QSize(1440, 900));
    QCOMPARE(page.pixelColor(1, 899), ThemeColors::dark().window);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
