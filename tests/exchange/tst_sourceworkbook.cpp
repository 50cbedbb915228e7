// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/sourcereader.h"
#include "tests/exchange/zipfile.h"

#include <QTest>

namespace {

SourceTable workbookOf(const QByteArray &bytes, const SourceChoices &choices = {})
{
    const Result<SourceTable> read = readSourceBytes(bytes, QStringLiteral("personas"), choices);
    if (!read) {
        qWarning() << "refused:" << read.error().message << read.error().detail;
        return {};
    }
    return read.value();
}

QStringList texts(const SourceRow &row)
{
    QStringList out;
    for (const SourceCell &cell : row.cells) {
        out.append(cell.text);
    }
    return out;
}

const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Valor</t></is></c></row>";

} // namespace

/// Workbooks of Excel and OpenDocument, part by part as programs write them, and JSON.
class TestSourceWorkbook final : public QObject
{
    Q_OBJECT

private slots:
    void excelCells_data();
    void excelCells();
    void excelDatesFrom1904();
    void excelSheets();
    void excelRowsAndColumnsKeepTheirPlace();
    void excelHiddenMergedAndErrorsAreTold();
    void odsCells_data();
    void odsCells();
    void odsRepeats();
    void odsSheetsAndHiddenRows();
    void jsonLines();
    void jsonArray();
    void jsonThatIsNone_data();
    void jsonThatIsNone();
    void clipboard();
};

void TestSourceWorkbook::excelCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SourceCell::Kind>("kind");
    using Kind = SourceCell::Kind;
    const auto row = [](const char *name, const char *cell, const char *text, Kind kind) {
        QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(text) << kind;
    };
    row("shared text of several runs, without its pronunciation", "<c r=\"B2\" t=\"s\"><v>1</v></c>", "Ana María", Kind::Text);
    row("spaces and escapes of a text", "<c r=\"B2\" t=\"s\"><v>2</v></c>", " x\ny ", Kind::Text);
    row("whole number", "<c r=\"B2\"><v>3001234567</v></c>", "3001234567", Kind::Number);
    row("number that a double cannot hold", "<c r=\"B2\"><v>0.30000000000000004</v></c>", "0.3", Kind::Number);
    row("number with an exponent", "<c r=\"B2\"><v>1.5E-3</v></c>", "0.0015", Kind::Number);
    row("percentage stays the number", "<c r=\"B2\" s=\"6\"><v>0.15</v></c>", "0.15", Kind::Number);
    row("date by built-in format", "<c r=\"B2\" s=\"1\"><v>46022</v></c>", "2025-12-31", Kind::Date);
    row("date by a format of one's own", "<c r=\"B2\" s=\"2\"><v>1096</v></c>", "1902-12-31", Kind::Date);
    row("before the leap day that 1900 did not have", "<c r=\"B2\" s=\"1\"><v>59</v></c>", "1900-02-28", Kind::Date);
    row("after it", "<c r=\"B2\" s=\"1\"><v>61</v></c>", "1900-03-01", Kind::Date);
    row("date and time", "<c r=\"B2\" s=\"3\"><v>46022.583333333336</v></c>", "2025-12-31T14:00:00", Kind::DateTime);
    row("time of day", "<c r=\"B2\" s=\"5\"><v>0.604166666666667</v></c>", "14:30", Kind::Text);
    row("number with zeros before it", "<c r=\"B2\" s=\"4\"><v>5001</v></c>", "05001", Kind::Text);
    row("truth", "<c r=\"B2\" t=\"b\"><v>1</v></c>", "true", Kind::Bool);
    row("cached result of a formula", "<c r=\"B2\"><f>1+1</f><v>2</v></c>", "2", Kind::Number);
    row("cached text of a formula", "<c r=\"B2\" t=\"str\"><f>\"a\"</f><v>a</v></c>", "a", Kind::Text);
    row("ISO date", "<c r=\"B2\" t=\"d\"><v>2025-12-31</v></c>", "2025-12-31", Kind::Date);
    row("error of a formula", "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!", Kind::Text);
}

void TestSourceWorkbook::excelCells()
{
    QFETCH(QByteArray, cell);
    const SourceTable table = workbookOf(zipOf(xlsxParts(header + "<row r=\"2\">" + cell + "</row>")));
    QCOMPARE(table.rows.size(), 1);
    QTEST(table.rows.constFirst().cell(1).text, "text");
    QTEST(table.rows.constFirst().cell(1).kind, "kind");
    const QStringList headings = {QStringLiteral("Nombre"), QStringLiteral("Valor")};
    QCOMPARE(table.headings, headings);
}

