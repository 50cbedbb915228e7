// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QDate>
#include <QTest>

class TestFieldDisplay final : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void money_data();
    void money();
    void foreignCurrencyOfAField();

private:
    const Catalog m_catalog = Catalog::standard();
};

void TestFieldDisplay::shows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("colombia");
    QTest::addColumn<QString>("unitedStates");
    const auto row = [](const char *label, const char *name, const QVariant &value, const char *es, const char *en) {
        QTest::newRow(label) << QString::fromLatin1(name) << value << QString::fromUtf8(es) << QString::fromUtf8(en);
    };
    const auto text = [](const char *json) { return QVariant(QString::fromUtf8(json)); };
    row("nothing", "programs.name", QVariant(), "", "");
    row("text", "programs.name", text("Raíces"), "Raíces", "Raíces");
    row("vocabulary", "programs.program_type", text("incubation"), "Incubation", "Incubation");
    row("open vocabulary, another word", "projects.industry", text("Beekeeping"), "Beekeeping", "Beekeeping");
    row("e-mail", "users.email", text("ana@example.org"), "ana@example.org", "ana@example.org");
    row("no e-mail of their own", "users.email", text("01890a5d-ac96-774b-bcce-b302099a8057@sin-correo.invalid"), "", "");
    row("whole number", "documents.file_size", qint64(1234567), "1.234.567", "1,234,567");
    row("percentage without zeros", "projects.progress_percentage", QVariant::fromValue(Decimal{4550, 2}), "45,5", "45.5");
    row("negative", "analytics_summary.sum_value", QVariant::fromValue(Decimal{-123456700, 2}), "-1.234.567", "-1,234,567");
    row("date", "programs.program_start", QDate(2027, 3, 5), "05/03/2027", "03/05/2027");
    row("instant in the person's zone", "meetings.scheduled_start",
        QVariant::fromValue(*Instant::parse(u"2027-03-06T03:30:00Z")), "05/03/2027 22:30", "03/05/2027 22:30");
    row("flag", "programs.is_public", true, "Yes", "Yes");
    row("period", "user_consents.data_retention_period", text("P1Y6M"), "1 year(s), 6 month(s)", "1 year(s), 6 month(s)");
    row("reference needs the label", "programs.organization_id", text("01890a5d-ac96-774b-bcce-b302099a8057"), "", "");
    row("tags in words", "allies.expertise_areas", text("[\"finance\",\"tax\",\"own word\"]"), "Finance, Taxes, own word",
        "Finance, Taxes, own word");
    row("tags of another program", "allies.expertise_areas", text("{\"finance\": 5}"), "{\"finance\": 5}", "{\"finance\": 5}");
    row("an empty object", "users.metadata", text("{}"), "", "");
    row("address at home", "organizations.address",
        text("{\"street\":\"Calle 10 # 5-20\",\"city\":\"Medellín\",\"state\":\"Antioquia\",\"country\":\"CO\"}"),
        "Calle 10 # 5-20, Medellín, Antioquia", "Calle 10 # 5-20, Medellín, Antioquia, CO");
    row("contact", "organizations.contact_info", text("{\"phone\":\"+57 300 000 0001\",\"email\":\"hola@example.org\"}"),
        "+57 300 000 0001 · hola@example.org", "+57 300 000 0001 · hola@example.org");
    row("hours", "allies.availability_hours", text("{\"weekly\":{\"tue\":[[\"08:00\",\"10:00\"],[\"17:00\",\"19:00\"]]}}"),
        "mar 08:00–10:00, 17:00–19:00", "Tue 08:00–10:00, 17:00–19:00");
    row("eligibility in the reader's language", "programs.eligibility_criteria",
        text("[{\"field\":\"projects.stage\",\"op\":\"in\",\"value\":[\"concept\",\"mvp\"],\"text\":{\"es\":\"En concepto\"}},"
             "{\"field\":\"projects.stage\",\"op\":\"in\",\"value\":[\"concept\",\"mvp\"]}]"),
        "En concepto; projects.stage in concept, mvp", "En concepto; projects.stage in concept, mvp");
    row("selection process", "programs.selection_process",
        text("{\"stages\":[{\"name\":\"Requisitos\"},{\"name\":\"Entrevista\"}]}"), "Requisitos → Entrevista",
        "Requisitos → Entrevista");
    row("documents", "programs.required_documents", text("[{\"type\":\"rut\",\"name\":\"RUT\",\"required\":true}]"), "RUT", "RUT");
    row("metrics", "programs.success_metrics", text("[{\"name\":\"Empleos\",\"unit\":\"personas\",\"target\":40}]"),
        "Empleos: 40 personas", "Empleos: 40 personas");
    row("goals", "entrepreneurs.goals", text("[{\"text\":\"Exportar\",\"done\":true},{\"text\":\"Crecer\"}]"),
        "✓ Exportar; Crecer", "✓ Exportar; Crecer");
    row("agenda", "meetings.agenda", text("[{\"minutes\":15,\"text\":\"Costos\"}]"), "15 min Costos", "15 min Costos");
    row("scores", "application_reviews.scores", text("{\"equipo\":4.5,\"mercado\":3}"), "equipo: 4,5; mercado: 3",
        "equipo: 4.5; mercado: 3");
    row("place", "meetings.location_details", text("{\"room\":\"Sala 2\",\"platform\":\"Meet\",\"link\":\"https://x.example\"}"),
        "Sala 2, Meet", "Sala 2, Meet");
    row("identifiers", "tasks.depends_on", text("[\"a\",\"b\"]"), "2 record(s)", "2 record(s)");
    row("flat map", "projects.target_market", text("{\"edad\":\"18 a 35\",\"zona\":\"rural\"}"), "edad: 18 a 35; zona: rural",
        "edad: 18 a 35; zona: rural");
    row("deeper than flat", "projects.target_market", text("{\"age\":{\"min\":18}}"), "{\"age\":{\"min\":18}}",
        "{\"age\":{\"min\":18}}");
}

