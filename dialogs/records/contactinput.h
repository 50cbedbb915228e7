// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoninput.h"

#include <QJsonObject>

struct RecordContext;
class MapInput;
class ObjectInput;
class QLabel;

/// `{phone, email, social_media: {network: link}}`.
class ContactInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactInput)

public:
    explicit ContactInput(const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void retranslate() override;

private:
    ObjectInput *m_fields;
    QLabel *m_networksLabel;
    MapInput *m_networks;
};
