// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"
#include "models/catalog/missingemail.h"
#include "models/exchange/exporting/exporter.h"
#include "tests/support/engines.h"
#include "tests/support/twoorganizations.h"

#include <QTest>

namespace {

/// Keeps what it is given.
class MemorySink final : public TableSink
{
public:
    explicit MemorySink(bool bytes = false) : m_bytes(bytes) {}

    [[nodiscard]] Result<void> begin(const QList<SinkColumn> &columns, const SinkHeading &heading) override
    {
        for (const SinkColumn &column : columns) {
            titles.append(column.title);
            m_fields.append(column.field);
        }
        note = heading.note;
        begun = true;
        return {};
    }
    [[nodiscard]] Result<void> add(const QVariantList &values, const QStringList &texts) override
    {
        QStringList row;
        for (int i = 0; i < values.size(); ++i) {
            row.append(values.at(i).isValid() ? fieldToText(*m_fields.at(i), values.at(i)) : QStringLiteral("<null>"));
        }
        rows.append(row);
        shown.append(texts);
        return {};
    }
    [[nodiscard]] bool takesBytes() const override { return m_bytes; }
    [[nodiscard]] Result<void> addBytes(const QList<QByteArrayView> &cells) override
    {
        QStringList row;
        for (const QByteArrayView cell : cells) {
            row.append(cell.isNull() ? QStringLiteral("<null>") : QString::fromUtf8(cell));
        }
        rows.append(row);
        return {};
    }
    [[nodiscard]] Result<void> end(const QString &) override
    {
        ended = true;
        return {};
    }

