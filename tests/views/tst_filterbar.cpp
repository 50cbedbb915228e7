// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/filteroperators.h"
#include "models/core/instant.h"
#include "tests/support/recordscene.h"
#include "views/common/searchfield.h"
#include "views/records/checklist.h"
#include "views/records/datefield.h"
#include "views/records/fieldlist.h"
#include "views/records/filterbar.h"
#include "views/records/removablechip.h"
#include "views/records/filterpopup.h"
#include "views/records/filtertext.h"
#include "views/records/filtervalueeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void searchWaitsAndIsToldOnce();
    void chosenWordsBecomeAFilter();
    void lettersAndEnterMarkAndApply();
    void everyFieldRoundTrips_data();
    void everyFieldRoundTrips();
    void chipRemovesItsFilter();
    void clearTakesEverythingAway();
    void choicesCarryTheirCounts();
    void fieldIsFoundByTyping();
    void wordThatNoFieldHasIsSaid();
    void unreadableInputIsSaidAndNotApplied();
    void filtersReadLikeASentence_data();
    void filtersReadLikeASentence();
    void spanOfDaysReachesToTheEndOfTheLastDay();

private:
    RecordScene m_scene;
    const Entity *m_programs = nullptr;
    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_programs = &m_scene.entity("programs");
    m_bar = std::make_unique<FilterBar>(*m_programs, m_scene.context());
}

void TestFilterBar::searchWaitsAndIsToldOnce()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    QTest::keyClicks(&m_bar->searchField(), QStringLiteral("jose"));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_bar->search(), QStringLiteral("jose"));
}

void TestFilterBar::chosenWordsBecomeAFilter()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    m_bar->openPopup(QStringLiteral("status"));
    auto *popup = m_bar->findChild<FilterPopup *>();
    QVERIFY(popup != nullptr);
    auto *list = popup->findChild<CheckList *>();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    const QStringList values = m_programs->field(u"status")->vocabulary->values();
    const Filter expected{QStringLiteral("status"), FilterOperator::In, {values.at(0), values.at(1)}};
    QCOMPARE(m_bar->filters(), QList<Filter>{expected});
}

