// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/mappingdraft.h"

#include <QTest>

namespace {

QString spelled(const char *text)
{
    return QString::fromUtf8(text);
}

ColumnSketch sketched(const char *heading, const char *suggestion = "", bool sure = false)
{
    ColumnSketch sketch;
    sketch.heading = spelled(heading);
    sketch.suggestion = spelled(suggestion);
    sketch.sure = sure;
    return sketch;
}

FieldMapping filled(const char *target, const QStringList &columns)
{
    FieldMapping field;
    field.target = TargetPath::fromText(spelled(target));
    field.columns = columns;
    return field;
}

} // namespace

/// A mapping while it is made: targets are filled once, texts are joined, what is missing is named.
class TestMappingDraft final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSuggestionIsSureOrAGuess();
    void textsAreJoinedOthersReplaced();
    void joinedColumnsChangePlaces();
    void aConstantTakesTheColumnsPlace();
    void requiredFieldsAreNamed();
    void aWholeNameFillsBothNames();
    void onlyUpdatingNeedsNoRequiredFields();
    void keysWithoutColumnsFindNothing();
    void referencesComeAndGo();
    void savedColumnsThatAreNotThereAreLeftOut();
    void fitIsCountedInHundredths();

private:
    [[nodiscard]] MappingDraft people(const ImportMapping &mapping = {}) const;

    Catalog m_catalog = Catalog::standard();
    ImportMapping m_people;
    QList<ColumnSketch> m_columns;
};

void TestMappingDraft::init()
{
    m_people = {};
    m_people.entity = spelled("entrepreneurs");
    m_people.keys = {spelled("email")};
    m_people.fields = {filled("first_name", {spelled("Nombre")}), filled("email", {spelled("Correo")})};
    m_columns = {sketched("Nombre", "first_name", true), sketched("Apellido"), sketched("Correo", "email"), sketched("Nacimiento")};
}

MappingDraft TestMappingDraft::people(const ImportMapping &mapping) const
{
    return MappingDraft(m_catalog, mapping.entity.isEmpty() ? m_people : mapping, m_columns);
}

void TestMappingDraft::aSuggestionIsSureOrAGuess()
{
    const MappingDraft draft = people();
    QVERIFY(!draft.isChanged());
    QCOMPARE(draft.columns().at(0).state, MappingDraft::State::Sure);
    QCOMPARE(draft.columns().at(1).state, MappingDraft::State::Unmapped);
    QCOMPARE(draft.columns().at(2).state, MappingDraft::State::Guess);
}

void TestMappingDraft::textsAreJoinedOthersReplaced()
{
    MappingDraft draft = people();
    draft.setTarget(spelled("Apellido"), spelled("first_name"));
    QCOMPARE(draft.mapping().mappingOf(spelled("first_name"))->columns, (QStringList{spelled("Nombre"), spelled("Apellido")}));
    draft.setTarget(spelled("Nacimiento"), spelled("email"));
    QCOMPARE(draft.mapping().mappingOf(spelled("email"))->columns, QStringList{spelled("Nacimiento")});
    QCOMPARE(draft.columns().at(2).state, MappingDraft::State::Unmapped);
    QVERIFY(draft.isChanged());
    draft.setTarget(spelled("Nacimiento"), QString());
    QCOMPARE(draft.mapping().mappingOf(spelled("email")), nullptr);
}

void TestMappingDraft::joinedColumnsChangePlaces()
{
    MappingDraft draft = people();
    draft.setTarget(spelled("Apellido"), spelled("first_name"));
    draft.setJoiner(spelled("first_name"), spelled(", "));
    draft.moveForward(spelled("Apellido"));
    QCOMPARE(draft.mapping().mappingOf(spelled("first_name"))->columns, (QStringList{spelled("Apellido"), spelled("Nombre")}));
    QCOMPARE(draft.mapping().mappingOf(spelled("first_name"))->joiner, spelled(", "));
}

