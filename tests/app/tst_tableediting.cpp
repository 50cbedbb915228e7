// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/undohistory.h"
#include "dialogs/editing/bulkeditdialog.h"
#include "dialogs/editing/fieldeditrow.h"
#include "dialogs/editing/pastedialog.h"
#include "dialogs/records/fieldeditor.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "views/common/messagebar.h"
#include "views/records/cellediting.h"
#include "views/records/cellselection.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace {

const QString People = QStringLiteral("entrepreneurs");
const QString Phone = QStringLiteral("phone");

} // namespace

class TestTableEditing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingReplacesTheCellAndEnterSaves_data() { addEngineRows(); }
    void typingReplacesTheCellAndEnterSaves();
    void whatCannotBeTakenStaysOpenWithItsSentence();
    void escapeLeavesTheCellAsItWas();
    void tabGoesOnEditing();
    void twoClientsEditDifferentFieldsOfOneRow_data() { addEngineRows(); }
    void twoClientsEditDifferentFieldsOfOneRow();
    void theSameFieldIsKeptAndExplained_data() { addEngineRows(); }
    void theSameFieldIsKeptAndExplained();
    void whatIsLeftForElsewhereStaysInItsCell();
    void fillDownAndItsUndo_data() { addEngineRows(); }
    void fillDownAndItsUndo();
    void aRangeIsCopiedWithoutHeadings();
    void rowsAreCopiedWithHeadings();
    void twentyPhonesArePastedAndComeBack_data() { addEngineRows(); }
    void twentyPhonesArePastedAndComeBack();
    void aWrongCellIsTypedAnewInThePreview();
    void selectedRowsAreEditedTogether_data() { addEngineRows(); }
    void selectedRowsAreEditedTogether();

private:
    void open(int people);
    void goTo(int row, const QString &field);
    void selectRows(int first, int last);
    [[nodiscard]] RecordPage &page() const { return *m_controller->page(); }
    [[nodiscard]] RecordTableView &table() const { return page().table(); }
    [[nodiscard]] QString shown(int row, const QString &field) const;
    [[nodiscard]] QString stored(int row, const QString &field) const;
    [[nodiscard]] QLineEdit *openLine() const;
    void trigger(const char *command) const { page().recordActions().action(QString::fromLatin1(command))->trigger(); }
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        Dialog *found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] { return (found = m_window->findChild<Dialog *>()) != nullptr; }, 10'000));
        return found;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<QWidget> m_window;
    UndoHistory m_undo;
    QStringList m_ids; ///< by row
    RecordPageController *m_controller = nullptr;
};

void TestTableEditing::init()
{
    const bool hasRows = QTest::currentDataTag() != nullptr;
    m_prompt = std::make_unique<FakePrompt>();
    m_database = TestDatabase::create(hasRows ? currentEngine() : Engine::Sqlite);
    QVERIFY(m_database);
    m_store = std::make_unique<RecordStore>(m_database->store());
}

void TestTableEditing::cleanup()
{
    m_undo.clear();
    m_window.reset();
    m_controller = nullptr;
    m_store.reset();
    m_database.reset();
    m_ids.clear();
}

