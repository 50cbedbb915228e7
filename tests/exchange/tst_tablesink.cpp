// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/exchange/exporting/odssink.h"
#include "models/exchange/exporting/xlsxsink.h"
#include "models/exchange/reading/sourcereader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace {

Field fieldOf(FieldType type, int scale = 0)
{
    Field field;
    field.name = QStringLiteral("f");
    field.type = type;
    field.scale = scale;
    field.digits = 18;
    return field;
}

struct Kind
{
    const char *name;
    Field field;
    QVariant value;
};

/// One value of every type, chosen to be lost where something rounds, trims, cuts or runs.
QList<Kind> everyKind()
{
    const QString id = QStringLiteral("0b8f1c1e-7d3a-4f6e-9a51-1c2d3e4f5a6b");
    return {{"id", fieldOf(FieldType::Id), id},
            {"reference", fieldOf(FieldType::Reference), id},
            {"text", fieldOf(FieldType::Text), QStringLiteral("=cmd|' /C calc'!A0; \"x\", ñ 🌱")},
            {"spaces", fieldOf(FieldType::Text), QStringLiteral(" two  spaces ")},
            {"minus", fieldOf(FieldType::Text), QStringLiteral("-1+1")},
            {"apostrophe", fieldOf(FieldType::Text), QStringLiteral("'=1")},
            {"looks like a number", fieldOf(FieldType::Text), QStringLiteral("007")},
            {"looks like an escape", fieldOf(FieldType::Text), QStringLiteral("_x0041_ <&>")},
            {"lines", fieldOf(FieldType::MultiLine), QStringLiteral("one\n\ttwo\n\n three")},
            {"email", fieldOf(FieldType::Email), QStringLiteral("ana@correo.co")},
            {"url", fieldOf(FieldType::Url), QStringLiteral("https://a.co/?x=1&y=2")},
            {"phone", fieldOf(FieldType::Phone), QStringLiteral("+57 300 123 4567")},
            {"integer", fieldOf(FieldType::Integer), QVariant::fromValue(qint64(-3001234567))},
            {"long integer", fieldOf(FieldType::Integer), QVariant::fromValue(qint64(9007199254740993))},
            {"decimal", fieldOf(FieldType::Decimal, 2), QVariant::fromValue(Decimal{-123450, 2})},
            {"money", fieldOf(FieldType::Money, 2), QVariant::fromValue(Decimal{185000000, 2})},
            {"long money", fieldOf(FieldType::Money, 2), QVariant::fromValue(Decimal{99999999999999999, 2})},
            {"truth", fieldOf(FieldType::Bool), true},
            {"date", fieldOf(FieldType::Date), QDate(2025, 12, 31)},
            {"old date", fieldOf(FieldType::Date), QDate(1900, 2, 28)},
            {"instant", fieldOf(FieldType::Instant), QVariant::fromValue(*Instant::parse(u"2026-11-22T04:05:06.123456Z"))},
            {"duration", fieldOf(FieldType::Duration), QStringLiteral("P5Y")},
            {"tags", fieldOf(FieldType::TagList), QStringLiteral("[\"a\",\"b, c\"]")},
            {"json", fieldOf(FieldType::Json), QStringLiteral("{\"k\":[1,{\"x\":\"ñ\\n\"}]}")},
            {"nothing", fieldOf(FieldType::Text), QVariant()}};
}

