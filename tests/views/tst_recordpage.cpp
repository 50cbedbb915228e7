// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordscene.h"
#include "tests/tables/fakelist.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/records/filterbar.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

class TestRecordPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyEntityIsDrawn_data();
    void everyEntityIsDrawn();
    void showsRowsAndSelectsTheFirst();
    void anEmptyListSaysWhatToDo();
    void nothingFoundOffersToClear();
    void aFailureKeepsThePageAndOffersToTryAgain();
    void keysReportIntent();
    void readOnlyEntitiesOfferNoEditing();
    void whatMayNotBeDoneIsNotThere_data();
    void whatMayNotBeDoneIsNotThere();
    void commandsOfOtherTablesAskForThose();
    void peopleAreDeactivatedNotDeleted();
    void columnsAndOrderAreRemembered();
    void filtersReachTheQueryAndKeepTheSelection();

private:
    [[nodiscard]] std::unique_ptr<RecordPage> page(const char *entity, int rows);

    RecordScene m_scene;
    FakeList m_list;
};

void TestRecordPage::init()
{
    m_list = FakeList();
    for (const char *entity : {"programs", "entrepreneurs"}) {
        m_scene.states().setState(QStringLiteral("records/%1/table").arg(QLatin1String(entity)), {});
    }
}

std::unique_ptr<RecordPage> TestRecordPage::page(const char *entity, int rows)
{
    const Entity &shown = m_scene.entity(entity);
    auto made = std::make_unique<RecordPage>(shown, m_scene.source(shown, rows), m_scene.context());
    made->resize(1200, 700);
    made->show();
    return made;
}

void TestRecordPage::everyEntityIsDrawn_data()
{
    QTest::addColumn<QString>("entity");
    for (const Entity &entity : m_scene.catalog().entities()) {
        QTest::newRow(qPrintable(entity.name)) << entity.name;
    }
}

void TestRecordPage::everyEntityIsDrawn()
{
    QFETCH(QString, entity);
    const Entity &shown = *m_scene.catalog().entity(entity);
    RecordPage made(shown, m_scene.source(shown, 300), m_scene.context());
    made.resize(800, 400);
    made.show();
    QTRY_COMPARE(made.model().rowCount(), 300);
    Query all = made.model().query();
    for (const Field &field : shown.fields) {
        if (field.type != FieldType::Id && field.type != FieldType::Secret && !all.fields.contains(field.name)) {
            all.fields.append(field.name);
        }
    }
    made.model().setQuery(all);
    QTRY_COMPARE(made.model().columnCount(), all.fields.size());
    QVERIFY(!made.grab().isNull());
    made.showDetail(m_scene.record(shown, 0));
    QVERIFY(!made.grab().isNull());
}

void TestRecordPage::showsRowsAndSelectsTheFirst()
{
    const std::unique_ptr<RecordPage> made = page("programs", 50);
    QSignalSpy current(made.get(), &RecordPage::currentRecordChanged);
    QTRY_COMPARE(made->model().rowCount(), 50);
    QVERIFY(made->showsTable());
    QTRY_COMPARE(made->currentId(), RecordScene::idOf(0));
    QTRY_COMPARE(current.count(), 1);
    QVERIFY(made->statusText().contains(QStringLiteral("50")));
}

void TestRecordPage::anEmptyListSaysWhatToDo()
{
    const std::unique_ptr<RecordPage> made = page("programs", 0);
    QTRY_VERIFY(!made->showsTable());
    QSignalSpy create(made.get(), &RecordPage::createRequested);
    emit made->emptyState().buttonClicked();
    QCOMPARE(create.count(), 1);
}

void TestRecordPage::nothingFoundOffersToClear()
{
    const std::unique_ptr<RecordPage> made = page("programs", 0);
    QTRY_VERIFY(!made->showsTable());
    made->setSearch(QStringLiteral("zzz"));
    QTRY_COMPARE(made->model().query().search, QStringLiteral("zzz"));
    QSignalSpy create(made.get(), &RecordPage::createRequested);
    emit made->emptyState().buttonClicked();
    QCOMPARE(create.count(), 0);
    QTRY_COMPARE(made->model().query().search, QString());
}