void TestTableEditing::open(int people)
{
    RecordFactory factory(*m_database);
    for (int i = 0; i < people; ++i) {
        const QString number = QString::number(10 + i);
        m_ids.append(factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Persona %1").arg(number)},
                                           {Phone, QStringLiteral("+57 300 000 00%1").arg(number)}}));
    }
    RecordContext context;
    context.catalog = &m_database->catalog();
    context.clock = &m_database->clock();
    context.format = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    m_window = std::make_unique<QWidget>();
    m_window->resize(1600, 900);
    m_controller = new RecordPageController(*m_database->catalog().entity(People), *m_store, context, *m_prompt, m_undo, m_window.get());
    m_controller->widget()->resize(1600, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitFor([this] { return !page().currentId().isEmpty(); }, 10'000));
    Query query = page().model().query();
    query.fields = {QStringLiteral("first_name"), Phone, QStringLiteral("email"), QStringLiteral("last_name")};
    page().model().setQuery(query);
    QVERIFY(QTest::qWaitFor([this] { return page().model().columnOf(Phone) == 1 && !page().currentId().isEmpty(); }, 10'000));
    QCOMPARE(page().model().rowCount(), people);
    QCOMPARE(page().model().recordId(0), m_ids.constFirst());
}

void TestTableEditing::goTo(int row, const QString &field)
{
    const QModelIndex index = page().model().index(row, page().model().columnOf(field));
    QVERIFY(index.isValid());
    table().setFocus();
    table().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TestTableEditing::selectRows(int first, int last)
{
    const QItemSelection rows(page().model().index(first, 0), page().model().index(last, page().model().columnCount() - 1));
    table().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString TestTableEditing::shown(int row, const QString &field) const
{
    return page().model().index(row, page().model().columnOf(field)).data().toString();
}

QString TestTableEditing::stored(int row, const QString &field) const
{
    return m_database->readRecord(People, m_ids.at(row)).value().value(field).toString();
}

QLineEdit *TestTableEditing::openLine() const
{
    const CellEditor *editor = table().editing().editor();
    return editor == nullptr ? nullptr : qobject_cast<QLineEdit *>(editor->inputs().constFirst()->keyWidget());
}

void TestTableEditing::typingReplacesTheCellAndEnterSaves()
{
    open(3);
    goTo(1, Phone);
    QTest::keyClick(&table(), '+');
    QVERIFY(openLine() != nullptr);
    QCOMPARE(openLine()->text(), QStringLiteral("+"));
    QTest::keyClicks(openLine(), QStringLiteral("57 310 111 2222"));
    QSignalSpy changed(&m_undo, &UndoHistory::changed);
    QTest::keyClick(openLine(), Qt::Key_Return);
    QCOMPARE(shown(1, Phone), QStringLiteral("+57 310 111 2222")); // at once, while it is being saved
    QVERIFY(page().model().index(1, page().model().columnOf(Phone)).data(RecordTableModel::EditStateRole).isValid());
    QCOMPARE(table().currentIndex().row(), 2); // Enter goes down
    QVERIFY(changed.wait(10'000));
    QVERIFY(!page().model().hasCellMarks());
    QCOMPARE(stored(1, Phone), QStringLiteral("+57 310 111 2222"));
    QCOMPARE(m_undo.next().count(QStringLiteral("Persona 11")), 1);
    m_undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(1, Phone), QStringLiteral("+57 300 000 0011"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown(1, Phone), QStringLiteral("+57 300 000 0011"), 10'000);
}

void TestTableEditing::whatCannotBeTakenStaysOpenWithItsSentence()
{
    open(2);
    goTo(0, QStringLiteral("email"));
    trigger("edit_cell");
    QVERIFY(openLine() != nullptr);
    openLine()->selectAll();
    QTest::keyClicks(openLine(), QStringLiteral("no es un correo"));
    QTest::keyClick(openLine(), Qt::Key_Return);
    QVERIFY(openLine() != nullptr);
    QCOMPARE(openLine()->text(), QStringLiteral("no es un correo"));
    QVERIFY(!table().editing().editor()->problemText().isEmpty());
    QTest::keyClick(openLine(), 'x');
    QVERIFY(table().editing().editor()->problemText().isEmpty()); // while it is mended
}

void TestTableEditing::escapeLeavesTheCellAsItWas()
{
    open(1);
    goTo(0, Phone);
    QTest::keyClick(&table(), '9');
    QTest::keyClick(openLine(), Qt::Key_Escape);
    QVERIFY(openLine() == nullptr && m_undo.next().isEmpty());
    QCOMPARE(shown(0, Phone), QStringLiteral("+57 300 000 0010"));
}

void TestTableEditing::tabGoesOnEditing()
{
    open(2);
    goTo(0, QStringLiteral("first_name"));
    trigger("edit_cell");
    QCOMPARE(table().editing().editor()->inputs().size(), 2); // first and last names share the cell
    QTest::keyClick(openLine(), Qt::Key_Tab);
    CellEditor *editor = table().editing().editor();
    auto *last = qobject_cast<QLineEdit *>(editor->inputs().at(1)->keyWidget());
    QCOMPARE(QApplication::focusWidget(), last);
    QTest::keyClicks(last, QStringLiteral("Mosquera"));
    QTest::keyClick(last, Qt::Key_Tab);
    QTRY_VERIFY(table().editing().editor() != nullptr && table().editing().editor() != editor);
    QCOMPARE(page().model().fieldAt(table().currentIndex().column())->name, Phone);
    QTest::keyClick(openLine(), Qt::Key_Backtab);
    QCOMPARE(page().model().fieldAt(table().currentIndex().column())->name, QStringLiteral("first_name"));
    QTRY_COMPARE_WITH_TIMEOUT(stored(0, QStringLiteral("last_name")), QStringLiteral("Mosquera"), 10'000);
}

void TestTableEditing::twoClientsEditDifferentFieldsOfOneRow()
{
    open(1);
    goTo(0, Phone);
    const Record read = m_database->readRecord(People, m_ids.at(0)).value();
    QVERIFY(m_database->updateRecord(read, {{QStringLiteral("last_name"), QStringLiteral("Tunubalá")}}).ok());
    QTest::keyClick(&table(), '3');
    QTest::keyClicks(openLine(), QStringLiteral("10 111 2222"));
    QTest::keyClick(openLine(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stored(0, Phone), QStringLiteral("310 111 2222"), 10'000);
    QCOMPARE(stored(0, QStringLiteral("last_name")), QStringLiteral("Tunubalá"));
    QTRY_VERIFY(shown(0, QStringLiteral("first_name")).contains(QStringLiteral("Tunubalá")));
}

void TestTableEditing::theSameFieldIsKeptAndExplained()
{
    open(1);
    goTo(0, Phone);
    const Record read = m_database->readRecord(People, m_ids.at(0)).value();
    QVERIFY(m_database->updateRecord(read, {{Phone, QStringLiteral("+57 320 000 0000")}}).ok());
    QTest::keyClick(&table(), '3');
    QTest::keyClicks(openLine(), QStringLiteral("10 111 2222"));
    QTest::keyClick(openLine(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page().messageBar().text().contains(QStringLiteral("+57 320 000 0000")), 10'000);
    QCOMPARE(shown(0, Phone), QStringLiteral("310 111 2222")); // what was typed is not lost
    QCOMPARE(stored(0, Phone), QStringLiteral("+57 320 000 0000"));
    for (QPushButton *button : page().messageBar().findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("mine"))) {
            button->click();
            break;
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(stored(0, Phone), QStringLiteral("310 111 2222"), 10'000);
}

void TestTableEditing::whatIsLeftForElsewhereStaysInItsCell()
{
    open(2);
    goTo(0, QStringLiteral("email"));
    QTest::keyClick(&table(), 'x');
    QVERIFY(openLine() != nullptr);
    table().setFocus();
    const QModelIndex cell = page().model().index(0, page().model().columnOf(QStringLiteral("email")));
    QTRY_COMPARE(cell.data(RecordTableModel::EditStateRole).toInt(), static_cast<int>(CellMark::State::Failed));
    QCOMPARE(cell.data().toString(), QStringLiteral("x"));
    goTo(0, QStringLiteral("email"));
    trigger("edit_cell");
    QCOMPARE(openLine()->text(), QStringLiteral("x"));
    QTest::keyClick(openLine(), Qt::Key_Escape);
    QVERIFY(!page().model().hasCellMarks());
}

void TestTableEditing::fillDownAndItsUndo()
{
    open(4);
    goTo(0, Phone);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    QCOMPARE(table().selectedCount(), 3);
    trigger("fill_down");
    QTRY_COMPARE_WITH_TIMEOUT(stored(2, Phone), QStringLiteral("+57 300 000 0010"), 10'000);
    QCOMPARE(stored(3, Phone), QStringLiteral("+57 300 000 0013"));
    QTRY_VERIFY(!m_undo.next().isEmpty());
    m_undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(2, Phone), QStringLiteral("+57 300 000 0012"), 10'000);
    QCOMPARE(stored(1, Phone), QStringLiteral("+57 300 000 0011"));
}

void TestTableEditing::aRangeIsCopiedWithoutHeadings()
{
    open(3);
    goTo(0, Phone);
    QTest::keyClick(&table(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(table().cells().isRange());
    QCOMPARE(table().selectedCount(), 2); // the rows of the range are what row commands mean
    QApplication::clipboard()->clear();
    page().action(RecordPage::Command::Copy)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), 10'000);
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1), QStringLiteral("+57 300 000 0011\tpersona2@example.org"));
    QTest::keyClick(&table(), Qt::Key_Down);
    QVERIFY(!table().cells().isRange());
}

void TestTableEditing::rowsAreCopiedWithHeadings()
{
    open(2);
    selectRows(0, 1);
    QApplication::clipboard()->clear();
    page().action(RecordPage::Command::Copy)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), 10'000);
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("Name\t")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("Persona 10 Prueba 1\t+57 300 000 0010\t")));
    const QString html = QApplication::clipboard()->mimeData()->html();
    QVERIFY(html.contains(QStringLiteral("<th>Name</th>")));
    QVERIFY(html.contains(QStringLiteral("\\@"))); // a phone stays a text
}

void TestTableEditing::twentyPhonesArePastedAndComeBack()
{
    open(20);
    QStringList lines{QStringLiteral("Correo\tCelular")};
    for (int i = 19; i >= 0; --i) { // in another order than the list
        lines.append(QStringLiteral("%1\t+57 315 555 00%2").arg(stored(i, QStringLiteral("email"))).arg(10 + i));
    }
    goTo(0, Phone);
    QApplication::clipboard()->setText(lines.join(QStringLiteral("\r\n")));
    trigger("paste");
    auto *paste = dialog<PasteDialog>();
    QVERIFY(paste != nullptr);
    QCOMPARE(paste->mapping().keyField, QStringLiteral("email"));
    QTRY_COMPARE_WITH_TIMEOUT(paste->plan().counts().changed, 20, 10'000);
    QVERIFY(paste->applyButton().isEnabled());
    paste->applyButton().click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(7, Phone), QStringLiteral("+57 315 555 0017"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown(7, Phone), QStringLiteral("+57 315 555 0017"), 10'000);
    QTRY_VERIFY(m_undo.next().contains(QStringLiteral("20")));
    m_undo.undo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(7, Phone), QStringLiteral("+57 300 000 0017"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(shown(7, Phone), QStringLiteral("+57 300 000 0017"), 10'000);
}

void TestTableEditing::aWrongCellIsTypedAnewInThePreview()
{
    open(3);
    goTo(0, Phone);
    QApplication::clipboard()->setText(QStringLiteral("+57 315 000 0001\nno sé\n+57 315 000 0003\n+57 315 000 0004"));
    trigger("paste");
    auto *paste = dialog<PasteDialog>();
    QVERIFY(paste != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(paste->plan().counts(), (PlanCounts{2, 0, 2, 0}), 10'000); // a word, and a line too many
    QVERIFY(!paste->applyButton().isEnabled());
    ChangePlanModel &model = paste->preview().model();
    QVERIFY(model.setData(model.index(1, 1), QStringLiteral("+57 315 000 0002"), Qt::EditRole));
    QTRY_COMPARE_WITH_TIMEOUT(paste->plan().counts(), (PlanCounts{3, 0, 1, 0}), 10'000);
    model.leaveOutRefused();
    QTRY_VERIFY(paste->applyButton().isEnabled());
    paste->applyButton().click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(1, Phone), QStringLiteral("+57 315 000 0002"), 10'000);
}

void TestTableEditing::selectedRowsAreEditedTogether()
{
    open(5);
    selectRows(1, 3);
    trigger("edit_together");
    auto *together = dialog<BulkEditDialog>();
    QVERIFY(together != nullptr);
    FieldEditRow *row = together->rows().constFirst();
    row->setField(Phone);
    QVERIFY(row->valueEditor() != nullptr);
    row->valueEditor()->edit(QStringLiteral("+57 300 111 1111"));
    QTRY_COMPARE_WITH_TIMEOUT(together->plan().counts().changed, 3, 10'000);
    together->chooseWholeList();
    QTRY_COMPARE_WITH_TIMEOUT(together->plan().counts().changed, 5, 10'000);
    together->applyButton().click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(4, Phone), QStringLiteral("+57 300 111 1111"), 10'000);
    QTRY_VERIFY(m_undo.next().contains(QStringLiteral("5")));
}

QTEST_MAIN(TestTableEditing)
#include "tst_tableediting.moc"