DisplayFormat colombian()
{
    return {QLocale(QStringLiteral("es_CO")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
}

ExportLayout layoutOf(ExportFormat format, bool machine)
{
    ExportLayout layout;
    layout.format = format;
    layout.machineValues = machine;
    return layout;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

/// What the sinks write, as spreadsheets and our own reader see it.
class TestTableSink final : public QObject
{
    Q_OBJECT

private slots:
    void machineValuesComeBack_data();
    void machineValuesComeBack();
    void peopleSeeTypedCells_data();
    void peopleSeeTypedCells();
    void csvTextsCannotRun();
    void csvOfPeople();
    void bytesAreTheSameAsValues_data();
    void bytesAreTheSameAsValues();
    void fileAppearsAtTheEndOnly_data();
    void fileAppearsAtTheEndOnly();
    void fullDiskIsSaid_data();
    void fullDiskIsSaid();
    void noFolder();
    void rowsBeyondASheetGoOn_data();
    void rowsBeyondASheetGoOn();
    void overlongTextIsRefusedNotCut();
    void delimiterThatCannotBe();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

static void eachFormat()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("jsonl") << ExportFormat::JsonLines;
    QTest::newRow("xlsx") << ExportFormat::Xlsx;
    QTest::newRow("ods") << ExportFormat::Ods;
}

void TestTableSink::machineValuesComeBack_data()
{
    eachFormat();
}

void TestTableSink::machineValuesComeBack()
{
    QFETCH(ExportFormat, format);
    const QList<Kind> kinds = everyKind();
    QList<SinkColumn> columns;
    QVariantList values;
    for (const Kind &kind : kinds) {
        columns.append({QString::fromLatin1(kind.name), &kind.field, 0});
        values.append(kind.value);
    }
    const QString path = at(QStringLiteral("todo.%1").arg(formatName(format)));
    const auto sink = makeTableSink(layoutOf(format, true), path, colombian());
    QVERIFY(sink->begin(columns, {QStringLiteral("Todo: [uno]"), {}, {}, {}}).ok());
    QVERIFY(sink->add(values, {}).ok());
    QVERIFY(sink->end({}).ok());

    const Result<SourceTable> read = readSource(path);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().rows.size(), 1);
    QCOMPARE(read.value().headings.size(), kinds.size());
    for (qsizetype column = 0; column < kinds.size(); ++column) {
        const Kind &kind = kinds.at(column);
        const QString text = read.value().rows.constFirst().cell(column).text;
        QCOMPARE(read.value().headings.at(column), QString::fromLatin1(kind.name));
        const Result<QVariant> back = fieldFromText(kind.field, text);
        QVERIFY2(back.ok(), qPrintable(QString::fromLatin1(kind.name) + u' ' + text));
        QVERIFY2(fieldToText(kind.field, back.value()) == fieldToText(kind.field, kind.value),
                 qPrintable(QStringLiteral("%1: <%2> for <%3>").arg(QString::fromLatin1(kind.name), text, fieldToText(kind.field, kind.value))));
    }
}

void TestTableSink::peopleSeeTypedCells_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("xlsx") << ExportFormat::Xlsx;
    QTest::newRow("ods") << ExportFormat::Ods;
}

void TestTableSink::peopleSeeTypedCells()
{
    QFETCH(ExportFormat, format);
    const Field number = fieldOf(FieldType::Integer);
    const Field money = fieldOf(FieldType::Money, 2);
    const Field date = fieldOf(FieldType::Date);
    const Field instant = fieldOf(FieldType::Instant);
    const Field truth = fieldOf(FieldType::Bool);
    const Field text = fieldOf(FieldType::Text);
    const QVariantList values = {QVariant::fromValue(qint64(12)), QVariant::fromValue(Decimal{150050, 2}), QDate(2025, 12, 31),
                                 QVariant::fromValue(*Instant::parse(u"2026-01-01T03:30:00Z")), false, QStringLiteral("=1+1")};
    const QList<SinkColumn> columns = {{QStringLiteral("Número"), &number, 0}, {QStringLiteral("Monto"), &money, 0}, {QStringLiteral("Día"), &date, 0},
                                       {QStringLiteral("Momento"), &instant, 0}, {QStringLiteral("Sí"), &truth, 0}, {QStringLiteral("Texto"), &text, 0}};
    QStringList texts;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        texts.append(displayText(*columns.at(column).field, values.at(column), colombian()));
    }
    const QString path = at(QStringLiteral("personas.%1").arg(formatName(format)));
    const auto sink = makeTableSink(layoutOf(format, false), path, colombian());
    QVERIFY(sink->begin(columns, {QStringLiteral("Emprendedores"), QStringLiteral("Ciudad: Cali"), {}, QStringLiteral("Marcela Ríos")}).ok());
    QVERIFY(sink->add(values, texts).ok());
    QVERIFY(sink->end(QStringLiteral("7 omitidos")).ok());
    const Result<SourceTable> read = readSource(path);
    QVERIFY(read.ok());
    QCOMPARE(read.value().format.sheet, QStringLiteral("Emprendedores"));
    QCOMPARE(read.value().sheets, (QStringList{QStringLiteral("Emprendedores"), QStringLiteral("About")}));
    const SourceRow &row = read.value().rows.constFirst();
    using Cell = SourceCell::Kind;
    QCOMPARE(row.cell(0), (SourceCell{QStringLiteral("12"), Cell::Number}));
    QCOMPARE(row.cell(1), (SourceCell{QStringLiteral("1500.5"), Cell::Number}));
    QCOMPARE(row.cell(2), (SourceCell{QStringLiteral("2025-12-31"), Cell::Date}));
    QCOMPARE(row.cell(3), (SourceCell{QStringLiteral("2025-12-31T22:30:00"), Cell::DateTime})); // the person's zone
    QCOMPARE(row.cell(4), (SourceCell{QStringLiteral("false"), Cell::Bool}));
    QCOMPARE(row.cell(5), (SourceCell{QStringLiteral("=1+1"), Cell::Text}));
    SourceChoices choices;
    choices.sheet = QStringLiteral("About");
    choices.hasHeader = false;
    const Result<SourceTable> about = readSource(path, choices);
    QVERIFY(about.ok());
    QStringList said;
    for (const SourceRow &line : about.value().rows) {
        said.append(line.cell(0).text);
    }
    QCOMPARE(said, (QStringList{QStringLiteral("Emprendedores"), QStringLiteral("Ciudad: Cali"), QStringLiteral("7 omitidos"), QStringLiteral("Marcela Ríos")}));
}

