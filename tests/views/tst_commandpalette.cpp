// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"
#include "views/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

class TestCommandPalette final : public QObject
{
    Q_OBJECT

private slots:
    void findsByLetters_data();
    void findsByLetters();
    void arrowsChoose();
    void recordsAndCommandsTogether();
    void enterWaitsForTheAnswer();
    void anAnswerForOtherLettersIsIgnored();
    void typingErrorsAreSaid();
    void aPageNeedsNoCorrection();
    void troubleIsShown();
    void showsAllInTheList();
    void onlyCommands();
    void rowsAreConsistent();
};

namespace {

QList<PaletteCommand> someCommands()
{
    const auto command = [](const QString &id, const QString &title, const QString &group) {
        return PaletteCommand{id, title, group, QString(), {}};
    };
    return {command(QStringLiteral("a"), QStringLiteral("Programas"), QStringLiteral("Programas")),
            command(QStringLiteral("b"), QStringLiteral("Mentorías"), QStringLiteral("Trabajo")),
            command(QStringLiteral("c"), QStringLiteral("Reuniones"), QStringLiteral("Trabajo"))};
}

SearchHit someHit(const char *entity, const char *id, const char *title, double score)
{
    SearchHit hit;
    hit.entity = QString::fromLatin1(entity);
    hit.id = QString::fromLatin1(id);
    hit.title = QString::fromUtf8(title);
    hit.score = score;
    return hit;
}

/// The palette of an open workspace.
struct WorkspacePalette
{
    WorkspacePalette()
    {
        palette.setCatalog(&catalog);
        palette.setCommands(someCommands());
        input = palette.findChild<QLineEdit *>();
        list = palette.findChild<QListView *>();
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            all.append(list->model()->index(row, 0).data().toString());
        }
        return all;
    }
    void answer(const QList<SearchHit> &hits)
    {
        SearchAnswer found;
        found.text = input->text();
        found.hits = hits;
        palette.setAnswer(found);
    }

    Catalog catalog = Catalog::standard();
    CommandPalette palette;
    QLineEdit *input;
    QListView *list;
};

} // namespace

void TestCommandPalette::findsByLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing typed: the first") << QString() << QStringLiteral("a");
    QTest::newRow("accents do not matter") << QStringLiteral("MENTORI") << QStringLiteral("b");
    QTest::newRow("words in any order, group too") << QStringLiteral("reu trabajo") << QStringLiteral("c");
    QTest::newRow("found nowhere: nothing happens") << QStringLiteral("xyz") << QString();
}

void TestCommandPalette::findsByLetters()
{
    QFETCH(QString, typed);
    QFETCH(QString, id);
    CommandPalette palette;
    palette.setCommands(someCommands());
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    auto *input = palette.findChild<QLineEdit *>();
    input->setText(typed);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(chosen.isEmpty() ? QString() : chosen.first().first().toString(), id);
}

void TestCommandPalette::arrowsChoose()
{
    CommandPalette palette;
    palette.setCommands(someCommands());
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    auto *input = palette.findChild<QLineEdit *>();
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("b"));
}

void TestCommandPalette::recordsAndCommandsTogether()
{
    WorkspacePalette open;
    QSignalSpy asked(&open.palette, &CommandPalette::searchRequested);
    open.input->setText(QStringLiteral("reun"));
    QCOMPARE(asked.last().first().toString(), QStringLiteral("reun"));
    open.answer({someHit("meetings", "1", "Reunión de apertura", 2090), someHit("allies", "2", "Ana Reunis", 2080)});
    // in the order of their best line; the command's whole word is longer
    QCOMPARE(open.lines().filter(QStringLiteral("Reun")).size(), 3);
    QVERIFY(open.lines().contains(QStringLiteral("Ana Reunis")));
    QVERIFY(!open.list->currentIndex().data().toString().isEmpty());
}

void TestCommandPalette::enterWaitsForTheAnswer()
{
    WorkspacePalette open;
    QSignalSpy chosen(&open.palette, &CommandPalette::recordChosen);
    open.input->setText(QStringLiteral("luz"));
    QTest::keyClick(open.input, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(chosen.isEmpty());
    open.answer({someHit("entrepreneurs", "7", "Luz Dary", 2100)});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), QStringLiteral("entrepreneurs"));
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("7"));
    QCOMPARE(chosen.first().at(2).toBool(), true); // with Alt: its form
}

