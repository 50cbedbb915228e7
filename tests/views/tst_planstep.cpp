// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"
#include "views/common/searchfield.h"
#include "views/exchange/plancard.h"
#include "views/exchange/planstep.h"
#include "views/exchange/segmentbar.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <array>
#include <memory>

namespace {

constexpr int RefusedRow = 1;
constexpr int TwinRow = 2;

/// Four people with name and phone: new, refused for the phone, a duplicate of a record, unchanged.
ImportPlan fourPeople(const Catalog &catalog)
{
    const Entity *entity = catalog.entity(u"entrepreneurs");
    ImportPlan plan;
    plan.mapping.entity = entity->name;
    plan.source.hash = QStringLiteral("1");
    for (const auto &[field, heading] : {std::pair{"first_name", "Nombre"}, std::pair{"phone", "Celular"}}) {
        FieldMapping mapping;
        mapping.target = TargetPath::fromText(QLatin1String(field));
        mapping.columns = {QLatin1String(heading)};
        plan.source.headings.append(QLatin1String(heading));
        plan.mapping.fields.append(mapping);
        MappedTarget target;
        target.path = mapping.target;
        target.text = QLatin1String(field);
        target.entity = entity;
        target.field = entity->field(target.text);
        plan.targets.append(target);
    }
    const std::array people{std::pair{"Yaneth", RowOutcome::New}, std::pair{"Doris", RowOutcome::Refused},
                            std::pair{"Luz", RowOutcome::Duplicate}, std::pair{"Martha", RowOutcome::Unchanged}};
    for (const auto &[name, outcome] : people) {
        PlannedImportRow row;
        row.source = int(plan.rows.size());
        row.number = row.source + 2;
        row.outcome = outcome;
        row.values = {QLatin1String(name), QStringLiteral("+57 300 000 0012")};
        row.given = {true, true};
        row.typed = {QLatin1String(name), QStringLiteral("300 000 0012")};
        row.parts = {PlannedPart{}};
        plan.rows.append(row);
    }
    PlannedImportRow &refused = plan.rows[RefusedRow];
    refused.values[1] = QVariant();
    refused.typed[1] = QStringLiteral("300 00 12");
    refused.problems = {CellProblem{1, ErrorCode::InvalidFormat, QStringLiteral("Seven digits, ten are expected")}};
    plan.rows[TwinRow].twin = RowTwin{RowTwin::Kind::Record, 0,  QStringLiteral("id-of-luz"), QStringLiteral("Luz Dary"),
                                      QStringLiteral("Same name as Luz Dary"), 0};
    return plan;
}

} // namespace

/// The step that shows what would happen, worked by keyboard.
class TestPlanStep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterMendsTheCellThatIsWrong();
    void keysInAnEditorAreTheEditors();
    void nextProblemIsOneKeyAway();
    void rowsAreLeftOutTogether();
    void aDuplicateIsDecided();
    void recordThatIsThereIsOpened();
    void cardsShowTheirRows();
    void rowsToReviewAreSaved();
    void busyTakesNoCommands();
    void replanKeepsThePlace();
    void rowsRefusedAtTheEndAreShown();
    void sortKeepsTheRow();
    void nothingFoundSaysSo();
    void everyControlHasAName();

private:
    [[nodiscard]] int currentPlanRow() const
    {
        return m_table->currentIndex().data(ImportPlanModel::PlanRowRole).toInt();
    }
    [[nodiscard]] QAction *action(const QKeySequence &shortcut) const;
    Catalog m_catalog = Catalog::standard();
    std::unique_ptr<PlanStep> m_step;
    QTableView *m_table = nullptr;
};

void TestPlanStep::init()
{
    m_step = std::make_unique<PlanStep>(m_catalog, nullptr);
    m_step->setPlan(fourPeople(m_catalog));
    m_step->resize(1100, 600);
    m_step->show();
    m_table = m_step->findChild<QTableView *>();
    m_table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_step.get()));
}

void TestPlanStep::cleanup()
{
    m_step.reset();
}

QAction *TestPlanStep::action(const QKeySequence &shortcut) const
{
    for (QAction *action : m_table->actions()) {
        if (action->shortcuts().contains(shortcut)) {
            return action;
        }
    }
    return nullptr;
}

void TestPlanStep::enterMendsTheCellThatIsWrong()
{
    QSignalSpy edits(m_step.get(), &PlanStep::editRequested);
    QCOMPARE(currentPlanRow(), RefusedRow);
    QTest::keyClick(m_table, Qt::Key_Return);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), QStringLiteral("300 00 12"));
    QCOMPARE(editor->accessibleName(), m_catalog.entity(u"entrepreneurs")->field(QStringLiteral("phone"))->label.translated());
    QTest::keyClicks(editor, QStringLiteral("300 000 0099"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(edits.size(), 1);
    QCOMPARE(edits.first(), (QVariantList{RefusedRow, 1, QStringLiteral("300 000 0099")}));
}

void TestPlanStep::keysInAnEditorAreTheEditors()
{
    QSignalSpy decisions(m_step.get(), &PlanStep::decideRequested);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_Delete);
    QCOMPARE(editor->text(), QString());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(decisions.isEmpty());
}

void TestPlanStep::nextProblemIsOneKeyAway()
{
    QTest::keyClick(m_table, Qt::Key_F8);
    QCOMPARE(currentPlanRow(), TwinRow);
    QTest::keyClick(m_table, Qt::Key_F8);
    QCOMPARE(currentPlanRow(), RefusedRow); // around the end
    QCOMPARE(m_table->currentIndex().data(ImportPlanModel::TargetRole).toInt(), 1);
}

