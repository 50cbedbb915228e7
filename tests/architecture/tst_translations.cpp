// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefiles.h"
#include "tests/architecture/translationfile.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

/// Spanish and English are both complete, and every text of the sources is in both files.
class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void judgement_data();
    void judgement();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyTextOfTheSourcesIsThere_data();
    void everyTextOfTheSourcesIsThere();

private:
    static void languageRows();
};

namespace {

constexpr int pluralForms = 2; // both languages: one, several

QString translationPath(const QString &language)
{
    return QStringLiteral(SEMILLERO_SOURCE_DIR "/translations/semillero_%1.ts").arg(language);
}

TranslationMessage message(const QString &source, const QStringList &translations, const QString &type = QString())
{
    return {QStringLiteral("Test"), source, {}, type, translations.size() > 1, translations};
}

QSet<QString> keysOf(const QString &path)
{
    QSet<QString> keys;
    for (const TranslationMessage &one : TranslationFile::read(path)) {
        if (one.type != QLatin1String("vanished") && one.type != QLatin1String("obsolete")) {
            keys.insert(one.key());
        }
    }
    return keys;
}

QString listed(const QSet<QString> &keys)
{
    QStringList lines(keys.cbegin(), keys.cend());
    lines.sort();
    return QStringLiteral("%1 texts:\n").arg(lines.size()) + lines.mid(0, 40).join(QLatin1Char('\n'));
}

} // namespace

void TestTranslations::languageRows()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Spanish") << QStringLiteral("es");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestTranslations::judgement_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &source, const QStringList &translations, bool good,
                        const QString &type = QString()) {
        QTest::newRow(name) << source << translations << type << good;
    };
    row("translated", QStringLiteral("&Save"), {QStringLiteral("&Guardar")}, true);
    row("unfinished", QStringLiteral("Save"), {QStringLiteral("Guardar")}, false, QStringLiteral("unfinished"));
    row("empty", QStringLiteral("Save"), {QString()}, false);
    row("a placeholder is missing", QStringLiteral("%1 of %2"), {QStringLiteral("%1 de")}, false);
    row("placeholders in another order", QStringLiteral("%1 of %2"), {QStringLiteral("de %2, %1")}, true);
    row("the mnemonic is missing", QStringLiteral("&Save"), {QStringLiteral("Guardar")}, false);
    row("two ampersands are one character", QStringLiteral("Research && development"), {QStringLiteral("I && D")},
        true);
    row("the colon is missing", QStringLiteral("Name:"), {QStringLiteral("Nombre")}, false);
    row("two plural forms", QStringLiteral("%n record(s)"),
        {QStringLiteral("Un registro"), QStringLiteral("%n registros")}, true);
    row("no form says the number", QStringLiteral("%n record(s)"),
        {QStringLiteral("registro"), QStringLiteral("registros")}, false);
}

void TestTranslations::judgement()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(QString, type);
    QFETCH(bool, good);
    const QString trouble = TranslationFile::trouble(message(source, translations, type), pluralForms);
    QVERIFY2(trouble.isEmpty() == good, qPrintable(trouble));
}

void TestTranslations::everyTextIsTranslated_data()
{
    languageRows();
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<TranslationMessage> messages = TranslationFile::read(translationPath(language));
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    for (const TranslationMessage &one : messages) {
        if (const QString trouble = TranslationFile::trouble(one, pluralForms); !trouble.isEmpty()) {
            wrong += one.key() + QLatin1Char(' ') + trouble;
        }
    }
    const QString text = QStringLiteral("%1 of %2 texts:\n").arg(wrong.size()).arg(messages.size()) +
                         wrong.mid(0, 40).join(QLatin1Char('\n'));
    QVERIFY2(wrong.isEmpty(), qPrintable(text));
}

void TestTranslations::everyTextOfTheSourcesIsThere_data()
{
    languageRows();
}

void TestTranslations::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh_%1.ts").arg(language));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SEMILLERO_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(SEMILLERO_LUPDATE),
                  QStringList{QStringLiteral("-tr-function-alias"), QStringLiteral("translate+=text"),
                              QStringLiteral("-extensions"), QStringLiteral("cpp,h"),
                              QStringLiteral("-source-language"), QStringLiteral("en"),
                              QStringLiteral("-target-language"), language} +
                      productFolders() + QStringList{QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(120'000));
    const QByteArray said = lupdate.readAll();
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("Q_OBJECT"), said.constData()); // tr() in a class whose context lupdate cannot know

    const QSet<QString> needed = keysOf(fresh);
    const QSet<QString> there = keysOf(translationPath(language));
    QVERIFY(needed.size() > 100);
    QVERIFY2((needed - there).isEmpty(), qPrintable(QStringLiteral("not in the file: ") + listed(needed - there)));
    QVERIFY2((there - needed).isEmpty(), qPrintable(QStringLiteral("in no source: ") + listed(there - needed)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
