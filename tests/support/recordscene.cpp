// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordscene.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QPromise>

#include <algorithm>

namespace {

const QStringList &sceneFirstNames()
{
    static const QStringList names{QStringLiteral("Luz Dary"), QStringLiteral("Jhon Jairo"), QStringLiteral("Yuliana"),
                                   QStringLiteral("Edinson"), QStringLiteral("María Fernanda"), QStringLiteral("José")};
    return names;
}

const QStringList &sceneLastNames()
{
    static const QStringList names{QStringLiteral("Restrepo"), QStringLiteral("Mosquera"), QStringLiteral("Tunubalá"),
                                   QStringLiteral("Caicedo"), QStringLiteral("Ospina Núñez")};
    return names;
}

QString sceneJson(JsonShape shape)
{
    switch (shape) {
    case JsonShape::StringList:
        return QStringLiteral(R"(["Agronomía","Cocina"])");
    case JsonShape::Availability:
        return QStringLiteral(R"({"zone":"America/Bogota","weekly":{"mon":[["09:00","12:00"]],)"
                              R"("wed":[["08:00","10:00"],["17:00","19:00"]]},"buffer_minutes":15,"max_per_day":4})");
    case JsonShape::Address:
        return QStringLiteral(R"({"street":"Calle 10 # 5-20","city":"Medellín","state":"Antioquia","country":"CO"})");
    case JsonShape::ContactInfo:
        return QStringLiteral(R"({"phone":"+57 300 000 0012","email":"hola@example.org",)"
                              R"("social_media":{"instagram":"https://instagram.com/example"}})");
    case JsonShape::EligibilityCriteria:
        return QStringLiteral(R"([{"field":"projects.stage","op":"in","value":["concept","prototype"],)"
                              R"("text":{"es":"El proyecto está en concepto o prototipo","en":"Concept or prototype"}}])");
    case JsonShape::SelectionProcess:
        return QStringLiteral(R"({"stages":[{"id":"a","name":"Evaluación","reviewers":[],"min_reviews":3,"criteria":[)"
                              R"({"id":"c1","name":"Equipo","weight":40,"max":5},{"id":"c2","name":"Mercado","weight":35,"max":5}]},)"
                              R"({"id":"b","name":"Comité","reviewers":[],"min_reviews":5,"criteria":[)"
                              R"({"id":"c3","name":"Impacto","weight":25,"max":5}]}]})");
    case JsonShape::RequiredDocuments:
        return QStringLiteral(R"([{"type":"id","name":"Cédula","required":true},{"type":"tax","name":"RUT","required":false}])");
    case JsonShape::SuccessMetrics:
        return QStringLiteral(R"([{"name":"Ventas del mes","unit":"COP","target":4200000}])");
    case JsonShape::Goals:
        return QStringLiteral(R"([{"text":"Vender en línea","due":"2026-06-30","done":false}])");
    case JsonShape::ActionItems:
        return QStringLiteral(R"([{"text":"Enviar costos por libra","assignee":"","due":"2026-03-20"}])");
    case JsonShape::Agenda:
        return QStringLiteral(R"([{"minutes":15,"text":"Revisar costos"},{"minutes":30,"text":"Precios"}])");
    case JsonShape::Scores:
        return QStringLiteral(R"({"c1":4,"c2":3.5})");
    case JsonShape::Location:
        return QStringLiteral(R"({"platform":"Google Meet","link":"https://meet.google.com/abc"})");
    case JsonShape::IdList:
        return QLatin1String("[\"") + RecordScene::idOf(3) + QLatin1String("\"]");
    case JsonShape::TextMap:
        return QStringLiteral(R"({"canal":"Ferias","segmento":"Hogares"})");
    case JsonShape::Activity: // the database computes it
    case JsonShape::Free:
        return QStringLiteral(R"({"any":[1,true,null,"x"]})");
    }
    return {};
}

QString sceneText(const Field &field, int number)
{
    QString words;
    if (field.name == QLatin1String("first_name")) {
        words = sceneFirstNames().at(number % sceneFirstNames().size());
    } else if (field.name == QLatin1String("last_name")) {
        words = sceneLastNames().at(number % sceneLastNames().size());
    } else if (field.name == QLatin1String("municipality_code")) {
        words = QStringLiteral("05001");
    } else {
        words = QStringLiteral("Café Alto Sinú %1").arg(number);
    }
    return field.maxLength > 0 ? words.left(field.maxLength) : words;
}

template <typename T>
QFuture<Result<T>> sceneReady(const T &value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(value));
    promise.finish();
    return promise.future();
}

class SceneListing final : public Listing
{
public:
    SceneListing(const RecordScene &scene, const Entity &entity, Query query, int rows)
        : m_scene(scene)
        , m_entity(entity)
        , m_query(std::move(query))
        , m_rows(rows)
    {
    }

    QFuture<Result<Page>> page(qint64 firstRow, int count) override
    {
        Page page;
        page.firstRow = firstRow;
        page.fields = m_query.fields;
        page.labels = RecordScene::labels();
        const qint64 end = std::min<qint64>(m_rows, firstRow + count);
        for (qint64 number = firstRow; number < end; ++number) {
            Row row{RecordScene::idOf(static_cast<int>(number)), 1, {}};
            for (const QString &field : m_query.fields) {
                row.values.append(m_scene.value(*m_entity.field(field), static_cast<int>(number)));
            }
            page.rows.append(row);
        }
        return sceneReady(page);
    }

    void scan(QObject *, std::function<void(Result<RowCount>)> progress) override { progress(RowCount{m_rows, true}); }

private:
    const RecordScene &m_scene;
    const Entity &m_entity;
    Query m_query;
    int m_rows;
};

} // namespace

RecordScene::RecordScene()
    : m_catalog(Catalog::standard())
    , m_clock(Instant::fromDateTime(QDateTime(QDate(2026, 3, 10), QTime(15, 0), Qt::UTC)))
{
}

const Entity &RecordScene::entity(const char *name) const
{
    return *m_catalog.entity(QString::fromLatin1(name));
}

RecordContext RecordScene::context()
{
    RecordContext context;
    context.catalog = &m_catalog;
    context.clock = &m_clock;
    context.format = DisplayFormat{QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"),
                                   QStringLiteral("COP")};
    context.candidates = [](const QString &, const QString &search, int limit) {
        QList<Candidate> found;
        for (int number = 0; number < 200 && found.size() < limit; ++number) {
            if (personName(number).contains(search, Qt::CaseInsensitive)) {
                found.append(Candidate{idOf(number), personName(number), QStringLiteral("p%1@example.org").arg(number)});
            }
        }
        return sceneReady(found);
    };
    context.suggestions = [](const QString &, const QString &) { return sceneReady(QStringList{QStringLiteral("piloto")}); };
    context.labels = [](const QString &, const QStringList &) { return sceneReady(labels()); };
    context.state = &m_states;
    return context;
}

QVariant RecordScene::value(const Field &field, int number) const
{
    switch (field.type) {
    case FieldType::Id: // beside the key: a record of any kind
        return field.name == QLatin1String("id") ? QVariant() : QVariant(idOf(number % 100));
    case FieldType::Secret:
        return {};
    case FieldType::Reference:
        return idOf(number % 100);
    case FieldType::Text:
    case FieldType::MultiLine:
        return sceneText(field, number);
    case FieldType::Email:
        return QStringLiteral("p%1@example.org").arg(number);
    case FieldType::Url:
        return QStringLiteral("https://example.org/%1").arg(number);
    case FieldType::Phone:
        return QStringLiteral("+57 300 000 %1").arg(number, 4, 10, QLatin1Char('0'));
    case FieldType::Vocabulary: {
        const QStringList values = field.vocabulary->values();
        return values.isEmpty() ? QVariant() : QVariant(values.at(number % values.size()));
    }
    case FieldType::Integer:
        return std::clamp<qint64>(number % 5, field.minimum.value_or(0), field.maximum.value_or(5));
    case FieldType::Decimal:
    case FieldType::Money: {
        qint64 unscaled = field.type == FieldType::Money ? 1850000 + number * 1000 : 3;
        for (int i = 0; i < field.scale; ++i) {
            unscaled *= 10;
        }
        return QVariant::fromValue(Decimal{unscaled, field.scale});
    }
    case FieldType::Bool:
        return number % 3 != 0;
    case FieldType::Date:
        return QDate(2026, 1, 12).addDays(number);
    case FieldType::Instant:
        return QVariant::fromValue(Instant{1'773'100'000'000'123 - number * qint64(86'400'000'000)});
    case FieldType::Duration:
        return QStringLiteral("P24W");
    case FieldType::TagList: {
        const QStringList values = field.vocabulary ? field.vocabulary->values() : QStringList{QStringLiteral("piloto")};
        return QString(QLatin1String("[\"") + values.at(number % values.size()) + QLatin1String("\"]"));
    }
    case FieldType::Json:
        return sceneJson(field.shape);
    case FieldType::NetAddress:
        return QStringLiteral("192.168.0.%1").arg(number % 250);
    }
    return {};
}

Record RecordScene::record(const Entity &entity, int number) const
{
    Record record;
    record.entity = entity.name;
    record.id = idOf(number);
    record.rowVersion = 1;
    record.labels = labels();
    for (const Field &field : entity.fields) {
        record.values.insert(field.name, value(field, number));
    }
    return record;
}

PageSource RecordScene::source(const Entity &entity, int rows) const
{
    return [this, &entity, rows](const Query &query) { return std::make_unique<SceneListing>(*this, entity, query, rows); };
}

QString RecordScene::idOf(int number)
{
    return QStringLiteral("01900000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

QString RecordScene::personName(int number)
{
    const QString first = sceneFirstNames().at(number % sceneFirstNames().size());
    return first + QLatin1Char(' ') + sceneLastNames().at(number % sceneLastNames().size());
}

QHash<QString, QString> RecordScene::labels()
{
    QHash<QString, QString> names;
    for (int number = 0; number < 200; ++number) {
        names.insert(idOf(number), personName(number));
    }
    return names;
}
