// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/sourcereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QStringList textsOf(const SourceRow &row)
{
    QStringList texts;
    for (const SourceCell &cell : row.cells) {
        texts.append(cell.text);
    }
    return texts;
}

SourceTable tableOf(const QByteArray &bytes, const SourceChoices &choices = {})
{
    const Result<SourceTable> read = readSourceBytes(bytes, QStringLiteral("personas.csv"), choices);
    if (!read) {
        qWarning() << "refused:" << read.error().message;
        return {};
    }
    return read.value();
}

QByteArray wide(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar sign : text) {
        const char high = static_cast<char>(sign.unicode() >> 8);
        const char low = static_cast<char>(sign.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

/// Text files of cells as people's programs write them.
class TestSourceCsv final : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void delimiterIsFound_data();
    void delimiterIsFound();
    void encodingIsFound_data();
    void encodingIsFound();
    void headerIsFound_data();
    void headerIsFound();
    void choicesWin();
    void rowsThatDoNotFitSaySo();
    void openQuoteDoesNotSwallowRows();
    void numbersAndLinesAreTheFiles();
    void headingsAreUnique();
    void defusedCellsAreTakenBack();
    void nullCharactersAreReported();
    void previewStops();
    void hashAndSizeAreOfTheBytes();
    void sharedSamplesParseToTheirJson();
};

void TestSourceCsv::cells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("comma in quotes") << QByteArray("a,b\n1,\"x,y\"\n") << QStringList{QStringLiteral("1"), QStringLiteral("x,y")};
    QTest::newRow("line break in quotes") << QByteArray("a,b\r\n1,\"x\ny\"\r\n") << QStringList{QStringLiteral("1"), QStringLiteral("x\ny")};
    QTest::newRow("CRLF in quotes stays") << QByteArray("a,b\r\n1,\"x\r\ny\"\r\n") << QStringList{QStringLiteral("1"), QStringLiteral("x\r\ny")};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n1,\"say \"\"hi\"\"\"\n") << QStringList{QStringLiteral("1"), QStringLiteral("say \"hi\"")};
    QTest::newRow("JSON inside") << QByteArray("k,v\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"c\"\": [1,2]}\"\n")
                                 << QStringList{QStringLiteral("1"), QStringLiteral("{\"type\": \"Point\", \"c\": [1,2]}")};
    QTest::newRow("empty quoted cell") << QByteArray("a,b\n\"\",2\n") << QStringList{QString(), QStringLiteral("2")};
    QTest::newRow("quotes inside an unquoted cell are quotes") << QByteArray("a,b\n5\" pipe,2\n") << QStringList{QStringLiteral("5\" pipe"), QStringLiteral("2")};
    QTest::newRow("quotes that nobody doubled") << QByteArray("a,b\n\"say \"hi\" now\",2\n")
                                                << QStringList{QStringLiteral("say \"hi\" now"), QStringLiteral("2")};
    QTest::newRow("spaces around a quoted cell") << QByteArray("a, b\n1, \"x, y\" \n") << QStringList{QStringLiteral("1"), QStringLiteral("x, y")};
    QTest::newRow("spaces of an unquoted cell stay") << QByteArray("a,b\n 1 ,2\n") << QStringList{QStringLiteral(" 1 "), QStringLiteral("2")};
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << QStringList{QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("carriage returns alone") << QByteArray("a,b\r1,2\r") << QStringList{QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("UTF-8") << QByteArray("a,b\nñandú,🌱\n") << QStringList{QStringLiteral("ñandú"), QStringLiteral("🌱")};
    QTest::newRow("apostrophes as quotes") << QByteArray("a,b\n'x,y',2\n'z,w',3\n") << QStringList{QStringLiteral("x,y"), QStringLiteral("2")};
}

void TestSourceCsv::cells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cells);
    const SourceTable table = tableOf(bytes);
    QVERIFY(!table.rows.isEmpty());
    QCOMPARE(textsOf(table.rows.constFirst()), cells);
    QCOMPARE(table.rows.constFirst().problem, QString());
}

void TestSourceCsv::delimiterIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << QChar(u',') << 3;
    QTest::newRow("semicolon with decimal commas") << QByteArray("nombre;monto;tasa\nAna;1,5;2,5\nEva;3,5;4,5\n") << QChar(u';') << 3;
    QTest::newRow("tab with commas in texts") << QByteArray("a\tb\nuno, dos\t1\ntres, cuatro\t2\n") << QChar(u'\t') << 2;
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << QChar(u'|') << 2;
    QTest::newRow("semicolons only inside quotes") << QByteArray("a,b\n\"x;y;z\",1\n\"p;q;r\",2\n") << QChar(u',') << 2;
    QTest::newRow("many line breaks inside quotes") << QByteArray("a;b\n\"x,\n,y,\n,\";1\n\"z\n,w\n\";2\n") << QChar(u';') << 2;
    QTest::newRow("Excel's hint") << QByteArray("sep=|\r\na,b|c\r\n1,2|3\r\n") << QChar(u'|') << 2;
    QTest::newRow("one column") << QByteArray("correo\nana@a.co\neva@b.co\n") << QChar(u',') << 1;
}

