// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/layouts/exchangelayoutrepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

/// Mappings and layouts under a name: kept, shared, protected.
class TestLayouts final : public QObject
{
    Q_OBJECT

private slots:
    void layoutsAreKeptByNameAndKind_data() { addEngineRows(); }
    void layoutsAreKeptByNameAndKind();
    void namesAreNeeded_data() { addEngineRows(); }
    void namesAreNeeded();
    void whoeverSavesLastOnAnOldVersionIsRefused_data() { addEngineRows(); }
    void whoeverSavesLastOnAnOldVersionIsRefused();
    void aDeletedOneComesBack_data() { addEngineRows(); }
    void aDeletedOneComesBack();
    void theyAreTheirOwnersOrShared_data() { addEngineRows(); }
    void theyAreTheirOwnersOrShared();
    void theServerDecidesWhoShares();
};

namespace {

ExchangeLayout googleForm(const QString &name, bool shared = false)
{
    ExchangeLayout layout;
    layout.entity = QStringLiteral("entrepreneurs");
    layout.name = name;
    layout.shared = shared;
    layout.content = {{QStringLiteral("entity"), QStringLiteral("entrepreneurs")}, {QStringLiteral("mode"), QStringLiteral("both")}};
    return layout;
}

template <typename T, typename Work>
Result<T> onLayouts(Database &database, Work work)
{
    return waitFor(database.run<T>(Lane::Interactive, [work](Executor &executor) -> Result<T> {
        ExchangeLayoutRepository layouts(executor);
        return work(layouts);
    }));
}

Result<ExchangeLayout> tryToAdd(Database &database, const ExchangeLayout &layout)
{
    return onLayouts<ExchangeLayout>(database, [layout](ExchangeLayoutRepository &layouts) { return layouts.add(layout); });
}

ExchangeLayout addedLayout(Database &database, const ExchangeLayout &layout)
{
    const auto made = tryToAdd(database, layout);
    return made.ok() ? made.value() : ExchangeLayout();
}

QStringList layoutNames(Database &database, ExchangeLayout::Kind kind = ExchangeLayout::Kind::Import,
                        const QString &entity = QStringLiteral("entrepreneurs"))
{
    const auto list = onLayouts<QList<ExchangeLayout>>(
        database, [kind, entity](ExchangeLayoutRepository &layouts) { return layouts.list(kind, entity); });
    QStringList names;
    for (const ExchangeLayout &layout : list.ok() ? list.value() : QList<ExchangeLayout>()) {
        names.append(layout.name);
    }
    return list.ok() ? names : QStringList{list.error().message};
}

Result<ExchangeLayout> tryToRename(Database &database, ExchangeLayout layout, const QString &name)
{
    layout.name = name;
    return onLayouts<ExchangeLayout>(database, [layout](ExchangeLayoutRepository &layouts) { return layouts.update(layout); });
}

} // namespace

void TestLayouts::layoutsAreKeptByNameAndKind()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    Database &database = db->database();
    const ExchangeLayout form = addedLayout(database, googleForm(QStringLiteral("Formulario")));
    QVERIFY(!addedLayout(database, googleForm(QStringLiteral("Árbol de marzo"))).id.isEmpty());
    ExchangeLayout funder = googleForm(QStringLiteral("Financiador"));
    funder.kind = ExchangeLayout::Kind::Export;
    QVERIFY(!addedLayout(database, funder).id.isEmpty());
    ExchangeLayout projects = googleForm(QStringLiteral("Proyectos"));
    projects.entity = QStringLiteral("projects");
    QVERIFY(!addedLayout(database, projects).id.isEmpty());

    QCOMPARE(form.content, googleForm({}).content);
    QVERIFY(form.isOwn);
    QCOMPARE(layoutNames(database), (QStringList{QStringLiteral("Árbol de marzo"), QStringLiteral("Formulario")}));
    QCOMPARE(layoutNames(database, ExchangeLayout::Kind::Export), QStringList{QStringLiteral("Financiador")});
    QCOMPARE(layoutNames(database, ExchangeLayout::Kind::Import, {}).size(), 3);
    const auto log = db->setUp(QStringLiteral("SELECT count(*) FROM activity_logs WHERE entity_type = 'exchange_layouts' AND action = 'created'"));
    QVERIFY(log.ok());
    QCOMPARE(log.value().rows.constFirst().constFirst().toInt(), 4);
}

void TestLayouts::namesAreNeeded()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const auto nameless = tryToAdd(db->database(), googleForm(QStringLiteral("  ")));
    QVERIFY(!nameless.ok());
    QCOMPARE(nameless.error().code, ErrorCode::Required);
    const auto endless = tryToAdd(db->database(), googleForm(QString(101, u'x')));
    QVERIFY(!endless.ok());
    QCOMPARE(endless.error().code, ErrorCode::TooLong);
    QCOMPARE(layoutNames(db->database()), QStringList());
}