void TestMappingDraft::aConstantTakesTheColumnsPlace()
{
    MappingDraft draft = people();
    draft.setConstant(spelled("first_name"), spelled("Ana"));
    QCOMPARE(draft.mappingOfColumn(spelled("Nombre")), nullptr);
    QCOMPARE(draft.constants().size(), 1);
    draft.setConstant(spelled("first_name"), QString());
    QVERIFY(draft.constants().isEmpty());
}

void TestMappingDraft::requiredFieldsAreNamed()
{
    MappingDraft draft = people();
    const QString lastName = targetLabel(m_catalog, draft.entity(), TargetPath::fromText(spelled("last_name")));
    QVERIFY(draft.missing().contains(lastName));
    draft.setTarget(spelled("Apellido"), spelled("last_name"));
    QVERIFY(!draft.missing().contains(lastName));
}

void TestMappingDraft::aWholeNameFillsBothNames()
{
    MappingDraft draft = people();
    draft.setTarget(spelled("Nombre"), TargetPath{QString(), TargetPath::WholeName, QString()}.toText());
    const QStringList missing = draft.missing();
    for (const char *name : {"first_name", "last_name"}) {
        QVERIFY(!missing.contains(targetLabel(m_catalog, draft.entity(), TargetPath::fromText(spelled(name)))));
    }
}

void TestMappingDraft::onlyUpdatingNeedsNoRequiredFields()
{
    MappingDraft draft = people();
    ImportMapping rules = draft.mapping();
    rules.mode = ImportMode::Update;
    draft.setRules(rules);
    QVERIFY(draft.missing().isEmpty());
}

void TestMappingDraft::keysWithoutColumnsFindNothing()
{
    MappingDraft draft = people();
    QVERIFY(draft.findsRecords());
    draft.setTarget(spelled("Correo"), QString());
    QVERIFY(!draft.findsRecords());
}

void TestMappingDraft::referencesComeAndGo()
{
    ImportMapping mapping;
    mapping.entity = spelled("program_applications");
    MappingDraft draft = people(mapping);
    draft.setTarget(spelled("Correo"), spelled("entrepreneur_id.email"));
    QVERIFY(draft.mapping().referenceOf(spelled("entrepreneur_id")) != nullptr);
    ReferenceMapping reference = *draft.mapping().referenceOf(spelled("entrepreneur_id"));
    reference.create = true;
    draft.setReference(reference);
    QVERIFY(draft.mapping().referenceOf(spelled("entrepreneur_id"))->create);
    const QString firstName = targetLabel(m_catalog, draft.entity(), TargetPath::fromText(spelled("entrepreneur_id.first_name")));
    QVERIFY2(draft.missing().contains(firstName), qPrintable(draft.missing().join(u',')));
    draft.setTarget(spelled("Correo"), QString());
    QCOMPARE(draft.mapping().referenceOf(spelled("entrepreneur_id")), nullptr);
}

void TestMappingDraft::savedColumnsThatAreNotThereAreLeftOut()
{
    ImportMapping saved = m_people;
    saved.fields.append(filled("phone", {spelled("Celular")}));
    const MappingDraft draft(m_catalog, saved, m_columns, true);
    QCOMPARE(draft.mapping().mappingOf(spelled("phone")), nullptr);
    QCOMPARE(draft.columns().at(2).state, MappingDraft::State::Chosen);
}

void TestMappingDraft::fitIsCountedInHundredths()
{
    QCOMPARE(fitOf(m_people, {spelled("Nombre"), spelled("Correo"), spelled("Otra")}), 100);
    QCOMPARE(fitOf(m_people, {spelled("Correo")}), 50);
    QCOMPARE(fitOf({}, {spelled("Correo")}), -1);
}

QTEST_GUILESS_MAIN(TestMappingDraft)
#include "tst_mappingdraft.moc"
