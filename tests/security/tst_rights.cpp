// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/rightstable.h"
#include "tests/support/securityscene.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

#include <algorithm>

namespace {

const QStringList verbs{QStringLiteral("read"), QStringLiteral("create"), QStringLiteral("change"), QStringLiteral("remove")};
const QStringList scopes{QStringLiteral("own"), QStringLiteral("near"), QStringLiteral("org"), QStringLiteral("everybody"),
                         QStringLiteral("others")};

/// Tables in which staff make rows with functions: app.create_person(), app.merge_begin().
const QStringList doneByFunctions{QStringLiteral("users"), QStringLiteral("record_merges")};

/// Who speaks for each kind of reader.
const QList<QPair<ReaderKind, QString>> readers{
    {ReaderKind::Platform, QStringLiteral("P")},
    {ReaderKind::Owner, QStringLiteral("A/owner")},
    {ReaderKind::Admin, QStringLiteral("A/admin")},
    {ReaderKind::Coordinator, QStringLiteral("A/coordinator")},
    {ReaderKind::Analyst, QStringLiteral("A/analyst")},
    {ReaderKind::Member, QStringLiteral("A/member")},
    {ReaderKind::Entrepreneur, QStringLiteral("A/e1")},
    {ReaderKind::Ally, QStringLiteral("A/m1")},
    {ReaderKind::Client, QStringLiteral("A/c1")},
};

/// What came of one verb on the rows of one scope.
struct Outcomes
{
    int allowed = 0;
    int refused = 0;
    QStringList odd; ///< neither: the test asked wrongly, or the server is in trouble
};

/// By scope, then by verb.
using CellOutcomes = QHash<QString, QHash<QString, Outcomes>>;

/// A cell in the grammar of ARCHITECTURE.md; '?' after a scope where some of its rows go and others do not.
QString cellText(const CellOutcomes &outcomes)
{
    QStringList rights;
    for (const QString &verb : verbs) {
        QStringList reached;
        bool everything = true;
        for (const QString &scope : scopes) {
            const Outcomes of = outcomes.value(scope).value(verb);
            if (of.allowed > 0) {
                reached.append(of.refused > 0 ? scope + QLatin1Char('?') : scope);
            }
            everything = everything && of.refused == 0;
        }
        if (!reached.isEmpty()) {
            rights.append(verb + QLatin1Char(' ')
                          + (everything && reached.contains(QLatin1String("others")) ? QStringLiteral("all")
                                                                                     : reached.join(QLatin1Char(' '))));
        }
    }
    return rights.isEmpty() ? QStringLiteral("-") : rights.join(QStringLiteral(", "));
}

} // namespace

/// The table of rights in ARCHITECTURE.md against what the server really does: every cell, as every kind of reader, on the rows
/// of tests/security/scene.sql; and against what the program offers (Access::may).
class TestRights final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void everyCellIsTrue_data();
    void everyCellIsTrue();
    void theProgramOffersWhatTheServerGives_data();
    void theProgramOffersWhatTheServerGives();
    void nobodySignedInSeesNothing();

private:
    void readTable();
    void derive(int column);
    void addTablesWithoutRows();

    std::unique_ptr<SecurityScene> m_scene;
    QMap<QString, QStringList> m_written; ///< cells by row name
    QMap<QString, QStringList> m_derived;
    QStringList m_odd;
};

void TestRights::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
    readTable();
    for (int column = 0; column < readers.size(); ++column) {
        derive(column);
    }
    addTablesWithoutRows();
    if (!qEnvironmentVariableIsEmpty("SEMILLERO_PRINT_RIGHTS")) {
        for (auto it = m_derived.cbegin(); it != m_derived.cend(); ++it) {
            qInfo("| %s | %s |", qPrintable(it.key()), qPrintable(it.value().join(QLatin1String(" | "))));
        }
    }
    QVERIFY2(m_odd.isEmpty(), qPrintable(m_odd.join(QLatin1Char('\n'))));
}

void TestRights::readTable()
{
    QFile file(QStringLiteral(SEMILLERO_SOURCE_DIR "/ARCHITECTURE.md"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QString text = QString::fromUtf8(file.readAll());
    const QString table = text.section(QStringLiteral("<!-- rights -->"), 1).section(QStringLiteral("<!-- /rights -->"), 0, 0);
    const QStringList lines = table.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() != readers.size() + 3 || line.contains(QLatin1String("---"))) {
            continue;
        }
        cells = cells.mid(1, readers.size() + 1);
        for (QString &cell : cells) {
            cell = cell.trimmed().remove(QLatin1Char('`'));
        }
        const QString name = cells.takeFirst();
        if (name != QLatin1String("table")) {
            m_written.insert(name, cells);
        }
    }
}