    QStringList titles;
    QList<QStringList> rows;
    QList<QStringList> shown;
    QString note;
    bool begun = false;
    bool ended = false;

private:
    bool m_bytes;
    QList<const Field *> m_fields;
};

ExportRequest requestFor(const QString &entity, const QStringList &fields, bool machine = true)
{
    ExportRequest request;
    request.layout.entity = entity;
    for (const QString &field : fields) {
        request.layout.columns.append({field, {}});
    }
    request.layout.machineValues = machine;
    request.query.entity = entity;
    request.format = DisplayFormat{QLocale(QStringLiteral("en_US")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    request.path = QStringLiteral("list.csv");
    return request;
}

Result<ExportReport> exportTo(Database &database, const Catalog &catalog, const Clock &clock, MemorySink &sink, const ExportRequest &request,
                              const BulkProgress &progress = {})
{
    return waitFor(database.run<ExportReport>(Lane::Interactive, [&](Executor &executor) {
        return Exporter(catalog, executor, clock, progress).writeTo(sink, request);
    }));
}

Result<ExportReport> exportTo(const TestDatabase &db, MemorySink &sink, const ExportRequest &request, const BulkProgress &progress = {})
{
    return exportTo(db.database(), db.catalog(), db.clock(), sink, request, progress);
}

QString why(const Result<ExportReport> &report)
{
    return report.ok() ? QString() : report.error().message + QLatin1String(" | ") + report.error().detail;
}

void makeALittleOfEverything(const TestDatabase &db)
{
    RecordFactory make(db);
    const QString organization = make.organization({{QStringLiteral("name"), QStringLiteral("=1+2; \"Niño\" 🌱\nline")}});
    const QString program = make.program(organization);
    make.cohort(program);
    const QString person = make.entrepreneur();
    const QString mentor = make.ally();
    make.project(person);
    make.mentorship(mentor, person);
    const QString meeting = make.meeting();
    make.participant(meeting, person);
    make.task();
}

} // namespace

class TestExporter final : public QObject
{
    Q_OBJECT

private slots:
    void bytesAndValuesSayTheSame_data() { addEngineRows(); }
    void bytesAndValuesSayTheSame();
    void peopleReadWhatTheySee_data() { addEngineRows(); }
    void peopleReadWhatTheySee();
    void onlyTheChosenInTheirOrder_data() { addEngineRows(); }
    void onlyTheChosenInTheirOrder();
    void manyPages_data() { addEngineRows(); }
    void manyPages();
    void aMissingEmailIsEmpty_data() { addEngineRows(); }
    void aMissingEmailIsEmpty();
    void theLatestConsentDecides_data() { addEngineRows(); }
    void theLatestConsentDecides();
    void recordsAboutOthersAreLeftOut_data() { addEngineRows(); }
    void recordsAboutOthersAreLeftOut();
    void everyExportIsLogged_data() { addEngineRows(); }
    void everyExportIsLogged();
    void refusedWhenItCannotBeLogged_data() { addEngineRows(); }
    void refusedWhenItCannotBeLogged();
    void cancelled_data() { addEngineRows(); }
    void cancelled();
    void unfitLayouts();
    void staffSeeOnlyTheirs();
    void previewLogsNothing_data() { addEngineRows(); }
    void previewLogsNothing();
};

void TestExporter::bytesAndValuesSayTheSame()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    makeALittleOfEverything(*db);
    int compared = 0;
    for (const Entity &entity : db->catalog().entities()) {
        QStringList fields;
        for (const Field *field : exportableFields(entity)) {
            fields.append(field->name);
        }
        if (fields.isEmpty()) {
            continue;
        }
        const ExportRequest request = requestFor(entity.name, fields);
        MemorySink values;
        const Result<ExportReport> one = exportTo(*db, values, request);
        QVERIFY2(one.ok(), qPrintable(entity.name + QLatin1String(": ") + why(one)));
        MemorySink bytes(true);
        const Result<ExportReport> other = exportTo(*db, bytes, request);
        QVERIFY2(other.ok(), qPrintable(entity.name + QLatin1String(": ") + why(other)));
        if (entity.name == QLatin1String("activity_logs")) {
            bytes.rows.removeIf([&values](const QStringList &row) { return !values.rows.contains(row); }); // the first export itself
            QVERIFY(values.rows.size() > 3);
        }
        for (int row = 0; row < std::min(values.rows.size(), bytes.rows.size()); ++row) {
            for (int column = 0; column < fields.size(); ++column) {
                QVERIFY2(values.rows.at(row).at(column) == bytes.rows.at(row).at(column),
                         qPrintable(QStringLiteral("%1.%2: %3 | %4").arg(entity.name, fields.at(column), values.rows.at(row).at(column),
                                                                         bytes.rows.at(row).at(column))));
            }
        }
        QCOMPARE(bytes.rows.size(), values.rows.size());
        compared += static_cast<int>(values.rows.size());
    }
    QVERIFY(compared > 15);
}

void TestExporter::peopleReadWhatTheySee()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString person = make.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Ana")}, {QStringLiteral("last_name"), QStringLiteral("Mejía")}});
    make.project(person, {{QStringLiteral("name"), QStringLiteral("Café")}});
    ExportRequest request = requestFor(QStringLiteral("projects"), {QStringLiteral("name"), QStringLiteral("entrepreneur_id"), QStringLiteral("stage")}, false);
    request.layout.columns[0].title = QStringLiteral("Proyecto");
    MemorySink sink;
    const Result<ExportReport> report = exportTo(*db, sink, request);
    QVERIFY2(report.ok(), qPrintable(why(report)));
    QCOMPARE(sink.titles.first(), QStringLiteral("Proyecto"));
    QVERIFY(sink.titles.at(1) != QStringLiteral("entrepreneur_id"));
    QCOMPARE(sink.shown.size(), 1);
    QCOMPARE(sink.shown.first().at(0), QStringLiteral("Café"));
    QCOMPARE(sink.shown.first().at(1), QStringLiteral("Ana Mejía"));
    QVERIFY(sink.ended);
}