void TestTableSink::csvTextsCannotRun()
{
    const Field text = fieldOf(FieldType::Text);
    const Field number = fieldOf(FieldType::Integer);
    const QString path = at(QStringLiteral("formulas.csv"));
    const auto sink = makeTableSink(layoutOf(ExportFormat::Csv, true), path, colombian());
    QVERIFY(sink->begin({{QStringLiteral("=titulo"), &text, 0}, {QStringLiteral("n"), &number, 0}}, {}).ok());
    for (const QString &cell : {QStringLiteral("=1"), QStringLiteral("+57 1"), QStringLiteral("-1"), QStringLiteral("@a"), QStringLiteral("\tx"), QStringLiteral("'=1"),
                                QStringLiteral("\r=1"), QStringLiteral("a=1")}) {
        QVERIFY(sink->add({cell, QVariant::fromValue(qint64(-5))}, {}).ok());
    }
    QVERIFY(sink->end({}).ok());
    QCOMPARE(bytesOf(path), QByteArray("'=titulo,n\r\n'=1,-5\r\n'+57 1,-5\r\n'-1,-5\r\n'@a,-5\r\n'\tx,-5\r\n''=1,-5\r\n\"'\r=1\",-5\r\na=1,-5\r\n"));
}

void TestTableSink::csvOfPeople()
{
    const Field decimal = fieldOf(FieldType::Decimal, 2);
    const Field money = fieldOf(FieldType::Money, 2);
    ExportLayout layout = layoutOf(ExportFormat::Csv, false);
    layout.delimiter = u';';
    layout.byteOrderMark = true;
    const QString path = at(QStringLiteral("gente.csv"));
    const auto sink = makeTableSink(layout, path, colombian());
    QVERIFY(sink->begin({{QStringLiteral("Tasa"), &decimal, 0}, {QStringLiteral("Monto"), &money, 0}, {QStringLiteral("Nota"), nullptr, 0}}, {}).ok());
    const QVariant amount = QVariant::fromValue(Decimal{150050, 2});
    QVERIFY(sink->add({QVariant::fromValue(Decimal{1050, 2}), amount, QStringLiteral("a;b")},
                      {QStringLiteral("10,5"), displayMoney(amount, QStringLiteral("COP"), colombian()), QStringLiteral("a;b")}).ok());
    QVERIFY(sink->add({QVariant(), amount, QString()}, {QString(), displayMoney(amount, QStringLiteral("USD"), colombian()), QString()}).ok());
    QVERIFY(sink->end({}).ok());
    QVERIFY(bytesOf(path).startsWith("\xEF\xBB\xBF"));
    QCOMPARE(QString::fromUtf8(bytesOf(path).mid(3)), QStringLiteral("Tasa;Monto;Nota\r\n10,50;1500,50;\"a;b\"\r\n;US$\u00A01.500,50;\r\n"));
}

void TestTableSink::bytesAreTheSameAsValues_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("jsonl") << ExportFormat::JsonLines;
}

void TestTableSink::bytesAreTheSameAsValues()
{
    QFETCH(ExportFormat, format);
    const QList<Kind> kinds = everyKind();
    QList<SinkColumn> columns;
    QVariantList values;
    QList<QByteArray> own;
    for (const Kind &kind : kinds) {
        columns.append({QString::fromLatin1(kind.name), &kind.field, 0});
        values.append(kind.value);
        own.append(kind.value.isValid() ? fieldToText(kind.field, kind.value).toUtf8() : QByteArray());
    }
    const QString one = at(QStringLiteral("valores"));
    const QString other = at(QStringLiteral("bytes"));
    const auto byValues = makeTableSink(layoutOf(format, true), one, colombian());
    const auto byBytes = makeTableSink(layoutOf(format, true), other, colombian());
    QVERIFY(byBytes->takesBytes());
    QVERIFY(byValues->begin(columns, {}).ok() && byBytes->begin(columns, {}).ok());
    QVERIFY(byValues->add(values, {}).ok() && byBytes->addBytes(QList<QByteArrayView>(own.cbegin(), own.cend())).ok());
    QVERIFY(byValues->end({}).ok() && byBytes->end({}).ok());
    QCOMPARE(bytesOf(one), bytesOf(other));
}

void TestTableSink::fileAppearsAtTheEndOnly_data()
{
    eachFormat();
}

