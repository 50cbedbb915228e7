// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoninput.h"
#include "models/catalog/candidate.h"

#include <QHash>
#include <QStringList>

class FlowLayout;
class ReferenceField;

/// A JSON array of record ids, shown by their names as chips; a picker adds.
class IdListInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdListInput)

public:
    IdListInput(const QString &entity, const CandidateSource &candidates, const LabelSource &labels,
                const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QStringList ids() const { return m_ids; }
    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    void retranslate() override;

private:
    void rebuild();
    void lookUpLabels();

    QString m_entity;
    LabelSource m_labelSource;
    QStringList m_ids;
    QHash<QString, QString> m_labels;
    FlowLayout *m_flow;
    ReferenceField *m_picker;
};
