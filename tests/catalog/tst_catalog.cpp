// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Every rule is asked of every entity: a row each.
class TestCatalog final : public QObject
{
    Q_OBJECT

private slots:
    void describesEveryTable();
    void editableFieldsStandInOneSection_data() { addEntityRows(); }
    void editableFieldsStandInOneSection();
    void namesAreFieldsOfTheEntity_data() { addEntityRows(); }
    void namesAreFieldsOfTheEntity();
    void referencesResolve_data() { addEntityRows(); }
    void referencesResolve();
    void everythingHasWords_data() { addEntityRows(); }
    void everythingHasWords();
    void iconsAreThere_data() { addEntityRows(); }
    void iconsAreThere();
    void fieldsFitTheirType_data() { addEntityRows(); }
    void fieldsFitTheirType();
    void defaultsAreAllowed_data() { addEntityRows(); }
    void defaultsAreAllowed();
    void statesAreTermsOfTheirVocabulary_data() { addEntityRows(); }
    void statesAreTermsOfTheirVocabulary();
    void peopleAreOneFormWithTheirPerson();
    void listsShowAFewColumnsInOrder_data() { addEntityRows(); }
    void listsShowAFewColumnsInOrder();
    void sensitiveDataIsMarked();
    void findsWhatHangsOnARecord();
    void finishedMentorshipsAreReopened();

private:
    void addEntityRows() const;
    [[nodiscard]] const Entity &current() const;
    const Catalog m_catalog = Catalog::standard();
};

void TestCatalog::addEntityRows() const
{
    QTest::addColumn<QString>("entity");
    for (const Entity &entity : m_catalog.entities()) {
        QTest::newRow(qPrintable(entity.name)) << entity.name;
    }
}

const Entity &TestCatalog::current() const
{
    QFETCH(QString, entity);
    return *m_catalog.entity(entity);
}

void TestCatalog::describesEveryTable()
{
    const QStringList tables = QStringLiteral(
        "users organizations programs cohorts program_applications application_reviews entrepreneurs allies clients admins "
        "projects mentorships meetings meeting_participants conversations conversation_participants messages documents "
        "tasks notifications activity_logs analytics_events analytics_summary user_organizations user_ratings translations "
        "user_consents availability_exceptions contacts message_templates verifications").split(QLatin1Char(' '));
    QSet<QString> names;
    for (const Entity &entity : m_catalog.entities()) {
        names.insert(entity.name);
    }
    QCOMPARE(names, QSet<QString>(tables.begin(), tables.end()));
    QCOMPARE(m_catalog.entities().size(), std::size_t(tables.size()));
    QVERIFY(m_catalog.entity(QStringLiteral("startups")) == nullptr);
}

void TestCatalog::editableFieldsStandInOneSection()
{
    const Entity &entity = current();
    QHash<QString, int> places;
    for (const Section &section : entity.sections) {
        QVERIFY(!section.title.isEmpty());
        for (const QString &field : section.fields) {
            ++places[field];
        }
    }
    for (const Field &field : entity.fields) {
        const bool wanted = field.isEditable() && entity.access != EntityAccess::ReadOnly;
        QVERIFY2(places.value(field.name) == (wanted ? 1 : 0), qPrintable(field.name));
    }
}

void TestCatalog::namesAreFieldsOfTheEntity()
{
    const Entity &entity = current();
    QStringList named = entity.listOrder + entity.labelParts + QStringList{entity.defaultSort};
    for (const Section &section : entity.sections) {
        named += section.fields;
    }
    for (const Field &field : entity.fields) {
        named << field.notBefore << field.differsFrom << field.currencyField;
    }
    named << entity.secondaryLabel << entity.states.field;
    named.removeAll(QString());
    QSet<QString> names;
    for (const Field &field : entity.fields) {
        QVERIFY2(!names.contains(field.name), qPrintable(field.name));
        names.insert(field.name);
    }
    for (const QString &name : std::as_const(named)) {
        QVERIFY2(names.contains(name), qPrintable(name));
    }
    QVERIFY(!entity.labelParts.isEmpty());
}

