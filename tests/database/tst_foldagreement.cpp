// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"
#include "tests/support/engines.h"
#include "tests/support/testdatabase.h"

#include <QTest>

/// One fold in three places: C++, PostgreSQL's app.fold() and the function that SQLite's connection registers.
class TestFoldAgreement final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodePoint_data() { addEngineRows(); }
    void everyCodePoint();
    void namesAndMarks_data() { addEngineRows(); }
    void namesAndMarks();
};

namespace {

QString foldCall(Engine engine)
{
    return engine == Engine::PostgreSql ? QStringLiteral("SELECT app.fold($1::text)") : QStringLiteral("SELECT fold($1)");
}

/// Assigned after the version of Unicode that an engine's tables know: every library is right in its own way.
bool isAssigned(char32_t code)
{
    return QChar::category(code) != QChar::Other_NotAssigned && QChar::unicodeVersion(code) <= QChar::Unicode_13_0;
}

} // namespace

void TestFoldAgreement::everyCodePoint()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    // Texts of 256 code points, each between two letters and a separator: marks stand after a letter as they do in words.
    for (char32_t block = 0x20; block < 0x1F000; block += 0x100) {
        QString text;
        for (char32_t code = block; code < block + 0x100; ++code) {
            const bool usable = isAssigned(code) && !QChar::isSurrogate(code) && QChar::category(code) != QChar::Other_PrivateUse;
            if (usable) {
                text += QLatin1Char('n') + QString::fromUcs4(&code, 1) + QLatin1String("a|");
            }
        }
        if (text.isEmpty()) {
            continue;
        }
        const auto result = db->sql(foldCall(currentEngine()), {text});
        QVERIFY2(result.ok(), qPrintable(QString::number(block, 16)));
        const QStringList ours = fold(text).split(QLatin1Char('|'));
        const QStringList theirs = result.value().rows.first().first().toString().split(QLatin1Char('|'));
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QVERIFY2(ours.at(i) == theirs.at(i),
                     qPrintable(QStringLiteral("block %1: %2 and %3 (%4)").arg(QString::number(block, 16), ours.at(i), theirs.at(i),
                                                                              QString::fromLatin1(theirs.at(i).toUtf8().toHex()))));
        }
    }
}

void TestFoldAgreement::namesAndMarks()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList texts = {QStringLiteral("José Ángel Muñoz"), QStringLiteral("JOSÉ"), QStringLiteral("AÑO"),
                               QString::fromUtf8("an\xcc\x83o"), QStringLiteral("Straße"), QStringLiteral("ΟΔΥΣΣΕΥΣ"),
                               QStringLiteral("İstanbul"), QStringLiteral("شركة"), QStringLiteral("🌱 Semilla"), QString()};
    for (const QString &text : texts) {
        const auto result = db->sql(foldCall(currentEngine()), {text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text)});
        QVERIFY(result.ok());
        QCOMPARE(result.value().rows.first().first().toString(), fold(text));
    }
}

QTEST_GUILESS_MAIN(TestFoldAgreement)
#include "tst_foldagreement.moc"
