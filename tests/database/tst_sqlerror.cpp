// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/constraintsentences.h"
#include "models/database/profile.h"
#include "models/database/sqlerror.h"

#include <QTest>

Q_DECLARE_METATYPE(ErrorCode)

class TestSqlError final : public QObject
{
    Q_OBJECT

private slots:
    void statesOfPostgres_data();
    void statesOfPostgres();
    void deletingMeansStillReferenced();
    void detailsRepeatNoValues();
    void columnOfAMissingValue();
    void fieldsOfConstraints_data();
    void fieldsOfConstraints();
    void everyCodeHasASentence();
    void addresses_data();
    void addresses();
    void passwordStaysBesideTheProfile();
};

void TestSqlError::statesOfPostgres_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unique key") << QStringLiteral("23505") << QString() << ErrorCode::Duplicate;
    QTest::newRow("missing reference") << QStringLiteral("23503") << QString() << ErrorCode::MissingReference;
    QTest::newRow("check") << QStringLiteral("23514") << QStringLiteral("violates chk_x") << ErrorCode::Check;
    QTest::newRow("capacity is a check with a name") << QStringLiteral("23514") << QStringLiteral("mentor_capacity: full") << ErrorCode::CapacityFull;
    QTest::newRow("double booking") << QStringLiteral("23P01") << QString() << ErrorCode::DoubleBooking;
    QTest::newRow("too long") << QStringLiteral("22001") << QString() << ErrorCode::TooLong;
    QTest::newRow("permission") << QStringLiteral("42501") << QString() << ErrorCode::Permission;
    QTest::newRow("two set up roles at once") << QStringLiteral("XX000") << QStringLiteral("tuple concurrently updated") << ErrorCode::Retry;
    QTest::newRow("wrong password") << QStringLiteral("28P01") << QString() << ErrorCode::Authentication;
    QTest::newRow("connection") << QStringLiteral("08006") << QString() << ErrorCode::ConnectionLost;
    QTest::newRow("server stops") << QStringLiteral("57P01") << QString() << ErrorCode::ConnectionLost;
    QTest::newRow("disk") << QStringLiteral("53100") << QString() << ErrorCode::DiskFull;
    QTest::newRow("cancelled") << QStringLiteral("57014") << QStringLiteral("canceling statement due to user request") << ErrorCode::Cancelled;
    QTest::newRow("timeout") << QStringLiteral("57014") << QStringLiteral("canceling statement due to statement timeout") << ErrorCode::Timeout;
    QTest::newRow("read only") << QStringLiteral("25006") << QString() << ErrorCode::ReadOnlyDatabase;
    QTest::newRow("locked") << QStringLiteral("55P03") << QString() << ErrorCode::Locked;
    QTest::newRow("serialization") << QStringLiteral("40001") << QString() << ErrorCode::Retry;
    QTest::newRow("deadlock") << QStringLiteral("40P01") << QString() << ErrorCode::Retry;
    QTest::newRow("a defect of ours") << QStringLiteral("42601") << QString() << ErrorCode::Internal;
}

void TestSqlError::statesOfPostgres()
{
    QFETCH(QString, state);
    QFETCH(QString, message);
    QFETCH(ErrorCode, code);
    const Error error = errorFromPostgres({state, message, {}, {}, false});
    QCOMPARE(error.code, code);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.detail.contains(state));
}

void TestSqlError::deletingMeansStillReferenced()
{
    QCOMPARE(errorFromPostgres({QStringLiteral("23503"), {}, {}, {}, true}).code, ErrorCode::StillReferenced);
}

void TestSqlError::detailsRepeatNoValues()
{
    const Error error = errorFromPostgres({QStringLiteral("22P02"), QStringLiteral("invalid input: \"ana@example.org\""), {}, {}, false});
    QVERIFY(!error.detail.contains(QLatin1String("ana")));
}

