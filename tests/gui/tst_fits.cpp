// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

/// In the smallest window nothing that has to be read is cut, and no dialog is larger than it.
class TestFits final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsAreNotCut();
    void dialogsFitTheWindow();

private:
    void look(const QString &shot, const QList<QWidget *> &windows);

    int m_words = 0;
    QStringList m_cut;
    QStringList m_large;
};

namespace {
constexpr QSize smallestWindow(1024, 680);
}

void TestFits::initTestCase()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    StartOptions options;
    options.language = QStringLiteral("es");
    options.theme = ThemeChoice::Light;
    options.windowSize = smallestWindow;
    Tour tour(*qApp, options);
    connect(&tour, &Tour::shown, this, &TestFits::look);
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QVERIFY(finished.wait(240'000));
    QCOMPARE(finished.first().first().toInt(), 0);
}

void TestFits::look(const QString &shot, const QList<QWidget *> &windows)
{
    constexpr int slack = 2; // rounding of fractional widths
    QWidget *top = windows.last();
    if (windows.size() > 1 && (top->width() > smallestWindow.width() || top->height() > smallestWindow.height())) {
        m_large.append(QStringLiteral("%1: %2 x %3").arg(shot).arg(top->width()).arg(top->height()));
    }
    for (const QLabel *label : top->findChildren<QLabel *>()) {
        // An ignored width means that the label cuts by itself or wraps where it is.
        const bool givesWay = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!label->isVisibleTo(top) || label->window() != top || label->text().isEmpty() || givesWay) {
            continue;
        }
        ++m_words;
        const int wanted = label->wordWrap() ? 0 : label->sizeHint().width();
        const int high = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->width() + slack < wanted || label->height() + slack < high) {
            m_cut.append(QStringLiteral("%1: %2 (%3x%4 of %5x%6)").arg(shot, label->text().left(60)).arg(label->width()).arg(label->height()).arg(wanted).arg(high));
        }
    }
    for (const QAbstractButton *button : top->findChildren<QAbstractButton *>()) {
        const bool hasWords = !button->text().isEmpty() && button->isVisibleTo(top) && button->window() == top;
        const bool onlyIcon = qobject_cast<const QToolButton *>(button) != nullptr
                              && static_cast<const QToolButton *>(button)->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (!hasWords || onlyIcon || button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            continue;
        }
        ++m_words;
        if (button->width() + slack < button->minimumSizeHint().width()) {
            m_cut.append(QStringLiteral("%1: button %2 (%3 of %4)").arg(shot, button->text()).arg(button->width()).arg(button->minimumSizeHint().width()));
        }
    }
}

void TestFits::wordsAreNotCut()
{
    QVERIFY(m_words > 1000);
    m_cut.removeDuplicates();
    QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(QLatin1Char('\n'))));
}

void TestFits::dialogsFitTheWindow()
{
    QVERIFY2(m_large.isEmpty(), qPrintable(m_large.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestFits)
#include "tst_fits.moc"