void TestSourceWorkbook::excelDatesFrom1904()
{
    const QByteArray row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>44560</v></c></row>";
    const SourceTable table = workbookOf(zipOf(xlsxParts(header + row, "<workbookPr date1904=\"1\"/>")));
    QCOMPARE(texts(table.rows.constFirst()), (QStringList{QStringLiteral("1904-01-01"), QStringLiteral("2025-12-31")}));
}

void TestSourceWorkbook::excelSheets()
{
    const QByteArray bytes = zipOf(xlsxParts(header + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"));
    const SourceTable table = workbookOf(bytes);
    QCOMPARE(table.sheets, (QStringList{QStringLiteral("Notas"), QStringLiteral("Personas")}));
    QCOMPARE(table.format.sheet, QStringLiteral("Personas")); // the first one with rows
    QCOMPARE(table.format.kind, SourceFormat::Kind::Xlsx);
    SourceChoices choices;
    choices.sheet = QStringLiteral("Notas");
    QCOMPARE(workbookOf(bytes, choices).rows.size(), 0);
    choices.sheet = QStringLiteral("Otra");
    const Result<SourceTable> none = readSourceBytes(bytes, QString(), choices);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(none.error().message.contains(QLatin1String("Notas, Personas")));
}

void TestSourceWorkbook::excelRowsAndColumnsKeepTheirPlace()
{
    const SourceTable table = workbookOf(zipOf(xlsxParts(header + "<row r=\"5\"><c r=\"C5\"><v>7</v></c></row><row><c><v>8</v></c><c><v>9</v></c></row>")));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).number, qint64(5));
    QCOMPARE(texts(table.rows.at(0)), (QStringList{QString(), QString(), QStringLiteral("7")}));
    QCOMPARE(table.headings.at(2), QStringLiteral("C"));
    QCOMPARE(table.rows.at(1).number, qint64(6));
    QCOMPARE(texts(table.rows.at(1)), (QStringList{QStringLiteral("8"), QStringLiteral("9")}));
    QCOMPARE(table.rows.at(1).problem, QString());
}

void TestSourceWorkbook::excelHiddenMergedAndErrorsAreTold()
{
    QList<ZipPart> parts = xlsxParts(header + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>");
    parts.last().content.replace("</worksheet>", "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>");
    const SourceTable table = workbookOf(zipOf(parts));
    QCOMPARE(table.rows.size(), 1);
    const QString remarks = table.remarks.join(u'\n');
    QVERIFY2(remarks.contains(QLatin1String("B2 (#N/A)")), qPrintable(remarks));
    QVERIFY2(remarks.contains(QLatin1String("hidden")), qPrintable(remarks));
    QVERIFY2(remarks.contains(QLatin1String("merged")), qPrintable(remarks));
}

void TestSourceWorkbook::odsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SourceCell::Kind>("kind");
    using Kind = SourceCell::Kind;
    const auto row = [](const char *name, const char *cell, const char *text, Kind kind) {
        QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(text) << kind;
    };
    row("all paragraphs", "<table:table-cell office:value-type=\"string\"><text:p>uno</text:p><text:p>dos</text:p></table:table-cell>", "uno\ndos", Kind::Text);
    row("spaces, tabs and breaks", "<table:table-cell office:value-type=\"string\"><text:p><text:s/>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d</text:p></table:table-cell>",
        " a  b\tc\nd", Kind::Text);
    row("spans and links", "<table:table-cell office:value-type=\"string\"><text:p>a<text:span>b<text:a>c</text:a></text:span></text:p></table:table-cell>", "abc", Kind::Text);
    row("without the comment", "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>no</text:p></office:annotation><text:p>si</text:p></table:table-cell>", "si",
        Kind::Text);
    row("number", "<table:table-cell office:value-type=\"float\" office:value=\"1234.5\"><text:p>1.234,50</text:p></table:table-cell>", "1234.5", Kind::Number);
    row("amount", "<table:table-cell office:value-type=\"currency\" office:value=\"1500\"><text:p>$ 1.500</text:p></table:table-cell>", "1500", Kind::Number);
    row("date", "<table:table-cell office:value-type=\"date\" office:date-value=\"1903-05-01\"><text:p>1/5/03</text:p></table:table-cell>", "1903-05-01", Kind::Date);
    row("date and time", "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-12-31T14:00:00.5\"/>", "2025-12-31T14:00:00", Kind::DateTime);
    row("time", "<table:table-cell office:value-type=\"time\" office:time-value=\"PT14H30M00S\"/>", "14:30", Kind::Text);
    row("truth", "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"><text:p>FALSO</text:p></table:table-cell>", "false", Kind::Bool);
    row("text of a formula", "<table:table-cell office:value-type=\"string\" office:string-value=\"a\"><text:p>a</text:p></table:table-cell>", "a", Kind::Text);
}

void TestSourceWorkbook::odsCells()
{
    QFETCH(QByteArray, cell);
    const QByteArray head = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Valor</text:p></table:table-cell></table:table-row>";
    const SourceTable table = workbookOf(odsOf("<table:table table:name=\"H\">" + head + "<table:table-row>" + cell + "</table:table-row></table:table>"));
    QCOMPARE(table.rows.size(), 1);
    QTEST(table.rows.constFirst().cell(0).text, "text");
    QTEST(table.rows.constFirst().cell(0).kind, "kind");
}

void TestSourceWorkbook::odsRepeats()
{
    const auto cell = [](const QByteArray &text, const QByteArray &more = {}) -> QByteArray {
        return "<table:table-cell office:value-type=\"string\"" + more + "><text:p>" + text + "</text:p></table:table-cell>";
    };
    const QByteArray empty = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    const SourceTable table = workbookOf(odsOf("<table:table table:name=\"H\"><table:table-row>" + cell("a") + cell("b") + cell("c") + "</table:table-row>" + empty
                                               + "<table:table-row table:number-rows-repeated=\"2\">" + cell("x", " table:number-columns-repeated=\"2\"") + cell("y")
                                               + "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>" + empty + "</table:table>"));
    QCOMPARE(table.headings.size(), 3);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).number, qint64(5));
    QCOMPARE(table.rows.at(1).number, qint64(6));
    QCOMPARE(texts(table.rows.at(1)), (QStringList{QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("y")}));
}