void TestTableSink::fileAppearsAtTheEndOnly()
{
    QFETCH(ExportFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.") + formatName(format));
    const Field text = fieldOf(FieldType::Text);
    for (const bool ends : {false, true}) {
        {
            const auto sink = makeTableSink(layoutOf(format, false), path, colombian());
            QVERIFY(sink->begin({{QStringLiteral("a"), &text, 0}}, {}).ok());
            QVERIFY(sink->add({QStringLiteral("x")}, {QStringLiteral("x")}).ok());
            QVERIFY(!QFile::exists(path));
            QVERIFY(!ends || sink->end({}).ok());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), ends ? QStringList{QFileInfo(path).fileName()} : QStringList());
    }
}

void TestTableSink::fullDiskIsSaid_data()
{
    eachFormat();
}

void TestTableSink::fullDiskIsSaid()
{
    QFETCH(ExportFormat, format);
    const Field text = fieldOf(FieldType::Text);
    const auto sink = makeTableSink(layoutOf(format, false), QStringLiteral("/dev/full"), colombian());
    Result<void> done = sink->begin({{QStringLiteral("a"), &text, 0}}, {});
    for (int row = 0; done && row < 10'000; ++row) {
        done = sink->add({QString::number(row * 7919)}, {QString::number(row * 7919)});
    }
    done = done ? sink->end({}) : done;
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QVERIFY(done.error().message.contains(QLatin1String("/dev/full")));
}

void TestTableSink::noFolder()
{
    for (const ExportFormat format : exportFormats()) {
        if (format == ExportFormat::Pdf) {
            continue; // needs fonts: tst_tablepages
        }
        const auto sink = makeTableSink(layoutOf(format, false), at(QStringLiteral("no/hay/a")), colombian());
        const Result<void> begun = sink->begin({{QStringLiteral("a"), nullptr, 0}}, {});
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Io);
    }
}

void TestTableSink::rowsBeyondASheetGoOn_data()
{
    QTest::addColumn<bool>("excel");
    QTest::newRow("xlsx") << true;
    QTest::newRow("ods") << false;
}

void TestTableSink::rowsBeyondASheetGoOn()
{
    QFETCH(bool, excel);
    const QString path = at(QStringLiteral("muchas"));
    std::unique_ptr<TableSink> sink;
    if (excel) {
        sink = std::make_unique<XlsxSink>(layoutOf(ExportFormat::Xlsx, true), path, colombian(), 3);
    } else {
        sink = std::make_unique<OdsSink>(layoutOf(ExportFormat::Ods, true), path, colombian(), 3);
    }
    QVERIFY(sink->begin({{QStringLiteral("a"), nullptr, 0}}, {QStringLiteral("Filas"), {}, {}, {}}).ok());
    for (int row = 1; row <= 5; ++row) {
        QVERIFY(sink->add({QStringLiteral("t%1").arg(row)}, {}).ok());
    }
    QVERIFY(sink->end({}).ok());
    QStringList found;
    for (const QString &name : {QStringLiteral("Filas"), QStringLiteral("Filas (2)"), QStringLiteral("Filas (3)")}) {
        SourceChoices choices;
        choices.sheet = name;
        choices.hasHeader = true;
        const Result<SourceTable> read = readSource(path, choices);
        QVERIFY2(read.ok(), qPrintable(name));
        QCOMPARE(read.value().headings, QStringList{QStringLiteral("a")});
        for (const SourceRow &row : read.value().rows) {
            found.append(row.cell(0).text);
        }
    }
    QCOMPARE(found.join(u' '), QStringLiteral("t1 t2 t3 t4 t5"));
}

void TestTableSink::overlongTextIsRefusedNotCut()
{
    const QString path = at(QStringLiteral("larga.xlsx"));
    const auto sink = makeTableSink(layoutOf(ExportFormat::Xlsx, false), path, colombian());
    const QString text(40'000, u'a');
    QVERIFY(sink->begin({{QStringLiteral("Resumen"), nullptr, 0}}, {}).ok());
    const Result<void> added = sink->add({text}, {text});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::TooLong);
    QVERIFY(added.error().message.contains(QLatin1String("Resumen")));
    QVERIFY(!QFile::exists(path));
}

void TestTableSink::delimiterThatCannotBe()
{
    ExportLayout layout = layoutOf(ExportFormat::Csv, false);
    layout.delimiter = u'"';
    const auto sink = makeTableSink(layout, at(QStringLiteral("x.csv")), colombian());
    const Result<void> begun = sink->begin({{QStringLiteral("a"), nullptr, 0}}, {});
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Usage);
}

QTEST_GUILESS_MAIN(TestTableSink)
#include "tst_tablesink.moc"