void TestExporter::onlyTheChosenInTheirOrder()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    QStringList ids;
    for (int i = 0; i < 5; ++i) {
        ids.append(make.organization({{QStringLiteral("name"), QStringLiteral("Organization %1").arg(i)}}));
    }
    ExportRequest request = requestFor(QStringLiteral("organizations"), {QStringLiteral("name")});
    request.ids = {ids.at(3), ids.at(0), ids.at(4)};
    request.query.search = QStringLiteral("nothing at all"); // a selection is a selection
    MemorySink sink;
    const Result<ExportReport> report = exportTo(*db, sink, request);
    QVERIFY2(report.ok(), qPrintable(why(report)));
    QCOMPARE(report.value().rows, 3);
    QCOMPARE(sink.rows, (QList<QStringList>{{QStringLiteral("Organization 3")}, {QStringLiteral("Organization 0")}, {QStringLiteral("Organization 4")}}));
}

void TestExporter::manyPages()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const bool server = currentEngine() == Engine::PostgreSql;
    const auto made = db->setUp(server ? QStringLiteral("INSERT INTO organizations (id, name, organization_type) SELECT gen_random_uuid(), 'o' || lpad(n::text, 5, '0'), 'foundation' FROM generate_series(1, 2345) AS n")
                                       : QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 2345) "
                                                        "INSERT INTO organizations (id, name, organization_type) SELECT new_id(), 'o' || substr('00000' || x, -5), 'foundation' FROM n"));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    ExportRequest request = requestFor(QStringLiteral("organizations"), {QStringLiteral("name")}, false);
    request.query.sortField = QStringLiteral("name");
    BulkProgress progress;
    MemorySink sink;
    const Result<ExportReport> report = exportTo(*db, sink, request, progress);
    QVERIFY2(report.ok(), qPrintable(why(report)));
    QCOMPARE(sink.rows.size(), 2345);
    QCOMPARE(sink.rows.first(), QStringList{QStringLiteral("o00001")});
    QCOMPARE(sink.rows.at(1000), QStringList{QStringLiteral("o01001")});
    QCOMPARE(sink.rows.last(), QStringList{QStringLiteral("o02345")});
    QCOMPARE(progress.counts->done.load(), 2345);
    QCOMPARE(progress.counts->all.load(), 2345);
}

void TestExporter::aMissingEmailIsEmpty()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString with = make.entrepreneur({{QStringLiteral("email"), QStringLiteral("ana@example.org")}});
    const QString without = make.entrepreneur();
    QVERIFY(db->setUp(QStringLiteral("UPDATE users SET email = $2 WHERE id = $1"), {without, missingEmail(without)}).ok());
    for (const bool machine : {false, true}) {
        ExportRequest request = requestFor(QStringLiteral("entrepreneurs"), {QStringLiteral("email")}, machine);
        request.ids = {with, without};
        MemorySink sink;
        const Result<ExportReport> report = exportTo(*db, sink, request);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(sink.rows, (QList<QStringList>{{QStringLiteral("ana@example.org")}, {QStringLiteral("<null>")}}));
    }
}

void TestExporter::theLatestConsentDecides()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const auto person = [&](const char *name) { return make.entrepreneur({{QStringLiteral("first_name"), QString::fromLatin1(name)}}); };
    const auto consent = [&](const QString &user, const char *type, bool given, const char *at) {
        make.create(QStringLiteral("user_consents"), {{QStringLiteral("user_id"), user},
                                                      {QStringLiteral("consent_type"), QString::fromLatin1(type)},
                                                      {QStringLiteral("consent_given"), given},
                                                      {QStringLiteral("consent_date"), QVariant::fromValue(*Instant::parse(QString::fromLatin1(at)))}});
    };
    const QString given = person("Given");
    const QString withdrawn = person("Withdrawn");
    const QString another = person("Another");
    const QString again = person("Again");
    person("Never");
    consent(given, "data_processing", true, "2026-01-01T00:00:00Z");
    consent(withdrawn, "data_processing", true, "2026-01-01T00:00:00Z");
    consent(withdrawn, "data_processing", false, "2026-02-01T00:00:00Z");
    consent(another, "marketing", true, "2026-02-01T00:00:00Z");
    consent(again, "data_processing", false, "2026-01-01T00:00:00Z");
    consent(again, "data_processing", true, "2026-02-01T00:00:00Z");
    ExportRequest request = requestFor(QStringLiteral("entrepreneurs"), {QStringLiteral("first_name")});
    request.query.sortField = QStringLiteral("first_name");
    request.layout.consent = QStringLiteral("data_processing");
    MemorySink sink(true);
    const Result<ExportReport> report = exportTo(*db, sink, request);
    QVERIFY2(report.ok(), qPrintable(why(report)));
    QCOMPARE(sink.rows, (QList<QStringList>{{QStringLiteral("Again")}, {QStringLiteral("Given")}}));
    QCOMPARE(report.value().omitted, 3);
    QVERIFY2(sink.note.startsWith(QStringLiteral("3 ")), qPrintable(sink.note));
    QCOMPARE(report.value().note, sink.note);
    request.ids = {withdrawn, given};
    MemorySink selection;
    const Result<ExportReport> two = exportTo(*db, selection, request);
    QVERIFY2(two.ok(), qPrintable(why(two)));
    QCOMPARE(selection.rows, (QList<QStringList>{{QStringLiteral("Given")}}));
    QCOMPARE(two.value().omitted, 1);
}

