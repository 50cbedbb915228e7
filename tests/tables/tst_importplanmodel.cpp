// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importplanmodel.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

namespace {

/// Names and phones of five people: one refused, one duplicate, one changed, one new, one unchanged.
ImportPlan smallPlan(const Catalog &catalog)
{
    const Entity *entity = catalog.entity(u"entrepreneurs");
    ImportPlan plan;
    plan.mapping.entity = entity->name;
    plan.source.hash = QStringLiteral("1");
    plan.source.headings = {QStringLiteral("Celular"), QStringLiteral("Nombre")};
    for (const auto &[field, heading] : {std::pair{"first_name", "Nombre"}, std::pair{"phone", "Celular"}}) {
        FieldMapping mapping;
        mapping.target = TargetPath::fromText(QLatin1String(field));
        mapping.columns = {QLatin1String(heading)};
        plan.mapping.fields.append(mapping);
        MappedTarget target;
        target.path = mapping.target;
        target.text = QLatin1String(field);
        target.entity = entity;
        target.field = entity->field(target.text);
        plan.targets.append(target);
    }
    const auto add = [&plan](const QString &name, RowOutcome outcome) -> PlannedImportRow & {
        PlannedImportRow row;
        row.source = int(plan.rows.size());
        row.number = row.source + 2;
        row.outcome = outcome;
        row.label = name;
        row.values = {name, QStringLiteral("+57 300 000 0031")};
        row.given = {true, true};
        row.typed = {name, QStringLiteral("300 000 0031")};
        row.parts = {PlannedPart{}};
        plan.rows.append(row);
        return plan.rows.last();
    };
    add(QStringLiteral("Yaneth"), RowOutcome::New);
    PlannedImportRow &changed = add(QStringLiteral("José Iván"), RowOutcome::Changed);
    changed.parts.first().state = PlannedPart::State::Changed;
    changed.parts.first().changed = {1};
    changed.parts.first().before = {QStringLiteral("+57 300 000 0021")};
    PlannedImportRow &twin = add(QStringLiteral("Luz Dary"), RowOutcome::Duplicate);
    twin.twin = RowTwin{RowTwin::Kind::Record, 0, QStringLiteral("x"), QStringLiteral("Luz"), QStringLiteral("Same name as Luz"), 0};
    PlannedImportRow &refused = add(QStringLiteral("Doris"), RowOutcome::Refused);
    refused.values[1] = QVariant();
    refused.typed[1] = QStringLiteral("300 00 12");
    refused.problems = {CellProblem{1, ErrorCode::InvalidFormat, QStringLiteral("Seven digits, ten are expected")}};
    add(QStringLiteral("Martha"), RowOutcome::Unchanged);
    return plan;
}

} // namespace

class TestImportPlanModel : public QObject
{
    Q_OBJECT

private slots:
    void whatNeedsALookStandsFirst();
    void columnsStandAsInTheFile();
    void cellsSayWhatTheyAre();
    void rowsAndSearchNarrow();
    void aMendedRowStaysWhereItIs();
    void typingIsReportedNotWritten();
    void nextProblemGoesAround();
    void manyRowsCostNoObjects();
    void datesSortByTheirValue();
    void reasonsAreFoundToo();

private:
    [[nodiscard]] static QStringList column(const ImportPlanModel &model, int column);
    Catalog m_catalog = Catalog::standard();
};

