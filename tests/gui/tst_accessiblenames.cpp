// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/helptopics.h"
#include "app/desktop/tour.h"
#include "tests/gui/controlwalk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

/// Every shot of the tour is walked: no control that can be seen and used is without a name, every window has one, every
/// dialog has its place in the manual. SEMILLERO_CONTROLS=FILE writes the list of all controls.
class TestAccessibleNames final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noControlIsNameless();
    void namesAreWords();
    void everyDialogHasItsChapter();
    void mnemonicsAreUnique();

private:
    void look(const QString &shot, const QList<QWidget *> &windows);

    int m_shots = 0;
    int m_controls = 0;
    QStringList m_list;
    QStringList m_nameless;
    QStringList m_wordless;
    QStringList m_lost;
    QStringList m_twice;
};

void TestAccessibleNames::initTestCase()
{
    StartOptions options;
    options.language = QStringLiteral("es");
    options.theme = ThemeChoice::Light;
    Tour tour(*qApp, options);
    connect(&tour, &Tour::shown, this, &TestAccessibleNames::look);
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QVERIFY(finished.wait(240'000));
    QCOMPARE(finished.first().first().toInt(), 0);
    QVERIFY(m_shots > 60);
    if (const QString path = qEnvironmentVariable("SEMILLERO_CONTROLS"); !path.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_list.join(QLatin1Char('\n')).toUtf8());
    }
}

void TestAccessibleNames::look(const QString &shot, const QList<QWidget *> &windows)
{
    ++m_shots;
    QWidget *top = windows.last();
    if (top->windowTitle().isEmpty() && top->accessibleName().isEmpty()) {
        m_nameless.append(QStringLiteral("%1: window %2").arg(shot, QString::fromLatin1(top->metaObject()->className())));
    }
    const QString kind = QString::fromLatin1(top->metaObject()->className());
    // "What is this?" leaves F1 to what it explains.
    if (windows.size() > 1 && kind != QLatin1String("AboutPopup") && !hasHelpTopic(kind)) {
        m_lost.append(QStringLiteral("%1: %2").arg(shot, kind));
    }
    QHash<QString, QString> mnemonics;
    const QList<Control> controls = controlsOf(top);
    m_list.append(QStringLiteral("\n## %1 (%2)").arg(shot).arg(controls.size()));
    for (const Control &control : controls) {
        ++m_controls;
        m_list.append(QStringLiteral("%1: %2").arg(control.kind, control.name));
        if (control.name.isEmpty()) {
            m_nameless.append(QStringLiteral("%1: %2").arg(shot, placeOf(control.widget)));
        }
        if (control.name.contains(QLatin1Char('_')) || control.name == QLatin1String("true")) {
            m_wordless.append(QStringLiteral("%1: %2").arg(shot, control.name));
        }
    }
    QStringList labels;
    for (const QAbstractButton *button : top->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(top) && button->window() == top && windows.size() > 1) {
            labels.append(button->text());
        }
    }
    for (const QLabel *label : top->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr && label->isVisibleTo(top) && windows.size() > 1) {
            labels.append(label->text());
        }
    }
    for (const QString &label : qAsConst(labels)) {
        const QString key = QKeySequence::mnemonic(label).toString();
        if (!key.isEmpty() && mnemonics.contains(key)) {
            m_twice.append(QStringLiteral("%1: %2: %3, %4").arg(shot, key, mnemonics.value(key), label));
        }
        mnemonics.insert(key, label);
    }
}

void TestAccessibleNames::noControlIsNameless()
{
    m_nameless.removeDuplicates();
    QVERIFY(m_controls > 1000);
    QVERIFY2(m_nameless.isEmpty(), qPrintable(m_nameless.join(QLatin1Char('\n'))));
}

void TestAccessibleNames::namesAreWords()
{
    QVERIFY2(m_wordless.isEmpty(), qPrintable(m_wordless.join(QLatin1Char('\n'))));
}

void TestAccessibleNames::everyDialogHasItsChapter()
{
    QVERIFY2(m_lost.isEmpty(), qPrintable(m_lost.join(QLatin1Char('\n'))));
}

void TestAccessibleNames::mnemonicsAreUnique()
{
    QVERIFY2(m_twice.isEmpty(), qPrintable(m_twice.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
