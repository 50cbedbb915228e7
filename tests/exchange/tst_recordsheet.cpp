// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/missingemail.h"
#include "models/exchange/exporting/recordsheet.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace {

DisplayFormat sheetFormat()
{
    return DisplayFormat{QLocale(QStringLiteral("en_US")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRecordSheet final : public QObject
{
    Q_OBJECT

private slots:
    void hasFieldsAndWhatHangsOnIt_data() { addEngineRows(); }
    void hasFieldsAndWhatHangsOnIt();
};

void TestRecordSheet::hasFieldsAndWhatHangsOnIt()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString person = make.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Luz <Dary>")}, {QStringLiteral("last_name"), QStringLiteral("Restrepo")}});
    make.project(person, {{QStringLiteral("name"), QStringLiteral("Miel & Panela")}});
    const QString mentor = make.ally({{QStringLiteral("first_name"), QStringLiteral("Jaime")}});
    make.mentorship(mentor, person);
    QVERIFY(db->setUp(QStringLiteral("UPDATE users SET email = $2 WHERE id = $1"), {person, missingEmail(person)}).ok());
    const Result<RecordSheet> read = db->run<RecordSheet>([&](Executor &executor) {
        return readRecordSheet(db->catalog(), executor, db->clock(), QStringLiteral("entrepreneurs"), person, sheetFormat());
    });
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message + read.error().detail));
    const RecordSheet &sheet = read.value();
    QCOMPARE(sheet.title, QStringLiteral("Luz <Dary> Restrepo"));
    QStringList texts;
    for (const RecordSheet::Section &section : sheet.sections) {
        for (const RecordSheet::Line &line : section.lines) {
            texts.append(line.text);
            QVERIFY(!line.text.contains(QLatin1String(missingEmailDomain)));
            QVERIFY(!line.label.isEmpty());
        }
    }
    QVERIFY(texts.contains(QStringLiteral("Restrepo")));
    QStringList related;
    for (const RecordSheet::Table &table : sheet.tables) {
        for (const QStringList &row : table.rows) {
            related.append(row.join(QLatin1Char(' ')));
        }
    }
    QVERIFY2(related.join(QLatin1Char('\n')).contains(QStringLiteral("Miel & Panela")), qPrintable(related.join(QLatin1Char('\n'))));

    const QTemporaryDir folder;
    for (const char *ending : {"pdf", "xlsx", "json"}) {
        const auto written = writeRecordSheet(sheet, folder.filePath(QStringLiteral("sheet.") + QLatin1String(ending)), sheetFormat());
        QVERIFY2(written.ok(), ending);
    }
    QVERIFY(bytesOf(folder.filePath(QStringLiteral("sheet.pdf"))).startsWith("%PDF-"));
    QVERIFY(bytesOf(folder.filePath(QStringLiteral("sheet.xlsx"))).startsWith("PK"));
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(folder.filePath(QStringLiteral("sheet.json")))).object();
    QCOMPARE(json.value(QLatin1String("values")).toObject().value(QLatin1String("last_name")).toString(), QStringLiteral("Restrepo"));
    QVERIFY(json.value(QLatin1String("values")).toObject().value(QLatin1String("email")).isNull());
    QVERIFY(!json.value(QLatin1String("related")).toObject().isEmpty());
    QVERIFY(!writeRecordSheet(sheet, folder.filePath(QStringLiteral("none/sheet.pdf")), sheetFormat()).ok());
    if (qEnvironmentVariableIsSet("SEMILLERO_KEEP_SHEET")) {
        QFile::copy(folder.filePath(QStringLiteral("sheet.pdf")), qEnvironmentVariable("SEMILLERO_KEEP_SHEET"));
    }
}

QTEST_MAIN(TestRecordSheet)
#include "tst_recordsheet.moc"
