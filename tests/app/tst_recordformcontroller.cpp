// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordformcontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "dialogs/conflict/conflictdialog.h"
#include "dialogs/records/fieldeditor.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "views/common/messagebar.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

/// Two programs on one record: what one saves while the other types.
class TestRecordFormController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void differentFieldsMerge_data() { addEngineRows(); }
    void differentFieldsMerge();
    void theSameFieldAsks_data() { addEngineRows(); }
    void theSameFieldAsks();
    void theSameFieldMayStayTheirs_data() { addEngineRows(); }
    void theSameFieldMayStayTheirs();
    void tagsOfBothAreKept_data() { addEngineRows(); }
    void tagsOfBothAreKept();
    void aCounterIsNoConflict_data() { addEngineRows(); }
    void aCounterIsNoConflict();
    void deletedMeanwhileComesBackWithMyChanges_data() { addEngineRows(); }
    void deletedMeanwhileComesBackWithMyChanges();
    void anOpenFormFollowsOtherChanges_data() { addEngineRows(); }
    void anOpenFormFollowsOtherChanges();
    void aSaveThatArrivedIsFoundAgain_data() { addEngineRows(); }
    void aSaveThatArrivedIsFoundAgain();
    void aLostConnectionKeepsTheForm();
    void aRefusedSaveKeepsTheForm();
    void aFullDiskKeepsTheForm();
    void aDraftGoesOn_data() { addEngineRows(); }
    void aDraftGoesOn();
    void aDraftMeetsANewerRecord_data() { addEngineRows(); }
    void aDraftMeetsANewerRecord();

private:
    [[nodiscard]] RecordContext context() const;
    [[nodiscard]] const Entity &entity(const char *name) const { return *m_database->catalog().entity(QString::fromLatin1(name)); }
    /// The form of an organization, read and open.
    [[nodiscard]] RecordFormController *openForm(const QString &id, const char *entityName = "organizations");
    void type(RecordFormController *form, const char *field, const QVariant &value);
    /// Somebody at another computer.
    void saveElsewhere(const QString &id, const FieldValues &changes, const char *entityName = "organizations");
    [[nodiscard]] Record stored(const QString &id, const char *entityName = "organizations") const;
    [[nodiscard]] bool waitClosed(RecordFormController *form, QSignalSpy &saved) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RecordFactory> m_factory;
    std::shared_ptr<Database> m_second;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<QWidget> m_window;
    QString m_ana;
};

void TestRecordFormController::init()
{
    m_prompt = std::make_unique<FakePrompt>();
    m_window = std::make_unique<QWidget>();
    const QString test = QString::fromLatin1(QTest::currentTestFunction());
    const bool isServerTest = test == QLatin1String("aLostConnectionKeepsTheForm") || test == QLatin1String("aRefusedSaveKeepsTheForm");
    const bool isFileTest = test == QLatin1String("aFullDiskKeepsTheForm");
    m_database = TestDatabase::create(isServerTest ? Engine::PostgreSql : isFileTest ? Engine::Sqlite : currentEngine());
    QVERIFY(m_database);
    m_store = std::make_unique<RecordStore>(m_database->store());
    m_factory = std::make_unique<RecordFactory>(*m_database);
    m_ana = m_factory->entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Ana")}, {QStringLiteral("last_name"), QStringLiteral("Pérez")}});
    m_second = m_database->openSecondAs(m_ana);
    QVERIFY(m_second);
}

void TestRecordFormController::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_second.reset();
    m_database.reset();
}

RecordContext TestRecordFormController::context() const
{
    RecordContext context;
    context.catalog = &m_database->catalog();
    context.clock = &m_database->clock();
    context.format = DisplayFormat{QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"),
                                   QStringLiteral("COP")};
    return RecordPageController::withSources(context, *m_store);
}

RecordFormController *TestRecordFormController::openForm(const QString &id, const char *entityName)
{
    auto *form = RecordFormController::edit(entity(entityName), id, *m_store, context(), *m_prompt, m_window.get());
    return QTest::qWaitFor([form] { return form->dialog() != nullptr; }, 10'000) ? form : nullptr;
}

void TestRecordFormController::type(RecordFormController *form, const char *field, const QVariant &value)
{
    form->dialog()->form().editor(QString::fromLatin1(field))->edit(value);
}

void TestRecordFormController::saveElsewhere(const QString &id, const FieldValues &changes, const char *entityName)
{
    const Catalog &catalog = m_database->catalog();
    const Clock &clock = m_database->clock();
    const QString name = QString::fromLatin1(entityName);
    const Result<Record> saved = waitFor(m_second->run<Record>(Lane::Interactive, [&](Executor &executor) {
        RecordOperations records(catalog, executor, clock);
        const Result<Record> now = records.read(name, id);
        return now.ok() ? records.update(name, id, now.value().rowVersion, changes) : now;
    }));
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().message));
}

