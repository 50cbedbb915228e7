// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordscene.h"
#include "views/records/historytext.h"

#include <QJsonArray>
#include <QTest>

class TestHistoryText : public QObject
{
    Q_OBJECT

private slots:
    void aChangeTellsBeforeAndAfter();
    void referencesAreNamedNeverById();
    void unknownAndTechnicalFieldsAreLeftOut();
    void tagsTellWhatCameAndWhatWent();
    void onlyWhatTheFormHasIsRestorable_data();
    void onlyWhatTheFormHasIsRestorable();
    void aCopiedActReadsByItself();
    void thePlaceholderOfAnEmailIsRestoredAsNothing();

private:
    [[nodiscard]] QList<HistoryChange> changes(const char *entity, const QList<HistoryLine> &lines,
                                               const char *action = "updated")
    {
        HistoryAct act;
        act.action = QString::fromLatin1(action);
        act.lines = lines;
        return historyChanges(m_scene.catalog(), m_scene.entity(entity), act, m_scene.context().format, RecordScene::labels());
    }

    RecordScene m_scene;
};

static HistoryLine line(const char *table, const char *field, const QJsonValue &before, const QJsonValue &after)
{
    return {QString::fromLatin1(table), QString::fromLatin1(field), before, after};
}

void TestHistoryText::aChangeTellsBeforeAndAfter()
{
    const Entity &programs = m_scene.entity("programs");
    const QList<HistoryChange> found = changes("programs", {line("programs", "status", QStringLiteral("draft"), QStringLiteral("active")),
                                                            line("programs", "name", QJsonValue::Null, QStringLiteral("Raíces"))});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).field, programs.field(u"name")->label.translated()); // in the order of the fields
    QCOMPARE(found.at(0).before, QString());
    QCOMPARE(found.at(0).after, QStringLiteral("Raíces"));
    QCOMPARE(found.at(1).after, programs.field(u"status")->vocabulary->label(QStringLiteral("active")));
}

void TestHistoryText::referencesAreNamedNeverById()
{
    const QList<HistoryChange> found =
        changes("programs", {line("programs", "organization_id", RecordScene::idOf(1), RecordScene::idOf(500))});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).before, RecordScene::personName(1));
    QVERIFY(!found.at(0).after.isEmpty());
    QVERIFY(!found.at(0).after.contains(RecordScene::idOf(500)));
}

void TestHistoryText::unknownAndTechnicalFieldsAreLeftOut()
{
    QVERIFY(changes("programs", {line("programs", "no_such_field", 1, 2),
                                 line("programs", "id", QStringLiteral("a"), QStringLiteral("b")),
                                 line("programs", "updated_at", QStringLiteral("a"), QStringLiteral("b"))})
                .isEmpty());
}

void TestHistoryText::tagsTellWhatCameAndWhatWent()
{
    const QList<HistoryChange> found =
        changes("entrepreneurs", {line("entrepreneurs", "skills", QJsonArray{QStringLiteral("ventas"), QStringLiteral("costos")},
                                       QJsonArray{QStringLiteral("ventas"), QStringLiteral("empaque")})});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).added, QStringList{QStringLiteral("empaque")});
    QCOMPARE(found.at(0).removed, QStringList{QStringLiteral("costos")});
}

void TestHistoryText::onlyWhatTheFormHasIsRestorable_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("restorable");
    QTest::newRow("a field of the form: yes") << QStringLiteral("name") << QStringLiteral("updated") << true;
    QTest::newRow("what a new record began with: no") << QStringLiteral("name") << QStringLiteral("created") << false;
}

void TestHistoryText::onlyWhatTheFormHasIsRestorable()
{
    QFETCH(QString, field);
    QFETCH(QString, action);
    QFETCH(bool, restorable);
    const QList<HistoryChange> found =
        changes("programs", {{QStringLiteral("programs"), field, QStringLiteral("a"), QStringLiteral("b")}}, qPrintable(action));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).restorable, restorable);
}

void TestHistoryText::aCopiedActReadsByItself()
{
    HistoryAct act;
    act.action = QStringLiteral("updated");
    act.actorId = RecordScene::idOf(1);
    act.actorLabel = QStringLiteral("Ana Pérez");
    act.lines = {line("programs", "name", QStringLiteral("Raíz"), QStringLiteral("Raíces"))};
    const DisplayFormat format = m_scene.context().format;
    const QString text =
        historyActText(act, historyChanges(m_scene.catalog(), m_scene.entity("programs"), act, format, {}), format);
    QVERIFY(text.contains(QStringLiteral("Ana Pérez")));
    QVERIFY(text.contains(QStringLiteral("Raíz → Raíces")));
}

void TestHistoryText::thePlaceholderOfAnEmailIsRestoredAsNothing()
{
    const Field *email = m_scene.entity("users").field(u"email");
    const Result<QVariant> value =
        valueBefore(*email, line("users", "email", QStringLiteral("0191@sin-correo.invalid"), QStringLiteral("ana@example.org")));
    QVERIFY(value.ok());
    QVERIFY(!value.value().isValid());
}

QTEST_GUILESS_MAIN(TestHistoryText)
#include "tst_historytext.moc"
