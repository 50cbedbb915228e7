// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/contactfields.h"
#include "models/catalog/filteroperators.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/database/derivedfields.h"
#include "tests/support/engines.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

namespace {

/// A column as the live schema has it, in words that both engines share.
struct LiveColumn
{
    QString type; ///< uuid, text, varchar, integer, bigint, numeric, boolean, date, instant, jsonb, interval, inet
    bool required = false;
    int length = 0;
    int digits = 0;
    int scale = 0;
    QString references;
    QStringList vocabulary; ///< of a closed list's CHECK, sorted
};

using LiveTable = QHash<QString, LiveColumn>;

/// 'a', 'b' of `x IN ('a', 'b')` or of `x = ANY (ARRAY['a'::text, …])`.
QStringList quotedWords(const QString &expression)
{
    static const QRegularExpression word(QStringLiteral("'((?:[^']|'')*)'"));
    QStringList words;
    for (auto match = word.globalMatch(expression); match.hasNext();) {
        words.append(match.next().captured(1));
    }
    words.sort();
    return words;
}

QString sharedTypeName(const QString &postgres)
{
    static const QHash<QString, QString> names = {{QStringLiteral("int4"), QStringLiteral("integer")},
                                                  {QStringLiteral("int8"), QStringLiteral("bigint")},
                                                  {QStringLiteral("bool"), QStringLiteral("boolean")},
                                                  {QStringLiteral("timestamptz"), QStringLiteral("instant")},
                                                  {QStringLiteral("url"), QStringLiteral("text")}};
    return names.value(postgres, postgres);
}

Result<QHash<QString, LiveTable>> postgresSchema(const TestDatabase &db)
{
    QHash<QString, LiveTable> tables;
    auto columns = db.sql(QStringLiteral(
        "SELECT c.relname, a.attname, t.typname, a.attnotnull, CASE WHEN t.typname = 'varchar' THEN a.atttypmod - 4 ELSE 0 END, "
        "CASE WHEN t.typname = 'numeric' THEN ((a.atttypmod - 4) >> 16) & 65535 ELSE 0 END, "
        "CASE WHEN t.typname = 'numeric' THEN (a.atttypmod - 4) & 65535 ELSE 0 END "
        "FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid "
        "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition "
        "AND a.attnum > 0 AND NOT a.attisdropped"));
    auto references = db.sql(QStringLiteral(
        "SELECT r.relname, a.attname, f.relname FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid "
        "JOIN pg_class f ON f.oid = c.confrelid JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
        "WHERE c.contype = 'f' AND cardinality(c.conkey) = 1"));
    auto checks = db.sql(QStringLiteral(
        "SELECT r.relname, a.attname, pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid "
        "JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
        "WHERE c.contype = 'c' AND cardinality(c.conkey) = 1 AND pg_get_constraintdef(c.oid) LIKE '%= ANY%'"));
    if (!columns || !references || !checks) {
        return Error{ErrorCode::Internal, QStringLiteral("the schema could not be read"), {}, {}};
    }
    for (const QList<QVariant> &row : columns.value().rows) {
        LiveColumn &column = tables[row.at(0).toString()][row.at(1).toString()];
        column.type = sharedTypeName(row.at(2).toString());
        column.required = row.at(3).toString() == QLatin1String("t");
        column.length = row.at(4).toInt();
        column.digits = row.at(5).toInt();
        column.scale = row.at(6).toInt();
    }
    for (const QList<QVariant> &row : references.value().rows) {
        tables[row.at(0).toString()][row.at(1).toString()].references = row.at(2).toString();
    }
    for (const QList<QVariant> &row : checks.value().rows) {
        tables[row.at(0).toString()][row.at(1).toString()].vocabulary = quotedWords(row.at(2).toString());
    }
    return tables;
}

/// What a line of a STRICT table says of its column: the names of its constraints are the schema's own convention.
LiveColumn sqliteColumn(const QString &table, const QString &name, const QString &line)
{
    LiveColumn column;
    const QString prefix = QStringLiteral("CONSTRAINT chk_%1_%2").arg(table, name);
    const auto named = [&](const char *suffix) { return line.contains(prefix + QLatin1String(suffix) + QLatin1Char(' ')); };
    column.required = line.contains(QLatin1String("NOT NULL"));
    const bool integer = line.contains(QRegularExpression(QStringLiteral("^\\s*\"?%1\"? INTEGER").arg(name)));
    static const QRegularExpression decimal(QStringLiteral("_decimal_(\\d+)_(\\d+) "));
    static const QRegularExpression length(QStringLiteral("_length CHECK \\(length\\([^)]*\\) <= (\\d+)\\)"));
    static const QRegularExpression words(QStringLiteral("CHECK \\(\"?\\w+\"? IN (\\([^)]*\\))\\)"));
    static const QRegularExpression reference(QStringLiteral("REFERENCES \"?(\\w+)\"?"));
    if (const auto match = decimal.match(line); match.hasMatch()) {
        column.type = QStringLiteral("numeric");
        column.digits = match.captured(1).toInt();
        column.scale = match.captured(2).toInt();
    } else if (integer) {
        column.type = named("_bool") ? QStringLiteral("boolean") : named("_integer") ? QStringLiteral("integer") : QStringLiteral("bigint");
    } else if (const auto limit = length.match(line); limit.hasMatch()) {
        column.type = QStringLiteral("varchar");
        column.length = limit.captured(1).toInt();
    } else {
        column.type = named("_uuid") ? QStringLiteral("uuid")
            : named("_date")         ? QStringLiteral("date")
            : named("_instant")      ? QStringLiteral("instant")
            : named("_json")         ? QStringLiteral("jsonb")
                                     : QStringLiteral("text");
    }
    if (const auto match = words.match(line); match.hasMatch() && column.type != QLatin1String("boolean")) {
        column.vocabulary = quotedWords(match.captured(1));
    }
    if (const auto match = reference.match(line); match.hasMatch()) {
        column.references = match.captured(1);
    }
    return column;
}

Result<QHash<QString, LiveTable>> sqliteSchema(const TestDatabase &db)
{
    QHash<QString, LiveTable> tables;
    auto found = db.sql(QStringLiteral("SELECT m.name, m.sql, p.name FROM sqlite_master AS m, pragma_table_info(m.name) AS p "
                                       "WHERE m.type = 'table'"));
    if (!found) {
        return found.error();
    }
    for (const QList<QVariant> &row : found.value().rows) {
        const QString column = row.at(2).toString();
        const QStringList lines = row.at(1).toString().split(QLatin1Char('\n'));
        const QRegularExpression start(QStringLiteral("^\\s*\"?%1\"? (TEXT|INTEGER)").arg(QRegularExpression::escape(column)));
        for (const QString &line : lines) {
            if (line.contains(start)) {
                tables[row.at(0).toString()].insert(column, sqliteColumn(row.at(0).toString(), column, line));
            }
        }
    }
    return tables;
}

QStringList typesFor(const Field &field)
{
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Reference: return {QStringLiteral("uuid")};
    case FieldType::Integer: return {QStringLiteral("integer"), QStringLiteral("bigint")};
    case FieldType::Decimal:
    case FieldType::Money: return {QStringLiteral("numeric")};
    case FieldType::Bool: return {QStringLiteral("boolean")};
    case FieldType::Date: return {QStringLiteral("date")};
    case FieldType::Instant: return {QStringLiteral("instant")};
    case FieldType::Duration: return {QStringLiteral("interval")};
    case FieldType::TagList:
    case FieldType::Json: return {QStringLiteral("jsonb")};
    case FieldType::NetAddress: return {QStringLiteral("inet")};
    default: return {field.maxLength > 0 ? QStringLiteral("varchar") : QStringLiteral("text")};
    }
}

