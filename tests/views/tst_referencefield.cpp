// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordscene.h"
#include "views/records/referencefield.h"

#include <QApplication>
#include <QPromise>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

class TestReferenceField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typedNameIsTakenWithEnter();
    void whatIsNotChosenIsNotKept();
    void emptyingClears();
    void hiddenRecordIsNamedWithoutItsId();
    void anOlderAnswerIsPassedOver();

private:
    RecordScene m_scene;
    std::unique_ptr<ReferenceField> m_field;
};

void TestReferenceField::init()
{
    m_field = std::make_unique<ReferenceField>(QStringLiteral("users"), m_scene.context().candidates);
    m_field->setDelay(0);
    m_field->show();
    m_field->setFocus();
}

void TestReferenceField::typedNameIsTakenWithEnter()
{
    QSignalSpy chosen(m_field.get(), &ReferenceField::recordChosen);
    const QString name = RecordScene::personName(1);
    QTest::keyClicks(m_field.get(), name);
    QTest::keyClick(m_field.get(), Qt::Key_Return); // faster than the search
    QTRY_COMPARE(m_field->label(), name);
    QVERIFY(!m_field->recordId().isEmpty());
    QVERIFY(chosen.count() >= 1);
}

void TestReferenceField::whatIsNotChosenIsNotKept()
{
    m_field->setRecord(RecordScene::idOf(3), RecordScene::personName(3));
    m_field->selectAll();
    QTest::keyClicks(m_field.get(), QStringLiteral("zzz"));
    QTRY_COMPARE(m_field->candidateModel().rowCount(), 1); // "Nothing found"
    m_field->clearFocus();
    QCOMPARE(m_field->recordId(), RecordScene::idOf(3));
}

void TestReferenceField::emptyingClears()
{
    m_field->setRecord(RecordScene::idOf(3), RecordScene::personName(3));
    QSignalSpy chosen(m_field.get(), &ReferenceField::recordChosen);
    m_field->selectAll();
    QTest::keyClick(m_field.get(), Qt::Key_Delete);
    QCOMPARE(m_field->recordId(), QString());
    QCOMPARE(chosen.count(), 1);
}

void TestReferenceField::hiddenRecordIsNamedWithoutItsId()
{
    m_field->setRecord(RecordScene::idOf(3), QString());
    QCOMPARE(m_field->recordId(), RecordScene::idOf(3));
    QVERIFY(!m_field->text().isEmpty());
    QVERIFY(!m_field->text().contains(RecordScene::idOf(3)));
}

void TestReferenceField::anOlderAnswerIsPassedOver()
{
    QList<std::shared_ptr<QPromise<Result<QList<Candidate>>>>> asked;
    ReferenceField field(QStringLiteral("users"), [&asked](const QString &, const QString &, int) {
        asked.append(std::make_shared<QPromise<Result<QList<Candidate>>>>());
        asked.constLast()->start();
        return asked.constLast()->future();
    });
    field.setDelay(0);
    QTest::keyClicks(&field, QStringLiteral("a"));
    QTRY_COMPARE(asked.size(), 1);
    QTest::keyClicks(&field, QStringLiteral("b"));
    QTRY_COMPARE(asked.size(), 2);
    asked.at(1)->addResult(QList<Candidate>{{QStringLiteral("2"), QStringLiteral("newer"), {}}});
    asked.at(1)->finish();
    asked.at(0)->addResult(QList<Candidate>{{QStringLiteral("1"), QStringLiteral("older"), {}}});
    asked.at(0)->finish();
    QTRY_COMPARE(field.candidateModel().rowCount(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(field.candidateModel().index(0, 0).data().toString(), QStringLiteral("newer"));
}

QTEST_MAIN(TestReferenceField)
#include "tst_referencefield.moc"
