// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordscene.h"
#include "views/records/historyactview.h"
#include "views/records/historyview.h"
#include "views/records/recorddetailpane.h"
#include "views/records/relatedsection.h"
#include "views/records/relatedtable.h"
#include "views/records/relatedview.h"
#include "views/records/summarybar.h"
#include "views/records/summarylinklabel.h"
#include "views/records/summaryview.h"
#include "views/records/summarywarning.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

class TestRecordDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_pane.reset(); }
    void tabsAskOnceForWhatTheyShow();
    void emptyFieldsAreLeftOut();
    void referencesAndAddressesAreLinks();
    void longAddressIsBrokenNotCut();
    void factsStandAboveTheFields();
    void factsOfAnotherRecordAreIgnored();
    void longTextsAreFolded();
    void relatedSectionsAskForRowsWhenUnfolded();
    void foldsAreRememberedForTheEntity();
    void enterOpensARelatedRecord();
    void nothingInNamesTheEmptyOnes();
    void historyStandsByDayAndOffersTheWayBack();
    void footShowsTheActionThatFits();
    void everyControlHasAName();

private:
    void show(const char *entity);
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] static Page page(const Relation &relation, int rows);

    std::unique_ptr<RecordScene> m_scene;
    std::unique_ptr<RecordDetailPane> m_pane;
};

void TestRecordDetailPane::init()
{
    m_scene = std::make_unique<RecordScene>();
}

void TestRecordDetailPane::show(const char *entity)
{
    m_pane = std::make_unique<RecordDetailPane>(m_scene->entity(entity), m_scene->context());
    m_pane->resize(320, 900);
    m_pane->show();
    m_pane->showPending(RecordScene::idOf(1), QStringLiteral("…"));
}

QStringList TestRecordDetailPane::texts() const
{
    QStringList all;
    for (const QLabel *label : m_pane->summary().findChildren<QLabel *>()) {
        if (label->isVisibleTo(&m_pane->summary())) {
            all.append(label->text());
        }
    }
    return all;
}

Page TestRecordDetailPane::page(const Relation &relation, int rows)
{
    Page made;
    made.fields = relation.fields();
    for (int i = 0; i < rows; ++i) {
        Row row;
        row.id = RecordScene::idOf(i + 1);
        row.values.resize(made.fields.size());
        made.rows.append(row);
    }
    return made;
}

void TestRecordDetailPane::tabsAskOnceForWhatTheyShow()
{
    show("entrepreneurs");
    QSignalSpy wanted(m_pane.get(), &RecordDetailPane::contentWanted);
    m_pane->showRecord(m_scene->record(m_scene->entity("entrepreneurs")));
    QCOMPARE(wanted.size(), 1);
    m_pane->setCurrentTab(RecordDetailPane::Tab::History);
    m_pane->setCurrentTab(RecordDetailPane::Tab::Summary);
    m_pane->setCurrentTab(RecordDetailPane::Tab::History);
    QCOMPARE(wanted.size(), 2);
    m_pane->showRecord(m_scene->record(m_scene->entity("entrepreneurs"), 2)); // another record
    QCOMPARE(wanted.size(), 3);
}

void TestRecordDetailPane::emptyFieldsAreLeftOut()
{
    const Entity &programs = m_scene->entity("programs");
    show("programs");
    Record record = m_scene->record(programs);
    m_pane->showRecord(record);
    const QString label = programs.field(u"duration_weeks")->label.translated();
    QVERIFY(texts().contains(label));
    record.values.insert(QStringLiteral("duration_weeks"), QVariant());
    m_pane->showRecord(record);
    QVERIFY(!texts().contains(label));
}

void TestRecordDetailPane::referencesAndAddressesAreLinks()
{
    show("organizations");
    m_pane->showRecord(m_scene->record(m_scene->entity("organizations")));
    QSignalSpy urls(&m_pane->summary(), &SummaryView::urlRequested);
    int links = 0;
    for (QLabel *label : m_pane->summary().findChildren<QLabel *>()) {
        if (label->textFormat() == Qt::RichText) {
            ++links;
            QVERIFY(label->focusPolicy() & Qt::TabFocus); // by keyboard too
            QVERIFY(!label->accessibleName().isEmpty());
            emit label->linkActivated(QStringLiteral("https://example.org"));
        }
    }
    QVERIFY(links > 0);
    QVERIFY(!urls.isEmpty());
}