void TestExporter::recordsAboutOthersAreLeftOut()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString given = make.entrepreneur();
    const QString never = make.entrepreneur();
    make.create(QStringLiteral("user_consents"), {{QStringLiteral("user_id"), given},
                                                  {QStringLiteral("consent_type"), QStringLiteral("data_processing")},
                                                  {QStringLiteral("consent_given"), true},
                                                  {QStringLiteral("consent_date"), QVariant::fromValue(*Instant::parse(u"2026-01-01T00:00:00Z"))}});
    make.project(given, {{QStringLiteral("name"), QStringLiteral("Hers")}});
    make.project(never, {{QStringLiteral("name"), QStringLiteral("His")}});
    ExportRequest request = requestFor(QStringLiteral("projects"), {QStringLiteral("name"), QStringLiteral("entrepreneur_id")});
    request.layout.consent = QStringLiteral("data_processing");
    MemorySink named;
    Result<ExportReport> report = exportTo(*db, named, request);
    QVERIFY2(report.ok(), qPrintable(why(report)));
    QCOMPARE(named.rows.size(), 1);
    QCOMPARE(named.rows.first().first(), QStringLiteral("Hers"));
    QCOMPARE(report.value().omitted, 1);
    request.layout.columns.removeLast(); // nobody is named any more
    MemorySink unnamed;
    report = exportTo(*db, unnamed, request);
    QVERIFY2(report.ok(), qPrintable(why(report)));
    QCOMPARE(unnamed.rows.size(), 2);
    QCOMPARE(report.value().omitted, 0);
}

void TestExporter::everyExportIsLogged()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    make.organization();
    ExportRequest request = requestFor(QStringLiteral("organizations"), {QStringLiteral("name")});
    request.query.search = QStringLiteral("org");
    request.path = QStringLiteral("/somewhere/list.csv");
    MemorySink sink;
    const Result<ExportReport> report = exportTo(*db, sink, request);
    QVERIFY2(report.ok(), qPrintable(why(report)));
    const auto log = db->setUp(QStringLiteral("SELECT entity_type, CAST(metadata AS text) FROM activity_logs WHERE action = 'exported'"));
    QVERIFY(log.ok());
    QCOMPARE(log.value().rows.size(), 1);
    QCOMPARE(log.value().rows.first().at(0).toString(), QStringLiteral("organizations"));
    const QString noted = log.value().rows.first().at(1).toString();
    QVERIFY2(noted.contains(QStringLiteral("list.csv")) && noted.contains(QStringLiteral("search=org")) && !noted.contains(QStringLiteral("somewhere")),
             qPrintable(noted));
}

