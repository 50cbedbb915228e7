// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/passwordstrength.h"

#include <QWidget>

/// How strong a password is: four steps, filled in a colour of the state. The word beside it says the same.
class StrengthBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StrengthBar)

public:
    static constexpr int steps = 4;

    explicit StrengthBar(QWidget *parent = nullptr);

    void setStrength(const PasswordStrength &strength);
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_score = 0;
};