void TestCatalog::referencesResolve()
{
    const Entity *entity = &current();
    for (const Field &field : entity->fields) {
        if (field.type == FieldType::Reference) {
            QVERIFY2(m_catalog.entity(field.references) != nullptr, qPrintable(field.name));
        } else {
            QVERIFY2(field.references.isEmpty(), qPrintable(field.name));
        }
    }
    const QStringList path = entity->ownerPath;
    for (const QString &step : path) {
        const Field *reference = entity->field(step);
        QVERIFY2(reference != nullptr && reference->type == FieldType::Reference, qPrintable(step));
        entity = m_catalog.entity(reference->references);
    }
    if (!path.isEmpty()) {
        QCOMPARE(entity->name, QStringLiteral("organizations"));
    }
}

void TestCatalog::everythingHasWords()
{
    const Entity &entity = current();
    QVERIFY(!entity.singular.isEmpty() && !entity.plural.isEmpty() && !entity.description.isEmpty());
    QVERIFY(!entity.emptyHint.isEmpty());
    QCOMPARE(entity.createLabel.isEmpty(), entity.access == EntityAccess::ReadOnly);
    for (const Field &field : entity.fields) {
        QVERIFY2(!field.label.isEmpty(), qPrintable(field.name));
        QCOMPARE(field.pattern.isEmpty(), field.patternHelp.isEmpty());
        if (field.vocabulary != nullptr && field.vocabulary->closed) {
            for (const Term &term : field.vocabulary->terms) {
                QVERIFY2(!term.label.isEmpty(), qPrintable(term.value));
            }
        }
    }
}

void TestCatalog::iconsAreThere()
{
    const QString path = QStringLiteral(SEMILLERO_SOURCE_DIR "/resources/icons/%1.svg").arg(current().icon);
    QVERIFY2(QFile::exists(path), qPrintable(path));
}

void TestCatalog::fieldsFitTheirType()
{
    for (const Field &field : current().fields) {
        const bool isExact = field.type == FieldType::Decimal || field.type == FieldType::Money;
        QVERIFY2(!isExact || (field.digits > field.scale && field.digits <= 18), qPrintable(field.name));
        if (field.is(FieldFlag::Derived)) {
            QVERIFY2(field.is(FieldFlag::ReadOnly) && !field.is(FieldFlag::Required), qPrintable(field.name));
            continue;
        }
        const bool hasLength = field.type == FieldType::Text || field.type == FieldType::Email
            || field.type == FieldType::Phone || field.type == FieldType::Vocabulary;
        QVERIFY2(!hasLength || field.maxLength > 0, qPrintable(field.name));
        QVERIFY2(field.type != FieldType::Vocabulary || field.vocabulary != nullptr, qPrintable(field.name));
        if (field.vocabulary != nullptr && field.maxLength > 0) {
            for (const Term &term : field.vocabulary->terms) {
                QVERIFY2(term.value.size() <= field.maxLength, qPrintable(term.value));
            }
        }
        QVERIFY2(field.pattern.isEmpty() || QRegularExpression(field.pattern).isValid(), qPrintable(field.name));
        QVERIFY2(field.type != FieldType::Secret || !field.isEditable(), qPrintable(field.name));
    }
}

void TestCatalog::defaultsAreAllowed()
{
    for (const Field &field : current().fields) {
        if (field.defaultValue.isValid() && field.vocabulary != nullptr && field.vocabulary->closed) {
            QVERIFY2(field.vocabulary->find(field.defaultValue.toString()) != nullptr, qPrintable(field.name));
        }
    }
}

void TestCatalog::statesAreTermsOfTheirVocabulary()
{
    const StateMachine &states = current().states;
    if (states.isEmpty()) {
        return;
    }
    const Field *field = current().field(states.field);
    const QStringList values = field->vocabulary->values();
    QSet<QString> reached{field->defaultValue.toString()};
    for (const QString &value : values) {
        QVERIFY2(states.moves.contains(value), qPrintable(value));
    }
    for (auto it = states.moves.begin(); it != states.moves.end(); ++it) {
        QVERIFY2(values.contains(it.key()), qPrintable(it.key()));
        for (const QString &to : it.value()) {
            QVERIFY2(values.contains(to) && to != it.key(), qPrintable(to));
            reached.insert(to);
        }
    }
    QCOMPARE(reached, QSet<QString>(values.begin(), values.end()));
}

