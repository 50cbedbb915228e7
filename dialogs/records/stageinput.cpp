// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/stageinput.h"

#include "dialogs/records/idlistinput.h"
#include "dialogs/records/jsoncell.h"
#include "dialogs/records/rowsinput.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

JsonCellSpec stageCell(const char *key, const Text &label, JsonCellSpec::Kind kind, int width = 0)
{
    JsonCellSpec spec{QString::fromLatin1(key), label, kind};
    spec.width = width;
    return spec;
}

QList<JsonCellSpec> stageCriteriaColumns()
{
    using Kind = JsonCellSpec::Kind;
    return {stageCell("id", {}, Kind::MadeId), stageCell("name", text("StageInput", "Criterion"), Kind::Text),
            stageCell("weight", text("StageInput", "Weight (%)"), Kind::Number, 90),
            stageCell("max", text("StageInput", "Highest score"), Kind::Number, 110)};
}

} // namespace

StageInput::StageInput(const RecordContext &context, QWidget *parent)
    : JsonInput(parent)
    , m_locale(context.format.locale)
    , m_title(textLabel(QString(), TextKind::Strong, this))
    , m_remove(new QToolButton(this))
    , m_id(new JsonCell(stageCell("id", {}, JsonCellSpec::Kind::MadeId), context, this))
    , m_name(new JsonCell(stageCell("name", text("StageInput", "Name"), JsonCellSpec::Kind::Text), context, this))
    , m_minimum(new JsonCell(
          stageCell("min_reviews", text("StageInput", "Reviews at least"), JsonCellSpec::Kind::Number, 90), context, this))
    , m_nameLabel(textLabel(QString(), TextKind::Muted, this))
    , m_minimumLabel(textLabel(QString(), TextKind::Muted, this))
    , m_reviewersLabel(textLabel(QString(), TextKind::Muted, this))
    , m_reviewers(new IdListInput(QStringLiteral("users"), context.candidates, context.labels, tr("Reviewers"), this))
    , m_weight(textLabel(QString(), TextKind::Muted, this))
    , m_criteria(new RowsInput(stageCriteriaColumns(), text("StageInput", "Add a criterion"), context, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space12());
    layout->setSpacing(metrics.space8());
    setCard(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_weight);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.space8());
    grid->setVerticalSpacing(metrics.space8());
    grid->setColumnMinimumWidth(0, metrics.px(110));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_minimumLabel, 1, 0);
    grid->addWidget(m_minimum, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_reviewersLabel, 2, 0, Qt::AlignTop);
    grid->addWidget(m_reviewers, 2, 1);
    layout->addLayout(grid);
    layout->addWidget(m_criteria);
    m_nameLabel->setBuddy(m_name->input());
    m_minimumLabel->setBuddy(m_minimum->input());
    m_reviewersLabel->setBuddy(m_reviewers->inputWidget());
    m_id->hide();
    m_remove->setIcon(icon(QStringLiteral("trash-2")));
    setButtonKind(m_remove, ButtonKind::Flat);
    setFocusProxy(m_name);
    connect(m_remove, &QToolButton::clicked, this, &StageInput::removeRequested);
    for (JsonCell *cell : {m_name, m_minimum}) {
        connect(cell, &JsonCell::edited, this, &StageInput::edited);
    }
    connect(m_reviewers, &JsonInput::edited, this, &StageInput::edited);
    connect(m_criteria, &JsonInput::edited, this, [this] {
        updateWeight();
        emit edited();
    });
    retranslate();
}

void StageInput::setNumber(int number)
{
    m_number = number;
    retranslate();
}

bool StageInput::showJson(const QJsonValue &value)
{
    if (!value.isObject() && !value.isNull() && !value.isUndefined()) {
        return false;
    }
    m_base = value.toObject();
    bool fits = m_id->showJson(m_base.value(QStringLiteral("id")));
    fits = m_name->showJson(m_base.value(QStringLiteral("name"))) && fits;
    fits = m_minimum->showJson(m_base.value(QStringLiteral("min_reviews"))) && fits;
    fits = m_reviewers->showJson(m_base.value(QStringLiteral("reviewers"))) && fits;
    fits = m_criteria->showJson(m_base.value(QStringLiteral("criteria"))) && fits;
    updateWeight();
    return fits;
}

QJsonValue StageInput::json() const
{
    QJsonObject object = m_base;
    const auto put = [&object](const QString &key, const QJsonValue &value) {
        if (!value.isUndefined()) {
            object.insert(key, value);
        } else {
            object.remove(key);
        }
    };
    put(QStringLiteral("id"), m_id->json());
    put(QStringLiteral("name"), m_name->json());
    put(QStringLiteral("min_reviews"), m_minimum->json());
    const auto putList = [this, &object](const QString &key, const QJsonValue &list) {
        if (!list.isNull() || m_base.contains(key)) {
            object.insert(key, list.toArray());
        }
    };
    putList(QStringLiteral("reviewers"), m_reviewers->json());
    putList(QStringLiteral("criteria"), m_criteria->json());
    return object;
}

QWidget *StageInput::inputWidget()
{
    return m_name->input();
}

std::optional<QString> StageInput::problem() const
{
    if (const std::optional<QString> problem = m_minimum->problem()) {
        return problem;
    }
    return m_criteria->problem();
}

void StageInput::retranslate()
{
    m_title->setText(tr("Stage %1").arg(m_number));
    m_remove->setToolTip(tr("Remove the stage"));
    m_remove->setAccessibleName(tr("Remove stage %1").arg(m_number));
    m_nameLabel->setText(m_name->spec().label.translated());
    m_minimumLabel->setText(m_minimum->spec().label.translated());
    m_reviewersLabel->setText(tr("Reviewers"));
    m_name->input()->setAccessibleName(tr("Stage %1: name").arg(m_number));
    m_minimum->input()->setAccessibleName(tr("Stage %1: reviews at least").arg(m_number));
    m_reviewers->inputWidget()->setAccessibleName(tr("Stage %1: add a reviewer").arg(m_number));
    m_reviewers->retranslate();
    m_criteria->retranslate();
    updateWeight();
}

double StageInput::weight() const
{
    double sum = 0;
    for (const QJsonValue &criterion : m_criteria->json().toArray()) {
        sum += criterion[QStringLiteral("weight")].toDouble();
    }
    return sum;
}

void StageInput::updateWeight()
{
    const QString sum = m_locale.toString(weight(), 'g', QLocale::FloatingPointShortest);
    //: What a stage counts for in the final score; %1 is a number
    m_weight->setText(tr("%1 % of the score").arg(sum));
}
