// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordscene.h"
#include "views/records/historytext.h"

#include <QTest>

class TestHistoryText : public QObject
{
    Q_OBJECT

private slots:
    void aChangeTellsBeforeAndAfter();
    void referencesAreNamedNeverById();
    void unknownAndTechnicalFieldsAreLeftOut();

private:
    RecordScene m_scene;
};

void TestHistoryText::aChangeTellsBeforeAndAfter()
{
    const HistoryEntry entry{{}, Instant{}, {}, {}, QStringLiteral("updated"),
                             QStringLiteral(R"({"status":["draft","active"],"name":[null,"Raíces"]})")};
    const Entity &programs = m_scene.entity("programs");
    const QList<HistoryChange> changes = historyChanges(programs, entry, m_scene.context().format, {});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).field, programs.field(u"name")->label.translated());
    QCOMPARE(changes.at(0).before, QString());
    QCOMPARE(changes.at(0).after, QStringLiteral("Raíces"));
    QCOMPARE(changes.at(1).after, programs.field(u"status")->vocabulary->label(QStringLiteral("active")));
}

void TestHistoryText::referencesAreNamedNeverById()
{
    const QString changed = QStringLiteral(R"({"organization_id":["%1","%2"]})").arg(RecordScene::idOf(1), RecordScene::idOf(500));
    const HistoryEntry entry{{}, Instant{}, {}, {}, QStringLiteral("updated"), changed};
    const QList<HistoryChange> changes =
        historyChanges(m_scene.entity("programs"), entry, m_scene.context().format, RecordScene::labels());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).before, RecordScene::personName(1));
    QVERIFY(!changes.at(0).after.isEmpty());
    QVERIFY(!changes.at(0).after.contains(RecordScene::idOf(500)));
}

void TestHistoryText::unknownAndTechnicalFieldsAreLeftOut()
{
    const HistoryEntry entry{{}, Instant{}, {}, {}, QStringLiteral("updated"),
                             QStringLiteral(R"({"no_such_field":[1,2],"id":["a","b"],"updated_at":["a","b"]})")};
    QVERIFY(historyChanges(m_scene.entity("programs"), entry, m_scene.context().format, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestHistoryText)
#include "tst_historytext.moc"