/// SQLite keeps these as text.
bool typeFits(const Field &field, const LiveColumn &column, Engine engine)
{
    if (engine == Engine::Sqlite && (field.type == FieldType::Duration || field.type == FieldType::NetAddress)) {
        return column.type == QLatin1String("text");
    }
    return typesFor(field).contains(column.type);
}

QStringList fieldDifferences(const Field &field, const LiveColumn &column, Engine engine)
{
    QStringList found;
    if (field.type == FieldType::Secret) {
        return found; // never read: that it is there is enough
    }
    if (!typeFits(field, column, engine)) {
        found.append(QStringLiteral("type %1").arg(column.type));
    }
    if (column.type == QLatin1String("varchar") && column.length != field.maxLength) {
        found.append(QStringLiteral("length %1, catalogue %2").arg(column.length).arg(field.maxLength));
    }
    if (column.type == QLatin1String("numeric") && (column.digits != field.digits || column.scale != field.scale)) {
        found.append(QStringLiteral("numeric(%1,%2)").arg(column.digits).arg(column.scale));
    }
    const bool filled = field.type == FieldType::Email && field.table == QLatin1String("users"); // by a placeholder
    if (field.is(FieldFlag::Required) != column.required && !filled && field.type != FieldType::Id) {
        found.append(column.required ? QStringLiteral("NOT NULL") : QStringLiteral("may be NULL"));
    }
    if (field.vocabulary && field.vocabulary->closed && field.type == FieldType::Vocabulary) {
        QStringList words = field.vocabulary->values();
        words.sort();
        if (words != column.vocabulary) {
            found.append(QStringLiteral("list %1, catalogue %2").arg(column.vocabulary.join(QLatin1Char(',')), words.join(QLatin1Char(','))));
        }
    } else if (!column.vocabulary.isEmpty()) {
        found.append(QStringLiteral("closed list ") + column.vocabulary.join(QLatin1Char(',')));
    }
    if (field.type == FieldType::Reference && field.references != column.references) {
        found.append(QStringLiteral("refers to '%1', catalogue '%2'").arg(column.references, field.references));
    }
    return found;
}

} // namespace