void TestLayouts::whoeverSavesLastOnAnOldVersionIsRefused()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    Database &database = db->database();
    const ExchangeLayout layout = addedLayout(database, googleForm(QStringLiteral("Formulario"), true));
    QVERIFY(tryToRename(database, layout, QStringLiteral("De marzo")).ok());
    const auto refused = tryToRename(database, layout, QStringLiteral("De abril"));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(layoutNames(database), QStringList{QStringLiteral("De marzo")});
    const QString id = layout.id;
    QVERIFY(onLayouts<void>(database, [id](ExchangeLayoutRepository &layouts) { return layouts.remove(id); }).ok());
    const auto gone = tryToRename(database, layout, QStringLiteral("De mayo"));
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void TestLayouts::aDeletedOneComesBack()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    Database &database = db->database();
    const ExchangeLayout layout = addedLayout(database, googleForm(QStringLiteral("Formulario")));
    const QString id = layout.id;
    QVERIFY(onLayouts<void>(database, [id](ExchangeLayoutRepository &layouts) { return layouts.remove(id); }).ok());
    QCOMPARE(layoutNames(database), QStringList());
    QCOMPARE(addedLayout(database, layout).id, layout.id);
    QCOMPARE(layoutNames(database), QStringList{QStringLiteral("Formulario")});
}

void TestLayouts::theyAreTheirOwnersOrShared()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString luz = factory.entrepreneur();
    const QString ana = factory.entrepreneur();
    const QString organization = factory.organization();
    for (const QString &member : {luz, ana}) {
        QVERIFY(!factory.create(QStringLiteral("user_organizations"),
                                {{QStringLiteral("user_id"), member}, {QStringLiteral("organization_id"), organization},
                                 {QStringLiteral("role"), QStringLiteral("coordinator")}}).isEmpty());
    }
    QVERIFY(db->setUp(QStringLiteral("UPDATE user_organizations SET accepted_at = joined_at")).ok());
    db->actAs(luz);
    QCOMPARE(addedLayout(db->database(), googleForm(QStringLiteral("Solo mía"))).ownerId, luz);
    QVERIFY(addedLayout(db->database(), googleForm(QStringLiteral("De todos"), true)).isOwn);
    QCOMPARE(layoutNames(db->database()).size(), 2);
    db->actAs(ana);
    QVERIFY(!addedLayout(db->database(), googleForm(QStringLiteral("Z de Ana"))).id.isEmpty());
    QCOMPARE(layoutNames(db->database()), (QStringList{QStringLiteral("Z de Ana"), QStringLiteral("De todos")}));
}

/// With nobody's rights but their own: a coordinator, an analyst, a member, and somebody of no organization.
void TestLayouts::theServerDecidesWhoShares()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString organization = factory.organization();
    QHash<QString, QString> people;
    for (const char *role : {"coordinator", "analyst", "member"}) {
        people[QString::fromLatin1(role)] = factory.entrepreneur();
        QVERIFY(!factory.create(QStringLiteral("user_organizations"),
                                {{QStringLiteral("user_id"), people.value(QString::fromLatin1(role))},
                                 {QStringLiteral("organization_id"), organization}, {QStringLiteral("role"), QString::fromLatin1(role)}}).isEmpty());
    }
    const QString stranger = factory.entrepreneur();
    QVERIFY(db->setUp(QStringLiteral("UPDATE user_organizations SET accepted_at = joined_at")).ok());
    const auto coordinator = db->signInAs(people.value(QStringLiteral("coordinator")));
    const auto analyst = db->signInAs(people.value(QStringLiteral("analyst")));
    const auto member = db->signInAs(people.value(QStringLiteral("member")));
    const auto nobody = db->signInAs(stranger);
    QVERIFY(coordinator && analyst && member && nobody);

    const ExchangeLayout shared = addedLayout(*coordinator, googleForm(QStringLiteral("Del equipo"), true));
    const ExchangeLayout own = addedLayout(*coordinator, googleForm(QStringLiteral("Solo mía")));
    QVERIFY(!shared.id.isEmpty() && !own.id.isEmpty());
    QVERIFY(!addedLayout(*analyst, googleForm(QStringLiteral("Del análisis"), true)).id.isEmpty());
    const auto refused = tryToAdd(*member, googleForm(QStringLiteral("De un miembro"), true));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Permission);
    QVERIFY(!addedLayout(*member, googleForm(QStringLiteral("Mía"))).id.isEmpty());
    QVERIFY(!tryToAdd(*nobody, googleForm(QStringLiteral("De nadie"), true)).ok());

    QCOMPARE(layoutNames(*analyst), (QStringList{QStringLiteral("Del análisis"), QStringLiteral("Del equipo")}));
    QCOMPARE(layoutNames(*member), (QStringList{QStringLiteral("Mía"), QStringLiteral("Del análisis"), QStringLiteral("Del equipo")}));
    QCOMPARE(layoutNames(*nobody), QStringList());
    const auto changed = tryToRename(*analyst, shared, QStringLiteral("Otra"));
    QVERIFY(!changed.ok());
    QCOMPARE(changed.error().code, ErrorCode::Permission);
    QCOMPARE(tryToRename(*nobody, own, QStringLiteral("Otra")).error().code, ErrorCode::NotFound);
    const QString id = shared.id;
    static_cast<void>(onLayouts<void>(*analyst, [id](ExchangeLayoutRepository &layouts) { return layouts.remove(id); }));
    QVERIFY(layoutNames(*coordinator).contains(QStringLiteral("Del equipo")));
    QVERIFY(tryToRename(*coordinator, shared, QStringLiteral("Del equipo 2")).ok());
}

QTEST_GUILESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