void TestFilterBar::lettersAndEnterMarkAndApply()
{
    const Entity &applications = m_scene.entity("program_applications");
    FilterBar bar(applications, m_scene.context());
    bar.openPopup(QStringLiteral("status"));
    auto *popup = bar.findChild<FilterPopup *>();
    QVERIFY(popup != nullptr);
    auto *list = popup->findChild<CheckList *>();
    auto *search = list->parentWidget()->findChild<QLineEdit *>();
    QVERIFY(search != nullptr);
    const QString second = applications.field(u"status")->vocabulary->values().at(1);
    QTest::keyClicks(search, list->wordsOf(second).left(5));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(list->checkedValues(), QVariantList{second});
    QVERIFY(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    const Filter expected{QStringLiteral("status"), FilterOperator::Equal, {second}};
    QCOMPARE(bar.filters(), QList<Filter>{expected});
}

void TestFilterBar::everyFieldRoundTrips_data()
{
    QTest::addColumn<QString>("entity");
    for (const Entity &entity : m_scene.catalog().entities()) {
        QTest::newRow(qPrintable(entity.name)) << entity.name;
    }
}

/// What the editor of a field's type can make.
static QList<FilterOperator> offeredOperators(const Field &field)
{
    using enum FilterOperator;
    switch (field.type) {
    case FieldType::Vocabulary:
    case FieldType::Reference:
        return {Equal, NotEqual};
    case FieldType::Bool:
        return {Equal};
    case FieldType::TagList:
        return {In, NotIn, HasAll};
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return {Equal, NotEqual, GreaterOrEqual, LessOrEqual, Greater, Less};
    case FieldType::Date:
        return {GreaterOrEqual, LessOrEqual, Greater, Less, During, OlderThan, LaterThan};
    case FieldType::Instant:
        return {During, OlderThan, LaterThan}; // days are a test of their own
    case FieldType::Json:
        return {HasKey};
    case FieldType::Duration:
        return {Equal, NotEqual};
    default:
        return {Contains, NotContains, StartsWith, Equal, NotEqual};
    }
}

static QVariant operandOf(const Field &field, FilterOperator op, const QVariant &value)
{
    if (op == FilterOperator::During) {
        return QStringLiteral("last-month");
    }
    if (op == FilterOperator::OlderThan || op == FilterOperator::LaterThan) {
        return QStringLiteral("2m");
    }
    return operandKind(field, op) == OperandKind::Text ? QVariant(QStringLiteral("finance")) : value;
}

void TestFilterBar::everyFieldRoundTrips()
{
    QFETCH(QString, entity);
    const Entity &owner = *m_scene.catalog().entity(entity);
    for (const Field &field : owner.fields) {
        if (!isFilterable(field)) {
            continue;
        }
        QList<FilterOperator> operators = offeredOperators(field);
        if (!field.is(FieldFlag::Required)) {
            operators += {FilterOperator::IsNull, FilterOperator::NotNull};
        }
        for (const FilterOperator op : std::as_const(operators)) {
            const QString where = field.name + QLatin1Char(' ') + filterOperatorName(op);
            const QVariantList values = operandKind(field, op) == OperandKind::None
                                            ? QVariantList()
                                            : QVariantList{operandOf(field, op, m_scene.value(field, 3))};
            const QList<Filter> filters{Filter{field.name, op, values}};
            const std::unique_ptr<FilterValueEditor> editor(
                FilterValueEditor::make(owner, field, m_scene.context(), nullptr));
            QVERIFY2(editor != nullptr, qPrintable(where));
            editor->setFilters(filters, RecordScene::labels());
            QVERIFY2(editor->filters() == filters, qPrintable(where));
            QVERIFY2(!filterText(field, filters, m_scene.context().format, RecordScene::labels()).isEmpty(), qPrintable(where));
        }
    }
}

void TestFilterBar::chipRemovesItsFilter()
{
    m_bar->setFilters({Filter{QStringLiteral("name"), FilterOperator::Contains, {QStringLiteral("café")}},
                       Filter{QStringLiteral("status"), FilterOperator::Equal, {QStringLiteral("active")}}},
                      {});
    const QList<RemovableChip *> chips = m_bar->findChildren<RemovableChip *>();
    QCOMPARE(chips.size(), 2);
    QTest::keyClick(chips.constFirst(), Qt::Key_Delete);
    QCOMPARE(m_bar->filters().size(), 1);
    QCOMPARE(m_bar->filters().constFirst().field, QStringLiteral("status"));
}

void TestFilterBar::clearTakesEverythingAway()
{
    m_bar->setFilters({Filter{QStringLiteral("status"), FilterOperator::Equal, {QStringLiteral("active")}}}, {});
    m_bar->setSearch(QStringLiteral("raíces"));
    QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    m_bar->clear();
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_bar->isEmpty());
    QVERIFY(m_bar->searchField().text().isEmpty());
}

void TestFilterBar::choicesCarryTheirCounts()
{
    Query asked;
    RecordContext context = m_scene.context();
    context.valueCounts = [&asked](const Query &query, const QString &) {
        asked = query;
        return QtFuture::makeReadyFuture(Result<QList<ValueCount>>(
            QList<ValueCount>{{QStringLiteral("active"), QString(), 1204}, {QVariant(), QString(), 3}}));
    };
    FilterBar bar(*m_programs, context);
    bar.setFilters({Filter{QStringLiteral("status"), FilterOperator::Equal, {QStringLiteral("draft")}},
                    Filter{QStringLiteral("name"), FilterOperator::Contains, {QStringLiteral("café")}}},
                   {});
    bar.openPopup(QStringLiteral("status"));
    auto *list = bar.findChild<CheckList *>();
    QTRY_COMPARE(list->countOf(QStringLiteral("active")), 1204);
    QCOMPARE(list->countOf(QStringLiteral("cancelled")), 0); // known, and nobody has it
    QCOMPARE(list->countOf(QVariant()), 3);
    QCOMPARE(list->checkedValues(), QVariantList{QStringLiteral("draft")});
    QCOMPARE(asked.filters.size(), 1); // under the other filters only
    QCOMPARE(asked.filters.constFirst().field, QStringLiteral("name"));
}

void TestFilterBar::fieldIsFoundByTyping()
{
    m_bar->openPopup(QString());
    auto *popup = m_bar->findChild<FilterPopup *>();
    QVERIFY(popup->editor() == nullptr);
    QVERIFY(popup->fieldList().shownFields().size() > 10);
    QTest::keyClicks(&popup->fieldList().searchLine(), QStringLiteral("Places fr"));
    QCOMPARE(popup->fieldList().shownFields(), QStringList{QStringLiteral("places_free")});
    QTest::keyClick(&popup->fieldList().searchLine(), Qt::Key_Return);
    QVERIFY(popup->editor() != nullptr);
    QCOMPARE(popup->editor()->field().name, QStringLiteral("places_free"));
}

