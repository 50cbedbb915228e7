// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/savedviewrepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

class TestSavedViewRepository : public QObject
{
    Q_OBJECT

private slots:
    void viewsAreKeptAndFoundInTheirOrder_data() { addEngineRows(); }
    void viewsAreKeptAndFoundInTheirOrder();
    void whoeverSavesLastOnAnOldVersionIsRefused_data() { addEngineRows(); }
    void whoeverSavesLastOnAnOldVersionIsRefused();
    void personalViewsAreTheirOwnersOnly_data() { addEngineRows(); }
    void personalViewsAreTheirOwnersOnly();
    void aDeletedViewComesBackAsItWas_data() { addEngineRows(); }
    void aDeletedViewComesBackAsItWas();
};

namespace {

SavedView programsView(const QString &name, bool shared = false)
{
    SavedView view;
    view.entity = QStringLiteral("programs");
    view.name = name;
    view.shared = shared;
    view.state = {{QStringLiteral("search"), QStringLiteral("raíces")}};
    return view;
}

template <typename T, typename Work>
Result<T> onViews(Database &database, Work work)
{
    return waitFor(database.run<T>(Lane::Interactive, [work](Executor &executor) -> Result<T> {
        SavedViewRepository views(executor);
        return work(views);
    }));
}

QStringList viewNames(Database &database)
{
    const auto list = onViews<QList<SavedView>>(database, [](SavedViewRepository &views) {
        return views.list(QStringLiteral("programs"));
    });
    QStringList names;
    for (const SavedView &view : list.ok() ? list.value() : QList<SavedView>()) {
        names.append(view.name);
    }
    return names;
}

SavedView added(Database &database, const SavedView &view)
{
    const auto made = onViews<SavedView>(database, [view](SavedViewRepository &views) { return views.add(view); });
    return made.ok() ? made.value() : SavedView();
}

} // namespace

void TestSavedViewRepository::viewsAreKeptAndFoundInTheirOrder()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    Database &database = db->database();
    const SavedView first = added(database, programsView(QStringLiteral("Abiertas")));
    const SavedView second = added(database, programsView(QStringLiteral("Del año")));
    QCOMPARE(first.state.value(QStringLiteral("search")).toString(), QStringLiteral("raíces"));
    QVERIFY(first.isOwn);
    QCOMPARE(viewNames(database), (QStringList{QStringLiteral("Abiertas"), QStringLiteral("Del año")}));
    const QStringList turned{second.id, first.id};
    QVERIFY(onViews<void>(database, [turned](SavedViewRepository &views) { return views.reorder(turned); }).ok());
    QCOMPARE(viewNames(database), (QStringList{QStringLiteral("Del año"), QStringLiteral("Abiertas")}));
    const auto nameless = onViews<SavedView>(database, [](SavedViewRepository &views) {
        return views.add(programsView(QStringLiteral("  ")));
    });
    QVERIFY(!nameless.ok());
    QCOMPARE(nameless.error().code, ErrorCode::Required);
}

void TestSavedViewRepository::whoeverSavesLastOnAnOldVersionIsRefused()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    Database &database = db->database();
    SavedView mine = added(database, programsView(QStringLiteral("Abiertas"), true));
    SavedView theirs = mine;
    theirs.name = QStringLiteral("Cerradas");
    QVERIFY(onViews<SavedView>(database, [theirs](SavedViewRepository &views) { return views.update(theirs); }).ok());
    mine.name = QStringLiteral("Mías");
    const auto refused = onViews<SavedView>(database, [mine](SavedViewRepository &views) { return views.update(mine); });
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(viewNames(database), QStringList{QStringLiteral("Cerradas")});
    QVERIFY(onViews<void>(database, [mine](SavedViewRepository &views) { return views.remove(mine.id); }).ok());
    const auto gone = onViews<SavedView>(database, [mine](SavedViewRepository &views) { return views.update(mine); });
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void TestSavedViewRepository::personalViewsAreTheirOwnersOnly()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString luz = factory.entrepreneur();
    const QString ana = factory.entrepreneur();
    const QString other = factory.entrepreneur();
    const QString organization = factory.organization();
    for (const QString &member : {luz, ana}) {
        QVERIFY(!factory.create(QStringLiteral("user_organizations"),
                                {{QStringLiteral("user_id"), member}, {QStringLiteral("organization_id"), organization},
                                 {QStringLiteral("role"), QStringLiteral("coordinator")}}).isEmpty());
    }
    QVERIFY(db->setUp(QStringLiteral("UPDATE user_organizations SET accepted_at = joined_at")).ok());
    Database &database = db->database();
    db->actAs(luz);
    const SavedView own = added(database, programsView(QStringLiteral("Solo mía")));
    const SavedView shared = added(database, programsView(QStringLiteral("De todos"), true));
    QCOMPARE(own.ownerId, luz);
    QVERIFY(shared.isOwn);
    QCOMPARE(viewNames(database).size(), 2);
    db->actAs(ana);
    QCOMPARE(viewNames(database), QStringList{QStringLiteral("De todos")});
    const auto stranger = db->signInAs(other);
    QVERIFY(stranger);
    QCOMPARE(viewNames(*stranger), QStringList());
}

void TestSavedViewRepository::aDeletedViewComesBackAsItWas()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString luz = factory.entrepreneur();
    Database &database = db->database();
    db->actAs(luz);
    const SavedView view = added(database, programsView(QStringLiteral("Abiertas")));
    QVERIFY(!added(database, programsView(QStringLiteral("Otra"))).id.isEmpty());
    QVERIFY(onViews<void>(database, [view](SavedViewRepository &views) { return views.remove(view.id); }).ok());
    const SavedView back = added(database, view);
    QCOMPARE(back.id, view.id);
    QCOMPARE(back.ownerId, luz);
    QCOMPARE(viewNames(database), (QStringList{QStringLiteral("Abiertas"), QStringLiteral("Otra")}));
}

QTEST_GUILESS_MAIN(TestSavedViewRepository)
#include "tst_savedviewrepository.moc"
