// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/mappingrows.h"

#include <QTest>

/// What the rows of a file become.
class TestRowMapper final : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreJoined();
    void aWholeNameFillsTwoFields();
    void emptyCells_data();
    void emptyCells();
    void wordsOfVocabularies_data();
    void wordsOfVocabularies();
    void constantsAreReadOnce();
    void keysStayApart();
    void partsAreCountedByReferences();
    void troubleIsNamed();
    void mappingsThatCannotWork_data();
    void mappingsThatCannotWork();

private:
    const Catalog m_catalog = Catalog::standard();
};

void TestRowMapper::columnsAreJoined()
{
    FieldMapping tags = fill("specializations", {QStringLiteral("Tema 1"), QStringLiteral("Tema 2")});
    const ImportMapping mapping =
        mappingOf("allies", {fill("last_name", {QStringLiteral("Apellido 1"), QStringLiteral("Apellido 2")}), tags});
    const auto mapper = RowMapper::make(m_catalog, mapping,
                                        {QStringLiteral("Apellido 2"), QStringLiteral("Apellido 1"), QStringLiteral("Tema 1"), QStringLiteral("Tema 2")},
                                        colombian());
    QVERIFY(mapper.ok());
    const MappedRow row = mapper.value().map(
        rowOf({QStringLiteral(" Quintero"), QStringLiteral("Restrepo "), QStringLiteral("café, cacao"), QStringLiteral("Cacao; panela")}));
    QCOMPARE(row.values.at(0).toString(), QStringLiteral("Restrepo Quintero"));
    QCOMPARE(row.typed.at(0), QStringLiteral("Restrepo Quintero"));
    QCOMPARE(row.values.at(1).toString(), QStringLiteral("[\"café\",\"cacao\",\"panela\"]"));
    const MappedRow half = mapper.value().map(rowOf({QString(), QStringLiteral("Restrepo")}));
    QCOMPARE(half.values.at(0).toString(), QStringLiteral("Restrepo"));
}

void TestRowMapper::aWholeNameFillsTwoFields()
{
    const ImportMapping mapping = mappingOf("program_applications", {fill("entrepreneur_id.*name", {QStringLiteral("Nombre")})});
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Nombre")}, colombian());
    QVERIFY(mapper.ok());
    QCOMPARE(mapper.value().targets().size(), 2);
    QCOMPARE(mapper.value().targets().at(1).text, QStringLiteral("entrepreneur_id.last_name"));
    QCOMPARE(mapper.value().targets().at(1).part, 1);
    const MappedRow row = mapper.value().map(rowOf({QStringLiteral("Luz Dary Restrepo Quintero")}));
    QCOMPARE(row.values.at(0).toString(), QStringLiteral("Luz Dary"));
    QCOMPARE(row.values.at(1).toString(), QStringLiteral("Restrepo Quintero"));
    QCOMPARE(row.typed.at(1), QStringLiteral("Restrepo Quintero"));
    QCOMPARE(mapper.value().value(0, QStringLiteral("Luz")).value().toString(), QStringLiteral("Luz"));
}

void TestRowMapper::emptyCells_data()
{
    QTest::addColumn<bool>("clears");
    QTest::newRow("an empty cell says nothing") << false;
    QTest::newRow("unless it clears") << true;
}

void TestRowMapper::emptyCells()
{
    QFETCH(bool, clears);
    ImportMapping mapping = mappingOf("projects", {fill("tagline", {QStringLiteral("A")})});
    mapping.emptyClears = clears;
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("A")}, colombian());
    QVERIFY(mapper.ok());
    for (const SourceRow &row : {rowOf({QStringLiteral(" \u00a0")}), rowOf({})}) {
        const MappedRow mapped = mapper.value().map(row);
        QVERIFY(!mapped.values.at(0).isValid());
        QCOMPARE(mapped.given.at(0), clears);
        QVERIFY(mapped.problems.isEmpty());
    }
}

