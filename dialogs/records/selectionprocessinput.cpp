// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/selectionprocessinput.h"

#include "dialogs/records/stageinput.h"
#include "views/common/chip.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

SelectionProcessInput::SelectionProcessInput(const RecordContext &context, QWidget *parent)
    : JsonInput(parent)
    , m_context(context)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(this))
    , m_weights(new Chip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics::of().space8());
    m_list->setSpacing(ThemeMetrics::of().space8());
    layout->addLayout(m_list);
    m_add->setIcon(icon(QStringLiteral("plus"), IconColor::Accent));
    setButtonKind(m_add, ButtonKind::Link);
    m_add->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    foot->addWidget(m_weights);
    layout->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] {
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
    updateWeights();
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
    updateWeights();
}

QString SelectionProcessInput::weightsText() const
{
    return m_weights->text();
}

void SelectionProcessInput::updateWeights()
{
    const QLocale &locale = m_context.format.locale;
    QStringList parts;
    double sum = 0;
    for (const StageInput *stage : std::as_const(m_stages)) {
        if (stage->weight() > 0) {
            parts.append(locale.toString(stage->weight(), 'g', QLocale::FloatingPointShortest));
            sum += stage->weight();
        }
    }
    m_weights->setVisible(!parts.isEmpty());
    const QString total = locale.toString(sum, 'g', QLocale::FloatingPointShortest);
    //: %1 is a sum such as 40 + 35 + 25, %2 its result
    m_weights->setText(tr("Weights: %1 = %2 %").arg(parts.join(QStringLiteral(" + ")), total),
                       qFuzzyCompare(sum, 100.0) ? Tone::Success : Tone::Warning);
}

StageInput *SelectionProcessInput::appendStage()
{
    auto *stage = new StageInput(m_context, this);
    m_list->addWidget(stage);
    m_stages.append(stage);
    connect(stage, &StageInput::edited, this, [this] {
        updateWeights();
        emit edited();
    });
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
    updateWeights();
}
