// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/core/instant.h"
#include "views/records/cellfilter.h"

#include <QTest>

/// "Filter by this value" and "Exclude this value".
class TestCellFilter final : public QObject
{
    Q_OBJECT

private slots:
    void emptyCellAsksForEmpty();
    void momentStandsForItsDay();
    void excludedValuesAddUp();
    void tagsOfACell();
    void structuredDataHasNone();

private:
    [[nodiscard]] const Field &field(QStringView entity, QStringView name) const
    {
        return *m_catalog.entity(entity)->field(name);
    }

    const Catalog m_catalog = Catalog::standard();
    const QTimeZone m_bogota{"America/Bogota"};
};

void TestCellFilter::emptyCellAsksForEmpty()
{
    const Field &mentor = field(u"entrepreneurs", u"current_mentor_id");
    QCOMPARE(filtersByValue(mentor, {}, m_bogota), (QList<Filter>{{mentor.name, FilterOperator::IsNull, {}}}));
    QCOMPARE(filtersWithoutValue(mentor, {}, {}), (QList<Filter>{{mentor.name, FilterOperator::NotNull, {}}}));
}

void TestCellFilter::momentStandsForItsDay()
{
    const Field &session = field(u"entrepreneurs", u"last_session_at");
    const QVariant late = QVariant::fromValue(*Instant::parse(u"2026-11-11T03:30:00Z")); // the 10th in Bogotá
    const QList<Filter> filters = filtersByValue(session, late, m_bogota);
    QCOMPARE(filters.size(), 2);
    QCOMPARE(filters.at(0).values.constFirst().value<Instant>().toIso(), QStringLiteral("2026-11-10T05:00:00Z"));
    QCOMPARE(filters.at(1).values.constFirst().value<Instant>().toIso(), QStringLiteral("2026-11-11T04:59:59.999999Z"));
    QVERIFY(filtersWithoutValue(session, late, {}).isEmpty());
}

void TestCellFilter::excludedValuesAddUp()
{
    const Field &status = field(u"programs", u"status");
    const QList<Filter> first = filtersWithoutValue(status, QStringLiteral("draft"), {});
    QCOMPARE(first, (QList<Filter>{{status.name, FilterOperator::NotEqual, {QStringLiteral("draft")}}}));
    const QList<Filter> second = filtersWithoutValue(status, QStringLiteral("active"), first);
    QCOMPARE(second, (QList<Filter>{{status.name, FilterOperator::NotIn, {QStringLiteral("draft"), QStringLiteral("active")}}}));
    QCOMPARE(filtersWithoutValue(status, QStringLiteral("draft"), second), second);
}

void TestCellFilter::tagsOfACell()
{
    const Field &areas = field(u"allies", u"expertise_areas");
    const QVariant cell = QStringLiteral(R"(["finance","sales"])");
    const QVariantList tags{QStringLiteral("finance"), QStringLiteral("sales")};
    QCOMPARE(filtersByValue(areas, cell, m_bogota), (QList<Filter>{{areas.name, FilterOperator::HasAll, tags}}));
    QCOMPARE(filtersWithoutValue(areas, cell, {}), (QList<Filter>{{areas.name, FilterOperator::NotIn, tags}}));
}

void TestCellFilter::structuredDataHasNone()
{
    const Field &goals = field(u"entrepreneurs", u"goals");
    QVERIFY(filtersByValue(goals, QStringLiteral("[]"), m_bogota).isEmpty());
    QVERIFY(filtersWithoutValue(goals, QStringLiteral("[]"), {}).isEmpty());
    QVERIFY(filtersByValue(field(u"users", u"email"), QStringLiteral("a@example.org"), m_bogota).isEmpty()); // protected
}

QTEST_MAIN(TestCellFilter)
#include "tst_cellfilter.moc"