void TestSqlError::columnOfAMissingValue()
{
    const Error error = errorFromPostgres({QStringLiteral("23502"), {}, {}, QStringLiteral("name"), false});
    QCOMPARE(error.fields.size(), 1);
    QCOMPARE(error.fields.first().field, QStringLiteral("name"));
}

void TestSqlError::fieldsOfConstraints_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<QStringList>("fields");
    const QStringList email = {QStringLiteral("email")};
    QTest::newRow("index on lower case") << QStringLiteral("users") << QStringLiteral("uq_users_email_lower") << email;
    QTest::newRow("PostgreSQL's own name") << QStringLiteral("users") << QStringLiteral("users_email_key") << email;
    QTest::newRow("SQLite's columns") << QStringLiteral("users") << QStringLiteral("users.email") << email;
    QTest::newRow("a person's other table") << QStringLiteral("allies") << QStringLiteral("uq_users_email_lower") << email;
    QTest::newRow("two columns") << QStringLiteral("user_organizations") << QStringLiteral("uq_user_organizations_user_id_organization_id")
                                 << QStringList{QStringLiteral("user_id"), QStringLiteral("organization_id")};
    QTest::newRow("SQLite's two columns") << QStringLiteral("user_organizations")
                                          << QStringLiteral("user_organizations.user_id, user_organizations.organization_id")
                                          << QStringList{QStringLiteral("user_id"), QStringLiteral("organization_id")};
    QTest::newRow("length") << QStringLiteral("programs") << QStringLiteral("chk_programs_name_length") << QStringList{QStringLiteral("name")};
    QTest::newRow("rule over columns") << QStringLiteral("programs") << QStringLiteral("chk_programs_span") << QStringList();
}

void TestSqlError::fieldsOfConstraints()
{
    QFETCH(QString, entity);
    QFETCH(QString, constraint);
    QFETCH(QStringList, fields);
    const Catalog catalog = Catalog::standard();
    QCOMPARE(constraintFields(*catalog.entity(entity), constraint), fields);
}

void TestSqlError::everyCodeHasASentence()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        QVERIFY(!errorSentence(static_cast<ErrorCode>(code)).isEmpty());
    }
}

void TestSqlError::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << QStringLiteral("postgresql://ana@db.example.org:5433/eco?sslmode=require") << true << QStringLiteral("eco on db.example.org");
    QTest::newRow("socket folder") << QStringLiteral("postgresql:///eco?host=/run/postgresql") << true << QStringLiteral("eco on /run/postgresql");
    QTest::newRow("another protocol") << QStringLiteral("mysql://db/eco") << false << QString();
    QTest::newRow("unknown sslmode") << QStringLiteral("postgresql://db/eco?sslmode=maybe") << false << QString();
    QTest::newRow("unknown option") << QStringLiteral("postgresql://db/eco?options=-cjit") << false << QString();
    QTest::newRow("no address") << QStringLiteral("workspace.semillero") << false << QString();
}

void TestSqlError::addresses()
{
    QFETCH(QString, url);
    QFETCH(bool, ok);
    QFETCH(QString, shown);
    const auto profile = DatabaseProfile::fromUrl(url);
    QCOMPARE(profile.ok(), ok);
    if (ok) {
        QCOMPARE(profile.value().displayName(), shown);
        QCOMPARE(profile.value().engine, Engine::PostgreSql);
    } else {
        QCOMPARE(profile.error().code, ErrorCode::Usage);
    }
}

void TestSqlError::passwordStaysBesideTheProfile()
{
    QString password;
    const auto profile = DatabaseProfile::fromUrl(QStringLiteral("postgresql://ana:s%40fe@db/eco"), &password);
    QVERIFY(profile.ok());
    QCOMPARE(password, QStringLiteral("s@fe"));
    QCOMPARE(profile.value().user, QStringLiteral("ana"));
}

QTEST_GUILESS_MAIN(TestSqlError)
#include "tst_sqlerror.moc"
