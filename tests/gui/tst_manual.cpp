// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/helptopics.h"
#include "dialogs/help/helpwindow.h"
#include "tests/architecture/translationfile.h"
#include "tests/support/recordscene.h"
#include "views/help/manual.h"
#include "views/help/manualview.h"

#include <QKeySequence>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QToolButton>

/// The manual is complete in both languages and speaks of what is there.
class TestManual final : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSamePlaces();
    void everyTopicIsThere_data();
    void everyTopicIsThere();
    void linksLeadSomewhere_data() { languageRows(); }
    void linksLeadSomewhere();
    void whatIsNamedExists_data() { languageRows(); }
    void whatIsNamedExists();
    void keysAreKeys_data() { languageRows(); }
    void keysAreKeys();
    void searchFindsWithoutAccents();
    void windowGoesBackAndForward();
    void windowFollowsTheLanguage();

private:
    static void languageRows();
    static QSet<QString> textsOf(const QString &language);
};

void TestManual::languageRows()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << QStringLiteral("es");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestManual::bothLanguagesHaveTheSamePlaces()
{
    const auto places = [](const QString &language) {
        QStringList all;
        const Manual manual = Manual::read(language);
        for (const ManualChapter &chapter : manual.chapters()) {
            for (const ManualSection &section : chapter.sections) {
                all.append(QStringLiteral("%1#%2 (%3)").arg(chapter.id, section.anchor).arg(section.level));
            }
        }
        return all;
    };
    const QStringList english = places(QStringLiteral("en"));
    QVERIFY(english.size() > 40);
    QCOMPARE(places(QStringLiteral("es")), english);
    QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
}

void TestManual::everyTopicIsThere_data()
{
    QTest::addColumn<QString>("topic");
    QStringList topics = helpTopics();
    topics.removeDuplicates();
    for (const QString &topic : qAsConst(topics)) {
        QTest::newRow(qPrintable(topic)) << topic;
    }
}

void TestManual::everyTopicIsThere()
{
    QFETCH(QString, topic);
    for (const QString &language : {QStringLiteral("es"), QStringLiteral("en")}) {
        QVERIFY2(Manual::read(language).has(topic), qPrintable(language));
    }
}

void TestManual::linksLeadSomewhere()
{
    QFETCH(QString, language);
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    const Manual manual = Manual::read(language);
    for (const ManualChapter &chapter : manual.chapters()) {
        for (auto it = link.globalMatch(chapter.markdown); it.hasNext();) {
            const QString target = it.next().captured(1);
            const QString topic = target.startsWith(QLatin1Char('#')) ? chapter.id + target : target;
            QVERIFY2(target.startsWith(QLatin1String("https://")) || manual.has(topic), qPrintable(target));
        }
    }
}

/// Every text of the program in that language, without mnemonics.
QSet<QString> TestManual::textsOf(const QString &language)
{
    QSet<QString> texts;
    const QString path = QStringLiteral(SEMILLERO_SOURCE_DIR "/translations/semillero_%1.ts").arg(language);
    for (const TranslationMessage &message : TranslationFile::read(path)) {
        for (QString text : message.translations) {
            texts.insert(text.remove(QLatin1Char('&')));
        }
    }
    return texts;
}

void TestManual::whatIsNamedExists()
{
    QFETCH(QString, language);
    static const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    const QSet<QString> texts = textsOf(language);
    QStringList unknown;
    const Manual manual = Manual::read(language);
    for (const ManualChapter &chapter : manual.chapters()) {
        for (auto it = bold.globalMatch(chapter.markdown); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (!texts.contains(name)) {
                unknown.append(QStringLiteral("%1: %2").arg(chapter.id, name));
            }
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
}

void TestManual::keysAreKeys()
{
    QFETCH(QString, language);
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    const Manual manual = Manual::read(language);
    for (const ManualChapter &chapter : manual.chapters()) {
        for (auto it = code.globalMatch(chapter.markdown); it.hasNext();) {
            const QString key = it.next().captured(1);
            const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
            const bool known = key == QLatin1String("Alt") || (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown);
            QVERIFY2(known, qPrintable(QStringLiteral("%1: %2").arg(chapter.id, key)));
        }
    }
}

void TestManual::searchFindsWithoutAccents()
{
    const Manual manual = Manual::read(QStringLiteral("es"));
    const QList<ManualHit> hits = manual.search(QStringLiteral("navegacion F9"));
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().chapter, QStringLiteral("finding"));
    QCOMPARE(hits.first().anchor, QStringLiteral("navigation"));
    QVERIFY2(hits.first().excerpt.size() > 30, qPrintable(hits.first().excerpt));
    QVERIFY(manual.search(QStringLiteral("quetzalcoatl")).isEmpty());
}

void TestManual::windowGoesBackAndForward()
{
    MemoryStateStore states;
    HelpWindow window(states, QStringLiteral("en"));
    window.showTopic(QStringLiteral("lists#filters"));
    window.showTopic(QStringLiteral("editing"));
    const QList<QToolButton *> buttons = window.findChildren<QToolButton *>();
    const auto named = [&buttons](const QString &name) {
        return *std::find_if(buttons.begin(), buttons.end(), [&name](const QToolButton *button) { return button->accessibleName() == name; });
    };
    named(QStringLiteral("Back"))->click();
    QCOMPARE(window.topic(), QStringLiteral("lists#filters"));
    QVERIFY(!named(QStringLiteral("Back"))->isEnabled());
    named(QStringLiteral("Forward"))->click();
    QCOMPARE(window.topic(), QStringLiteral("editing"));
    window.showTopic(QStringLiteral("no such chapter"));
    QCOMPARE(window.topic(), QStringLiteral("first-steps"));
}

void TestManual::windowFollowsTheLanguage()
{
    MemoryStateStore states;
    HelpWindow window(states, QStringLiteral("en"));
    window.showTopic(QStringLiteral("lists#filters"));
    window.setLanguage(QStringLiteral("es"));
    QCOMPARE(window.topic(), QStringLiteral("lists#filters"));
    const auto *view = window.findChild<ManualView *>();
    QVERIFY2(view->toPlainText().contains(QStringLiteral("Filtros")), qPrintable(view->toPlainText().left(200)));
    QVERIFY(!view->toPlainText().contains(QLatin1String("{#")));
    window.search(QStringLiteral("tildes"));
    QVERIFY(window.findChild<QListWidget *>()->count() > 0);
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
