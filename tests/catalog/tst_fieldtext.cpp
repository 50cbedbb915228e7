// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/fieldtext.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

class TestFieldText final : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips_data();
    void roundTrips();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void fromJson_data();
    void fromJson();
    void refusesJson_data();
    void refusesJson();
    void secretsNeverLeave();
    void emptyIsNull();

private:
    [[nodiscard]] const Field &field(const QString &name) const;
    const Catalog m_catalog = Catalog::standard();
};

const Field &TestFieldText::field(const QString &name) const
{
    return *m_catalog.entity(name.section(QLatin1Char('.'), 0, 0))->field(name.section(QLatin1Char('.'), 1));
}

void TestFieldText::roundTrips_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("text with everything") << "programs.name" << QString::fromUtf8("Ñame “'; DROP TABLE\t🌱 مرحبا");
    QTest::newRow("spaces at the ends") << "programs.name" << "  Raíces  ";
    QTest::newRow("vocabulary") << "programs.status" << "active";
    QTest::newRow("whole number") << "programs.duration_weeks" << "-24";
    QTest::newRow("size beyond 32 bits") << "documents.file_size" << "9007199254740993";
    QTest::newRow("money") << "projects.funding_needed" << "1850000000.00";
    QTest::newRow("money that double would round") << "projects.funding_needed" << "9999999999999.99";
    QTest::newRow("flag") << "programs.is_public" << "false";
    QTest::newRow("date") << "programs.program_start" << "2027-03-15";
    QTest::newRow("instant") << "meetings.scheduled_start" << "2027-03-15T14:30:00.123456Z";
    QTest::newRow("identifier") << "programs.organization_id" << "01890a5d-ac96-774b-bcce-b302099a8057";
    QTest::newRow("tags") << "allies.expertise_areas" << "[\"finance\",\"sales\"]";
    QTest::newRow("JSON as the database keeps it") << "projects.target_market" << "{\"b\": 1, \"a\": [2]}";
    QTest::newRow("period") << "user_consents.data_retention_period" << "P5Y";
}

void TestFieldText::roundTrips()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const Field &described = field(name);
    const Result<QVariant> value = fieldFromText(described, text);
    QVERIFY(value);
    QCOMPARE(fieldToText(described, value.value()), text);
    const Result<QVariant> again = fieldFromJson(described, fieldToJson(described, value.value()));
    QVERIFY(again);
    if (described.type == FieldType::Json) {
        QCOMPARE(fieldToJson(described, again.value()), fieldToJson(described, value.value()));
    } else {
        QCOMPARE(again.value(), value.value());
    }
}

void TestFieldText::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("decimals are filled up") << "projects.funding_needed" << "12.5" << "12.50";
    QTest::newRow("flag as 1") << "programs.is_public" << "1" << "true";
    QTest::newRow("flag in capitals") << "programs.is_public" << "FALSE" << "false";
    QTest::newRow("instant with a zone") << "meetings.scheduled_start" << "2027-03-15T09:30:00-05:00" << "2027-03-15T14:30:00Z";
    QTest::newRow("identifier in capitals") << "programs.organization_id" << "01890A5D-AC96-774B-BCCE-B302099A8057"
                                            << "01890a5d-ac96-774b-bcce-b302099a8057";
    QTest::newRow("tags with commas") << "allies.expertise_areas" << " finance, sales ,,  legal "
                                      << "[\"finance\",\"sales\",\"legal\"]";
}

void TestFieldText::reads()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const Result<QVariant> value = fieldFromText(field(name), text);
    QVERIFY(value);
    QTEST(fieldToText(field(name), value.value()), "written");
}