QStringList TestImportPlanModel::column(const ImportPlanModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

void TestImportPlanModel::whatNeedsALookStandsFirst()
{
    ImportPlanModel model;
    model.setPlan(smallPlan(m_catalog));
    QCOMPARE(column(model, ImportPlanModel::OutcomeColumn),
             (QStringList{QStringLiteral("Not valid"), QStringLiteral("Duplicate"), QStringLiteral("Changes"), QStringLiteral("New"),
                          QStringLiteral("Same")}));
    model.sort(ImportPlanModel::NumberColumn, Qt::AscendingOrder);
    QCOMPARE(column(model, ImportPlanModel::NumberColumn),
             (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")}));
}

void TestImportPlanModel::columnsStandAsInTheFile()
{
    ImportPlanModel model;
    model.setPlan(smallPlan(m_catalog));
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.target(ImportPlanModel::FirstTargetColumn), 1); // the phone stands first in the file
    QCOMPARE(model.target(ImportPlanModel::FirstTargetColumn + 1), 0);
}

void TestImportPlanModel::cellsSayWhatTheyAre()
{
    ImportPlanModel model;
    model.setPlan(smallPlan(m_catalog));
    const QModelIndex refused = model.index(0, ImportPlanModel::FirstTargetColumn);
    QCOMPARE(refused.data().toString(), QStringLiteral("300 00 12"));
    QCOMPARE(refused.data(ImportPlanModel::CellStateRole).toInt(), int(ImportPlanModel::CellState::Refused));
    QCOMPARE(refused.data(Qt::AccessibleTextRole).toString(), QStringLiteral("300 00 12: Seven digits, ten are expected"));
    QCOMPARE(model.index(0, model.reasonColumn()).data().toString(), QStringLiteral("Seven digits, ten are expected"));
    QCOMPARE(model.index(1, model.reasonColumn()).data().toString(), QStringLiteral("Same name as Luz"));
    QCOMPARE(model.index(2, model.reasonColumn()).data().toString(), QStringLiteral("Before: +57 300 000 0021"));
    QCOMPARE(model.index(2, ImportPlanModel::FirstTargetColumn).data(ImportPlanModel::CellStateRole).toInt(),
             int(ImportPlanModel::CellState::Changed));
}

void TestImportPlanModel::rowsAndSearchNarrow()
{
    ImportPlanModel model;
    model.setPlan(smallPlan(m_catalog));
    model.setRows(PlanRows::Review);
    QCOMPARE(model.rowCount(), 2);
    model.setRows(PlanRows::Imported);
    QCOMPARE(model.rowCount(), 2);
    model.setRows(PlanRows::All);
    model.setSearch(QStringLiteral("ivan jose")); // without accents, in any order
    QCOMPARE(column(model, ImportPlanModel::NumberColumn), QStringList{QStringLiteral("3")});
    model.setSearch(QStringLiteral("nobody"));
    QCOMPARE(model.rowCount(), 0);
}

void TestImportPlanModel::aMendedRowStaysWhereItIs()
{
    ImportPlanModel model;
    ImportPlan plan = smallPlan(m_catalog);
    model.setPlan(plan);
    model.setRows(PlanRows::Review);
    plan.rows[3].outcome = RowOutcome::New;
    plan.rows[3].problems.clear();
    model.setPlan(plan);
    QCOMPARE(model.rowCount(), 2); // it is not taken from under the cursor
    QCOMPARE(model.index(0, ImportPlanModel::OutcomeColumn).data().toString(), QStringLiteral("New"));
    model.setRows(PlanRows::Review);
    QCOMPARE(model.rowCount(), 1);
}

void TestImportPlanModel::typingIsReportedNotWritten()
{
    ImportPlanModel model;
    model.setPlan(smallPlan(m_catalog));
    QSignalSpy spy(&model, &ImportPlanModel::typed);
    const QModelIndex refused = model.index(0, ImportPlanModel::FirstTargetColumn);
    QVERIFY(!model.setData(refused, QStringLiteral("300 00 12"))); // the same as before: nothing is asked
    QVERIFY(model.setData(refused, QStringLiteral("300 000 0012")));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first(), (QVariantList{3, 1, QStringLiteral("300 000 0012")}));
    QCOMPARE(refused.data().toString(), QStringLiteral("300 00 12"));
    QVERIFY(!model.setData(model.index(0, ImportPlanModel::OutcomeColumn), QStringLiteral("x")));
}

void TestImportPlanModel::nextProblemGoesAround()
{
    ImportPlanModel model;
    model.setPlan(smallPlan(m_catalog));
    QCOMPARE(model.nextToReview(0), 1);
    QCOMPARE(model.nextToReview(1), 0);
    model.setRows(PlanRows::Imported);
    QCOMPARE(model.nextToReview(0), -1);
}

void TestImportPlanModel::manyRowsCostNoObjects()
{
    ImportPlan plan = smallPlan(m_catalog);
    const PlannedImportRow row = plan.rows.first();
    plan.rows = QList<PlannedImportRow>(200'000, row);
    ImportPlanModel model;
    model.setPlan(plan);
    QCOMPARE(model.rowCount(), 200'000);
    model.setRows(PlanRows::Review);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportPlanModel::datesSortByTheirValue()
{
    ImportPlan plan = smallPlan(m_catalog);
    plan.targets[1].field = m_catalog.entity(u"entrepreneurs")->field(QStringLiteral("birth_date"));
    QVERIFY(plan.targets.at(1).field != nullptr);
    const std::array dates{QDate(1990, 3, 8), QDate(1974, 8, 19), QDate(1986, 5, 5), QDate(), QDate(1969, 6, 6)};
    for (qsizetype row = 0; row < plan.rows.size(); ++row) {
        plan.rows[row].values[1] = dates.at(std::size_t(row)).isValid() ? QVariant(dates.at(std::size_t(row))) : QVariant();
    }
    ImportPlanModel model;
    model.setPlan(plan);
    model.sort(ImportPlanModel::FirstTargetColumn, Qt::AscendingOrder);
    QCOMPARE(column(model, ImportPlanModel::NumberColumn), // what is no date stands last
             (QStringList{QStringLiteral("6"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("5")}));
}

void TestImportPlanModel::reasonsAreFoundToo()
{
    ImportPlanModel model;
    model.setPlan(smallPlan(m_catalog));
    model.setSearch(QStringLiteral("seven digits"));
    QCOMPARE(column(model, ImportPlanModel::NumberColumn), QStringList{QStringLiteral("5")});
    QCOMPARE(model.tellingColumn(0), int(ImportPlanModel::FirstTargetColumn));
    model.setSearch(QStringLiteral("+57 300 000 0021")); // what it was before
    QCOMPARE(column(model, ImportPlanModel::NumberColumn), QStringList{QStringLiteral("3")});
}

QTEST_MAIN(TestImportPlanModel)
#include "tst_importplanmodel.moc"