Record TestRecordFormController::stored(const QString &id, const char *entityName) const
{
    const Result<Record> record = m_database->readRecord(QString::fromLatin1(entityName), id);
    return record.ok() ? record.value() : Record();
}

bool TestRecordFormController::waitClosed(RecordFormController *form, QSignalSpy &saved) const
{
    const QPointer<RecordFormController> guarded(form);
    return QTest::qWaitFor([&] { return saved.count() == 1 && guarded == nullptr; }, 10'000);
}

void TestRecordFormController::differentFieldsMerge()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    QSignalSpy noticed(form, &RecordFormController::noticed);
    type(form, "name", QStringLiteral("Mío"));
    saveElsewhere(id, {{QStringLiteral("description"), QStringLiteral("de Ana")}});
    form->dialog()->save();
    QVERIFY(waitClosed(form, saved));
    QCOMPARE(stored(id).value(QStringLiteral("name")).toString(), QStringLiteral("Mío"));
    QCOMPARE(stored(id).value(QStringLiteral("description")).toString(), QStringLiteral("de Ana"));
    const QString sentence = noticed.constFirst().constFirst().toString();
    QVERIFY2(sentence.contains(QStringLiteral("Ana Pérez")), qPrintable(sentence));
    QVERIFY(m_prompt->titles().isEmpty());
}

void TestRecordFormController::theSameFieldAsks()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    type(form, "name", QStringLiteral("Mío"));
    saveElsewhere(id, {{QStringLiteral("name"), QStringLiteral("De Ana")}});
    form->dialog()->save();
    ConflictDialog *conflict = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((conflict = form->dialog()->findChild<ConflictDialog *>()) != nullptr, 10'000);
    QCOMPARE(stored(id).value(QStringLiteral("name")).toString(), QStringLiteral("De Ana")); // nothing is written unasked
    QVERIFY(form->dialog()->form().note(QStringLiteral("name")).contains(QStringLiteral("Ana Pérez")));
    conflict->save(); // nothing is chosen beforehand
    QVERIFY(conflict->choices().isEmpty());
    conflict->chooseAll(true);
    conflict->save();
    QVERIFY(waitClosed(form, saved));
    QCOMPARE(stored(id).value(QStringLiteral("name")).toString(), QStringLiteral("Mío"));
}

void TestRecordFormController::theSameFieldMayStayTheirs()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    type(form, "name", QStringLiteral("Mío"));
    type(form, "description", QStringLiteral("también mío"));
    saveElsewhere(id, {{QStringLiteral("name"), QStringLiteral("De Ana")}});
    form->dialog()->save();
    ConflictDialog *conflict = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((conflict = form->dialog()->findChild<ConflictDialog *>()) != nullptr, 10'000);
    conflict->chooseAll(false);
    conflict->save();
    QVERIFY(waitClosed(form, saved));
    QCOMPARE(stored(id).value(QStringLiteral("name")).toString(), QStringLiteral("De Ana"));
    QCOMPARE(stored(id).value(QStringLiteral("description")).toString(), QStringLiteral("también mío"));
}

void TestRecordFormController::tagsOfBothAreKept()
{
    const Entity &allies = entity("allies");
    QString tags;
    for (const Field &field : allies.fields) {
        if (field.type == FieldType::TagList && field.isEditable()) {
            tags = field.name;
        }
    }
    QVERIFY(!tags.isEmpty());
    const QString id = m_factory->ally({{tags, QStringLiteral(R"(["a"])")}});
    RecordFormController *form = openForm(id, "allies");
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    form->dialog()->form().editor(tags)->edit(QStringLiteral(R"(["a","mine"])"));
    saveElsewhere(id, {{tags, QStringLiteral(R"(["a","theirs"])")}}, "allies");
    form->dialog()->save();
    QVERIFY(waitClosed(form, saved));
    const QString both = stored(id, "allies").value(tags).toString();
    QVERIFY2(both.contains(QStringLiteral("mine")) && both.contains(QStringLiteral("theirs")), qPrintable(both));
}

