// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/selectionprocessinput.h"

#include "dialogs/records/stageinput.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QJsonArray>
#include <QToolButton>
#include <QVBoxLayout>

SelectionProcessInput::SelectionProcessInput(const RecordContext &context, QWidget *parent)
    : JsonInput(parent)
    , m_context(context)
    , m_list(new QVBoxLayout)
    , m_add(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    m_list->setSpacing(ThemeMetrics::of().space8());
    layout->addLayout(m_list);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(icon(QStringLiteral("plus"), IconColor::Accent));
    setButtonKind(m_add, ButtonKind::Link);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] {
        appendStage()->inputWidget()->setFocus();
        emit edited();
    });
    retranslate();
}

bool SelectionProcessInput::showJson(const QJsonValue &value)
{
    while (!m_stages.isEmpty()) {
        removeStage(m_stages.constFirst());
    }
    m_base = value.toObject();
    if (value.isNull() || value.isUndefined()) {
        return true;
    }
    const QJsonValue stages = m_base.value(QStringLiteral("stages"));
    if (!value.isObject() || (!stages.isUndefined() && !stages.isArray())) {
        return false;
    }
    bool fits = true;
    for (const QJsonValue &stage : stages.toArray()) {
        fits = appendStage()->showJson(stage) && stage.isObject() && fits;
    }
    return fits;
}

QJsonValue SelectionProcessInput::json() const
{
    QJsonObject object = m_base;
    QJsonArray stages;
    for (const StageInput *stage : m_stages) {
        stages.append(stage->json());
    }
    if (!stages.isEmpty() || m_base.contains(QStringLiteral("stages"))) {
        object.insert(QStringLiteral("stages"), stages);
    }
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QWidget *SelectionProcessInput::inputWidget()
{
    return m_stages.isEmpty() ? static_cast<QWidget *>(m_add) : m_stages.constFirst()->inputWidget();
}

std::optional<QString> SelectionProcessInput::problem() const
{
    for (const StageInput *stage : m_stages) {
        if (const std::optional<QString> problem = stage->problem()) {
            return problem;
        }
    }
    return std::nullopt;
}

void SelectionProcessInput::retranslate()
{
    m_add->setText(tr("Add a stage"));
    for (StageInput *stage : std::as_const(m_stages)) {
        stage->retranslate();
    }
}

StageInput *SelectionProcessInput::appendStage()
{
    auto *stage = new StageInput(m_context, this);
    m_list->addWidget(stage);
    m_stages.append(stage);
    connect(stage, &StageInput::edited, this, &SelectionProcessInput::edited);
    connect(stage, &StageInput::removeRequested, this, [this, stage] {
        removeStage(stage);
        m_add->setFocus();
        emit edited();
    });
    updateNumbers();
    return stage;
}

void SelectionProcessInput::removeStage(StageInput *stage)
{
    m_stages.removeOne(stage);
    stage->hide();
    stage->deleteLater();
    updateNumbers();
}

void SelectionProcessInput::updateNumbers()
{
    for (int i = 0; i < m_stages.size(); ++i) {
        m_stages.at(i)->setNumber(i + 1);
    }
}
