// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/fixedkeys.h"
#include "app/controllers/shortcutcatalog.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/tour.h"
#include "views/help/manual.h"
#include "views/records/recordactions.h"
#include "views/records/recordpage.h"
#include "views/shell/pagestack.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

/// Every command of the window and of every list can be found and reached by keyboard; no key means two things.
class TestCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCommandIsInThePalette();
    void everyCommandIsInTheCheatSheet();
    void noKeyMeansTwoThings();
    void menusHaveUniqueMnemonics();
    void theManualNamesRealKeys();

private:
    void look(MainWindow &window);
    void lookAtPage(MainWindow &window, const QString &name);
    void lookAtMenus(const MainWindow &window);

    QStringList m_notInPalette;
    QStringList m_notInSheet;
    QStringList m_ambiguous;
    QStringList m_twice;
    QSet<QString> m_keys;
    int m_pages = 0;
};

namespace {

QString bareText(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

void TestCommands::initTestCase()
{
    StartOptions options;
    options.theme = ThemeChoice::Light;
    options.page = QStringLiteral("home");
    Tour tour(*qApp, options);
    connect(&tour, &Tour::shown, this, [this](const QString &, const QList<QWidget *> &windows) {
        look(*qobject_cast<MainWindow *>(windows.first()));
    });
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(m_pages > 40); // all pages, in two languages
}

void TestCommands::look(MainWindow &window)
{
    const QStringList pages = window.pageNames();
    for (const QString &page : pages) {
        if (window.openPage(page)) {
            lookAtPage(window, page);
        }
    }
    lookAtMenus(window);
    window.openPage(QStringLiteral("home"));
    for (const FixedKey &fixed : fixedKeys()) {
        for (const QKeySequence &sequence : fixed.keys) {
            m_keys.insert(sequence.toString(QKeySequence::PortableText));
        }
    }
}

void TestCommands::lookAtPage(MainWindow &window, const QString &name)
{
    ++m_pages;
    const QList<QAction *> palette = window.menu().commands();
    QSet<QString> sheet;
    for (const ShortcutGroup &group : shortcutGroups(window)) {
        for (const ShortcutEntry &entry : group.entries) {
            sheet.insert(entry.text);
        }
    }
    QList<QAction *> actions;
    for (const QMenu *menu : window.menu().menus()) {
        actions += window.menu().ownActions(menu);
    }
    if (const auto *page = qobject_cast<RecordPage *>(window.pages().currentWidget())) {
        for (const PageCommand &command : page->recordActions().commands()) {
            actions.append(page->recordActions().action(command.id));
        }
    }
    QHash<QString, QString> keys;
    for (const QAction *action : qAsConst(actions)) {
        if (action->isSeparator() || action->text().isEmpty() || action->menu() != nullptr) {
            continue;
        }
        const QString words = bareText(action->text());
        if (!palette.contains(action) && action != window.menu().action(MainMenu::Command::GoTo)) {
            m_notInPalette.append(QStringLiteral("%1: %2").arg(name, words));
        }
        if (!sheet.contains(words)) {
            m_notInSheet.append(QStringLiteral("%1: %2").arg(name, words));
        }
        for (const QKeySequence &sequence : action->shortcuts()) {
            const QString key = sequence.toString(QKeySequence::PortableText);
            m_keys.insert(key);
            if (keys.contains(key) && action->isVisible()) {
                m_ambiguous.append(QStringLiteral("%1: %2: %3, %4").arg(name, key, keys.value(key), words));
            }
            keys.insert(key, words);
        }
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        const QString key = shortcut->key().toString(QKeySequence::PortableText);
        if (keys.contains(key) && shortcut->context() == Qt::WindowShortcut && shortcut->isEnabled()
            && qobject_cast<QWidget *>(shortcut->parent())->window() == &window) {
            m_ambiguous.append(QStringLiteral("%1: %2: %3, a shortcut").arg(name, key, keys.value(key)));
        }
        m_keys.insert(key);
    }
}

void TestCommands::lookAtMenus(const MainWindow &window)
{
    const auto check = [this](const QString &where, const QList<QAction *> &actions) {
        QHash<QString, QString> seen;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (!key.isEmpty() && action->isVisible() && seen.contains(key)) {
                m_twice.append(QStringLiteral("%1: %2: %3, %4").arg(where, key, seen.value(key), action->text()));
            }
            if (action->isVisible()) {
                seen.insert(key, action->text());
            }
        }
    };
    QList<QAction *> bar;
    for (const QMenu *menu : window.menu().menus()) {
        bar.append(menu->menuAction());
        check(menu->title(), menu->actions());
    }
    check(QStringLiteral("menu bar"), bar);
}

void TestCommands::everyCommandIsInThePalette()
{
    QVERIFY2(m_notInPalette.isEmpty(), qPrintable(m_notInPalette.join(QLatin1Char('\n'))));
}

void TestCommands::everyCommandIsInTheCheatSheet()
{
    QVERIFY2(m_notInSheet.isEmpty(), qPrintable(m_notInSheet.join(QLatin1Char('\n'))));
}

void TestCommands::noKeyMeansTwoThings()
{
    QVERIFY2(m_ambiguous.isEmpty(), qPrintable(m_ambiguous.join(QLatin1Char('\n'))));
}

void TestCommands::menusHaveUniqueMnemonics()
{
    QVERIFY2(m_twice.isEmpty(), qPrintable(m_twice.join(QLatin1Char('\n'))));
}

void TestCommands::theManualNamesRealKeys()
{
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    QStringList unknown;
    const Manual manual = Manual::read(QStringLiteral("en"));
    for (const ManualChapter &chapter : manual.chapters()) {
        for (auto it = code.globalMatch(chapter.markdown); it.hasNext();) {
            const QString key = QKeySequence::fromString(it.next().captured(1)).toString(QKeySequence::PortableText);
            if (!key.isEmpty() && key != QLatin1String("Alt") && !m_keys.contains(key)) { // Alt alone underlines
                unknown.append(QStringLiteral("%1: %2").arg(chapter.id, key));
            }
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