void TestRowMapper::wordsOfVocabularies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *name, const char *typed, FieldMapping::Unknown unknown, const char *value) {
        QTest::newRow(name) << QString::fromUtf8(typed) << int(unknown) << QString::fromLatin1(value);
    };
    using enum FieldMapping::Unknown;
    add("the value", "pivot", Refuse, "pivot");
    add("the label", "In development", Refuse, "development");
    add("the other language's label", "CAMBIO DE RUMBO", Refuse, "pivot");
    add("the file's own word", "Finalizádo ", Refuse, "completed");
    add("a word that means nothing", "por definir", Refuse, "NULL");
    add("an unknown word", "volando", Refuse, "!not_in_vocabulary");
    add("an unknown word left empty", "volando", Empty, "NULL");
    add("a closed list keeps none", "volando", Keep, "!not_in_vocabulary");
}

void TestRowMapper::wordsOfVocabularies()
{
    QFETCH(QString, typed);
    QFETCH(int, unknown);
    QFETCH(QString, value);
    FieldMapping status = fill("status", {QStringLiteral("A")});
    status.words = {{QStringLiteral("finalizado"), QStringLiteral("completed")}, {QStringLiteral("Por definir"), QString()}};
    status.unknown = FieldMapping::Unknown(unknown);
    const auto mapper = RowMapper::make(m_catalog, mappingOf("projects", {status}), {QStringLiteral("A")}, colombian());
    QVERIFY(mapper.ok());
    QCOMPARE(outcomeOf(mapper.value().map(rowOf({typed})), 0), value);
}

void TestRowMapper::constantsAreReadOnce()
{
    FieldMapping industry = fill("industry", {});
    industry.constant = QStringLiteral("Food");
    const auto mapper = RowMapper::make(m_catalog, mappingOf("projects", {industry}), {}, colombian());
    QVERIFY(mapper.ok());
    const MappedRow row = mapper.value().map(rowOf({}));
    QCOMPARE(row.values.at(0).toString(), QStringLiteral("food"));
    QVERIFY(row.given.at(0));
    FieldMapping wrong = fill("team_size", {});
    wrong.constant = QStringLiteral("muchos");
    const auto refused = RowMapper::make(m_catalog, mappingOf("projects", {wrong}), {}, colombian());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::InvalidFormat);
}

void TestRowMapper::keysStayApart()
{
    const ImportMapping mapping =
        mappingOf("organizations", {fill("address#city", {QStringLiteral("Ciudad")}), fill("contact_info#email", {QStringLiteral("Correo")}),
                                    fill("contact_info#phone", {QStringLiteral("Tel")})});
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Ciudad"), QStringLiteral("Correo"), QStringLiteral("Tel")}, colombian());
    QVERIFY(mapper.ok());
    const MappedRow row = mapper.value().map(rowOf({QStringLiteral("Pasto"), QStringLiteral("HOLA@Example.org"), QStringLiteral("3001234567")}));
    QCOMPARE(row.values.at(0).toString(), QStringLiteral("Pasto"));
    QCOMPARE(row.values.at(1).toString(), QStringLiteral("HOLA@example.org"));
    QCOMPARE(row.values.at(2).toString(), QStringLiteral("+57 300 123 4567"));
    const MappedRow wrong = mapper.value().map(rowOf({QString(), QStringLiteral("no tengo")}));
    QCOMPARE(outcomeOf(wrong, 1), QStringLiteral("!invalid_format"));
}