void TestRights::derive(int column)
{
    const QString person = readers.at(column).second;
    const Attempt asked = m_scene->superuser().raw(
        QStringLiteral("SELECT tbl, variant, scope, verb, statement, asked FROM scene.statements('%1')").arg(person));
    QVERIFY2(asked.wentThrough(), qPrintable(asked.message));
    QJsonArray statements;
    for (const QStringList &row : asked.rows) {
        statements.append(QJsonArray{row.at(3), row.at(4)});
    }
    const QString json = QString::fromUtf8(QJsonDocument(statements).toJson(QJsonDocument::Compact))
                             .replace(QLatin1Char('\''), QLatin1String("''"));
    const Attempt answered = m_scene->client(person)->attempt(
        QStringLiteral("SELECT scene.attempt(e->>0, e->>1) FROM jsonb_array_elements('%1'::jsonb) AS e").arg(json));
    QVERIFY2(answered.wentThrough(), qPrintable(answered.message));
    QCOMPARE(answered.rows.size(), asked.rows.size());
    QMap<QString, CellOutcomes> cells;
    for (int i = 0; i < asked.rows.size(); ++i) {
        const QStringList &row = asked.rows.at(i);
        const QString name = row.at(1).isEmpty() ? row.at(0) : QStringLiteral("%1 (%2)").arg(row.at(0), row.at(1));
        Outcomes &outcomes = cells[name][row.at(2)][row.at(3)];
        const QString outcome = answered.rows.at(i).first();
        if (row.at(3) == verbs.first() && outcome != QLatin1String("42501")) {
            outcomes.allowed += outcome.toInt();
            outcomes.refused += row.at(5).toInt() - outcome.toInt();
        } else if (outcome == QLatin1String("0") || outcome == QLatin1String("42501")) {
            ++outcomes.refused;
        } else if (outcome == QLatin1String("1") || (outcome.size() == 5 && outcome.startsWith(QLatin1String("23")))) {
            ++outcomes.allowed; // a constraint is looked at after the policies
        } else {
            ++outcomes.refused;
            m_odd.append(QStringLiteral("%1: %2 -> %3").arg(person, row.at(4).left(160), outcome));
        }
    }
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        QStringList &line = m_derived[it.key()];
        line.resize(readers.size(), QStringLiteral("-"));
        line[column] = cellText(it.value());
    }
}

/// A table of which the scene has no row must be closed to everybody.
void TestRights::addTablesWithoutRows()
{
    const Attempt tables = m_scene->superuser().raw(QStringLiteral(
        "SELECT CASE WHEN n.nspname = 'public' THEN '' ELSE n.nspname || '.' END || c.relname, "
        "has_any_column_privilege('ecosystem_app', c.oid, 'SELECT') OR has_any_column_privilege('ecosystem_app', c.oid, 'INSERT') "
        "OR has_any_column_privilege('ecosystem_app', c.oid, 'UPDATE') "
        "FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname IN ('public', 'app', 'app_private', 'reporting') "
        "AND relkind IN ('r', 'p', 'v', 'm') AND NOT relispartition "
        "AND NOT EXISTS (SELECT FROM scene.rows WHERE tbl = relname AND nspname = 'public')"));
    QVERIFY2(tables.wentThrough(), qPrintable(tables.message));
    for (const QStringList &row : tables.rows) {
        const bool open = row.at(1) == QLatin1String("t");
        m_derived.insert(row.at(0), QStringList(readers.size(), open ? QStringLiteral("open, and no row of it in scene.sql")
                                                                     : QStringLiteral("-")));
    }
}

void TestRights::everyCellIsTrue_data()
{
    QTest::addColumn<QString>("name");
    QStringList names = m_derived.keys() + m_written.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestRights::everyCellIsTrue()
{
    QFETCH(QString, name);
    QVERIFY2(m_written.contains(name), "ARCHITECTURE.md does not name this table in its table of rights.");
    QVERIFY2(m_derived.contains(name), "There is no such table, or scene.sql has no rows of this variant.");
    for (int column = 0; column < readers.size(); ++column) {
        const QString kind = readerKindName(readers.at(column).first) + QLatin1String(": ");
        QCOMPARE(kind + m_derived.value(name).at(column), kind + m_written.value(name).value(column));
    }
}

void TestRights::theProgramOffersWhatTheServerGives_data()
{
    QTest::addColumn<QString>("table");
    const QStringList tables = rightsTables();
    for (const QString &table : tables) {
        QTest::newRow(qPrintable(table)) << table;
    }
}

/// What the server gives is offered. What is offered for a whole organization or for all is given; what is one's own depends on what
/// one has, and the scene has not everything for everybody.
void TestRights::theProgramOffersWhatTheServerGives()
{
    QFETCH(QString, table);
    const QList<AccessVerb> accessVerbs{AccessVerb::Read, AccessVerb::Create, AccessVerb::Change, AccessVerb::Remove};
    for (int column = 0; column < readers.size(); ++column) {
        QStringList given;
        for (auto it = m_derived.cbegin(); it != m_derived.cend(); ++it) {
            if (it.key() == table || it.key().startsWith(table + QLatin1String(" ("))) {
                given.append(it.value().at(column));
            }
        }
        const QString cells = given.join(QLatin1String(", "));
        const ReaderKind reader = readers.at(column).first;
        for (int verb = 0; verb < verbs.size(); ++verb) {
            const AccessVerb of = accessVerbs.at(verb);
            const RightScope offered = std::max(rightsOf(reader, table).of(of), rightsOfEverybody(table).of(of));
            const bool givenHere = cells.contains(verbs.at(verb));
            const QString what = QStringLiteral("%1: %2").arg(readerKindName(reader), verbs.at(verb));
            QVERIFY2(!givenHere || offered != RightScope::None, qPrintable(what + QLatin1String(" is given and not offered")));
            const bool byFunction = of == AccessVerb::Create && doneByFunctions.contains(table);
            QVERIFY2(givenHere || byFunction || offered < RightScope::Organization, qPrintable(what + QLatin1String(" is offered and never given")));
        }
    }
}

void TestRights::nobodySignedInSeesNothing()
{
    const Attempt tables = m_scene->superuser().raw(QStringLiteral("SELECT DISTINCT tbl FROM scene.rows WHERE tbl NOT LIKE 'schema%' ORDER BY 1"));
    const std::unique_ptr<HostileClient> nobody = m_scene->client(QString());
    for (const QStringList &row : tables.rows) {
        const Attempt attempt = nobody->attempt(QStringLiteral("SELECT FROM public.%1").arg(row.first()));
        QCOMPARE(row.first() + QLatin1Char(' ') + attempt.outcome(), row.first() + QLatin1String(" 0 rows"));
    }
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
