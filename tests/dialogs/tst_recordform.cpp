// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/formsection.h"
#include "dialogs/records/recordform.h"
#include "dialogs/records/vocabularyfieldeditor.h"
#include "models/catalog/validation.h"
#include "models/core/instant.h"
#include "tests/support/recordscene.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

class TestRecordForm : public QObject
{
    Q_OBJECT

private slots:
    void freshlyLoadedFormIsClean_data();
    void freshlyLoadedFormIsClean();
    void everyEditorGivesBackWhatItShows_data() { freshlyLoadedFormIsClean_data(); }
    void everyEditorGivesBackWhatItShows();
    void emptyRecordStaysEmpty_data() { freshlyLoadedFormIsClean_data(); }
    void emptyRecordStaysEmpty();
    void everyLabelHasABuddyAndEveryInputAName_data() { freshlyLoadedFormIsClean_data(); }
    void everyLabelHasABuddyAndEveryInputAName();
    void onlyChangedFieldsAreSaved();
    void sameSentenceAsTheCommandLine();
    void firstWrongFieldGetsTheFocus();
    void stateOffersOnlyAllowedMoves();
    void newRecordStartsWithTheDefaults();
    void copyLeavesOutWhatTheSystemGives();
    void foreignJsonIsKept();

private:
    RecordScene m_scene;
};

void TestRecordForm::freshlyLoadedFormIsClean_data()
{
    QTest::addColumn<QString>("entity");
    for (const Entity &entity : m_scene.catalog().entities()) {
        if (entity.access != EntityAccess::ReadOnly) {
            QTest::newRow(qPrintable(entity.name)) << entity.name;
        }
    }
}

void TestRecordForm::freshlyLoadedFormIsClean()
{
    QFETCH(QString, entity);
    const Entity &shown = *m_scene.catalog().entity(entity);
    RecordForm form(shown, RecordForm::Mode::Edit, m_scene.context());
    QSignalSpy edited(&form, &RecordForm::edited);
    form.load(m_scene.record(shown));
    QCoreApplication::processEvents(); // suggestions and labels arrive
    QVERIFY(!form.isDirty());
    QVERIFY(form.changes().isEmpty());
    QCOMPARE(edited.count(), 0);
    for (const FormSection *section : form.sections()) {
        QVERIFY2(!section->isDirty(), qPrintable(section->title()));
        QVERIFY2(section->validate().isEmpty(), qPrintable(section->title()));
    }
}

void TestRecordForm::everyEditorGivesBackWhatItShows()
{
    QFETCH(QString, entity);
    const Entity &shown = *m_scene.catalog().entity(entity);
    RecordForm form(shown, RecordForm::Mode::Edit, m_scene.context());
    const Record record = m_scene.record(shown);
    form.load(record);
    for (const Field &field : shown.fields) {
        FieldEditor *editor = form.editor(field.name);
        if (editor == nullptr) {
            continue;
        }
        const QVariant value = record.value(field.name);
        editor->edit(value); // as if typed: now the widgets answer, not what was kept
        if (field.type == FieldType::Instant) {
            const qint64 second = 1'000'000;
            QCOMPARE(editor->value().value<Instant>().microseconds / second, value.value<Instant>().microseconds / second);
        } else {
            QVERIFY2(sameFieldValue(field, editor->value(), value),
                     qPrintable(field.name + QLatin1String(": ") + editor->value().toString()));
        }
        QVERIFY2(!editor->inputError().has_value(), qPrintable(field.name));
    }
}

void TestRecordForm::emptyRecordStaysEmpty()
{
    QFETCH(QString, entity);
    const Entity &shown = *m_scene.catalog().entity(entity);
    RecordForm form(shown, RecordForm::Mode::Edit, m_scene.context());
    form.load(Record{shown.name, RecordScene::idOf(1), 1, {}, {}});
    QVERIFY(!form.isDirty());
    for (const Field &field : shown.fields) {
        FieldEditor *editor = form.editor(field.name);
        if (editor != nullptr && field.type != FieldType::Bool) {
            editor->edit(QVariant());
            QVERIFY2(!editor->value().isValid(), qPrintable(field.name));
        }
    }
}

void TestRecordForm::everyLabelHasABuddyAndEveryInputAName()
{
    QFETCH(QString, entity);
    const Entity &shown = *m_scene.catalog().entity(entity);
    RecordForm form(shown, RecordForm::Mode::Edit, m_scene.context());
    form.load(m_scene.record(shown));
    for (const Field &field : shown.fields) {
        FieldEditor *editor = form.editor(field.name);
        if (editor == nullptr) {
            continue;
        }
        QVERIFY2(!editor->inputWidget()->accessibleName().isEmpty(), qPrintable(field.name));
        bool hasLabel = false;
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->buddy() != nullptr && label->buddy() == editor->inputWidget()) {
                hasLabel = true;
            }
        }
        QVERIFY2(hasLabel, qPrintable(field.name));
    }
}

