// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/mappingsuggestion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// Mappings as text, targets and keys.
class TestMappingJson final : public QObject
{
    Q_OBJECT

private slots:
    void targetsAsText_data();
    void targetsAsText();
    void aMappingComesBackAsItWas();
    void whatIsMissingHasItsUsualMeaning();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void keysThatUsuallyFindARecord_data();
    void keysThatUsuallyFindARecord();
    void everyOfferedTargetCanBeMapped();
    void targetsAreCalledByTheirNames_data();
    void targetsAreCalledByTheirNames();

private:
    const Catalog m_catalog = Catalog::standard();
};

void TestMappingJson::targetsAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("via");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("key");
    QTest::newRow("a field") << "email" << "" << "email" << "";
    QTest::newRow("of what is referred to") << "entrepreneur_id.email" << "entrepreneur_id" << "email" << "";
    QTest::newRow("a question") << QStringLiteral("answers#¿Cuánto, 2.5 o #3?") << "" << "answers" << QStringLiteral("¿Cuánto, 2.5 o #3?");
    QTest::newRow("a key of what is referred to") << "organization_id.address#city" << "organization_id" << "address" << "city";
}

void TestMappingJson::targetsAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, via);
    QFETCH(QString, field);
    QFETCH(QString, key);
    const TargetPath path = TargetPath::fromText(text);
    QCOMPARE(path.via, via);
    QCOMPARE(path.field, field);
    QCOMPARE(path.key, key);
    QCOMPARE(path.toText(), text);
}

void TestMappingJson::aMappingComesBackAsItWas()
{
    ImportMapping mapping;
    mapping.entity = QStringLiteral("program_applications");
    FieldMapping name;
    name.target = TargetPath::fromText(QStringLiteral("entrepreneur_id.*name"));
    name.columns = {QStringLiteral("Nombres \"y\" apellidos"), QStringLiteral("Segundo; apellido")};
    name.joiner = QStringLiteral(", ");
    FieldMapping status;
    status.target = TargetPath::fromText(QStringLiteral("status"));
    status.columns = {QStringLiteral("Estado")};
    status.words = {{QStringLiteral("finalizado"), QStringLiteral("completed")}, {QStringLiteral("-"), QString()}};
    status.unknown = FieldMapping::Unknown::Empty;
    FieldMapping program;
    program.target = TargetPath::fromText(QStringLiteral("program_id"));
    program.constant = QStringLiteral("Raíces");
    program.separators = QStringLiteral("|");
    mapping.fields = {name, status, program};
    mapping.references = {{QStringLiteral("entrepreneur_id"), {QStringLiteral("email"), QStringLiteral("document_number")}, true, true},
                          {QStringLiteral("program_id"), {}, false, false}};
    mapping.keys = {QStringLiteral("program_id+entrepreneur_id")};
    mapping.mode = ImportMode::Create;
    mapping.rules = {u'.', ValueRules::DayOrder::YearMonthDay, true, QByteArrayLiteral("Europe/Madrid"), {QStringLiteral("N/D")}};
    mapping.emptyClears = true;
    const QByteArray text = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact);
    const auto again = mappingFromJson(QJsonDocument::fromJson(text).object(), m_catalog);
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().message));
    QVERIFY(again.value() == mapping);
    QCOMPARE(QJsonDocument(toJson(again.value())).toJson(QJsonDocument::Compact), text);
}

void TestMappingJson::whatIsMissingHasItsUsualMeaning()
{
    const QJsonObject object{{QStringLiteral("entity"), QStringLiteral("projects")},
                             {QStringLiteral("fields"), QJsonArray{QJsonObject{{QStringLiteral("target"), QStringLiteral("entrepreneur_id.email")},
                                                                               {QStringLiteral("columns"), QJsonArray{QStringLiteral("Correo")}}}}}};
    const auto mapping = mappingFromJson(object, m_catalog);
    QVERIFY(mapping.ok());
    QCOMPARE(mapping.value().mode, ImportMode::Both);
    QVERIFY(mapping.value().rules == ValueRules());
    QCOMPARE(mapping.value().references.size(), 1);
    QCOMPARE(mapping.value().references.constFirst().field, QStringLiteral("entrepreneur_id"));
    QVERIFY(!mapping.value().references.constFirst().create);
}

