// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importcontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/undohistory.h"
#include "app/settings/appsettings.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "views/common/messagebar.h"
#include "views/common/searchfield.h"
#include "views/exchange/columnpanel.h"
#include "views/exchange/constantspanel.h"
#include "views/exchange/filedroparea.h"
#include "views/exchange/importcolumnsmodel.h"
#include "views/exchange/importcolumnsstep.h"
#include "views/exchange/importfilestep.h"
#include "views/exchange/importresultstep.h"
#include "views/exchange/sourcesettings.h"
#include "views/exchange/targetpicker.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace {

constexpr int Patience = 10'000;

QString spelled(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The import page as somebody uses it, over a real database: a file becomes records, and everything is taken back.
class TestImportController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileBecomesRecordsAndIsTakenBack_data() { addEngineRows(); }
    void aFileBecomesRecordsAndIsTakenBack();
    void theHistoryTakesItBack_data() { addEngineRows(); }
    void theHistoryTakesItBack();
    void theSameFileIsSaidToBeThere_data() { addEngineRows(); }
    void theSameFileIsSaidToBeThere();
    void missingFieldsBlockTheNextStep_data() { addEngineRows(); }
    void missingFieldsBlockTheNextStep();
    void aRefusedFileSaysWhy_data() { addEngineRows(); }
    void aRefusedFileSaysWhy();
    void leavingAsksOnlyWhenWorkIsLost_data() { addEngineRows(); }
    void leavingAsksOnlyWhenWorkIsLost();
    void everythingGoesByKeyboard_data() { addEngineRows(); }
    void everythingGoesByKeyboard();
    void aMappingIsKeptAndOffered_data() { addEngineRows(); }
    void aMappingIsKeptAndOffered();
    void theClipboardIsASource_data() { addEngineRows(); }
    void theClipboardIsASource();
    void otherDelimitersAreReadAgain_data() { addEngineRows(); }
    void otherDelimitersAreReadAgain();

private:
    [[nodiscard]] QString file(const char *name, const QByteArray &content);
    [[nodiscard]] ImportPage &page() const { return *m_controller->page(); }
    [[nodiscard]] QString primary() const { return page().primaryButton()->text().remove(u'&'); }
    void start(const QString &path);
    /// Presses the primary button and waits for the step.
    void next(ImportPage::Step step);
    [[nodiscard]] qint64 organizations() const { return m_db->countRecords(spelled("organizations")).value(); }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UndoHistory> m_undo;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<ImportController> m_controller;
    QByteArray m_three = "Nombre;Tipo;Sitio web\nCaf\xC3\xA9 del Sur;Cooperativa;https://cafe.example.org\n"
                         "Semillas;Fundaci\xC3\xB3n;\nPatio;Coworking;\n";
};

void TestImportController::init()
{
    m_db = TestDatabase::create(currentEngine());
    QVERIFY(m_db);
    m_store = std::make_unique<RecordStore>(m_db->store());
    m_prompt = std::make_unique<FakePrompt>();
    m_undo = std::make_unique<UndoHistory>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(spelled("settings.ini")));
    RecordContext context;
    context.catalog = &m_db->catalog();
    context.clock = &m_db->clock();
    context.format = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), spelled("COP")};
    const auto nothing = [](const QString &) {};
    const RecordPageServices services = {*m_store, *m_prompt, *m_undo, RecordPageController::withSources(context, *m_store),
                                         [](const QString &, const QString &) {}, nothing, nothing};
    m_controller = new ImportController(services, *m_settings, nullptr);
    page().resize(1100, 700);
    page().show();
}

void TestImportController::cleanup()
{
    delete (m_controller != nullptr ? m_controller->page() : nullptr);
    m_undo.reset();
    m_store.reset();
    m_db.reset();
}

QString TestImportController::file(const char *name, const QByteArray &content)
{
    const QString path = m_folder->filePath(spelled(name));
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size()) {
        return {};
    }
    return path;
}