void TestRecordDetailPane::longAddressIsBrokenNotCut()
{
    const QString address = QStringLiteral("yuliana.restrepo-echeverry@emprendedoras.example.org");
    SummaryLinkLabel label(address, QStringLiteral("mailto:") + address);
    const QFontMetrics metrics = label.fontMetrics();
    const int narrow = metrics.horizontalAdvance(address) / 2;
    const QStringList lines = SummaryLinkLabel::brokenWord(address, metrics, narrow);
    QCOMPARE(lines.join(QString()), address);
    QVERIFY(lines.size() >= 2);
    for (const QString &line : lines) {
        QVERIFY2(metrics.horizontalAdvance(line) <= narrow, qPrintable(line));
    }
    QCOMPARE(SummaryLinkLabel::brokenWord(address, metrics, 10 * narrow), QStringList{address});
    const QStringList endless = SummaryLinkLabel::brokenWord(QString(200, QLatin1Char('x')), metrics, narrow);
    QVERIFY(endless.constFirst().endsWith(QChar(0x2026)));
    label.resize(narrow, 100);
    label.show();
    QCOMPARE(label.toolTip(), address);
    QCOMPARE(label.accessibleName(), address);
    QVERIFY(label.text().contains(QStringLiteral("<br>")));
}

void TestRecordDetailPane::factsStandAboveTheFields()
{
    show("projects");
    const Record record = m_scene->record(m_scene->entity("projects"));
    m_pane->showRecord(record);
    RecordFacts facts;
    facts.warnings = {{WarningFact::Kind::OverdueTasks, 2, std::nullopt}};
    facts.progress = {{ProgressFact::Kind::Sessions, 5, 12}};
    facts.pending = {{PendingFact::Kind::Task, QStringLiteral("tasks"), RecordScene::idOf(7), QStringLiteral("Costos por libra"), 1,
                      std::nullopt, false}};
    m_pane->summary().showFacts(record.id, facts);
    const auto *warning = m_pane->summary().findChild<SummaryWarning *>();
    QVERIFY(warning != nullptr);
    QVERIFY(warning->accessibleDescription().contains(QLatin1Char('2')));
    const auto *bar = m_pane->summary().findChild<SummaryBar *>();
    QVERIFY(bar != nullptr);
    QVERIFY(bar->accessibleName().contains(QStringLiteral("5")));
    QVERIFY(bar->accessibleName().contains(QStringLiteral("12")));
    QVERIFY(texts().join(QLatin1Char(' ')).contains(QStringLiteral("Costos por libra")));
}

void TestRecordDetailPane::factsOfAnotherRecordAreIgnored()
{
    show("projects");
    m_pane->showRecord(m_scene->record(m_scene->entity("projects"), 2));
    RecordFacts facts;
    facts.progress = {{ProgressFact::Kind::Tasks, 1, 2}};
    m_pane->summary().showFacts(RecordScene::idOf(99), facts);
    QVERIFY(m_pane->summary().findChild<SummaryBar *>() == nullptr);
}

void TestRecordDetailPane::longTextsAreFolded()
{
    show("programs");
    Record record = m_scene->record(m_scene->entity("programs"));
    const QString text = QStringLiteral("Palabras que no terminan. ").repeated(40).trimmed();
    record.values.insert(QStringLiteral("description"), text);
    m_pane->showRecord(record);
    QVERIFY(!texts().contains(text));
    for (QPushButton *button : m_pane->summary().findChildren<QPushButton *>()) {
        button->click();
    }
    QVERIFY(texts().contains(text));
}