void TestMappingJson::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    const auto add = [](const char *name, const char *json, ErrorCode code, const char *named) {
        QTest::newRow(name) << QByteArray(json) << int(code) << QString::fromLatin1(named);
    };
    add("no entity", R"({})", ErrorCode::UnknownEntity, "");
    add("an unknown entity", R"({"entity":"planets"})", ErrorCode::UnknownEntity, "planets");
    add("an unknown member", R"({"entity":"projects","colour":1})", ErrorCode::InvalidFormat, "colour");
    add("a text for a truth value", R"({"entity":"projects","empty_clears":"yes"})", ErrorCode::InvalidFormat, "empty_clears");
    add("an unknown mode", R"({"entity":"projects","mode":"replace"})", ErrorCode::InvalidFormat, "mode");
    add("an unknown rule", R"({"entity":"projects","rules":{"dates":"julian"}})", ErrorCode::InvalidFormat, "dates");
    add("a decimal letter", R"({"entity":"projects","rules":{"decimal_point":"x"}})", ErrorCode::InvalidFormat, "decimal_point");
    add("an unknown field", R"({"entity":"projects","fields":[{"target":"colour","columns":["A"]}]})", ErrorCode::UnknownField, "colour");
    add("a field of the program", R"({"entity":"projects","fields":[{"target":"created_at","columns":["A"]}]})", ErrorCode::ReadOnlyField,
        "created_at");
    add("a member of a field", R"({"entity":"projects","fields":[{"target":"name","column":"A"}]})", ErrorCode::InvalidFormat, "column");
    add("columns that are no texts", R"({"entity":"projects","fields":[{"target":"name","columns":[1]}]})", ErrorCode::InvalidFormat, "columns");
    add("words that are no texts", R"({"entity":"projects","fields":[{"target":"status","words":{"a":1}}]})", ErrorCode::InvalidFormat, "words");
    add("a key of no field", R"({"entity":"projects","keys":["name+colour"]})", ErrorCode::UnknownField, "colour");
    add("a reference that is none", R"({"entity":"projects","references":[{"field":"name"}]})", ErrorCode::UnknownField, "name");
    add("a key of what is referred to", R"({"entity":"projects","references":[{"field":"program_id","keys":["email"]}]})", ErrorCode::UnknownField,
        "email");
}

void TestMappingJson::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, named);
    const auto mapping = mappingFromJson(QJsonDocument::fromJson(json).object(), m_catalog);
    QVERIFY(!mapping.ok());
    QCOMPARE(errorCodeName(mapping.error().code), errorCodeName(ErrorCode(code)));
    QVERIFY2(mapping.error().message.contains(named), qPrintable(mapping.error().message));
}

void TestMappingJson::keysThatUsuallyFindARecord_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("people") << "allies" << QStringList{QStringLiteral("email"), QStringLiteral("document_number")};
    QTest::newRow("organizations") << "organizations" << QStringList{QStringLiteral("name")};
    QTest::newRow("projects") << "projects" << QStringList{QStringLiteral("name+entrepreneur_id")};
    QTest::newRow("applications") << "program_applications" << QStringList{QStringLiteral("program_id+entrepreneur_id")};
    QTest::newRow("meetings come back") << "meetings" << QStringList{QStringLiteral("title+scheduled_start+scheduled_end")};
}

void TestMappingJson::keysThatUsuallyFindARecord()
{
    QFETCH(QString, entity);
    QFETCH(QStringList, keys);
    QCOMPARE(defaultKeys(*m_catalog.entity(entity)), keys);
}

void TestMappingJson::everyOfferedTargetCanBeMapped()
{
    for (const Entity &entity : m_catalog.entities()) {
        QSet<QString> seen;
        for (const TargetPath &target : possibleTargets(m_catalog, entity)) {
            ImportMapping mapping;
            mapping.entity = entity.name;
            FieldMapping field;
            field.target = target;
            field.columns = {QStringLiteral("A")};
            mapping.fields = {field};
            const QString name = entity.name + QLatin1Char(' ') + target.toText();
            QVERIFY2(mappingFromJson(toJson(mapping), m_catalog).ok(), qPrintable(name));
            QVERIFY2(!targetLabel(m_catalog, entity, target).isEmpty(), qPrintable(name));
            QVERIFY2(!seen.contains(target.toText()), qPrintable(name));
            seen.insert(target.toText());
        }
    }
}

void TestMappingJson::targetsAreCalledByTheirNames_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("label");
    QTest::newRow("a field") << "users" << "email" << "E-mail";
    QTest::newRow("a whole name") << "users" << "*name" << "Whole name";
    QTest::newRow("of a person") << "program_applications" << "entrepreneur_id.email" << QStringLiteral("Entrepreneur › E-mail");
    QTest::newRow("a question") << "program_applications" << QStringLiteral("answers#¿Cuántas?") << QStringLiteral("Answers › ¿Cuántas?");
    QTest::newRow("a city") << "organizations" << "address#city" << QStringLiteral("Address › City");
    QTest::newRow("unknown") << "organizations" << "colour_id.x" << "colour_id.x";
}

void TestMappingJson::targetsAreCalledByTheirNames()
{
    QFETCH(QString, entity);
    QFETCH(QString, target);
    QFETCH(QString, label);
    QCOMPARE(targetLabel(m_catalog, *m_catalog.entity(entity), TargetPath::fromText(target)), label);
}

QTEST_GUILESS_MAIN(TestMappingJson)
#include "tst_mappingjson.moc"
