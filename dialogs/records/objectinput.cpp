// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/objectinput.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QGridLayout>
#include <QLabel>

ObjectInput::ObjectInput(const QList<JsonCellSpec> &cells, const RecordContext &context, QWidget *parent)
    : JsonInput(parent)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.space8());
    grid->setVerticalSpacing(metrics.space8());
    grid->setColumnMinimumWidth(0, metrics.px(110));
    grid->setColumnStretch(1, 1);
    for (const JsonCellSpec &spec : cells) {
        auto *cell = new JsonCell(spec, context, this);
        auto *label = textLabel(QString(), TextKind::Muted, this);
        label->setBuddy(cell->input());
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(cell, row, 1, spec.width > 0 ? Qt::AlignLeft : Qt::Alignment());
        m_cells.append(cell);
        m_labels.append(label);
        connect(cell, &JsonCell::edited, this, &ObjectInput::edited);
    }
    setMaximumWidth(metrics.px(480));
    setFocusProxy(m_cells.constFirst());
    retranslate();
}

bool ObjectInput::showJson(const QJsonValue &value)
{
    if (!value.isNull() && !value.isUndefined() && !value.isObject()) {
        return false;
    }
    m_base = value.toObject();
    return std::all_of(m_cells.cbegin(), m_cells.cend(),
                       [this](JsonCell *cell) { return cell->showJson(m_base.value(cell->spec().key)); });
}

QJsonValue ObjectInput::json() const
{
    QJsonObject object = m_base;
    for (const JsonCell *cell : m_cells) {
        const QJsonValue value = cell->json();
        if (value.isUndefined()) {
            object.remove(cell->spec().key);
        } else {
            object.insert(cell->spec().key, value);
        }
    }
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QWidget *ObjectInput::inputWidget()
{
    return m_cells.constFirst()->input();
}

std::optional<QString> ObjectInput::problem() const
{
    for (const JsonCell *cell : m_cells) {
        if (const std::optional<QString> problem = cell->problem()) {
            return problem;
        }
    }
    return std::nullopt;
}

void ObjectInput::retranslate()
{
    for (int i = 0; i < m_cells.size(); ++i) {
        const QString label = m_cells.at(i)->spec().label.translated();
        m_labels.at(i)->setText(label);
        m_cells.at(i)->input()->setAccessibleName(label);
    }
}
