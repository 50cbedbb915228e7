// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/editing/pastemapping.h"

#include <QTest>
#include <QTimeZone>

namespace {

Field fieldOf(FieldType type)
{
    Field field;
    field.name = QStringLiteral("x");
    field.label = text("catalog", "Name");
    field.type = type;
    field.scale = 2;
    field.digits = 14;
    return field;
}

TypedFormat colombian()
{
    TypedFormat format;
    format.display = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    format.words = [](const Text &text) {
        QStringList words{QString::fromUtf8(text.source == nullptr ? "" : text.source)};
        const QHash<QString, QString> spanish = {{QStringLiteral("Active"), QStringLiteral("Activo")},
                                                 {QStringLiteral("Mobile"), QStringLiteral("Celular")},
                                                 {QStringLiteral("E-mail"), QStringLiteral("Correo")},
                                                 {QStringLiteral("Name"), QStringLiteral("Nombre")}};
        words.append(spanish.value(words.constFirst()));
        return words;
    };
    return format;
}

} // namespace

class TestTypedValue : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void wordsOfBothLanguages();
    void headings_data();
    void headings();
    void headingsAndKeyAreFound();
    void aPhoneIsWhatIsCorrected();
    void aBlockWithoutHeadingsGoesToTheRight();
    void addressesBetrayTheKey();
};

void TestTypedValue::readsWhatPeopleType_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("value"); // invalid: refused
    const auto amount = [](qint64 cents) { return QVariant::fromValue(Decimal{cents, 2}); };
    const auto moment = [](const char16_t *iso) { return QVariant::fromValue(*Instant::parse(iso)); };
    QTest::newRow("number of the locale") << FieldType::Decimal << QStringLiteral("1.234,56") << amount(123456);
    QTest::newRow("money with its sign") << FieldType::Money << QStringLiteral("$ 1.234") << amount(123400);
    QTest::newRow("money with its code") << FieldType::Money << QStringLiteral("COP 1.850.000") << amount(185000000);
    QTest::newRow("money with its code behind") << FieldType::Money << QStringLiteral("20.000 COP") << amount(2000000);
    QTest::newRow("minus") << FieldType::Decimal << QStringLiteral("-3,5") << amount(-350);
    QTest::newRow("a word is no number") << FieldType::Decimal << QStringLiteral("mucho") << QVariant();
    QTest::newRow("whole number") << FieldType::Integer << QStringLiteral("1.200") << QVariant(1200LL);
    QTest::newRow("day first") << FieldType::Date << QStringLiteral("31/12/2026") << QVariant(QDate(2026, 12, 31));
    QTest::newRow("short year") << FieldType::Date << QStringLiteral("1/2/26") << QVariant(QDate(2026, 2, 1));
    QTest::newRow("ISO") << FieldType::Date << QStringLiteral("2026-12-31") << QVariant(QDate(2026, 12, 31));
    QTest::newRow("points") << FieldType::Date << QStringLiteral("5.3.2026") << QVariant(QDate(2026, 3, 5));
    QTest::newRow("no such day") << FieldType::Date << QStringLiteral("31/2/2026") << QVariant();
    QTest::newRow("moment in the person's zone") << FieldType::Instant << QStringLiteral("31/12/2026 14:30")
                                                 << moment(u"2026-12-31T19:30:00Z");
    QTest::newRow("moment with p. m.") << FieldType::Instant << QStringLiteral("31/12/2026 2:30 p. m.")
                                       << moment(u"2026-12-31T19:30:00Z");
    QTest::newRow("sí") << FieldType::Bool << QStringLiteral("Sí") << QVariant(true);
    QTest::newRow("FALSO of a spreadsheet") << FieldType::Bool << QStringLiteral("FALSO") << QVariant(false);
    QTest::newRow("perhaps is neither") << FieldType::Bool << QStringLiteral("tal vez") << QVariant();
    QTest::newRow("tags") << FieldType::TagList << QStringLiteral("café; cacao, miel")
                          << QVariant(QStringLiteral("[\"café\",\"cacao\",\"miel\"]"));
    QTest::newRow("text loses stray spaces") << FieldType::Phone << QStringLiteral(" +57  300 000 0001 ")
                                             << QVariant(QStringLiteral("+57 300 000 0001"));
}

void TestTypedValue::readsWhatPeopleType()
{
    QFETCH(FieldType, type);
    QFETCH(QString, typed);
    QFETCH(QVariant, value);
    const Result<QVariant> read = typedValue(fieldOf(type), typed, colombian());
    QCOMPARE(read.ok(), value.isValid());
    if (value.isValid()) {
        QCOMPARE(read.value().toString(), value.toString());
        QVERIFY(read.value() == value || read.value().value<Decimal>() == value.value<Decimal>());
    } else {
        QVERIFY(!read.error().fields.constFirst().message.isEmpty());
    }
}