void TestPlanStep::rowsAreLeftOutTogether()
{
    QSignalSpy decisions(m_step.get(), &PlanStep::decideRequested);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().at(0).value<QList<int>>(), (QList<int>{RefusedRow, TwinRow}));
    QCOMPARE(decisions.first().at(1).value<RowDecision>(), RowDecision::Skip);
}

void TestPlanStep::aDuplicateIsDecided()
{
    QSignalSpy decisions(m_step.get(), &PlanStep::decideRequested);
    QTest::keyClick(m_table, Qt::Key_F8);
    QStringList offered;
    for (QAction *action : m_table->actions()) {
        if (action->isVisible()) {
            offered.append(action->text());
        }
    }
    QVERIFY(offered.contains(QStringLiteral("It is the same: update it")));
    QVERIFY(offered.contains(QStringLiteral("It is another: create it")));
    for (QAction *action : m_table->actions()) {
        if (action->text() == QLatin1String("It is the same: update it")) {
            action->trigger();
        }
    }
    QCOMPARE(decisions.first().at(1).value<RowDecision>(), RowDecision::Update);
}

void TestPlanStep::recordThatIsThereIsOpened()
{
    QSignalSpy opened(m_step.get(), &PlanStep::recordRequested);
    QTest::keyClick(m_table, Qt::Key_O, Qt::ControlModifier);
    QVERIFY(opened.isEmpty()); // the refused row is no record
    QTest::keyClick(m_table, Qt::Key_F8);
    QTest::keyClick(m_table, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first(), (QVariantList{QStringLiteral("entrepreneurs"), QStringLiteral("id-of-luz")}));
}

void TestPlanStep::cardsShowTheirRows()
{
    const QList<PlanCard *> cards = m_step->findChildren<PlanCard *>();
    QCOMPARE(cards.size(), 5);
    QCOMPARE(cards.at(3)->accessibleName(), QStringLiteral("Not valid: 1"));
    cards.at(3)->setFocus();
    QTest::keyClick(cards.at(3), Qt::Key_Space);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(m_step->findChild<SegmentBar *>()->current(), -1);
    QTest::keyClick(cards.at(3), Qt::Key_Space); // and back
    QCOMPARE(m_table->model()->rowCount(), 4);
    QCOMPARE(m_step->findChild<SegmentBar *>()->current(), int(PlanRows::All));
}

void TestPlanStep::rowsToReviewAreSaved()
{
    QSignalSpy saved(m_step.get(), &PlanStep::saveRowsRequested);
    m_step->findChild<QPushButton *>()->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().at(0).value<QList<int>>(), (QList<int>{RefusedRow, TwinRow}));
}

void TestPlanStep::busyTakesNoCommands()
{
    QSignalSpy decisions(m_step.get(), &PlanStep::decideRequested);
    QSignalSpy edits(m_step.get(), &PlanStep::editRequested);
    m_step->setBusy(true);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_X);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_table));
    QVERIFY(decisions.isEmpty());
    QVERIFY(edits.isEmpty());
}

void TestPlanStep::replanKeepsThePlace()
{
    QTest::keyClick(m_table, Qt::Key_F8);
    const QModelIndex before = m_table->currentIndex();
    ImportPlan plan = fourPeople(m_catalog);
    plan.rows[TwinRow].outcome = RowOutcome::Changed;
    plan.rows[TwinRow].decision = RowDecision::Update;
    m_step->setPlan(plan);
    QCOMPARE(m_table->currentIndex(), before);
    QCOMPARE(currentPlanRow(), TwinRow);
    QCOMPARE(m_step->findChildren<PlanCard *>().at(4)->accessibleName(), QStringLiteral("Duplicate: 0"));
}

void TestPlanStep::rowsRefusedAtTheEndAreShown()
{
    ImportPlan plan = fourPeople(m_catalog);
    plan.rows[0].outcome = RowOutcome::Refused; // the database refuses what was new
    m_step->setPlan(plan);
    m_step->showRowsToReview();
    QCOMPARE(m_table->model()->rowCount(), 3);
    QCOMPARE(currentPlanRow(), 0);
    QCOMPARE(m_step->findChild<SegmentBar *>()->current(), int(PlanRows::Review));
}

void TestPlanStep::sortKeepsTheRow()
{
    QTest::keyClick(m_table, Qt::Key_F8);
    emit m_table->horizontalHeader()->sectionClicked(ImportPlanModel::NumberColumn);
    QCOMPARE(m_table->model()->index(0, 0).data().toInt(), 2);
    QCOMPARE(currentPlanRow(), TwinRow);
}

void TestPlanStep::nothingFoundSaysSo()
{
    auto *search = m_step->findChild<SearchField *>();
    auto *empty = m_step->findChild<EmptyState *>();
    search->setText(QStringLiteral("seven digits")); // what the reason says is found
    search->flush();
    QCOMPARE(m_table->model()->rowCount(), 1);
    search->setText(QStringLiteral("nobody"));
    search->flush();
    QVERIFY(empty->isVisible());
    emit empty->buttonClicked();
    QVERIFY(!empty->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 4);
}

void TestPlanStep::everyControlHasAName()
{
    const QList<QAbstractButton *> buttons = m_step->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
        }
    }
    QVERIFY(!m_table->accessibleName().isEmpty());
    QVERIFY(action(Qt::Key_F8) != nullptr);
}

QTEST_MAIN(TestPlanStep)
#include "tst_planstep.moc"