void TestRecordPage::aFailureKeepsThePageAndOffersToTryAgain()
{
    m_list.fields = {QStringLiteral("name")};
    m_list.pageError = Error{ErrorCode::ConnectionLost, QStringLiteral("The server does not answer."), {}, {}};
    const Entity &programs = m_scene.entity("programs");
    RecordPage made(programs, m_list.source(), m_scene.context());
    made.show();
    QTRY_VERIFY(made.messageBar().isVisible());
    QVERIFY(made.messageBar().text().contains(QStringLiteral("does not answer")));
    QVERIFY(made.showsTable()); // not "nothing here yet": nobody knows
    m_list.pageError.reset();
    made.refresh();
    QTRY_VERIFY(!made.messageBar().isVisible());
}

void TestRecordPage::keysReportIntent()
{
    const std::unique_ptr<RecordPage> made = page("programs", 20);
    QTRY_COMPARE(made->currentId(), RecordScene::idOf(0));
    made->activateWindow();
    made->table().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(made.get()));
    QSignalSpy create(made.get(), &RecordPage::createRequested);
    QSignalSpy edit(made.get(), &RecordPage::editRequested);
    QSignalSpy duplicate(made.get(), &RecordPage::duplicateRequested);
    QSignalSpy remove(made.get(), &RecordPage::removeRequested);
    QSignalSpy undo(made.get(), &RecordPage::undoRequested);

    QTest::keyClick(&made->table(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(create.count(), 1);
    QTest::keyClick(&made->table(), Qt::Key_Down);
    QCOMPARE(made->currentId(), RecordScene::idOf(1));
    QTest::keyClick(&made->table(), Qt::Key_Return);
    QTest::keyClick(&made->table(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(edit.count(), 2);
    QCOMPARE(edit.constLast().constFirst().toString(), RecordScene::idOf(1));
    QTest::keyClick(&made->table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(duplicate.count(), 1);
    QTest::keyClick(&made->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&made->table(), Qt::Key_Delete);
    QCOMPARE(remove.count(), 1);
    QCOMPARE(remove.constLast().constFirst().toStringList(), (QStringList{RecordScene::idOf(1), RecordScene::idOf(2)}));
    QTest::keyClick(&made->table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo.count(), 0);
    made->setUndo(QStringLiteral("1 record deleted."));
    QTest::keyClick(&made->table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo.count(), 1);
    QTest::keyClick(&made->table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(made->filterBar().isAncestorOf(QApplication::focusWidget()));
}

void TestRecordPage::readOnlyEntitiesOfferNoEditing()
{
    const std::unique_ptr<RecordPage> made = page("activity_logs", 20);
    QTRY_VERIFY(!made->currentId().isEmpty());
    QSignalSpy edit(made.get(), &RecordPage::editRequested);
    QTest::keyClick(&made->table(), Qt::Key_Return);
    QCOMPARE(edit.count(), 0);
    for (const RecordPage::Command command : {RecordPage::Command::Create, RecordPage::Command::Edit,
                                              RecordPage::Command::Duplicate, RecordPage::Command::Remove}) {
        QVERIFY(!made->action(command)->isEnabled());
        QVERIFY(!made->action(command)->isVisible());
    }
}

void TestRecordPage::whatMayNotBeDoneIsNotThere_data()
{
    QTest::addColumn<int>("forbidden");
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("create") << int(AccessVerb::Create) << QStringList{QStringLiteral("create"), QStringLiteral("duplicate")}
                            << QKeySequence(QKeySequence::New);
    QTest::newRow("remove") << int(AccessVerb::Remove) << QStringList{QStringLiteral("remove")} << QKeySequence(QKeySequence::Delete);
}

void TestRecordPage::whatMayNotBeDoneIsNotThere()
{
    QFETCH(const int, forbidden);
    QFETCH(const QStringList, commands);
    QFETCH(const QKeySequence, key);
    const Entity &programs = m_scene.entity("programs");
    RecordContext context = m_scene.context();
    context.may = [forbidden](AccessVerb verb, const QString &) { return verb != AccessVerb(forbidden); };
    RecordPage page(programs, m_scene.source(programs, 3), context);
    page.show();
    for (const QString &command : commands) {
        QVERIFY2(page.recordActions().action(command) == nullptr, qPrintable(command));
    }
    for (const QWidget *widget : {static_cast<const QWidget *>(&page), static_cast<const QWidget *>(&page.table())}) {
        for (const QAction *action : widget->actions()) {
            QVERIFY2(action->shortcut() != key, qPrintable(action->text()));
        }
    }
    QVERIFY(page.recordActions().action(QStringLiteral("edit")) != nullptr); // everybody may look
}

void TestRecordPage::commandsOfOtherTablesAskForThose()
{
    const Entity &programs = m_scene.entity("programs");
    RecordContext context = m_scene.context();
    context.may = [](AccessVerb, const QString &table) { return table == QLatin1String("programs"); };
    RecordPage page(programs, m_scene.source(programs, 3), context);
    PageCommand write{QStringLiteral("write"), text("RecordActions", "Edit…"), {}, {}};
    write.needs = AccessVerb::Create;
    write.needsTable = QStringLiteral("contacts");
    QAction *action = page.recordActions().add(write);
    QVERIFY(action != nullptr); // whoever added it need not care
    QVERIFY(!page.recordActions().isOffered(action));
    QVERIFY(!page.recordActions().contextMenu().contains(action));
    QVERIFY(page.recordActions().action(QStringLiteral("create")) != nullptr);
}

void TestRecordPage::peopleAreDeactivatedNotDeleted()
{
    const std::unique_ptr<RecordPage> made = page("entrepreneurs", 20);
    QTRY_VERIFY(!made->currentId().isEmpty());
    QSignalSpy remove(made.get(), &RecordPage::removeRequested);
    QSignalSpy active(made.get(), &RecordPage::activeRequested);
    made->action(RecordPage::Command::Remove)->trigger();
    QCOMPARE(remove.count(), 0);
    QCOMPARE(active.count(), 1);
    QCOMPARE(active.constLast().at(1).toBool(), false);
}

void TestRecordPage::columnsAndOrderAreRemembered()
{
    QStringList moved;
    {
        const std::unique_ptr<RecordPage> made = page("programs", 20);
        QTRY_COMPARE(made->model().rowCount(), 20);
        QHeaderView *header = made->table().horizontalHeader();
        header->moveSection(1, 0);
        header->resizeSection(0, 222);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            made->table().sortByColumn(1, order);
            QTRY_COMPARE(made->model().sortOrder(), order);
        }
        moved = made->table().shownFields();
        made->setSearch(QStringLiteral("otra")); // another list: widths and order stay
        QTRY_COMPARE(made->model().query().search, QStringLiteral("otra"));
        QCOMPARE(made->table().shownFields(), moved);
    }
    const std::unique_ptr<RecordPage> again = page("programs", 20);
    QTRY_COMPARE(again->model().rowCount(), 20);
    QCOMPARE(again->table().shownFields(), moved);
    QCOMPARE(again->model().sortOrder(), Qt::DescendingOrder);
    QCOMPARE(again->model().query().sortField, moved.at(0));
    const int column = again->model().query().fields.indexOf(moved.at(1));
    QCOMPARE(again->table().columnWidth(column), 222);
}

void TestRecordPage::filtersReachTheQueryAndKeepTheSelection()
{
    const std::unique_ptr<RecordPage> made = page("programs", 20);
    QTRY_COMPARE(made->currentId(), RecordScene::idOf(0));
    made->table().selectRecord(RecordScene::idOf(5));
    const Filter filter{QStringLiteral("status"), FilterOperator::Equal, {QStringLiteral("active")}};
    made->setFilters({filter});
    QTRY_COMPARE(made->model().query().filters, QList<Filter>{filter});
    QTRY_COMPARE(made->currentId(), RecordScene::idOf(5));
}

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
