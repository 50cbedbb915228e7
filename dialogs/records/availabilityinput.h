// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/jsoncell.h"
#include "dialogs/records/jsoninput.h"

#include <QJsonObject>

class DayHoursInput;
class ObjectInput;
class QComboBox;
class QLabel;

/// Weekly hours with their zone and the limits around them.
class AvailabilityInput final : public JsonInput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AvailabilityInput)

public:
    explicit AvailabilityInput(const RecordContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool showJson(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue json() const override;
    [[nodiscard]] QWidget *inputWidget() override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void retranslate() override;

private:
    QLocale m_locale;
    QString m_defaultZone;
    QList<QLabel *> m_dayLabels;
    QList<DayHoursInput *> m_days;
    QLabel *m_zoneLabel;
    QComboBox *m_zone;
    ObjectInput *m_limits;
    QJsonObject m_base;
};
