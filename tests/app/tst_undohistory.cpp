// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/undohistory.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using Answer = Result<QString>;

class TestUndoHistory : public QObject
{
    Q_OBJECT

private slots:
    void newestIsTakenBackFirst();
    void whatFailsStaysAndCanBeTriedAgain();
    void whileOneIsTakenBackNothingElseIs();
    void mostStepsAreKept();
};

namespace {

/// A step whose undo says its own name at once.
UndoStep undoableStep(const QString &name)
{
    return {name, [name] { return QtFuture::makeReadyFuture(Answer(QString(name + QStringLiteral(" is back")))); }, {name}};
}

} // namespace

void TestUndoHistory::newestIsTakenBackFirst()
{
    UndoHistory history;
    QSignalSpy undone(&history, &UndoHistory::undone);
    history.push(undoableStep(QStringLiteral("first")));
    history.push(undoableStep(QStringLiteral("second")));
    QCOMPARE(history.next(), QStringLiteral("second"));
    history.undo();
    QVERIFY(undone.wait());
    QCOMPARE(undone.constFirst().constFirst().toString(), QStringLiteral("second is back"));
    QCOMPARE(undone.constFirst().constLast().toStringList(), QStringList{QStringLiteral("second")});
    QCOMPARE(history.next(), QStringLiteral("first"));
}

void TestUndoHistory::whatFailsStaysAndCanBeTriedAgain()
{
    UndoHistory history;
    bool refuses = true;
    history.push({QStringLiteral("deleted"),
                  [&refuses] {
                      return QtFuture::makeReadyFuture(
                          refuses ? Answer(Error{ErrorCode::ConnectionLost, QStringLiteral("No connection"), QString(), {}})
                                  : Answer(QStringLiteral("back")));
                  },
                  {}});
    QSignalSpy failed(&history, &UndoHistory::failed);
    QSignalSpy undone(&history, &UndoHistory::undone);
    history.undo();
    QVERIFY(failed.wait());
    QCOMPARE(history.next(), QStringLiteral("deleted"));
    refuses = false;
    history.undo();
    QVERIFY(undone.wait());
    QVERIFY(history.next().isEmpty());
}

void TestUndoHistory::whileOneIsTakenBackNothingElseIs()
{
    UndoHistory history;
    int started = 0;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    history.push(undoableStep(QStringLiteral("first")));
    history.push({QStringLiteral("slow"),
                  [promise, &started] {
                      ++started;
                      return promise->future();
                  },
                  {}});
    history.undo();
    history.undo();
    QCOMPARE(started, 1);
    QVERIFY(history.next().isEmpty());
    QSignalSpy undone(&history, &UndoHistory::undone);
    promise->addResult(Answer(QStringLiteral("slow is back")));
    promise->finish();
    QVERIFY(undone.wait());
    QCOMPARE(undone.count(), 1);
    QCOMPARE(history.next(), QStringLiteral("first"));
}

void TestUndoHistory::mostStepsAreKept()
{
    UndoHistory history;
    for (int i = 0; i < 150; ++i) {
        history.push(undoableStep(QString::number(i)));
    }
    QSignalSpy undone(&history, &UndoHistory::undone);
    int taken = 0;
    while (!history.next().isEmpty()) {
        history.undo();
        QVERIFY(undone.wait());
        ++taken;
    }
    QCOMPARE(taken, 100);
}

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