void TestImportController::start(const QString &path)
{
    m_controller->start(spelled("organizations"), {path, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isBusy(), Patience);
}

void TestImportController::next(ImportPage::Step step)
{
    QVERIFY2(page().primaryButton()->isEnabled(), qPrintable(page().hindrance()));
    page().primaryButton()->click();
    QTRY_VERIFY2_WITH_TIMEOUT(!m_controller->isBusy(), "still busy", Patience);
    QVERIFY2(page().step() == step, qPrintable(page().messageBar().text()));
}

void TestImportController::aFileBecomesRecordsAndIsTakenBack()
{
    start(file("tres.csv", m_three));
    QCOMPARE(page().step(), ImportPage::Step::File);
    next(ImportPage::Step::Columns);
    next(ImportPage::Step::Review);
    const ImportCounts counts = m_controller->plan().counts();
    QCOMPARE(counts.created, 3);
    QCOMPARE(page().statusText(), spelled("3 = 3 + 0 + 0 + 0 + 0"));
    QVERIFY2(primary().contains(u'3'), qPrintable(primary()));
    QCOMPARE(organizations(), 0);
    next(ImportPage::Step::Result);
    QCOMPARE(organizations(), 3);
    QVERIFY(page().resultStep().summary().contains(u'3'));
    m_prompt->answer(PromptChoice::Role::Destructive);
    page().resultStep().undoButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page().resultStep().isUndone(), Patience);
    QCOMPARE(organizations(), 0);
}

void TestImportController::theHistoryTakesItBack()
{
    start(file("tres.csv", m_three));
    next(ImportPage::Step::Columns);
    next(ImportPage::Step::Review);
    next(ImportPage::Step::Result);
    QVERIFY(m_undo->next().contains(spelled("tres.csv")));
    QSignalSpy undone(m_undo.get(), &UndoHistory::undone);
    m_undo->undo();
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, Patience);
    QVERIFY(page().resultStep().isUndone());
    QCOMPARE(organizations(), 0);
}

