// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/core/decimal.h"
#include "models/editing/changeplanmodel.h"
#include "models/editing/clipboardtable.h"
#include "models/editing/copytext.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace {

DisplayFormat colombianDisplay()
{
    return {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
}

Page onePage()
{
    Page page;
    page.fields = {QStringLiteral("name"), QStringLiteral("entrepreneur_id"), QStringLiteral("funding_needed"), QStringLiteral("started_date")};
    page.rows = {{QStringLiteral("1"), 1,
                  {QStringLiteral("Raíces \"agro\"\nfase 2"), QStringLiteral("o"), QVariant::fromValue(Decimal{185000050, 2}),
                   QDate(2026, 12, 31)}},
                 {QString(), 0, {}}};
    page.labels.insert(QStringLiteral("o"), QStringLiteral("Cámara <1>"));
    return page;
}

} // namespace

class TestCopyText : public QObject
{
    Q_OBJECT

private slots:
    void spreadsheetsReadItBack();
    void htmlKeepsTheTypes();
    void markdownAndJson();
    void planModel();
};

void TestCopyText::spreadsheetsReadItBack()
{
    const Catalog catalog = Catalog::standard();
    CopyText text(*catalog.entity(u"projects"), onePage().fields, colombianDisplay(), CopyText::Kind::Spreadsheet, true);
    text.add(onePage());
    QCOMPARE(text.rows(), 1); // what was deleted meanwhile is not copied
    const ClipboardTable table = tableFromTabText(text.text());
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.cell(0, 0), QStringLiteral("Name"));
    QCOMPARE(table.cell(1, 0), QStringLiteral("Raíces \"agro\"\nfase 2"));
    QCOMPARE(table.cell(1, 1), QStringLiteral("Cámara <1>"));
    QCOMPARE(table.cell(1, 2), QStringLiteral("1850000,5")); // a number to a Spanish spreadsheet
    QCOMPARE(table.cell(1, 3), QStringLiteral("31/12/2026"));
}

void TestCopyText::htmlKeepsTheTypes()
{
    const Catalog catalog = Catalog::standard();
    CopyText text(*catalog.entity(u"projects"), onePage().fields, colombianDisplay(), CopyText::Kind::Spreadsheet, false);
    text.add(onePage());
    const QString html = text.html();
    QVERIFY(html.contains(QStringLiteral("sdval=\"1850000.5\"")));
    QVERIFY(html.contains(QStringLiteral("Cámara &lt;1&gt;")));
    QCOMPARE(tableFromHtml(html).cell(0, 0), QStringLiteral("Raíces \"agro\"\nfase 2"));
}

void TestCopyText::markdownAndJson()
{
    const Catalog catalog = Catalog::standard();
    const Entity &projects = *catalog.entity(u"projects");
    CopyText markdown(projects, onePage().fields, colombianDisplay(), CopyText::Kind::Markdown, true);
    markdown.add(onePage());
    const QStringList lines = markdown.text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), QStringLiteral("| --- | --- | --- | --- |"));
    QVERIFY(lines.at(2).contains(QStringLiteral("agro\"<br>fase 2")));
    CopyText json(projects, onePage().fields, colombianDisplay(), CopyText::Kind::Json, true);
    json.add(onePage());
    const QJsonObject object = QJsonDocument::fromJson(json.text().toUtf8()).array().at(0).toObject();
    QCOMPARE(object.value(QStringLiteral("funding_needed")).toString(), QStringLiteral("1850000.50"));
    QCOMPARE(object.value(QStringLiteral("entrepreneur_id")).toString(), QStringLiteral("Cámara <1>"));
}

void TestCopyText::planModel()
{
    const Catalog catalog = Catalog::standard();
    ChangePlanModel model(catalog);
    const QAbstractItemModelTester tester(&model);
    model.setFormat(colombianDisplay());
    ChangePlan plan;
    plan.entity = QStringLiteral("projects");
    plan.fields = {QStringLiteral("name")};
    PlannedCell changed{QStringLiteral("a"), QStringLiteral("b"), PlannedCell::State::Changed, {}, {}};
    PlannedCell refused{QStringLiteral("a"), QStringLiteral("a"), PlannedCell::State::Refused, QStringLiteral("no"), QStringLiteral("?")};
    plan.rows = {{QStringLiteral("1"), QStringLiteral("Uno"), 1, {changed}, {}, false},
                 {QStringLiteral("2"), QStringLiteral("Dos"), 1, {refused}, {}, false}};
    model.setPlan(plan);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(1, 1).data(ChangePlanModel::AfterTextRole).toString(), QStringLiteral("?")); // as it was typed
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("no"));
    model.show(ChangePlanModel::Show::Refused);
    QCOMPARE(model.rowCount(), 1);
    model.show(ChangePlanModel::Show::All);
    QSignalSpy edited(&model, &ChangePlanModel::planEdited);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    model.leaveOutRefused();
    QCOMPARE(edited.size(), 2);
    QCOMPARE(model.plan().counts(), (PlanCounts{0, 0, 0, 2}));
    QVERIFY(!(model.flags(model.index(1, 1)) & Qt::ItemIsEditable));
    model.setTyping(true);
    QSignalSpy typed(&model, &ChangePlanModel::typed);
    QVERIFY(model.setData(model.index(1, 1), QStringLiteral("c"), Qt::EditRole));
    QCOMPARE(typed.size(), 1);
}

QTEST_GUILESS_MAIN(TestCopyText)
#include "tst_copytext.moc"