void TestRecordDetailPane::relatedSectionsAskForRowsWhenUnfolded()
{
    show("programs");
    RelatedView &view = m_pane->related();
    QSignalSpy wanted(&view, &RelatedView::rowsRequested);
    QHash<QString, qint64> counts;
    for (const Relation &relation : view.relations()) {
        counts.insert(relation.id, 4);
    }
    view.showCounts(RecordScene::idOf(1), counts, 10'000);
    QCOMPARE(wanted.size(), 3); // the first three are unfolded
    const QString last = view.relations().constLast().id;
    QVERIFY(!view.section(last)->isOpen());
    view.section(last)->findChild<QToolButton *>()->click();
    QCOMPARE(wanted.size(), 4);
    QCOMPARE(wanted.constLast().constFirst().toString(), last);
}

void TestRecordDetailPane::foldsAreRememberedForTheEntity()
{
    show("programs");
    const QString first = m_pane->related().relations().constFirst().id;
    const QHash<QString, qint64> counts{{first, 1}};
    m_pane->related().showCounts(RecordScene::idOf(1), counts, 10'000);
    QVERIFY(m_pane->related().section(first)->isOpen());
    m_pane->related().section(first)->findChild<QToolButton *>()->click();
    show("programs");
    m_pane->related().showCounts(RecordScene::idOf(2), counts, 10'000);
    QVERIFY(!m_pane->related().section(first)->isOpen());
}

void TestRecordDetailPane::enterOpensARelatedRecord()
{
    show("programs");
    m_pane->setCurrentTab(RecordDetailPane::Tab::Related);
    RelatedView &view = m_pane->related();
    const Relation cohorts = view.relations().constFirst();
    view.showCounts(RecordScene::idOf(1), {{cohorts.id, 2}}, 10'000);
    view.showRows(RecordScene::idOf(1), cohorts.id, page(cohorts, 2));
    auto *table = view.section(cohorts.id)->findChild<RelatedTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QSignalSpy opened(&view, &RelatedView::recordRequested);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(0).toString(), cohorts.shown->name);
    QCOMPARE(opened.constFirst().at(1).toString(), RecordScene::idOf(2));
}

void TestRecordDetailPane::nothingInNamesTheEmptyOnes()
{
    show("programs");
    m_pane->setCurrentTab(RecordDetailPane::Tab::Related);
    RelatedView &view = m_pane->related();
    view.showCounts(RecordScene::idOf(1), {{view.relations().constFirst().id, 2}}, 10'000);
    const QString empty = view.relations().constLast().titleText();
    bool named = false;
    for (const QLabel *label : view.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        named = named || (label->isVisible() && label->text().contains(empty));
    }
    QVERIFY(named);
    QVERIFY(!view.section(view.relations().constLast().id)->isVisible());
}

void TestRecordDetailPane::historyStandsByDayAndOffersTheWayBack()
{
    show("programs");
    m_pane->setCurrentTab(RecordDetailPane::Tab::History);
    m_pane->showRecord(m_scene->record(m_scene->entity("programs")));
    HistoryPage history;
    for (const char *at : {"2026-03-10 14:00", "2026-03-10 13:00", "2026-03-09 12:00"}) {
        HistoryAct act;
        act.id = RecordScene::idOf(static_cast<int>(history.acts.size()) + 50);
        act.at = *Instant::parse(QString::fromLatin1(at));
        act.action = QStringLiteral("updated");
        act.lines = {{QStringLiteral("programs"), QStringLiteral("name"), QStringLiteral("Raíz"), QStringLiteral("Raíces")}};
        history.acts.append(act);
    }
    HistoryView &view = m_pane->history();
    view.showPage(view.recordId(), view.filter(), history, false);
    const QList<HistoryActView *> acts = view.findChildren<HistoryActView *>();
    QCOMPARE(acts.size(), 3);
    QSignalSpy restore(&view, &HistoryView::restoreRequested);
    for (QToolButton *button : acts.constFirst()->findChildren<QToolButton *>()) {
        if (button->menu() == nullptr) {
            button->click();
        }
    }
    QCOMPARE(restore.size(), 1);
    QCOMPARE(restore.constFirst().constFirst().value<QList<HistoryLine>>(), history.acts.constFirst().lines);
    view.showPage(RecordScene::idOf(88), view.filter(), {}, false); // another record's answer comes late
    QCOMPARE(view.findChildren<HistoryActView *>().size(), 3);
}

void TestRecordDetailPane::footShowsTheActionThatFits()
{
    show("entrepreneurs");
    m_pane->showRecord(m_scene->record(m_scene->entity("entrepreneurs")));
    QAction write(QStringLiteral("Write"));
    QSignalSpy triggered(&write, &QAction::triggered);
    m_pane->setActions({&write}, {});
    for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        if (button->text() == write.text()) {
            button->click();
        }
    }
    QCOMPARE(triggered.size(), 1);
    write.setEnabled(false);
    for (const QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        QVERIFY(button->text() != write.text() || !button->isEnabled());
    }
}

void TestRecordDetailPane::everyControlHasAName()
{
    show("entrepreneurs");
    m_pane->showRecord(m_scene->record(m_scene->entity("entrepreneurs")));
    QHash<QString, qint64> counts;
    for (const Relation &relation : m_pane->related().relations()) {
        counts.insert(relation.id, 1);
    }
    m_pane->related().showCounts(RecordScene::idOf(1), counts, 10'000);
    for (const QAbstractButton *button : m_pane->findChildren<QAbstractButton *>()) {
        const bool isInner = qobject_cast<QTabBar *>(button->parentWidget()) != nullptr
            || button->parentWidget()->inherits("QTableView"); // Qt's own
        QVERIFY2(isInner || !button->accessibleName().isEmpty() || !button->text().isEmpty() || !button->isVisibleTo(m_pane.get()),
                 qPrintable(button->parentWidget()->objectName() + QLatin1String(button->metaObject()->className())));
    }
    for (const RelatedTable *table : m_pane->findChildren<RelatedTable *>()) {
        QVERIFY(!table->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestRecordDetailPane)
#include "tst_recorddetailpane.moc"