void TestCommandPalette::anAnswerForOtherLettersIsIgnored()
{
    WorkspacePalette open;
    open.input->setText(QStringLiteral("luz"));
    SearchAnswer late;
    late.text = QStringLiteral("lu");
    late.hits = {someHit("entrepreneurs", "7", "Luis", 2100)};
    open.palette.setAnswer(late);
    QVERIFY(!open.lines().contains(QStringLiteral("Luis")));
}

void TestCommandPalette::typingErrorsAreSaid()
{
    WorkspacePalette open;
    open.input->setText(QStringLiteral("restrpo ana"));
    SearchAnswer found;
    found.text = QStringLiteral("restrpo ana");
    found.hits = {someHit("entrepreneurs", "7", "Ana Restrepo", 60)};
    found.corrections = {{QStringLiteral("restrpo"), QStringLiteral("restrepo")}};
    found.more = {QStringLiteral("entrepreneurs")};
    open.palette.setAnswer(found);
    bool said = false;
    for (const QLabel *label : open.palette.findChildren<QLabel *>()) {
        said = said || (label->text().contains(QStringLiteral("restrepo")) && !label->isHidden());
    }
    QVERIFY(said);
    QSignalSpy listed(&open.palette, &CommandPalette::listChosen);
    QTest::keyClick(open.input, Qt::Key_Up); // around the end: the last line
    QTest::keyClick(open.input, Qt::Key_Return);
    QCOMPARE(listed.first().at(1).toString(), QStringLiteral("restrepo ana")); // the list gets what was meant
}

void TestCommandPalette::aPageNeedsNoCorrection()
{
    WorkspacePalette open;
    open.input->setText(QStringLiteral("prog"));
    SearchAnswer found;
    found.text = QStringLiteral("prog");
    found.hits = {someHit("tasks", "7", "Propuesta", 60)};
    found.corrections = {{QStringLiteral("prog"), QStringLiteral("propuesta")}};
    open.palette.setAnswer(found);
    QVERIFY(open.lines().contains(QStringLiteral("Programas")));
    QVERIFY(!open.lines().contains(QStringLiteral("Propuesta")));
}

void TestCommandPalette::troubleIsShown()
{
    WorkspacePalette open;
    open.input->setText(QStringLiteral("luz"));
    open.palette.setError(Error{ErrorCode::Unreachable, QStringLiteral("The server does not answer."), {}, {}});
    bool said = false;
    for (const QLabel *label : open.palette.findChildren<QLabel *>()) {
        said = said || (label->text().contains(QStringLiteral("does not answer")) && !label->isHidden());
    }
    QVERIFY(said);
}

void TestCommandPalette::showsAllInTheList()
{
    WorkspacePalette open;
    open.input->setText(QStringLiteral("luz"));
    SearchAnswer found;
    found.text = QStringLiteral("luz");
    found.hits = {someHit("entrepreneurs", "7", "Luz Dary", 2100)};
    found.more = {QStringLiteral("entrepreneurs")};
    open.palette.setAnswer(found);
    open.palette.setCount(QStringLiteral("entrepreneurs"), 812);
    QCOMPARE(open.lines().last(), QStringLiteral("Show all 812 in Entrepreneurs"));
    QCOMPARE(open.list->currentIndex().data().toString(), QStringLiteral("Luz Dary")); // the count moves nothing
}

void TestCommandPalette::onlyCommands()
{
    WorkspacePalette open;
    QSignalSpy asked(&open.palette, &CommandPalette::searchRequested);
    open.input->setText(QStringLiteral(">reun"));
    QVERIFY(asked.last().first().toString().isEmpty()); // records are not searched
    QCOMPARE(open.lines(), QStringList{QStringLiteral("Reuniones")});
}

void TestCommandPalette::rowsAreConsistent()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PaletteRow header;
    header.title = QStringLiteral("Pages");
    PaletteRow page;
    page.kind = PaletteRow::Kind::Page;
    page.id = QStringLiteral("a");
    model.setRows({header, page, page, header, page});
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.nextChoice(2, 1), 4);
    QCOMPARE(model.nextChoice(4, 1), 1);
    QCOMPARE(model.nextGroup(1, 1), 4);
    QCOMPARE(model.nextGroup(4, -1), 1);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