void TestSourceCsv::delimiterIsFound()
{
    QFETCH(QByteArray, bytes);
    const SourceTable table = tableOf(bytes);
    QTEST(table.format.delimiter, "delimiter");
    QTEST(static_cast<int>(table.headings.size()), "columns");
}

void TestSourceCsv::encodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("mark");
    const QString text = QStringLiteral("país;año\nPerú “€”;2020\n");
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8") << false;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("UTF-8") << true;
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + wide(text, false) << QStringLiteral("UTF-16LE") << true;
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + wide(text, true) << QStringLiteral("UTF-16BE") << true;
    QTest::newRow("UTF-16LE without mark") << wide(text, false) << QStringLiteral("UTF-16LE") << false;
    QTest::newRow("UTF-16BE without mark") << wide(text, true) << QStringLiteral("UTF-16BE") << false;
    QTest::newRow("Windows-1252") << QByteArray("pa\xEDs;a\xF1o\nPer\xFA \x93\x80\x94;2020\n") << QStringLiteral("Windows-1252") << false;
}

void TestSourceCsv::encodingIsFound()
{
    QFETCH(QByteArray, bytes);
    const SourceTable table = tableOf(bytes);
    QTEST(table.format.encoding, "encoding");
    QTEST(table.format.byteOrderMark, "mark");
    const QStringList headings = {QStringLiteral("país"), QStringLiteral("año")};
    QCOMPARE(table.headings, headings);
    QCOMPARE(table.rows.constFirst().cell(0).text, QStringLiteral("Perú “€”"));
}

void TestSourceCsv::headerIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("header");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("rows");
    QTest::newRow("a header of words") << QByteArray("nombre,edad\nAna,30\nEva,40\n") << true << 0 << 2;
    QTest::newRow("only texts") << QByteArray("nombre,ciudad\nAna,Cali\n") << true << 0 << 1;
    QTest::newRow("an e-mail in the first row") << QByteArray("Ana,ana@a.co\nEva,eva@b.co\n") << false << 0 << 2;
    QTest::newRow("numbers over numbers") << QByteArray("Ana,30\nEva,40\n") << false << 0 << 2;
    QTest::newRow("years as headings") << QByteArray("indicador,2024,2025\nempleo,10,20\n") << true << 0 << 1;
    QTest::newRow("titles above") << QByteArray("Informe de 2025,,\n,,\nnombre,edad,ciudad\nAna,30,Cali\nEva,40,Pasto\n") << true << 2 << 2;
    QTest::newRow("a title without its empty cells") << QByteArray("Informe de 2025\nnombre,edad,ciudad\nAna,30,Cali\n") << true << 1 << 1;
    QTest::newRow("an empty line above") << QByteArray("\nnombre,edad\nAna,30\n") << true << 1 << 1;
}

void TestSourceCsv::headerIsFound()
{
    QFETCH(QByteArray, bytes);
    const SourceTable table = tableOf(bytes);
    QTEST(table.format.hasHeader, "header");
    QTEST(table.format.skippedRows, "skipped");
    QTEST(static_cast<int>(table.rows.size()), "rows");
}

void TestSourceCsv::choicesWin()
{
    SourceChoices choices;
    choices.delimiter = u';';
    choices.hasHeader = false;
    choices.skippedRows = 1;
    choices.encoding = QStringLiteral("Windows-1252");
    const SourceTable table = tableOf("a,b\n1,2\nñ;4\n", choices);
    QCOMPARE(table.format.delimiter, QChar(u';'));
    QVERIFY(!table.format.hasHeader);
    const QStringList letters = {QStringLiteral("A")};
    QCOMPARE(table.rows.constFirst().number, qint64(2));
    QCOMPARE(table.rows.constLast().cell(0).text, QStringLiteral("Ã±"));

    choices.encoding = QStringLiteral("EBCDIC");
    const Result<SourceTable> unknown = readSourceBytes("a,b\n", QString(), choices);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::Usage);
}

void TestSourceCsv::rowsThatDoNotFitSaySo()
{
    const SourceTable table = tableOf("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n\n");
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows.at(0).problem, QString());
    QCOMPARE(table.rows.at(1).problem, QStringLiteral("The row has 1 cell(s) too few."));
    QCOMPARE(table.rows.at(2).problem, QStringLiteral("The row has 1 cell(s) too many."));
    QCOMPARE(table.rows.at(3).problem, QString());
}

