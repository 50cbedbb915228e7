// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/jsoninputfactory.h"

#include "dialogs/records/availabilityinput.h"
#include "dialogs/records/contactinput.h"
#include "dialogs/records/idlistinput.h"
#include "dialogs/records/mapinput.h"
#include "dialogs/records/objectinput.h"
#include "dialogs/records/rowsinput.h"
#include "dialogs/records/selectionprocessinput.h"
#include "dialogs/records/taginput.h"

#include <algorithm>

namespace {

using CellKind = JsonCellSpec::Kind;

JsonCellSpec shapeCell(const char *key, const Text &label, CellKind kind = CellKind::Text, int width = 0, int line = 0)
{
    JsonCellSpec spec{QString::fromLatin1(key), label, kind};
    spec.width = width;
    spec.line = line;
    return spec;
}

QList<std::pair<QString, QString>> countryChoices()
{
    QList<std::pair<QString, QString>> choices;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const auto country = static_cast<QLocale::Territory>(territory);
        const QString code = QLocale::territoryToCode(country);
        const QString name = QLocale(QLocale::AnyLanguage, country).nativeTerritoryName();
        if (code.size() == 2 && code.at(0).isLetter()) {
            choices.append({code, (name.isEmpty() ? QLocale::territoryToString(country) : name) + QLatin1String(" (") + code
                                      + QLatin1Char(')')});
        }
    }
    std::sort(choices.begin(), choices.end(), [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.second, other.second) < 0;
    });
    return choices;
}

QList<JsonCellSpec> addressCells()
{
    JsonCellSpec country = shapeCell("country", text("JsonShape", "Country"), CellKind::Choice, 260);
    country.choices = countryChoices();
    return {shapeCell("street", text("JsonShape", "Street and number")), shapeCell("city", text("JsonShape", "City")),
            shapeCell("state", text("JsonShape", "State or department")), country,
            shapeCell("postal_code", text("JsonShape", "Postal code"), CellKind::Text, 120)};
}

QList<JsonCellSpec> locationCells()
{
    JsonCellSpec platform = shapeCell("platform", text("JsonShape", "Platform"), CellKind::Choice, 220);
    for (const char *name : {"Google Meet", "Microsoft Teams", "Zoom", "WhatsApp"}) {
        platform.choices.append({QString::fromLatin1(name), QString::fromLatin1(name)});
    }
    return {platform, shapeCell("link", text("JsonShape", "Link")), shapeCell("address", text("JsonShape", "Address")),
            shapeCell("room", text("JsonShape", "Room"))};
}

/// The fields that a requirement may look at: of the entrepreneur, their person and their project.
QList<std::pair<QString, QString>> criterionFields(const Catalog &catalog)
{
    QList<std::pair<QString, QString>> choices;
    for (const char *name : {"entrepreneurs", "projects"}) {
        const Entity *entity = catalog.entity(QString::fromLatin1(name));
        if (entity == nullptr) {
            continue;
        }
        for (const Field &field : entity->fields) {
            const bool technical = field.is(FieldFlag::Hidden) || field.type == FieldType::Id
                                   || field.type == FieldType::Secret || field.type == FieldType::Json;
            if (!technical) {
                const QString table = field.table.isEmpty() ? entity->name : field.table;
                choices.append({table + QLatin1Char('.') + field.name,
                                entity->singular.translated() + QLatin1String(": ") + field.label.translated()});
            }
        }
    }
    return choices;
}