void TestRowMapper::partsAreCountedByReferences()
{
    ImportMapping mapping = mappingOf("program_applications",
                                      {fill("answers#¿Cuántas personas emplea? (2.5 #1)", {QStringLiteral("P")}),
                                       fill("project_id.name", {QStringLiteral("Proyecto")}), fill("entrepreneur_id.email", {QStringLiteral("Correo")}),
                                       fill("program_id", {QStringLiteral("Programa")})});
    ReferenceMapping person;
    person.field = QStringLiteral("entrepreneur_id");
    mapping.references = {person};
    const auto mapper = RowMapper::make(m_catalog, mapping,
                                        {QStringLiteral("P"), QStringLiteral("Proyecto"), QStringLiteral("Correo"), QStringLiteral("Programa")}, colombian());
    QVERIFY(mapper.ok());
    QCOMPARE(mapper.value().targets().at(0).path.key, QStringLiteral("¿Cuántas personas emplea? (2.5 #1)"));
    QCOMPARE(mapper.value().targets().at(0).part, 0);
    QCOMPARE(mapper.value().targets().at(1).part, 2);
    QCOMPARE(mapper.value().targets().at(1).entity->name, QStringLiteral("projects"));
    QCOMPARE(mapper.value().targets().at(2).part, 1);
    QCOMPARE(mapper.value().targets().at(3).part, 0);
    const MappedRow row = mapper.value().map(
        rowOf({QStringLiteral("3"), QStringLiteral("Café"), QStringLiteral("ana@example.org"), QStringLiteral("  Raíces  2026 ")}));
    QCOMPARE(row.values.at(3).toString(), QStringLiteral("Raíces 2026"));
}

void TestRowMapper::troubleIsNamed()
{
    const ImportMapping mapping = mappingOf("projects", {fill("name", {QStringLiteral("Nombre")}), fill("team_size", {QStringLiteral("Equipo")})});
    const auto mapper = RowMapper::make(m_catalog, mapping, {QStringLiteral("Nombre"), QStringLiteral("Equipo")}, colombian());
    QVERIFY(mapper.ok());
    const QString longTitle(201, u'ñ');
    SourceRow source = rowOf({longTitle, QStringLiteral("varios")});
    source.problem = QStringLiteral("Sobra una celda");
    const MappedRow row = mapper.value().map(source);
    QCOMPARE(row.problems.size(), 3);
    QCOMPARE(row.problems.at(0).target, -1);
    QCOMPARE(row.problems.at(0).message, source.problem);
    QCOMPARE(row.problems.at(1).code, ErrorCode::TooLong);
    QVERIFY(row.problems.at(1).message.contains(QLatin1String("201")));
    QVERIFY(!row.values.at(0).isValid());
    QCOMPARE(row.typed.at(0), longTitle);
    QCOMPARE(row.problems.at(2).target, 1);
}

void TestRowMapper::mappingsThatCannotWork_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("code");
    const auto add = [](const char *name, const char *entity, const QStringList &targets, const char *column, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(entity) << targets << QString::fromLatin1(column) << int(code);
    };
    add("no such records", "planets", {QStringLiteral("name")}, "A", ErrorCode::UnknownEntity);
    add("no such field", "projects", {QStringLiteral("colour")}, "A", ErrorCode::UnknownField);
    add("no such reference", "projects", {QStringLiteral("name.email")}, "A", ErrorCode::UnknownField);
    add("no such column", "projects", {QStringLiteral("name")}, "B", ErrorCode::UnknownField);
    add("kept by the program", "entrepreneurs", {QStringLiteral("projects_count")}, "A", ErrorCode::ReadOnlyField);
    add("a password that nobody asked for", "users", {QStringLiteral("password_hash")}, "A", ErrorCode::ReadOnlyField);
    add("filled twice", "projects", {QStringLiteral("name"), QStringLiteral("name")}, "A", ErrorCode::Usage);
    add("a name in two ways", "users", {QStringLiteral("*name"), QStringLiteral("last_name")}, "A", ErrorCode::Usage);
    add("a part of a text", "projects", {QStringLiteral("name#x")}, "A", ErrorCode::Usage);
}

void TestRowMapper::mappingsThatCannotWork()
{
    QFETCH(QString, entity);
    QFETCH(QStringList, targets);
    QFETCH(QString, column);
    QFETCH(int, code);
    QList<FieldMapping> fields;
    for (const QString &target : targets) {
        fields.append(fill(target.toUtf8().constData(), {column}));
    }
    const auto mapper = RowMapper::make(m_catalog, mappingOf(entity.toLatin1().constData(), fields), {QStringLiteral("A")}, colombian());
    QVERIFY(!mapper.ok());
    QCOMPARE(errorCodeName(mapper.error().code), errorCodeName(ErrorCode(code)));
    QVERIFY(!mapper.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestRowMapper)
#include "tst_rowmapper.moc"
