// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/exchange/exporting/pagesink.h"
#include "models/exchange/exporting/tablepages.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

/// Notes which texts are painted and where pages begin: what a reader of the paper sees.
class PaperEngine final : public QPaintEngine
{
public:
    explicit PaperEngine(QStringList *texts)
        : QPaintEngine(QPaintEngine::AllFeatures), m_texts(texts)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    Type type() const override { return QPaintEngine::User; }
    void drawTextItem(const QPointF &, const QTextItem &item) override { m_texts->append(item.text()); }

private:
    QStringList *m_texts;
};

struct PaperBuffer
{
    QBuffer buffer;
};

class Paper final : private PaperBuffer, public QPdfWriter
{
public:
    Paper()
        : QPdfWriter(&buffer), m_engine(std::make_unique<PaperEngine>(&texts))
    {
        setResolution(72);
        setPageSize(QPageSize(QPageSize::A4));
    }
    bool newPage() override
    {
        texts.append(QStringLiteral("--- page"));
        ++turned;
        return turned < mostPages;
    }
    QPaintEngine *paintEngine() const override { return m_engine.get(); }
    QStringList texts;
    int turned = 0;
    int mostPages = 1000;

private:
    std::unique_ptr<PaperEngine> m_engine;
};

DisplayFormat formatIn(const char *locale)
{
    return {QLocale(QString::fromLatin1(locale)), QTimeZone("America/Bogota"), QStringLiteral("COP")};
}

} // namespace

/// Tables on paper.
class TestTablePages final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasItsHeaderAndNumber();
    void longTextsWrapAndNothingIsLost();
    void rowHigherThanAPageGoesOn();
    void printerThatStopsIsSaid();
    void pdfAppearsWhole();
    void paperOfTheCountry();
};

void TestTablePages::everyPageHasItsHeaderAndNumber()
{
    Paper paper;
    const auto sink = makePrintSink(paper, formatIn("es_CO"));
    QVERIFY(sink->begin({{QStringLiteral("Nombre"), nullptr, 0}, {QStringLiteral("Ciudad"), nullptr, 0}},
                        {QStringLiteral("Emprendedores"), QStringLiteral("Ciudad: Cali"), {}, QStringLiteral("Marcela")}).ok());
    for (int row = 0; row < 150; ++row) {
        QVERIFY(sink->add({}, {QStringLiteral("Persona %1").arg(row), QStringLiteral("Cali")}).ok());
    }
    QVERIFY(sink->end(QStringLiteral("7 omitidos")).ok());
    const int pages = paper.turned + 1;
    QVERIFY(pages >= 2);
    const QString all = paper.texts.join(u'\n');
    QCOMPARE(paper.texts.count(QStringLiteral("Nombre")), pages);
    QCOMPARE(paper.texts.count(QStringLiteral("Marcela")), pages);
    QCOMPARE(paper.texts.count(QStringLiteral("Emprendedores")), 1);
    QCOMPARE(paper.texts.count(QStringLiteral("7 omitidos")), 1);
    for (int page = 1; page <= pages; ++page) {
        QVERIFY(all.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    }
    for (int row = 0; row < 150; ++row) {
        QCOMPARE(paper.texts.count(QStringLiteral("Persona %1").arg(row)), 1);
    }
}

void TestTablePages::longTextsWrapAndNothingIsLost()
{
    Paper paper;
    const auto sink = makePrintSink(paper, formatIn("es_CO"));
    QStringList words;
    for (int word = 0; word < 200; ++word) {
        words.append(QStringLiteral("palabra%1").arg(word));
    }
    QVERIFY(sink->begin({{QStringLiteral("A"), nullptr, 0}, {QStringLiteral("B"), nullptr, 0}}, {}).ok());
    QVERIFY(sink->add({}, {words.join(u' '), QString(300, u'x')}).ok());
    QVERIFY(sink->end({}).ok());
    const QString all = paper.texts.join(u' ');
    for (const QString &word : words) {
        QVERIFY2(all.contains(word), qPrintable(word));
    }
    QCOMPARE(all.count(u'x'), 300);
}

void TestTablePages::rowHigherThanAPageGoesOn()
{
    Paper paper;
    const auto sink = makePrintSink(paper, formatIn("es_CO"));
    QStringList lines;
    for (int line = 0; line < 400; ++line) {
        lines.append(QStringLiteral("linea%1").arg(line));
    }
    QVERIFY(sink->begin({{QStringLiteral("A"), nullptr, 0}}, {}).ok());
    QVERIFY(sink->add({}, {lines.join(u'\n')}).ok());
    QVERIFY(sink->end({}).ok());
    QVERIFY(paper.turned >= 3);
    for (const QString &line : lines) {
        QCOMPARE(paper.texts.count(line), 1);
    }
}

void TestTablePages::printerThatStopsIsSaid()
{
    Paper paper;
    paper.mostPages = 2;
    const auto sink = makePrintSink(paper, formatIn("es_CO"));
    QVERIFY(sink->begin({{QStringLiteral("A"), nullptr, 0}}, {}).ok());
    for (int row = 0; row < 500; ++row) {
        QVERIFY(sink->add({}, {QStringLiteral("x")}).ok());
    }
    const Result<void> ended = sink->end({});
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Io);
}

void TestTablePages::pdfAppearsWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const Field money = [] { Field field; field.type = FieldType::Money; field.scale = 2; return field; }();
    for (const bool ends : {false, true}) {
        ExportLayout layout;
        layout.format = ExportFormat::Pdf;
        const auto sink = makeTableSink(layout, path, formatIn("es_CO"));
        QVERIFY(sink->begin({{QStringLiteral("Nombre"), nullptr, 0}, {QStringLiteral("Monto"), &money, 0}}, {QStringLiteral("Proyectos"), {}, {}, {}}).ok());
        const QVariant amount = QVariant::fromValue(Decimal{185000000, 2});
        QVERIFY(sink->add({QStringLiteral("Ana"), amount}, {QStringLiteral("Ana"), displayMoney(amount, {}, formatIn("es_CO"))}).ok());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!ends || sink->end({}).ok());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));

    ExportLayout layout;
    layout.format = ExportFormat::Pdf;
    const auto sink = makeTableSink(layout, QStringLiteral("/dev/full"), formatIn("es_CO"));
    QVERIFY(sink->begin({{QStringLiteral("Nombre"), nullptr, 0}}, {}).ok());
    const Result<void> full = sink->end({});
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::DiskFull);
}

void TestTablePages::paperOfTheCountry()
{
    QVERIFY(usesLetterPaper(QLocale(QStringLiteral("es_CO"))));
    QVERIFY(usesLetterPaper(QLocale(QStringLiteral("en_US"))));
    QVERIFY(!usesLetterPaper(QLocale(QStringLiteral("es_ES"))));
}

QTEST_MAIN(TestTablePages)
#include "tst_tablepages.moc"