QList<JsonCellSpec> criteriaColumns(const Catalog &catalog)
{
    JsonCellSpec field = shapeCell("field", text("JsonShape", "Field"), CellKind::Choice);
    field.choices = criterionFields(catalog);
    JsonCellSpec op = shapeCell("op", text("JsonShape", "Comparison"), CellKind::Choice, 150);
    const QList<std::pair<const char *, Text>> words{{"in", text("JsonShape", "is one of")},
                                                     {"not_in", text("JsonShape", "is none of")},
                                                     {"=", text("JsonShape", "is")},
                                                     {"!=", text("JsonShape", "is not")},
                                                     {">=", text("JsonShape", "is at least")},
                                                     {"<=", text("JsonShape", "is at most")}};
    for (const auto &[value, word] : words) {
        op.choices.append({QString::fromLatin1(value), word.translated()});
    }
    JsonCellSpec value = shapeCell("value", text("JsonShape", "Values"), CellKind::Values);
    JsonCellSpec spanish = shapeCell("text.es", text("JsonShape", "Sentence in Spanish"), CellKind::Text, 0, 1);
    JsonCellSpec english = shapeCell("text.en", text("JsonShape", "Sentence in English"), CellKind::Text, 0, 1);
    return {field, op, value, spanish, english};
}

JsonInput *makeRowsInput(JsonShape shape, const RecordContext &context, QWidget *parent)
{
    switch (shape) {
    case JsonShape::EligibilityCriteria:
        return new RowsInput(criteriaColumns(*context.catalog), text("JsonShape", "Add a requirement"), context, parent);
    case JsonShape::RequiredDocuments:
        return new RowsInput({shapeCell("name", text("JsonShape", "Document")),
                              shapeCell("type", text("JsonShape", "Kind"), CellKind::Text, 160),
                              shapeCell("required", text("JsonShape", "Required"), CellKind::Flag, 80)},
                             text("JsonShape", "Add a document"), context, parent);
    case JsonShape::SuccessMetrics:
        return new RowsInput({shapeCell("name", text("JsonShape", "Metric")),
                              shapeCell("target", text("JsonShape", "Target"), CellKind::Number, 110),
                              shapeCell("unit", text("JsonShape", "Unit"), CellKind::Text, 110)},
                             text("JsonShape", "Add a metric"), context, parent);
    case JsonShape::Goals:
        return new RowsInput({shapeCell("text", text("JsonShape", "Goal")),
                              shapeCell("due", text("JsonShape", "Due", "goal"), CellKind::Date, 140),
                              shapeCell("done", text("JsonShape", "Reached"), CellKind::Flag, 80)},
                             text("JsonShape", "Add a goal"), context, parent);
    case JsonShape::ActionItems: {
        JsonCellSpec assignee = shapeCell("assignee", text("JsonShape", "Responsible"), CellKind::Reference, 190);
        assignee.entity = QStringLiteral("users");
        return new RowsInput({shapeCell("text", text("JsonShape", "Action item")), assignee,
                              shapeCell("due", text("JsonShape", "Due", "action item"), CellKind::Date, 140)},
                             text("JsonShape", "Add an action item"), context, parent);
    }
    case JsonShape::Agenda:
        return new RowsInput({shapeCell("minutes", text("JsonShape", "Minutes", "duration"), CellKind::Number, 90),
                              shapeCell("text", text("JsonShape", "Subject"))},
                             text("JsonShape", "Add a subject"), context, parent);
    default:
        return nullptr;
    }
}

} // namespace

JsonInput *makeJsonInput(const Field &field, const RecordContext &context, QWidget *parent)
{
    const QString name = field.label.translated();
    if (field.type == FieldType::TagList) {
        return new TagInput(name, field.vocabulary, parent);
    }
    switch (field.shape) {
    case JsonShape::Free:
        return nullptr;
    case JsonShape::StringList:
        return new TagInput(name, field.vocabulary, parent);
    case JsonShape::Availability:
        return new AvailabilityInput(context, parent);
    case JsonShape::Address:
        return new ObjectInput(addressCells(), context, parent);
    case JsonShape::Location:
        return new ObjectInput(locationCells(), context, parent);
    case JsonShape::ContactInfo:
        return new ContactInput(context, parent);
    case JsonShape::SelectionProcess:
        return new SelectionProcessInput(context, parent);
    case JsonShape::Scores:
        return new MapInput(MapInput::Values::Numbers, context, parent);
    case JsonShape::TextMap:
        return new MapInput(MapInput::Values::Texts, context, parent);
    case JsonShape::IdList:
        return new IdListInput(field.references, context.candidates, context.labels, name, parent);
    default:
        return makeRowsInput(field.shape, context, parent);
    }
}