void TestSourceCsv::openQuoteDoesNotSwallowRows()
{
    const SourceTable table = tableOf("a,b\n1,\"x\"\n2,\"y\"\n3,\"open\n4,\"z\"\n5,w\n");
    QCOMPARE(table.rows.size(), 5);
    QCOMPARE(textsOf(table.rows.at(2)), (QStringList{QStringLiteral("3"), QStringLiteral("\"open")}));
    QVERIFY(!table.rows.at(2).problem.isEmpty());
    QCOMPARE(textsOf(table.rows.at(3)), (QStringList{QStringLiteral("4"), QStringLiteral("z")}));
    QCOMPARE(table.rows.at(3).problem, QString());
}

void TestSourceCsv::numbersAndLinesAreTheFiles()
{
    const SourceTable table = tableOf("a,b\n1,\"x\ny\"\n\n2,z\n");
    QCOMPARE(table.rows.at(0).number, qint64(2));
    QCOMPARE(table.rows.at(0).line, qint64(2));
    QCOMPARE(table.rows.at(1).number, qint64(4));
    QCOMPARE(table.rows.at(1).line, qint64(5));
}

void TestSourceCsv::headingsAreUnique()
{
    const SourceTable table = tableOf("Nombre,,Nombre,\"Correo\nelectrónico\"\na,b,c,d\n");
    const QStringList headings = {QStringLiteral("Nombre"), QStringLiteral("B"), QStringLiteral("Nombre (2)"), QStringLiteral("Correo electrónico")};
    QCOMPARE(table.headings, headings);
}

void TestSourceCsv::defusedCellsAreTakenBack()
{
    const SourceTable table = tableOf("a,b,c,d\n'+57 300,''=x,'tis,'-5\n");
    QCOMPARE(textsOf(table.rows.constFirst()),
             (QStringList{QStringLiteral("+57 300"), QStringLiteral("'=x"), QStringLiteral("'tis"), QStringLiteral("-5")}));
}

void TestSourceCsv::nullCharactersAreReported()
{
    const SourceTable table = tableOf(QByteArray("a,b\n1,x\0y\n2,z\n", 14));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).cell(1).text, QStringLiteral("x�y"));
    QVERIFY(!table.rows.at(0).problem.isEmpty());
    QCOMPARE(table.rows.at(1).problem, QString());
}

void TestSourceCsv::previewStops()
{
    QByteArray bytes("n,t\n");
    for (int row = 0; row < 5000; ++row) {
        bytes += QByteArray::number(row) + ",x\n";
    }
    SourceChoices choices;
    choices.mostRows = 10;
    QCOMPARE(tableOf(bytes, choices).rows.size(), 10);
    QCOMPARE(tableOf(bytes).rows.size(), 5000);
}

void TestSourceCsv::hashAndSizeAreOfTheBytes()
{
    const SourceTable table = tableOf("a,b\n");
    QCOMPARE(table.size, qint64(4));
    QCOMPARE(table.hash, QStringLiteral("5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313"));
}

void TestSourceCsv::sharedSamplesParseToTheirJson()
{
    const QDir folder(QStringLiteral(SEMILLERO_SOURCE_DIR "/../shared/data/csv"));
    if (!folder.exists()) {
        qWarning("../shared/data/csv is not here: only this test's own cases ran");
        return;
    }
    const QStringList names = QDir(folder.filePath(QStringLiteral("csvs"))).entryList({QStringLiteral("*.csv")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QString base = name.chopped(4);
        const Result<SourceTable> read = readSource(folder.filePath(QStringLiteral("csvs/") + name));
        QVERIFY2(read.ok(), qPrintable(name));
        QFile json(folder.filePath(QStringLiteral("json/") + base + QStringLiteral(".json")));
        QVERIFY2(json.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray text = json.readAll().replace("\\r\\n", "\\n"); // a checkout may have changed the samples' line ends
        const QJsonArray expected = QJsonDocument::fromJson(text).array();
        QJsonArray found;
        for (const SourceRow &row : read.value().rows) {
            QJsonObject object;
            for (qsizetype column = 0; column < read.value().headings.size(); ++column) {
                QString cell = row.cell(column).text;
                object.insert(read.value().headings.at(column), cell.replace(QLatin1String("\r\n"), QLatin1String("\n")));
            }
            found.append(object);
        }
        QVERIFY2(found == expected, qPrintable(name + QStringLiteral(": ") + QString::fromUtf8(QJsonDocument(found).toJson())));
    }
}

QTEST_GUILESS_MAIN(TestSourceCsv)
#include "tst_sourcecsv.moc"