void TestRecordFormController::aCounterIsNoConflict()
{
    const QString ally = m_factory->ally();
    RecordFormController *form = openForm(ally, "allies");
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    QSignalSpy noticed(form, &RecordFormController::noticed);
    type(form, "first_name", QStringLiteral("Luz"));
    const qint64 before = stored(ally, "allies").rowVersion;
    m_factory->mentorship(ally, m_factory->entrepreneur()); // the mentor's counters count it
    QVERIFY(stored(ally, "allies").rowVersion > before);
    form->dialog()->save();
    QVERIFY(waitClosed(form, saved));
    QCOMPARE(stored(ally, "allies").value(QStringLiteral("first_name")).toString(), QStringLiteral("Luz"));
    QCOMPARE(noticed.count(), 0);
    QVERIFY(m_prompt->titles().isEmpty());
}

void TestRecordFormController::deletedMeanwhileComesBackWithMyChanges()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    type(form, "name", QStringLiteral("Mío"));
    const Catalog &catalog = m_database->catalog();
    const Clock &clock = m_database->clock();
    QVERIFY(waitFor(m_second->run<QString>(Lane::Interactive, [&](Executor &executor) {
                return RecordOperations(catalog, executor, clock).remove(QStringLiteral("organizations"), {id});
            })).ok());
    form->dialog()->save(); // the person goes back to the form
    QTRY_COMPARE_WITH_TIMEOUT(m_prompt->titles().size(), 1, 10'000);
    QVERIFY(m_prompt->lastQuestion().text.contains(QStringLiteral("Ana Pérez")));
    QVERIFY(form->dialog()->form().isDirty());
    m_prompt->answer(PromptChoice::Role::Accept);
    form->dialog()->save();
    QVERIFY(waitClosed(form, saved));
    QCOMPARE(stored(id).value(QStringLiteral("name")).toString(), QStringLiteral("Mío"));
    QCOMPARE(m_database->countRecords(QStringLiteral("organizations")).value(), 1);
}

void TestRecordFormController::anOpenFormFollowsOtherChanges()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    type(form, "name", QStringLiteral("Mío"));
    saveElsewhere(id, {{QStringLiteral("description"), QStringLiteral("de Ana")}, {QStringLiteral("name"), QStringLiteral("De Ana")}});
    form->lookAgain();
    RecordForm &fields = form->dialog()->form();
    QTRY_COMPARE_WITH_TIMEOUT(fields.editor(QStringLiteral("description"))->value().toString(), QStringLiteral("de Ana"), 10'000);
    QCOMPARE(fields.editor(QStringLiteral("name"))->value().toString(), QStringLiteral("Mío"));
    QVERIFY(fields.note(QStringLiteral("name")).contains(QStringLiteral("De Ana")));
    QVERIFY(fields.note(QStringLiteral("description")).isEmpty());
}

void TestRecordFormController::aSaveThatArrivedIsFoundAgain()
{
    auto *form = RecordFormController::create(entity("organizations"), *m_store, context(), *m_prompt, m_window.get());
    QSignalSpy saved(form, &RecordFormController::saved);
    QSignalSpy noticed(form, &RecordFormController::noticed);
    FieldValues values = RecordForm::blank(entity("organizations")).values;
    for (const Field &field : entity("organizations").fields) {
        if (field.is(FieldFlag::Required) && field.isEditable() && !values.contains(field.name)) {
            values.insert(field.name, field.type == FieldType::Vocabulary ? field.vocabulary->values().constFirst()
                                                                           : QStringLiteral("Llegó"));
        }
    }
    form->dialog()->form().enter(values, {});
    values.insert(QStringLiteral("id"), form->draftId());
    QVERIFY(m_database->createRecord(QStringLiteral("organizations"), values).ok()); // it arrived, its answer did not
    form->dialog()->save();
    QVERIFY(waitClosed(form, saved));
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(m_database->countRecords(QStringLiteral("organizations")).value(), 1);
}

void TestRecordFormController::aLostConnectionKeepsTheForm()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    // Every commit on organizations ends the connection: neither saved, nor known.
    PostgresCluster &cluster = PostgresCluster::instance();
    const QString name = m_database->profile().database;
    QVERIFY(cluster.execute(name, QStringLiteral("CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN "
                                                 "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;"
                                                 "CREATE CONSTRAINT TRIGGER lose AFTER UPDATE ON organizations DEFERRABLE INITIALLY "
                                                 "DEFERRED FOR EACH ROW EXECUTE FUNCTION lose()")).ok());
    type(form, "name", QStringLiteral("Mío"));
    form->dialog()->save();
    QTRY_VERIFY_WITH_TIMEOUT(!form->dialog()->isBusy() && form->dialog()->messageBar().isVisible(), 20'000);
    QCOMPARE(form->dialog()->form().editor(QStringLiteral("name"))->value().toString(), QStringLiteral("Mío"));
    QCOMPARE(saved.count(), 0);
    QVERIFY(cluster.execute(name, QStringLiteral("DROP TRIGGER lose ON organizations")).ok());
    form->dialog()->save(); // again: works
    QVERIFY(waitClosed(form, saved));
    QCOMPARE(stored(id).value(QStringLiteral("name")).toString(), QStringLiteral("Mío"));
}

