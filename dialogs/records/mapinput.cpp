// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/mapinput.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace {

QList<JsonCellSpec> mapInputColumns(MapInput::Values values)
{
    const bool numbers = values == MapInput::Values::Numbers;
    JsonCellSpec key{QStringLiteral("key"), text("MapInput", "Name")};
    JsonCellSpec value{QStringLiteral("value"), text("MapInput", "Value")};
    key.width = numbers ? 0 : 160;
    value.width = numbers ? 100 : 0;
    value.kind = numbers ? JsonCellSpec::Kind::Number : JsonCellSpec::Kind::Text;
    return {key, value};
}

} // namespace

MapInput::MapInput(Values values, const RecordContext &context, QWidget *parent)
    : JsonInput(parent)
    , m_rows(new RowsInput(mapInputColumns(values), text("MapInput", "Add an entry"), context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows);
    connect(m_rows, &RowsInput::edited, this, &MapInput::edited);
}

bool MapInput::showJson(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return m_rows->showJson({});
    }
    if (!value.isObject()) {
        return false;
    }
    QJsonArray rows;
    const QJsonObject object = value.toObject();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        rows.append(QJsonObject{{QStringLiteral("key"), entry.key()}, {QStringLiteral("value"), entry.value()}});
    }
    return m_rows->showJson(rows);
}

QJsonValue MapInput::json() const
{
    QJsonObject object;
    for (const QJsonValue &row : m_rows->json().toArray()) {
        const QString key = row[QStringLiteral("key")].toString();
        if (!key.isEmpty()) {
            object.insert(key, row.toObject().value(QStringLiteral("value")));
        }
    }
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QWidget *MapInput::inputWidget()
{
    return m_rows->inputWidget();
}

std::optional<QString> MapInput::problem() const
{
    return m_rows->problem();
}

void MapInput::retranslate()
{
    m_rows->retranslate();
}
