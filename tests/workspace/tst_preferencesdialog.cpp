// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/preferencesdialog.h"

#include "tests/workspace/widgetfinder.h"

#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsWhatIsChosen();
    void everyChoiceTakesEffectAtOnce();
    void previewFollowsNumbersAndZone();
    void zonesAreFoundByAPartOfTheirName();
    void nonsenseZoneChangesNothing();

private:
    [[nodiscard]] QComboBox *box(const char *label) { return fieldNamed<QComboBox>(m_dialog.get(), label); }

    std::unique_ptr<PreferencesDialog> m_dialog;
};

void TestPreferencesDialog::init()
{
    qRegisterMetaType<Preferences>();
    const Preferences start{QStringLiteral("es"), ThemeChoice::Dark, "America/Lima", QStringLiteral("es_CO")};
    m_dialog = std::make_unique<PreferencesDialog>(
        start,
        [](const Preferences &preferences) {
            return DisplayFormat{QLocale(preferences.numberFormat), QTimeZone(preferences.zone), QStringLiteral("COP")};
        },
        *Instant::parse(u"2026-03-10T15:00:00Z"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestPreferencesDialog::showsWhatIsChosen()
{
    QCOMPARE(box("Language")->currentText(), QStringLiteral("Español"));
    QCOMPARE(box("Theme")->currentText(), QStringLiteral("Dark"));
    QCOMPARE(box("Time zone")->currentText(), QStringLiteral("America/Lima (UTC-05:00)"));
    QVERIFY(box("Numbers and dates")->currentText().startsWith(QLatin1String("Colombia")));
}

void TestPreferencesDialog::everyChoiceTakesEffectAtOnce()
{
    QSignalSpy changed(m_dialog.get(), &PreferencesDialog::preferencesChanged);
    box("Language")->setCurrentIndex(box("Language")->findData(QStringLiteral("en")));
    box("Theme")->setCurrentIndex(box("Theme")->findData(int(ThemeChoice::Light)));
    box("Time zone")->setCurrentIndex(box("Time zone")->findData(QByteArray("Europe/Madrid")));
    box("Numbers and dates")->setCurrentIndex(box("Numbers and dates")->findData(QStringLiteral("en_US")));
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed.last().first().value<Preferences>(),
             (Preferences{QStringLiteral("en"), ThemeChoice::Light, "Europe/Madrid", QStringLiteral("en_US")}));
}

void TestPreferencesDialog::previewFollowsNumbersAndZone()
{
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("1.234.567,89")));
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("10/03/2026 10:00")));
    box("Numbers and dates")->setCurrentIndex(box("Numbers and dates")->findData(QStringLiteral("en_US")));
    box("Time zone")->setCurrentIndex(box("Time zone")->findData(QByteArray("Asia/Tokyo")));
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("1,234,567.89")));
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("Asia/Tokyo")));
}

void TestPreferencesDialog::zonesAreFoundByAPartOfTheirName()
{
    QCompleter *completer = box("Time zone")->completer();
    completer->setCompletionPrefix(QStringLiteral("bogot"));
    QCOMPARE(completer->completionCount(), 1);
    QVERIFY(completer->currentCompletion().startsWith(QLatin1String("America/Bogota")));
}

void TestPreferencesDialog::nonsenseZoneChangesNothing()
{
    QSignalSpy changed(m_dialog.get(), &PreferencesDialog::preferencesChanged);
    box("Time zone")->setEditText(QStringLiteral("Moon/Base"));
    emit box("Time zone")->lineEdit()->editingFinished();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(box("Time zone")->currentText(), QStringLiteral("America/Lima (UTC-05:00)"));
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