void TestImportController::theSameFileIsSaidToBeThere()
{
    const QString path = file("tres.csv", m_three);
    start(path);
    next(ImportPage::Step::Columns);
    next(ImportPage::Step::Review);
    next(ImportPage::Step::Result);
    start(path);
    const auto said = [this] {
        const auto labels = page().fileStep().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [this](const QLabel *label) {
            return label->isVisibleTo(&page()) && label->text().contains(TestDatabase::administratorName());
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(), Patience);
    next(ImportPage::Step::Columns);
    next(ImportPage::Step::Review);
    QCOMPARE(m_controller->plan().counts().unchanged, 3);
    QVERIFY(!page().primaryButton()->isEnabled());
    QVERIFY(!page().hindrance().isEmpty());
}

void TestImportController::missingFieldsBlockTheNextStep()
{
    start(file("sin.csv", "Sitio web;Cosa\nhttps://cafe.example.org;rosa\nhttps://otra.example.org;azul\n"));
    next(ImportPage::Step::Columns);
    const QString name = m_db->catalog().entity(u"organizations")->field(u"name")->label.translated();
    QVERIFY2(page().hindrance().contains(name), qPrintable(page().hindrance()));
    QVERIFY(!page().primaryButton()->isEnabled());
    MappingDraft draft = page().columnsStep().draft();
    ConstantsPanel &constants = page().columnsStep().constantsPanel();
    constants.addLine(spelled("organization_type"));
    constants.addLine(spelled("name"));
    const auto inputs = constants.findChildren<QLineEdit *>();
    for (QLineEdit *input : inputs) {
        if (input->isVisibleTo(&constants) && input->accessibleName() == name) {
            QTest::keyClicks(input, spelled("Igual para todas"));
        }
    }
    QVERIFY2(!page().hindrance().contains(name), qPrintable(page().hindrance()));
}

void TestImportController::aRefusedFileSaysWhy()
{
    start(file("foto.xlsx", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    QCOMPARE(page().step(), ImportPage::Step::File);
    QVERIFY(!page().primaryButton()->isEnabled());
    QVERIFY2(page().fileStep().dropArea().accessibleName().contains(spelled("foto.xlsx")),
             qPrintable(page().fileStep().dropArea().accessibleName()));
    QVERIFY(!page().fileStep().dropArea().accessibleDescription().isEmpty());
    start(file("tres.csv", m_three)); // another one is simply taken
    QVERIFY(page().primaryButton()->isEnabled());
}

void TestImportController::leavingAsksOnlyWhenWorkIsLost()
{
    QSignalSpy left(m_controller, &ImportController::listRequested);
    start(file("tres.csv", m_three));
    next(ImportPage::Step::Columns);
    QTest::keyClick(&page(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(m_prompt->titles().isEmpty());
    start(file("tres.csv", m_three));
    next(ImportPage::Step::Columns);
    page().columnsStep().table()->selectRow(2);
    QTest::keyClick(page().columnsStep().table(), Qt::Key_Delete);
    QVERIFY(m_controller->hasWork());
    QTest::keyClick(&page(), Qt::Key_Escape); // the person stays
    QCOMPARE(left.size(), 1);
    QCOMPARE(m_prompt->titles().size(), 1);
    QCOMPARE(page().step(), ImportPage::Step::Columns);
    m_prompt->answer(PromptChoice::Role::Destructive);
    QTest::keyClick(&page(), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
    QVERIFY(!m_controller->hasWork());
}

void TestImportController::everythingGoesByKeyboard()
{
    start(file("tres.csv", "Nombre;Cosa\nSemillas;Fundaci\xC3\xB3n\nPatio;Coworking\n"));
    QTest::keyClick(&page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page().step(), ImportPage::Step::Columns, Patience);
    ImportColumnsStep &step = page().columnsStep();
    const QString type = spelled("organization_type");
    step.table()->setFocus();
    step.table()->selectRow(1);
    QTest::keyClick(step.table(), Qt::Key_Return);
    TargetPicker *picker = step.columnPanel().picker();
    QVERIFY(picker->isVisible());
    QTest::keyClicks(picker->search(), m_db->catalog().entity(u"organizations")->field(type)->label.translated());
    QTest::keyClick(picker->search(), Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(step.draft().mappingOfColumn(spelled("Cosa"))->target.toText(), type);
    QTest::keyClick(&page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page().step(), ImportPage::Step::Review, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isBusy(), Patience);
    QCOMPARE(m_controller->plan().counts().created, 2);
    QTest::keyClick(&page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page().step(), ImportPage::Step::Result, Patience);
    QCOMPARE(organizations(), 2);
}

void TestImportController::aMappingIsKeptAndOffered()
{
    start(file("tres.csv", m_three));
    next(ImportPage::Step::Columns);
    ImportColumnsStep &step = page().columnsStep();
    step.table()->selectRow(2);
    QTest::keyClick(step.table(), Qt::Key_Delete);
    m_prompt->answerText(spelled("Aliados"));
    emit step.saveRequested();
    QTRY_VERIFY_WITH_TIMEOUT(page().messageBar().text().contains(spelled("Aliados")), Patience);
    m_prompt->answer(PromptChoice::Role::Destructive);
    start(file("otro.csv", m_three + "Otra;Universidad;https://otra.example.org\n"));
    next(ImportPage::Step::Columns);
    QVERIFY(step.draft().mappingOfColumn(spelled("Sitio web")) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(step.offerBar().text().contains(spelled("Aliados")), Patience);
    const auto buttons = step.offerBar().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisibleTo(&step) && button->text().remove(u'&') == spelled("Use it")) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(step.draft().mappingOfColumn(spelled("Sitio web")) == nullptr, Patience);
    QVERIFY(step.draft().mappingOfColumn(spelled("Nombre")) != nullptr);
}

void TestImportController::theClipboardIsASource()
{
    QApplication::clipboard()->setText(spelled("Nombre\tTipo\nSemillas\tFundación\nPatio\tCoworking\n"));
    m_controller->start(spelled("organizations"), {});
    QVERIFY(QMetaObject::invokeMethod(&page().fileStep(), "pasteRequested"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isBusy(), Patience);
    next(ImportPage::Step::Columns);
    QCOMPARE(page().columnsStep().model().rowCount(), 2);
}

void TestImportController::otherDelimitersAreReadAgain()
{
    start(file("tres.csv", m_three));
    SourceChoices choices;
    choices.delimiter = u',';
    emit page().fileStep().choicesChanged(choices);
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isBusy(), Patience);
    next(ImportPage::Step::Columns);
    QCOMPARE(page().columnsStep().model().rowCount(), 1);
}

QTEST_MAIN(TestImportController)
#include "tst_importcontroller.moc"