void TestCatalog::peopleAreOneFormWithTheirPerson()
{
    const QStringList people{QStringLiteral("users"), QStringLiteral("entrepreneurs"), QStringLiteral("allies"),
                             QStringLiteral("clients"), QStringLiteral("admins")};
    for (const Entity &entity : m_catalog.entities()) {
        QCOMPARE(entity.isPerson(), people.contains(entity.name));
        QSet<QString> tables;
        for (const Field &field : entity.fields) {
            tables.insert(field.table);
        }
        QSet<QString> expected(entity.joined.begin(), entity.joined.end());
        expected.insert(entity.name);
        QCOMPARE(tables, expected);
        if (entity.isPerson()) {
            QVERIFY(entity.field(u"birth_date") != nullptr && entity.field(u"first_name")->table == QLatin1String("users"));
            QCOMPARE(entity.field(u"id")->table, entity.name);
            QCOMPARE(entity.field(u"created_at")->table, entity.name);
        }
    }
    QCOMPARE(m_catalog.entity(u"allies")->field(u"user_type")->defaultValue.toString(), QStringLiteral("ally"));
}

void TestCatalog::listsShowAFewColumnsInOrder()
{
    const Entity &entity = current();
    const QList<const Field *> listed = entity.listedFields();
    const qsizetype columns = entity.tableFields().size();
    QVERIFY2(columns >= 3 && columns <= 9, qPrintable(QString::number(columns)));
    QCOMPARE(QSet<const Field *>(listed.begin(), listed.end()).size(), listed.size());
    QVERIFY(entity.listOrder.isEmpty() || entity.listOrder.size() == listed.size());
    for (qsizetype i = 0; i < entity.listOrder.size(); ++i) {
        QCOMPARE(listed.at(i)->name, entity.listOrder.at(i));
    }
    for (const Field *field : listed) {
        QVERIFY2(!field->is(FieldFlag::Hidden), qPrintable(field->name));
    }
}

void TestCatalog::sensitiveDataIsMarked()
{
    const Entity &person = *m_catalog.entity(u"users");
    QCOMPARE(person.field(u"password_hash")->type, FieldType::Secret);
    QVERIFY(person.field(u"password_hash")->is(FieldFlag::Hidden));
    for (const auto *name : {u"email", u"phone"}) {
        QVERIFY(person.field(QStringView(name))->is(FieldFlag::Protected));
    }
    for (const auto *name : {u"document_number", u"birth_date", u"gender", u"phone", u"email", u"first_name"}) {
        QVERIFY(person.field(QStringView(name))->is(FieldFlag::Personal));
    }
    QVERIFY(person.field(u"population_groups")->is(FieldFlag::Sensitive));
}

void TestCatalog::findsWhatHangsOnARecord()
{
    QStringList onPrograms;
    for (const IncomingReference &incoming : m_catalog.referencesTo(u"programs")) {
        onPrograms.append(incoming.entity->name + QLatin1Char('.') + incoming.field->name);
    }
    onPrograms.sort();
    QCOMPARE(onPrograms, QStringList({QStringLiteral("cohorts.program_id"), QStringLiteral("mentorships.program_id"),
                                      QStringLiteral("program_applications.program_id"),
                                      QStringLiteral("projects.program_id")}));
    int tasks = 0;
    for (const IncomingReference &incoming : m_catalog.referencesTo(u"entrepreneurs")) {
        tasks += incoming.entity->name == QLatin1String("tasks") && incoming.field->name == QLatin1String("assigned_to");
    }
    QCOMPARE(tasks, 1); // a task refers to the person, who is the entrepreneur
}

void TestCatalog::finishedMentorshipsAreReopened()
{
    const StateMachine &states = m_catalog.entity(u"mentorships")->states;
    QVERIFY(states.allows(QStringLiteral("completed"), QStringLiteral("active")));
    QVERIFY(!states.allows(QStringLiteral("completed"), QStringLiteral("paused")));
    QVERIFY(states.allows(QStringLiteral("completed"), QStringLiteral("completed")));
    QVERIFY(m_catalog.entity(u"meetings")->states.movesFrom(QStringLiteral("rescheduled")).isEmpty());
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