void TestSourceWorkbook::odsSheetsAndHiddenRows()
{
    const QByteArray rows = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>n</text:p></table:table-cell></table:table-row>"
                            "<table:table-row table:visibility=\"filter\"><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
    const QByteArray bytes = odsOf("<table:table table:name=\"Uno\"/><table:table table:name=\"Dos\">" + rows + "</table:table><table:table table:name=\"Tres\">" + rows
                                   + "</table:table>");
    const SourceTable table = workbookOf(bytes);
    QCOMPARE(table.sheets.size(), 3);
    QCOMPARE(table.format.sheet, QStringLiteral("Dos"));
    QCOMPARE(table.rows.size(), 1);
    QVERIFY(table.remarks.join(u' ').contains(QLatin1String("hidden")));
}

void TestSourceWorkbook::jsonLines()
{
    const SourceTable table = workbookOf("{\"b\":\"x\\u00f1\",\"a\":1.50}\n{\"c\":[1, {\"k\":null}],\"a\":true}\n\n{\"b\":null,\"a\":1e3}\n");
    QCOMPARE(table.format.kind, SourceFormat::Kind::JsonLines);
    QCOMPARE(table.headings, (QStringList{QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.at(0).cell(0).text, QStringLiteral("xñ"));
    QCOMPARE(table.rows.at(0).cell(1).text, QStringLiteral("1.50")); // digits as they stand
    QCOMPARE(table.rows.at(1).cell(1).kind, SourceCell::Kind::Bool);
    QCOMPARE(table.rows.at(1).cell(2).text, QStringLiteral("[1, {\"k\":null}]"));
    QCOMPARE(table.rows.at(2).cell(1).text, QStringLiteral("1000"));
    QCOMPARE(table.rows.at(2).line, qint64(4));
}

void TestSourceWorkbook::jsonArray()
{
    const SourceTable table = workbookOf(" [ {\"a\":1},\n {\"a\":2} ] ");
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(1).line, qint64(2));
}

void TestSourceWorkbook::jsonThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray("{\"a\":1}\n{\"a\":");
    QTest::newRow("something behind the array") << QByteArray("[{\"a\":1}] x");
    QTest::newRow("very deep") << QByteArray("{\"a\":" + QByteArray(1'000'000, '['));
    QTest::newRow("bad escape") << QByteArray("{\"a\":\"\\q\"}");
    QTest::newRow("nested value that is none") << QByteArray("{\"a\":[1,]}");
}

void TestSourceWorkbook::jsonThatIsNone()
{
    QFETCH(QByteArray, bytes);
    const Result<SourceTable> read = readSourceBytes(bytes, QString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidFormat);
    QVERIFY(read.error().message.startsWith(QLatin1String("Line ")));
}

void TestSourceWorkbook::clipboard()
{
    const Result<SourceTable> read = readSourceText(QStringLiteral("Nombre\tEdad\nAna\t30\n\"Eva\nMaría\"\t40\n"), QString());
    QVERIFY(read.ok());
    QCOMPARE(read.value().name, QStringLiteral("Clipboard"));
    QCOMPARE(read.value().rows.size(), 2);
    QCOMPARE(read.value().rows.at(1).cell(0).text, QStringLiteral("Eva\nMaría"));
    QCOMPARE(read.value().format.delimiter, QChar(u'\t'));
}

QTEST_GUILESS_MAIN(TestSourceWorkbook)
#include "tst_sourceworkbook.moc"