void TestFieldDisplay::shows()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    const Field *field = m_catalog.entity(name.section(QLatin1Char('.'), 0, 0))->field(name.section(QLatin1Char('.'), 1));
    const QTimeZone bogota("America/Bogota");
    QTEST(displayText(*field, value, {QLocale(QStringLiteral("es_CO")), bogota, QStringLiteral("COP")}), "colombia");
    QTEST(displayText(*field, value, {QLocale(QStringLiteral("en_US")), bogota, QStringLiteral("COP")}), "unitedStates");
}

void TestFieldDisplay::money_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("shown");
    QTest::newRow("pesos in Colombia") << "es_CO" << "COP" << "1850000.00" << "$_1.850.000";
    QTest::newRow("cents where there are") << "es_CO" << "COP" << "1850000.50" << "$_1.850.000,50";
    QTest::newRow("small") << "es_CO" << "COP" << "120.00" << "$_120";
    QTest::newRow("negative") << "es_CO" << "COP" << "-1850.00" << "-$_1.850";
    QTest::newRow("dollars in Colombia") << "es_CO" << "USD" << "1234.00" << "US$_1.234";
    QTest::newRow("pesos in the United States") << "en_US" << "COP" << "1850000.00" << "COP_1,850,000";
    QTest::newRow("dollars in the United States") << "en_US" << "USD" << "1234.50" << "$_1,234.50";
    QTest::newRow("euros") << "es_CO" << "EUR" << "10.00" << QString::fromUtf8("€_10");
    QTest::newRow("the largest amount") << "es_CO" << "COP" << "9999999999999.99" << "$_9.999.999.999.999,99";
}

void TestFieldDisplay::money()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(QString, amount);
    const QVariant value = QVariant::fromValue(*Decimal::parse(amount));
    const DisplayFormat format{QLocale(locale), QTimeZone::utc(), currency};
    QString shown = displayMoney(value, QString(), format);
    QTEST(shown.replace(QChar(0x00A0), QLatin1Char('_')), "shown");
}

void TestFieldDisplay::foreignCurrencyOfAField()
{
    const Field *rate = m_catalog.entity(u"allies")->field(u"hourly_rate");
    const DisplayFormat format{QLocale(QStringLiteral("es_CO")), QTimeZone::utc(), QStringLiteral("COP")};
    const QString shown = displayText(*rate, QVariant::fromValue(Decimal{9000, 2}), format, QStringLiteral("USD"));
    QCOMPARE(shown, QStringLiteral("US$\u00A090"));
}

QTEST_APPLESS_MAIN(TestFieldDisplay)
#include "tst_fielddisplay.moc"