void TestRecordFormController::aRefusedSaveKeepsTheForm()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    PostgresCluster &cluster = PostgresCluster::instance();
    const QString name = m_database->profile().database;
    QVERIFY(cluster.execute(name, QStringLiteral("REVOKE UPDATE ON organizations FROM ecosystem_app")).ok());
    type(form, "name", QStringLiteral("Mío"));
    form->dialog()->save();
    QTRY_VERIFY_WITH_TIMEOUT(!form->dialog()->isBusy() && form->dialog()->messageBar().isVisible(), 10'000);
    QVERIFY(form->dialog()->form().isDirty());
    QVERIFY(cluster.execute(name, QStringLiteral("GRANT UPDATE ON organizations TO ecosystem_app")).ok());
    form->dialog()->save();
    QVERIFY(waitClosed(form, saved));
    QCOMPARE(stored(id).value(QStringLiteral("name")).toString(), QStringLiteral("Mío"));
}

void TestRecordFormController::aFullDiskKeepsTheForm()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    QSignalSpy saved(form, &RecordFormController::saved);
    const auto limit = [this](const QString &pages) {
        return m_database->run<int>([pages](Executor &executor) {
            const Result<void> done = executor.script(QStringLiteral("PRAGMA max_page_count = ") + pages);
            return done.ok() ? Result<int>(0) : Result<int>(done.error());
        });
    };
    QVERIFY(limit(QStringLiteral("1")).ok()); // no page more than there are
    type(form, "description", QString(200'000, u'x'));
    form->dialog()->save();
    QTRY_VERIFY_WITH_TIMEOUT(!form->dialog()->isBusy() && form->dialog()->messageBar().isVisible(), 10'000);
    QVERIFY(form->dialog()->form().isDirty());
    QCOMPARE(saved.count(), 0);
    QVERIFY(limit(QStringLiteral("1000000")).ok());
    form->dialog()->save();
    QVERIFY(waitClosed(form, saved));
}

void TestRecordFormController::aDraftGoesOn()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    type(form, "name", QStringLiteral("A medias"));
    const Draft draft = form->draft();
    QCOMPARE(draft.recordId, id);
    QCOMPARE(draft.values.keys(), QStringList{QStringLiteral("name")});
    form->keepAsDraft();
    auto *again = RecordFormController::resume(entity("organizations"), draft, *m_store, context(), *m_prompt, m_window.get());
    QTRY_VERIFY_WITH_TIMEOUT(again->dialog() != nullptr, 10'000);
    QSignalSpy saved(again, &RecordFormController::saved);
    QCOMPARE(again->dialog()->form().editor(QStringLiteral("name"))->value().toString(), QStringLiteral("A medias"));
    QVERIFY(again->isUnsaved());
    again->dialog()->save();
    QVERIFY(waitClosed(again, saved));
    QCOMPARE(stored(id).value(QStringLiteral("name")).toString(), QStringLiteral("A medias"));
}

void TestRecordFormController::aDraftMeetsANewerRecord()
{
    const QString id = m_factory->organization();
    RecordFormController *form = openForm(id);
    QVERIFY(form);
    type(form, "name", QStringLiteral("A medias"));
    const Draft draft = form->draft();
    form->keepAsDraft();
    saveElsewhere(id, {{QStringLiteral("name"), QStringLiteral("De Ana")}, {QStringLiteral("description"), QStringLiteral("de Ana")}});
    auto *again = RecordFormController::resume(entity("organizations"), draft, *m_store, context(), *m_prompt, m_window.get());
    QTRY_VERIFY_WITH_TIMEOUT(again->dialog() != nullptr, 10'000);
    RecordForm &fields = again->dialog()->form();
    QTRY_VERIFY_WITH_TIMEOUT(fields.note(QStringLiteral("name")).contains(QStringLiteral("De Ana")), 10'000);
    QCOMPARE(fields.editor(QStringLiteral("name"))->value().toString(), QStringLiteral("A medias"));
    QCOMPARE(fields.editor(QStringLiteral("description"))->value().toString(), QStringLiteral("de Ana"));
}

QTEST_MAIN(TestRecordFormController)
#include "tst_recordformcontroller.moc"
