// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoninput.h"
#include "views/records/recordcontext.h"

#include <QJsonObject>

class IdListInput;
class JsonCell;
class QLabel;
class QToolButton;
class RowsInput;

/// One stage of a selection process: who decides and by which weighted criteria.
class StageInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageInput)

public:
    explicit StageInput(const RecordContext &context, QWidget *parent = nullptr);

    void setNumber(int number);
    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void retranslate() override;
    /// What its criteria count for in the final score, in per cent.
    [[nodiscard]] double weight() const;

signals:
    void removeRequested();

private:
    void updateWeight();

    QLocale m_locale;
    QJsonObject m_base;
    int m_number = 1;
    QLabel *m_title;
    QToolButton *m_remove;
    JsonCell *m_id;
    JsonCell *m_name;
    JsonCell *m_minimum;
    QLabel *m_nameLabel;
    QLabel *m_minimumLabel;
    QLabel *m_reviewersLabel;
    IdListInput *m_reviewers;
    QLabel *m_weight;
    RowsInput *m_criteria;
};
