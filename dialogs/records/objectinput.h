// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoncell.h"
#include "dialogs/records/jsoninput.h"

#include <QJsonObject>

class QLabel;

/// The keys of one JSON object as a small form: an address, a place.
class ObjectInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ObjectInput)

public:
    ObjectInput(const QList<JsonCellSpec> &cells, const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void retranslate() override;

private:
    QJsonObject m_base; ///< what was loaded: keeps keys that have no cell
    QList<JsonCell *> m_cells;
    QList<QLabel *> m_labels;
};
