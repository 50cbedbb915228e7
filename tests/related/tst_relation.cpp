// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/relation.h"

#include <QSet>
#include <QTest>

#include <algorithm>

class TestRelation : public QObject
{
    Q_OBJECT

private slots:
    void everyRelationCanBeShown_data();
    void everyRelationCanBeShown();
    void importantRelationsAreThere_data();
    void importantRelationsAreThere();
    void tablesBetweenShowTheOtherSide();
    void whoMadeARecordIsNoRelation();
    void titlesTellRelationsApart_data() { everyRelationCanBeShown_data(); }
    void titlesTellRelationsApart();

private:
    [[nodiscard]] QList<Relation> of(const QString &entity) const { return relationsOf(m_catalog, *m_catalog.entity(entity)); }

    Catalog m_catalog = Catalog::standard();
};

void TestRelation::everyRelationCanBeShown_data()
{
    QTest::addColumn<QString>("entity");
    for (const Entity &entity : m_catalog.entities()) {
        QTest::newRow(qPrintable(entity.name)) << entity.name;
    }
}

void TestRelation::everyRelationCanBeShown()
{
    QFETCH(QString, entity);
    for (const Relation &relation : of(entity)) {
        QVERIFY2(relation.columns.size() >= 1, qPrintable(relation.id));
        QVERIFY2(relation.fields().size() <= 4, qPrintable(relation.id));
        QVERIFY2(!relation.columns.contains(relation.field->name) || relation.far != nullptr, qPrintable(relation.id));
        const QStringList fields = relation.fields();
        QCOMPARE(QSet<QString>(fields.cbegin(), fields.cend()).size(), fields.size());
        QVERIFY2(relation.shown->field(relation.sortField) != nullptr, qPrintable(relation.id));
        const Entity shape = relationShape(relation);
        for (const QString &field : relation.fields()) {
            QVERIFY2(shape.field(field) != nullptr, qPrintable(relation.id + QLatin1Char(' ') + field));
        }
    }
}

void TestRelation::importantRelationsAreThere_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("relations");
    QTest::newRow("a program has cohorts, applications, projects, mentorships")
        << QStringLiteral("programs")
        << QStringList{QStringLiteral("cohorts.program_id"), QStringLiteral("program_applications.program_id"),
                       QStringLiteral("projects.program_id"), QStringLiteral("mentorships.program_id")};
    QTest::newRow("an entrepreneur has what refers to the profile and to the person")
        << QStringLiteral("entrepreneurs")
        << QStringList{QStringLiteral("mentorships.entrepreneur_id"), QStringLiteral("meeting_participants.user_id"),
                       QStringLiteral("program_applications.entrepreneur_id"), QStringLiteral("projects.entrepreneur_id"),
                       QStringLiteral("tasks.assigned_to"), QStringLiteral("documents.owner_id")};
    QTest::newRow("a mentorship has meetings first") << QStringLiteral("mentorships")
                                                     << QStringList{QStringLiteral("meetings.mentorship_id"),
                                                                    QStringLiteral("tasks.mentorship_id")};
}

void TestRelation::importantRelationsAreThere()
{
    QFETCH(QString, entity);
    QFETCH(QStringList, relations);
    QStringList found;
    for (const Relation &relation : of(entity)) {
        if (relations.contains(relation.id)) {
            found.append(relation.id);
        }
    }
    QCOMPARE(found, relations); // in this order
}

void TestRelation::tablesBetweenShowTheOtherSide()
{
    for (const Relation &relation : of(QStringLiteral("entrepreneurs"))) {
        if (relation.id == QLatin1String("meeting_participants.user_id")) {
            QCOMPARE(relation.shown->name, QStringLiteral("meetings"));
            QCOMPARE(relation.columns.constFirst(), QStringLiteral("title"));
            QVERIFY(relation.betweenColumns.contains(QStringLiteral("attendance_status")));
            return;
        }
    }
    QFAIL("an entrepreneur has no meetings");
}

void TestRelation::whoMadeARecordIsNoRelation()
{
    for (const Relation &relation : of(QStringLiteral("users"))) {
        QVERIFY2(!relation.id.endsWith(QLatin1String("created_by")), qPrintable(relation.id));
        QVERIFY2(relation.entity->access != EntityAccess::ReadOnly, qPrintable(relation.id));
    }
}

void TestRelation::titlesTellRelationsApart()
{
    QFETCH(QString, entity);
    QSet<QString> titles;
    for (const Relation &relation : of(entity)) {
        QVERIFY2(!titles.contains(relation.titleText()), qPrintable(relation.id + QLatin1Char(' ') + relation.titleText()));
        titles.insert(relation.titleText());
    }
}

QTEST_GUILESS_MAIN(TestRelation)
#include "tst_relation.moc"