void TestFilterBar::wordThatNoFieldHasIsSaid()
{
    FieldList list(*m_programs);
    list.show();
    const auto sentences = [&list] {
        QStringList found;
        const auto labels = list.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                found.append(label->text());
            }
        }
        return found;
    };
    QVERIFY(sentences().isEmpty());
    list.searchLine().setText(QStringLiteral("zzz"));
    QVERIFY(list.shownFields().isEmpty());
    QCOMPARE(sentences().size(), 1);
    QVERIFY(sentences().constFirst().contains(QStringLiteral("“zzz”")));
    list.searchLine().clear();
    QVERIFY(sentences().isEmpty());
    QVERIFY(!list.shownFields().isEmpty());
}

void TestFilterBar::unreadableInputIsSaidAndNotApplied()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    m_bar->openPopup(QStringLiteral("max_participants"));
    auto *popup = m_bar->findChild<FilterPopup *>();
    popup->editor()->findChild<QLineEdit *>()->setText(QStringLiteral("a lot"));
    popup->apply();
    QCOMPARE(changed.count(), 0);
    QVERIFY(popup->isVisible());
    QVERIFY(popup->editor()->problem().contains(QLatin1String("a lot")));
}

void TestFilterBar::filtersReadLikeASentence_data()
{
    using enum FilterOperator;
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QList<Filter>>("filters");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *entity, const char *field, const QList<std::pair<FilterOperator, QVariantList>> &parts, const char *words) {
        QList<Filter> filters;
        for (const auto &[op, values] : parts) {
            filters.append({QLatin1String(field), op, values});
        }
        QTest::newRow(name) << QString::fromLatin1(entity) << QString::fromLatin1(field) << filters << QString::fromUtf8(words);
    };
    row("age or never", "entrepreneurs", "last_session_at", {{OlderThanOrNever, {QStringLiteral("3w")}}}, "more than 3 week(s) ago or never");
    row("one day", "entrepreneurs", "last_session_at", {{OlderThan, {QStringLiteral("1d")}}}, "more than 1 day(s) ago");
    row("never", "entrepreneurs", "last_session_at", {{IsNull, {}}}, "never");
    row("moving period", "programs", "program_start", {{During, {QStringLiteral("last-14d")}}}, "in the last 14 day(s)");
    row("named period", "programs", "program_start", {{During, {QStringLiteral("this-month")}}}, "this month");
    row("several words", "programs", "status", {{In, {QStringLiteral("draft"), QStringLiteral("active"), QVariant()}}}, "Draft, Active or empty");
    row("none of the words", "programs", "status", {{NotIn, {QStringLiteral("draft"), QStringLiteral("active")}}}, "not Draft or Active");
    row("range", "programs", "max_participants", {{GreaterOrEqual, {qint64(5)}}, {LessOrEqual, {qint64(20)}}}, "between 5 and 20");
    row("all tags", "allies", "expertise_areas", {{HasAll, {QStringLiteral("finance"), QStringLiteral("sales")}}}, "all of Finance, Sales");
}

void TestFilterBar::filtersReadLikeASentence()
{
    QFETCH(QString, entity);
    QFETCH(QString, field);
    QFETCH(QList<Filter>, filters);
    const Field &described = *m_scene.catalog().entity(entity)->field(field);
    QTEST(filterText(described, filters, m_scene.context().format, {}), "words");
}

void TestFilterBar::spanOfDaysReachesToTheEndOfTheLastDay()
{
    const Field &field = *m_programs->field(u"created_at");
    const std::unique_ptr<FilterValueEditor> editor(
        FilterValueEditor::make(*m_programs, field, m_scene.context(), nullptr));
    editor->setComparison(FilterValueEditor::Between);
    const QList<DateField *> lines = editor->findChildren<DateField *>();
    QCOMPARE(lines.size(), 2);
    lines.at(0)->setText(QStringLiteral("01/03/2026"));
    lines.at(1)->setText(QStringLiteral("01/03/2026"));
    const QList<Filter> filters = editor->filters();
    QCOMPARE(filters.size(), 2);
    const QDateTime midnight(QDate(2026, 3, 1), QTime(5, 0), Qt::UTC); // in Bogotá
    QCOMPARE(filters.at(0).values.constFirst().value<Instant>(), Instant::fromDateTime(midnight));
    Instant last = Instant::fromDateTime(midnight.addDays(1));
    last.microseconds -= 1;
    QCOMPARE(filters.at(1).values.constFirst().value<Instant>(), last);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