/// The catalogue says what the live schema is, on both engines: types, NULL, lengths, closed lists, references.
class TestCatalogSchema final : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreTheColumns_data() { addEngineRows(); }
    void fieldsAreTheColumns();
    void columnsAreTheFields_data() { addEngineRows(); }
    void columnsAreTheFields();
    void everyFieldCanBeRead_data() { addEngineRows(); }
    void everyFieldCanBeRead();
    void idsComeFromTheServersFunction();

private:
    Result<QHash<QString, LiveTable>> schema(const TestDatabase &db)
    {
        return db.engine() == Engine::Sqlite ? sqliteSchema(db) : postgresSchema(db);
    }
};

void TestCatalogSchema::fieldsAreTheColumns()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const auto tables = schema(*db);
    QVERIFY(tables.ok());
    QStringList differences;
    for (const Entity &entity : db->catalog().entities()) {
        for (const Field &field : entity.fields) {
            const QString table = field.table.isEmpty() ? entity.name : field.table;
            const QString name = QStringLiteral("%1: %2.%3").arg(entity.name, table, field.name);
            if (field.is(FieldFlag::Derived)) {
                if (!field.is(FieldFlag::ReadOnly) || !isDerivedColumnKnown(entity.name, field.name)) {
                    differences.append(name + QStringLiteral(": nothing computes it"));
                }
                if (tables.value().value(entity.name).contains(field.name)) {
                    differences.append(name + QStringLiteral(": derived and a column as well"));
                }
                continue;
            }
            if (!tables.value().value(table).contains(field.name)) {
                differences.append(name + QStringLiteral(": no such column"));
                continue;
            }
            const QStringList found = fieldDifferences(field, tables.value().value(table).value(field.name), currentEngine());
            for (const QString &difference : found) {
                differences.append(name + QStringLiteral(": ") + difference);
            }
        }
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
}

