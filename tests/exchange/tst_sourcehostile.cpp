// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/sourcereader.h"
#include "tests/exchange/zipfile.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

/// A line of /proc/self/status, in megabytes.
qint64 megabytesOf(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name)) {
            return line.mid(name.size()).simplified().split(' ').constFirst().toLongLong() / 1024;
        }
    }
    return -1;
}

/// Forgets the peak so far: what was needed to make a bomb does not hide what reading it needs.
void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        refs.write("5");
    }
}

/// The sizes that the directory of a zip declares for its last part, changed.
QByteArray declaring(QByteArray zip, quint32 unpacked)
{
    const qsizetype entry = zip.lastIndexOf("PK\x01\x02");
    for (int byte = 0; byte < 4; ++byte) {
        zip[entry + 24 + byte] = static_cast<char>((unpacked >> (8 * byte)) & 0xFF);
    }
    return zip;
}

QByteArray encrypted(QByteArray zip)
{
    const qsizetype entry = zip.lastIndexOf("PK\x01\x02");
    zip[entry + 8] = static_cast<char>(zip.at(entry + 8) | 1);
    return zip;
}

const QByteArray openCell = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>";
const QByteArray closeCell = "</t></is></c></row>";

} // namespace

/// Files that want to hurt or that are no tables: each is refused with a sentence, and the memory does not grow with what they unpack to.
class TestSourceHostile final : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void bombsStayWithinTheMemory_data();
    void bombsStayWithinTheMemory();
    void hugeLineOfAFile();
    void limitsAreNamed();
    void manyOpenQuotesEnd();
    void cancelledReadingEnds();
    void missingFileAndFolder();
};

void TestSourceHostile::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray good = zipOf(xlsxParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 workbook", 17) << QStringLiteral(".xls");
    QTest::newRow("Excel with a password") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)
                                                  + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                                           << QStringLiteral("password");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
    QTest::newRow("web page") << QByteArray("\n<html><table></table></html>") << QStringLiteral("web page");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\b\6\0\0\0\0\0\0\0\0\0\0", 43) << QStringLiteral("binary");
    QTest::newRow("cut off workbook") << good.first(good.size() - 60) << QStringLiteral("cut off");
    QTest::newRow("damaged part") << QByteArray(good).replace(good.indexOf("sheet2.xml") + 30, 12, QByteArray(12, 'x')) << QStringLiteral("damaged");
    QTest::newRow("encrypted part") << encrypted(good) << QStringLiteral("password");
    QTest::newRow("encrypted ODS") << zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                             {"META-INF/manifest.xml", "<m xmlns:m=\"m\"><m:encryption-data/></m>"},
                                             {"content.xml", "x"}})
                                   << QStringLiteral("password");
    QTest::newRow("a zip of something else") << zipOf({{"foto.jpg", "x"}}) << QStringLiteral("packed file");
    QTest::newRow("binary workbook") << zipOf({{"[Content_Types].xml", "<T/>"}, {"xl/workbook.bin", "x"}}) << QStringLiteral(".xlsb");
    QTest::newRow("declares too much") << declaring(good, 0x7FFFFFFF) << QStringLiteral("512 MB");
    QTest::newRow("declares too little") << declaring(good, 10) << QStringLiteral("damaged");
    QTest::newRow("entities in entities")
        << zipOf({{"[Content_Types].xml", "<T/>"},
                  {"xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><workbook>&c;</workbook>"}})
        << QStringLiteral("damaged");
    QTest::newRow("very deep XML") << zipOf({{"[Content_Types].xml", "<T/>"}, {"xl/workbook.xml", QByteArray("<a>").repeated(100'000)}}) << QStringLiteral("damaged");
    QTest::newRow("text that is not there") << zipOf(xlsxParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")) << QStringLiteral("damaged");
    QTest::newRow("a column beyond all") << zipOf(xlsxParts("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")) << QStringLiteral("2,000 columns");
}

void TestSourceHostile::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const Result<SourceTable> read = readSourceBytes(bytes, QStringLiteral("x"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidFormat);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void TestSourceHostile::bombsStayWithinTheMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    constexpr qsizetype much = 40 * 1024 * 1024;
    QTest::newRow("a cell of 40 MB in Excel") << zipOf(xlsxParts(openCell + QByteArray(much, 'a') + closeCell)) << QStringLiteral("characters");
    QTest::newRow("an attribute of 40 MB") << zipOf(xlsxParts("<row r=\"" + QByteArray(much, '1') + "\"/>")) << QStringLiteral("characters");
    QTest::newRow("a cell of 40 MB in ODS")
        << odsOf("<table:table table:name=\"H\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>" + QByteArray(much, 'a')
                 + "</text:p></table:table-cell></table:table-row></table:table>")
        << QStringLiteral("characters");
    QTest::newRow("16,384 columns by a million rows, repeated")
        << odsOf("<table:table table:name=\"H\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\" "
                 "table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>")
        << QStringLiteral("2,000 columns");
    QTest::newRow("2,000 columns by a million rows, repeated")
        << odsOf("<table:table table:name=\"H\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\" "
                 "table:number-columns-repeated=\"2000\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>")
        << QStringLiteral("20,000,000 cells");
}

void TestSourceHostile::bombsStayWithinTheMemory()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    forgetPeak();
    const qint64 before = megabytesOf("VmRSS:");
    QVERIFY(megabytesOf("VmHWM:") - before < 8);
    const Result<SourceTable> read = readSourceBytes(bytes, QStringLiteral("x"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    const qint64 grown = megabytesOf("VmHWM:") - before;
    QVERIFY2(grown < 32, qPrintable(QString::number(grown)));
}

void TestSourceHostile::hugeLineOfAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("linea.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray part(1024 * 1024, 'a');
    for (int megabyte = 0; megabyte < 100; ++megabyte) {
        file.write(part);
    }
    file.close();
    const Result<SourceTable> read = readSource(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidFormat);
    QVERIFY2(read.error().message.contains(QLatin1String("Line 1 ")), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(QLatin1String("1,000,000")), qPrintable(read.error().message));
}

void TestSourceHostile::limitsAreNamed()
{
    SourceLimits limits;
    limits.rows = 3;
    Result<SourceTable> read = readSourceBytes("a\n1\n2\n3\n4\n5\n", QString(), {}, limits);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QLatin1String("3 rows")));
    limits = {};
    limits.columns = 2;
    read = readSourceBytes("a,b,c\n1,2,3\n", QString(), {}, limits);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QLatin1String("2 columns")));
    limits = {};
    limits.fileBytes = 4;
    read = readSourceBytes("a,b,c\n", QString(), {}, limits);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidFormat);
}

void TestSourceHostile::manyOpenQuotesEnd()
{
    const Result<SourceTable> read = readSourceBytes("a,b\n" + QByteArray("\"x,1\n").repeated(200'000), QString());
    QVERIFY(read.ok()); // would take hours if every quote were looked for to the end
    QVERIFY(!read.value().rows.constFirst().problem.isEmpty());
}

void TestSourceHostile::cancelledReadingEnds()
{
    BulkProgress progress;
    progress.cancel.cancel();
    const Result<SourceTable> read = readSourceBytes("a,b\n1,2\n", QString(), {}, {}, progress);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

void TestSourceHostile::missingFileAndFolder()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(QStringLiteral("no.csv"))}) {
        const Result<SourceTable> read = readSource(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Io);
        QVERIFY(read.error().message.contains(path));
    }
}

QTEST_GUILESS_MAIN(TestSourceHostile)
#include "tst_sourcehostile.moc"