void TestFieldText::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("whole number with a point") << "programs.duration_weeks" << "1.5" << "Weeks: a whole number.";
    QTest::newRow("money with a comma") << "projects.funding_needed" << "1,5"
                                        << "Funding needed: a number such as 1234.5, with at most 2 decimal(s).";
    QTest::newRow("money with three decimals") << "projects.funding_needed" << "1.505"
                                               << "Funding needed: a number such as 1234.5, with at most 2 decimal(s).";
    QTest::newRow("flag as a word") << "programs.is_public" << "maybe" << "Public: true or false.";
    QTest::newRow("date in Colombian order") << "programs.program_start" << "15/03/2027"
                                             << "Start of the program: a date as year, month and day, such as 2027-03-15.";
    QTest::newRow("day that is not") << "programs.program_start" << "2027-02-30"
                                     << "Start of the program: a date as year, month and day, such as 2027-03-15.";
    QTest::newRow("instant without a time") << "meetings.scheduled_start" << "2027-03-15"
                                            << "Start: a date with a time, such as 2027-03-15T14:30:00-05:00.";
    QTest::newRow("JSON cut off") << "projects.target_market" << "{\"age\":"
                                  << "Target market: this cannot be read as JSON; look at character 8.";
    QTest::newRow("list cut off") << "allies.expertise_areas" << "[\"finance\""
                                  << "Areas of expertise: this cannot be read as JSON; look at character 11.";
    QTest::newRow("password") << "users.password_hash" << "secret" << "Password: kept by the program; it cannot be set.";
}

void TestFieldText::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const Result<QVariant> value = fieldFromText(field(name), text);
    QVERIFY(!value);
    QTEST(value.error().message, "sentence");
    QCOMPARE(value.error().fields.constFirst().field, field(name).name);
}

void TestFieldText::fromJson_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("written");
    QTest::newRow("null") << "programs.name" << QJsonValue() << "";
    QTest::newRow("number for money") << "projects.funding_needed" << QJsonValue(1234.5) << "1234.50";
    QTest::newRow("number with binary noise") << "projects.funding_needed" << QJsonValue(0.1) << "0.10";
    QTest::newRow("text for money") << "projects.funding_needed" << QJsonValue(QStringLiteral("1234.50")) << "1234.50";
    QTest::newRow("number for a whole number") << "programs.duration_weeks" << QJsonValue(24) << "24";
    QTest::newRow("text for a whole number") << "programs.duration_weeks" << QJsonValue(QStringLiteral("24")) << "24";
    QTest::newRow("flag") << "programs.is_public" << QJsonValue(true) << "true";
    QTest::newRow("array for tags") << "allies.expertise_areas" << QJsonValue(QJsonArray{QStringLiteral("tax")}) << "[\"tax\"]";
    QTest::newRow("text for tags") << "allies.expertise_areas" << QJsonValue(QStringLiteral("tax, legal"))
                                   << "[\"tax\",\"legal\"]";
    QTest::newRow("object") << "projects.target_market" << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}}) << "{\"a\":1}";
    QTest::newRow("JSON inside a text") << "projects.target_market" << QJsonValue(QStringLiteral("{\"a\":1}")) << "{\"a\":1}";
    QTest::newRow("plain text as JSON") << "projects.target_market" << QJsonValue(QStringLiteral("women")) << "\"women\"";
}

void TestFieldText::fromJson()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, json);
    const Result<QVariant> value = fieldFromJson(field(name), json);
    QVERIFY(value);
    QTEST(fieldToText(field(name), value.value()), "written");
}

void TestFieldText::refusesJson_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("object for a text") << "programs.name" << QJsonValue(QJsonObject());
    QTest::newRow("number for a text") << "programs.name" << QJsonValue(5);
    QTest::newRow("flag for a number") << "programs.duration_weeks" << QJsonValue(true);
    QTest::newRow("fraction for a whole number") << "programs.duration_weeks" << QJsonValue(1.5);
    QTest::newRow("number for a flag") << "programs.is_public" << QJsonValue(1);
    QTest::newRow("number for a date") << "programs.program_start" << QJsonValue(20270315);
}

void TestFieldText::refusesJson()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, json);
    const Result<QVariant> value = fieldFromJson(field(name), json);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::InvalidFormat);
    QVERIFY(!value.error().message.isEmpty());
}

void TestFieldText::secretsNeverLeave()
{
    const Field &password = field(QStringLiteral("users.password_hash"));
    QCOMPARE(fieldToText(password, QStringLiteral("$2a$hash")), QString());
    QVERIFY(fieldToJson(password, QStringLiteral("$2a$hash")).isNull());
}

void TestFieldText::emptyIsNull()
{
    for (const char *name : {"programs.name", "programs.duration_weeks", "programs.is_public", "allies.expertise_areas"}) {
        const Result<QVariant> value = fieldFromText(field(QLatin1String(name)), QString());
        QVERIFY(value && !value.value().isValid());
        QVERIFY(fieldToJson(field(QLatin1String(name)), value.value()).isNull());
    }
}

QTEST_APPLESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