void TestRecordForm::onlyChangedFieldsAreSaved()
{
    const Entity &programs = m_scene.entity("programs");
    RecordForm form(programs, RecordForm::Mode::Edit, m_scene.context());
    form.load(m_scene.record(programs));
    auto *line = qobject_cast<QLineEdit *>(form.editor(QStringLiteral("name"))->inputWidget());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Raices 2027"));
    QVERIFY(form.isDirty());
    QCOMPARE(form.changes(), (FieldValues{{QStringLiteral("name"), QStringLiteral("Raices 2027")}}));
    line->setText(m_scene.record(programs).value(QStringLiteral("name")).toString());
    QVERIFY(!form.isDirty()); // back to what it was
}

void TestRecordForm::sameSentenceAsTheCommandLine()
{
    const Entity &programs = m_scene.entity("programs");
    RecordForm form(programs, RecordForm::Mode::Create, m_scene.context());
    form.load(RecordForm::blank(programs));
    const QString tooLong(201, QLatin1Char('x'));
    form.editor(QStringLiteral("name"))->edit(tooLong);
    const QList<FieldError> errors = form.validate();
    QCOMPARE(errors, validateRecord(programs, form.changes()));
    QVERIFY(!errors.isEmpty());
    form.showErrors(errors);
    QStringList shown;
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        shown.append(label->text());
    }
    for (const FieldError &error : errors) {
        QVERIFY2(shown.contains(error.message), qPrintable(error.field));
    }
}

void TestRecordForm::firstWrongFieldGetsTheFocus()
{
    const Entity &programs = m_scene.entity("programs");
    RecordForm form(programs, RecordForm::Mode::Edit, m_scene.context());
    form.load(m_scene.record(programs));
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const QStringList homeless =
        form.showErrors({{QStringLiteral("description"), ErrorCode::TooLong, QStringLiteral("Too long.")},
                         {QStringLiteral("name"), ErrorCode::Duplicate, QStringLiteral("Taken.")},
                         {QString(), ErrorCode::Check, QStringLiteral("Both together are wrong.")}});
    QCOMPARE(homeless, QStringList{QStringLiteral("Both together are wrong.")});
    QTRY_VERIFY(form.editor(QStringLiteral("name"))->inputWidget()->hasFocus());
    QVERIFY(form.editor(QStringLiteral("name"))->inputWidget()->property("error").toBool());
}

void TestRecordForm::stateOffersOnlyAllowedMoves()
{
    int machines = 0;
    for (const Entity &entity : m_scene.catalog().entities()) {
        FieldEditor *editor = nullptr;
        RecordForm form(entity, RecordForm::Mode::Edit, m_scene.context());
        if (entity.states.isEmpty() || (editor = form.editor(entity.states.field)) == nullptr) {
            continue;
        }
        ++machines;
        for (const QString &state : entity.field(entity.states.field)->vocabulary->values()) {
            Record record = m_scene.record(entity);
            record.values.insert(entity.states.field, state);
            form.load(record);
            auto *combo = qobject_cast<QComboBox *>(editor->inputWidget());
            for (int i = 0; i < combo->count(); ++i) {
                const QString offered = combo->itemData(i).toString();
                QVERIFY2(offered.isEmpty() || offered == state || entity.states.allows(state, offered),
                         qPrintable(entity.name + state + offered));
            }
            for (const QString &move : entity.states.movesFrom(state)) {
                QVERIFY2(combo->findData(move) >= 0, qPrintable(entity.name + state + move));
            }
        }
    }
    QVERIFY(machines > 0);
}

void TestRecordForm::newRecordStartsWithTheDefaults()
{
    const Entity &entrepreneurs = m_scene.entity("entrepreneurs");
    RecordForm form(entrepreneurs, RecordForm::Mode::Create, m_scene.context());
    form.load(RecordForm::blank(entrepreneurs));
    QVERIFY(!form.isDirty());
    const FieldValues values = form.changes();
    QCOMPARE(values.value(QStringLiteral("is_active")), QVariant(true));
    QCOMPARE(values.value(QStringLiteral("user_type")), QVariant(QStringLiteral("entrepreneur"))); // not on the form
    QVERIFY(!values.contains(QStringLiteral("first_name")));
}

void TestRecordForm::copyLeavesOutWhatTheSystemGives()
{
    for (const Entity &entity : m_scene.catalog().entities()) {
        const Record copy = RecordForm::copyOf(entity, m_scene.record(entity));
        QVERIFY(copy.id.isEmpty());
        for (const Field &field : entity.fields) {
            const bool given = field.is(FieldFlag::ReadOnly) || field.name == QLatin1String("id");
            QVERIFY2(!given || !copy.values.contains(field.name), qPrintable(entity.name + field.name));
        }
    }
}

void TestRecordForm::foreignJsonIsKept()
{
    const Entity &programs = m_scene.entity("programs");
    Record record = m_scene.record(programs);
    const QString foreign = QStringLiteral(R"({"written":"by another program","n":[1,2]})");
    record.values.insert(QStringLiteral("eligibility_criteria"), foreign);
    RecordForm form(programs, RecordForm::Mode::Edit, m_scene.context());
    form.load(record);
    QVERIFY(!form.isDirty());
    FieldEditor *editor = form.editor(QStringLiteral("eligibility_criteria"));
    QCOMPARE(editor->value().toString(), foreign);
    editor->edit(foreign);
    QVERIFY(sameFieldValue(editor->field(), editor->value(), foreign));
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