void TestTypedValue::wordsOfBothLanguages()
{
    Field field = fieldOf(FieldType::Vocabulary);
    auto list = std::make_shared<Vocabulary>();
    list->terms = {{QStringLiteral("active"), text("catalog", "Active"), Tone::Success}};
    field.vocabulary = list;
    for (const char *word : {"active", "Active", "ACTIVO", " activo "}) {
        const Result<QVariant> read = typedValue(field, QString::fromUtf8(word), colombian());
        QVERIFY2(read.ok(), word);
        QCOMPARE(read.value().toString(), QStringLiteral("active"));
    }
    QVERIFY(!typedValue(field, QStringLiteral("quizás"), colombian()).ok());
}

void TestTypedValue::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    QTest::newRow("Spanish label") << QStringLiteral("Celular") << QStringLiteral("phone");
    QTest::newRow("English label") << QStringLiteral("Mobile") << QStringLiteral("phone");
    QTest::newRow("name of the column") << QStringLiteral("document_number") << QStringLiteral("document_number");
    QTest::newRow("common word, with a colon") << QStringLiteral("Correo electrónico:") << QStringLiteral("email");
    QTest::newRow("cédula") << QStringLiteral("Cédula") << QStringLiteral("document_number");
    QTest::newRow("the column of both names") << QStringLiteral("nombre") << PasteMapping::NameKey;
    QTest::newRow("unknown") << QStringLiteral("Observaciones de la visita") << QString();
}

void TestTypedValue::headings()
{
    QFETCH(QString, heading);
    QFETCH(QString, field);
    const Catalog catalog = Catalog::standard();
    QCOMPARE(fieldOfHeading(*catalog.entity(u"entrepreneurs"), heading, colombian()), field);
}

void TestTypedValue::headingsAndKeyAreFound()
{
    const Catalog catalog = Catalog::standard();
    const ClipboardTable block = tableFromTabText(QStringLiteral("Nombre\tCorreo\tCelular\nAna\ta@example.org\t300"));
    const PasteMapping mapping = guessMapping(*catalog.entity(u"entrepreneurs"), block, {QStringLiteral("city")}, colombian());
    QVERIFY(mapping.hasHeader);
    QCOMPARE(mapping.keyColumn, 1); // the address is surer than the name
    QCOMPARE(mapping.keyField, QStringLiteral("email"));
    QCOMPARE(mapping.fields, QStringList({QString(), QString(), QStringLiteral("phone")}));
}

void TestTypedValue::aPhoneIsWhatIsCorrected()
{
    const Catalog catalog = Catalog::standard();
    const ClipboardTable block = tableFromTabText(QStringLiteral("Nombre\tCelular\nAna Prueba\t300"));
    const PasteMapping mapping = guessMapping(*catalog.entity(u"entrepreneurs"), block, {}, colombian());
    QCOMPARE(mapping.keyField, PasteMapping::NameKey);
    QCOMPARE(mapping.fields, QStringList({QString(), QStringLiteral("phone")}));
}

void TestTypedValue::aBlockWithoutHeadingsGoesToTheRight()
{
    const Catalog catalog = Catalog::standard();
    const ClipboardTable block = tableFromTabText(QStringLiteral("+57 300\tx\n+57 301\ty"));
    const QStringList columns{QStringLiteral("phone"), QStringLiteral("created_at")};
    const PasteMapping mapping = guessMapping(*catalog.entity(u"entrepreneurs"), block, columns, colombian());
    QVERIFY(!mapping.hasHeader);
    QCOMPARE(mapping.keyColumn, -1);
    QCOMPARE(mapping.fields, QStringList({QStringLiteral("phone"), QString()})); // what the program keeps is not pasted
}

void TestTypedValue::addressesBetrayTheKey()
{
    const Catalog catalog = Catalog::standard();
    const ClipboardTable block = tableFromTabText(QStringLiteral("a@example.org\t+57 300\nb@example.org\t+57 301"));
    const PasteMapping mapping = guessMapping(*catalog.entity(u"entrepreneurs"), block, {QStringLiteral("phone")}, colombian());
    QCOMPARE(mapping.keyField, QStringLiteral("email"));
    QCOMPARE(mapping.fields, QStringList({QString(), QStringLiteral("phone")}));
}

QTEST_GUILESS_MAIN(TestTypedValue)
#include "tst_typedvalue.moc"
