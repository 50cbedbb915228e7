// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoninput.h"
#include "dialogs/records/rowsinput.h"

/// A flat JSON object of any keys as rows of key and value: scores, social media, metadata.
class MapInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapInput)

public:
    enum class Values { Texts, Numbers };

    MapInput(Values values, const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void retranslate() override;

private:
    RowsInput *m_rows;
};
