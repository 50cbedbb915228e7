// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importscontroller.h"
#include "dialogs/exchange/importundodialog.h"
#include "tests/exchange/importdesk.h"
#include "tests/support/engines.h"
#include "views/common/messagebar.h"
#include "views/exchange/importdetail.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

/// The page of imports over a workspace.
class TestImportsController final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyPageOffersToImport();
    void anImportIsUndoneAfterItsPreview_data() { addEngineRows(); }
    void anImportIsUndoneAfterItsPreview();
    void whoLeavesTheQuestionChangesNothing();
    void theRecordsOfAnImportAreItsMoments();

private:
    [[nodiscard]] static Result<ImportRecord> imported(const ImportDesk &desk, QStringList &ids)
    {
        PlanBuilder builder(desk.db->catalog(), QStringLiteral("entrepreneurs"),
                            {QStringLiteral("first_name"), QStringLiteral("last_name")});
        for (int i = 0; i < 3; ++i) {
            builder.addNew({QStringLiteral("Nueva"), QStringLiteral("Persona %1").arg(i)});
            ids.append(builder.plan.rows.last().parts.constFirst().id);
        }
        return desk.commit(builder.plan);
    }
    [[nodiscard]] static QAction *undoAction(const ImportsController &controller) { return controller.page()->recordActions().last(); }
};

void TestImportsController::anEmptyPageOffersToImport()
{
    const auto desk = ImportDesk::create(Engine::Sqlite);
    QVERIFY(desk);
    const RecordStore store(desk->db->catalog(), desk->client);
    auto *made = new ImportsController(store, nullptr);
    const std::unique_ptr<QWidget> page(made->page()); // the controller is its child
    ImportsController &controller = *made;
    QSignalSpy wanted(&controller, &ImportsController::importRequested);
    controller.page()->show();
    QVERIFY(!controller.page()->findChild<QTableView *>()->isVisible());
    QVERIFY(!undoAction(controller)->isEnabled());
    controller.page()->recordActions().first()->trigger();
    QCOMPARE(wanted.size(), 1);
}

void TestImportsController::anImportIsUndoneAfterItsPreview()
{
    const auto desk = ImportDesk::create(currentEngine());
    QVERIFY(desk);
    QStringList ids;
    WORKED(imported(*desk, ids));
    WORKED(desk->edit(QStringLiteral("entrepreneurs"), ids.at(1), {{QStringLiteral("bio"), QStringLiteral("Editada")}}));
    const RecordStore store(desk->db->catalog(), desk->client);
    auto *made = new ImportsController(store, nullptr);
    const std::unique_ptr<QWidget> page(made->page()); // the controller is its child
    ImportsController &controller = *made;
    QSignalSpy changed(&controller, &ImportsController::recordsChanged);
    QTRY_COMPARE(controller.page()->model().rowCount(), 1);
    QVERIFY(controller.page()->detail().summary().contains(QStringLiteral("personas.csv")));
    QTRY_VERIFY(undoAction(controller)->isEnabled());

    undoAction(controller)->trigger();
    QTRY_VERIFY(controller.dialog() != nullptr);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users WHERE last_name LIKE 'Persona _'")), 3);
    QCOMPARE(changed.size(), 0);
    controller.dialog()->confirmButton()->click();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users WHERE last_name LIKE 'Persona _'")), 1);
    const QString told = controller.page()->messageBar().text();
    QVERIFY2(told.contains(QStringLiteral("personas.csv")), qPrintable(told));
    QTRY_VERIFY(controller.page()->model().imports().constFirst().isUndone());
    QVERIFY(!undoAction(controller)->isEnabled());
    const ImportsModel &model = controller.page()->model();
    QCOMPARE(model.index(0, ImportsModel::StateColumn).data().toString(), QStringLiteral("Partly undone"));
}

void TestImportsController::whoLeavesTheQuestionChangesNothing()
{
    const auto desk = ImportDesk::create(Engine::Sqlite);
    QVERIFY(desk);
    QStringList ids;
    WORKED(imported(*desk, ids));
    const RecordStore store(desk->db->catalog(), desk->client);
    auto *made = new ImportsController(store, nullptr);
    const std::unique_ptr<QWidget> page(made->page()); // the controller is its child
    ImportsController &controller = *made;
    QTRY_VERIFY(undoAction(controller)->isEnabled());
    undoAction(controller)->trigger();
    QTRY_VERIFY(controller.dialog() != nullptr);
    controller.dialog()->reject();
    controller.refresh();
    QTRY_VERIFY(controller.dialog() == nullptr);
    QVERIFY(undoAction(controller)->isEnabled());
    QCOMPARE(desk->count(QStringLiteral("SELECT count(*) FROM users WHERE last_name LIKE 'Persona _'")), 3);
}

void TestImportsController::theRecordsOfAnImportAreItsMoments()
{
    const auto desk = ImportDesk::create(Engine::Sqlite);
    QVERIFY(desk);
    QStringList ids;
    const auto record = imported(*desk, ids);
    WORKED(record);
    const RecordStore store(desk->db->catalog(), desk->client);
    auto *made = new ImportsController(store, nullptr);
    const std::unique_ptr<QWidget> page(made->page()); // the controller is its child
    ImportsController &controller = *made;
    QSignalSpy wanted(&controller, &ImportsController::listRequested);
    QTRY_COMPARE(controller.page()->model().rowCount(), 1);
    controller.page()->recordActions().at(1)->trigger();
    QCOMPARE(wanted.size(), 1);
    Query query;
    query.entity = wanted.first().at(0).toString();
    query.filters = wanted.first().at(1).value<QList<Filter>>();
    const auto found = ImportDesk::as<qint64>(desk->client, [&](Executor &executor) {
        return RecordOperations(desk->db->catalog(), executor, desk->db->clock()).count(query);
    });
    WORKED(found);
    QVERIFY(found.value() >= 3);
}

QTEST_MAIN(TestImportsController)
#include "tst_importscontroller.moc"