void TestCatalogSchema::columnsAreTheFields()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const auto tables = schema(*db);
    QVERIFY(tables.ok());
    QStringList missing;
    for (const Entity &entity : db->catalog().entities()) {
        const LiveTable columns = tables.value().value(entity.name);
        QVERIFY2(!columns.isEmpty(), qPrintable(entity.name));
        QCOMPARE(columns.contains(QStringLiteral("row_version")), entity.hasRowVersion);
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            if (entity.field(column.key()) == nullptr && column.key() != QLatin1String("row_version")) {
                missing.append(entity.name + QLatin1Char('.') + column.key());
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

static QVariant sampleOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Reference: return QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");
    case FieldType::Integer: return qint64(3);
    case FieldType::Decimal:
    case FieldType::Money: return QVariant::fromValue(Decimal{300, field.scale});
    case FieldType::Bool: return true;
    case FieldType::Date: return QDate(2026, 3, 1);
    case FieldType::Instant: return QVariant::fromValue(Instant{1});
    case FieldType::Duration: return QStringLiteral("P5Y");
    case FieldType::TagList:
    case FieldType::Json: return QStringLiteral("[\"x\"]");
    case FieldType::NetAddress: return QStringLiteral("10.0.0.1");
    default: return QStringLiteral("x");
    }
}

/// One filter with every operator that the field can have.
static QList<Filter> everyFilterOf(const Field &field)
{
    QList<Filter> filters;
    for (int number = 0; number <= static_cast<int>(FilterOperator::LaterThan); ++number) {
        const auto op = static_cast<FilterOperator>(number);
        if (!suitsField(field, op)) {
            continue;
        }
        QVariantList values;
        if (op == FilterOperator::During) {
            values = {QStringLiteral("last-month")};
        } else if (op == FilterOperator::OlderThan || op == FilterOperator::OlderThanOrNever || op == FilterOperator::LaterThan) {
            values = {QStringLiteral("3w")};
        } else if (operandKind(field, op) == OperandKind::Text) {
            values = {QStringLiteral("x")};
        } else if (operandKind(field, op) == OperandKind::Value) {
            values = {sampleOf(field)};
        }
        filters.append({field.name, op, values});
    }
    return filters;
}

void TestCatalogSchema::everyFieldCanBeRead()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    for (const Entity &entity : db->catalog().entities()) {
        for (const Field &field : entity.fields) {
            if (field.type == FieldType::Secret) {
                continue;
            }
            Query query;
            query.entity = entity.name;
            query.fields = {field.name};
            if (!isFilledAfterwards(field, currentEngine())) { // lists are not sorted by those
                query.sortField = field.name;
            }
            query.search = QStringLiteral("ana maría");
            query.filters = everyFilterOf(field);
            const auto page = db->run<Page>([&](Executor &executor) {
                return RecordOperations(db->catalog(), executor, db->clock()).list(query, 0, 10);
            });
            QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(entity.name + QLatin1Char('.') + field.name + QLatin1Char(' ') + page.error().detail));
        }
    }
}

/// pgcrypto has a function of the same name in public; the specification means the server's.
void TestCatalogSchema::idsComeFromTheServersFunction()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const auto defaults = db->sql(QStringLiteral("SELECT DISTINCT pg_get_expr(adbin, adrelid) FROM pg_attrdef "
                                                 "WHERE pg_get_expr(adbin, adrelid) LIKE '%gen_random_uuid%'"));
    QVERIFY(defaults.ok());
    QCOMPARE(defaults.value().rows.size(), 1);
    QCOMPARE(defaults.value().rows.constFirst().constFirst().toString(), QStringLiteral("gen_random_uuid()"));
}

QTEST_GUILESS_MAIN(TestCatalogSchema)
#include "tst_catalogschema.moc"
