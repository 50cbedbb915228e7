// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/idlistinput.h"

#include "models/core/identifier.h"
#include "models/core/whendone.h"
#include "views/common/thememetrics.h"
#include "views/records/flowlayout.h"
#include "views/records/referencefield.h"
#include "views/records/removablechip.h"

#include <QJsonArray>

#include <memory>

IdListInput::IdListInput(const QString &entity, const CandidateSource &candidates, const LabelSource &labels,
                         const QString &accessibleName, QWidget *parent)
    : JsonInput(parent)
    , m_entity(entity)
    , m_labelSource(labels)
    , m_flow(new FlowLayout(this))
    , m_picker(new ReferenceField(entity, candidates, this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(ThemeMetrics::of().space4());
    m_picker->setMinimumWidth(ThemeMetrics::of().px(220));
    m_picker->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_picker->setAccessibleName(accessibleName);
    m_flow->addWidget(m_picker);
    setMaximumWidth(ThemeMetrics::of().px(480));
    setFocusProxy(m_picker);
    connect(m_picker, &ReferenceField::recordChosen, this, [this](const QString &id, const QString &label) {
        if (id.isEmpty()) {
            return;
        }
        m_picker->setRecord(QString(), QString());
        if (!m_ids.contains(id)) {
            m_ids.append(id);
            m_labels.insert(id, label);
            rebuild();
            emit edited();
        }
    });
}

bool IdListInput::showJson(const QJsonValue &value)
{
    m_ids.clear();
    const QJsonArray array = value.toArray();
    bool fits = value.isNull() || value.isUndefined() || value.isArray();
    for (const QJsonValue &element : array) {
        fits = fits && isId(element.toString());
        m_ids.append(element.toString());
    }
    rebuild();
    lookUpLabels();
    return fits;
}

QJsonValue IdListInput::json() const
{
    return m_ids.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(m_ids));
}

QWidget *IdListInput::inputWidget()
{
    return m_picker;
}

void IdListInput::retranslate()
{
    rebuild();
}

void IdListInput::rebuild()
{
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const QString &id : std::as_const(m_ids)) {
        const QString label = m_labels.value(id);
        auto *chip = new RemovableChip(id, this);
        chip->setWords(label.isEmpty() ? tr("Not visible to you") : label);
        chip->setAccessibleName(label);
        chip->setAccessibleDescription(tr("Delete removes it"));
        m_flow->insertWidget(m_flow->count() - 1, chip);
        chip->show();
        connect(chip, &RemovableChip::removeRequested, this, [this, id] {
            m_ids.removeOne(id);
            rebuild();
            m_picker->setFocus();
            emit edited();
        });
    }
    updateGeometry();
}

void IdListInput::lookUpLabels()
{
    if (m_ids.isEmpty() || !m_labelSource) {
        return;
    }
    whenDone(m_labelSource(m_entity, m_ids), this, [this](const Result<QHash<QString, QString>> &labels) {
        if (labels.ok()) {
            m_labels.insert(labels.value());
            rebuild();
        }
    });
}
