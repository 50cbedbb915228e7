// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoninput.h"
#include "views/records/recordcontext.h"

#include <QJsonObject>

class Chip;
class QPushButton;
class QVBoxLayout;
class StageInput;

/// `{"stages":[…]}`: the stages of a selection, each a card. The weights of all criteria add up to 100.
class SelectionProcessInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionProcessInput)

public:
    explicit SelectionProcessInput(const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void retranslate() override;
    /// The words of the chip: "Weights: 40 + 35 + 25 = 100 %".
    [[nodiscard]] QString weightsText() const;
    [[nodiscard]] const QList<StageInput *> &stages() const { return m_stages; }

private:
    StageInput *appendStage();
    void removeStage(StageInput *stage);
    void updateNumbers();
    void updateWeights();

    RecordContext m_context;
    QJsonObject m_base;
    QList<StageInput *> m_stages;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    Chip *m_weights;
};
