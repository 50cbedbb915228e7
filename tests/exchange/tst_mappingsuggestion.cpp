// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/mappingsuggestion.h"

#include <QJsonDocument>
#include <QTest>

/// What the program makes of a file that it sees for the first time.
class TestMappingSuggestion final : public QObject
{
    Q_OBJECT

private slots:
    void headings_data();
    void headings();
    void aFormOfApplications();
    void nothingIsSuggestedThatCannotBeRead();
    void sketchesShowExamples();
    void passwordsAreNotShown();
    void wordsOfTheFileAreLearnt();
    void rulesOfTheFile_data();
    void rulesOfTheFile();
    void anOlderSystem();

private:
    const Catalog m_catalog = Catalog::standard();
};

namespace {

TypedFormat spanishFormat()
{
    TypedFormat format;
    format.display = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    format.words = [](const Text &text) { return QStringList{QString::fromUtf8(text.source)}; };
    return format;
}

SourceTable tableOf(const QStringList &headings, const QList<QStringList> &rows)
{
    SourceTable table;
    table.headings = headings;
    for (const QStringList &texts : rows) {
        SourceRow row;
        for (const QString &text : texts) {
            row.cells.append({text, SourceCell::Kind::Text});
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace

void TestMappingSuggestion::headings_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("targets");
    const auto add = [](const char *name, const char *entity, const char *headings, const char *values, const char *targets) {
        QTest::newRow(name) << QString::fromLatin1(entity) << QString::fromUtf8(headings).split(u'|') << QString::fromUtf8(values).split(u'|')
                            << QString::fromUtf8(targets).split(u'|');
    };
    add("people in Spanish", "entrepreneurs", "Nombre completo|Cédula|Celular/WhatsApp|Dirección de correo electrónico|Municipio",
        "Luz Dary Restrepo|1152345678|300 1234567|luz@example.org|Pasto", "*name|document_number|phone|email|municipality_name");
    add("names in two columns", "users", "Nombre|Apellidos|C.C.", "Luz|Restrepo|123456", "first_name|last_name|document_number");
    add("names in four columns", "users", "Primer nombre|Segundo nombre|Primer apellido|Segundo apellido", "Luz|Dary|Restrepo|Quintero",
        "first_name|first_name|last_name|last_name");
    add("people in English", "users", "First name|Last name|E-mail|Phone number|Date of birth", "Ana|Gil|a@example.org|3001234567|1/2/1990",
        "first_name|last_name|email|phone|birth_date");
    add("names of fields", "allies", "first_name|last_name|title|tags|nothing", "Ana|Gil|CTO|sales; tax|x",
        "first_name|last_name|title|expertise_areas|");
    add("names of fields with an ending", "allies", "ref|first_name_synth|last_name_synth|description", "M1|Jose|Gomez|Hola",
        "|first_name|last_name|bio");
    add("organizations", "organizations", "Razón social|Sector|Dirección|Ciudad|Teléfono|Página web", "Café SAS|Agro|Calle 5|Pasto|3001234567|cafe.co",
        "name|industry|address#street|address#city|contact_info#phone|website");
    add("projects", "projects", "Nombre del proyecto|Etapa|Estado|Emprendedor|Tamaño del equipo", "Café|Prototipo|Finalizado|Luz Restrepo|3",
        "name|stage|status|entrepreneur_id|team_size");
    add("e-mails by their values", "users", "Contacto", "ana@example.org", "email");
    add("a number is no id", "organizations", "id|name", "12|Café SAS", "|name");
    add("an id is one", "organizations", "id|name", "01900000-0000-7000-8000-00000000f001|Café SAS", "id|name");
    add("JSON of an export", "organizations", "address", "{\"city\":\"Pasto\"}", "address");
    add("what says nothing of whom", "projects", "Nombre|Género", "Café|Mujer", "name|");
}

void TestMappingSuggestion::headings()
{
    QFETCH(QString, entity);
    QFETCH(QStringList, columns);
    QFETCH(QStringList, values);
    QFETCH(QStringList, targets);
    QList<QStringList> rows;
    for (int i = 0; i < 4; ++i) { // different texts, as in a file
        QStringList row = values;
        if (values.constFirst().contains(u'@')) {
            row[0].prepend(QString::number(i));
        }
        rows.append(row);
    }
    const QList<ColumnSketch> sketches = sketchColumns(m_catalog, *m_catalog.entity(entity), tableOf(columns, rows), spanishFormat());
    QStringList suggested;
    for (const ColumnSketch &sketch : sketches) {
        suggested.append(sketch.suggestion);
    }
    QCOMPARE(suggested, targets);
}

void TestMappingSuggestion::aFormOfApplications()
{
    const SourceTable table = tableOf(
        {QStringLiteral("Marca temporal"), QStringLiteral("Dirección de correo electrónico"), QStringLiteral("Nombre completo"),
         QStringLiteral("¿Cómo se llama su emprendimiento?"), QStringLiteral("Nombre del emprendimiento"), QStringLiteral("Sector"),
         QStringLiteral("¿Cuántas personas emplea?"), QStringLiteral("Vacía")},
        {{QStringLiteral("5/03/2026 14:05:33"), QStringLiteral("luz@example.org"), QStringLiteral("Luz Dary Restrepo"), QStringLiteral("Café"),
          QStringLiteral("Café"), QStringLiteral("Turismo"), QStringLiteral("3"), QString()}});
    const ImportMapping mapping = suggestMapping(m_catalog, *m_catalog.entity(u"program_applications"), table, spanishFormat());
    QStringList targets;
    for (const FieldMapping &field : mapping.fields) {
        targets.append(field.target.toText());
    }
    QCOMPARE(targets, (QStringList{QStringLiteral("submitted_at"), QStringLiteral("entrepreneur_id.email"), QStringLiteral("entrepreneur_id.*name"),
                                   QStringLiteral("answers#¿Cómo se llama su emprendimiento?"), QStringLiteral("project_id.name"),
                                   QStringLiteral("project_id.industry"), QStringLiteral("answers#¿Cuántas personas emplea?")}));
    QCOMPARE(mapping.mode, ImportMode::Create);
    QVERIFY(mapping.referenceOf(QStringLiteral("entrepreneur_id"))->create);
    QVERIFY(mapping.referenceOf(QStringLiteral("project_id"))->create);
    QCOMPARE(mapping.keys, QStringList{QStringLiteral("program_id+entrepreneur_id")});
    QCOMPARE(mapping.mappingOf(QStringLiteral("project_id.industry"))->words.value(QStringLiteral("turismo")), QStringLiteral("tourism"));
    QCOMPARE(mapping.mappingOf(QStringLiteral("project_id.industry"))->unknown, FieldMapping::Unknown::Keep);
    QCOMPARE(mapping.rules.zone, QByteArrayLiteral("America/Bogota"));
}

void TestMappingSuggestion::nothingIsSuggestedThatCannotBeRead()
{
    const SourceTable table = tableOf({QStringLiteral("status"), QStringLiteral("team_size")},
                                      {{QStringLiteral("Acquired"), QStringLiteral("muchos")}, {QStringLiteral("Public"), QStringLiteral("pocos")}});
    const QList<ColumnSketch> sketches = sketchColumns(m_catalog, *m_catalog.entity(u"projects"), table, spanishFormat());
    QCOMPARE(sketches.at(0).suggestion, QString());
    QCOMPARE(sketches.at(1).suggestion, QString());
}

void TestMappingSuggestion::sketchesShowExamples()
{
    QList<QStringList> rows;
    for (int i = 0; i < 7; ++i) {
        rows.append({QStringLiteral("Proyecto %1").arg(i), i % 2 == 0 ? QString() : QStringLiteral("x")});
    }
    const QList<ColumnSketch> sketches =
        sketchColumns(m_catalog, *m_catalog.entity(u"projects"), tableOf({QStringLiteral("Nombre"), QStringLiteral("Marca")}, rows), spanishFormat());
    QCOMPARE(sketches.at(0).examples.size(), 5);
    QCOMPARE(sketches.at(0).examples.constFirst(), QStringLiteral("Proyecto 0"));
    QCOMPARE(sketches.at(0).filled, 7);
    QCOMPARE(sketches.at(0).distinct, 7);
    QVERIFY(sketches.at(0).sure);
    QCOMPARE(sketches.at(1).filled, 3);
    QCOMPARE(sketches.at(1).distinct, 1);
}

void TestMappingSuggestion::passwordsAreNotShown()
{
    const QList<ColumnSketch> sketches =
        sketchColumns(m_catalog, *m_catalog.entity(u"users"),
                      tableOf({QStringLiteral("Contraseña"), QStringLiteral("password_hash")}, {{QStringLiteral("secreto"), QStringLiteral("otro")}}),
                      spanishFormat());
    for (const ColumnSketch &sketch : sketches) {
        QVERIFY(sketch.examples.isEmpty());
        QVERIFY(sketch.suggestion.isEmpty());
    }
}

void TestMappingSuggestion::wordsOfTheFileAreLearnt()
{
    const SourceTable table = tableOf({QStringLiteral("Nombre"), QStringLiteral("Género"), QStringLiteral("Tipo de documento")},
                                      {{QStringLiteral("A B"), QStringLiteral("F"), QStringLiteral("Cédula de ciudadanía")},
                                       {QStringLiteral("C D"), QStringLiteral("f "), QStringLiteral("C.C.")},
                                       {QStringLiteral("E F"), QStringLiteral("Marciano"), QStringLiteral("Pasaporte")},
                                       {QStringLiteral("G H"), QStringLiteral("M"), QString()}});
    const ImportMapping mapping = suggestMapping(m_catalog, *m_catalog.entity(u"entrepreneurs"), table, spanishFormat());
    const FieldMapping *gender = mapping.mappingOf(QStringLiteral("gender"));
    QVERIFY(gender != nullptr);
    QCOMPARE(gender->unknown, FieldMapping::Unknown::Keep); // an open list
    const QList<WordUse> words = wordsOf(m_catalog, mapping, *gender, table, spanishFormat());
    QCOMPARE(words.size(), 3);
    QCOMPARE(words.at(0).text, QStringLiteral("F"));
    QCOMPARE(words.at(0).rows, 2);
    QCOMPARE(words.at(0).value, QStringLiteral("female"));
    QVERIFY(words.at(0).known);
    QCOMPARE(words.at(1).text, QStringLiteral("Marciano"));
    QVERIFY(!words.at(1).known);
    QCOMPARE(mapping.mappingOf(QStringLiteral("document_type"))->words.value(QStringLiteral("c.c.")), QStringLiteral("CC"));
}

void TestMappingSuggestion::rulesOfTheFile_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("point");
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("remarks");
    const auto add = [](const char *name, const char *texts, const char *point, ValueRules::DayOrder order, int remarks) {
        QTest::newRow(name) << QString::fromUtf8(texts) << QString::fromLatin1(point) << int(order) << remarks;
    };
    using enum ValueRules::DayOrder;
    add("Spanish", "1.234,56|31/12/2025|01/02/2025", ",", DayMonthYear, 0);
    add("English", "1,234.56|12/31/2025|1,234", ".", MonthDayYear, 0);
    add("machines", "1234.5|2025-12-31", ".", YearMonthDay, 0);
    add("groups of three twice", "1.234.567", ",", DayMonthYear, 0);
    add("nothing decides: the locale", "1.234|01/02/2025", ",", DayMonthYear, 2);
    add("both ways", "31/12/2025|12/31/2025|1,5|1.5", ",", DayMonthYear, 2);
    add("dates are no numbers", "31.12.2025|30.11.2025", ",", DayMonthYear, 0);
    add("nothing to see", "Luz|Dary", ",", DayMonthYear, 0);
}

void TestMappingSuggestion::rulesOfTheFile()
{
    QFETCH(QString, texts);
    QFETCH(QString, point);
    QFETCH(int, order);
    QFETCH(int, remarks);
    QList<QStringList> rows;
    for (const QString &text : texts.split(u'|')) {
        rows.append({text, QStringLiteral("N/D")});
    }
    const RulesGuess guess = guessRules(tableOf({QStringLiteral("A"), QStringLiteral("B")}, rows), spanishFormat());
    QCOMPARE(QString(guess.rules.decimalPoint), point);
    QCOMPARE(int(guess.rules.dayOrder), order);
    QCOMPARE(rulesRemarks(guess).size(), remarks);
    QCOMPARE(guess.rules.missing, QStringList{QStringLiteral("N/D")});
}

void TestMappingSuggestion::anOlderSystem()
{
    const SourceTable table =
        tableOf({QStringLiteral("email"), QStringLiteral("rol"), QStringLiteral("password_hash")},
                {{QStringLiteral("ana@example.org"), QStringLiteral("mentora"), QStringLiteral("secreto")},
                 {QStringLiteral("b@example.org"), QStringLiteral("startup"), QString()}});
    const TypedFormat format = spanishFormat();
    ImportMapping mapping = suggestMapping(m_catalog, *m_catalog.entity(u"users"), table, format);
    QVERIFY(mapping.mappingOf(TargetPath::PasswordHash) == nullptr);
    suggestOlderSystem(m_catalog, mapping, table, format);
    QVERIFY(mapping.olderSystem);
    QCOMPARE(mapping.mappingOf(TargetPath::PasswordHash)->columns, QStringList{QStringLiteral("password_hash")});
    const QList<WordUse> roles = wordsOf(m_catalog, mapping, *mapping.mappingOf(QStringLiteral("user_type")), table, format);
    QCOMPARE(roles.at(0).value, QStringLiteral("ally"));
    QCOMPARE(roles.at(1).value, QStringLiteral("entrepreneur"));
    QVERIFY(!QString::fromUtf8(QJsonDocument(toJson(mapping)).toJson()).contains(QLatin1String("secreto")));
}

QTEST_GUILESS_MAIN(TestMappingSuggestion)
#include "tst_mappingsuggestion.moc"