void TestExporter::refusedWhenItCannotBeLogged()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    make.organization();
    const bool server = currentEngine() == Engine::PostgreSql;
    const auto broken = db->setUp(server ? QStringLiteral("REVOKE EXECUTE ON FUNCTION app.log_export FROM ecosystem_app")
                                         : QStringLiteral("CREATE TRIGGER full_log BEFORE INSERT ON activity_logs WHEN new.action = 'exported' "
                                                          "BEGIN SELECT RAISE(ABORT, 'no'); END"));
    QVERIFY2(broken.ok(), broken.ok() ? "" : qPrintable(broken.error().detail));
    MemorySink sink;
    const Result<ExportReport> report = exportTo(*db, sink, requestFor(QStringLiteral("organizations"), {QStringLiteral("name")}));
    QVERIFY(!report.ok());
    QVERIFY(!sink.begun);
    QVERIFY(sink.rows.isEmpty());
}

void TestExporter::cancelled()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    make.organization();
    BulkProgress progress;
    progress.cancel.cancel();
    MemorySink sink;
    const Result<ExportReport> report = exportTo(*db, sink, requestFor(QStringLiteral("organizations"), {QStringLiteral("name")}, false), progress);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(!sink.ended);
}

void TestExporter::unfitLayouts()
{
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    MemorySink sink;
    QCOMPARE(exportTo(*db, sink, requestFor(QStringLiteral("organizations"), {})).error().code, ErrorCode::Usage);
    const Result<ExportReport> gone = exportTo(*db, sink, requestFor(QStringLiteral("organizations"), {QStringLiteral("was_there")}));
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().fields.first().field, QStringLiteral("was_there"));
    const Result<ExportReport> secret = exportTo(*db, sink, requestFor(QStringLiteral("users"), {QStringLiteral("password_hash")}));
    QVERIFY(!secret.ok());
    ExportRequest consent = requestFor(QStringLiteral("organizations"), {QStringLiteral("name")});
    consent.layout.consent = QStringLiteral("anything");
    QCOMPARE(exportTo(*db, sink, consent).error().code, ErrorCode::Usage);
    QVERIFY(!sink.begun);
}

void TestExporter::staffSeeOnlyTheirs()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const TwoOrganizations scene(*db);
    const auto coordinator = db->signInAs(scene.a().coordinator);
    const auto analyst = db->signInAs(scene.a().analyst);
    QVERIFY(coordinator && analyst);
    for (const auto &reader : {coordinator, analyst}) {
        for (const bool bytes : {false, true}) {
            MemorySink sink(bytes);
            const Result<ExportReport> report =
                exportTo(*reader, db->catalog(), db->clock(), sink, requestFor(QStringLiteral("programs"), {QStringLiteral("name")}));
            QVERIFY2(report.ok(), qPrintable(why(report)));
            QCOMPARE(sink.rows.size(), 1);
            QVERIFY(sink.rows.first().first().contains(QStringLiteral("Alfaro")));
        }
        ExportRequest foreign = requestFor(QStringLiteral("programs"), {QStringLiteral("name")});
        foreign.ids = {scene.b().program};
        MemorySink sink;
        const Result<ExportReport> report = exportTo(*reader, db->catalog(), db->clock(), sink, foreign);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY(sink.rows.isEmpty());
    }
}

void TestExporter::previewLogsNothing()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    for (int i = 0; i < 4; ++i) {
        make.organization({{QStringLiteral("name"), QStringLiteral("Organization %1").arg(i)}});
    }
    ExportRequest request = requestFor(QStringLiteral("organizations"), {QStringLiteral("name")}, false);
    request.query.sortField = QStringLiteral("name");
    const auto preview = db->run<ExportPreview>(
        [&](Executor &executor) { return Exporter(db->catalog(), executor, db->clock()).preview(request, 2); });
    QVERIFY(preview.ok());
    QCOMPARE(preview.value().counts.rows, 4);
    QCOMPARE(preview.value().rows, (QList<QStringList>{{QStringLiteral("Organization 0")}, {QStringLiteral("Organization 1")}}));
    const auto log = db->setUp(QStringLiteral("SELECT count(*) FROM activity_logs WHERE action = 'exported'"));
    QCOMPARE(log.value().rows.first().first().toInt(), 0);
}

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
